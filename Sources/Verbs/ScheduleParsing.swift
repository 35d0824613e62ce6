import Engine
import Text
import Words

/// The verbs of slots and places, and those of structures of notes.
extension Verbs {
    /// The parts of a topic as it is called: who, and what.
    public struct Call: Equatable, Sendable {
        public var convener: ScheduleCommand.Convener
        public var text: String

        public init(convener: ScheduleCommand.Convener, text: String) {
            self.convener = convener
            self.text = text
        }
    }

    /// `Mari: Raamatukogu tulevik`: what stands before the first colon is the convener, where it can be one.
    ///
    /// - Parameter takesNames: whether a name that is on no list makes somebody new; else it is a part of the topic.
    public static func call(_ line: String, takesNames: Bool, in state: State) throws(Refusal) -> Call {
        let line = line.trimmed
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmed }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return Call(convener: .nobody, text: line) }
        do {
            return Call(convener: .known(try PersonMatch.find(parts[0], in: state)), text: parts[1])
        } catch .unknownPerson {
            return takesNames ? Call(convener: .named(parts[0]), text: parts[1]) : Call(convener: .nobody, text: line)
        } catch {
            guard takesNames else { return Call(convener: .nobody, text: line) }
            throw error
        }
    }

    static func topicCall(_ sentence: Sentence, _ state: State) throws(Refusal) -> ScheduleCommand {
        guard let typed = sentence.values[.by] else {
            let call = try call(sentence.text(0), takesNames: false, in: state)
            return .call(call.text, by: call.convener)
        }
        do {
            return .call(sentence.text(0), by: .known(try PersonMatch.find(typed, in: state)))
        } catch .unknownPerson {
            return .call(sentence.text(0), by: .named(typed))
        }
    }

    /// `place TOPIC SLOT PLACE`: the words of topic and place need no quotes, for the slot is the number between them.
    static func placement(_ sentence: Sentence, _ state: State) throws(Refusal) -> ScheduleCommand {
        guard let table = state.timetable else { throw .noScheduleHere }
        let words = sentence.words(0) + sentence.words(1) + sentence.words(2)
        var refused: Refusal?
        for split in words.indices.dropFirst() {
            guard let slot = try? number(words[split]) else { continue }
            do throws(Refusal) {
                guard slot <= table.slots else { throw Refusal.unknownSlot(slot, of: table.slots) }
                let topic = try TopicMatch.find(words[..<split].joined(separator: " "), in: state)
                let rest = words[(split + 1)...].joined(separator: " ")
                let place = rest.isEmpty ? nil : try PlaceMatch.find(rest, in: table)
                return command(sentence, topic, slot, place)
            } catch {
                refused = refused ?? error
            }
        }
        // A topic may end in a number: then there is no slot.
        if let topic = try? TopicMatch.find(words.joined(separator: " "), in: state) { return command(sentence, topic, nil, nil) }
        if let refused { throw refused }
        if words.count > 1 { _ = try number(words[1]) }
        throw .unknownTopic(words.joined(separator: " "))
    }

    private static func command(_ sentence: Sentence, _ topic: NoteID, _ slot: Int?, _ place: Int?) -> ScheduleCommand {
        sentence.verb.name == .again ? .again(topic, slot: slot, place: place) : .place(topic, slot: slot, place: place)
    }

    static func topic(_ text: String, _ state: State) throws(Refusal) -> NoteID { try TopicMatch.find(text, in: state) }

    static func slot(_ text: String?) throws(Refusal) -> Int? {
        guard let text else { return nil }
        return try number(text)
    }

    /// From 0, unlike a number of something that is counted from 1.
    static func count(_ text: String) throws(Refusal) -> Int { text == "0" ? 0 : try number(text) }

    /// A single number is how many there are; anything else names them.
    static func places(_ words: [String]) throws(Refusal) -> ScheduleCommand {
        guard words.count == 1, words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return .placeNames(words) }
        return .placeCount(try number(words[0]))
    }

    static func addedPlace(_ name: String, _ state: State) throws(Refusal) -> ScheduleCommand {
        guard let table = state.timetable else { throw .noScheduleHere }
        return .placeNames(table.places + [name])
    }

    /// What a report or a question is about: a note, or a topic by its words.
    static func subject(_ text: String, _ state: State) throws(Refusal) -> NoteID {
        if let id = try? note(text), state.notes[id] != nil { return id }
        guard state.scheduledItem != nil else { return try note(text) }
        return try TopicMatch.find(text, in: state)
    }

    /// Where a note lies is said in the manner of the step: a group, two numbers, another note or a date.
    static func put(_ sentence: Sentence, _ state: State) throws(Refusal) -> ArrangeCommand {
        let id = try note(sentence.text(0))
        let words = sentence.words(1)
        guard !words.isEmpty else { return .take(id) }
        guard let item = state.arrangedItem, let plan = state.agenda[item].arrangePlan else { throw .noArrangingHere }
        switch plan.form {
        case .clusters, .columns: return .group([id], sentence.text(1))
        case .axes:
            guard words.count == 2 else { throw .missingWord(verb: sentence.verb.name.rawValue, "X Y") }
            return .point(id, try count(words[0]), try count(words[1]))
        case .tree: return .under(id, try note(sentence.text(1)))
        case .timeline: return .date(id, sentence.text(1))
        }
    }
}
