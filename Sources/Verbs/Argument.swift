/// What a word after a verb stands for; completion and usage lines follow from it.
enum Argument: Sendable {
    case step
    case outcome
    case ballot
    case voice
    case option
    case count
    case offer
    case duration
    case person
    case seat
    case role
    case name
    case note
    case notes
    case noteOrTopic
    case text
    case noteKind
    case readers
    case table
    case due
    case extra
    case toggle
    case topic
    case slot
    case place
    case places
    case group
    case spot
    case setting
    case value
    case item
    case command
    case photos

    /// How it is written in a usage line.
    var placeholder: String {
        switch self {
        case .step: "STEP"
        case .outcome: "OUTCOME"
        case .ballot: "PERSON OPTION…"
        case .voice: "PERSON TEXT…"
        case .option: "OPTION"
        case .count: "COUNT"
        case .offer: "silence|break"
        case .duration: "DUR"
        case .person: "PERSON"
        case .seat: "SEAT"
        case .role: "ROLE"
        case .name: "NAME…"
        case .note: "NOTE"
        case .notes: "NOTE…"
        case .noteOrTopic: "NOTE|TOPIC"
        case .text: "TEXT…"
        case .noteKind: "K"
        case .readers: "READERS"
        case .table: "TABLE"
        case .item, .command: "N"
        case .due: "DATE"
        case .extra: "EXTRA"
        case .toggle: "on|off"
        case .topic: "TOPIC"
        case .slot: "SLOT"
        case .place: "PLACE"
        case .places: "NAME…|COUNT"
        case .group: "GROUP"
        case .spot: "GROUP…"
        case .setting: "SETTING"
        case .value: "VALUE…"
        case .photos: "PHOTO…"
        }
    }
}

/// A place for words after a verb.
struct Slot: Sendable {
    let argument: Argument
    /// Whether all words that the slots after it do not need belong here.
    let takesRest: Bool
    let isOptional: Bool

    static func one(_ argument: Argument) -> Slot { Slot(argument: argument, takesRest: false, isOptional: false) }
    static func maybe(_ argument: Argument) -> Slot { Slot(argument: argument, takesRest: false, isOptional: true) }
    static func rest(_ argument: Argument) -> Slot { Slot(argument: argument, takesRest: true, isOptional: false) }
    static func maybeRest(_ argument: Argument) -> Slot { Slot(argument: argument, takesRest: true, isOptional: true) }
}
