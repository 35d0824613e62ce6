import Engine

/// What stands before the colon while the items of a step are typed: a person, or nothing of its own.
public enum ItemColon: Equatable, Sendable {
    /// Whose item it is, and then its title: ideas, topics.
    case nameAndTitle
    /// Who said it, and then the words.
    case nameAndText
    /// Who does it, and then what.
    case whoDoesWhat
    case nothing

    public init(_ kind: NoteKind, in state: State) {
        guard let step = state.currentStep, case .collect(let plan) = step.kind else {
            self = .nothing
            return
        }
        let isStepsOwn = kind == step.capture.kind
        if plan.owner, isStepsOwn || kind == .action {
            self = .whoDoesWhat
        } else if step.capture.names == .name {
            self = kind == .idea || kind == .topic ? .nameAndTitle : .nameAndText
        } else {
            self = .nothing
        }
    }

    func words(_ language: Language) -> String {
        switch self {
        case .nameAndTitle: language.say(et: " (nimi: pealkiri)", en: " (name: title)")
        case .nameAndText: language.say(et: " (nimi: tekst)", en: " (name: text)")
        case .whoDoesWhat: language.say(et: " (kes: mida)", en: " (who: what)")
        case .nothing: ""
        }
    }
}
