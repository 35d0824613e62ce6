/// A part of a script with its place: what the YAML parser found, free of the parser.
struct ScriptNode {
    var position: Position
    var content: Content

    indirect enum Content {
        /// `isPlain` where no quotes stand round it, so that `~` and nothing at all can mean "nothing".
        case scalar(String, isPlain: Bool)
        case list([ScriptNode])
        case mapping([Entry])
    }

    struct Entry {
        var key: String
        var position: Position
        var value: ScriptNode
    }
}
