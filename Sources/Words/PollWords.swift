import Engine

extension State {
    /// What a choice of a poll is called: the name of the position, or the words of the note.
    public func name(of choice: PollChoice, _ language: Language, in poll: PollState? = nil) -> String {
        switch choice {
        case .option(let id):
            let option = (poll ?? currentPoll ?? polls(ofItem: item).last?.poll)?.scale.option(id)
            return option?.name(language) ?? id
        case .item(let id): return notes[id].map { $0.standing == .kept ? $0.text : id.description } ?? id.description
        }
    }
}

extension PollPlan.Unit {
    public func name(_ language: Language) -> String {
        switch self {
        case .dots: language.say(et: "täpid", en: "dots")
        case .coins: language.say(et: "mündid", en: "coins")
        }
    }
}
