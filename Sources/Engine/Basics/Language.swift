/// A language that the program and its methods speak.
public enum Language: String, CaseIterable, Sendable {
    case et
    case en
}

/// A text in one or more languages; a missing language falls back to another.
public struct LocalText: Equatable, Sendable {
    public var et: String?
    public var en: String?

    public init(et: String? = nil, en: String? = nil) {
        self.et = et
        self.en = en
    }

    public static let none = LocalText()

    public var isEmpty: Bool { et == nil && en == nil }

    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .et: et ?? en ?? ""
        case .en: en ?? et ?? ""
        }
    }
}
