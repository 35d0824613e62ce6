/// A setting of an item filled in after the session was made.
public struct SettingEvent: Equatable, Sendable {
    public var item: Int
    public var id: String
    public var value: SettingValue
}

/// Fills in a setting of the current item, or of another one.
public struct SettingCommand: Equatable, Sendable {
    /// Index into the agenda; nil for the current item.
    public var item: Int?
    public var id: String
    /// What was typed; several only for a list.
    public var words: [String]

    public init(item: Int? = nil, id: String, words: [String]) {
        self.item = item
        self.id = id
        self.words = words
    }
}

extension Setting {
    /// Reads what somebody typed for this setting.
    public func value(from words: [String], durations: (String) -> Span?) throws(Refusal) -> SettingValue {
        let joined = words.joined(separator: " ").trimmed
        switch type {
        case .text: return .text(joined)
        case .list: return .list(parts.isEmpty ? words : try named(words))
        case .integer(let from, let to):
            guard let number = Int(joined), number >= from, number <= to else {
                throw .badSetting(id: id, text: joined, .integer(from: from, to: to))
            }
            return .integer(number)
        case .minutes(let from, let to):
            guard let span = durations(joined), span >= from, span <= to else {
                throw .badSetting(id: id, text: joined, .minutes(from: from, to: to))
            }
            return .span(span)
        case .choice(let choices):
            guard choices.contains(where: { $0.id == joined }) else {
                throw .badSetting(id: id, text: joined, .choice(choices.map(\.id)))
            }
            return .choice(joined)
        }
    }

    /// The ids of the parts that somebody named by id or name, one a word or several with commas or spaces between them.
    private func named(_ words: [String]) throws(Refusal) -> [String] {
        let typed = words.flatMap { $0.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init) }
        var ids: [String] = []
        for word in typed {
            let small = word.lowercased()
            let part = parts.first { part in
                part.id == small || [part.name.et, part.name.en].contains { $0?.lowercased().hasPrefix(small) ?? false }
            }
            guard let part else { throw .badSetting(id: id, text: word, .parts(parts.map(\.id))) }
            ids.append(part.id)
        }
        if !frame.isEmpty, !ids.isEmpty, ids.count < 2 || ids.first != frame || ids.last != frame {
            throw .badSetting(id: id, text: ids.joined(separator: ", "), .framed(by: frame))
        }
        return ids
    }
}

extension Decision {
    mutating func decide(_ command: SettingCommand) throws(Refusal) {
        let index = command.item ?? state.item
        guard state.agenda.indices.contains(index) else { throw .unknownItem(index + 1) }
        let item = state.agenda[index]
        guard !state.visits.contains(where: { $0.item == index }) else { throw .itemHasStarted }
        guard let setting = item.method.setting(command.id) else {
            throw .unknownSetting(command.id, known: item.method.settings.map(\.id))
        }
        let value = try setting.value(from: command.words) { Span(durationText: $0) }
        emit(.setting(SettingEvent(item: index, id: command.id, value: value)))
    }
}

extension State {
    mutating func apply(_ event: SettingEvent) {
        guard agenda.indices.contains(event.item) else { return }
        agenda[event.item].filled.removeAll { $0.id == event.id }
        agenda[event.item].filled.append(Item.Filled(id: event.id, value: event.value))
    }
}

extension SettingEvent: EventBody {
    var tag: Int { 80 }

    func write(to fields: inout FieldWriter) {
        fields.put(item)
        fields.put(id)
        fields.put(value)
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        guard tag == 80 else { return nil }
        item = try fields.integer()
        id = try fields.text()
        value = try fields.record()
    }
}
