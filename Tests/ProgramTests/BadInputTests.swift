import Foundation
import Testing

/// Whatever is wrong: one line of what, one of what to do, the right exit code, nothing lost, and no control character anywhere.
@Suite("Bad input")
struct BadInputTests {
    /// A title, the bell, a colour, an 8-bit control, overprinting, a reversed order and a line break.
    private static let hostile = "\u{1B}]0;x\u{7}\u{1B}[31m\u{9B}2J\r\u{8}\u{202E}y\nz"

    private static func session(_ name: String = "ring", in home: Home) throws {
        let made = try Program.run(["new", name, "--title", "Meie", "--method", "circle", "--count", "4"], in: home)
        try #require(made.code == 0, "\(made.errors)")
    }

    private static func shell(_ script: String, in home: Home, _ environment: [String: String] = [:]) throws -> Program.Result {
        try Program.run(
            ["-c", script], in: home, environment: environment.merging(["RUUM": Program.path]) { $1 }, program: "/bin/sh")
    }

    /// Controls other than the line break, wherever they are written.
    private static func controls(_ result: Program.Result) -> [Unicode.Scalar] {
        (result.output + result.errors).unicodeScalars.filter { scalar in
            scalar.value < 0x20 && scalar != "\n" || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x202E
        }
    }

    private static func expectComplaint(
        _ result: Program.Result, code: Int32, _ what: String = "", location: SourceLocation = #_sourceLocation
    ) {
        #expect(result.code == code, sourceLocation: location)
        #expect(result.output == "", sourceLocation: location)
        let lines = result.errors.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3 && lines.last == "", "\(result.errors)", sourceLocation: location)
        #expect(result.errors.hasPrefix("ruum: "), sourceLocation: location)
        #expect(lines.dropFirst().first?.hasPrefix("      ") == true, sourceLocation: location)
        #expect(what.isEmpty || result.errors.contains(what), "\(result.errors)", sourceLocation: location)
        #expect(controls(result).isEmpty, sourceLocation: location)
    }

    // MARK: The command line

    @Test(arguments: [
        ["nonsense"], ["--nonsense"], ["new"], ["new", "x"], ["new", "x", "--title", "T"], ["do"], ["status"], ["sessions", "more"],
        ["status", "ring", "--at", "noon"], ["do", "ring", "--at", "noon", "start"], ["do", "ring", "--at"],
        ["export", "ring", "--format", "pdf"], ["export", "ring", "--template", "x"], ["export", "ring", "--for", "all"], ["export", "ring", "--lang", "fi"],
        ["new", "x", "--title", "T", "--method", "circle", "--count", "-1"],
        ["new", "x", "--title", "T", "--method", "circle", "--count", "many"],
        ["new", "x", "--title", "T", "--method", "circle", "--count", "20001"],
        ["new", "x", "--title", "T", "--method", "circle", "--count", "3", "--people", "p.csv"],
        ["new", "x", "--title", "T", "--method", "circle", "--start", "24:00"],
        ["new", "x", "--title", "T", "--method", "circle:question"],
    ])
    func wrongUsageIsSixtyFour(arguments: [String]) throws {
        Self.expectComplaint(try Program.run(arguments), code: 64)
    }

    @Test(arguments: [
        ([""], "help"), (["--"], "help"), (["nxet"], "next"), (["note"], "TEXT"), (["note", ""], "text"),
        (["note", "--kind", "poem", "x"], "idea"), (["note", "x", "--help"], "--help"), (["speak", "Nobody"], "Nobody"),
        (["speak", "Participant"], "p1.1"), (["extend", "soon"], "soon"), (["undo", "99"], "99"), (["next"], "start"),
        (["erase", "n99"], "n99"), (["goto", "nowhere"], "welcome"), (["blank", "maybe"], "on, off"),
    ] as [([String], String)])
    func aCommandThatCannotBeDoneIsRefused(command: [String], hint: String) throws {
        let home = Home()
        try Self.session(in: home)
        Self.expectComplaint(try Program.run(["do", "ring"] + command, in: home), code: 1, hint)
    }

    @Test func everythingAfterTwoHyphensIsText() throws {
        let home = Home()
        try Self.session(in: home)
        #expect(try Program.run(["do", "ring", "note", "--", "--private", "text"], in: home).code == 0)
        #expect(try Program.run(["do", "ring", "--at=2030-01-01T10:00Z", "note", "--private", "own"], in: home).code == 0)
        let status = try Program.run(["status", "ring", "--json"], in: home).output
        #expect(status.contains("\"text\": \"--private text\""))
        #expect(status.contains("\"readers\": \"me\""))
    }

    @Test func helpExplainsOneCommandOrAllOfThem() throws {
        let home = Home()
        try Self.session(in: home)
        let one = try Program.run(["do", "ring", "help", "note"], in: home)
        #expect(one.output.hasPrefix("note TEXT…"))
        #expect(try Program.run(["do", "ring", "help"], in: home).output.contains("backdate"))
        Self.expectComplaint(try Program.run(["do", "ring", "help", "dance"], in: home), code: 1, "dance")
    }

    @Test func aSlipInAMethodsNameIsGuessed() throws {
        Self.expectComplaint(try Program.run(["methods", "cirlce"]), code: 1, "circle?")
    }

    @Test func aCommaSeparatesOnlyBeforeASetting() throws {
        let home = Home()
        let made = try Program.run(
            ["new", "ring", "--title", "T", "--method", "circle:question=Kes, mida, kus?,turn_minutes=3", "--count", "10"], in: home)
        #expect(made.code == 0)
        let status = try Program.run(["status", "ring", "--json"], in: home).output
        #expect(status.contains("\"question\": \"Kes, mida, kus?\""))
        #expect(status.contains("\"planned_ms\": 1980000"))
        for (setting, hint) in [("colour=red", "question"), ("seats=sofa", "ring, roster"), ("turn_minutes=99", "turn_minutes")] {
            Self.expectComplaint(
                try Program.run(["new", "x", "--title", "T", "--method", "circle:\(setting)"], in: home), code: 1, hint)
        }
    }

    // MARK: Terminals and the environment

    @Test(arguments: [["run", "ring"], ["project", "ring"], ["demo"]])
    func screensNeedATerminal(arguments: [String]) throws {
        Self.expectComplaint(try Program.run(arguments), code: 64, "terminal")
        Self.expectComplaint(try Program.run(arguments, environment: ["TERM": "dumb"]), code: 64)
        Self.expectComplaint(try Program.run(arguments, environment: ["TERM": Self.hostile]), code: 64)
    }

    @Test(arguments: ["C", "POSIX", "xx_XX.nothing", ""])
    func namesAreKeptWhateverTheLocale(locale: String) throws {
        let home = Home()
        try home.write("name\nÕnne Žukova\n", to: "people.csv")
        let made = try Program.run(
            ["new", "ring", "--title", "Öö", "--method", "circle", "--people", home.path("people.csv")], in: home,
            environment: ["LANG": locale])
        #expect(made.code == 0)
        #expect(try Program.run(["status", "ring", "--json"], in: home).output.contains("Õnne Žukova"))
    }

    @Test func withoutAHomeAPathStillWorks() throws {
        let home = Home()
        let script = "unset HOME XDG_DATA_HOME XDG_CONFIG_HOME; "
        Self.expectComplaint(try Self.shell(script + "exec \"$RUUM\" status ring", in: home), code: 1, "HOME")
        Self.expectComplaint(try Self.shell(script + "XDG_DATA_HOME=relative exec \"$RUUM\" sessions", in: home), code: 1, "HOME")
        let path = home.path("ring.ruum")
        let made = try Self.shell(script + "\"$RUUM\" new '\(path)' --title T --method circle && \"$RUUM\" status '\(path)'", in: home)
        #expect(made.code == 0, "\(made.errors)")
    }

    @Test(arguments: ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"])
    func closedDescriptorsHarmNothing(redirection: String) throws {
        let home = Home()
        try Self.session(in: home)
        for command in ["status ring", "do ring note kept", "sessions", "do ring nonsense"] {
            let result = try Self.shell("\"$RUUM\" \(command) \(redirection)", in: home)
            #expect(result.code <= 1, "\(command)")
        }
        #expect(try Program.run(["status", "ring", "--json"], in: home).output.contains("kept"))
    }

    @Test func aReaderThatGoesAwayIsNoFailure() throws {
        let home = Home()
        try Self.session(in: home)
        let result = try Self.shell("{ \"$RUUM\" status ring --json; echo \"code $?\" >&2; } | head -1", in: home)
        #expect(result.output == "{\n")
        #expect(result.errors == "code 0\n")
    }

    @Test func fewDescriptorsAreEnough() throws {
        let home = Home()
        try Self.session(in: home)
        #expect(try Self.shell("ulimit -n 8; exec \"$RUUM\" do ring note kept", in: home).code == 0)
        #expect(try Self.shell("ulimit -n 8; exec \"$RUUM\" status ring", in: home).code == 0)
    }

    #if os(Linux)
        @Test func aFullDiskIsNoticed() throws {
            let home = Home()
            try Self.session(in: home)
            Self.expectComplaint(try Self.shell("\"$RUUM\" export ring > /dev/full", in: home), code: 1)
        }
    #endif

    // MARK: Control characters

    @Test(arguments: [
        ["HOSTILE"], ["--HOSTILE"], ["status", "HOSTILE"], ["status", "ring", "--at", "HOSTILE"], ["status", "ring", "--HOSTILE"],
        ["do", "HOSTILE", "start"], ["do", "ring", "HOSTILE"], ["do", "ring", "--at", "HOSTILE", "start"],
        ["do", "ring", "note", "--HOSTILE"], ["do", "ring", "note", "x", "--kind", "HOSTILE"], ["do", "ring", "note", "x", "--for", "HOSTILE"],
        ["do", "ring", "speak", "HOSTILE"], ["do", "ring", "extend", "HOSTILE"], ["do", "ring", "erase", "HOSTILE"],
        ["do", "ring", "help", "HOSTILE"], ["do", "ring", "set", "HOSTILE", "x"], ["do", "ring", "undo", "HOSTILE"],
        ["export", "HOSTILE"], ["export", "ring", "--format", "HOSTILE"], ["export", "ring", "--names", "HOSTILE"],
        ["export", "ring", "--lang", "HOSTILE"], ["export", "ring", "--output", "/nowhere/HOSTILE"],
        ["methods", "HOSTILE"], ["methods", "--lang", "HOSTILE"], ["methods", "check", "HOSTILE"], ["help", "HOSTILE"],
        ["sessions", "HOSTILE"], ["run", "HOSTILE"], ["project", "HOSTILE"], ["demo", "HOSTILE"],
        ["new", "x", "--title", "T", "--method", "HOSTILE"], ["new", "x", "--title", "T", "--method", "circle:HOSTILE=1"],
        ["new", "x", "--title", "T", "--method", "circle:seats=HOSTILE"], ["new", "x", "--title", "T", "--method", "circle", "--lang", "HOSTILE"],
        ["new", "x", "--title", "T", "--method", "circle", "--people", "HOSTILE"],
        ["new", "x", "--title", "T", "--method", "circle", "--count", "HOSTILE"],
        ["new", "x", "--title", "T", "--method", "circle", "--start", "HOSTILE"],
        ["new", "/nowhere/HOSTILE", "--title", "T", "--method", "circle"],
        ["sessions", "--folder", "HOSTILE"], ["search", "x", "--kind", "HOSTILE"], ["search", "x", "--since", "HOSTILE"],
        ["search", "x", "--folder", "HOSTILE"], ["archive", "HOSTILE"], ["archive", "--back", "HOSTILE"], ["copy", "HOSTILE", "y"],
        ["copy", "ring", "/nowhere/HOSTILE"], ["delete", "HOSTILE", "--yes"], ["run", "ring", "--note", "HOSTILE"],
    ])
    func nothingThatWasTypedReachesTheTerminalRaw(arguments: [String]) throws {
        let home = Home()
        try Self.session(in: home)
        let typed = arguments.map { $0.replacingOccurrences(of: "HOSTILE", with: Self.hostile) }
        let result = try Program.run(typed, in: home)
        #expect(Self.controls(result).isEmpty)
        guard arguments[0] != "help" else { return }
        Self.expectComplaint(result, code: result.code == 64 ? 64 : 1)
    }

    @Test func hostileWordsInASessionAreHarmlessEverywhere() throws {
        let home = Home()
        try home.write("name,org\n\"\(Self.hostile) Mari\",\"\(Self.hostile)\"\n", to: "people.csv")
        let made = try Program.run(
            [
                "new", "a\(Self.hostile)b", "--title", Self.hostile, "--place", Self.hostile, "--client", Self.hostile, "--people", home.path("people.csv"),
                "--method", "circle:question=\(Self.hostile)",
            ], in: home)
        #expect(made.code == 0, "\(made.errors)")
        #expect(Self.controls(made).isEmpty)
        let file = "a\(Self.hostile)b"
        let commands: [[String]] = [
            ["message", Self.hostile], ["start"], ["next"], ["note", Self.hostile], ["note", Self.hostile, "--due", Self.hostile],
            ["role", "Mari", Self.hostile], ["goto", "checkin"], ["speak", "Mari"], ["show", "holder", "on"], ["speak", "mari"],
        ]
        for command in commands { #expect(Self.controls(try Program.run(["do", file] + command, in: home)).isEmpty) }
        let views: [[String]] = [
            ["status", file], ["status", file, "--json"], ["status", file, "--public"], ["status", file, "--public", "--json"],
            ["export", file], ["export", file, "--format", "json"], ["export", file, "--names", "full"], ["sessions"],
            ["sessions", "--json"], ["search", Self.hostile], ["search", Self.hostile, "--json"], ["copy", file, "c\(Self.hostile)d"],
            ["archive", file], ["archive", "--back", file], ["delete", file, "--yes"],
        ]
        for view in views {
            let shown = try Program.run(view, in: home)
            #expect(shown.code == 0)
            #expect(Self.controls(shown).isEmpty, "\(view)")
        }
    }

    // MARK: Lists of people

    @Test(arguments: [
        (Array("\u{FEFF}Nimi;Asutus\r\n\"Õnne Žukova\";\"a;b\"\r\n".utf8), "Õnne Žukova"),
        (Array("name,org\n\"Mari \"\"Mann\"\" Kask\",x\n".utf8), "Mari \\\"Mann\\\" Kask"),
        // Windows-1257: Õ is D5, Ž is DE, š is F0.
        ([0x6E, 0x61, 0x6D, 0x65, 0x0A, 0xD5, 0x6E, 0x6E, 0x65, 0x20, 0xDE, 0x61, 0xF0, 0x0A], "Õnne Žaš"),
    ])
    func listsFromSpreadsheetsAreUnderstood(bytes: [UInt8], name: String) throws {
        let home = Home()
        try Data(bytes).write(to: URL(fileURLWithPath: home.path("people.csv")))
        let made = try Program.run(["new", "ring", "--title", "T", "--method", "circle", "--people", home.path("people.csv")], in: home)
        #expect(made.code == 0, "\(made.errors)")
        #expect(try Program.run(["status", "ring", "--json"], in: home).output.contains("\"name\": \"\(name)\""))
    }

    @Test(arguments: [
        ("", "nobody"), ("name\n", "nobody"), ("who;where\na;b\n", "name"), ("name\n\"Mari\n", ":2:"), ("name\nA\u{0}B\n", ":2:"),
        ("name\nMari,too,many\n", ":2:"),
    ])
    func aBadListIsRefusedAndLeavesNoFile(text: String, hint: String) throws {
        let home = Home()
        try Data(text.utf8).write(to: URL(fileURLWithPath: home.path("people.csv")))
        let result = try Program.run(["new", "ring", "--title", "T", "--method", "circle", "--people", home.path("people.csv")], in: home)
        Self.expectComplaint(result, code: 1, hint)
        #expect(!FileManager.default.fileExists(atPath: home.path("data/ruum/ring.ruum")))
    }

    @Test func tenThousandPeopleAreUsable() throws {
        let home = Home()
        try home.write("name\n" + (1...10_000).map { "Inimene \($0)\n" }.joined(), to: "people.csv")
        #expect(try Program.run(["new", "many", "--title", "T", "--method", "circle", "--people", home.path("people.csv")], in: home).code == 0)
        #expect(try Program.run(["do", "many", "start"], in: home).code == 0)
        #expect(try Program.run(["do", "many", "arrive", "Inimene 9999"], in: home).code == 0)
        #expect(try Program.run(["do", "many", "arrive", "inimene 5"], in: home).code == 0)
        Self.expectComplaint(try Program.run(["do", "many", "arrive", "nimene"], in: home), code: 1, "…")
        #expect(try Program.run(["status", "many"], in: home).output.contains("2 present"))
    }

    @Test func aSessionWithNobodyRunsToItsEnd() throws {
        let home = Home()
        #expect(try Program.run(["new", "none", "--title", "T", "--method", "circle", "--count", "0"], in: home).code == 0)
        #expect(try Program.run(["do", "none", "start"], in: home).code == 0)
        for _ in 1...9 { #expect(try Program.run(["do", "none", "next"], in: home).code == 0) }
        #expect(try Program.run(["status", "none", "--json"], in: home).output.contains("\"finished\": true"))
        #expect(try Program.run(["export", "none"], in: home).code == 0)
    }

    @Test func aHugeNoteIsRefusedWithItsLimit() throws {
        let home = Home()
        try Self.session(in: home)
        Self.expectComplaint(
            try Program.run(["do", "ring", "note", String(repeating: "õ", count: 60_000)], in: home), code: 1, "20000")
    }

    // MARK: Files

    @Test func whatIsNoSessionIsLeftAsItIs() throws {
        let home = Home()
        try home.write("not a session, but long enough to have a header of its own\n" + String(repeating: "x", count: 2_000), to: "text")
        try home.write("", to: "empty")
        for (path, hint) in [
            (home.path("missing"), "missing"), (home.path("text"), "not a session"), (home.path("empty"), "empty"), (home.folder, "folder"),
            ("/dev/zero", "not a session"),
        ] {
            for command in [["status", path], ["export", path], ["do", path, "start"]] {
                Self.expectComplaint(try Program.run(command, in: home), code: 1, hint)
            }
        }
        #expect(try String(contentsOfFile: home.path("text"), encoding: .utf8).hasPrefix("not a session"))
    }

    @Test func aSessionIsNeverMadeOverAFile() throws {
        let home = Home()
        try Self.session(in: home)
        let before = try Data(contentsOf: URL(fileURLWithPath: home.path("data/ruum/ring.ruum")))
        Self.expectComplaint(try Program.run(["new", "ring", "--title", "U", "--method", "circle"], in: home), code: 1, "exists")
        #expect(try Data(contentsOf: URL(fileURLWithPath: home.path("data/ruum/ring.ruum"))) == before)
    }

    @Test(arguments: ["", ".", ".."])
    func aNameThatIsNoneMakesNoHiddenFile(name: String) throws {
        let home = Home()
        Self.expectComplaint(try Program.run(["new", name, "--title", "T", "--method", "circle"], in: home), code: 1, "folder")
        #expect(!FileManager.default.fileExists(atPath: home.path("data/ruum")))
    }

    @Test func aFolderThatCannotBeWrittenIsNamed() throws {
        // The superuser may write anywhere.
        guard geteuid() != 0 else { return }
        let home = Home()
        try Self.session(in: home)
        let folder = home.path("data/ruum")
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder) }
        Self.expectComplaint(try Program.run(["do", "ring", "note", "x"], in: home), code: 1)
        Self.expectComplaint(try Program.run(["export", "ring", "--output", folder + "/x.md"], in: home), code: 1)
        #expect(try Program.run(["status", "ring"], in: home).code == 0)
    }

    @Test(arguments: ["file", "folder", "link", "dangling"])
    func anExportReplacesNothingUnasked(target: String) throws {
        let home = Home()
        try Self.session(in: home)
        try home.write("keep", to: "file")
        try FileManager.default.createDirectory(atPath: home.path("folder"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: home.path("link"), withDestinationPath: home.path("file"))
        try FileManager.default.createSymbolicLink(atPath: home.path("dangling"), withDestinationPath: home.path("nowhere"))
        Self.expectComplaint(try Program.run(["export", "ring", "--output", home.path(target)], in: home), code: 1, "exists")
        _ = try Program.run(["export", "ring", "--output", home.path(target), "--force"], in: home)
        // Also when forced: a link is replaced, never followed.
        if target != "file" { #expect(try String(contentsOfFile: home.path("file"), encoding: .utf8) == "keep") }
        #expect(!FileManager.default.fileExists(atPath: home.path("nowhere")))
        let left = try FileManager.default.contentsOfDirectory(atPath: home.folder).sorted()
        #expect(left == ["dangling", "data", "file", "folder", "link"])
    }

    @Test func aSessionIsPrivateAndAnExportFollowsTheUsersMask() throws {
        let home = Home()
        let script = "umask 000; \"$RUUM\" new ring --title T --method circle && \"$RUUM\" export ring --output '\(home.path("r.md"))'"
        #expect(try Self.shell(script, in: home).code == 0)
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: home.path(path))[.posixPermissions] as? Int
        }
        #expect(try mode("data/ruum") == 0o700)
        #expect(try mode("data/ruum/ring.ruum") == 0o600)
        #expect(try mode("r.md").map { $0 & 0o022 } == 0)
    }

    // MARK: Scripts

    @Test func everyProblemOfAScriptHasItsPlace() throws {
        let home = Home()
        try home.write(
            """
            format: 1
            id: Bad Id
            name: {en: A, et: A}
            purpose: {en: x, et: x}
            steps:
              - id: a
                kind: dance
                title: {en: A, et: A}
              - id: b
                kind: say
                title: {en: B, et: B}
                minutes: ten
                colour: red

            """, to: "bad.yaml")
        let result = try Program.run(["methods", "check", home.path("bad.yaml")], in: home)
        #expect(result.code == 1)
        let places = result.errors.split(separator: "\n").filter { $0.hasPrefix("ruum: ") }
            .compactMap { $0.components(separatedBy: "bad.yaml:").last?.split(separator: " ").first.map(String.init) }
        for place in ["2:5:", "7:11:", "12:14:", "13:5:"] { #expect(places.contains(place), "\(places)") }
    }

    @Test func controlsInAScriptAreRefusedWithoutRepeatingThem() throws {
        let home = Home()
        try home.write("format: 1\nid: \"a\\e]0;x\\a\"\n\"bad\\e[31m\\x9b\": 1\nsteps:\n  - {id: \"\\e[2J\", kind: \"\\e[3J\"}\n", to: "a.yaml")
        try home.write("id: \u{1B}[31m\n", to: "b.yaml")
        for name in ["a.yaml", "b.yaml"] {
            let result = try Program.run(["methods", "check", home.path(name)], in: home)
            #expect(result.code == 1)
            #expect(Self.controls(result).isEmpty)
            #expect(!result.errors.isEmpty)
        }
    }

    @Test(.timeLimit(.minutes(1))) func aBombAndAHugeFileAreRefusedAtOnce() throws {
        let home = Home()
        var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
        for level in 1...12 {
            bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",") + "]\n"
        }
        try home.write(bomb, to: "bomb.yaml")
        let size = 50_000_000
        try Data(repeating: UInt8(ascii: "x"), count: size).write(to: URL(fileURLWithPath: home.path("huge")))
        let exploded = try Program.run(["methods", "check", home.path("bomb.yaml")], in: home)
        #expect(exploded.code == 1)
        #expect(exploded.errors.contains("bomb.yaml:2:"))
        Self.expectComplaint(try Program.run(["methods", "check", home.path("huge")], in: home), code: 1, "kB")
        Self.expectComplaint(
            try Program.run(["new", "x", "--title", "T", "--method", "circle", "--people", home.path("huge")], in: home), code: 1, "too large")
    }
}
