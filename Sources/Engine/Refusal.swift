/// Why a command cannot be done now; worded for a person in Words.
public enum Refusal: Error, Equatable, Sendable {
    // The session and its flow
    case notCreated
    case alreadyCreated
    case emptyAgenda
    case notStarted
    case sessionFinished
    case alreadyRunning
    case nothingRunning
    case alreadyHeld
    /// What the command was meant for is over, or is so already.
    case alreadyDone
    /// The scribe's console writes; the facilitator's moves the session.
    case notForScribe
    /// The session's file takes nothing in.
    case readOnly
    case nothingBefore
    /// Nobody is late, or nothing ahead can be cut.
    case nothingToReplan
    case unknownStep(String, known: [String])
    case unknownItem(Int)
    case noOutcomesHere
    case nameTheOutcome([String])
    case unknownOutcome(String, known: [String])
    // Turns
    case noTurnsHere
    case noQueueHere
    case noDirectResponse
    case passNotAllowed
    case roundComplete
    case nobodySpeaking
    /// Volunteers have no next: somebody has to be named.
    case nameTheSpeaker
    case alreadySpeaking(PersonID)
    case alreadyQueued(PersonID)
    case notQueued(PersonID)
    // People
    case unknownPerson(String)
    case ambiguousPerson(String, [PersonID])
    case alreadyPresent(PersonID)
    case alreadyLeft(PersonID)
    case notASeat(PersonID)
    case hasASeat(PersonID)
    case ownNeighbour(PersonID)
    case tooManyPeople(Int)
    // Notes and texts
    case emptyText
    case textTooLong(limit: Int)
    case unknownNote(String)
    case noteDeleted(NoteID)
    case noteErased(NoteID)
    case nothingToRelease
    /// A note cannot contradict itself, nor speak of itself.
    case sameNote(NoteID)
    // Settings
    case itemHasStarted
    case unknownSetting(String, known: [String])
    case badSetting(id: String, text: String, Expected)
    // History and time
    case nothingToUndo
    case nothingToRedo
    case unknownCommand(Int)
    case notUndoable(Int)
    /// Something later rests on it: that command's number.
    case restsOnIt(Int, later: Int)
    /// Earlier than the latest event that still holds.
    case tooEarly(latest: Instant)
    // What was typed
    case unknownVerb(String, suggestion: String?)
    case missingWord(verb: String, String)
    case unexpectedWord(verb: String, String)
    case badDuration(String)
    case badNumber(String)
    case badChoice(String, known: [String])
    case unbalancedQuote

    /// What a setting takes.
    public enum Expected: Equatable, Sendable {
        case integer(from: Int, to: Int)
        case minutes(from: Span, to: Span)
        case choice([String])
        /// Some of these, in any order.
        case parts([String])
        /// A list that begins and ends with this.
        case framed(by: String)
    }
}
