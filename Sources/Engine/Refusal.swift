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
    // Polls
    case noPollHere
    case noPositionsHere
    case noPointsHere
    /// Counts only: nobody is known by what they chose.
    case secretPoll
    case onePosition
    case unknownOption(String, known: [String])
    case notOnTheBallot(String)
    case tooManyForOne(most: Int)
    case tooManyPoints(given: Int, most: Int)
    /// With what else was answered, at most so many can stand there.
    case countDoesNotFit(given: Int, stands: Int)
    case hasNotAnswered(PersonID)
    case nobodyAnswered
    case allCalled
    /// A deciding outcome whose conditions do not hold.
    case notDecided(answered: Int, present: Int)
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
    // Tables
    case noTablesHere
    case unknownTable(Int, count: Int)
    case tooManyTables(Int)
    /// Nobody is seated by name.
    case seatsAreFree
    // Notes and texts
    case emptyText
    case textTooLong(limit: Int)
    case unknownNote(String)
    case noteDeleted(NoteID)
    case noteErased(NoteID)
    case nothingToRelease
    // Photographs
    case unknownPicture(String)
    case pictureRemoved(PictureID)
    case pictureErased(PictureID)
    /// All pictures of a session together would have more bytes than this.
    case tooManyPictures(bytes: Int)
    // Slots and places
    case noScheduleHere
    case unknownTopic(String)
    case ambiguousTopic(String, [NoteID])
    case notATopic(NoteID)
    case unknownSlot(Int, of: Int)
    case unknownPlace(String)
    case ambiguousPlace(String, [String])
    case slotIsFull(Int)
    case slotHasBegun(Int)
    /// No free slot and place in which the convener has nothing else.
    case noFreePlace
    case alreadyInSlot(Int)
    /// The note lies nowhere: in no slot, or in no group.
    case notPlaced(NoteID)
    case nothingToPlace
    /// Everything has a place, but not each its own.
    case clashStands
    case alreadyMerged
    case notMerged(NoteID)
    // Structures of notes
    case noArrangingHere
    case unknownGroup(String, known: [String])
    case wouldHangUnderItself(NoteID)
    /// More than this is a slip of the finger.
    case tooMany(Int)
    // Texts in versions
    case noDraftHere
    /// Several notes have texts in versions: whose is meant.
    case nameTheText([NoteID])
    case noVersionsOf(NoteID)
    /// Somebody wrote another version meanwhile.
    case newerVersion
    /// A note cannot contradict itself, nor speak of itself, nor go into itself.
    case sameNote(NoteID)
    // The harvest
    /// Its words stand in the other note.
    case noteMerged(NoteID, into: NoteID)
    case notMergeable(NoteID, NoteBond)
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
    case badTime(String)
    case badNumber(String)
    case badChoice(String, known: [String])
    case unbalancedQuote
    // Reports
    case reportWithoutTopic

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
