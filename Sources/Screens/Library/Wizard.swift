import Engine
import Terminal
import Words

/// The answers for a new session, one question a page; what was typed is kept whichever way somebody goes.
struct Wizard: Equatable, Sendable {
    var page = Page.title
    var problem: Explained?
    var title = TextField()
    var methods = ListPosition()
    /// By method and setting, so that trying another method loses nothing.
    private(set) var settings: [SettingKey: SettingEntry] = [:]
    var settingsList = ListPosition()
    var people = TextField()
    /// The list that was read last, and what was typed to name it.
    var roster: Roster?
    /// Files that go on from what was typed.
    var files: [String] = []
    var start = TextField()
    var end = TextField()

    enum Page: Equatable, Sendable {
        case title
        case method
        /// One page for each required setting.
        case required(Int)
        case settings
        /// One of the other settings, on a page of its own while it is changed.
        case setting(Int)
        case people
        case start
        case end
        case summary
    }

    struct Roster: Equatable, Sendable {
        var path: String
        var people: [Creation.Newcomer]
    }

    struct SettingKey: Hashable, Sendable {
        var method: String
        var setting: String
    }

    // MARK: The way through the pages

    /// The pages of the chosen method, in order; a setting that is being changed lies beside the list of settings.
    func pages(_ context: LibraryContext) -> [Page] {
        let method = method(context)
        let required = method.map { Wizard.required(of: $0) } ?? []
        let others = method.map { Wizard.others(of: $0) } ?? []
        return [.title, .method] + required.indices.map { .required($0) } + (others.isEmpty ? [] : [.settings])
            + [.people, .start, .end, .summary]
    }

    /// Where the page stands among the others, counted from 0.
    func number(_ context: LibraryContext) -> Int {
        let place = if case .setting = page { Page.settings } else { page }
        return pages(context).firstIndex(of: place) ?? 0
    }

    /// Goes on to the page after this one.
    mutating func goOn(_ context: LibraryContext) {
        problem = nil
        if case .setting = page {
            page = .settings
            settingsList = ListPosition()
            return
        }
        let pages = pages(context)
        page = pages[min(number(context) + 1, pages.count - 1)]
        if page == .settings { settingsList = ListPosition() }
    }

    /// Goes to the page before this one; false on the first.
    mutating func goBack(_ context: LibraryContext) -> Bool {
        problem = nil
        if case .setting = page {
            if let setting = setting(context) { settle(setting, context) }
            page = .settings
            return true
        }
        let number = number(context)
        guard number > 0 else { return false }
        page = pages(context)[number - 1]
        if page == .settings { settingsList = ListPosition() }
        return true
    }

    // MARK: The method and its settings

    func method(_ context: LibraryContext) -> Method? {
        context.methods.isEmpty ? nil : context.methods[min(methods.selected, context.methods.count - 1)]
    }

    static func required(of method: Method) -> [Setting] { method.settings.filter(\.required) }
    static func others(of method: Method) -> [Setting] { method.settings.filter { !$0.required } }

    /// The setting that this page asks for.
    func setting(_ context: LibraryContext) -> Setting? {
        guard let method = method(context) else { return nil }
        let (settings, index): ([Setting], Int)
        switch page {
        case .required(let place): (settings, index) = (Wizard.required(of: method), place)
        case .setting(let place): (settings, index) = (Wizard.others(of: method), place)
        case .title, .method, .settings, .people, .start, .end, .summary: return nil
        }
        return settings.indices.contains(index) ? settings[index] : nil
    }

    func entry(_ setting: Setting, _ context: LibraryContext) -> SettingEntry {
        let method = method(context)
        return settings[SettingKey(method: method?.id ?? "", setting: setting.id)]
            ?? SettingEntry(
                setting, fallback: item(context)?.value(setting.id, in: context.language), context.language)
    }

    mutating func keep(_ entry: SettingEntry, for setting: Setting, _ context: LibraryContext) {
        settings[SettingKey(method: method(context)?.id ?? "", setting: setting.id)] = entry
    }

    mutating func settle(_ setting: Setting, _ context: LibraryContext) {
        var entry = entry(setting, context)
        entry.settle(for: setting)
        keep(entry, for: setting, context)
    }

    /// The method with everything that was filled in.
    func item(_ context: LibraryContext) -> Item? {
        guard let method = method(context) else { return nil }
        let filled = method.settings.compactMap { setting -> Item.Filled? in
            let entry = settings[SettingKey(method: method.id, setting: setting.id)]
            return entry?.accepted.map { Item.Filled(id: setting.id, value: $0) }
        }
        return Item(method: method, filled: filled)
    }

    // MARK: People and times

    /// What the answer about people is.
    var peopleAnswer: PeopleAnswer {
        let text = people.text.trimmed
        guard !text.isEmpty else { return .unknown }
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return .file(text) }
        return Int(text).flatMap { (0...People.most).contains($0) ? .count($0) : nil } ?? .badCount
    }

    enum PeopleAnswer: Equatable, Sendable {
        case unknown
        case count(Int)
        case badCount
        case file(String)
    }

    var newcomers: [Creation.Newcomer] {
        switch peopleAnswer {
        case .unknown, .badCount: []
        case .count(let number): Array(repeating: Creation.Newcomer(name: ""), count: number)
        case .file(let path): roster?.path == path ? roster?.people ?? [] : []
        }
    }

    func plannedStart(_ context: LibraryContext) -> Instant? {
        DayAndHour(start.text.trimmed)?.instant(near: context.now, in: context.zone)
    }

    /// On the day of the start, or today.
    func plannedEnd(_ context: LibraryContext) -> Instant? {
        DayAndHour(end.text.trimmed)?.instant(near: plannedStart(context) ?? context.now, in: context.zone)
    }

    /// How long the method takes with that many people.
    func length(_ context: LibraryContext, people: Int) -> Span {
        guard let item = item(context) else { return .zero }
        return State.planned(item, people: people)
    }

    func creation(_ context: LibraryContext) -> Creation? {
        guard let item = item(context) else { return nil }
        return Creation(
            title: title.text.trimmed, language: context.language, plannedStart: plannedStart(context),
            plannedEnd: plannedEnd(context),
            people: newcomers, agenda: [item])
    }
}
