/// The one list of the document: bullets on nine levels, as deep as Word goes.
enum WordNumbering {
    static let levels = 9
    /// The number by which paragraphs refer to it.
    static let bullets = 1

    /// How far each level stands in from the one above, in twentieths of a point.
    private static let step = 340

    static var xml: String {
        let parts = (0..<levels).map { level in
            "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
                + "<w:lvlText w:val=\"\(level % 2 == 0 ? "•" : "–")\"/><w:lvlJc w:val=\"left\"/>"
                + "<w:pPr><w:ind w:left=\"\(step * (level + 1))\" w:hanging=\"\(step)\"/></w:pPr></w:lvl>"
        }
        return XMLText.declaration + """
            <w:numbering xmlns:w="\(WordParts.main)">
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>
            \(parts.joined(separator: "\n"))
            </w:abstractNum>
            <w:num w:numId="\(bullets)"><w:abstractNumId w:val="0"/></w:num>
            </w:numbering>

            """
    }
}
