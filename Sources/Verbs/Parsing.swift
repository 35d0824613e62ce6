import Engine
import Text
import Words

extension Verbs {
    /// The command that these words ask for.
    ///
    /// Options may stand anywhere before `--`; the other words join with a space where a text or a name is meant.
    public static func parse(_ words: [String], in state: State) throws(Refusal) -> Command {
        let (verb, rest) = try verb(in: words)
        return try command(Sentence(verb: verb, words: rest), state)
    }

    /// The verb at the beginning, and the words after it.
    private static func verb(in words: [String]) throws(Refusal) -> (Verb, [String]) {
        guard let first = words.first, !first.isEmpty else { throw .missingWord(verb: "", "COMMAND") }
        let begun = all.filter { $0.name.words[0] == first.lowercased() }
        guard !begun.isEmpty else { throw .unknownVerb(first, suggestion: suggestion(for: first)) }
        if let whole = begun.first(where: { $0.name.words.count == 1 }) { return (whole, Array(words.dropFirst())) }
        let known = begun.map { $0.name.words[1] }
        guard words.count > 1 else { throw .missingWord(verb: first, known.joined(separator: "|")) }
        guard let verb = begun.first(where: { $0.name.words[1] == words[1].lowercased() }) else {
            throw .badChoice(words[1], known: known)
        }
        return (verb, Array(words.dropFirst(2)))
    }

    private static func command(_ sentence: Sentence, _ state: State) throws(Refusal) -> Command {
        switch sentence.verb.name {
        case .start: return .flow(.start)
        case .next: return .flow(.next)
        case .skip: return .flow(.skip)
        case .back: return .flow(.back)
        case .goto: return .flow(.goto(sentence.text(0)))
        case .repeat: return .flow(.again)
        case .replan: return .flow(.replan)
        case .confirm:
            let named = sentence.text(0)
            return .outcome(.confirm(named.isEmpty ? nil : named))
        case .vote: return .poll(try vote(sentence, state))
        case .unvote: return .poll(.unvote(try person(sentence.text(0), state)))
        case .tally: return .poll(try tally(sentence, state))
        case .agreeAll: return .poll(.agreeAll)
        case .call: return .poll(try call(sentence, state))
        case .reveal: return .poll(.reveal)
        case .reason: return .poll(try reason(sentence, state))
        case .named: return .poll(.named(try person(sentence.text(0), state), try isOn(sentence.text(1))))
        case .allow: return .poll(try allow(sentence))
        case .pause: return .clock(.pause)
        case .resume: return .clock(.resume)
        case .hold: return .clock(.hold(try offer(sentence.words(0).first)))
        case .extend: return .clock(.extend(try duration(sentence.text(0)), scope(sentence)))
        case .shorten: return .clock(.shorten(try duration(sentence.text(0)), scope(sentence)))
        case .backdate: return .clock(.backdate(try duration(sentence.text(0)), scope(sentence)))
        case .speak: return .turn(.speak(try person(sentence.text(0), state)))
        case .seat: return .turn(.seat)
        case .done: return .turn(.done)
        case .pass: return .turn(.pass)
        case .later: return .turn(.later)
        case .queue: return .turn(.queue(try person(sentence.text(0), state), direct: sentence.has(.direct)))
        case .unqueue: return .turn(.unqueue(try person(sentence.text(0), state)))
        case .note: return .note(.add([try draft(sentence, state)]))
        case .edit: return .note(.edit(try note(sentence.text(0)), sentence.text(1)))
        case .kind: return .note(.setKind(try note(sentence.text(0)), try kind(sentence.text(1))))
        case .readers: return .note(.setReaders(try note(sentence.text(0)), try readers(sentence.text(1))))
        case .about: return .note(try about(sentence))
        case .dispute: return .note(.dispute(try note(sentence.text(0)), try note(sentence.text(1)), !sentence.has(.off)))
        case .release: return .note(try release(sentence))
        case .delete: return .note(.delete(try note(sentence.text(0))))
        case .erase: return .note(.erase(try note(sentence.text(0))))
        case .topic: return .schedule(try topicCall(sentence, state))
        case .place, .again: return .schedule(try placement(sentence, state))
        case .unplace: return .schedule(.unplace(try topic(sentence.text(0), state), slot: try slot(sentence.words(1).first)))
        case .topicOver: return .schedule(.over(try topic(sentence.text(0), state), slot: try slot(sentence.words(1).first)))
        case .interest: return .schedule(.interest(try topic(sentence.text(0), state), try count(sentence.text(1))))
        case .merge: return try merge(sentence, state)
        case .highlight: return .harvest(.highlight(try note(sentence.text(0)), try isHighlighted(sentence.words(1).first)))
        case .split:
            return .schedule(.split(try topic(sentence.text(0), state), sentence.words(1).isEmpty ? nil : sentence.text(1)))
        case .fill: return .schedule(.fill)
        case .arrange: return .schedule(.arrange)
        case .slots: return .schedule(.slots(try number(sentence.text(0))))
        case .places: return .schedule(try places(sentence.words(0)))
        case .addPlace: return .schedule(try addedPlace(sentence.text(0), state))
        case .put: return .arrange(try put(sentence, state))
        case .groupRename: return .arrange(.renameGroup(sentence.text(0), to: sentence.text(1)))
        case .groupMerge: return .arrange(.mergeGroups(sentence.text(0), into: sentence.text(1)))
        case .groupDrop: return .arrange(.dropGroup(sentence.text(0)))
        case .draft: return .draft(.write(try revision(sentence)))
        case .personAdd: return .people(.add(names: [sentence.text(0)]))
        case .personRename: return .people(.rename(try person(sentence.text(0), state), name: sentence.text(1)))
        case .personIdentify:
            return .people(.identify(seat: try person(sentence.text(0), state), as: try person(sentence.text(1), state)))
        case .arrive:
            return .people(.arrive(try person(sentence.text(0), state), after: try option(.after, sentence, state)))
        case .leave: return .people(.leave(try person(sentence.text(0), state)))
        case .move:
            return .people(
                .move(try person(sentence.text(0), state), after: try person(sentence.values[.after] ?? "", state)))
        case .role:
            let role = RoleName.typed(sentence.text(1))?.rawValue ?? sentence.text(1)
            return .people(.role(try person(sentence.text(0), state), role, takes: !sentence.has(.off)))
        case .tables: return .tables(.count(try number(sentence.text(0))))
        case .host:
            let named = sentence.text(1)
            return .tables(.host(try number(sentence.text(0)), named.isEmpty ? nil : try person(named, state)))
        case .sit: return .tables(.sit(try person(sentence.text(0), state), try number(sentence.text(1))))
        case .over: return .tables(.over(try number(sentence.text(0)), !sentence.has(.off)))
        case .seating: return .tables(.seatAnew)
        case .photo: return .picture(try photo(sentence, state))
        case .message: return .wall(.message(sentence.text(0)))
        case .blank: return .wall(.blank(try isOn(sentence.text(0))))
        case .show: return .wall(.show(try extra(sentence.text(0)), try isOn(sentence.text(1))))
        case .sound: return .wall(.sound(try isOn(sentence.text(0))))
        case .set:
            // People count the items of an agenda from 1.
            let item: Int? = if let typed = sentence.values[.item] { try number(typed) - 1 } else { nil }
            return .setting(SettingCommand(item: item, id: sentence.text(0), words: sentence.words(1)))
        case .undo:
            guard let typed = sentence.words(0).first else { return .history(.undo(nil)) }
            return .history(.undo(try number(typed)))
        case .redo: return .history(.redo)
        }
    }

    private static func draft(_ sentence: Sentence, _ state: State) throws(Refusal) -> NoteDraft {
        var draft = NoteDraft(sentence.text(0))
        if let typed = sentence.values[.kind] { draft.kind = try kind(typed) }
        if let typed = sentence.values[.for] { draft.readers = try readers(typed) }
        if sentence.has(.private) {
            guard draft.readers == nil || draft.readers == .me else {
                throw .unexpectedWord(verb: sentence.verb.name.rawValue, OptionName.private.typed)
            }
            draft.readers = .me
        }
        if let typed = sentence.values[.table] { draft.table = try number(typed) }
        draft.by = try option(.by, sentence, state)
        draft.owner = try option(.owner, sentence, state)
        draft.due = sentence.values[.due]
        if let typed = sentence.values[.about] { draft.about = try subject(typed, state) }
        return draft
    }

    private static func revision(_ sentence: Sentence) throws(Refusal) -> DraftCommand.Revision {
        var revision = DraftCommand.Revision(sentence.text(0))
        if let typed = sentence.values[.of] { revision.of = try note(typed) }
        for typed in sentence.repeated[.answers] ?? [] { revision.answers.append(try note(typed)) }
        return revision
    }

    /// `about n12 n7` links, `about n12 --off` takes the link away.
    private static func about(_ sentence: Sentence) throws(Refusal) -> NoteCommand {
        let id = try note(sentence.text(0))
        let typed = sentence.text(1)
        guard sentence.has(.off) else {
            guard !typed.isEmpty else { throw .missingWord(verb: sentence.verb.name.rawValue, Argument.note.placeholder) }
            return .setAbout(id, try note(typed))
        }
        guard typed.isEmpty else { throw .unexpectedWord(verb: sentence.verb.name.rawValue, typed) }
        return .setAbout(id, nil)
    }

    /// Two topics of the grid share their session; of any other notes one gets the words of both.
    private static func merge(_ sentence: Sentence, _ state: State) throws(Refusal) -> Command {
        let typed = [sentence.text(0), sentence.text(1)]
        let topics = Set(state.scheduledItem.map { state.topicNotes(ofItem: $0).map(\.id) } ?? [])
        let known = typed.compactMap { try? note($0) }.filter { state.notes[$0] != nil }
        guard state.scheduledItem == nil || known.count == typed.count && !topics.isSuperset(of: known) else {
            return .schedule(.merge(try topic(typed[0], state), into: try topic(typed[1], state)))
        }
        return .harvest(.merge(try note(typed[0]), into: try note(typed[1])))
    }

    private static func isHighlighted(_ text: String?) throws(Refusal) -> Bool {
        try text.map { (text) throws(Refusal) in try isOn(text) } ?? true
    }

    private static func release(_ sentence: Sentence) throws(Refusal) -> NoteCommand {
        var ids: [NoteID] = []
        for word in sentence.words(0) {
            let id = try note(word)
            if !ids.contains(id) { ids.append(id) }
        }
        guard let typed = sentence.values[.for] else { return .release(ids, .participants) }
        return .release(ids, try readers(typed))
    }
}

// MARK: What single words stand for

extension Verbs {
    static func person(_ text: String, _ state: State) throws(Refusal) -> PersonID {
        try PersonMatch.find(text, in: state)
    }

    private static func option(_ name: OptionName, _ sentence: Sentence, _ state: State) throws(Refusal) -> PersonID? {
        guard let typed = sentence.values[name] else { return nil }
        return try person(typed, state)
    }

    /// `n12`, or the number alone.
    static func note(_ text: String) throws(Refusal) -> NoteID {
        let typed = text.lowercased()
        guard let id = NoteID(typed) ?? NoteID("n" + typed) else { throw .unknownNote(text) }
        return id
    }

    private static func duration(_ text: String) throws(Refusal) -> Span {
        guard let span = Span(durationText: text) else { throw .badDuration(text) }
        return span
    }

    /// Counted from 1, in ASCII digits only.
    static func number(_ text: String) throws(Refusal) -> Int {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number > 0 else {
            throw .badNumber(text)
        }
        return number
    }

    private static func scope(_ sentence: Sentence) -> ClockScope { sentence.has(.turn) ? .turn : .step }

    private static func offer(_ text: String?) throws(Refusal) -> Hold.Offer {
        guard let text else { return .stop }
        return try choice(text, of: [.silence, .break]) { [$0.rawValue] }
    }

    static func kind(_ text: String) throws(Refusal) -> NoteKind {
        try choice(text, of: NoteKind.allCases) { kind in [kind.rawValue] + Language.allCases.map { kind.name($0) } }
    }

    static func readers(_ text: String) throws(Refusal) -> Readers {
        try choice(text, of: Readers.allCases) { [$0.rawValue] }
    }

    private static func extra(_ text: String) throws(Refusal) -> WallState.Extra {
        try choice(text, of: WallState.Extra.allCases) { [$0.rawValue] }
    }

    private static func isOn(_ text: String) throws(Refusal) -> Bool {
        try choice(text, of: Toggle.allCases) { [$0.rawValue] } == .on
    }

    /// One of several words; the first spelling of each is the one that a refusal names.
    private static func choice<Value>(
        _ text: String, of values: [Value], spellings: (Value) -> [String]
    ) throws(Refusal) -> Value {
        let typed = folded(text)
        guard let value = values.first(where: { spellings($0).contains { folded($0) == typed } }) else {
            throw .badChoice(text, known: values.compactMap { spellings($0).first })
        }
        return value
    }
}

/// A switch as it is typed.
enum Toggle: String, CaseIterable {
    case on
    case off
}
