import Engine
import Testing
import Words

private let known = PersonID(Origin(command: 1, place: 1))
private let other = PersonID(Origin(command: 1, place: 2))
private let someNote = NoteID(Origin(command: 12))
private let somePicture = PictureID(Origin(command: 13))

/// One of every refusal, and of their variants that read otherwise.
private let refusals: [Refusal] = [
    .notCreated, .alreadyCreated, .emptyAgenda, .notStarted, .sessionFinished, .alreadyRunning, .nothingRunning, .alreadyHeld,
    .alreadyDone, .notForScribe, .readOnly, .nothingBefore, .unknownStep("x", known: ["opening"]), .unknownItem(3), .noTurnsHere, .noQueueHere,
    .noDirectResponse, .passNotAllowed, .roundComplete, .nobodySpeaking, .nameTheSpeaker, .alreadySpeaking(known),
    .alreadyQueued(known), .notQueued(known), .unknownPerson("x"), .ambiguousPerson("x", [known, other]), .alreadyPresent(known),
    .alreadyLeft(known), .notASeat(known), .hasASeat(known), .ownNeighbour(known), .tooManyPeople(20_000), .emptyText,
    .textTooLong(limit: 500), .unknownNote("n1"), .noteDeleted(someNote), .noteErased(someNote), .nothingToRelease,
    .unknownPicture("x"), .pictureRemoved(somePicture), .pictureErased(somePicture), .tooManyPictures(bytes: 500_000_000),
    .itemHasStarted, .unknownSetting("x", known: ["question"]), .unknownSetting("x", known: []),
    .badSetting(id: "x", text: "y", .integer(from: 1, to: 9)),
    .badSetting(id: "x", text: "y", .minutes(from: .minute, to: .hour)),
    .badSetting(id: "x", text: "y", .choice(["a", "b"])), .nothingToUndo, .nothingToRedo, .unknownCommand(7), .notUndoable(7),
    .restsOnIt(7, later: 9), .tooEarly(latest: Instant(milliseconds: 0)), .unknownVerb("netx", suggestion: "next"),
    .unknownVerb("x", suggestion: nil), .missingWord(verb: "note", "TEXT…"), .missingWord(verb: "", "COMMAND"),
    .unexpectedWord(verb: "next", "now"), .unexpectedWord(verb: "note", "--loud"), .badDuration("soon"), .badNumber("x"),
    .badChoice("x", known: ["on", "off"]), .unbalancedQuote,
]

private func state() throws -> State {
    let method = Method(id: "test", name: LocalText(en: "Test"), steps: [Step(id: "a", kind: .say, title: LocalText(en: "A"))])
    let creation = Creation(
        title: "T", language: .et, people: [Creation.Newcomer(name: "Mari Kask"), Creation.Newcomer(name: "")],
        agenda: [Item(method: method)])
    var ledger = Ledger()
    ledger.append(try ledger.decide(.create(creation), at: Instant(milliseconds: 0), by: 1))
    return ledger.state
}

@Suite struct RefusalWords {
    @Test(arguments: refusals) func everyRefusalSaysWhatAndWhatToDoInBothLanguages(_ refusal: Refusal) throws {
        let state = try state()
        let (et, en) = (refusal.words(.et, state), refusal.words(.en, state))
        for line in [et.what, et.remedy, en.what, en.remedy] {
            #expect(!line.isEmpty && !line.contains("\n"))
        }
        #expect(et.what != en.what)
        #expect(et.remedy != en.remedy)
        #expect(et.what != et.remedy)
    }

    @Test(arguments: Language.allCases) func noTwoRefusalsReadTheSame(_ language: Language) throws {
        let state = try state()
        let read = refusals.map { refusal in
            let words = refusal.words(language, state)
            return words.what + words.remedy
        }
        #expect(Set(read).count == read.count)
    }

    @Test func peopleAreCalledByTheirNames() throws {
        #expect(Refusal.alreadySpeaking(known).words(.et, try state()).what == "Mari Kask juba räägib.")
        #expect(Refusal.alreadyLeft(other).words(.en, try state()).what == "Participant 2 has left already.")
    }

    @Test func candidatesCarryTheIdsThatTellThemApart() throws {
        let what = Refusal.ambiguousPerson("m", [known, other]).words(.et, try state()).what
        #expect(what.contains("Mari Kask (p1.1), Osaleja 2 (p1.2)"))
    }

    @Test func longListsEndWithAnEllipsis() throws {
        let steps = (1...30).map { "step-\($0)" }
        let remedy = Refusal.unknownStep("x", known: steps).words(.en, try state()).remedy
        #expect(remedy.hasSuffix("step-8 …"))
    }

    @Test func whatWasTypedIsQuotedInOneShortLine() throws {
        let what = Refusal.unknownVerb("a\nb" + String(repeating: "õ", count: 999), suggestion: nil).words(.et, try state()).what
        #expect(what.contains("„a bõõ") && what.contains("…“"))
        #expect(what.count < 80)
    }

    @Test func anOptionInATextIsExplainedByTheEndOfOptions() throws {
        #expect(Refusal.unexpectedWord(verb: "note", "--loud").words(.en, try state()).remedy.contains("type -- before"))
    }
}

@Suite struct Names {
    @Test(arguments: Language.allCases) func namesAreThereAndTellTheirThingsApart(_ language: Language) {
        let lists: [[String]] = [
            NoteKind.allCases.map { $0.name(language) }, NoteKind.allCases.map { $0.heading(language) },
            Readers.allCases.map { $0.name(language) }, NameStyle.allCases.map { $0.name(language) },
            RoleName.allCases.map { $0.name(language) }, QuietPlan.Mode.allCases.map { $0.name(language) },
            TalkPlan.Mode.allCases.map { $0.name(language) }, RoundPlan.Order.allCases.map { $0.name(language) },
            RoundPlan.Passing.allCases.map { $0.name(language) }, Hold.Offer.allCases.map { $0.name(language) },
            WallState.Extra.allCases.map { $0.name(language) }, VerbName.allCases.map { $0.help(language) },
            VerbGroup.allCases.map { $0.title(language) }, OptionName.allCases.map { $0.help(language) },
        ]
        for list in lists {
            #expect(Set(list).count == list.count)
            #expect(list.allSatisfy { !$0.isEmpty })
        }
    }

    @Test(arguments: VerbName.allCases) func aVerbIsExplainedInEachLanguage(_ verb: VerbName) {
        #expect(verb.help(.et) != verb.help(.en))
    }

    @Test func rolesAreTypedInEitherLanguage() {
        #expect(RoleName.typed("Märkaja") == .guardian)
        #expect(RoleName.typed("host") == .host)
        #expect(RoleName.typed("kokk") == nil)
    }

    @Test func anUnforeseenRoleIsShownAsItWasTyped() {
        #expect(RoleName.shown("kokk", .en) == "kokk")
        #expect(RoleName.shown("host", .et) == "hoidja")
    }
}
