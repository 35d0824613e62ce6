import Engine
import Text
import Words

/// Blank topic sheets, and a report form for each topic and some for those to come, as text to print; safe to write.
public func sessionForms(_ state: State, blank count: Int, language: Language) -> String? {
    guard let item = state.scheduledItem, let table = state.timetable(ofItem: item) else { return nil }
    let words = ProceedingsWords(language)
    var sheets = [words.formHelp]
    let topicSheet = ([words.topicForm] + words.topicLabels.map { $0 + "\n" }).joined(separator: "\n")
    sheets += Array(repeating: topicSheet, count: count)
    let labels = words.reportLabels.map { $0 + "\n\n" }.joined(separator: "\n")
    for topic in table.topics {
        // Sheets lie about: a topic that is the facilitator's own is not printed.
        guard let note = state.notes[topic.id], note.readers >= .participants else { continue }
        let held = table.placements(of: topic.id).map { words.held($0.slot, table.placeName($0.place, language)) }
        let who = topic.conveners.map { state.name(of: $0, language) }.joined(separator: ", ")
        let facts = ([who.isEmpty ? nil : words.convener(who, count: topic.conveners.count)] + held).compactMap { $0 }
        let title = note.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        sheets.append("\(words.reportForm)\n# \(topic.id) \(title)\n" + facts.map { "(\($0))\n" }.joined() + "\n" + labels)
    }
    sheets += Array(repeating: "\(words.reportForm)\n# \(words.topicLabels[0])\n\n" + labels, count: count)
    // A form feed begins a new page on every printer.
    let pages = sheets.map { visibleSafe($0, keepingNewlines: true) }
    return pages.joined(separator: "\n\u{0C}\n") + "\n"
}
