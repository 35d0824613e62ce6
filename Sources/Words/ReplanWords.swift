import Engine

extension Replan {
    /// How late it is, a line for each change, and how it ends then; `state` knows the steps.
    public func words(_ state: State, _ language: Language) -> (heading: String, changes: [String], ending: String) {
        let late = Times.length(late)
        let ending =
            left < Replan.smallest
            ? language.say(et: "Siis lõpetame õigel ajal.", en: "Then we end in time.")
            : language.say(
                et: "Siis lõpetame \(Times.length(left)) hiljem.", en: "Then we end \(Times.length(left)) late.")
        return (
            language.say(et: "Oleme \(late) ajakavast maas. Nii jõuaksime:", en: "We are \(late) late. This would do:"),
            changes.map { words($0, state, language) }, ending
        )
    }

    private static let smallest = Span.minute

    private func words(_ change: Change, _ state: State, _ language: Language) -> String {
        switch change {
        case .times(_, let from, let to):
            return language.say(et: "voore \(from) asemel \(to)", en: "\(to) rounds instead of \(from)")
        case .drop(let place):
            let title = title(place, state, language)
            return language.say(et: "jätame ära: \(title)", en: "leave out: \(title)")
        case .plan(let place, let from, let to):
            return "\(title(place, state, language)): \(Times.length(from)) → \(Times.length(to))"
        }
    }

    private func title(_ place: Place, _ state: State, _ language: Language) -> String {
        state.title(of: place, item: state.item, language)
    }
}

extension State {
    /// A step's title; where rounds repeat it, the round stands before it.
    public func title(of place: Place, item index: Int, _ language: Language) -> String {
        guard let step = step(at: place, item: index) else { return "" }
        let whole = words(step.title, at: place, item: index, in: language)
        let title = whole.withoutOpenColon
        guard let group = agenda[index].method.repeating(step) else { return title }
        switch group.kind {
        case .times: return "\(place.round). \(title)"
        // A hat has its name; where it comes again, it says which time this is.
        case .sequence: return turn(ofStepAt: place, item: index).map { "\(title) \($0)" } ?? title
        // Before there are any notes to go through, the number has to do.
        case .forEach: return title == whole ? title : "\(title) \(place.round)"
        case .breakout: return title
        }
    }
}

extension String {
    /// What is left of a title whose last part has no words yet.
    public var withoutOpenColon: String {
        guard let last = lastIndex(where: { !$0.isWhitespace }), self[last] == ":" else { return self }
        return String(self[..<last])
    }
}
