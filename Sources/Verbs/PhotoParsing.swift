import Engine
import Words

extension Verbs {
    /// `photo 3 5-8 --for participants`, `photo 3 --caption …`, `photo 3 --step KEY`, `photo 3 --delete`.
    static func photo(_ sentence: Sentence, _ state: State) throws(Refusal) -> PictureCommand {
        var ids: [PictureID] = []
        for word in sentence.words(0) {
            for id in try photos(word, state) where !ids.contains(id) { ids.append(id) }
        }
        for option in [OptionName.delete, .erase] where sentence.has(option) {
            // Taking a picture out and changing it are two wishes.
            if let other = sentence.verb.options.first(where: { $0 != option && sentence.has($0) }) {
                throw .unexpectedWord(verb: sentence.verb.name.rawValue, other.rawValue)
            }
            return option == .erase ? .erase(ids) : .remove(ids)
        }
        var change = PictureCommand.Change(caption: sentence.values[.caption], step: sentence.values[.step])
        if let typed = sentence.values[.for] { change.readers = try readers(typed) }
        // People count the items of an agenda from 1.
        if let typed = sentence.values[.item] { change.item = try number(typed) - 1 }
        guard change.readers != nil || change.caption != nil || change.step != nil else {
            let known = sentence.verb.options.filter { $0 != .item }.map(\.typed)
            throw .missingWord(verb: sentence.verb.name.rawValue, known.joined(separator: "|"))
        }
        return .change(ids, change)
    }

    /// A number of the list, several in a row (`5-8`), or an identity (`f12`).
    private static func photos(_ text: String, _ state: State) throws(Refusal) -> [PictureID] {
        if let id = PictureID(text.lowercased()) { return [id] }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let first = ends.first, let last = ends.last, ends.count <= 2 else { throw .unknownPicture(text) }
        let (from, to) = (try number(first), try number(last))
        guard from <= to, to <= state.pictures.all.count else { throw .unknownPicture(text) }
        // In a row, those that are out already are passed over.
        let found = (from...to).compactMap { state.pictures[$0] }.filter { from == to || $0.standing == .kept }.map(\.id)
        guard !found.isEmpty else { throw .unknownPicture(text) }
        return found
    }
}
