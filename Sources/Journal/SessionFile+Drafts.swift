import Engine
extension SessionFile {
    /// Replaces what the same writer saved before.
    public func saveDraft(_ draft: Draft) throws(JournalProblem) {
        try transaction { connection in
            let save = try self.statements.prepare(.saveDraft, on: connection)
            save.bind(draft.writer, at: 1)
            save.bind(draft.text, at: 2)
            save.bind(draft.context, at: 3)
            save.bind(draft.at, at: 4)
            try save.run()
            return ((), true)
        }
    }

    /// Oldest first.
    public func drafts() throws(JournalProblem) -> [Draft] {
        try perform { database in
            let statement = try self.statements.prepare(.drafts, on: Connection.handle(database))
            defer { statement.reset() }
            var drafts: [Draft] = []
            while try statement.step() {
                drafts.append(
                    Draft(
                        writer: statement.integer(0), text: statement.text(1), context: statement.text(2),
                        at: statement.integer(3)))
            }
            return drafts
        }
    }

    public func removeDraft(writer: Int64) throws(JournalProblem) {
        try transaction { connection in
            let remove = try self.statements.prepare(.removeDraft, on: connection)
            remove.bind(writer, at: 1)
            try remove.run()
            return ((), true)
        }
    }
}
