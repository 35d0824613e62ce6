import Engine
import Words

extension Intent {
    /// Why this cannot be done now; nil when it can. The same reasons as the engine's, known before the key is pressed.
    func hindrance(in context: ScreenContext) -> Refusal? {
        let state = context.state
        if context.isScribe, movesTheSession { return .notForScribe }
        switch self {
        case .advance, .next: return state.isFinished ? .sessionFinished : nil
        case .skip, .again, .hold, .extend, .shorten, .backdate: return state.noStep
        case .back: return state.hasStarted ? nil : .notStarted
        case .goTo: return state.isFinished ? .sessionFinished : nil
        case .pause: return state.noStep
        case .goOn, .offerSilence, .offerBreak: return state.hold == nil ? .nothingRunning : nil
        case .extendTurn, .shortenTurn: return state.noStep ?? (state.turn == nil ? .nobodySpeaking : nil)
        case .speak, .seat: return state.noTurns
        case .done:
            guard state.noTurns == nil else { return state.noTurns }
            return state.turn == nil && state.nextSpeaker == nil ? .nobodySpeaking : nil
        case .pass:
            guard state.noTurns == nil else { return state.noTurns }
            if case .round(let round) = state.activity, round.pass == .no { return .passNotAllowed }
            return state.turn == nil ? .nobodySpeaking : nil
        case .later: return state.noTurns ?? (state.turn == nil ? .nobodySpeaking : nil)
        case .queue, .unqueue:
            if case .talk = state.activity { return nil }
            return state.noStep ?? .noQueueHere
        case .direct:
            guard case .talk(let talk) = state.activity else { return state.noStep ?? .noQueueHere }
            return talk.allowsDirectResponse ? nil : .noDirectResponse
        case .answer, .agreeAll, .tally: return state.noPoll
        case .reveal: return state.noPoll ?? (state.currentPoll?.isRevealed == true ? .alreadyDone : nil)
        case .callNext:
            guard let poll = state.currentPoll, poll.points == nil else { return state.noPoll ?? .noPositionsHere }
            return poll.nextCall == nil ? .allCalled : nil
        case .confirm: return state.noPoll ?? (state.proposedOutcome == nil ? .nobodyAnswered : nil)
        case .chooseOutcome: return state.outcomes.isEmpty ? state.noStep ?? .noOutcomesHere : nil
        case .undo: return context.ledger.undoTarget(for: context.writer) == nil ? .nothingToUndo : nil
        case .redo: return context.ledger.redoTarget == nil ? .nothingToRedo : nil
        case .retrySaving: return context.unsaved == 0 && context.fileProblem == nil ? .alreadyDone : nil
        case .fillIn: return state.currentItem?.missing.isEmpty == false && state.currentVisit == nil ? nil : .alreadyDone
        case .note, .longNote, .commandLine, .message, .blank, .showClock, .showHolder, .showNext, .sound, .mirror, .uncover,
            .people,
            .notes, .shares, .roomCheck, .language, .help, .quit, .close, .up, .down, .pageUp, .pageDown, .first, .last,
            .findPerson,
            .newPeople, .arrive, .arriveAfter, .leave, .namePerson, .guardian, .move, .editNote, .editNoteOutside, .deleteNote,
            .eraseNote, .changeKind, .changeReaders, .releaseNote, .testSound, .openConsole, .openAnotherConsole, .openProjection,
            .newSession, .openDemo,
            .filterList, .screenLanguage, .leaveProgram, .goForward, .goBack, .completeName, .createSession:
            return nil
        }
    }
}

extension Intent {
    /// What a scribe's console leaves to the facilitator.
    private var movesTheSession: Bool {
        switch self {
        case .advance, .next, .back, .skip, .again, .goTo, .pause, .hold, .goOn, .offerSilence, .offerBreak, .extend, .shorten,
            .extendTurn, .shortenTurn, .backdate, .speak, .seat, .done, .pass, .later, .queue, .direct, .unqueue, .commandLine,
            .answer, .agreeAll, .tally, .reveal, .callNext, .confirm, .chooseOutcome,
            .fillIn, .message, .blank, .showClock, .showHolder, .showNext, .sound, .shares, .releaseNote, .eraseNote:
            true
        case .note, .longNote, .undo, .redo, .retrySaving, .mirror, .uncover, .people, .notes, .roomCheck, .language, .help, .quit,
            .close, .up, .down, .pageUp, .pageDown, .first, .last, .findPerson, .newPeople, .arrive, .arriveAfter, .leave,
            .namePerson, .guardian, .move, .editNote, .editNoteOutside, .deleteNote, .changeKind, .changeReaders, .testSound,
            .openConsole, .openAnotherConsole, .openProjection, .newSession, .openDemo, .filterList, .screenLanguage, .leaveProgram,
            .goForward, .goBack, .completeName, .createSession:
            false
        }
    }
}

extension State {
    fileprivate var noStep: Refusal? {
        guard currentVisit == nil else { return nil }
        return isFinished ? .sessionFinished : .notStarted
    }

    fileprivate var noPoll: Refusal? {
        currentPoll == nil ? noStep ?? .noPollHere : nil
    }

    fileprivate var noTurns: Refusal? {
        switch activity {
        case nil: noStep
        case .say, .quiet, .collect, .breakout, .arrange, .schedule, .poll, .draft, .harvest: .noTurnsHere
        case .round, .talk: nil
        }
    }
}
