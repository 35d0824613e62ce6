/// What happened to the history itself; nothing in it is ever rewritten.
public enum HistoryEvent: Equatable, Sendable {
    /// These commands no longer count: the one that was taken back, and what the clock did on the ground of it.
    case undone([Int])
    case redone([Int])
}

extension Event {
    var isHistory: Bool {
        if case .history = self { true } else { false }
    }
}

extension HistoryEvent: EventBody {
    var tag: Int {
        switch self {
        case .undone: 90
        case .redone: 91
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .undone(let numbers), .redone(let numbers):
            fields.put(numbers.count)
            for number in numbers { fields.put(number) }
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        guard tag == 90 || tag == 91 else { return nil }
        let count = try fields.integer()
        var numbers: [Int] = []
        while numbers.count < count, !fields.isAtEnd { numbers.append(try fields.integer()) }
        self = tag == 90 ? .undone(numbers) : .redone(numbers)
    }
}
