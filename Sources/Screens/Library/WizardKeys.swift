import Engine
import Terminal
import Words

/// Keys while the questions for a new session are answered.
extension Library {
    mutating func handleInWizard(_ key: Key, _ context: LibraryContext) -> [LibraryEffect] {
        guard var wizard else {
            mode = .list
            return []
        }
        defer { self.wizard = wizard }
        if key == .interrupt {
            leaveWizard(context)
            return []
        }
        guard let intent = KeyTable.intent(of: key, in: wizard.contexts(context)) else {
            wizard.type(key, context)
            return []
        }
        switch intent {
        case .goForward: return wizard.page == .summary ? [] : wizard.accept(context)
        case .createSession: return wizard.accept(context)
        case .goBack: if !wizard.goBack(context) { leaveWizard(context) }
        case .completeName: return [.findFiles(typed: wizard.people.text)]
        case .help:
            isHelpOpen = true
            help = ListPosition()
        default: wizard.move(intent, context)
        }
        return []
    }

    private mutating func leaveWizard(_ context: LibraryContext) {
        mode = .list
        said = Said(text: LibraryWord.draftKept.words(context.language), role: .quiet)
    }

    /// What became of reading a list of people.
    public mutating func peopleRead(_ path: String, _ result: Result<[Creation.Newcomer], ReadProblem>, _ context: LibraryContext)
    {
        guard mode == .wizard, wizard?.page == .people else { return }
        switch result {
        case .success(let people):
            wizard?.roster = Wizard.Roster(path: path, people: people)
            wizard?.goOn(context)
        case .failure(let problem): wizard?.problem = problem.explained
        }
    }

    /// Files, and folders with a slash at their end, that go on from what was typed, each as it would be typed.
    public mutating func filesFound(_ names: [String], typed: String) {
        guard mode == .wizard, wizard?.page == .people, wizard?.people.text == typed else { return }
        let wereShown = wizard?.files.isEmpty == false
        wizard?.files = names
        // The page begins by showing what lies here; only a key fills anything in.
        guard !typed.isEmpty || wereShown, var common = names.first else { return }
        for name in names.dropFirst() { common = String(zip(common, name).prefix { $0 == $1 }.map(\.0)) }
        if common.count > typed.count { wizard?.people = TextField(common) }
    }
}

/// Why a list of people could not be read.
public struct ReadProblem: Error, Equatable, Sendable {
    public var explained: Explained

    public init(_ explained: Explained) {
        self.explained = explained
    }
}

extension Wizard {
    /// The key contexts from the top one down.
    func contexts(_ context: LibraryContext) -> [KeyContext] {
        switch page {
        case .method, .settings: [.choice, .question]
        case .required, .setting: if case .choice = setting(context)?.type { [.choice, .question] } else { [.question] }
        case .people: [.fileName, .question]
        case .summary: [.summary, .question]
        case .title, .start, .end: [.question]
        }
    }

    mutating func move(_ intent: Intent, _ context: LibraryContext) {
        switch page {
        case .method: methods.move(intent, count: context.methods.count)
        case .settings: settingsList.move(intent, count: 1 + (method(context).map { Wizard.others(of: $0).count } ?? 0))
        case .required, .setting:
            guard let setting = setting(context), case .choice(let choices) = setting.type else { return }
            var entry = entry(setting, context)
            entry.picked.move(intent, count: choices.count)
            keep(entry, for: setting, context)
        case .title, .people, .start, .end, .summary: break
        }
    }

    mutating func type(_ key: Key, _ context: LibraryContext) {
        problem = nil
        switch page {
        case .title: _ = title.handle(key)
        case .people:
            files = []
            _ = people.handle(key)
        case .start: _ = start.handle(key)
        case .end: _ = end.handle(key)
        case .required, .setting:
            guard let setting = setting(context) else { return }
            var entry = entry(setting, context)
            guard entry.field.handle(key) else { return }
            keep(entry, for: setting, context)
        case .method, .settings, .summary: break
        }
    }

    /// Takes the answer and goes on, or says what is wrong with it and stays.
    mutating func accept(_ context: LibraryContext) -> [LibraryEffect] {
        if let wrong = wrongAnswer(context) {
            problem = wrong
            return []
        }
        switch page {
        case .settings where settingsList.selected > 0:
            page = .setting(settingsList.selected - 1)
            return []
        case .required, .setting:
            if let setting = setting(context) { settle(setting, context) }
        case .people:
            if case .file(let path) = peopleAnswer { return [.readPeople(path: path)] }
        case .summary: return creation(context).map { [.create($0)] } ?? []
        case .title, .method, .settings, .start, .end: break
        }
        goOn(context)
        return page == .people && people.isEmpty ? [.findFiles(typed: "")] : []
    }

    private func wrongAnswer(_ context: LibraryContext) -> Explained? {
        let language = context.language
        switch page {
        case .title:
            if title.text.trimmed.isEmpty { return AnswerProblem.titleMissing.words(language) }
            return title.text.count > Wizard.longestTitle
                ? AnswerProblem.titleTooLong(most: Wizard.longestTitle).words(language) : nil
        case .required, .setting:
            guard let setting = setting(context) else { return nil }
            let entry = entry(setting, context)
            do throws(Refusal) {
                _ = try entry.value(for: setting)
                return nil
            } catch {
                // The question stands above: the setting's id would tell nobody anything.
                return Explained(AnswerProblem.badValue.words(language).what, error.words(language, State()).remedy)
            }
        case .people:
            return peopleAnswer == .badCount ? AnswerProblem.badCount(most: People.most).words(language) : nil
        case .start:
            return start.text.trimmed.isEmpty || plannedStart(context) != nil ? nil : AnswerProblem.badTime.words(language)
        case .end:
            guard !end.text.trimmed.isEmpty else { return nil }
            guard let end = plannedEnd(context) else { return AnswerProblem.badEnd.words(language) }
            guard let start = plannedStart(context), end <= start else { return nil }
            return AnswerProblem.endBeforeStart.words(language)
        case .method, .settings, .summary: return nil
        }
    }

    /// A title stands on the wall and names a file; more characters than this are a slip, such as a pasted page.
    private static let longestTitle = 200
}
