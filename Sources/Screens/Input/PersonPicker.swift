import Engine
import Terminal
import Text
import Words

/// What the person who is being looked for is going to do.
enum PersonPurpose: Equatable, Sendable {
    case speak, queue, direct, unqueue, find, answer
    case arriveAfter(PersonID)
    case moveAfter(PersonID)
    case sitsAt(PersonID)
    /// Hosts the table of that number.
    case host(Int)

    var question: PromptWord {
        switch self {
        case .speak: .whoSpeaks
        case .queue: .whoAsks
        case .direct: .whoResponds
        case .unqueue: .whoLowers
        case .find: .whoToFind
        case .answer: .whoAnswers
        case .arriveAfter, .moveAfter: .afterWhom
        case .sitsAt: .whoSitsThere
        case .host(let table): .whoHosts(table)
        }
    }
}

/// A few letters of a name narrow the list of people; the likeliest ones stand first.
struct PersonPicker: Sendable {
    private(set) var purpose: PersonPurpose
    var field = TextField()
    /// Into the matches.
    var selected = 0
    /// Everybody in likeliest order, with the folded name; made once, so that ten thousand people cost nothing a key.
    private var candidates: [Candidate]
    private(set) var matches: [PersonID]
    private let counted: Int
    private var hasChosenTable = false
    /// A number that was typed though no table has it.
    private var missingTable: Int?

    private struct Candidate: Sendable {
        var id: PersonID
        var folded: String
    }

    init(_ purpose: PersonPurpose, _ context: ScreenContext) {
        self.purpose = purpose
        let state = context.state
        counted = state.people.everybody.count
        candidates = PersonPicker.likeliest(purpose, state).map {
            Candidate(id: $0, folded: folded(state.name(of: $0, context.language)))
        }
        matches = candidates.map(\.id)
        selected = untyped
    }

    /// Where nothing is typed: the likeliest, but nobody becomes a host by Enter alone.
    private var untyped: Int { choosesTable ? -1 : 0 }

    /// Why the number that was typed is no table.
    func refusal(_ context: ScreenContext) -> Refusal? {
        missingTable.map { .unknownTable($0, count: context.state.standingTables?.tables.count ?? 0) }
    }

    /// Whether somebody joined since the list was made.
    func isOutdated(_ state: State) -> Bool { state.people.everybody.count != counted }

    /// Whether digits choose a table here.
    var choosesTable: Bool {
        if case .host = purpose { true } else { false }
    }

    /// What each of the matches has answered so far, so that a wrong entry can be found; never on a console that only writes along.
    func answers(_ context: ScreenContext) -> [String] {
        guard purpose == .answer, !context.isScribe, let poll = context.state.currentPoll, poll.points == nil else { return [] }
        return matches.map { id in
            poll.position(of: id).flatMap { poll.scale.option($0) }?.name(context.language) ?? ""
        }
    }

    var choice: PersonID? { matches.indices.contains(selected) ? matches[selected] : nil }

    /// Returns whether the key was meant for the list or its line.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(max(0, matches.count - 1), selected + 1)
        default:
            let text = field.text
            guard field.handle(key) else { return false }
            if field.text != text { narrow() }
        }
        return true
    }

    /// Before a name is begun, digits choose the table whose host is asked for; returns whether this was one of them.
    mutating func turn(toTableWith character: Character, _ context: ScreenContext) -> Bool {
        guard case .host(let table) = purpose, field.text.isEmpty, character.isASCII, let digit = character.wholeNumberValue,
            let tables = context.state.standingTables?.tables
        else { return false }
        let longer = hasChosenTable ? table * 10 + digit : digit
        guard tables.contains(where: { $0.number == longer }) else {
            hasChosenTable = false
            missingTable = longer
            return true
        }
        self = PersonPicker(.host(longer), context)
        hasChosenTable = true
        return true
    }

    mutating func retype(_ text: String) {
        field = TextField(text)
        narrow()
    }

    private mutating func narrow() {
        selected = 0
        let typed = folded(field.text.trimmed)
        guard !typed.isEmpty else {
            matches = candidates.map(\.id)
            selected = untyped
            return
        }
        var beginnings: [PersonID] = []
        var words: [PersonID] = []
        var parts: [PersonID] = []
        for candidate in candidates {
            if candidate.folded.hasPrefix(typed) {
                beginnings.append(candidate.id)
            } else if let place = firstPlace(of: typed, in: candidate.folded) {
                if place { words.append(candidate.id) } else { parts.append(candidate.id) }
            }
        }
        matches = beginnings + words + parts
    }

    /// Whether `typed` begins a later word of the name; nil when it is not in it at all.
    private func firstPlace(of typed: String, in name: String) -> Bool? {
        let needle = Array(typed.utf8)
        let bytes = Array(name.utf8)
        guard bytes.count >= needle.count else { return nil }
        var isPart = false
        for start in 0...(bytes.count - needle.count) where bytes[start..<start + needle.count].elementsEqual(needle) {
            isPart = true
            if start > 0, bytes[start - 1] == UInt8(ascii: " ") || bytes[start - 1] == UInt8(ascii: "-") { return true }
        }
        return isPart ? false : nil
    }

    private static func likeliest(_ purpose: PersonPurpose, _ state: State) -> [PersonID] {
        let everybody = state.people.everybody
        let here = everybody.filter { state.people.takesPart($0) }.map(\.id)
        let away = everybody.filter { !state.people.takesPart($0) }.map(\.id)
        switch purpose {
        case .speak:
            switch state.activity {
            case .round(let round):
                let settled = Set(round.spoken).union(round.passed)
                let sequence = round.sequence(state.people)
                // A guessed holder stays in the list: typing the name says that the guess is right.
                let known = state.turn.map { $0.manner == .handedOn && !state.people.ring.contains($0.person) ? nil : $0.person } ?? nil
                let first = sequence.filter { !settled.contains($0) && $0 != known }
                let listed = Set(first)
                return first + (here + away).filter { !listed.contains($0) && $0 != known }
            case .talk(let talk):
                let queue = talk.queue(state.people)
                let known = Set(queue)
                return queue + (here + away).filter { !known.contains($0) && $0 != state.turn?.person }
            case nil, .say, .quiet, .collect, .breakout, .arrange, .schedule, .poll, .draft, .harvest: return here + away
            }
        case .unqueue:
            if case .talk(let talk) = state.activity { return talk.queue(state.people) }
            return []
        case .queue, .direct:
            guard case .talk(let talk) = state.activity else { return here + away }
            return (here + away).filter { !talk.isQueued($0) && $0 != state.turn?.person }
        case .host(let number):
            // Whoever sits there comes first, then those who host no table yet.
            let tables = state.standingTables?.tables ?? []
            let sitting = tables.first { $0.number == number }?.people ?? []
            let settled = Set(sitting + tables.compactMap(\.host))
            return sitting + (here + away).filter { !settled.contains($0) } + tables.compactMap(\.host).filter { !sitting.contains($0) }
        case .find: return everybody.map(\.id)
        case .answer:
            // Those who have not answered stand first, then those who may change their mind.
            let silent = Set(state.currentPoll?.silent(state.people) ?? [])
            return here.filter { silent.contains($0) } + here.filter { !silent.contains($0) } + away
        case .arriveAfter(let id), .moveAfter(let id): return state.people.seatingOrder.filter { $0 != id }
        case .sitsAt:
            let seated = Set(state.people.ring)
            return everybody.filter { !$0.isSeat && !seated.contains($0.id) }.map(\.id)
        }
    }
}
