import Engine
import Text
import Words

extension Verbs {
    /// Reports read from a text: what stands under a line `# n12 Topic` or `# The words of the topic`, up to the next such line.
    ///
    /// Lines of the printed form that nobody filled in are left out, and so is a report that the session has already. A heading of no
    /// topic is refused, so that nothing gets lost.
    public static func reports(in text: String, state: State) throws(Refusal) -> [NoteDraft] {
        guard let item = state.scheduledItem else { throw .noScheduleHere }
        var drafts: [NoteDraft] = []
        for (heading, body) in sections(text) {
            let report = body.joined(separator: "\n").trimmed
            guard !report.isEmpty else { continue }
            let topic = try self.heading(heading, state)
            let known = state.reports(of: state.progress[item].schedule.session(of: topic), ofItem: item)
            guard !known.contains(where: { $0.text == report }) else { continue }
            drafts.append(NoteDraft(report, kind: .report, by: state.timetable?[topic]?.conveners.first, about: topic))
        }
        return drafts
    }

    private static func heading(_ text: String, _ state: State) throws(Refusal) -> NoteID {
        let first = String(text.prefix { !$0.isWhitespace })
        if let id = NoteID(first.lowercased()), state.notes[id] != nil { return id }
        return try TopicMatch.find(text, in: state)
    }

    private static func sections(_ text: String) -> [(heading: String, body: [String])] {
        var sections: [(heading: String, body: [String])] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline || $0 == "\u{0C}" }) {
            let line = String(line).trimmed
            if line.hasPrefix("#") {
                sections.append((String(line.drop { $0 == "#" }).trimmed, []))
            } else if let last = sections.indices.last, !isOfForm(line), !(line.isEmpty && sections[last].body.isEmpty) {
                sections[last].body.append(line)
            }
        }
        return sections
    }

    /// A line that the form printed and nobody filled in.
    private static func isOfForm(_ line: String) -> Bool {
        let bare = line.filter { $0 != "_" && $0 != "." }.trimmed
        if bare.isEmpty { return line.isEmpty == false }
        return Language.allCases.contains { language in
            let words = ProceedingsWords(language)
            let isFact = line.hasPrefix("(") && line.hasSuffix(")")
            return words.reportLabels.contains(bare) || words.topicLabels.contains(bare) || bare == words.reportForm
                || bare == words.topicForm || isFact
        }
    }
}
