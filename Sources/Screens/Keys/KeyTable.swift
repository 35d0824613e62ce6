import Engine
import Terminal
import Words

/// The table of keys.
public enum KeyTable {
    /// In the order in which the help screen lists them.
    public static let bindings: [Binding] =
        live + turns + answers + items + stalls + tables + texts + ready + hold + panels + people + notes + tableList + topics + groups + harvest
        + elsewhere
        + presenter + library + wizard

    /// What a key means, looked up in the contexts from the top one down.
    static func intent(of key: Key, in contexts: [KeyContext]) -> Intent? {
        for context in contexts {
            if let intent = intents[context]?[key] { return intent }
        }
        return nil
    }

    /// The binding of an intent in the first of these contexts that has one.
    static func binding(of intent: Intent, in contexts: [KeyContext]) -> Binding? {
        for context in contexts {
            if let binding = bindings.first(where: { $0.context == context && $0.intent == intent }) { return binding }
        }
        return nil
    }

    /// How the key that opens the harvest is written.
    static func harvestKey(_ language: Language) -> String {
        binding(of: .harvest, in: [.live])?.keys.first?.name(language) ?? ""
    }

    private static let intents: [KeyContext: [Key: Intent]] = bindings.reduce(into: [:]) { table, binding in
        for key in binding.keys { table[binding.context, default: [:]][key] = binding.intent }
    }

    // Wireless presenters send PageDown, PageUp, F5 or Shift-F5, and a full stop or b to blank the screen.
    private static let live: [Binding] = [
        Binding(.live, [.character(" "), .pageDown], .advance),
        Binding(.live, [.character("n"), .right], .next),
        Binding(.live, [.left, .pageUp], .back),
        Binding(.live, [.character("j")], .skip),
        Binding(.live, [.character("i")], .again),
        Binding(.live, [.character("g")], .goTo),
        Binding(.live, [.character("K")], .replan),
        Binding(.live, [.character("p")], .pause),
        Binding(.live, [.character("h"), .character("H")], .hold),
        Binding(.live, [.character("+"), .character("=")], .extend),
        Binding(.live, [.character("-")], .shorten),
        Binding(.live, [.character("]")], .extendTurn),
        Binding(.live, [.character("[")], .shortenTurn),
        Binding(.live, [.character("a")], .backdate),
        Binding(.live, [.character("m"), .insert], .note),
        Binding(.live, [.character("A")], .noteAction),
        Binding(.live, [.character("P")], .notePark),
        Binding(.live, [.character("e"), .control("e")], .longNote),
        Binding(.live, [.character("U")], .newVersion),
        Binding(.live, [.character("t")], .message),
        Binding(.live, [.character("b"), .character(".")], .blank),
        Binding(.live, [.character("1")], .showClock),
        Binding(.live, [.character("2")], .showHolder),
        Binding(.live, [.character("3")], .showNext),
        Binding(.live, [.character("k")], .sound),
        Binding(.live, [.character("v"), .function(5)], .mirror),
        Binding(.live, [.character("z")], .undo),
        Binding(.live, [.character("y")], .redo),
        Binding(.live, [.character("o")], .people),
        Binding(.live, [.character("M")], .notes),
        Binding(.live, [.character("T")], .topics),
        Binding(.live, [.character("E")], .harvest),
        Binding(.live, [.character("S")], .answers),
        Binding(.live, [.character("w")], .shares),
        Binding(.live, [.character("c")], .roomCheck),
        Binding(.live, [.character(":")], .commandLine),
        Binding(.live, [.character("f")], .fillIn),
        Binding(.live, [.character("L")], .language),
        Binding(.live, [.character("!")], .retrySaving),
        Binding(.live, [.character("?"), .function(1)], .help),
        Binding(.live, [.character("q")], .quit),
        Binding(.live, [.up], .up),
        Binding(.live, [.down], .down),
    ]

    private static let turns: [Binding] = [
        Binding(.round, [.enter, .character("s")], .speak),
        Binding(.round, [.character("d")], .done),
        Binding(.round, [.character("x")], .pass),
        Binding(.round, [.character("l")], .later),
        Binding(.round, [.character("u")], .seat),
        Binding(.talk, [.enter, .character("s")], .speak),
        Binding(.talk, [.character("d")], .done),
        Binding(.talk, [.character("r")], .queue),
        Binding(.talk, [.character("R")], .direct),
        Binding(.talk, [.character("x")], .unqueue),
        Binding(.talk, [.character("u")], .seat),
        Binding(.poll, [.enter, .character("s")], .answer),
        Binding(.poll, [.character("u")], .agreeAll),
        Binding(.poll, [.character("l")], .tally),
        Binding(.poll, [.character("x")], .callNext),
        Binding(.poll, [.character("r")], .reveal),
        Binding(.poll, [.character("d")], .confirm),
        Binding(.outcome, [.character("D")], .chooseOutcome),
    ]

    private static let answers: [Binding] = [
        Binding(.answers, [.enter, .character("r")], .giveReason),
        Binding(.answers, [.character("n")], .nameWithPosition),
        Binding(.answers, [.character("x")], .takeAnswerBack),
    ]

    private static let items: [Binding] = [
        Binding(.collect, [.enter], .newItem)
    ]

    private static let texts: [Binding] = [
        Binding(.draft, [.enter, .character("u")], .newVersion)
    ]

    private static let stalls: [Binding] = [
        Binding(.stalls, [.enter, .character("x")], .stallNote),
        Binding(.stalls, [.character("s")], .nameHost),
    ]

    private static let tables: [Binding] = [
        Binding(.tables, [.enter, .character("s")], .nameHost),
        Binding(.tables, [.character("d")], .tableOver),
        Binding(.tables, [.character("l")], .tableList),
        Binding(.tables, [.character("u")], .tableCount),
        Binding(.tables, [.character("r")], .seatAnew),
        Binding(.tables, [.character("/")], .findPerson),
    ]

    private static let tableList: [Binding] = [
        Binding(.tableList, [.enter, .character("s")], .hostHere),
        Binding(.tableList, [.character("d")], .overHere),
        Binding(.tableList, [.character("/")], .findPerson),
    ]

    private static let ready: [Binding] = [
        Binding(.ready, [.enter], .fillIn)
    ]

    private static let hold: [Binding] = [
        Binding(.hold, [.enter, .character("p")], .goOn),
        Binding(.hold, [.character("s")], .offerSilence),
        Binding(.hold, [.character("r")], .offerBreak),
    ]

    // Right and left page a list here: PageDown stays the presenter's key.
    private static let panels: [Binding] = [
        Binding(.panel, [.escape], .close),
        Binding(.panel, [.up], .up),
        Binding(.panel, [.down], .down),
        Binding(.panel, [.left], .pageUp),
        Binding(.panel, [.right], .pageDown),
        Binding(.panel, [.home], .first),
        Binding(.panel, [.end], .last),
    ]

    private static let people: [Binding] = [
        Binding(.people, [.character("/")], .findPerson),
        Binding(.people, [.enter, .character("a")], .arrive),
        Binding(.people, [.character("A")], .arriveAfter),
        Binding(.people, [.character("l")], .leave),
        Binding(.people, [.character("n")], .newPeople),
        Binding(.people, [.character("e")], .namePerson),
        Binding(.people, [.character("g")], .guardian),
        Binding(.people, [.character("i")], .move),
    ]

    private static let notes: [Binding] = [
        Binding(.notes, [.enter, .character("e")], .editNote),
        Binding(.notes, [.control("e")], .editNoteOutside),
        Binding(.notes, [.character("k")], .changeKind),
        Binding(.notes, [.character("u")], .fileNote),
        Binding(.notes, [.character("s")], .linkNote),
        Binding(.notes, [.character("c")], .disputeNote),
        Binding(.notes, [.character("l")], .changeReaders),
        Binding(.notes, [.character("r")], .releaseNote),
        Binding(.notes, [.character("R")], .releaseToClient),
        Binding(.notes, [.character("*")], .highlightNote),
        Binding(.notes, [.character("j")], .mergeNote),
        Binding(.notes, [.character("d"), .delete], .deleteNote),
        Binding(.notes, [.character("X")], .eraseNote),
    ]

    private static let topics: [Binding] = [
        Binding(.schedule, [.enter, .character("s")], .callTopic),
        Binding(.schedule, [.character("d")], .topics),
        Binding(.topics, [.character("n")], .callTopic),
        Binding(.topics, [.enter, .character("p")], .placeTopic),
        Binding(.topics, [.character("c")], .countInterest),
        Binding(.topics, [.character("u")], .unplaceTopic),
        Binding(.topics, [.character("i")], .repeatTopic),
        Binding(.topics, [.character("j")], .mergeTopic),
        Binding(.topics, [.character("l")], .splitTopic),
        Binding(.topics, [.character("d")], .topicIsOver),
        Binding(.topics, [.character("r")], .reportTopic),
        Binding(.topics, [.character("e")], .editNote),
        Binding(.topics, [.character("f")], .fillPlaces),
        Binding(.topics, [.character("a")], .arrangeTopics),
        Binding(.topics, [.character("+"), .character("=")], .moreSlots),
        Binding(.topics, [.character("k")], .addPlace),
    ]

    private static let groups: [Binding] = [
        Binding(.arrange, [.enter, .character("s")], .groupList),
        Binding(.groups, [.enter, .character("s")], .putInGroup),
        Binding(.groups, [.character("x")], .takeOut),
        Binding(.groups, [.character("u")], .renameGroup),
        Binding(.groups, [.character("e")], .editNote),
        Binding(.groups, [.character("r")], .releaseNote),
    ]

    private static let harvest: [Binding] = [
        Binding(.harvest, [.character("1")], .previewOwn),
        Binding(.harvest, [.character("2")], .previewParticipants),
        Binding(.harvest, [.character("3")], .previewClient),
        Binding(.harvest, [.character("f")], .filterKinds),
        Binding(.preview, [.enter, .character("e")], .exportReport),
        Binding(.preview, [.character("1")], .previewOwn),
        Binding(.preview, [.character("2")], .previewParticipants),
        Binding(.preview, [.character("3")], .previewClient),
    ]

    private static let elsewhere: [Binding] = [
        Binding(.steps, [.enter], .goThere),
        Binding(.replan, [.enter], .applyReplan),
        Binding(.roomCheck, [.enter, .character("k")], .testSound),
        Binding(.mirror, [.character("v"), .function(5), .escape], .mirror),
        Binding(.covered, [.enter], .uncover),
        Binding(.covered, [.character("v"), .function(5)], .mirror),
        Binding(.covered, [.character("q")], .quit),
    ]

    // What works where the room may be looking: nothing that opens a list or a line.
    private static let presenter: [Binding] = [KeyContext.mirror, .covered, .projection].flatMap { context in
        [
            Binding(context, [.character(" "), .pageDown], .advance),
            Binding(context, [.character("n"), .right], .next),
            Binding(context, [.left, .pageUp], .back),
            Binding(context, [.character("p")], .pause),
            Binding(context, [.character("h"), .character("H")], .hold),
            Binding(context, [.character("b"), .character(".")], .blank),
        ]
    }

    private static let library: [Binding] = [
        Binding(.library, [.enter], .openConsole),
        Binding(.library, [.character("v"), .function(5)], .openProjection),
        Binding(.library, [.character("u"), .character("n")], .newSession),
        Binding(.library, [.character("d")], .openDemo),
        Binding(.library, [.character("/")], .filterList),
        Binding(.library, [.character("s")], .searchSessions),
        Binding(.library, [.character("a")], .archiveSession),
        Binding(.library, [.character("A")], .showArchive),
        Binding(.library, [.character("X")], .deleteSession),
        Binding(.library, [.character("L")], .screenLanguage),
        Binding(.library, [.character("?"), .function(1)], .help),
        Binding(.library, [.character("q")], .leaveProgram),
        Binding(.library, [.up], .up),
        Binding(.library, [.down], .down),
        Binding(.library, [.pageUp, .left], .pageUp),
        Binding(.library, [.pageDown, .right], .pageDown),
        Binding(.library, [.home], .first),
        Binding(.library, [.end], .last),
        Binding(.archive, [.character("a")], .bringBackSession),
        Binding(.archive, [.character("A"), .escape], .leaveArchive),
        Binding(.runningElsewhere, [.enter, .character("v")], .openProjection),
        Binding(.runningElsewhere, [.character("k")], .openAnotherConsole),
        Binding(.runningElsewhere, [.escape], .close),
    ]

    // Letters belong to the answers.
    private static let wizard: [Binding] = [
        Binding(.question, [.enter, .down], .goForward),
        Binding(.question, [.escape, .up], .goBack),
        Binding(.question, [.function(1)], .help),
        Binding(.choice, [.enter, .right], .goForward),
        Binding(.choice, [.escape, .left], .goBack),
        Binding(.choice, [.up], .up),
        Binding(.choice, [.down], .down),
        Binding(.choice, [.home], .first),
        Binding(.choice, [.end], .last),
        Binding(.fileName, [.tab], .completeName),
        Binding(.summary, [.enter], .createSession),
    ]
}
