import Engine
import Templates
import Text
import Words

/// The chapters of a page as values for a template, and the headings that lead to them.
struct HTMLChapters {
    let texts: ReportTexts
    private let page: PageWords
    private let photographs: HTMLPhotographs
    private var words: ReportWords { texts.words }
    private var headings: [(id: String, title: String, inner: [(id: String, title: String)])] = []
    private var count = 0

    init(_ model: ReportModel, zone: Zone, supply: @escaping PictureSupply) {
        texts = ReportTexts(model, zone: zone)
        page = PageWords(model.language)
        photographs = HTMLPhotographs(words: texts.words, supply: supply)
    }

    // MARK: Headings

    /// From so many headings on a page has a table of contents.
    private static let fewestContents = 5

    /// In the order in which the chapters were made.
    var contents: PageValue {
        guard headings.reduce(0, { $0 + 1 + $1.inner.count }) >= HTMLChapters.fewestContents else { return .nothing }
        let entries = headings.map { heading -> PageValue in
            let inner = heading.inner.map { PageValue.part([.id: .text($0.id), .title: .text($0.title)]) }
            return .part([.id: .text(heading.id), .title: .text(heading.title), .inner: .entries(inner)])
        }
        return .part([.title: .text(page.contents), .entries: .list(entries)])
    }

    /// A name without a meaning, so that an address tells nothing.
    private mutating func anchor() -> String {
        count += 1
        return "p\(count)"
    }

    private mutating func heading(_ title: String) -> [PageName: PageValue] {
        let id = anchor()
        headings.append((id, HTMLText.line(title), []))
        return [.id: .text(id), .title: .text(HTMLText.line(title))]
    }

    private mutating func section(_ title: String, _ parts: [PageValue]) -> PageValue {
        let id = anchor()
        if !headings.isEmpty { headings[headings.count - 1].inner.append((id, HTMLText.line(title))) }
        return .part([.id: .text(id), .title: .text(HTMLText.line(title)), .parts: .list(parts)])
    }

    /// A chapter without sections of their own.
    private mutating func chapter(_ title: String, _ parts: [PageValue]) -> PageValue {
        var values = heading(title)
        values[.sections] = .list([.part([.id: .nothing, .title: .nothing, .parts: .list(parts)])])
        for name in [PageName.question, .questionLabel, .source, .sourceLabel] { values[name] = .nothing }
        return .part(values)
    }

    // MARK: What is gathered from the whole session

    /// What was decided or is to be done.
    mutating func results(_ kind: NoteKind, _ gathered: [ReportModel.Gathered]) -> PageValue {
        guard !gathered.isEmpty else { return .nothing }
        var values = heading(words.gatheredHeading(kind, count: gathered.count))
        values[.entries] = .list(gathered.map { note($0.note, besides: $0.section, isDecision: kind == .decision) })
        return .part(values)
    }

    mutating func gathered(_ kind: NoteKind, _ gathered: [ReportModel.Gathered]) -> [PageValue] {
        guard !gathered.isEmpty else { return [] }
        let notes = gathered.map { note($0.note, besides: $0.section ?? words.beforeStart) }
        return [chapter(words.gatheredHeading(kind, count: gathered.count), [HTMLParts.part(.notes, .entries(notes))])]
    }

    /// The day of a decision is that on which it is looked at again.
    private func note(_ note: ReportModel.Note, besides section: String? = nil, isDecision: Bool = false) -> PageValue {
        var shown = note
        if isDecision { shown.due = nil }
        let review = isDecision ? note.due.map { "\(words.reviewed): \($0)" } : nil
        let details = [texts.details(shown), review, section].compactMap { $0 }
        return .part([
            .number: .text(String(note.number)), .text: .text(texts.marked(note).trimmed), .details: .text(details.joined(separator: " · ")),
            .by: .text(note.by), .owner: .text(note.owner), .due: .text(note.due),
        ])
    }

    // MARK: An item

    mutating func item(_ item: ReportModel.Item) -> PageValue {
        var values = heading(item.title)
        values[.question] = .text(item.question?.trimmed)
        values[.questionLabel] = .text(words.question)
        values[.source] = .text(item.source.trimmed)
        values[.sourceLabel] = .text(words.method)
        // How it went comes last: whoever reads on a phone looks for what came of it.
        values[.sections] = .list(
            (texts.highlights(item).map { [exhibit($0)] } ?? []) + item.exhibits.map { exhibit($0) } + item.sections.compactMap { notes($0) } + item.summary.map { exhibit($0) } + flow(item))
        return .part(values)
    }

    private mutating func exhibit(_ exhibit: ReportModel.Exhibit) -> PageValue {
        section(exhibit.title, HTMLParts(page: page).parts(exhibit.body, under: exhibit.title))
    }

    private mutating func notes(_ section: ReportModel.Section) -> PageValue? {
        let title = section.title ?? words.beforeStart
        let groups = section.groups.filter { !$0.isGathered }
        guard !groups.isEmpty || !section.pictures.isEmpty else { return nil }
        let parts = groups.flatMap { group in
            (texts.heading(group, under: title).map { [HTMLParts.part(.heading, .text($0))] } ?? [])
                + [HTMLParts.part(.notes, .entries(group.notes.map { note($0) }))]
        }
        return self.section(title, parts + section.pictures.map(photographs.part))
    }

    private mutating func flow(_ item: ReportModel.Item) -> [PageValue] {
        guard !item.flow.isEmpty else { return [] }
        let picture = TimesDrawing.picture(item.flow, label: page.times(HTMLText.line(item.title)), words: page)
        return [section(words.flow, HTMLParts.picture(picture, texts.flow(item.flow), caption: words.flow))]
    }

    // MARK: At the end

    mutating func people(_ people: ReportModel.Gathering) -> PageValue {
        let names = people.names ?? []
        let others = people.count - names.count
        let list = names + (others > 0 ? [words.andOthers(others)] : [])
        return chapter(words.people, [HTMLParts.part(.names, .entries(list.map { .text($0) }))])
    }

    mutating func own(_ own: ReportModel.Own) -> [PageValue] {
        var chapters: [PageValue] = []
        if let drift = texts.drift(own) {
            chapters.append(chapter(words.timetable, [HTMLParts.part(.paragraph, .text(HTMLText.unbroken(drift)))]))
        }
        if !own.talk.isEmpty {
            chapters.append(chapter(words.talk, HTMLParts.picture(talk(own), texts.talk(own), caption: words.talk)))
        }
        return chapters
    }

    /// Bars without names would say nothing.
    private func talk(_ own: ReportModel.Own) -> String? {
        let bars = own.talk.compactMap { talk in
            talk.name.map {
                BarsDrawing.Bar(label: $0, amount: talk.talk.milliseconds, value: Times.clock(talk.talk, counting: .up))
            }
        }
        return bars.count == own.talk.count ? BarsDrawing.picture(bars, label: page.bars(words.talk)) : nil
    }
}
