/// What the facilitator does with the wall and the bell, whatever the step.
public struct WallState: Equatable, Sendable {
    public internal(set) var message: String?
    public internal(set) var isBlank = false
    /// What is shown beyond what the method shows.
    public internal(set) var shown: [Extra] = []
    /// Whether signals sound.
    public internal(set) var sound = false

    /// Something that a circle keeps off the wall unless somebody switches it on.
    public enum Extra: String, CaseIterable, Sendable {
        case clock
        case holder
        case next
    }
}

/// What can be asked of the wall.
public enum WallCommand: Equatable, Sendable {
    /// An empty text takes the message away.
    case message(String)
    case blank(Bool)
    case show(WallState.Extra, Bool)
    case sound(Bool)
}

/// What happened to the wall.
public enum WallEvent: Equatable, Sendable {
    case messageShown(String)
    case messageCleared
    case blanked(Bool)
    case switched(WallState.Extra, on: Bool)
    case soundSwitched(Bool)
}

extension Decision {
    /// The longest message to the room, in characters.
    private static let longestMessage = 500

    mutating func decide(_ command: WallCommand) throws(Refusal) {
        switch command {
        case .message(let text):
            let text = text.trimmed
            guard text.count <= Decision.longestMessage else { throw .textTooLong(limit: Decision.longestMessage) }
            if text.isEmpty {
                guard state.wall.message != nil else { throw .alreadyDone }
                emit(.wall(.messageCleared))
            } else {
                emit(.wall(.messageShown(text)))
            }
        case .blank(let on):
            guard state.wall.isBlank != on else { throw .alreadyDone }
            emit(.wall(.blanked(on)))
        case .show(let extra, let on):
            guard state.wall.shown.contains(extra) != on else { throw .alreadyDone }
            emit(.wall(.switched(extra, on: on)))
        case .sound(let on):
            guard state.wall.sound != on else { throw .alreadyDone }
            emit(.wall(.soundSwitched(on)))
        }
    }
}

extension State {
    mutating func apply(_ event: WallEvent) {
        switch event {
        case .messageShown(let text): wall.message = text
        case .messageCleared: wall.message = nil
        case .blanked(let on):
            wall.isBlank = on
            // Who blanks the wall wants nothing on it; a message sent afterwards is meant to be seen.
            if on { wall.message = nil }
        case .switched(let extra, let on):
            wall.shown.removeAll { $0 == extra }
            if on { wall.shown.append(extra) }
        case .soundSwitched(let on): wall.sound = on
        }
    }
}

extension WallEvent: EventBody {
    var tag: Int {
        switch self {
        case .messageShown: 70
        case .messageCleared: 71
        case .blanked: 72
        case .switched: 73
        case .soundSwitched: 74
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .messageShown(let text): fields.put(text)
        case .messageCleared: break
        case .blanked(let on), .soundSwitched(let on): fields.put(on)
        case .switched(let extra, let on):
            fields.put(name: extra)
            fields.put(on)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        switch tag {
        case 70: self = .messageShown(try fields.text())
        case 71: self = .messageCleared
        case 72: self = .blanked(try fields.flag())
        case 73:
            let extra: WallState.Extra = try fields.name(default: .clock)
            self = .switched(extra, on: try fields.flag())
        case 74: self = .soundSwitched(try fields.flag())
        default: return nil
        }
    }
}
