/// What somebody wants when they press a key; its words are what the key bar, the help screen and the manual show.
public enum Intent: String, CaseIterable, Sendable {
    // The way through the session
    case advance, next, back, skip, again, goTo, goThere, replan, applyReplan
    // Clocks
    case pause, hold, goOn, offerSilence, offerBreak
    case extend, shorten, extendTurn, shortenTurn, backdate
    // Turns
    case speak, seat, done, pass, later, queue, direct, unqueue
    // Answers and outcomes
    case answer, agreeAll, tally, reveal, callNext, confirm, chooseOutcome
    // In the list of who answered what
    case answers, giveReason, nameWithPosition, takeAnswerBack
    // Tables
    case nameHost, tableOver, tableCount, seatAnew, tableList, hostHere, overHere
    // Words
    case note, noteAction, notePark, longNote, commandLine, fillIn, newVersion, stallNote, newItem
    // The room
    case message, blank, showClock, showHolder, showNext, sound, mirror, uncover
    // History
    case undo, redo, retrySaving
    // Panels and the program
    case people, notes, shares, roomCheck, language, help, quit, close
    // In a list
    case up, down, pageUp, pageDown, first, last
    // In the list of people
    case findPerson, newPeople, arrive, arriveAfter, leave, namePerson, guardian, move
    // In the list of notes
    case editNote, editNoteOutside, deleteNote, eraseNote, changeKind, changeReaders, releaseNote
    case fileNote, linkNote, disputeNote, mergeNote, highlightNote, releaseToClient
    // The harvest, and what each edition will say
    case harvest, filterKinds, previewOwn, previewParticipants, previewClient, exportReport
    // Topics, slots and places
    case topics, callTopic, placeTopic, repeatTopic, unplaceTopic, countInterest, mergeTopic, splitTopic, topicIsOver, reportTopic
    case fillPlaces, arrangeTopics, moreSlots, addPlace
    // Notes in groups
    case groupList, putInGroup, takeOut, renameGroup
    // In the room check
    case testSound
    // In the library of sessions, and while a new one is made
    case openConsole, openAnotherConsole, openProjection, newSession, openDemo, filterList, screenLanguage, leaveProgram
    case goForward, goBack, completeName, createSession
    case searchSessions, archiveSession, bringBackSession, deleteSession, showArchive, leaveArchive
}
