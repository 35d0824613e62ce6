import Templates

/// The values that a template gets; a report's template may ask for no other, and the manual's page on templates says what each is.
public enum PageName: String, CaseIterable, Sendable {
    // The whole page.
    case language, title, edition, isOwn, standing, style, noNotes, erased
    case printTitle, printEdition
    case contents, inner
    case facts, label, value
    case decisions, actions, chapters
    // What has a heading.
    case id, question, questionLabel, sections, source, sourceLabel
    // What a section is made of.
    case parts, heading, paragraph, list, notes, names, outline, chart, photograph, table
    case entries, text, details, number, by, owner, due
    case address, alternative, width, height
    case caption, columns, rows, cells, isGrid, isHead, isNumber

    public static let all = Set(allCases.map(\.rawValue))
}

extension PageValue {
    /// A part of the page with the values that it has.
    static func part(_ values: [PageName: PageValue]) -> PageValue {
        .object(Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) }))
    }

    static func entries(_ entries: [PageValue]) -> PageValue {
        entries.isEmpty ? .nothing : .part([.entries: .list(entries)])
    }

    static func text(_ text: String?) -> PageValue { text.map { .text($0) } ?? .nothing }
}
