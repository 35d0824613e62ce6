import Engine
import Templates
import Text
import Words

/// A report as one page without outside references: what a template gets of it, and the page that comes of it.
public enum HTMLReport {
    public static func render(_ model: ReportModel, zone: Zone, template: ReportTemplate = .builtIn, supply: @escaping PictureSupply) -> String {
        var chapters = HTMLChapters(model, zone: zone, supply: supply)
        return template.page(values(model, &chapters))
    }

    /// More names than these stand in a list at the end and not in a line at the top.
    private static let mostNamesInLine = 12

    private static func values(_ model: ReportModel, _ chapters: inout HTMLChapters) -> PageValue {
        let texts = chapters.texts
        let words = texts.words
        // In the order in which the page has them: the table of contents follows it.
        let decisions = chapters.results(.decision, model.decisions)
        let actions = chapters.results(.action, model.everyAction)
        var rest = model.items.filter(\.isShown).map { chapters.item($0) }
        rest += chapters.gathered(.question, model.questions) + chapters.gathered(.parked, model.parked)
        let isListed = (model.people.names?.count ?? 0) > mostNamesInLine
        if isListed { rest.append(chapters.people(model.people)) }
        rest += model.own.map { chapters.own($0) } ?? []
        let edition = words.edition(model.edition)
        return .part([
            .language: .text(model.language.rawValue),
            .title: .text(HTMLText.line(model.title)),
            .edition: .text(edition),
            .printTitle: .markup(HTMLText.cssString(HTMLText.line(model.title))),
            .printEdition: .markup(HTMLText.cssString(edition)),
            .isOwn: .flag(model.own != nil),
            .standing: .text(texts.standing),
            .style: .markup(ReportTemplate.style),
            .noNotes: .text(texts.isEmpty ? words.noNotes : nil),
            .contents: chapters.contents,
            .facts: .list(facts(model, texts, named: !isListed)),
            .decisions: decisions, .actions: actions, .chapters: .list(rest),
            .erased: .text(model.own.flatMap { $0.erasedNotes > 0 ? words.erased($0.erasedNotes) : nil }),
        ])
    }

    private static func facts(_ model: ReportModel, _ texts: ReportTexts, named: Bool) -> [PageValue] {
        var shown = model
        if !named { shown.people.names = nil }
        return ReportTexts(shown, zone: texts.zone).facts.map {
            .part([.label: .text($0.label), .value: .text(HTMLText.unbroken($0.text))])
        }
    }
}
