import Foundation
import Testing

/// Reports as pages and as PDF, and the templates they are made with.
@Suite("Pages")
struct PageExportTests {
    private static func home() throws -> Home {
        let home = Home()
        let made = try Program.run(["new", "ring", "--title", "Meie", "--method", "circle", "--count", "4", "--lang", "en"], in: home)
        try #require(made.code == 0, "\(made.errors)")
        return home
    }

    /// A program of that name which does what the lines say; `$pdf` is where the PDF is expected, `$folder` what may be written into.
    private static func stage(_ name: String, _ lines: String, in home: Home) throws -> [String: String] {
        let manager = FileManager.default
        for folder in ["bin", "tmp"] { try manager.createDirectory(atPath: home.path(folder), withIntermediateDirectories: true) }
        let script = """
            #!/bin/sh
            for word in "$@"; do case "$word" in --print-to-pdf=*) pdf="${word#--print-to-pdf=}"; folder="${pdf%/*}";; esac; done
            \(lines)

            """
        try home.write(script, to: "bin/\(name)")
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.path("bin/\(name)"))
        return ["PATH": home.path("bin") + ":/usr/bin:/bin", "TMPDIR": home.path("tmp")]
    }

    private static func leftovers(_ home: Home) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: home.path("tmp"))
    }

    // MARK: PDF

    @Test func aBrowserMakesThePDFInAPrivateFolderThatGoesAway() throws {
        let home = try Self.home()
        let seen = home.path("seen")
        let environment = try Self.stage(
            "chromium", "printf '%s\\n' \"$@\" >'\(seen)'; ls -ld \"$folder\" >>'\(seen)'; echo \"$HOME\" >>'\(seen)'; printf '%%PDF-1.4\\n' >\"$pdf\"",
            in: home)
        let output = home.path("a; touch x; $(touch y).pdf")
        let result = try Program.run(["export", "ring", "--format", "pdf", "--output", output], in: home, environment: environment)
        #expect(result.errors == "")
        #expect(try String(contentsOfFile: output, encoding: .utf8) == "%PDF-1.4\n")
        let words = try String(contentsOfFile: seen, encoding: .utf8)
        #expect(words.contains("--headless\n"))
        #expect(words.contains("--no-sandbox\n") == (geteuid() == 0))
        #expect(words.contains("drwx------"))
        #expect(!words.contains("touch"))
        #expect(words.components(separatedBy: "\n").contains { $0.hasPrefix(home.path("tmp") + "/ruum-") })
        #expect(try Self.leftovers(home).isEmpty)
    }

    @Test(arguments: [
        "exit 1", "kill -9 $$", "exit 0", "echo text >\"$pdf\"", "mkdir -p \"$folder/profile/deep\"; ln -s / \"$folder/profile/root\"; exit 3",
    ])
    func aBrowserThatFailsIsToldOfAndLeavesNothing(lines: String) throws {
        let home = try Self.home()
        var environment = try Self.stage("chromium", lines, in: home)
        environment["PATH"] = try Self.onlyBin(home)
        let result = try Program.run(
            ["export", "ring", "--format", "pdf", "--output", home.path("r.pdf")], in: home, environment: environment)
        #expect(result.code == 1)
        #expect(result.errors.contains("chromium failed"))
        #expect(result.errors.contains("print it to PDF"))
        #expect(!FileManager.default.fileExists(atPath: home.path("r.pdf")))
        #expect(try Self.leftovers(home).isEmpty)
    }

    /// The stand-in asks the program to end, as Ctrl-C would, and would go on for a minute itself.
    @Test func whoeverStopsTheProgramLeavesNothingBehind() throws {
        let home = try Self.home()
        let environment = try Self.stage("chromium", "kill -INT $PPID; sleep 60", in: home)
        let result = try Program.run(
            ["export", "ring", "--format", "pdf", "--output", home.path("r.pdf")], in: home, environment: environment)
        // Where the threads of these tests hold the signal, the program does too, and says that nothing was made.
        #expect([1, 128 + SIGINT].contains(result.code))
        #expect(try Self.leftovers(home).isEmpty)
    }

    /// The folder of stand-ins with the few other programs that they call, so that no browser of this machine is found.
    private static func onlyBin(_ home: Home) throws -> String {
        for name in ["ls", "mkdir", "ln"] {
            try FileManager.default.createSymbolicLink(atPath: home.path("bin/\(name)"), withDestinationPath: "/bin/\(name)")
        }
        return home.path("bin")
    }

    @Test func withoutABrowserItSaysWhatToDoInstead() throws {
        let home = try Self.home()
        let result = try Program.run(
            ["export", "ring", "--format", "pdf", "--output", home.path("r.pdf")], in: home, environment: ["PATH": home.path("nowhere")])
        #expect(result.code == 1)
        #expect(
            result.errors == """
                ruum: No PDF can be made: neither Chromium, Chrome nor LibreOffice is installed.
                      Write --format html, open the file in a browser and print it to PDF.

                """)
    }

    // MARK: Templates

    @Test func theTemplateOfTheSettingsIsUsedUnlessOneIsNamed() throws {
        let home = try Self.home()
        try FileManager.default.createDirectory(atPath: home.path("config/ruum"), withIntermediateDirectories: true)
        try home.write("mine: {{title}}\n", to: "config/ruum/report.mustache")
        try home.write("named: {{title}}\n", to: "other.mustache")
        #expect(try Program.run(["export", "ring", "--format", "html"], in: home).output == "mine: Meie\n")
        let named = try Program.run(["export", "ring", "--format", "html", "--template", home.path("other.mustache")], in: home)
        #expect(named.output == "named: Meie\n")
    }

    @Test func thePrintedTemplateMakesTheSamePage() throws {
        let home = try Self.home()
        try home.write(try Program.run(["template"], in: home).output, to: "own.mustache")
        let own = try Program.run(["export", "ring", "--format", "html", "--template", home.path("own.mustache")], in: home)
        #expect(own.output == (try Program.run(["export", "ring", "--format", "html"], in: home).output))
        #expect(own.output.contains("<h1>Meie</h1>"))
    }

    @Test(arguments: [
        (Data("{{titel}}".utf8), "own.mustache:1:1: there is no such value: titel\n      Did you mean title?"),
        (Data("\n{{#facts}}".utf8), "own.mustache:2:1: the section {{#facts}} that opens here is never closed\n      Add {{/facts}}."),
        (Data([0xFF, 0xFE]), "own.mustache:1:1: this is no text in UTF-8"),
    ])
    func whatIsWrongWithATemplateIsToldWithItsPlace(template: Data, complaint: String) throws {
        let home = try Self.home()
        try template.write(to: URL(fileURLWithPath: home.path("own.mustache")))
        let result = try Program.run(["export", "ring", "--format", "html", "--template", home.path("own.mustache")], in: home)
        #expect(result.code == 1)
        #expect(result.output == "")
        #expect(result.errors.contains(complaint))
    }
}
