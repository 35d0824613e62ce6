import Engine
import Text
import Words

/// The photographs of a session as a table for the facilitator.
public func pictureList(_ state: State, language: Language, zone: Zone) -> [String] {
    let words = PictureWords(language)
    let pictures = state.pictures.kept
    guard !pictures.isEmpty else { return [words.none] }
    var rows = [[words.number, words.time, words.step, words.size, words.approved, words.file, words.caption]]
    for picture in pictures {
        let filed = state.filedPlace(of: picture)
        let source = picture.source
        rows.append([
            state.pictures.number(of: picture.id).map(String.init) ?? "",
            Times.dayAndHour(picture.taken, in: zone) + (source.clock == .file ? PictureWords.fileTimeMark : ""),
            filed.map { state.title(of: $0.place, item: $0.item, for: .me, language) } ?? words.beforeStart,
            "\(source.width)×\(source.height), \(words.bytes(source.size))", words.approval(picture.readers), source.name, picture.caption,
        ].map { visibleSafe($0) })
    }
    let widths = rows[0].indices.map { column in min(longestCell, rows.map { width($0[column]) }.max() ?? 0) }
    var lines = rows.map { row in
        // The caption comes last and is as long as it is.
        (zip(row, widths).dropLast().map { padded($0, to: $1) } + row.suffix(1)).joined(separator: "  ").trimmedEnd
    }
    if pictures.contains(where: { $0.source.clock == .file }) { lines.append(words.fileTime) }
    if !pictures.contains(where: \.isApproved) { lines.append(words.howToApprove) }
    return lines
}

private let longestCell = 32

extension String {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
