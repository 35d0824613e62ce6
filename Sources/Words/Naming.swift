import Engine

extension State {
    /// How a person is called on the facilitator's screen: the name, or the seat where only the number of people is known.
    public func name(of id: PersonID, _ language: Language) -> String {
        guard let person = people[id] else { return id.description }
        guard person.name.isEmpty else { return person.name }
        let number = people.number(of: id) ?? 0
        return person.isSeat ? language.say(et: "koht \(number)", en: "seat \(number)") : language.say(et: "Osaleja \(number)", en: "Participant \(number)")
    }
}
