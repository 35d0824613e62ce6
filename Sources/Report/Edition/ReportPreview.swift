import Engine
import Text
import Words

/// An edition before it is given away: what it says, what it leaves out, and whose names stand in its texts.
///
/// Only for the facilitator: it counts what others may not know of, but holds none of its words.
public struct ReportPreview: Equatable, Sendable {
    public var model: ReportModel
    /// By reason, none of them empty.
    public var leftOut: [Omission]
    /// In the order of the notes.
    public var mentions: [Mention]

    /// How much is left out for one reason.
    public struct Omission: Equatable, Sendable {
        public var reason: OmissionReason
        public var count: Int
    }

    /// A word of a note, of the caption of a photograph, or of the session's own texts, that is, or may be, the name of somebody on the list.
    public struct Mention: Equatable, Sendable {
        public var place: MentionPlace
        public var word: String
        public var name: String
    }

    public enum MentionPlace: Equatable, Sendable {
        case note(NoteID)
        case picture(PictureID)
        /// Its title, its purpose or a question.
        case session
    }

    /// - Parameter names: as for `ReportModel`.
    public init(_ ledger: Ledger, at now: Instant, edition readers: Readers, names: NameStyle? = nil, language: Language) {
        model = ReportModel(ledger, at: now, edition: readers, names: names, language: language)
        let edition = Edition(readers, names: names, of: ledger.state(showing: now), at: now, language)
        leftOut = OmissionReason.allCases.map { Omission(reason: $0, count: edition.omitted($0)) }.filter { $0.count > 0 }
        let known = NameMentions(edition.state.people.everybody.map(\.name))
        let notes = edition.state.notes.kept.filter(edition.mayRead).map { (place: MentionPlace.note($0.id), text: $0.text) }
        let captions = edition.state.pictures.kept.filter(edition.mayShow).map { (place: MentionPlace.picture($0.id), text: $0.caption) }
        let own = edition.state.ownTexts.map { (place: MentionPlace.session, text: $0) }
        mentions = (own + notes + captions).flatMap { place, text in
            known.mentions(in: text).map { Mention(place: place, word: $0.word, name: $0.name) }
        }
    }
}

// MARK: As it is read

extension ReportPreview {
    /// A line of the preview.
    public struct Line: Equatable, Sendable {
        public enum Kind: Equatable, Sendable {
            case title, heading, text, quiet
            /// What is left out.
            case omission
            /// A name inside a text.
            case mention
        }

        public var kind: Kind
        public var text: String
        /// Cells by which its later rows stand in, when it is wrapped.
        public var indent = 0
    }

    /// What is left out and which names stand in texts, then the report as it will be.
    ///
    /// - Parameter language: that of whoever looks at it; the report keeps its own.
    public func lines(zone: Zone, _ language: Language) -> [Line] {
        let words = PreviewWords(language)
        var lines = [Line(kind: .heading, text: leftOut.isEmpty ? words.nothingLeftOut : words.leftOut)]
        lines += leftOut.map { Line(kind: .omission, text: "– " + words.omission($0.reason, $0.count), indent: 2) }
        lines.append(Line(kind: .heading, text: mentions.isEmpty ? words.noNames : words.names))
        lines += mentions.map { mention in
            let told =
                switch mention.place {
                case .note(let id): words.mention(mention.word, of: mention.name, in: id)
                case .picture(let id): words.mention(mention.word, of: mention.name, in: id)
                case .session: words.mentionInSession(mention.word, of: mention.name)
                }
            return Line(kind: .mention, text: "! " + told, indent: 2)
        }
        lines += [Line(kind: .text, text: ""), Line(kind: .heading, text: words.says), Line(kind: .text, text: "")]
        return lines + PlainReport.lines(model, zone: zone)
    }
}

extension State {
    /// What the session itself says, before anybody said anything: its title, its purpose, and what was filled in as text.
    fileprivate var ownTexts: [String] {
        let filled = agenda.flatMap(\.filled).flatMap { filled -> [String] in
            switch filled.value {
            case .text(let text): [text]
            case .list(let texts): texts
            case .integer, .span, .choice: []
            }
        }
        return [title, purpose] + filled
    }
}

extension Edition {
    /// How many notes, names or times are left out for that reason.
    fileprivate func omitted(_ reason: OmissionReason) -> Int {
        switch reason {
        case .ownNotes: isOwn ? 0 : state.notes.kept.count { $0.readers == .me }
        case .participantsOnly: readers == .client ? state.notes.kept.count { $0.readers == .participants } : 0
        case .pictures: state.pictures.kept.count { !mayShow($0) }
        case .speakers: state.notes.kept.count { mayRead($0) && $0.by != nil && !isNamed($0) }
        case .people: shown.style == .none ? state.people.everybody.count { !$0.name.isEmpty } : 0
        case .talkTimes: isOwn ? 0 : state.people.everybody.count { $0.turns > 0 }
        case .skippedSteps: isOwn ? 0 : state.visits.count { $0.manner == .skipped }
        case .deleted: state.notes.all.count { $0.standing == .deleted }
        case .erased: state.notes.all.count { $0.standing == .erased }
        }
    }
}
