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
