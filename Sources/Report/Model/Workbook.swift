import Engine
import Words

/// One report of several sessions, or of one with everything that is needed to run it again (METHODS.md §21, töövihik).
///
/// It is a report like any other, so that every format has it: the items of all sessions in the order of their times, each under its
/// session's name; the lists of what was decided, is to be done or stayed open from all of them; then a card of each method.
public enum Workbook {
    /// A session as it is gathered; nothing more of it is said than an edition of its own would say.
    public struct Session: Sendable {
        public var report: ReportModel
        public var state: State

        public init(report: ReportModel, state: State) {
            self.report = report
            self.state = state
        }
    }

    /// - Parameters:
    ///   - sessions: one at least, of the same edition and language.
    ///   - title: nil for the only session's own, or for the names of all.
    public static func report(of sessions: [Session], title: String? = nil, zone: Zone) -> ReportModel? {
        let sessions = sessions.enumerated().sorted { left, right in
            (left.element.report.began ?? .distantFuture, left.offset) < (right.element.report.began ?? .distantFuture, right.offset)
        }.map(\.element)
        guard var workbook = sessions.first?.report else { return nil }
        let words = WorkbookWords(workbook.language)
        let isSeries = sessions.count > 1
        var names: [String] = []
        for name in sessions.map(\.report.title) where !names.contains(name) { names.append(name) }
        workbook.title = title ?? words.title(names)
        workbook.items = sessions.flatMap { items(of: $0, named: isSeries, words, zone) }
        // The cards say whom a method comes from, once.
        for index in workbook.items.indices { workbook.items[index].source = "" }
        if isSeries {
            let reports = sessions.map(\.report)
            workbook.place = same(reports.map(\.place))
            workbook.client = same(reports.map(\.client))
            workbook.purpose = same(reports.map(\.purpose))
            workbook.standing = reports.allSatisfy { $0.standing == .finished } ? .finished : workbook.standing
            workbook.ended = reports.compactMap(\.ended).max()
            workbook.people = people(of: sessions)
            workbook.decisions = reports.flatMap { named($0, \.decisions) }
            workbook.actions = reports.flatMap { named($0, \.actions) }
            workbook.questions = reports.flatMap { named($0, \.questions) }
            workbook.parked = reports.flatMap { named($0, \.parked) }
            workbook.own = own(of: reports)
        }
        workbook.items.append(cards(of: sessions, words, workbook.language))
        return workbook
    }

    /// What all say; empty where they differ.
    private static func same(_ texts: [String]) -> String { Set(texts).count == 1 ? texts[0] : "" }

    private static func items(of session: Session, named: Bool, _ words: WorkbookWords, _ zone: Zone) -> [ReportModel.Item] {
        guard named else { return session.report.items }
        let facts = ReportTexts(session.report, zone: zone).facts.map { "\($0.label): \($0.text)" }
        return session.report.items.enumerated().map { index, item in
            var item = item
            item.title = "\(session.report.title): \(item.title)"
            if item.question == nil { item.question = session.report.title }
            if index == 0 { item.exhibits.insert(ReportModel.Exhibit(title: words.session, body: [.list(facts)]), at: 0) }
            return item
        }
    }

    /// Each with the session in which it came up.
    private static func named(_ report: ReportModel, _ list: KeyPath<ReportModel, [ReportModel.Gathered]>) -> [ReportModel.Gathered] {
        report[keyPath: list].map { entry in
            var entry = entry
            entry.section = [report.title, entry.section].compactMap { $0 }.joined(separator: " · ")
            return entry
        }
    }

    /// Who came to several sessions counts once, where names are said.
    private static func people(of sessions: [Session]) -> ReportModel.Gathering {
        let all = sessions.map(\.report.people)
        let isTracked = all.allSatisfy(\.isTracked)
        guard all.allSatisfy({ $0.names != nil }) else {
            return ReportModel.Gathering(count: all.map(\.count).max() ?? 0, names: nil, isTracked: isTracked)
        }
        var names: [String] = []
        for name in all.compactMap(\.names).joined() where !names.contains(name) { names.append(name) }
        return ReportModel.Gathering(count: names.count, names: names, isTracked: isTracked)
    }

    private static func own(of reports: [ReportModel]) -> ReportModel.Own? {
        let own = reports.compactMap(\.own)
        guard own.count == reports.count else { return nil }
        // Talk times are each session's own affair: added up they would say something else.
        return ReportModel.Own(drift: nil, talk: [], erasedNotes: own.reduce(0) { $0 + $1.erasedNotes }, silent: [])
    }

    /// What each method is, for whoever wants to run it: a card once, however often it was run.
    private static func cards(of sessions: [Session], _ words: WorkbookWords, _ language: Language) -> ReportModel.Item {
        var known: Set<String> = []
        let cards = sessions.flatMap { session in
            session.state.agenda.indices.compactMap { index -> ReportModel.Exhibit? in
                let method = session.state.agenda[index].method
                guard known.insert(method.id).inserted else { return nil }
                return card(of: method, item: index, in: session.state, words, language)
            }
        }
        return ReportModel.Item(
            method: "", title: words.cards, question: nil, highlights: [], flow: [], exhibits: cards, sections: [], summary: [], source: "", told: [], polls: [])
    }

    private static func card(
        of method: Method, item index: Int, in state: State, _ words: WorkbookWords, _ language: Language
    ) -> ReportModel.Exhibit {
        var body: [ReportModel.Exhibit.Body] = []
        let purpose = method.purpose(language).trimmed
        if !purpose.isEmpty { body.append(.paragraph(purpose)) }
        if method.people != .any { body.append(.paragraph(words.people(method.people.from, method.people.to))) }
        let rows = state.places(ofItem: index, planning: true).compactMap { place -> [String]? in
            guard let step = state.step(at: place, item: index), !step.onCall else { return nil }
            let planned = state.agenda[index].planned(step, headcount: state.headcount).plan
            return [state.title(of: place, item: index, for: .participants, language), step.kind.shownName(language), Times.length(planned)]
        }
        if !rows.isEmpty { body.append(.table(head: [words.step, words.kind, words.planned], rows: rows)) }
        let source = method.source(language).trimmed
        if !source.isEmpty { body.append(.paragraph(source)) }
        return ReportModel.Exhibit(title: method.name(language), body: body)
    }
}

extension Instant {
    fileprivate static let distantFuture = Instant(milliseconds: .max)
}
