import Engine
import Text
import Words

/// The record of a decision, and the results of votes with points.
///
/// Positions are counted; somebody is named with theirs only who agreed to it.
enum PollExhibit {
    static func exhibits(ofItem index: Int, for edition: Edition) -> [ReportModel.Exhibit] {
        let part = PollExhibit.Part(index: index, edition: edition)
        return [part.decision(), part.points()].compactMap { $0 }
    }

    /// The decision stands in its record and need not stand among the notes of its step too.
    static func tells(_ note: Note, in state: State) -> Bool {
        guard note.kind == .decision, let visit = note.visit, state.visits.indices.contains(visit) else { return false }
        return state.polls(ofItem: state.visits[visit].item).contains { $0.poll.points == nil }
    }

    private struct Part {
        let index: Int
        let edition: Edition
        var state: State { edition.state }
        var language: Language { edition.language }
        var words: DecisionWords { DecisionWords(language) }

        // MARK: The decision

        func decision() -> ReportModel.Exhibit? {
            let polls = edition.polls(ofItem: index).filter { $0.poll.points == nil }
            guard state.polls(ofItem: index).contains(where: { $0.poll.points == nil }) else { return nil }
            var body: [ReportModel.Exhibit.Body] = [.paragraph(outcome())]
            let decisions = state.notes.kept.filter { note in
                guard note.kind == .decision, let visit = note.visit, state.visits.indices.contains(visit) else { return false }
                return state.visits[visit].item == index && edition.mayRead(note)
            }
            body += version(besides: decisions).map { [.paragraph($0)] } ?? []
            if !decisions.isEmpty {
                body.append(.list(decisions.map { note in note.due.map { "\(note.text) (\(words.review($0)))" } ?? note.text }))
            }
            let agreed = agreements()
            if !agreed.isEmpty { body += [.heading(words.agreedBefore), .list(agreed)] }
            var steps: [Int] = []
            for (visit, _) in polls where !steps.contains(state.visits[visit].step) { steps.append(state.visits[visit].step) }
            // A poll that was walked through is no test.
            let tests = polls.filter { state.count(of: $0.poll).answered > 0 }
            for step in steps { body += table(tests.filter { state.visits[$0.visit].step == step }) }
            body += reasons(polls)
            return ReportModel.Exhibit(title: words.title, body: body)
        }

        /// The version on which the group decided, with its words where no note of the decision has them.
        private func version(besides decisions: [Note]) -> String? {
            guard let decided = state.decidedVersion(ofItem: index), let note = edition.note(decided.note) else { return nil }
            let isWritten = decisions.contains { $0.text == note.text }
            return words.decidedOn(decided.number, isWritten ? nil : note.text)
        }

        private func outcome() -> String {
            guard let (outcome, confirmed) = state.decision(ofItem: index), let count = confirmed.count else {
                return words.nothingDecided
            }
            return words.decided(outcome.shownName(language), answered: count.answered, present: count.present)
        }

        /// What was settled before the first test: the choices and numbers of the method.
        private func agreements() -> [String] {
            let item = state.agenda[index]
            return item.method.settings.filter { item.holds($0.only) }.compactMap { setting in
                let value = item.value(setting.id, in: language, people: state.headcount)
                if case .choice(let choices) = setting.type, case .choice(let id) = value {
                    return "\(setting.ask(language)) \(choices.first { $0.id == id }?.name(language) ?? id)"
                }
                guard case .integer = setting.type, case .integer(let number) = value else { return nil }
                return "\(setting.ask(language)) \(number)"
            }
        }

        /// One row a test; the title of the step stands over it.
        private func table(_ polls: [(visit: Int, poll: PollState)]) -> [ReportModel.Exhibit.Body] {
            guard let first = polls.first else { return [] }
            let options = first.poll.scale.options
            let rows = polls.enumerated().map { number, entry in
                let count = state.count(of: entry.poll)
                let outcome = state.confirmedOutcome(ofVisit: entry.visit)
                let cells = options.map { count.isWithheld ? "–" : String(count[.option($0.id)]) }
                return [String(number + 1)] + cells
                    + ["\(count.answered)/\(count.present)", outcome?.shownName(language) ?? words.notConfirmed]
            }
            let head = [words.number] + options.map { $0.name(language) } + [words.answered, words.outcome]
            let title = edition.title(of: state.visits[first.visit].place, item: index)
            return [.heading(title)] + chart(polls) + [.table(head: head, rows: rows)]
                + (polls.contains { state.count(of: $0.poll).isWithheld } ? [.paragraph(words.withheld)] : [])
        }

        /// The last test that may be told: the one people remember.
        private func chart(_ polls: [(visit: Int, poll: PollState)]) -> [ReportModel.Exhibit.Body] {
            guard let poll = polls.last?.poll else { return [] }
            let count = state.count(of: poll)
            guard !count.isWithheld else { return [] }
            return [.chart(.bars(poll.scale.options.map { Chart.Bar(label: $0.name(language), count: count[.option($0.id)]) }))]
        }

        /// Positions that were to be explained, each with its reason where the edition may read it.
        private func reasons(_ polls: [(visit: Int, poll: PollState)]) -> [ReportModel.Exhibit.Body] {
            var lines: [String] = []
            for (_, poll) in polls {
                guard !state.count(of: poll).isWithheld else {
                    // Which position a reason is for would tell what is withheld.
                    let texts = poll.openReasons.compactMap { edition.note($0.note)?.text }
                    lines += texts.sorted { (folded($0), $0) < (folded($1), $1) }
                    continue
                }
                for option in poll.scale.options where option.reason != PollOption.Reason.none {
                    var own: [String] = []
                    for (person, vote) in poll.votes.sorted(by: { $0.key < $1.key }) {
                        guard vote.marks.first?.choice == .option(option.id) else { continue }
                        let name = state.isNamed(person, item: index) ? edition.shown.name(person) : nil
                        let text = vote.reason.flatMap(edition.note)?.text
                        guard name != nil || text != nil else { continue }
                        let who = option.name(language) + (name.map { " (\($0))" } ?? "")
                        own.append([who, text].compactMap { $0 }.joined(separator: ": "))
                    }
                    for open in poll.openReasons where open.option == option.id {
                        if let text = edition.note(open.note)?.text { own.append("\(option.name(language)): \(text)") }
                    }
                    // By their words: the order of the roster would tell whose reason an unnamed one is.
                    lines += own.sorted { (folded($0), $0) < (folded($1), $1) }
                }
            }
            let owed = polls.reduce(0) { $0 + $1.poll.owed(state.count(of: $1.poll)) }
            guard !lines.isEmpty || owed > 0 else { return [] }
            return [.heading(words.reasons)] + (lines.isEmpty ? [] : [.list(lines)])
                + (owed > 0 ? [.paragraph(words.owed(owed, owing(polls)))] : [])
        }

        /// Whose reasons are missing: only the facilitator reads it.
        private func owing(_ polls: [(visit: Int, poll: PollState)]) -> [String] {
            guard edition.isOwn else { return [] }
            var people: [PersonID] = []
            for (_, poll) in polls {
                for person in poll.owing(state.people) where !people.contains(person) { people.append(person) }
            }
            return people.map { state.name(of: $0, language) }
        }

        // MARK: Points

        func points() -> ReportModel.Exhibit? {
            var body: [ReportModel.Exhibit.Body] = []
            for (visit, poll) in edition.polls(ofItem: index) {
                guard poll.points != nil else { continue }
                let count = state.count(of: poll)
                // A market ranks its ideas itself, beside what came of each.
                let isRanked = !count.isWithheld && state.marketPoll(ofItem: index)?.visit == visit
                guard count.answered > 0, !isRanked else { continue }
                body.append(.heading(edition.title(of: state.visits[visit].place, item: index)))
                guard !count.isWithheld else {
                    body.append(.paragraph(words.withheld))
                    continue
                }
                var rows: [[String]] = []
                var place = 1
                for shared in count.places {
                    for line in shared {
                        guard case .item(let id) = line.choice, let note = edition.note(id) else { continue }
                        let mark = shared.count > 1 ? " (\(words.tied))" : ""
                        rows.append(["\(place).\(mark)", note.text, String(line.count)])
                    }
                    place += shared.count
                }
                body.append(.chart(.bars(rows.map { Chart.Bar(label: $0[1], count: Int($0[2]) ?? 0) })))
                body.append(.table(head: [words.place, words.idea, words.points], rows: rows))
            }
            return body.isEmpty ? nil : ReportModel.Exhibit(title: words.result, body: body)
        }
    }
}

extension State {
    /// The outcome that was confirmed at the end of a visit.
    func confirmedOutcome(ofVisit visit: Int) -> Outcome? {
        progress[visits[visit].item].outcomes.first { $0.visit == visit }.flatMap { confirmed in
            step(of: visits[visit])?.outcomes.first { $0.id == confirmed.id }
        }
    }

    /// The version of the text on which the group of an item decided, counted from 1; nil where nothing was decided or written.
    func decidedVersion(ofItem index: Int) -> (number: Int, note: NoteID)? {
        guard let (_, confirmed) = decision(ofItem: index) else { return nil }
        let versions = versions(of: nil, item: index)
        return versions.lastIndex { $0.at <= confirmed.at }.map { ($0 + 1, versions[$0].note) }
    }
}
