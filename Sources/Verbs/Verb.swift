import Engine
import Words

/// One entry of the table that feeds `ruum do`, the `:` line, its completion, the help and the manual.
public struct Verb: Sendable {
    public let name: VerbName
    let slots: [Slot]
    let options: [OptionName]

    init(_ name: VerbName) {
        self.name = name
        (slots, options) = Verb.grammar(name)
    }

    /// `note TEXT… [--kind K] …`
    public var usage: String {
        let places = slots.map { $0.isOptional ? "[\($0.argument.placeholder)]" : $0.argument.placeholder }
        let choices = options.map { option in
            let typed = [option.typed, option.argument?.placeholder].compactMap { $0 }.joined(separator: " ")
            return isRequired(option) ? typed : option.mayRepeat ? "[\(typed)]…" : "[\(typed)]"
        }
        return ([name.rawValue] + places + choices).joined(separator: " ")
    }

    public var group: VerbGroup { name.group }

    /// What it does, in one line.
    public func help(_ language: Language) -> String { name.help(language) }

    /// The options as typed, each with what it means.
    public func optionHelp(_ language: Language) -> [(typed: String, help: String)] {
        options.map { option in
            let typed = [option.typed, option.argument?.placeholder].compactMap { $0 }.joined(separator: " ")
            return (typed, option.help(language))
        }
    }

    func isRequired(_ option: OptionName) -> Bool {
        name == .move && option == .after
    }

    private static func grammar(_ name: VerbName) -> ([Slot], [OptionName]) {
        switch name {
        case .start, .next, .skip, .back, .repeat, .replan, .pause, .resume: ([], [])
        case .seat, .done, .pass, .later: ([], [])
        case .seating: ([], [])
        case .agreeAll, .reveal: ([], [])
        case .redo: ([], [])
        case .goto: ([.one(.step)], [])
        case .confirm: ([.maybeRest(.outcome)], [])
        case .vote: ([.rest(.ballot)], [.reason])
        case .unvote: ([.rest(.person)], [])
        case .tally: ([.rest(.option), .one(.count)], [])
        case .call: ([.maybeRest(.option)], [])
        case .reason: ([.rest(.voice)], [])
        case .named: ([.rest(.person), .one(.toggle)], [])
        case .allow: ([.one(.count)], [.perItem])
        case .hold: ([.maybe(.offer)], [])
        case .extend, .shorten, .backdate: ([.one(.duration)], [.turn])
        case .speak, .unqueue, .leave: ([.rest(.person)], [])
        case .queue: ([.rest(.person)], [.direct])
        case .note: ([.rest(.text)], [.kind, .by, .for, .private, .table, .owner, .due, .about])
        case .edit: ([.one(.note), .rest(.text)], [])
        case .kind: ([.one(.note), .one(.noteKind)], [])
        case .readers: ([.one(.note), .one(.readers)], [])
        case .about: ([.one(.note), .maybe(.note)], [.off])
        case .dispute: ([.one(.note), .one(.note)], [.off])
        case .release: ([.rest(.notes)], [.for])
        case .delete, .erase: ([.one(.note)], [])
        case .topic: ([.rest(.text)], [.by])
        case .place, .again: ([.one(.topic), .maybe(.slot), .maybeRest(.place)], [])
        case .unplace, .topicOver: ([.one(.topic), .maybe(.slot)], [])
        case .interest: ([.rest(.topic), .one(.count)], [])
        case .merge: ([.one(.noteOrTopic), .rest(.noteOrTopic)], [])
        case .highlight: ([.one(.note), .maybe(.toggle)], [])
        case .split: ([.one(.topic), .maybeRest(.text)], [])
        case .fill, .arrange: ([], [])
        case .slots: ([.one(.count)], [])
        case .places: ([.rest(.places)], [])
        case .addPlace: ([.rest(.name)], [])
        case .put: ([.one(.note), .maybeRest(.spot)], [])
        case .groupRename: ([.one(.group), .rest(.name)], [])
        case .groupMerge: ([.one(.group), .rest(.group)], [])
        case .groupDrop: ([.rest(.group)], [])
        case .draft: ([.rest(.text)], [.answers, .of])
        case .personAdd: ([.rest(.name)], [])
        case .personRename: ([.one(.person), .rest(.name)], [])
        case .personIdentify: ([.one(.seat), .rest(.person)], [])
        case .arrive, .move: ([.rest(.person)], [.after])
        case .role: ([.rest(.person), .one(.role)], [.off])
        case .tables: ([.one(.count)], [])
        case .host: ([.one(.table), .maybeRest(.person)], [])
        case .sit: ([.rest(.person), .one(.table)], [])
        case .over: ([.one(.table)], [.off])
        case .photo: ([.rest(.photos)], [.for, .caption, .step, .item, .delete, .erase])
        case .message: ([.maybeRest(.text)], [])
        case .blank, .sound: ([.one(.toggle)], [])
        case .show: ([.one(.extra), .one(.toggle)], [])
        case .set: ([.one(.setting), .rest(.value)], [.item])
        case .undo: ([.maybe(.command)], [])
        }
    }
}

extension OptionName {
    /// What stands after it; nil where nothing does.
    var argument: Argument? {
        switch self {
        case .private, .off, .turn, .direct, .delete, .erase: nil
        case .kind: .noteKind
        case .by, .owner, .after: .person
        case .for: .readers
        case .table: .table
        case .due: .due
        case .item: .item
        case .about, .answers, .of: .note
        case .reason, .caption: .text
        case .step: .step
        case .perItem: .count
        }
    }
}

extension OptionName {
    /// Whether it may stand several times.
    var mayRepeat: Bool { self == .answers }
}

/// The table of verbs.
public enum Verbs {
    public static let all = VerbName.allCases.map(Verb.init)

    /// The word that asks for help; it is no command, see `helpAsked`.
    static let helpWord = "help"

    /// Every verb with its line, by group, and what stands for what.
    public static func help(_ language: Language) -> [String] {
        let usageWidth = all.map(\.name.rawValue.count).max() ?? 0
        var lines: [String] = []
        for group in VerbGroup.allCases {
            lines.append(group.title(language))
            for verb in all where verb.group == group {
                lines.append("  " + padded(verb.name.rawValue, to: usageWidth) + "  " + verb.help(language))
            }
        }
        lines.append("")
        lines.append("\(helpWord) [VERB]  \(HelpWords.ofHelp(language))")
        return lines + HelpWords.legend(language)
    }

    /// How one verb is typed, what it does, and its options.
    public static func help(for verb: Verb, _ language: Language) -> [String] {
        let options = verb.optionHelp(language)
        let width = options.map(\.typed.count).max() ?? 0
        return [verb.usage, verb.help(language)] + options.map { "  " + padded($0.typed, to: width) + "  " + $0.help }
    }

    /// The lines to show when somebody typed `help` or `help VERB`; nil for a command, which `parse` reads.
    public static func helpAsked(by words: [String], _ language: Language) throws(Refusal) -> [String]? {
        guard let first = words.first, first.lowercased() == helpWord else { return nil }
        let asked = Array(words.dropFirst())
        guard let subject = asked.first else { return help(language) }
        let found = all.filter { Array($0.name.words.prefix(asked.count)) == asked.map { $0.lowercased() } }
        guard !found.isEmpty else {
            throw .unknownVerb(asked.joined(separator: " "), suggestion: suggestion(for: subject))
        }
        return found.flatMap { help(for: $0, language) }
    }

    /// Usage lines hold ASCII and `…` only, so characters are cells.
    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
