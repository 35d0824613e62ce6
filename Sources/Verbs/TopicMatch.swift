import Engine
import Text
import Words

/// Finds a topic by what somebody typed: a note's id, or its words.
public enum TopicMatch {
    /// An id, else the exact words, a beginning, a part: the first of these that any topic fits has to fit one only.
    ///
    /// Case and diacritics do not count. A merged topic is found too: it stands for the one into which it went.
    public static func find(_ text: String, in state: State) throws(Refusal) -> NoteID {
        let text = text.trimmed
        let typed = PersonMatch.key(text)
        guard !typed.isEmpty, let item = state.scheduledItem else {
            throw state.scheduledItem == nil ? .noScheduleHere : .unknownTopic(text)
        }
        if let id = NoteID(text.lowercased()) ?? NoteID("n" + text.lowercased()), state.notes[id] != nil { return id }
        let keys = state.topicNotes(ofItem: item).map { (id: $0.id, key: PersonMatch.key($0.text)) }
        let fits: [(String) -> Bool] = [{ $0 == typed }, { $0.hasPrefix(typed) }, { $0.contains(typed) }]
        for fit in fits {
            let found = keys.filter { fit($0.key) }.map(\.id)
            guard found.count <= 1 else { throw .ambiguousTopic(text, found) }
            if let only = found.first { return only }
        }
        throw .unknownTopic(text)
    }
}

/// Finds a place by its name, the beginning or a part of it, or its number.
public enum PlaceMatch {
    /// The number of the place, from 1. A name that is typed in full goes before a number, since rooms are called 101 too.
    public static func find(_ text: String, in table: Timetable) throws(Refusal) -> Int {
        let text = text.trimmed
        let typed = PersonMatch.key(text)
        guard !typed.isEmpty else { throw .unknownPlace(text) }
        let keys = table.places.map(PersonMatch.key)
        if let exact = keys.firstIndex(of: typed) { return exact + 1 }
        if let number = Int(typed), table.places.indices.contains(number - 1) { return number }
        let fits: [(String) -> Bool] = [{ $0.hasPrefix(typed) }, { $0.contains(typed) }]
        for fit in fits {
            let found = keys.indices.filter { fit(keys[$0]) }
            guard found.count <= 1 else { throw .ambiguousPlace(text, found.map { table.places[$0] }) }
            if let only = found.first { return only + 1 }
        }
        throw .unknownPlace(text)
    }
}
