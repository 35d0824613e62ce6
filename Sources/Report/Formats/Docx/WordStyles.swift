/// The styles of the document, under the names by which Word and LibreOffice know them, so that both put them into their own language
/// and a house style can be laid over them.
enum WordStyles {
    static let table = "ReportTable"

    private static let ink = "1F2937"
    private static let accent = "1F3B57"
    private static let quiet = "5B6470"
    private static let line = "C9CFD6"
    private static let shade = "EEF1F4"
    /// Room for the labels of facts, in twentieths of a point.
    private static let factTab = 1_418

    /// - Parameter language: a tag such as `et-EE`.
    static func xml(language: String) -> String {
        XMLText.declaration + """
            <w:styles xmlns:w="\(WordParts.main)">
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>\
            <w:color w:val="\(ink)"/><w:sz w:val="22"/><w:szCs w:val="22"/>\
            <w:lang w:val="\(language)" w:eastAsia="\(language)" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>

            """ + styles.joined(separator: "\n") + "\n</w:styles>\n"
    }

    private static let styles = [
        #"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#,
        #"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>"#
            + #"<w:uiPriority w:val="1"/><w:semiHidden/></w:style>"#,
        #"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>"#
            + #"<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>"#
            + #"<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#,
        #"<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>"#,

        paragraph("Title", "Title", next: "Subtitle", spacing: (0, 60), look: bold + letters(44, accent)),
        paragraph("Subtitle", "Subtitle", spacing: (0, 240), look: letters(24, quiet)),
        paragraph(
            "Heading1", "heading 1", next: "BodyText", rule: border("bottom", size: 6, space: 3), spacing: (400, 140), level: 0,
            look: bold + letters(30, accent)),
        paragraph("Heading2", "heading 2", next: "BodyText", spacing: (280, 100), level: 1, look: bold + letters(25, accent)),
        paragraph("Heading3", "heading 3", next: "BodyText", spacing: (200, 80), level: 2, look: bold + letters(22, ink)),
        paragraph("BodyText", "Body Text", spacing: (60, 120)),
        paragraph("Lead", "Lead", isOwn: true, staysWithNext: true, spacing: (100, 40)),
        paragraph("Fact", "Fact", isOwn: true, tabs: stop("left", at: factTab), hanging: factTab, spacing: (0, 40)),
        paragraph("Question", "Question", isOwn: true, spacing: (0, 160), look: italic + letters(24)),
        paragraph("ListBullet", "List Bullet", spacing: (0, 60)),
        paragraph("TableText", "Table Text", isOwn: true, spacing: (40, 40), look: letters(20)),
        paragraph("AfterTable", "After Table", isOwn: true, spacing: (0, 60), look: letters(8)),
        paragraph("Source", "Source", isOwn: true, spacing: (160, 120), look: italic + letters(20, quiet)),
        paragraph("Picture", "Picture", isOwn: true, spacing: (120, 60)),
        paragraph("Caption", "caption", spacing: (0, 160), look: letters(20, quiet)),
        paragraph("Footer", "footer", tabs: stop("right", at: WordPage.textWidth), spacing: (0, 0), look: letters(18, quiet)),

        #"<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>"#,
        #"<w:style w:type="character" w:customStyle="1" w:styleId="Quiet"><w:name w:val="Quiet"/><w:rPr><w:color w:val=""# + quiet
            + #""/></w:rPr></w:style>"#,

        #"<w:style w:type="table" w:customStyle="1" w:styleId=""# + table + #""><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/>"#
            + #"<w:tblPr><w:tblBorders>"# + border("top", size: 6, space: 0) + border("bottom", size: 6, space: 0)
            + border("insideH", size: 4, space: 0) + #"</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>"#
            + #"<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill=""# + shade + #""/></w:tcPr></w:tblStylePr></w:style>"#,
    ]

    /// - Parameters:
    ///   - isOwn: whether it is none that Word knows by its name.
    ///   - rule: a line at the paragraph.
    ///   - hanging: how far all lines but the first stand in from the left.
    ///   - spacing: before and after, in twentieths of a point.
    ///   - level: of a heading, from 0.
    ///   - look: of its letters, in the order of the schema.
    private static func paragraph(
        _ id: String, _ name: String, isOwn: Bool = false, next: String? = nil, staysWithNext: Bool = false, rule: String? = nil,
        tabs: String? = nil, hanging: Int? = nil, spacing: (before: Int, after: Int), level: Int? = nil, look: String = ""
    ) -> String {
        "<w:style w:type=\"paragraph\"\(isOwn ? " w:customStyle=\"1\"" : "") w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
            + "<w:basedOn w:val=\"Normal\"/>" + (next.map { "<w:next w:val=\"\($0)\"/>" } ?? "") + "<w:qFormat/><w:pPr>"
            + (level != nil || staysWithNext ? "<w:keepNext/><w:keepLines/>" : "") + (rule.map { "<w:pBdr>\($0)</w:pBdr>" } ?? "")
            + (tabs.map { "<w:tabs>\($0)</w:tabs>" } ?? "") + "<w:spacing w:before=\"\(spacing.before)\" w:after=\"\(spacing.after)\"/>"
            + (hanging.map { "<w:ind w:left=\"\($0)\" w:hanging=\"\($0)\"/>" } ?? "")
            + (level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? "") + "</w:pPr>"
            + (look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>") + "</w:style>"
    }

    private static func stop(_ side: String, at place: Int) -> String { "<w:tab w:val=\"\(side)\" w:pos=\"\(place)\"/>" }

    private static func border(_ side: String, size: Int, space: Int) -> String {
        "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"\(space)\" w:color=\"\(line)\"/>"
    }

    private static let bold = "<w:b/><w:bCs/>"
    private static let italic = "<w:i/><w:iCs/>"

    /// - Parameter size: in half points.
    private static func letters(_ size: Int, _ colour: String? = nil) -> String {
        (colour.map { "<w:color w:val=\"\($0)\"/>" } ?? "") + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
    }
}
