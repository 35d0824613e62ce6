import Engine
import Terminal
import Words

/// Answers, counts and outcomes by keys.
extension Console {
    mutating func performInPoll(_ intent: PollIntent, _ context: ScreenContext) -> [Effect] {
        let state = context.state
        let here = Meant(visits: state.visits.count)
        switch intent {
        case .answer: prompt = .person(PersonPicker(.answer, context))
        case .agreeAll: return [.command(.poll(.agreeAll), here)]
        case .tally: choose(.count, context)
        case .reveal: return [.command(.poll(.reveal), here)]
        // By its name: two consoles that press at once call one position.
        case .call: return [.command(.poll(.call(state.currentPoll?.nextCall?.id)), here)]
        case .confirm: return confirm(context)
        case .choose: choose(.outcome, context)
        }
        return []
    }

    /// The step has to do with answers or outcomes in these ways only.
    enum PollIntent {
        case answer, agreeAll, tally, reveal, call, confirm, choose
    }

    /// Who has not answered is no matter of the verb, but easily overlooked at the keys: the first press says so.
    private mutating func confirm(_ context: ScreenContext) -> [Effect] {
        let state = context.state
        let here = Meant(visits: state.visits.count)
        // By its name: should another answer have come in meanwhile, something else must not be confirmed.
        guard let proposed = state.proposedOutcome else { return [.command(.outcome(.confirm(nil)), here)] }
        if let poll = state.currentPoll, poll.points == nil, confirming != Live.Place(state) {
            let missing = state.count(of: poll).missing
            if missing > 0 {
                confirming = Live.Place(state)
                say(.notAllAnswered(missing), context, role: .warning)
                return []
            }
        }
        confirming = nil
        return [.command(.outcome(.confirm(proposed.id)), here)]
    }

    private mutating func choose(_ purpose: ChoicePurpose, _ context: ScreenContext) {
        guard let list = ChoiceList(purpose, context) else { return refused(.noPollHere, context) }
        prompt = .choice(list)
    }

    /// Somebody was picked: their position is chosen next, or their points.
    mutating func askForAnswer(of id: PersonID, _ context: ScreenContext) {
        choose(context.state.currentPoll?.points == nil ? .position(id) : .points(id), context)
    }

    mutating func inChoice(_ list: ChoiceList, _ key: Key, _ context: ScreenContext) -> [Effect] {
        var list = list
        if key == .escape {
            prompt = nil
            return []
        }
        if list.handle(key) {
            prompt = .choice(list)
            return []
        }
        if let place = list.place(of: key) { list.selected = place }
        if case .points(let id) = list.purpose { return points(of: id, list, key, context) }
        guard key == .enter || list.place(of: key) != nil, let choice = list.choice else { return [] }
        prompt = nil
        said = nil
        return chosen(choice, for: list.purpose, context)
    }

    private mutating func chosen(_ choice: ChoiceList.Choice, for purpose: ChoicePurpose, _ context: ScreenContext) -> [Effect] {
        let here = Meant(visits: context.state.visits.count)
        switch (purpose, choice.id) {
        case (.outcome, .outcome(let id)): return [.command(.outcome(.confirm(id)), here)]
        case (.count, .poll(let choice)): prompt = .ask(.tally(choice), TextField())
        case (.position(let id), .poll(let position)):
            if case .option(let option) = position, let reason = context.state.currentPoll?.scale.option(option)?.reason,
                reason != PollOption.Reason.none
            {
                // Asked for at once, so that no word of it is taken for keys; Escape leaves it out, or owed.
                prompt = .ask(.reason(id, visit: context.state.visits.count - 1), TextField())
            }
            return [.command(.poll(.vote(id, [PollState.Mark(position)], reason: nil)), here)]
        case (.position(let id), .noAnswer): return [.command(.poll(.unvote(id)), here)]
        case (.position(let id), .naming(let consents)): return [.command(.poll(.named(id, consents)), Meant())]
        case (.points, _), (.outcome, _), (.count, _), (.position, .outcome): break
        }
        return []
    }

    /// Enter gives one more point to the item, minus takes one away; the whole is sent each time.
    private mutating func points(of id: PersonID, _ list: ChoiceList, _ key: Key, _ context: ScreenContext) -> [Effect] {
        prompt = .choice(list)
        said = nil
        guard let choice = list.choice, case .poll(let item) = choice.id, let poll = context.state.currentPoll else { return [] }
        let step: Int
        switch key {
        case .enter, .character("+"): step = 1
        case .character("-"), .backspace: step = -1
        default:
            guard list.place(of: key) != nil else { return [] }
            step = 1
        }
        var marks = poll.votes[id]?.marks ?? []
        if let place = marks.firstIndex(where: { $0.choice == item }) {
            marks[place].points += step
        } else {
            marks.append(PollState.Mark(item, points: step))
        }
        guard marks.allSatisfy({ $0.points >= 0 }) else { return [] }
        return [.command(.poll(.vote(id, marks, reason: nil)), Meant(visits: context.state.visits.count))]
    }

    /// What is left of those who were marked as agreeing at one key, where a count takes some of them away.
    private func pushed(by choice: PollChoice, _ number: Int, _ context: ScreenContext) -> PromptWord? {
        guard let poll = context.state.currentPoll, !poll.agreed.isEmpty, let agreement = poll.scale.agreement,
            choice != .option(agreement.id)
        else { return nil }
        let count = context.state.count(of: poll)
        let before = count[.option(agreement.id)]
        let others = count.answered - before - count[choice] + number
        let after = min(before, max(0, count.present - others))
        return after < before ? .agreementPushed(agreement.name(context.language), after) : nil
    }

    mutating func counted(_ choice: PollChoice, _ text: String, _ context: ScreenContext) -> [Effect] {
        guard let poll = context.state.currentPoll, poll.points != nil else {
            guard !text.isEmpty else { return [] }
            guard let count = Int(text), (0...People.most).contains(count) else {
                refused(.badNumber(text), context)
                return []
            }
            if let pushed = pushed(by: choice, count, context) { say(pushed, context) }
            return [.command(.poll(.tally(choice, count)), Meant(visits: context.state.visits.count))]
        }
        return countedDown(from: choice, text, poll, context)
    }

    /// Dots and coins are counted idea by idea: the next one is asked for at once, and several numbers fill the list in its order.
    private mutating func countedDown(
        from choice: PollChoice, _ text: String, _ poll: PollState, _ context: ScreenContext
    ) -> [Effect] {
        let rest = context.state.count(of: poll).lines.map(\.choice).drop { $0 != choice }
        let typed = text.split { " ,;".contains($0) }.map(String.init)
        var counts: [Int] = []
        for word in typed {
            guard let count = Int(word), (0...People.most).contains(count), counts.count < rest.count else {
                refused(.badNumber(word), context)
                return []
            }
            counts.append(count)
        }
        // An empty line goes past an idea.
        if let next = rest.dropFirst(max(1, counts.count)).first { prompt = .ask(.tally(next), TextField()) }
        let here = Meant(visits: context.state.visits.count)
        return zip(rest, counts).filter { poll.tallies[$0] != $1 }.map { .command(.poll(.tally($0, $1)), here) }
    }
}
