import Engine
import Words

/// What was typed, sorted by the verb's own grammar: words by their places, options by their names.
struct Sentence {
    let verb: Verb
    /// One entry a slot; empty where an optional one was left out.
    private(set) var places: [[String]] = []
    private(set) var values: [OptionName: String] = [:]
    /// All values of the options that may stand several times.
    private(set) var repeated: [OptionName: [String]] = [:]

    init(verb: Verb, words: [String]) throws(Refusal) {
        self.verb = verb
        try distribute(try takeOptions(from: words))
    }

    /// The words of one place.
    func words(_ place: Int) -> [String] { places.indices.contains(place) ? places[place] : [] }

    func text(_ place: Int) -> String { words(place).joined(separator: " ") }

    func has(_ option: OptionName) -> Bool { values[option] != nil }

    /// Takes the options out, up to `--`, and returns the other words.
    private mutating func takeOptions(from words: [String]) throws(Refusal) -> [String] {
        var plain: [String] = []
        var index = words.startIndex
        while index < words.endIndex {
            let word = words[index]
            index += 1
            if word == Sentence.endOfOptions { return plain + words[index...] }
            guard word.hasPrefix(Sentence.endOfOptions) else {
                plain.append(word)
                continue
            }
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = OptionName(rawValue: String(parts[0])), verb.options.contains(name),
                values[name] == nil || name.mayRepeat
            else {
                throw .unexpectedWord(verb: verb.name.rawValue, word)
            }
            if let argument = name.argument {
                let missing = Refusal.missingWord(verb: verb.name.rawValue, "\(name.typed) \(argument.placeholder)")
                if parts.count == 2 {
                    guard !parts[1].isEmpty else { throw missing }
                    values[name] = String(parts[1])
                } else {
                    guard index < words.endIndex, !words[index].hasPrefix(Sentence.endOfOptions) else { throw missing }
                    // A text goes on to the next option or to the end.
                    let next = words[index...].firstIndex { $0.hasPrefix(Sentence.endOfOptions) } ?? words.endIndex
                    let end = argument == .text ? next : index + 1
                    values[name] = words[index..<end].joined(separator: " ")
                    index = end
                }
                if name.mayRepeat, let value = values[name] { repeated[name, default: []].append(value) }
            } else {
                guard parts.count == 1 else { throw .unexpectedWord(verb: verb.name.rawValue, word) }
                values[name] = ""
            }
        }
        return plain
    }

    private mutating func distribute(_ words: [String]) throws(Refusal) {
        var left = words[...]
        for (place, slot) in verb.slots.enumerated() {
            let needed = verb.slots[(place + 1)...].count { !$0.isOptional }
            let taken = slot.takesRest && left.count > needed ? left.count - needed : min(1, left.count)
            guard taken > 0 || slot.isOptional else {
                throw .missingWord(verb: verb.name.rawValue, slot.argument.placeholder)
            }
            places.append(Array(left.prefix(taken)))
            left = left.dropFirst(taken)
        }
        if let extra = left.first { throw .unexpectedWord(verb: verb.name.rawValue, extra) }
        for option in verb.options where verb.isRequired(option) && !has(option) {
            let placeholder = option.argument?.placeholder ?? ""
            throw .missingWord(verb: verb.name.rawValue, "\(option.typed) \(placeholder)")
        }
    }

    static let endOfOptions = "--"
}
