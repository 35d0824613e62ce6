import Engine
import Terminal
import Words

extension Key {
    /// How a key is written in the key bar; nil for what is no key that somebody presses.
    func name(_ language: Language) -> String? {
        switch self {
        case .character(" "): NamedKey.space.word(language)
        case .character(let character): String(character)
        case .enter: NamedKey.enter.word(language)
        case .escape: NamedKey.escape.word(language)
        case .tab: NamedKey.tab.word(language)
        case .backTab: "Shift-Tab"
        case .backspace: NamedKey.backspace.word(language)
        case .delete: NamedKey.delete.word(language)
        case .insert: NamedKey.insert.word(language)
        case .up: NamedKey.up.word(language)
        case .down: NamedKey.down.word(language)
        case .left: NamedKey.left.word(language)
        case .right: NamedKey.right.word(language)
        case .home: NamedKey.home.word(language)
        case .end: NamedKey.end.word(language)
        case .pageUp: NamedKey.pageUp.word(language)
        case .pageDown: NamedKey.pageDown.word(language)
        case .function(let number): "F\(number)"
        case .control(let character): "Ctrl-\(character.uppercased())"
        case .alt(let character): "Alt-\(character)"
        case .interrupt: "Ctrl-C"
        case .suspend: "Ctrl-Z"
        case .paste, .pasteWasCut, .resize: nil
        }
    }
}

extension KeyContext {
    var heading: KeyHeading {
        switch self {
        case .live: .everywhere
        case .ready: .before
        case .round: .round
        case .talk: .talk
        case .poll: .poll
        case .answers: .answers
        case .collect: .collect
        case .outcome: .outcome
        case .draft: .draft
        case .stalls: .stalls
        case .hold: .hold
        case .panel: .panels
        case .people: .people
        case .notes: .notes
        case .steps: .steps
        case .replan: .replan
        case .tables: .tables
        case .tableList: .tableList
        case .roomCheck: .roomCheck
        case .schedule: .schedule
        case .topics: .topics
        case .arrange: .arrange
        case .groups: .groups
        case .harvest: .harvest
        case .preview: .preview
        case .mirror: .mirror
        case .covered: .covered
        case .projection: .projection
        case .library: .library
        case .archive: .archive
        case .runningElsewhere: .runningElsewhere
        case .question: .question
        case .choice: .choice
        case .fileName: .fileName
        case .summary: .summary
        }
    }
}
