import Terminal
import Words

/// Where a key means something.
public enum KeyContext: String, CaseIterable, Sendable {
    /// On the console, whatever the step; beneath every other context.
    case live
    /// Before an item begins.
    case ready
    case round
    case talk
    case poll
    /// In a step that may end in several ways.
    case outcome
    /// While everything holds.
    case hold
    /// In every panel.
    case panel
    case people
    case notes
    case roomCheck
    /// While the console shows what the room sees.
    case mirror
    /// While the facilitator's own view is covered.
    case covered
    /// In the projection's own window.
    case projection
    /// In the list of sessions.
    case library
    /// While it is asked how to open a session that another terminal runs.
    case runningElsewhere
    /// At each question for a new session.
    case question
    /// At a question that is answered from a list.
    case choice
    /// At the question that may be answered by a file's name.
    case fileName
    /// Where all answers are shown before the session is made.
    case summary

    /// Those of a session's own screens, and those before a session is open.
    static let inSession = allCases.filter { !beforeSession.contains($0) }
    static let beforeSession: [KeyContext] = [.library, .runningElsewhere, .question, .choice, .fileName, .summary]
}

/// One row of the table of keys: from it come matching, the key bar, the help screen and the manual.
public struct Binding: Sendable {
    public var context: KeyContext
    /// The first one is shown in the key bar.
    public var keys: [Key]
    public var intent: Intent

    init(_ context: KeyContext, _ keys: [Key], _ intent: Intent) {
        self.context = context
        self.keys = keys
        self.intent = intent
    }
}

extension Intent {
    /// Whether the same key within a moment counts once: what moves people on must not happen twice by a trembling finger.
    var countsOnce: Bool {
        switch self {
        case .advance, .next, .back, .skip, .again, .pause, .hold, .goOn, .offerSilence, .offerBreak, .done, .pass, .later,
            .blank,
            .mirror, .uncover, .undo, .redo, .seat, .releaseNote, .deleteNote,
            .agreeAll, .reveal, .callNext, .confirm:
            true
        case .goTo, .extend, .shorten, .extendTurn, .shortenTurn, .backdate, .speak, .queue, .direct, .unqueue, .note, .longNote,
            .commandLine, .fillIn, .message, .showClock, .showHolder, .showNext, .sound, .retrySaving, .people, .notes, .shares,
            .roomCheck, .language, .help, .quit, .close, .up, .down, .pageUp, .pageDown, .first, .last, .findPerson, .newPeople,
            .arrive, .arriveAfter, .leave, .namePerson, .guardian, .move, .editNote, .editNoteOutside, .eraseNote, .changeKind,
            .changeReaders, .testSound, .openConsole, .openAnotherConsole, .openProjection, .newSession, .openDemo, .filterList,
            .screenLanguage,
            .leaveProgram, .goForward, .goBack, .completeName, .createSession, .answer, .tally, .chooseOutcome:
            false
        }
    }
}
