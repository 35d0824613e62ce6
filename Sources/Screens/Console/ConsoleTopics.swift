import Engine
import Terminal
import Text
import Verbs
import Words

/// Topics, slots and places by keys.
extension Console {
    /// The topic that is chosen in the list.
    func chosenTopic(_ context: ScreenContext) -> NoteID? {
        let topics = context.state.timetable?.topics ?? []
        return topics.indices.contains(list.selected) ? topics[list.selected].id : nil
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

    mutating func typed(_ words: [String], _ context: ScreenContext) -> [Effect] {
        let open = submitted
        do throws(Refusal) {
            return [.command(try Verbs.parse(words, in: context.state), Meant())]
        } catch {
            prompt = open
            refused(error, context)
            return []
        }
    }
}
