import Engine
import Terminal

/// What an edition says, with what it leaves out, and where it may be written; made outside of the screens.
public struct EditionPreview: Equatable, Sendable {
    public var readers: Readers
    /// What the facilitator has to know first, then the report.
    public var lines: [PreviewLine]
    /// The newest command that it knows of.
    public var command: Int
    public var place: ExportPlace

    public init(readers: Readers, lines: [PreviewLine], command: Int, place: ExportPlace) {
        self.readers = readers
        self.lines = lines
        self.command = command
        self.place = place
    }
}

public struct PreviewLine: Equatable, Sendable {
    public var text: String
    public var role: Role
    /// Cells by which its later rows stand in.
    public var indent: Int

    public init(_ text: String, _ role: Role = .plain, indent: Int = 0) {
        self.text = text
        self.role = role
        self.indent = indent
    }
}

/// Where a report may be written, and as what.
public struct ExportPlace: Equatable, Sendable {
    public var folder: String
    /// Without the ending.
    public var name: String
    /// Endings of files, the usual one first; at least one.
    public var formats: [String]

    public init(folder: String, name: String, formats: [String]) {
        self.folder = folder
        self.name = name
        self.formats = formats
    }
}

/// A report that is to be written to a folder.
public struct ExportRequest: Equatable, Sendable {
    public var readers: Readers
    public var format: String
    public var folder: String
}

/// The question for the folder of a report.
struct ExportPrompt: Sendable {
    let readers: Readers
    let place: ExportPlace
    private(set) var field: TextField
    private var chosen = 0

    init(_ preview: EditionPreview) {
        readers = preview.readers
        place = preview.place
        field = TextField(preview.place.folder)
    }

    var format: String { place.formats.indices.contains(chosen) ? place.formats[chosen] : "" }
    var fileName: String { "\(place.name).\(format)" }
    var request: ExportRequest { ExportRequest(readers: readers, format: format, folder: field.text.trimmed) }

    /// Returns whether the key was meant for it.
    mutating func handle(_ key: Key) -> Bool {
        guard key == .tab else { return field.handle(key) }
        chosen = (chosen + 1) % max(1, place.formats.count)
        return true
    }
}
