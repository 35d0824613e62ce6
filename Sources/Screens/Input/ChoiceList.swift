import Engine
import Terminal
import Words

/// What the choice from a short list is for.
enum ChoicePurpose: Equatable, Sendable {
    /// The position of that person.
    case position(PersonID)
    /// Points of that person; the list stays open while they are given.
    case points(PersonID)
    case count
    case outcome

    var question: PromptWord {
        switch self {
        case .position: .whichPosition
        case .points: .whichItems
        case .count: .countOfWhat
        case .outcome: .whichOutcome
        }
    }
}

/// A few things of which one is chosen: by arrows and Enter, or by the key that stands before it.
struct ChoiceList: Sendable {
    let purpose: ChoicePurpose
    let choices: [Choice]
    var selected = 0

    struct Choice: Equatable, Sendable {
        var id: ID
        var name: String
        /// A digit or letter; empty where it has none.
        var key = ""
    }

    enum ID: Equatable, Sendable {
        case poll(PollChoice)
        case outcome(String)
        /// The person has not answered after all.
        case noAnswer
        /// Whether the person agrees to be named.
        case naming(Bool)
    }

    /// Nil where there is nothing to choose from.
    init?(_ purpose: ChoicePurpose, _ context: ScreenContext) {
        self.purpose = purpose
        let state = context.state
        let language = context.language
        switch purpose {
        case .position, .count, .points:
            guard let poll = state.currentPoll else { return nil }
            let answers = ChoiceList.keyed(
                state.count(of: poll).lines.map { line in
                    var key = ""
                    if case .option(let id) = line.choice { key = poll.scale.option(id)?.key ?? "" }
                    return Choice(id: .poll(line.choice), name: state.name(of: line.choice, language), key: key)
                })
            var extras: [Choice] = []
            if case .position(let person) = purpose, let position = poll.position(of: person) {
                selected = answers.firstIndex { $0.id == .poll(.option(position)) } ?? 0
                extras = ChoiceList.extras(person, position, poll, context)
            }
            choices = answers + extras
        case .outcome:
            choices = ChoiceList.keyed(
                state.outcomes.map { Choice(id: .outcome($0.id), name: $0.shownName(language)) })
            selected = state.proposedOutcome.flatMap { proposed in choices.firstIndex { $0.id == .outcome(proposed.id) } } ?? 0
        }
        guard !choices.isEmpty else { return nil }
    }

    /// What else can be said of somebody who has answered.
    private static func extras(_ person: PersonID, _ position: String, _ poll: PollState, _ context: ScreenContext) -> [Choice] {
        let words = AnswerWords(context.language)
        let isNamed = context.state.isNamed(person)
        let asksReason = poll.scale.option(position).map { $0.reason != PollOption.Reason.none } ?? false
        func key(_ intent: Intent) -> String {
            KeyTable.binding(of: intent, in: [.answers])?.keys.first?.name(context.language) ?? ""
        }
        let naming = Choice(id: .naming(!isNamed), name: words.naming(!isNamed), key: key(.nameWithPosition))
        return (asksReason || isNamed ? [naming] : []) + [Choice(id: .noAnswer, name: words.noAnswer, key: key(.takeAnswerBack))]
    }

    /// What has no key of its own is chosen by its place, as far as there are digits and no key is the same.
    private static func keyed(_ choices: [Choice]) -> [Choice] {
        let taken = Set(choices.map(\.key))
        return choices.enumerated().map { index, choice in
            var choice = choice
            let place = String(index + 1)
            if choice.key.isEmpty, index < 9, !taken.contains(place) { choice.key = place }
            return choice
        }
    }

    var choice: Choice? { choices.indices.contains(selected) ? choices[selected] : nil }

    /// Returns whether the key was meant for the list.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(choices.count - 1, selected + 1)
        case .home: selected = 0
        case .end: selected = choices.count - 1
        default: return false
        }
        return true
    }

    /// The place of what that key stands for.
    func place(of key: Key) -> Int? {
        guard case .character(let letter) = key else { return nil }
        return choices.firstIndex { $0.key == String(letter) }
    }
}
