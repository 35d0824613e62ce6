import Engine
import Text

/// The parts of a Word file (ISO/IEC 29500-1 and -2) round its body; none has a name, a path or anything else of whoever made it.
struct WordParts {
    /// The namespace of WordprocessingML.
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    var title: String
    var language: Language
    var made: Instant
    /// Stands at the foot of every page, before its number.
    var foot: String

    /// The whole file.
    func archive(_ body: WordBody) -> [UInt8] {
        var archive = ZipArchive()
        for (name, text) in [
            // First, as the standard wants it.
            ("[Content_Types].xml", contentTypes), ("_rels/.rels", packageRelations), ("docProps/core.xml", core),
            ("docProps/app.xml", app), ("word/document.xml", document(body)), ("word/_rels/document.xml.rels", documentRelations(body)),
            ("word/styles.xml", WordStyles.xml(language: tag)), ("word/numbering.xml", WordNumbering.xml),
            ("word/settings.xml", settings), ("word/footer1.xml", footer),
        ] { archive.add(name, Array(text.utf8)) }
        for (index, picture) in body.media.enumerated() {
            archive.add("word/" + WordParts.name(ofPicture: index + 1, picture.format), picture.bytes)
        }
        return archive.bytes
    }

    private var tag: String {
        switch language {
        case .et: "et-EE"
        case .en: "en-GB"
        }
    }

    private var contentTypes: String {
        let parts = [
            ("word/document", "\(WordParts.word).document.main+xml"), ("word/styles", "\(WordParts.word).styles+xml"),
            ("word/numbering", "\(WordParts.word).numbering+xml"), ("word/settings", "\(WordParts.word).settings+xml"),
            ("word/footer1", "\(WordParts.word).footer+xml"),
            ("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("docProps/app", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        ]
        return XMLText.declaration + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            \(PictureFormat.allCases.map { "<Default Extension=\"\($0.rawValue)\" ContentType=\"\($0.mediaType)\"/>" }.joined(separator: "\n"))
            \(parts.map { "<Override PartName=\"/\($0.0).xml\" ContentType=\"\($0.1)\"/>" }.joined(separator: "\n"))
            </Types>

            """
    }

    private var packageRelations: String {
        relations([
            ("\(WordParts.office)/officeDocument", "word/document.xml"),
            ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
            ("\(WordParts.office)/extended-properties", "docProps/app.xml"),
        ])
    }

    /// The footer's relation comes first, so that it is `rId1`; those of pictures come after these.
    private static let related = ["footer1", "styles", "numbering", "settings"]

    /// - Parameter number: from 1.
    static func relation(ofPicture number: Int) -> String { "rId\(related.count + number)" }

    private static func name(ofPicture number: Int, _ format: PictureFormat) -> String { "media/image\(number).\(format.rawValue)" }

    private func documentRelations(_ body: WordBody) -> String {
        let parts = WordParts.related.map { part in ("\(WordParts.office)/\(part.filter { !$0.isNumber })", "\(part).xml") }
        let pictures = body.media.enumerated().map { index, picture in
            ("\(WordParts.office)/image", WordParts.name(ofPicture: index + 1, picture.format))
        }
        return relations(parts + pictures)
    }

    private func relations(_ targets: [(type: String, target: String)]) -> String {
        let lines = targets.enumerated().map { "<Relationship Id=\"rId\($0 + 1)\" Type=\"\($1.type)\" Target=\"\($1.target)\"/>" }
        return XMLText.declaration + """
            <Relationships xmlns="\(WordParts.relations)">
            \(lines.joined(separator: "\n"))
            </Relationships>

            """
    }

    private var core: String {
        XMLText.declaration + """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <dc:title>\(XMLText.line(title))</dc:title>
            <dcterms:created xsi:type="dcterms:W3CDTF">\(made.iso)</dcterms:created>
            <dcterms:modified xsi:type="dcterms:W3CDTF">\(made.iso)</dcterms:modified>
            <dc:language>\(tag)</dc:language>
            </cp:coreProperties>

            """
    }

    private var app: String {
        XMLText.declaration + """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
            <Application>ruum</Application>
            </Properties>

            """
    }

    private func document(_ body: WordBody) -> String {
        XMLText.declaration + """
            <w:document xmlns:w="\(WordParts.main)" xmlns:r="\(WordParts.office)"><w:body>
            \(body.xml)
            <w:sectPr><w:footerReference w:type="default" r:id="rId1"/>\
            <w:pgSz w:w="\(WordPage.width)" w:h="\(WordPage.height)"/>\
            <w:pgMar w:top="\(WordPage.margin)" w:right="\(WordPage.margin)" w:bottom="\(WordPage.margin)" w:left="\(WordPage.margin)" \
            w:header="\(WordPage.margin / 2)" w:footer="\(WordPage.margin / 2)" w:gutter="0"/></w:sectPr></w:body></w:document>

            """
    }

    private var footer: String {
        let pages = ["PAGE", "NUMPAGES"].map { "<w:fldSimple w:instr=\" \($0) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>" }
        return XMLText.declaration + """
            <w:ftr xmlns:w="\(WordParts.main)"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
            <w:r><w:t xml:space="preserve">\(XMLText.line(foot))</w:t></w:r><w:r><w:tab/></w:r>\
            \(pages.joined(separator: "<w:r><w:t>/</w:t></w:r>"))</w:p></w:ftr>

            """
    }

    /// Mode 15 is that of Word 2013 and later: in an older one Word says so in its title bar.
    private var settings: String {
        XMLText.declaration + """
            <w:settings xmlns:w="\(WordParts.main)"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>\
            <w:characterSpacingControl w:val="doNotCompress"/>\
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang w:val="\(tag)"/></w:settings>

            """
    }
}
