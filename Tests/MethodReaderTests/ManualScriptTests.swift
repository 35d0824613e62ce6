import Foundation
import MethodReader
import Testing

@Suite("The page on writing a method")
struct ManualScriptTests {
    private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Sources/Manual/scripts.md").standardizedFileURL

    @Test func showsAScriptThatIsSound() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let script = try #require(text.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "```").first)
        let read = MethodReader.read(script, file: "one-two-four.yaml")
        #expect(read.problems == [])
        #expect(read.method?.steps.count == 5)
    }

    /// A key that the reader knows and the page does not would be a secret.
    @Test func leavesOutNoKey() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let folder = Self.page.deletingLastPathComponent().appendingPathComponent("../MethodReader").standardizedFileURL
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where file.hasSuffix("Section.swift") {
            let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            for list in source.components(separatedBy: "keys: [\"").dropFirst() {
                let names = list.prefix { $0 != "]" }.split(separator: ",").map { $0.filter { $0.isLetter || $0 == "_" } }
                for name in names where !name.isEmpty { #expect(text.contains(name), "\(name) of \(file)") }
            }
        }
    }
}
