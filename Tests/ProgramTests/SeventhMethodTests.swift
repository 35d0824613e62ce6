import Foundation
import Testing

/// Somebody writes a method of their own from the kinds there are, and puts it into the folder of methods.
@Suite("A method in the user's folder")
struct SeventhMethodTests {
    /// Alone, in pairs, in fours, all together; then dots on what came of it.
    private static let script = """
        format: 1
        id: one-two-four
        name: {en: One two four all, et: Üks kaks neli kõik}
        settings:
          question: {type: text, required: true, ask: {en: What is it about?, et: Mille üle mõtleme?}}
          pairs: {type: integer, ask: {en: How many pairs?, et: Mitu paari?}, default: {formula: pairs}}
        steps:
          - {id: alone, kind: quiet, title: {en: Alone, et: Üksi}, minutes: 1, quiet: {mode: write}}
          - id: two
            kind: breakout
            title: {en: In pairs, et: Paarides}
            minutes: 2
            breakout: {tables: $pairs, at_most: 3}
          - id: harvest
            kind: collect
            title: {en: All together, et: Kõik koos}
            minutes: 5
            capture: {as: idea, names: none, readers: participants, project: at_once}
          - id: dots
            kind: poll
            title: {en: Dots, et: Täpid}
            minutes: 3
            poll: {dots: {of: idea, each: 2}}
            outcomes:
              - {id: enough, name: {en: Enough, et: Aitab}, go: actions}
              - {id: again, name: {en: Once more, et: Veel kord}, retry: harvest}
            attempts: {at_most: 2, then: actions}
          - id: actions
            kind: collect
            title: {en: Who does what, et: Kes mida teeb}
            minutes: 3
            collect: {owner: true, due: true}
            capture: {as: action, names: name, readers: client}
        """

    @Test func isFoundCheckedAndPlayedWithoutABuild() throws {
        let home = Home()
        try FileManager.default.createDirectory(atPath: home.path("config/ruum/methods"), withIntermediateDirectories: true)
        try home.write(Self.script, to: "config/ruum/methods/one-two-four.yaml")
        let check = try Program.run(["methods", "check", home.path("config/ruum/methods/one-two-four.yaml")], in: home)
        #expect(check.code == 0, "\(check.output)\(check.errors)")
        #expect(try Program.run(["methods", "--json"], in: home).output.contains("\"one-two-four\""))

        func run(_ words: String...) throws { #expect(try Program.run(["do", home.path("s.ruum")] + words, in: home).code == 0, "\(words)") }
        let made = try Program.run(
            ["new", home.path("s.ruum"), "--title", "Seitsmes", "--lang", "et", "--count", "9", "--method", "one-two-four:question=Mida?"], in: home)
        #expect(made.code == 0, "\(made.errors)")
        try run("start")
        try run("next")
        #expect(try status(home)["tables"].count == 4)
        try run("next")
        try run("note", "Pink")
        try run("note", "Kiik")
        try run("next")
        try run("tally", "Pink", "7")
        try run("tally", "Kiik", "4")
        #expect(try status(home)["poll"]["counts"].integers.values.sorted() == [4, 7])
        try run("reveal")
        try run("confirm", "enough")
        try run("note", "Ehitada pink", "--due", "mai")
        try run("next")
        #expect(try status(home)["finished"].flag == true)
        let report = try Program.run(["export", home.path("s.ruum"), "--for", "participants", "--output", "-"], in: home).output
        #expect(report.contains("Pink") && report.contains("Ehitada pink"))
    }

    private func status(_ home: Home) throws -> Reading {
        Reading(try JSONSerialization.jsonObject(with: Data(try Program.run(["status", home.path("s.ruum"), "--json"], in: home).output.utf8)))
    }
}
