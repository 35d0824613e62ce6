import Engine
import Text

/// A picture in the line of a paragraph (ISO/IEC 29500-1 §20.4.2.8), as large as it is and as the page has room for.
struct WordPicture {
    let picture: ReportModel.Picture
    /// Counted through the document, from 1.
    let number: Int
    /// Of its bytes.
    let relation: String

    /// How word processors count lengths: 914,400 to the inch, at 96 pixels to the inch.
    private static let unitsOfPixel = 9_525
    private static let unitsOfTwip = 635
    /// No side is longer than text is wide: a heading and a caption have room on its page, also where it lies on its side.
    private static let longest = WordPage.textWidth * unitsOfTwip

    var xml: String {
        // Readers of Word files do not turn a picture as its bytes say; the frame is turned instead, mirrored first. What a turned one
        // needs beyond its frame is effect extent.
        let (turns, isMirrored) = WordPicture.turns[picture.orientation] ?? (0, false)
        let seen = size
        let lies = turns % 2 == 1
        let (width, height) = lies ? (seen.height, seen.width) : seen
        let (across, upward) = (max(0, (seen.width - width) / 2), max(0, (seen.height - height) / 2))
        let turn = (turns == 0 ? "" : " rot=\"\(turns * 5_400_000)\"") + (isMirrored ? " flipH=\"1\"" : "")
        let name = "id=\"\(number)\" name=\"\(number)\""
        return """
            <w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            distT="0" distB="0" distL="0" distR="0"><wp:extent cx="\(width)" cy="\(height)"/>\
            <wp:effectExtent l="\(across)" t="\(upward)" r="\(across)" b="\(upward)"/>\
            <wp:docPr \(name) descr="\(XMLText.line(picture.alternative))"/>\
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:nvPicPr><pic:cNvPr \(name)/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="\(relation)"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm\(turn)><a:off x="0" y="0"/><a:ext cx="\(width)" cy="\(height)"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
            """
    }

    /// Quarter turns to the right, and whether it is mirrored before them, by EXIF's orientation.
    private static let turns = [
        1: (0, false), 2: (0, true), 3: (2, false), 4: (2, true), 5: (3, true), 6: (1, false), 7: (1, true), 8: (3, false),
    ]

    /// As it is seen, never larger than its pixels.
    private var size: (width: Int, height: Int) {
        let (width, height) = (max(1, picture.width) * WordPicture.unitsOfPixel, max(1, picture.height) * WordPicture.unitsOfPixel)
        let longer = max(width, height)
        guard longer > WordPicture.longest else { return (width, height) }
        return (max(1, width * WordPicture.longest / longer), max(1, height * WordPicture.longest / longer))
    }
}
