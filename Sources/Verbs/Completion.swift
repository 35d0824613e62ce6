import Engine
import Text
import Words

extension Verbs {
    /// The whole lines that a `:` line may become with its last word completed, best first; none when nothing fits.
    public static func complete(_ line: String, in state: State) -> [String] {
        let (words, isOpen) = pieces(line)
        let isInWord = isOpen || line.last.map { !$0.isWhitespace } ?? false
        let before = isInWord ? Array(words.dropLast()) : words
        let start = isInWord ? words.last?.start ?? line.endIndex : line.endIndex
        let typed = isInWord ? words.last?.text ?? "" : ""
        let kept = String(line[..<start])
        guard let verb = verb(before: before.map(\.text)) else {
            return verbWords(after: before.map(\.text), typed).map { kept + $0 + " " }
        }
        return Unfinished(verb: verb, words: Array(before.dropFirst(verb.name.words.count)), typed: typed, isInWord: isInWord)
            .completed(line, from: start, in: state)
    }

    private static func verb(before words: [String]) -> Verb? {
        all.first { $0.name.words == words.prefix($0.name.words.count).map { $0.lowercased() } }
    }

    /// The words of verbs that may follow these.
    private static func verbWords(after words: [String], _ typed: String) -> [String] {
        let names = all.map(\.name.words) + [[helpWord]]
        var found: [String] = []
        // What follows `help` is a verb again.
        let said = words.first?.lowercased() == helpWord ? Array(words.dropFirst()) : words
        for name in names where name.count > said.count && name.prefix(said.count).elementsEqual(said.map { $0.lowercased() }) {
            let next = name[said.count]
            if folded(next).hasPrefix(folded(typed)), !found.contains(next) { found.append(next) }
        }
        return found
    }
}

/// A line after its verb, up to the word that is being typed.
private struct Unfinished {
    let verb: Verb
    let words: [Verbs.Piece]
    let typed: String
    let isInWord: Bool

    func completed(_ line: String, from start: String.Index, in state: State) -> [String] {
        let kept = String(line[..<start])
        var plain: [Verbs.Piece] = []
        var used: [OptionName] = []
        var waiting: OptionName?
        var areOptionsOver = false
        for word in words {
            if waiting != nil {
                waiting = nil
            } else if !areOptionsOver, word.text == Sentence.endOfOptions {
                areOptionsOver = true
            } else if !areOptionsOver, let option = verb.options.first(where: { $0.typed == word.text }) {
                used.append(option)
                waiting = option.argument == nil ? nil : option
            } else {
                plain.append(word)
            }
        }
        if let argument = waiting?.argument {
            return fitting(candidates(for: argument, after: [], in: state), typed).map { kept + Verbs.quoted($0) + " " }
        }
        if !areOptionsOver, typed.hasPrefix("-") {
            return verb.options.filter { (!used.contains($0) || $0.mayRepeat) && $0.typed.hasPrefix(typed) }.map { kept + $0.typed + " " }
        }
        return inPlace(line, kept, plain, in: state)
    }

    /// Completes a word that is no option.
    private func inPlace(_ line: String, _ kept: String, _ plain: [Verbs.Piece], in state: State) -> [String] {
        guard let place = verb.slots.indices.first(where: { verb.slots[$0].takesRest || $0 >= plain.count }) else { return [] }
        let slot = verb.slots[place]
        switch slot.argument {
        case .person where slot.takesRest:
            // The words of a name belong together.
            let own = plain.dropFirst(place)
            let whole = (own.map(\.text) + (isInWord ? [typed] : [])).joined(separator: " ")
            let begin = own.first.map { String(line[..<$0.start]) } ?? kept
            return fitting(candidates(for: .person, after: [], in: state), whole).map { begin + $0 + " " }
        default:
            let known = candidates(for: slot.argument, after: plain.map(\.text), in: state)
            return fitting(known, typed).map { kept + Verbs.quoted($0) + " " }
        }
    }

    /// Those that begin with what was typed, then those with a later word that does.
    private func fitting(_ candidates: [String], _ typed: String) -> [String] {
        let wanted = PersonMatch.key(typed)
        guard !wanted.isEmpty else { return candidates }
        let keyed = candidates.map { (text: $0, key: PersonMatch.key($0)) }
        let first = keyed.filter { $0.key.hasPrefix(wanted) }
        let later = keyed.filter { !$0.key.hasPrefix(wanted) && $0.key.contains(" " + wanted) }
        return (first + later).map(\.text)
    }

    private func candidates(for argument: Argument, after words: [String], in state: State) -> [String] {
        switch argument {
        case .step: state.places(ofItem: state.item).map { state.key(of: $0, item: state.item) }
        case .outcome: state.outcomes.map(\.id)
        case .ballot, .voice: people(state.people.everybody, in: state) + PollMatch.ids(in: state)
        case .option: PollMatch.ids(in: state)
        case .offer: [Hold.Offer.silence, .break].map(\.rawValue)
        case .person: people(state.people.everybody, in: state)
        case .seat: people(state.people.everybody.filter(\.isSeat), in: state)
        case .role: RoleName.allCases.map(\.rawValue)
        case .note, .notes: state.notes.kept.map(\.id.description).filter { !words.contains($0) }.reversed()
        case .noteKind: NoteKind.allCases.map(\.rawValue)
        case .readers: Readers.allCases.map(\.rawValue)
        case .extra: WallState.Extra.allCases.map(\.rawValue)
        case .toggle: Toggle.allCases.map(\.rawValue)
        case .setting: state.currentItem?.method.settings.map(\.id) ?? []
        case .value: choices(of: words.first, in: state)
        case .table: state.standingTables?.tables.map { String($0.number) } ?? []
        case .noteOrTopic: candidates(for: .topic, after: words, in: state) + candidates(for: .note, after: words, in: state)
        case .topic: state.scheduledItem.map { state.topicNotes(ofItem: $0).map(\.text) } ?? []
        case .slot: (1...(state.timetable?.slots ?? 1)).map(String.init)
        case .place, .places: state.timetable?.places.filter { !$0.isEmpty } ?? []
        case .group, .spot: state.arrangedItem.map { state.groups(ofItem: $0).map(\.name) } ?? []
        case .photos: state.pictures.kept.compactMap { state.pictures.number(of: $0.id) }.map(String.init).filter { !words.contains($0) }
        case .duration, .name, .text, .due, .item, .command, .count: []
        }
    }

    /// What people are called on the screens; the id where several share a name.
    private func people(_ people: [Person], in state: State) -> [String] {
        let names = people.map { (id: $0.id, name: state.name(of: $0.id, state.language)) }
        let counts = names.reduce(into: [:]) { $0[PersonMatch.key($1.name), default: 0] += 1 }
        return names.map { counts[PersonMatch.key($0.name)] == 1 && !$0.name.contains("\"") ? $0.name : $0.id.description }
    }

    private func choices(of setting: String?, in state: State) -> [String] {
        guard let setting, case .choice(let choices) = state.currentItem?.method.setting(setting)?.type else { return [] }
        return choices.map(\.id)
    }
}
