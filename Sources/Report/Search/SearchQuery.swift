import Engine
import Text
import Words

/// What is looked for: words that all have to occur in one title, question or note, whatever their case and diacritics.
public struct SearchQuery: Sendable {
    /// Empty for every kind.
    public var kinds: Set<SearchKind>
    public var since: Instant?
    public var until: Instant?
    /// A part of the client's name, folded; empty for every client.
    private let client: String
    private let parts: [String]

    /// - Parameter parts: words, or phrases that stay whole.
    /// - Returns: nil when there is nothing to look for.
    public init?(_ parts: [String], kinds: Set<SearchKind> = [], since: Instant? = nil, until: Instant? = nil, client: String = "") {
        self.parts = parts.map { folded(SearchQuery.oneLine($0)) }.filter { !$0.isEmpty }
        guard !self.parts.isEmpty else { return nil }
        self.kinds = kinds
        self.since = since
        self.until = until
        self.client = folded(client.trimmed)
    }

    /// The words of a line; those between double quotes stay together.
    public static func parts(_ line: String) -> [String] {
        var parts: [String] = []
        // Every second piece lies between two quotes; a quote that is not closed is none.
        for (index, piece) in line.split(separator: quote, omittingEmptySubsequences: false).enumerated() {
            if index % 2 == 1 { parts.append(String(piece)) } else { parts += piece.split(whereSeparator: \.isWhitespace).map(String.init) }
        }
        return parts
    }

    private static let quote: Character = "\""

    /// Where a session says it, in the order of its beginning; of a confidential one only the title is looked at.
    ///
    /// - Parameter day: when the session is or was, for its title and questions.
    public func hits(in state: State, day: Instant) -> [SearchHit] {
        guard client.isEmpty || folded(state.client).contains(client) else { return [] }
        var hits: [SearchHit] = []
        if let excerpt = excerpt(of: state.title, .title, at: day) {
            hits.append(SearchHit(kind: .title, excerpt: excerpt, at: day))
        }
        guard !state.isConfidential else { return hits }
        for item in state.agenda {
            guard case .text(let question) = item.value(Item.question, in: state.language),
                let excerpt = excerpt(of: question, .note(.question), at: day)
            else { continue }
            hits.append(SearchHit(kind: .note(.question), excerpt: excerpt, at: day))
        }
        for note in state.notes.kept {
            guard let excerpt = excerpt(of: note.text, .note(note.kind), at: note.at) else { continue }
            let visit = note.visit.flatMap { state.visits.indices.contains($0) ? state.visits[$0] : nil }
            hits.append(
                SearchHit(
                    kind: .note(note.kind), excerpt: excerpt, at: note.at, note: note.id,
                    step: visit.map { state.title(of: $0.place, item: $0.item, state.language) }, readers: note.readers))
        }
        return hits
    }

    private func excerpt(of text: String, _ kind: SearchKind, at instant: Instant) -> String? {
        guard kinds.isEmpty || kinds.contains(kind), since.map({ instant >= $0 }) ?? true, until.map({ instant <= $0 }) ?? true
        else { return nil }
        let line = SearchQuery.oneLine(text)
        let whole = folded(line)
        guard parts.allSatisfy(whole.contains) else { return nil }
        return Excerpt.of(line, around: parts)
    }

    /// A phrase may run over the end of a line.
    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// What may be found: a session's title, or what the facilitator asked and people said.
public enum SearchKind: Hashable, Sendable {
    case title
    case note(NoteKind)

    public init?(name: String) {
        if name == SearchKind.title.name {
            self = .title
        } else if let kind = NoteKind(rawValue: name) {
            self = .note(kind)
        } else {
            return nil
        }
    }

    public var name: String {
        switch self {
        case .title: "title"
        case .note(let kind): kind.rawValue
        }
    }

    public static let all: [SearchKind] = [.title] + NoteKind.allCases.map { .note($0) }
}

/// One place where the words occur.
public struct SearchHit: Equatable, Sendable {
    public var kind: SearchKind
    /// One line with the words in it.
    public var excerpt: String
    public var at: Instant
    /// The note in which it was said; nil for titles and questions.
    public var note: NoteID?
    /// The title of the step in which it was said.
    public var step: String?
    /// Who may read the note.
    public var readers: Readers?
}
