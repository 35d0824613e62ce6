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

/// A few things of which one is chosen: by arrows and Enter, or by its number.
struct ChoiceList: Sendable {
    let purpose: ChoicePurpose
    let choices: [Choice]
    var selected = 0

    struct Choice: Equatable, Sendable {
        var id: ID
        var name: String
    }

    enum ID: Equatable, Sendable {
        case poll(PollChoice)
        case outcome(String)
    }

    /// Nil where there is nothing to choose from.
    init?(_ purpose: ChoicePurpose, _ context: ScreenContext) {
        self.purpose = purpose
        let state = context.state
        let language = context.language
        switch purpose {
        case .position, .count, .points:
            guard let poll = state.currentPoll else { return nil }
            choices = state.count(of: poll).lines.map { line in
                Choice(id: .poll(line.choice), name: state.name(of: line.choice, language))
            }
        case .outcome:
            choices = state.outcomes.map { outcome in
                let name = outcome.name(language)
                return Choice(id: .outcome(outcome.id), name: name.isEmpty ? outcome.id : name)
            }
            selected = state.proposedOutcome.flatMap { proposed in choices.firstIndex { $0.id == .outcome(proposed.id) } } ?? 0
        }
        guard !choices.isEmpty else { return nil }
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

    /// The place that a digit stands for; those after the ninth have none.
    func place(of key: Key) -> Int? {
        guard case .character(let letter) = key, let number = letter.wholeNumberValue, choices.indices.contains(number - 1) else {
            return nil
        }
        return number - 1
    }
}
