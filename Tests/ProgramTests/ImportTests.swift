import Foundation
import Testing

/// The direction of dependencies: the compiler's own check sees neither Foundation nor an incremental build's slip.
@Suite("Imports")
struct ImportTests {
    /// What each module may import beside the C library.
    private static let allowed: [String: Set<String>] = [
        "Engine": [],
        "Text": [],
        "Words": ["Engine"],
        "Verbs": ["Engine", "Words", "Text"],
        "Imports": ["Engine"],
        "PictureReader": ["Engine"],
        "MethodReader": ["Engine", "Yams"],
        "Journal": ["Engine", "GRDB", "GRDBSQLite"],
        "Templates": ["Engine", "Text", "Mustache"],
        "Report": ["Engine", "Words", "Text", "Templates"],
        "Terminal": ["CTerminal", "Text"],
        "Screens": ["Engine", "Words", "Text", "Terminal", "Verbs"],
        "Ruum": [
            "Engine", "Imports", "Journal", "MethodReader", "PictureReader", "Report", "Screens", "Templates", "Terminal", "Text", "Verbs",
            "Words",
            "ArgumentParser",
        ],
    ]
    /// The C library, which modules that talk to the system need.
    private static let system: Set<String> = ["Glibc", "Musl", "Darwin"]
    private static let pure: Set<String> = ["Engine", "Text", "Verbs", "Imports", "PictureReader", "Templates", "Report", "Screens"]

    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources")

    @Test(arguments: allowed.keys.sorted())
    func followTheAllowedDirection(module: String) throws {
        let mayImport = Self.allowed[module, default: []].union(Self.pure.contains(module) ? [] : Self.system)
        let files = try Self.files(in: module, suffix: ".swift")
        #expect(!files.isEmpty)
        for file in files {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let words = line.split(separator: " ").drop { $0.hasPrefix("@") || $0 == "public" || $0 == "internal" || $0 == "private" }
                guard words.first == "import", let name = words.last else { continue }
                let imported = String(name.prefix { $0 != "." })
                #expect(mayImport.contains(imported), "\(file.lastPathComponent) imports \(imported)")
            }
        }
    }

    @Test func onlyOneFileIncludesNcurses() throws {
        let files = try Self.files(in: ".", suffix: ".c") + Self.files(in: ".", suffix: ".h")
        let including = try files.filter { try String(contentsOf: $0, encoding: .utf8).contains("curses.h>") }
        #expect(including.map(\.lastPathComponent) == ["CTerminal.c"])
    }

    private static func files(in folder: String, suffix: String) throws -> [URL] {
        let all = FileManager.default.enumerator(at: sources.appendingPathComponent(folder), includingPropertiesForKeys: nil)
        return (all?.allObjects as? [URL] ?? []).filter { $0.path.hasSuffix(suffix) }
    }
}
