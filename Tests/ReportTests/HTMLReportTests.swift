import Engine
import Foundation
import Report
import Testing

@Suite struct HTMLReportTests {
    @Test(arguments: Readers.allCases, Language.allCases)
    func everyPageIsWellFormedAndAsksForNothingFromOutside(edition: Readers, language: Language) throws {
        let page = try Workshop.finished().export(.html, edition, names: .full, language)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n"))
        #expect(page.hasSuffix("</html>\n"))
        #expect(MarkupCheck(page).problem == nil)
        for outside in ["http:", "https:", "//", "src=", "url(", "@import", "<script", "<link", "<img", "<iframe"] {
            #expect(!page.contains(outside), "\(outside)")
        }
    }

    /// Each of them would act on a page that took it as it is.
    private static let hostile = [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' onfocus='alert(1)", "</style><b>",
        "</title><b>", "--><b>", "<!--", "&lt;b&gt;", "javascript:alert(1)", "{{title}} {{{style}}} {{#facts}}", "\u{202E}nimed", "a\u{0}b",
        "a\u{2028}b", "\\\"}*{display:none}",
    ]

    @Test(arguments: hostile)
    func whatPeopleTypeStaysText(text: String) throws {
        var workshop = try Workshop(title: text, people: [text, "Jaan Tamm"])
        try workshop.perform(.flow(.start))
        try workshop.note(text, .action, readers: .client, owner: 1, due: text)
        try workshop.note(text, .decision, readers: .client)
        try workshop.note(text, readers: .client)
        let page = workshop.export(.html, .me, names: .full)
        #expect(MarkupCheck(page).problem == nil)
        let plain = try Workshop.finished().export(.html, .me, names: .full)
        #expect(MarkupCheck(page).elements.subtracting(MarkupCheck(plain).elements.union(["ul", "li", "span"])).isEmpty)
        #expect(MarkupCheck(page).attributes.isSubset(of: MarkupCheck(plain).attributes))
        for raw in ["<script", "<img", "<b>", "\u{202E}", "\u{0}", "\u{2028}", "</style><"] { #expect(!page.contains(raw)) }
    }

    @Test func tagsOfTheTemplateThatPeopleTypeAreShownAsTyped() throws {
        var workshop = try Workshop(title: "{{edition}} & {{{style}}}")
        try workshop.perform(.flow(.start))
        #expect(workshop.export(.html, .client).contains("<h1>{{edition}} &amp; {{{style}}}</h1>"))
    }

    @Test func whatIsToBeDoneComesFirstWithWhoAndWhen() throws {
        let page = try Workshop.finished().export(.html, .participants, names: .full)
        let action = try #require(page.range(of: "<li><p>Kutsume valla kokku</p><p class=\"details\">vastutab Mari Kask, tähtaeg: 1. detsember"))
        let circle = try #require(page.range(of: ">Ring</h2>"))
        #expect(action.lowerBound < circle.lowerBound)
        #expect(page.components(separatedBy: "Kutsume valla kokku").count == 2)
    }

    @Test func aPlanIsDrawnOnlyForTheFacilitator() throws {
        let workshop = try Workshop.finished()
        #expect(workshop.export(.html, .me).contains("class=\"plan\""))
        for edition in [Readers.participants, .client] { #expect(!workshop.export(.html, edition).contains("class=\"plan\"")) }
    }

    @Test func everyPictureSaysWhatItShows() throws {
        let page = try Workshop.finished().export(.html, .me, names: .full)
        let pictures = page.components(separatedBy: "<svg ").dropFirst()
        #expect(pictures.count == 2)
        for picture in pictures { #expect(picture.contains("role=\"img\" aria-label=\"Tulpdiagramm: ")) }
    }

    @Test func manyNamesStandInAListAtTheEnd() throws {
        let names = (1...60).map { "Nimi Number\($0)" }
        let page = try Workshop(people: names).export(.html, .participants, names: .full)
        let list = try #require(page.range(of: "<ul class=\"names\">"))
        let first = try #require(page.range(of: names[0]))
        #expect(list.lowerBound < first.lowerBound)
        #expect(try Workshop().export(.html, .participants, names: .full).contains("nimekirjas 3: Mari Kask, Jaan Tamm, Aino-Liis Mets"))
    }

    @Test func shortPagesHaveNoTableOfContents() throws {
        #expect(!(try Workshop().export(.html, .client)).contains("<nav"))
        let page = try Workshop.finished().export(.html, .me)
        let targets = page.components(separatedBy: "href=\"#").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(targets.count > 5)
        for target in targets { #expect(page.contains(" id=\"\(target)\"")) }
    }

    @Test func aUsersTemplateTakesThePlaceOfOurs() throws {
        let template = try ReportTemplate("<h1>{{title}}</h1>{{#actions}}{{#entries}}<p>{{text}}: {{owner}}</p>{{/entries}}{{/actions}}\n")
        let model = try Workshop.finished().model(.me)
        let page = String(decoding: ReportFormat.html.render(model, zone: .greenwich, template: template), as: UTF8.self)
        #expect(page == "<h1>Valga arutelu</h1><p>Kutsume valla kokku: Mari Kask</p>\n")
    }

    @Test func theManualTellsEveryValue() throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/Manual/templates.md")
        let manual = try String(contentsOf: page, encoding: .utf8)
        for name in PageName.allCases { #expect(manual.contains("`\(name.rawValue)`"), "\(name)") }
    }

    @Test func ourOwnTemplateIsOneThatAUserCouldHaveWritten() throws {
        _ = try ReportTemplate(ReportTemplate.builtInText)
    }
}

/// Tags that open and close as HTML wants it, with quoted attributes and unique ids.
struct MarkupCheck {
    private(set) var problem: String?
    private(set) var elements: Set<String> = []
    private(set) var attributes: Set<String> = []
    private var ids: Set<String> = []

    private static let empty: Set<String> = ["meta", "path", "rect", "br", "img"]

    init(_ page: String) {
        problem = check(page)
    }

    private mutating func check(_ page: String) -> String? {
        var open: [String] = []
        // A style sheet has no tags until its end.
        let text = page.components(separatedBy: "<style>").enumerated().map { index, part in
            index == 0 ? part : "<style>" + (part.range(of: "</style>").map { String(part[$0.lowerBound...]) } ?? "")
        }.joined()
        for part in text.components(separatedBy: "<").dropFirst() {
            guard let end = part.firstIndex(of: ">") else { return "no end: \(part)" }
            if part[part.index(after: end)...].contains(">") { return "raw >: \(part)" }
            let tag = part[..<end]
            if tag.hasPrefix("/") {
                guard open.popLast() == String(tag.dropFirst()) else { return "closes another: \(tag)" }
                continue
            }
            let name = String(tag.prefix { $0 != " " && $0 != "/" })
            guard name != "!DOCTYPE" else { continue }
            elements.insert(name)
            if let problem = read(tag.dropFirst(name.count)) { return problem }
            if !MarkupCheck.empty.contains(name), !tag.hasSuffix("/") { open.append(name) }
        }
        return open.isEmpty ? nil : "left open: \(open)"
    }

    /// The attributes of a tag.
    private mutating func read(_ text: Substring) -> String? {
        var rest = text.drop { $0 == " " }
        while let first = rest.first, first != "/" {
            let name = rest.prefix { $0 != "=" && $0 != " " }
            rest = rest.dropFirst(name.count)
            attributes.insert(String(name))
            guard rest.hasPrefix("=\"") else { return "no value in quotes: \(text)" }
            rest = rest.dropFirst(2)
            let value = rest.prefix { $0 != "\"" }
            rest = rest.dropFirst(value.count + 1).drop { $0 == " " }
            if name == "id", !ids.insert(String(value)).inserted { return "twice: \(value)" }
        }
        return nil
    }
}
