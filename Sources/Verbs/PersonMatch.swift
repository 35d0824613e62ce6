import Engine
import Text
import Words

/// Finds a person by what somebody typed.
public enum PersonMatch {
    /// An id, else the exact name, a first name that one person has, a beginning, a part: the first of these that anybody fits has to fit one person only.
    ///
    /// Case, diacritics and hyphens do not count, but a name typed letter by letter goes before one that is merely alike. People
    /// without a name are found by what the screens call them, in either language, and by their number.
    public static func find(_ text: String, in state: State) throws(Refusal) -> PersonID {
        let text = text.trimmed
        let typed = key(text)
        guard !typed.isEmpty else { throw .unknownPerson(text) }
        if let id = PersonID(text), state.people[id] != nil { return id }
        let names = state.people.everybody.map { (id: $0.id, called: called($0, in: state)) }
        let exact = names.filter { $0.called.contains(text) }.map(\.id)
        if let only = try single(exact, text) { return only }
        let keys = names.map { (id: $0.id, keys: $0.called.map(key)) }
        if let only = try single(keys.filter { $0.keys.contains(typed) }.map(\.id), text) { return only }
        // Whoever is called Jaan goes before a Jaanika; among several of that name the usual question follows.
        let first = names.filter { $0.called.contains { firstName($0) == typed } }.map(\.id)
        if first.count == 1 { return first[0] }
        let fits: [(String) -> Bool] = [{ $0.hasPrefix(typed) }, { $0.contains(typed) }]
        for fit in fits {
            if let only = try single(keys.filter { $0.keys.contains(where: fit) }.map(\.id), text) { return only }
        }
        throw .unknownPerson(text)
    }

    /// The person who stands before a colon, when it can be nobody else; a word of a sentence that is merely part of a name is none.
    public static func beforeColon(_ text: String, in state: State) -> PersonID? {
        let typed = key(text)
        guard typed.contains(where: \.isLetter), let id = try? find(text, in: state), let person = state.people[id] else { return nil }
        if PersonID(text.trimmed) == id { return id }
        // The beginning of one of the names, so that "ring:" is not Ingrid.
        return called(person, in: state).contains { (" " + key($0)).contains(" " + typed) } ? id : nil
    }

    private static func single(_ ids: [PersonID], _ text: String) throws(Refusal) -> PersonID? {
        guard ids.count <= 1 else { throw .ambiguousPerson(text, ids) }
        return ids.first
    }

    /// The first word of a name, in the form in which names are compared.
    private static func firstName(_ name: String) -> String {
        key(String(name.prefix { !$0.isWhitespace }))
    }

    /// What a person may be called by.
    static func called(_ person: Person, in state: State) -> [String] {
        guard person.name.isEmpty else { return [person.name] }
        let number = state.people.number(of: person.id).map { [String($0)] } ?? []
        return Language.allCases.map { state.name(of: person.id, $0) } + number
    }

    /// The form in which names are compared: folded, with one space where there are spaces or hyphens.
    static func key(_ text: String) -> String {
        folded(text).split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
    }
}
