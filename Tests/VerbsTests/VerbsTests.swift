import Engine
import Testing
import Verbs
import Words

/// A line and the command that it asks for.
struct Spoken: Sendable, CustomTestStringConvertible {
    let line: String
    let command: Command
    var testDescription: String { line }

    init(_ line: String, _ command: Command) {
        self.line = line
        self.command = command
    }
}

private let people = ["Mari Kask", "Jüri Tamm", "Õnne Šamaan"]
private let mari = person(1)
private let jüri = person(2)

/// The forms of the verbs that work in every method.
let usualForms: [Spoken] = [
    Spoken("start", .flow(.start)),
    Spoken("next", .flow(.next)),
    Spoken("NEXT", .flow(.next)),
    Spoken("skip", .flow(.skip)),
    Spoken("back", .flow(.back)),
    Spoken("goto farewell", .flow(.goto("farewell"))),
    Spoken("repeat", .flow(.again)),
    Spoken("pause", .clock(.pause)),
    Spoken("resume", .clock(.resume)),
    Spoken("hold", .clock(.hold(.stop))),
    Spoken("hold silence", .clock(.hold(.silence))),
    Spoken("hold break", .clock(.hold(.break))),
    Spoken("extend 2m", .clock(.extend(.minutes(2), .step))),
    Spoken("extend --turn 30s", .clock(.extend(.seconds(30), .turn))),
    Spoken("shorten 1h20", .clock(.shorten(.minutes(80), .step))),
    Spoken("shorten 30s --turn", .clock(.shorten(.seconds(30), .turn))),
    Spoken("backdate 1:30", .clock(.backdate(.seconds(90), .step))),
    Spoken("backdate 4 --turn", .clock(.backdate(.minutes(4), .turn))),
    Spoken("speak mari kask", .turn(.speak(mari))),
    Spoken("seat", .turn(.seat)),
    Spoken("done", .turn(.done)),
    Spoken("pass", .turn(.pass)),
    Spoken("later", .turn(.later)),
    Spoken("queue Jüri", .turn(.queue(jüri, direct: false))),
    Spoken("queue --direct Jüri Tamm", .turn(.queue(jüri, direct: true))),
    Spoken("unqueue juri", .turn(.unqueue(jüri))),
    Spoken("note me ei   kuule", .note(.add([NoteDraft("me ei kuule")]))),
    Spoken("note \"me ei   kuule\"", .note(.add([NoteDraft("me ei   kuule")]))),
    Spoken("note a --kind concern b --by Mari", .note(.add([NoteDraft("a b", kind: .concern, by: mari)]))),
    Spoken("note a --kind=mure", .note(.add([NoteDraft("a", kind: .concern)]))),
    Spoken("note --private a", .note(.add([NoteDraft("a", readers: .me)]))),
    Spoken("note --private a --for me", .note(.add([NoteDraft("a", readers: .me)]))),
    Spoken("note a --for client --table 3", .note(.add([NoteDraft("a", readers: .client, table: 3)]))),
    Spoken(
        "note a --owner \"Jüri Tamm\" --due \"1. mai\" --kind action",
        .note(.add([NoteDraft("a", kind: .action, owner: jüri, due: "1. mai")]))),
    Spoken("note --kind idea -- --looks like an option", .note(.add([NoteDraft("--looks like an option", kind: .idea)]))),
    Spoken("note - punkt", .note(.add([NoteDraft("- punkt")]))),
    Spoken("note -- a -- b", .note(.add([NoteDraft("a -- b")]))),
    Spoken("note don't", .note(.add([NoteDraft("don't")]))),
    Spoken("note ta ütles \\\"ei\\\"", .note(.add([NoteDraft("ta ütles \"ei\"")]))),
    Spoken("draft Kohtume esmaspäeviti", .draft(.write(DraftCommand.Revision("Kohtume esmaspäeviti")))),
    Spoken(
        "draft --answers n3 Kohtume õhtul --answers 4 --of n2",
        .draft(.write(DraftCommand.Revision("Kohtume õhtul", of: note(2), answers: [note(3), note(4)])))),
    Spoken("note Kuhu mahub? --about n3", .note(.add([NoteDraft("Kuhu mahub?", about: note(3))]))),
    Spoken("replan", .flow(.replan)),
    Spoken("confirm", .outcome(.confirm(nil))),
    Spoken("confirm kõik nõus", .outcome(.confirm("kõik nõus"))),
    Spoken("edit n12 uus tekst", .note(.edit(note(12), "uus tekst"))),
    Spoken("edit 12 uus", .note(.edit(note(12), "uus"))),
    Spoken("kind N12 concern", .note(.setKind(note(12), .concern))),
    Spoken("readers 12.3 client", .note(.setReaders(NoteID(Origin(command: 12, place: 3)), .client))),
    Spoken("release 12", .note(.release([note(12)], .participants))),
    Spoken("release 12 n13 12 --for client", .note(.release([note(12), note(13)], .client))),
    Spoken("delete n12", .note(.delete(note(12)))),
    Spoken("erase n12", .note(.erase(note(12)))),
    Spoken("person add Ülle Õun-Šefer", .people(.add(names: ["Ülle Õun-Šefer"]))),
    Spoken("person rename Mari Mari-Liis Kask", .people(.rename(mari, name: "Mari-Liis Kask"))),
    Spoken("person rename \"mari kask\" Marika", .people(.rename(mari, name: "Marika"))),
    Spoken("person identify p1.3 Jüri Tamm", .people(.identify(seat: person(3), as: jüri))),
    Spoken("arrive Mari Kask", .people(.arrive(mari, after: nil))),
    Spoken("arrive Mari Kask --after Jüri", .people(.arrive(mari, after: jüri))),
    Spoken("leave p1.1", .people(.leave(mari))),
    Spoken("move --after Mari Jüri", .people(.move(jüri, after: mari))),
    Spoken("role Mari Kask host", .people(.role(mari, "host", takes: true))),
    Spoken("role Mari märkaja --off", .people(.role(mari, "guardian", takes: false))),
    Spoken("role Mari köögitoimkond", .people(.role(mari, "köögitoimkond", takes: true))),
    Spoken("tables 9", .tables(.count(9))),
    Spoken("host 3 Mari Kask", .tables(.host(3, mari))),
    Spoken("host 3", .tables(.host(3, nil))),
    Spoken("sit Jüri Tamm 4", .tables(.sit(jüri, 4))),
    Spoken("over 7", .tables(.over(7, true))),
    Spoken("over 7 --off", .tables(.over(7, false))),
    Spoken("seating", .tables(.seatAnew)),
    Spoken("message tuleme kell 11", .wall(.message("tuleme kell 11"))),
    Spoken("message", .wall(.message(""))),
    Spoken("blank on", .wall(.blank(true))),
    Spoken("blank off", .wall(.blank(false))),
    Spoken("show clock on", .wall(.show(.clock, true))),
    Spoken("show holder off", .wall(.show(.holder, false))),
    Spoken("sound off", .wall(.sound(false))),
    Spoken("set question Mis edasi?", .setting(SettingCommand(id: "question", words: ["Mis", "edasi?"]))),
    Spoken("set --item 2 question \"Mis edasi?\"", .setting(SettingCommand(item: 1, id: "question", words: ["Mis edasi?"]))),
    Spoken("about n12 n7", .note(.setAbout(note(12), note(7)))),
    Spoken("about 12 --off", .note(.setAbout(note(12), nil))),
    Spoken("dispute n12 7", .note(.dispute(note(12), note(7), true))),
    Spoken("dispute n12 n7 --off", .note(.dispute(note(12), note(7), false))),
    Spoken("undo", .history(.undo(nil))),
    Spoken("undo 12", .history(.undo(12))),
    Spoken("redo", .history(.redo)),
]

/// A line and why it is refused.
struct Misspoken: Sendable, CustomTestStringConvertible {
    let line: String
    let refusal: Refusal
    var testDescription: String { line }

    init(_ line: String, _ refusal: Refusal) {
        self.line = line
        self.refusal = refusal
    }
}

private let misspoken: [Misspoken] = [
    Misspoken("", .missingWord(verb: "", "COMMAND")),
    Misspoken("netx", .unknownVerb("netx", suggestion: "next")),
    Misspoken("relaese n1", .unknownVerb("relaese", suggestion: "release")),
    Misspoken("persn add A", .unknownVerb("persn", suggestion: "person")),
    Misspoken("konsensus", .unknownVerb("konsensus", suggestion: nil)),
    Misspoken("person", .missingWord(verb: "person", "add|rename|identify")),
    Misspoken("person ad Mari", .badChoice("ad", known: ["add", "rename", "identify"])),
    Misspoken("next now", .unexpectedWord(verb: "next", "now")),
    Misspoken("extend 5 min", .unexpectedWord(verb: "extend", "min")),
    Misspoken("goto", .missingWord(verb: "goto", "STEP")),
    Misspoken("hold stop", .badChoice("stop", known: ["silence", "break"])),
    Misspoken("extend", .missingWord(verb: "extend", "DUR")),
    Misspoken("extend soon", .badDuration("soon")),
    Misspoken("extend 0", .badDuration("0")),
    Misspoken("shorten -5m", .badDuration("-5m")),
    Misspoken("backdate 99999h", .badDuration("99999h")),
    Misspoken("speak", .missingWord(verb: "speak", "PERSON")),
    Misspoken("speak \"\"", .unknownPerson("")),
    Misspoken("speak Teet", .unknownPerson("Teet")),
    Misspoken("note", .missingWord(verb: "note", "TEXT…")),
    Misspoken("note --private", .missingWord(verb: "note", "TEXT…")),
    Misspoken("note a --kind", .missingWord(verb: "note", "--kind K")),
    Misspoken("note a --kind --private", .missingWord(verb: "note", "--kind K")),
    Misspoken("note a --kind=", .missingWord(verb: "note", "--kind K")),
    Misspoken("note --loud a", .unexpectedWord(verb: "note", "--loud")),
    Misspoken("note a --after Mari", .unexpectedWord(verb: "note", "--after")),
    Misspoken("note a --private=yes", .unexpectedWord(verb: "note", "--private=yes")),
    Misspoken("note a --table 1 --table 2", .unexpectedWord(verb: "note", "--table")),
    Misspoken("note a --private --for client", .unexpectedWord(verb: "note", "--private")),
    Misspoken("note a --kind joke", .badChoice("joke", known: NoteKind.allCases.map(\.rawValue))),
    Misspoken("note a --for all", .badChoice("all", known: ["me", "participants", "client"])),
    Misspoken("note a --table 0", .badNumber("0")),
    Misspoken("note a --table +3", .badNumber("+3")),
    Misspoken("note a --by Teet", .unknownPerson("Teet")),
    Misspoken("edit n12", .missingWord(verb: "edit", "TEXT…")),
    Misspoken("delete p12", .unknownNote("p12")),
    Misspoken("delete n12 n13", .unexpectedWord(verb: "delete", "n13")),
    Misspoken("release", .missingWord(verb: "release", "NOTE…")),
    Misspoken("role Mari", .missingWord(verb: "role", "ROLE")),
    Misspoken("move Mari", .missingWord(verb: "move", "--after PERSON")),
    Misspoken("host Mari", .badNumber("Mari")),
    Misspoken("sit Mari", .missingWord(verb: "sit", "TABLE")),
    Misspoken("tables 0", .badNumber("0")),
    Misspoken("blank", .missingWord(verb: "blank", "on|off")),
    Misspoken("blank maybe", .badChoice("maybe", known: ["on", "off"])),
    Misspoken("show everything on", .badChoice("everything", known: ["clock", "holder", "next"])),
    Misspoken("show clock", .missingWord(verb: "show", "on|off")),
    Misspoken("set question", .missingWord(verb: "set", "VALUE…")),
    Misspoken("set question a --item 0", .badNumber("0")),
    Misspoken("undo last", .badNumber("last")),
    Misspoken("undo 99999999999999999999", .badNumber("99999999999999999999")),
    Misspoken("about n12", .missingWord(verb: "about", "NOTE")),
    Misspoken("about n12 n7 --off", .unexpectedWord(verb: "about", "n7")),
    Misspoken("dispute n12", .missingWord(verb: "dispute", "NOTE")),
    Misspoken("note \"a", .unbalancedQuote),
]

@Suite struct VerbTable {
    @Test(arguments: usualForms) func everyFormOfAVerbAsksForItsCommand(_ spoken: Spoken) throws {
        let state = try session(people).state
        #expect(try Verbs.parse(Verbs.split(spoken.line), in: state) == spoken.command)
    }

    @Test(arguments: misspoken) func wordsThatDoNotFitAreRefusedWithTheirReason(_ misspoken: Misspoken) throws {
        let state = try session(people).state
        #expect(throws: misspoken.refusal) { try Verbs.parse(Verbs.split(misspoken.line), in: state) }
    }

    @Test func usageFollowsTheGrammar() throws {
        let usages = Verbs.all.map(\.usage)
        #expect(usages.contains("hold [silence|break]"))
        #expect(usages.contains("move PERSON --after PERSON"))
        #expect(
            usages.contains(
                "note TEXT… [--kind K] [--by PERSON] [--for READERS] [--private] [--table TABLE] [--owner PERSON] [--due DATE] [--about NOTE]"))
        #expect(usages.contains("undo [N]"))
    }
}

@Suite struct Help {
    @Test func everyVerbHasItsLineInBothLanguages() {
        let (et, en) = (Verbs.help(.et), Verbs.help(.en))
        for verb in Verbs.all {
            #expect(et.contains { $0.contains(verb.name.rawValue) && $0.contains(verb.help(.et)) })
            #expect(en.contains { $0.contains(verb.name.rawValue) && $0.contains(verb.help(.en)) })
        }
    }

    @Test func helpForAVerbBeginsWithItsUsage() throws {
        let lines = try #require(try Verbs.helpAsked(by: ["help", "queue"], .en))
        #expect(lines.first == "queue PERSON [--direct]")
        #expect(lines.last?.contains("--direct") == true)
    }

    @Test func helpForAFamilyOfVerbsShowsAllOfThem() throws {
        let lines = try #require(try Verbs.helpAsked(by: ["help", "person"], .et))
        #expect(lines.filter { $0.hasPrefix("person ") }.count == 3)
    }

    @Test func commandsAskForNoHelp() throws {
        #expect(try Verbs.helpAsked(by: ["next"], .et) == nil)
        #expect(try Verbs.helpAsked(by: [], .et) == nil)
    }

    @Test func helpForAnUnknownVerbIsRefused() {
        #expect(throws: Refusal.unknownVerb("pauze", suggestion: "pause")) { try Verbs.helpAsked(by: ["help", "pauze"], .en) }
    }
}
