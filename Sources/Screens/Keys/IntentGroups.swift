import Words

/// What holds for groups of intents: one line a subject, so that a new intent finds its place.
extension Intent {
    /// Whether the same key within a moment counts once: what moves people on must not happen twice by a trembling finger.
    var countsOnce: Bool { Intent.once.contains(self) }

    /// Whether a scribe's console may do it; what is not named here is left to the facilitator.
    var isForScribes: Bool { Intent.forScribes.contains(self) }

    /// Whether its key does nothing while a list is open: what the room sees or where the session is must not change by a slip.
    var isStrayInPanels: Bool { Intent.strayInPanels.contains(self) }

    private static let strayInPanels: Set<Intent> = [.showClock, .showHolder, .showNext, .next, .skip, .again]

    private static let once: Set<Intent> = [
        .advance, .next, .back, .skip, .again, .goThere, .applyReplan,
        .pause, .hold, .goOn, .offerSilence, .offerBreak, .blank, .mirror, .uncover,
        .done, .pass, .later, .seat,
        .undo, .redo,
        .releaseNote, .releaseToClient, .highlightNote, .deleteNote,
        .seatAnew, .overHere, .takeOut,
        .agreeAll, .reveal, .callNext, .confirm, .nameWithPosition, .takeAnswerBack,
        .moreSlots, .arrangeTopics, .fillPlaces, .unplaceTopic, .topicIsOver,
    ]

    private static let forScribes: Set<Intent> = [
        .note, .noteAction, .notePark, .stallNote, .newItem, .longNote, .notes, .editNote, .editNoteOutside, .deleteNote,
        .changeKind, .changeReaders, .fileNote, .linkNote, .disputeNote, .mergeNote, .highlightNote, .harvest, .filterKinds,
        .people, .findPerson, .newPeople, .arrive, .arriveAfter, .leave, .namePerson, .guardian, .move,
        .newVersion,
        .nameHost, .tableOver, .tableList, .hostHere, .overHere,
        .topics, .callTopic, .placeTopic, .repeatTopic, .unplaceTopic, .countInterest, .mergeTopic, .splitTopic, .topicIsOver,
        .reportTopic, .fillPlaces, .arrangeTopics, .moreSlots, .addPlace,
        .groupList, .putInGroup, .takeOut, .renameGroup,
        .undo, .redo, .retrySaving,
        .mirror, .uncover, .roomCheck, .testSound, .language, .help, .quit,
        .close, .up, .down, .pageUp, .pageDown, .first, .last,
        .openConsole, .openAnotherConsole, .openProjection, .newSession, .openDemo, .filterList, .screenLanguage, .leaveProgram,
        .goForward, .goBack, .completeName, .createSession,
        .searchSessions, .archiveSession, .bringBackSession, .deleteSession, .showArchive, .leaveArchive,
    ]
}
