import Engine
import Terminal
import Text
import Verbs
import Words

/// Topics, slots and places by keys.
extension Console {
    /// The topic that is chosen in the list; the last one where the chosen one went into another.
    func chosenTopic(_ context: ScreenContext) -> NoteID? {
        let topics = context.state.timetable?.topics ?? []
        return topics.isEmpty ? nil : topics[list.within(topics.count).selected].id
    }

    mutating func withTopic(_ context: ScreenContext, _ act: (NoteID) -> [Effect]) -> [Effect] {
        guard let topic = chosenTopic(context) else {
            said = Said(text: TopicWord.nobody.words(context.language), role: .warning)
            return []
        }
        return act(topic)
    }

    mutating func askAboutTopic(_ verb: VerbName, _ context: ScreenContext) -> [Effect] {
        guard let topic = chosenTopic(context) else {
            said = Said(text: TopicWord.nobody.words(context.language), role: .warning)
            return []
        }
        prompt = .ask(.topic(verb, topic), TextField())
        return []
    }

    /// Convener and topic in one line; the line stays open, for the next one is stepping into the ring already.
    mutating func called(_ text: String, _ context: ScreenContext) -> [Effect] {
        submitted = nil
        guard !text.isEmpty else { return [] }
        do throws(Refusal) {
            let call = try Verbs.call(text, takesNames: true, in: context.state)
            prompt = .ask(.callTopic, TextField())
            topicDraft = ""
            if case .named(let name) = call.convener { say(.topic(.newPerson(name)), context) }
            if panel == .topics { list.selected = context.state.timetable?.topics.count ?? 0 }
            return [.command(.schedule(.call(call.text, by: call.convener)), Meant())]
        } catch {
            prompt = .ask(.callTopic, TextField(text))
            refused(error, context)
            return []
        }
    }

    /// The rest of a verb about a topic, as it would be typed.
    mutating func answered(_ verb: VerbName, _ topic: NoteID, _ text: String, _ context: ScreenContext) -> [Effect] {
        if verb == .note {
            guard !text.isEmpty else { return [] }
            let convener = context.state.timetable?[topic]?.conveners.first
            return [.command(.note(.add([NoteDraft(text, kind: .report, by: convener, about: topic)])), Meant())]
        }
        let isWhole = verb == .merge || verb == .split
        let words = isWhole ? [text] : text.split(separator: " ").map(String.init)
        return typed([verb.rawValue, "--", topic.description] + words.filter { !$0.isEmpty }, context)
    }

    /// Keeps a topic that somebody began to type.
    mutating func keepTopic(_ text: String, _ context: ScreenContext) {
        topicDraft = text.trimmed
        if !topicDraft.isEmpty { say(.topic(.draftKept), context, role: .quiet) }
    }

    /// What was put by hand where something else is.
    private func clashingByHand(_ table: Timetable) -> [Placement] {
        table.placements.filter { placement in
            placement.chosen == .slotAndPlace && table.placements(slot: placement.slot, place: placement.place).count > 1
        }
    }

    /// Arranges, and says which topics had to leave a place that was given to several by hand.
    mutating func arrangedTopics(_ context: ScreenContext) -> [Effect] {
        if let table = context.state.timetable {
            let arranged = table.arranged().placements
            let moved = clashingByHand(table).filter { !arranged.contains($0) }.map { cut(context.state.notes[$0.topic]?.text ?? "", to: 24) }
            if !moved.isEmpty { say(.topic(.moved(moved)), context, role: .warning) }
        }
        return [.command(.schedule(.arrange), Meant())]
    }

    /// A clash is taken down as it stands on the wall, but not without a word.
    private mutating func warnIfTaken(_ command: Command, _ context: ScreenContext) {
        guard case .schedule(.place(let topic, let slot?, let place?)) = command, let table = context.state.timetable else { return }
        guard table.placements(slot: slot, place: place).contains(where: { $0.topic != topic }) else { return }
        let free = table.freePlaces(in: slot).map { table.placeName($0, context.language) }
        say(.topic(.taken(table.placeName(place, context.language), free: free)), context, role: .warning)
    }

    mutating func typed(_ words: [String], _ context: ScreenContext) -> [Effect] {
        let open = submitted
        do throws(Refusal) {
            let command = try Verbs.parse(words, in: context.state)
            warnIfTaken(command, context)
            return [.command(command, Meant())]
        } catch {
            prompt = open
            refused(error, context)
            return []
        }
    }
}
