import Foundation
import Testing

@Suite("The manual")
struct ManualTests {
    /// `make manual` writes the pages anew.
    @Test(arguments: ["et", "en"]) func saysWhatTheProgramDoesToday(language: String) throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Manual/\(language).md")
        let printed = try Program.run(["manual", "--lang", language])
        #expect(printed.code == 0)
        #expect(try String(contentsOf: page, encoding: .utf8) == printed.output)
    }
}
