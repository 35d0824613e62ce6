import Engine

/// A report as JSON, for programs.
///
/// - `format` is `ruum-report`, `version` 1: fields may be added under it, never taken away or given another meaning.
/// - `edition`: `me`, `participants`, `client`. `names`: `full`, `initials`, `none`. `language`: `et`, `en`.
/// - `title`, `place`, `client`, `purpose`; `standing`: `not_started`, `under_way`, `finished`; `began`, `ended`, `as_of`: ISO 8601 in UTC or null, to
///   five minutes but for `me`.
/// - `people`: `count`, `names` or null, and `present`: whether they came, or are only on the list.
/// - `items`: each with `method` (the script's id), `title`, `question` or null, `highlights`, `flow`, `exhibits`, `sections`,
///   `summary` (exhibits that come after the notes) and `source` (whom the method comes from).
/// - `highlights` of an item: what was marked as mattering most, as in the next line; these notes stand where they belong too.
/// - `decisions`, `actions`, `questions`, `parked`: what a reader looks for in one list, from the whole session: `number`, `text`,
///   `by`, `owner`, `due` (of a decision: when it is reviewed), `section`. But for decisions they stand in their sections too.
/// - `exhibits`: what the kinds of steps have to show: `title` and `parts`, each a `heading`, a `paragraph`, a `list`, an `outline`
///   (`text` and `outline` of what hangs on it), or a table of `head` and `rows`.
/// - `flow`: one object a stay in a step, as it ran: `title`, `kind`, `began`, `took_ms`, `going_on`; with `me` also `skipped`,
///   `planned_ms` and `over_ms` (null where there was no overrun).
/// - `sections`: the notes of a step: `title` (null: before the start) and `notes`, each with `number` (counted through the
///   report, no sign of when it was taken), `kind`, `text`, `by`, `role`, `owner`, `due`, `table`, `at` (only with a name,
///   only in `me`) and `highlight`; and `pictures`, approved photographs without their bytes: `number`, `caption`, `format`, `width`,
///   `height` (pixels), `bytes`.
/// - `own`: null but for `me`: `drift_ms`, `talk` (`name`, `talk_ms`, `turns`, `percent`) and `erased_notes`.
public enum JSONReport {
    /// The version of the fields above.
    public static let version: Int64 = 1

    public static func value(_ model: ReportModel) -> JSON {
        .object([
            JSON.Field("format", "ruum-report"),
            JSON.Field("version", .integer(version)),
            JSON.Field("edition", .string(model.edition.rawValue)),
            JSON.Field("names", .string(model.names.rawValue)),
            JSON.Field("language", .string(model.language.rawValue)),
            JSON.Field("title", .string(model.title)),
            JSON.Field("place", .string(model.place)),
            JSON.Field("client", .string(model.client)),
            JSON.Field("purpose", .string(model.purpose)),
            JSON.Field("standing", .string(model.standing.rawValue)),
            JSON.Field("began", .instant(model.began)),
            JSON.Field("ended", .instant(model.ended)),
            JSON.Field("as_of", .instant(model.asOf)),
            JSON.Field(
                "people",
                .object([
                    JSON.Field("count", .number(model.people.count)),
                    JSON.Field("names", model.people.names.map { .texts($0) } ?? .null),
                    JSON.Field("present", .bool(model.people.isTracked)),
                ])),
            JSON.Field("items", .array(model.items.map { item($0, edition: model.edition) })),
            JSON.Field("decisions", .array(model.decisions.map(gathered))),
            JSON.Field("actions", .array(model.actions.map(gathered))),
            JSON.Field("questions", .array(model.questions.map(gathered))),
            JSON.Field("parked", .array(model.parked.map(gathered))),
            JSON.Field("own", model.own.map(own) ?? .null),
        ])
    }

    private static func item(_ item: ReportModel.Item, edition: Readers) -> JSON {
        .object([
            JSON.Field("method", .string(item.method)),
            JSON.Field("title", .string(item.title)),
            JSON.Field("question", .text(item.question)),
            JSON.Field("highlights", .array(item.highlights.map(gathered))),
            JSON.Field("flow", .array(item.flow.map { stay($0, edition: edition) })),
            JSON.Field("exhibits", .array(item.exhibits.map(exhibit))),
            JSON.Field("sections", .array(item.sections.map(section))),
            JSON.Field("summary", .array(item.summary.map(exhibit))),
            JSON.Field("source", .string(item.source)),
        ])
    }

    private static func gathered(_ gathered: ReportModel.Gathered) -> JSON {
        .object([
            JSON.Field("number", .number(gathered.note.number)),
            JSON.Field("text", .string(gathered.note.text)),
            JSON.Field("by", .text(gathered.note.by)),
            JSON.Field("owner", .text(gathered.note.owner)),
            JSON.Field("due", .text(gathered.note.due)),
            JSON.Field("section", .text(gathered.section)),
        ])
    }

    private static func exhibit(_ exhibit: ReportModel.Exhibit) -> JSON {
        let parts = exhibit.body.compactMap { body -> JSON? in
            switch body {
            case .chart: nil
            case .heading(let text): JSON.object([JSON.Field("heading", .string(text))])
            case .paragraph(let text): JSON.object([JSON.Field("paragraph", .string(text))])
            case .list(let texts): JSON.object([JSON.Field("list", .texts(texts))])
            case .outline(let branches): JSON.object([JSON.Field("outline", outline(branches))])
            case .table(let head, let rows):
                JSON.object([JSON.Field("head", .texts(head)), JSON.Field("rows", .array(rows.map { .texts($0) }))])
            }
        }
        return .object([JSON.Field("title", .string(exhibit.title)), JSON.Field("parts", .array(parts))])
    }

    private static func outline(_ branches: [ReportModel.Branch]) -> JSON {
        .array(branches.map { .object([JSON.Field("text", .string($0.text)), JSON.Field("outline", outline($0.branches))]) })
    }

    private static func stay(_ stay: ReportModel.Stay, edition: Readers) -> JSON {
        let common = [
            JSON.Field("title", .string(stay.title)),
            JSON.Field("kind", .string(stay.kind)),
            JSON.Field("began", .instant(stay.began)),
            JSON.Field("took_ms", .span(stay.took)),
            JSON.Field("going_on", .bool(stay.goesOn)),
        ]
        switch edition {
        case .participants, .client: return .object(common)
        case .me:
            return .object(
                common + [
                    JSON.Field("skipped", .bool(stay.isSkipped)),
                    JSON.Field("planned_ms", .span(stay.planned)),
                    JSON.Field("over_ms", .span(stay.over)),
                ])
        }
    }

    private static func section(_ section: ReportModel.Section) -> JSON {
        let notes = section.groups.flatMap { group in
            group.notes.map { note in
                JSON.object([
                    JSON.Field("number", .number(note.number)),
                    JSON.Field("kind", .string(group.kind.rawValue)),
                    JSON.Field("text", .string(note.text)),
                    JSON.Field("by", .text(note.by)),
                    JSON.Field("role", .text(note.role)),
                    JSON.Field("owner", .text(note.owner)),
                    JSON.Field("due", .text(note.due)),
                    JSON.Field("table", .number(note.table)),
                    JSON.Field("at", .instant(note.at)),
                    JSON.Field("highlight", .bool(note.isHighlighted)),
                ])
            }
        }
        return .object([
            JSON.Field("title", .text(section.title)), JSON.Field("notes", .array(notes)),
            JSON.Field("pictures", .array(section.pictures.map(picture))),
        ])
    }

    private static func picture(_ picture: ReportModel.Picture) -> JSON {
        .object([
            JSON.Field("number", .number(picture.number)),
            JSON.Field("caption", .string(picture.caption)),
            JSON.Field("format", .string(picture.format.rawValue)),
            JSON.Field("width", .number(picture.width)),
            JSON.Field("height", .number(picture.height)),
            JSON.Field("bytes", .number(picture.size)),
        ])
    }

    private static func own(_ own: ReportModel.Own) -> JSON {
        let talk = own.talk.map { talk in
            JSON.object([
                JSON.Field("name", .text(talk.name)),
                JSON.Field("talk_ms", .span(talk.talk)),
                JSON.Field("turns", .number(talk.turns)),
                JSON.Field("percent", .number(talk.percent)),
            ])
        }
        return .object([
            JSON.Field("drift_ms", .span(own.drift)),
            JSON.Field("talk", .array(talk)),
            JSON.Field("erased_notes", .number(own.erasedNotes)),
        ])
    }
}
