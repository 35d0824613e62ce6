import Engine
import Words

extension Intent {
    /// Why this cannot be done now; nil when it can. The same reasons as the engine's, known before the key is pressed.
    func hindrance(in context: ScreenContext) -> Refusal? {
        let state = context.state
        if context.isScribe, !isForScribes { return .notForScribe }
        switch self {
        case .advance, .next: return state.isFinished ? .sessionFinished : nil
        case .skip, .again, .hold, .extend, .shorten, .backdate: return state.noStep
        case .back: return state.hasStarted ? nil : .notStarted
        case .goTo, .goThere, .replan: return state.isFinished ? .sessionFinished : nil
        case .applyReplan: return state.replan(at: context.now) == nil ? .nothingToReplan : nil
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
        case .nameHost, .tableOver, .tableCount, .tableList, .hostHere, .overHere:
            return state.standingTables == nil ? state.noStep ?? .noTablesHere : nil
        case .seatAnew:
            guard let plan = state.breakoutPlace?.plan, state.standingTables != nil else { return state.noStep ?? .noTablesHere }
            return state.currentItem?.move(plan) == .plan ? nil : .seatsAreFree
        case .stallNote: return state.stalls(ofItem: state.item).isEmpty ? state.noStep ?? .noTablesHere : nil
        case .newItem: return state.noStep
        case .newVersion: return state.noStep ?? (state.draftSubject == .none ? .noDraftHere : nil)
        case .answer, .tally: return state.noPoll
        case .agreeAll: return state.noPoll ?? (state.currentPoll?.points == nil ? nil : .noPositionsHere)
        case .reveal: return state.noPoll ?? (state.currentPoll?.isRevealed == true ? .alreadyDone : nil)
        case .answers, .giveReason, .nameWithPosition: return state.noAnswers
        case .takeAnswerBack: return state.noAnswers ?? state.noPoll
        case .callNext:
            guard let poll = state.currentPoll, poll.points == nil else { return state.noPoll ?? .noPositionsHere }
            return poll.nextCall == nil ? .allCalled : nil
        case .confirm: return state.noPoll ?? (state.proposedOutcome == nil ? .nobodyAnswered : nil)
        case .chooseOutcome: return state.outcomes.isEmpty ? state.noStep ?? .noOutcomesHere : nil
        case .showHolder: return state.wall.shown.contains(.holder) ? nil : state.noTurnsNow
        case .showNext: return state.wall.shown.contains(.next) ? nil : state.noTurnsNow
        case .undo: return context.ledger.undoTarget(for: context.writer) == nil ? .nothingToUndo : nil
        case .redo: return context.ledger.redoTarget == nil ? .nothingToRedo : nil
        case .retrySaving: return context.unsaved == 0 && context.fileProblem == nil ? .alreadyDone : nil
        case .fillIn: return state.currentItem?.missing.isEmpty == false && state.currentVisit == nil ? nil : .alreadyDone
        case .groupList, .putInGroup, .takeOut: return state.arrangedItem == nil ? .noArrangingHere : nil
        case .renameGroup: return state.groupedItem == nil ? .noArrangingHere : nil
        case .topics, .callTopic, .addPlace, .moreSlots, .fillPlaces, .arrangeTopics, .placeTopic, .repeatTopic, .unplaceTopic,
            .countInterest, .mergeTopic, .splitTopic, .topicIsOver, .reportTopic:
            return state.scheduledItem == nil ? .noScheduleHere : nil
        default: return nil
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

    /// Hands that were counted, and the answers of a secret poll, are nobody's.
    fileprivate var noAnswers: Refusal? {
        guard knownAnswers(ofItem: item).isEmpty else { return nil }
        return currentPoll?.plan.isSecret == true ? .secretPoll : currentPoll == nil ? noStep ?? .noPollHere : .nobodyAnswered
    }

    /// Before a step what the room will see can be chosen; in one where nobody has a turn it would change nothing.
    fileprivate var noTurnsNow: Refusal? { currentVisit == nil ? nil : noTurns }

    fileprivate var noTurns: Refusal? {
        switch activity {
        case nil: noStep
        case .say, .quiet, .collect, .breakout, .arrange, .schedule, .poll, .draft, .harvest: .noTurnsHere
        case .round, .talk: nil
        }
    }
}
