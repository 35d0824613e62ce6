import Foundation
import Testing

/// Every workshop of `Sources/Demos` plays to its end, in Estonian as it is written and in English.
@Suite("Demo workshops")
struct DemoTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Sources/Demos").standardizedFileURL
    private static let scripts = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".sh") }.sorted()

    @Test func thereIsOneForEveryMethod() throws {
        let methods = try Program.run(["methods", "--json"]).output
        for script in Self.scripts { #expect(methods.contains("\"\(script.dropLast(3))\"")) }
        #expect(Self.scripts.contains("circle.sh"))
    }

    @Test(arguments: scripts, ["et", "en"])
    func playsToItsEnd(script: String, language: String) throws {
        let home = Home()
        let text = try String(contentsOf: Self.folder.appendingPathComponent(script), encoding: .utf8)
        try FileManager.default.copyItem(atPath: Self.folder.path + "/playing", toPath: home.path("playing"))
        try home.write(language == "en" ? Self.english(text) : text, to: script)
        let played = try Program.run(
            [home.path(script), Program.path, home.path("demo.ruum")], in: home, program: "/bin/sh")
        #expect(played.code == 0)
        #expect(played.errors == "")
        let status = try Program.run(["status", home.path("demo.ruum"), "--json", "--at", "2026-11-27T23:00"], in: home)
        #expect(status.output.contains("\"finished\": true"))
        #expect(status.output.contains("\"language\": \"\(language)\""))
    }

    @Test(arguments: scripts)
    func saysWhereItOpens(script: String) throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent(script), encoding: .utf8)
        #expect(text.contains("\n# The demo opens here, at "))
    }

    /// A line that begins with `#en` stands in for the one before it.
    private static func english(_ text: String) -> String {
        var lines: [String] = []
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("#en ") { lines[lines.count - 1] = String(line.dropFirst(4)) } else { lines.append(line) }
        }
        return lines.joined(separator: "\n")
    }
}
