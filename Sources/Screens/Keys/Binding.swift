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
    /// In the list of who answered what.
    case answers
    /// Where the items of a step are gathered.
    case collect
    /// In a step that may end in several ways.
    case outcome
    /// While people walk between stalls; over the keys of tables.
    case stalls
    /// While people sit at tables, whatever is done there.
    case tables
    /// While a text in versions is written.
    case draft
    /// While everything holds.
    case hold
    /// In every panel.
    case panel
    case people
    case notes
    case tableList
    case roomCheck
    /// In a step that is about topics, slots and places.
    case schedule
    /// In the list of topics.
    case topics
    /// In a step that puts notes in order.
    case arrange
    /// In the list of notes that are put in order.
    case groups
    /// In the list of everything that was captured; over the keys of notes.
    case harvest
    /// Where an edition of the report is read before it is given away.
    case preview
    /// In the list of steps.
    case steps
    /// Where it is shown how to end in time.
    case replan
    /// While the console shows what the room sees.
    case mirror
    /// While the facilitator's own view is covered.
    case covered
    /// In the projection's own window.
    case projection
    /// In the list of sessions.
    case library
    /// In the list of archived sessions; over the keys of the list.
    case archive
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
    static let beforeSession: [KeyContext] = [.library, .archive, .runningElsewhere, .question, .choice, .fileName, .summary]
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
