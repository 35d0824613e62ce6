import Engine
import Text

/// How a paragraph looks; the raw value is its style's id in `WordStyles`.
enum WordStyle: String {
    case title = "Title"
    case subtitle = "Subtitle"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case body = "BodyText"
    /// What leads into a list, and stays on its page.
    case lead = "Lead"
    /// A label, a tab, and what it says of the session.
    case fact = "Fact"
    case question = "Question"
    case bullet = "ListBullet"
    case cell = "TableText"
    /// The room below a table, which also keeps two of them apart.
    case afterTable = "AfterTable"
    case source = "Source"
    case picture = "Picture"
    case caption = "Caption"
}

/// Some words of a paragraph.
struct WordRun {
    enum Look {
        case plain
        case strong
        /// What stands beside the words that matter.
        case quiet
    }

    var text: String
    var look: Look

    init(_ text: String, _ look: Look = .plain) {
        self.text = text
        self.look = look
    }
}

/// The body of a WordprocessingML document (ISO/IEC 29500-1 §17), part after part.
struct WordBody {
    private(set) var xml = ""
    /// The pictures in it, in their order.
    private(set) var media: [(format: PictureFormat, bytes: [UInt8])] = []

    mutating func paragraph(_ style: WordStyle, _ runs: WordRun...) { paragraph(style, runs) }

    /// A label and, after a tab, what it says.
    mutating func fact(_ label: String, _ text: String) {
        xml += "<w:p><w:pPr><w:pStyle w:val=\"\(WordStyle.fact.rawValue)\"/></w:pPr>"
        run(WordRun(label, .strong))
        xml += "<w:r><w:tab/></w:r>"
        run(WordRun(text))
        xml += "</w:p>"
    }

    mutating func heading(_ style: WordStyle, _ text: String) {
        paragraph(style, [WordRun(text.split(whereSeparator: \.isNewline).joined(separator: " "))])
    }

    mutating func picture(_ picture: ReportModel.Picture, _ bytes: [UInt8]) {
        media.append((picture.format, bytes))
        let drawing = WordPicture(picture: picture, number: media.count, relation: WordParts.relation(ofPicture: media.count))
        // The caption stays on its page.
        let properties = picture.caption.isEmpty ? "" : "<w:keepNext/>"
        xml += "<w:p><w:pPr><w:pStyle w:val=\"\(WordStyle.picture.rawValue)\"/>\(properties)</w:pPr><w:r>\(drawing.xml)</w:r></w:p>"
    }

    /// - Parameter level: 0 for the outermost list.
    mutating func bullet(_ runs: [WordRun], level: Int = 0) {
        let depth = min(level, WordNumbering.levels - 1)
        paragraph(.bullet, runs, properties: "<w:numPr><w:ilvl w:val=\"\(depth)\"/><w:numId w:val=\"\(WordNumbering.bullets)\"/></w:numPr>")
    }

    /// Its head is repeated on each page, and no row is torn apart by the end of one.
    mutating func table(head: [String], rows: [[String]]) {
        guard !head.isEmpty else { return }
        let columns = WordColumns(head: head, rows: rows)
        xml += "<w:tbl><w:tblPr><w:tblStyle w:val=\"\(WordStyles.table)\"/><w:tblW w:w=\"\(WordPage.textWidth)\" w:type=\"dxa\"/>"
        xml += "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
        xml += " w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>"
        xml += "<w:tblGrid>" + columns.widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
        row(head, columns, isHead: true)
        for cells in rows { row(cells, columns, isHead: false) }
        xml += "</w:tbl>"
        paragraph(.afterTable, [])
    }

    private mutating func row(_ cells: [String], _ columns: WordColumns, isHead: Bool) {
        xml += "<w:tr><w:trPr><w:cantSplit/>" + (isHead ? "<w:tblHeader/>" : "") + "</w:trPr>"
        for (index, text) in cells.enumerated() where columns.widths.indices.contains(index) {
            xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(columns.widths[index])\" w:type=\"dxa\"/></w:tcPr>"
            let properties = (isHead ? "<w:keepNext/>" : "") + (columns.isNumeric[index] ? "<w:jc w:val=\"right\"/>" : "")
            paragraph(.cell, text.isEmpty ? [] : [WordRun(text)], properties: properties)
            xml += "</w:tc>"
        }
        xml += "</w:tr>"
    }

    private mutating func paragraph(_ style: WordStyle, _ runs: [WordRun], properties: String = "") {
        xml += "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(properties)</w:pPr>"
        for run in runs { self.run(run) }
        xml += "</w:p>"
    }

    private mutating func run(_ run: WordRun) {
        let look: String
        switch run.look {
        case .plain: look = ""
        case .strong: look = "<w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr>"
        case .quiet: look = "<w:rPr><w:rStyle w:val=\"Quiet\"/></w:rPr>"
        }
        let lines = XMLText.escaped(run.text).split(separator: "\n", omittingEmptySubsequences: false)
        xml += "<w:r>\(look)" + lines.map { "<w:t xml:space=\"preserve\">\($0)</w:t>" }.joined(separator: "<w:br/>") + "</w:r>"
    }
}
