/// The number of the command that made something, and its place among the things which that command made.
///
/// Written `p12` for the only person of command 12, `p1.3` for the third person of command 1. Numbers are never reused.
public struct Origin: Hashable, Comparable, Sendable {
    public var command: Int { Int(commandNumber) }
    /// 1, 2, 3 …, or 0 where the command makes one thing only.
    public var place: Int { Int(placeNumber) }

    // Half the size, for every note has several of these.
    private var commandNumber: Int32
    private var placeNumber: Int32

    public init(command: Int, place: Int = 0) {
        commandNumber = Int32(clamping: command)
        placeNumber = Int32(clamping: place)
    }

    public static func < (left: Origin, right: Origin) -> Bool {
        (left.command, left.place) < (right.command, right.place)
    }

    fileprivate func text(_ letter: Character) -> String {
        place == 0 ? "\(letter)\(command)" : "\(letter)\(command).\(place)"
    }

    fileprivate init?(_ text: some StringProtocol, letter: Character) {
        guard text.first == letter else { return nil }
        let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        guard let first = parts.first, let command = Int(first), command > 0, parts.count <= 2 else { return nil }
        var place = 0
        if parts.count == 2 {
            guard let number = Int(parts[1]), number > 0 else { return nil }
            place = number
        }
        self.init(command: command, place: place)
    }
}

/// The identity of a person in one session, such as `p1.3`.
public struct PersonID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var origin: Origin

    public init(_ origin: Origin) { self.origin = origin }
    public init?(_ text: some StringProtocol) {
        guard let origin = Origin(text, letter: "p") else { return nil }
        self.origin = origin
    }

    public var description: String { origin.text("p") }
    public static func < (left: PersonID, right: PersonID) -> Bool { left.origin < right.origin }
}

/// The identity of a note in one session, such as `n12`.
public struct NoteID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var origin: Origin

    public init(_ origin: Origin) { self.origin = origin }
    public init?(_ text: some StringProtocol) {
        guard let origin = Origin(text, letter: "n") else { return nil }
        self.origin = origin
    }

    public var description: String { origin.text("n") }
    public static func < (left: NoteID, right: NoteID) -> Bool { left.origin < right.origin }
}

/// The identity of a photograph in one session, such as `f12`; people know it by a number, which `Pictures` counts.
public struct PictureID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var origin: Origin

    public init(_ origin: Origin) { self.origin = origin }
    public init?(_ text: some StringProtocol) {
        guard let origin = Origin(text, letter: "f") else { return nil }
        self.origin = origin
    }

    public var description: String { origin.text("f") }
    public static func < (left: PictureID, right: PictureID) -> Bool { left.origin < right.origin }
}
