/// Which clock is meant.
public enum ClockScope: Equatable, Sendable {
    case step
    case turn
}

/// What can be asked of the clocks.
public enum ClockCommand: Equatable, Sendable {
    case pause
    case resume
    case hold(Hold.Offer)
    case extend(Span, ClockScope)
    case shorten(Span, ClockScope)
    case backdate(Span, ClockScope)
}

/// What happened to the clocks.
public enum ClockEvent: Equatable, Sendable {
    case started
    case paused
    case extended(Span, ClockScope)
    case backdated(Span, ClockScope)
    case held(Hold.Offer)
    /// The hold is over and the clocks run.
    case holdEnded
}

extension Decision {
    mutating func decide(_ command: ClockCommand) throws(Refusal) {
        guard let visit = state.currentVisit else { throw state.isFinished ? .sessionFinished : .notStarted }
        switch command {
        case .pause:
            guard visit.watch.isRunning else { throw .nothingRunning }
            emit(.clock(.paused))
        case .resume:
            if state.hold != nil {
                emit(.clock(.holdEnded))
            } else {
                guard !visit.watch.isRunning else { throw .alreadyRunning }
                emit(.clock(.started))
            }
        case .hold(let offer):
            guard state.hold?.offer != offer else { throw .alreadyHeld }
            emit(.clock(.held(offer)))
        case .extend(let span, let scope):
            try checkTurn(scope)
            emit(.clock(.extended(span, scope)))
        case .shorten(let span, let scope):
            try checkTurn(scope)
            emit(.clock(.extended(-span, scope)))
        case .backdate(let span, let scope):
            try checkTurn(scope)
            emit(.clock(.backdated(span, scope)))
        }
    }

    private func checkTurn(_ scope: ClockScope) throws(Refusal) {
        if scope == .turn, state.turn == nil { throw .nobodySpeaking }
    }
}

extension State {
    mutating func apply(_ event: ClockEvent, at now: Instant) {
        guard activity != nil, let last = visits.indices.last else { return }
        switch event {
        case .started:
            visits[last].watch.start(at: now)
            turn?.watch.start(at: now)
        case .paused: stopClocks(at: now)
        case .extended(let span, .step): visits[last].added += span
        case .extended(let span, .turn): turn?.added += span
        case .backdated(let span, .step):
            visits[last].watch.add(span)
            visits[last].backdated += span
        case .backdated(let span, .turn): turn?.watch.add(span)
        case .held(let offer):
            hold = Hold(since: hold?.since ?? now, offer: offer)
            stopClocks(at: now)
        case .holdEnded:
            hold = nil
            visits[last].watch.start(at: now)
            turn?.watch.start(at: now)
        }
    }

    private mutating func stopClocks(at now: Instant) {
        guard let last = visits.indices.last else { return }
        visits[last].watch.stop(at: now)
        turn?.watch.stop(at: now)
    }
}

extension ClockEvent: EventBody {
    var tag: Int {
        switch self {
        case .started: 20
        case .paused: 21
        case .extended: 22
        case .backdated: 23
        case .held: 24
        case .holdEnded: 25
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .started, .paused, .holdEnded: break
        case .extended(let span, let scope), .backdated(let span, let scope):
            fields.put(span)
            fields.put(scope == .turn)
        case .held(let offer): fields.put(name: offer)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        switch tag {
        case 20: self = .started
        case 21: self = .paused
        case 22:
            let span = try fields.span()
            self = .extended(span, try fields.flag() ? .turn : .step)
        case 23:
            let span = try fields.span()
            self = .backdated(span, try fields.flag() ? .turn : .step)
        case 24: self = .held(try fields.name(default: .stop))
        case 25: self = .holdEnded
        default: return nil
        }
    }
}
