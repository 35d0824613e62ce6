import Engine

extension Language {
    /// One thing said in each language: the only way a sentence gets onto a screen.
    public func say(et: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
        switch self {
        case .et: et()
        case .en: en()
        }
    }

    /// A number with its noun: `1 märge`, `3 märget`; `1 note`, `3 notes`.
    public func count(_ number: Int, et: (one: String, many: String), en: (one: String, many: String)) -> String {
        switch self {
        case .et: "\(number) \(number == 1 ? et.one : et.many)"
        case .en: "\(number) \(number == 1 ? en.one : en.many)"
        }
    }
}
