import Engine

/// Topics, slots and places.
///
/// `schedule` has an object for each topic that is held somewhere; `timetable` says the rest: how many slots, the places, what clashes,
/// which topics have no place, and of which a report is missing. A place without a name is called by its number.
extension StatusPart {
    static func schedule(_ state: State, at now: Instant) -> [JSON.Field] {
        guard let item = state.scheduledItem, let table = state.timetable(ofItem: item) else {
            return [JSON.Field("schedule", []), JSON.Field("timetable", nil)]
        }
        let clashing = Set(table.clashes.flatMap { clash in clash.topics.map { Held(topic: $0, slot: clash.slot) } })
        let sessions = table.placements.map { placement in
            let topic = table[placement.topic]
            return JSON.object([
                JSON.Field("topic", .string(state.notes[placement.topic]?.text ?? "")),
                JSON.Field("note", .string(placement.topic.description)),
                JSON.Field("slot", .number(placement.slot)),
                JSON.Field("place", .string(name(placement.place, table))),
                JSON.Field("convener", .id(topic?.conveners.first)),
                JSON.Field("conveners", .ids(topic?.conveners ?? [])),
                JSON.Field("interest", .number(topic?.interest ?? 0)),
                JSON.Field("chosen", .string(word(placement.chosen))),
                JSON.Field("clash", .bool(clashing.contains(Held(topic: placement.topic, slot: placement.slot)))),
                JSON.Field("over", .bool(placement.isOver)),
                JSON.Field("reported", .bool(!state.reports(of: placement.topic, ofItem: item).isEmpty)),
            ])
        }
        let times = state.slotTimes(ofItem: item, at: now)
        let slots = (1...table.slots).map { slot in
            JSON.object([
                JSON.Field("slot", .number(slot)), JSON.Field("start", .instant(times[slot]?.start)),
                JSON.Field("end", .instant(times[slot]?.end)),
            ])
        }
        let merged = state.progress[item].schedule.links.filter { $0.kind == .merged }.map { link in
            JSON.object([
                JSON.Field("topic", .string(link.topic.description)), JSON.Field("into", .string(link.other.description)),
            ])
        }
        let timetable: [JSON.Field] = [
            JSON.Field("slots", .array(slots)),
            JSON.Field("slot_now", .number(state.slotNow(ofItem: item))),
            JSON.Field("places", .texts(table.places.indices.map { name($0 + 1, table) })),
            JSON.Field("clashes", .array(table.clashes.map { clash($0, table) })),
            JSON.Field("unplaced", .texts(table.unplaced.map(\.id.description))),
            JSON.Field("merged", .array(merged)),
            JSON.Field("missing_reports", .texts(state.missingReports(ofItem: item).map(\.description))),
        ]
        return [JSON.Field("schedule", .array(sessions)), JSON.Field("timetable", .object(timetable))]
    }

    private struct Held: Hashable {
        var topic: NoteID
        var slot: Int
    }

    private static func name(_ place: Int, _ table: Timetable) -> String {
        let name = table.places.indices.contains(place - 1) ? table.places[place - 1] : ""
        return name.isEmpty ? String(place) : name
    }

    private static func word(_ chosen: Placement.Chosen) -> String {
        switch chosen {
        case .nothing: "nothing"
        case .slot: "slot"
        case .slotAndPlace: "slot_and_place"
        }
    }

    private static func clash(_ clash: Timetable.Clash, _ table: Timetable) -> JSON {
        let person: PersonID?
        let place: String?
        switch clash {
        case .convener(let id, _, _):
            person = id
            place = nil
        case .place(let number, _, _):
            person = nil
            place = name(number, table)
        }
        return .object([
            JSON.Field("slot", .number(clash.slot)), JSON.Field("person", .id(person)), JSON.Field("place", .text(place)),
            JSON.Field("topics", .texts(clash.topics.map(\.description))),
        ])
    }

    /// Where the notes lie that were put in order; null in a part that has no such step.
    static func arrangement(_ state: State) -> [JSON.Field] {
        guard let item = state.arrangedItem, let plan = state.agenda[item].arrangePlan else { return [JSON.Field("arrangement", nil)] }
        let notes = state.arrangeable(ofItem: item)
        let arrangement = state.progress[item].arrangement
        let spots = notes.compactMap { id -> JSON? in
            guard let spot = arrangement.spot(of: id) else { return nil }
            var fields = [JSON.Field("note", .string(id.description))]
            switch spot {
            case .group(let number):
                fields.append(JSON.Field("group", .text(state.groups(ofItem: item).first { $0.number == number }?.name)))
            case .point(let across, let upward): fields += [JSON.Field("x", .number(across)), JSON.Field("y", .number(upward))]
            case .under(let parent): fields.append(JSON.Field("under", .string(parent.description)))
            case .date(let text): fields.append(JSON.Field("date", .string(text)))
            }
            return .object(fields)
        }
        let value = JSON.object([
            JSON.Field("form", .string(plan.form.rawValue)),
            JSON.Field("groups", .texts(state.groups(ofItem: item).map(\.name))),
            JSON.Field("notes", .array(spots)),
            JSON.Field("unplaced", .texts(arrangement.unplaced(among: notes).map(\.description))),
        ])
        return [JSON.Field("arrangement", value)]
    }
}
