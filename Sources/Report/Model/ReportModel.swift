import Engine

/// Everything that a report says, decided in this one place; every format is rendered from nothing else.
///
/// What an edition must not say is not in the model, so that no format can say it by a forgotten condition: no note that its readers
/// may not read, no instant and no speaking order of a note without a name, no identity of the journal, and in the editions
/// for participants and client no plan, overrun, drift, talk time, skipped step or trace of an erased note.
public struct ReportModel: Equatable, Sendable {
    public var edition: Readers
    public var names: NameStyle
    public var language: Language
    public var title: String
    public var place: String
    /// For whom it was held, and what for; empty where nobody said.
    public var client: String
    public var purpose: String
    public var standing: Standing
    /// When the first step was entered; the planned start before that. In the facilitator's edition exact, else to five minutes.
    public var began: Instant?
    public var ended: Instant?
    /// The instant at which the report says how things stand.
    public var asOf: Instant
    public var people: Gathering
    public var items: [Item]
    /// What was decided, from the whole session, with the day of its review as `due`.
    public var decisions: [Gathered]
    /// What is to be done, from the whole session; the same notes stand in the sections, in groups that are `isGathered`.
    public var actions: [Gathered]
    /// What was put aside for later.
    public var parked: [Gathered]
    /// What was asked and has no answer here.
    public var questions: [Gathered]
    /// Only in the facilitator's edition.
    public var own: Own?

    public enum Standing: String, Equatable, Sendable {
        case notStarted = "not_started"
        case underWay = "under_way"
        case finished
    }

    /// Who was there, as far as the edition says.
    public struct Gathering: Equatable, Sendable {
        public var count: Int
        /// Full or in initials; nil where only the number is said.
        public var names: [String]?
        /// Whether it is known who came; otherwise these are those on the list.
        public var isTracked: Bool
    }

    /// A method of the agenda.
    public struct Item: Equatable, Sendable {
        public var method: String
        public var title: String
        /// Nil where it is the title of the session.
        public var question: String?
        /// What matters most, wherever in the item it was said; the same notes stand where they belong too.
        public var highlights: [Gathered]
        public var flow: [Stay]
        /// What the kinds of its steps have to show: a grid, a ranking, a decision.
        public var exhibits: [Exhibit]
        public var sections: [Section]
        /// What sums the item up, after its notes: what stayed open, and how notes hang together.
        public var summary: [Exhibit]
        /// Whom the method comes from, as its script says; empty where it says nothing.
        public var source: String
        /// Notes that the exhibits tell in their own way, for formats that list every note.
        public var told: [Section]
        public var polls: [Poll]
    }

    /// All photographs that it names.
    public var pictures: [Picture] { items.flatMap(\.sections).flatMap(\.pictures) }

    /// A note of one of the lists in which a reader looks for all of its kind.
    public struct Gathered: Equatable, Sendable {
        public var note: Note
        /// The section in which it stands; nil for what was noted before the start.
        public var section: String?
    }

    /// One stay in a step.
    public struct Stay: Equatable, Sendable {
        public var title: String
        public var kind: String
        /// Nil for a step that was never entered.
        public var began: Instant?
        /// By the step's clock; in the facilitator's edition exact, else in whole minutes.
        public var took: Span
        public var goesOn: Bool
        public var isSkipped: Bool
        /// Extensions included; only in the facilitator's edition.
        public var planned: Span?
        /// Beyond the plan; only in the facilitator's edition, and only where there is any.
        public var over: Span?
    }

    /// The notes of one step, all visits together.
    public struct Section: Equatable, Sendable {
        /// Nil for what was noted before the start.
        public var title: String?
        public var groups: [Group]
        /// Approved photographs of what was written there, in the order in which they were taken.
        public var pictures: [Picture] = []
    }

    /// A photograph that readers may see.
    ///
    /// A format that shows pictures asks its `PictureSupply` for the bytes of the digest and puts them into the document itself; where
    /// there are none it writes the caption alone. HTML readers turn a picture as its bytes say; a format whose readers do not, turns it
    /// by `orientation`. Formats without pictures say the caption.
    public struct Picture: Equatable, Sendable {
        /// Counted through the whole report.
        public var number: Int
        /// The facilitator's words under it; empty where there are none.
        public var caption: String
        /// What stands for it where it cannot be seen: the caption, or the step to which it belongs.
        public var alternative: String
        public var format: PictureFormat
        /// Pixels, upright.
        public var width: Int
        public var height: Int
        /// How the stored pixels are turned and mirrored upright: 1 (not at all) to 8, as EXIF counts.
        public var orientation: Int
        /// Bytes.
        public var size: Int
        /// By which `PictureSupply` knows it.
        public var digest: String
    }

    /// Something that a kind of step shows in every format, already cut to what the edition may say.
    public struct Exhibit: Equatable, Sendable {
        public var title: String
        public var body: [Body]

        public init(title: String, body: [Body]) {
            self.title = title
            self.body = body
        }

        public enum Body: Equatable, Sendable {
            case paragraph(String)
            case list([String])
            /// Every row has as many cells as the head.
            case table(head: [String], rows: [[String]])
            case heading(String)
            /// Notes that hang on one another.
            case outline([Branch])
            /// Only for formats that can draw; the parts beside it say the same in words.
            case chart(Chart)
        }
    }

    /// A note of a tree, with those that hang on it.
    public struct Branch: Equatable, Sendable {
        public var text: String
        public var branches: [Branch]
    }

    /// Notes of one kind.
    public struct Group: Equatable, Sendable {
        public var kind: NoteKind
        public var notes: [Note]
        /// Whether its notes stand in a list after the sections: formats for people print them only there.
        public var isGathered: Bool
    }

    public struct Note: Equatable, Sendable {
        /// Counted through the whole report after sorting; it says nothing about when the note was taken.
        public var number: Int
        public var text: String
        /// Who said it, as the names are shown.
        public var by: String?
        public var role: String?
        public var owner: String?
        public var due: String?
        public var table: Int?
        /// Only for a note with a name, and only in the facilitator's edition.
        public var at: Instant?
        public var isHighlighted: Bool
        /// The day that `due` names, where it can be read as one.
        public var day: CalendarDay?
    }

    /// A poll or test in numbers, never with a person.
    public struct Poll: Equatable, Sendable {
        /// Of its step.
        public var title: String
        /// Counted from 1 among the polls of its step.
        public var number: Int
        public var lines: [Line]
        public var answered: Int
        public var present: Int
        /// Nil where none was confirmed.
        public var outcome: String?

        /// What could be chosen.
        public struct Line: Equatable, Sendable {
            public var text: String
            /// Hands, or points; nil where it is withheld.
            public var count: Int?
        }
    }

    /// What only the facilitator gets to know.
    public struct Own: Equatable, Sendable {
        /// Late positive; nil before the start.
        public var drift: Span?
        /// Who spoke, most first.
        public var talk: [Talk]
        public var erasedNotes: Int
        /// The others who were there, in roster order; empty where no names are shown.
        public var silent: [String]
    }

    public struct Talk: Equatable, Sendable {
        public var name: String?
        public var talk: Span
        public var turns: Int
        /// Of all that was spoken.
        public var percent: Int
    }
}
