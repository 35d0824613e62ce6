import Engine

extension Timetable {
    /// What a place is called; one without a name by its number.
    public func placeName(_ place: Int, _ language: Language) -> String {
        let name = places.indices.contains(place - 1) ? places[place - 1] : ""
        return name.isEmpty ? language.say(et: "\(place). koht", en: "place \(place)") : name
    }
}

/// The words of topics, slots and places.
public struct ScheduleWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    public func slot(_ slot: Int) -> String { language.say(et: "\(slot). ajavahemik", en: "Slot \(slot)") }

    public func clash(_ clash: Timetable.Clash, in table: Timetable, _ state: State) -> String {
        let topics = clash.topics.map { "„\(excerpt(state.notes[$0]?.text ?? ""))“" }.joined(separator: ", ")
        return switch clash {
        case .convener(let person, let slot, _):
            language.say(
                et: "\(slot). ajavahemik: \(state.name(of: person, .et)) peaks olema mitmes kohas (\(topics))",
                en: "slot \(slot): \(state.name(of: person, .en)) would be in several places (\(topics))")
        case .place(let place, let slot, _):
            language.say(
                et: "\(slot). ajavahemik: \(table.placeName(place, .et)) on mitmele teemale (\(topics))",
                en: "slot \(slot): \(table.placeName(place, .en)) has several topics (\(topics))")
        }
    }
}

extension State {
    func words(of event: ScheduleEvent, _ language: Language) -> String {
        func topic(_ id: NoteID) -> String { beginning(notes[id]?.text ?? "") }
        switch event.change {
        case .placed(let placement):
            let place = timetable(ofItem: event.item)?.placeName(placement.place, language) ?? ""
            return language.say(
                et: "„\(topic(placement.topic))“: \(placement.slot). ajavahemik, \(place)",
                en: "“\(topic(placement.topic))” in slot \(placement.slot), \(place)")
        // Told by where the topic went, if it went anywhere.
        case .removed(let id, _): return language.say(et: "„\(topic(id))“ ajakavast välja", en: "“\(topic(id))” off the grid")
        case .slotsCounted(let count): return language.say(et: "ajavahemike arv \(count)", en: "\(count) slots")
        case .placesNamed(let names): return language.say(et: "kohtade arv \(names.count)", en: "\(names.count) places")
        case .interestCounted(let id, let count):
            return language.say(et: "„\(topic(id))“: soovijaid \(count)", en: "“\(topic(id))”: \(count) people")
        case .merged(let id, _): return language.say(et: "„\(topic(id))“ ühendamine", en: "merging “\(topic(id))”")
        case .split(let id, _): return language.say(et: "„\(topic(id))“ omaette", en: "“\(topic(id))” on its own")
        case .ended(let id, _): return language.say(et: "„\(topic(id))“ sai läbi", en: "“\(topic(id))” is over")
        }
    }

    func words(of event: ArrangeEvent, _ language: Language) -> String {
        switch event.change {
        case .groupMade(_, let name): language.say(et: "rühm „\(beginning(name))“", en: "group “\(beginning(name))”")
        case .groupRenamed(_, let name): language.say(et: "rühma nimi „\(beginning(name))“", en: "group name “\(beginning(name))”")
        case .groupsMerged: language.say(et: "rühmade ühendamine", en: "merging groups")
        case .groupDropped: language.say(et: "rühma kaotamine", en: "dropping a group")
        case .put(let id, _), .taken(let id):
            language.say(
                et: "märkme „\(beginning(notes[id]?.text ?? ""))“ rühm",
                en: "where “\(beginning(notes[id]?.text ?? ""))” lies")
        }
    }
}
