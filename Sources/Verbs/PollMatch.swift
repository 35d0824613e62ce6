import Engine
import Text
import Words

/// Finds what somebody typed about a poll: whose answer, and which position or note.
enum PollMatch {
    /// The poll that goes on, or the last one of the item, to which reasons may still come.
    private static func poll(in state: State) -> PollState? {
        state.currentPoll ?? state.polls(ofItem: state.item).last?.poll
    }

    /// What can be typed for a choice.
    static func ids(in state: State) -> [String] {
        guard let poll = poll(in: state) else { return [] }
        if let points = poll.points { return state.pollItems(points).map(\.description) }
        return poll.scale.options.map(\.id)
    }

    /// A position by its id, else by its name in a language or the only one that begins like this; a note by its number,
    /// else by the beginning of its words.
    static func choice(_ text: String, in state: State) throws(Refusal) -> PollChoice {
        guard let poll = poll(in: state) else { throw .noPollHere }
        let typed = key(text)
        if let points = poll.points {
            let items = state.pollItems(points)
            if let id = NoteID(text.lowercased()), items.contains(id) { return .item(id) }
            let fitting = items.filter { !typed.isEmpty && key(state.notes[$0]?.text ?? "").hasPrefix(typed) }
            guard fitting.count == 1 else { throw .notOnTheBallot(text) }
            return .item(fitting[0])
        }
        let options = poll.scale.options
        if let exact = options.first(where: { key($0.id) == typed || names($0).contains(typed) }) { return .option(exact.id) }
        let fitting = options.filter { option in
            !typed.isEmpty && ([key(option.id)] + names(option)).contains { $0.hasPrefix(typed) }
        }
        guard fitting.count == 1 else { throw .unknownOption(text, known: options.map(\.id)) }
        return .option(fitting[0].id)
    }

    /// A person and what they choose: the longest beginning of the words that is a person and leaves a choice.
    static func ballot(_ words: [String], in state: State) throws(Refusal) -> (PersonID, [PollState.Mark]) {
        guard words.count > 1 else { throw .missingWord(verb: VerbName.vote.rawValue, "OPTION") }
        var refusal: Refusal?
        for length in stride(from: words.count - 1, through: 1, by: -1) {
            let person: PersonID
            do throws(Refusal) {
                person = try PersonMatch.find(words.prefix(length).joined(separator: " "), in: state)
            } catch {
                // Of several reasons the one that concerns the fewest words says most.
                if refusal.map(isOfPerson) ?? true { refusal = error }
                continue
            }
            do throws(Refusal) {
                return (person, try marks(Array(words.dropFirst(length)), in: state))
            } catch {
                refusal = error
            }
        }
        throw refusal ?? .unknownPerson(words[0])
    }

    private static func isOfPerson(_ refusal: Refusal) -> Bool {
        if case .unknownPerson = refusal { return true }
        if case .ambiguousPerson = refusal { return true }
        return false
    }

    /// One position, however many words it has; or notes, each with its points behind an equals sign.
    private static func marks(_ words: [String], in state: State) throws(Refusal) -> [PollState.Mark] {
        guard poll(in: state)?.points != nil else {
            return [PollState.Mark(try choice(words.joined(separator: " "), in: state))]
        }
        // Words up to one with points belong together; without points, each word is a note of its own where it can be.
        var marks: [PollState.Mark] = []
        var pending: [String] = []
        for word in words {
            if let equals = word.lastIndex(of: "="), let points = points(word[word.index(after: equals)...]) {
                let name = (pending + [String(word[..<equals])]).filter { !$0.isEmpty }.joined(separator: " ")
                marks.append(PollState.Mark(try choice(name, in: state), points: points))
                pending = []
            } else {
                pending.append(word)
            }
        }
        guard !pending.isEmpty else { return marks }
        if let whole = try? choice(pending.joined(separator: " "), in: state) { return marks + [PollState.Mark(whole)] }
        for word in pending { marks.append(PollState.Mark(try choice(word, in: state))) }
        return marks
    }

    /// A position by its exact id, which stands for somebody who is not named; else a person.
    static func voice(_ words: [String], in state: State) throws(Refusal) -> (PollVoice, String) {
        guard words.count > 1 else { throw .missingWord(verb: VerbName.reason.rawValue, "TEXT…") }
        func text(_ length: Int) -> String { words.dropFirst(length).joined(separator: " ") }
        if let option = poll(in: state)?.scale.option(words[0].lowercased()) { return (.option(option.id), text(1)) }
        var refusal = Refusal.unknownPerson(words[0])
        for length in stride(from: min(words.count - 1, mostNameWords), through: 1, by: -1) {
            do throws(Refusal) {
                return (.person(try PersonMatch.find(words.prefix(length).joined(separator: " "), in: state)), text(length))
            } catch {
                refusal = error
            }
        }
        throw refusal
    }

    /// More words than this are no name any more.
    private static let mostNameWords = 5

    /// None or more, in ASCII digits only, and no more than there are people.
    static func points(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else { return nil }
        return number <= People.most ? number : nil
    }

    private static func key(_ text: String) -> String {
        PersonMatch.key(text.split(separator: "_").joined(separator: " "))
    }

    private static func names(_ option: PollOption) -> [String] {
        [option.name.et, option.name.en].compactMap { $0 }.map(key)
    }
}

extension Verbs {
    static func vote(_ sentence: Sentence, _ state: State) throws(Refusal) -> PollCommand {
        let (person, marks) = try PollMatch.ballot(sentence.words(0), in: state)
        return .vote(person, marks, reason: sentence.values[.reason])
    }

    static func tally(_ sentence: Sentence, _ state: State) throws(Refusal) -> PollCommand {
        .tally(try PollMatch.choice(sentence.text(0), in: state), try points(sentence.text(1)))
    }

    static func call(_ sentence: Sentence, _ state: State) throws(Refusal) -> PollCommand {
        guard !sentence.words(0).isEmpty else { return .call(nil) }
        return .call(try PollMatch.choice(sentence.text(0), in: state).description)
    }

    static func reason(_ sentence: Sentence, _ state: State) throws(Refusal) -> PollCommand {
        let (voice, text) = try PollMatch.voice(sentence.words(0), in: state)
        return .reason(voice, text)
    }

    static func allow(_ sentence: Sentence) throws(Refusal) -> PollCommand {
        guard let typed = sentence.values[.perItem] else { return .allow(each: try points(sentence.text(0)), perItem: nil) }
        return .allow(each: try points(sentence.text(0)), perItem: try points(typed))
    }

    private static func points(_ text: String) throws(Refusal) -> Int {
        guard let number = PollMatch.points(text) else { throw .badNumber(text) }
        return number
    }
}
