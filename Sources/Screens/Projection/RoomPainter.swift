import Engine
import Terminal
import Text
import Words

/// Paints the public view in the middle of a region, its main text as large as the room for it allows.
struct RoomPainter {
    let zone: Zone
    let letters: Letters
    /// Which page is on of what has no room.
    private var turn = 0

    init(zone: Zone, letters: Letters) {
        self.zone = zone
        self.letters = letters
    }

    enum Letters {
        /// Ordinary text: for previews, and for terminals without block characters.
        case small
        case large
    }

    func draw(_ view: PublicView, into grid: inout Grid, at region: Region) {
        let inner = region.inset(rows: region.rows >= 20 ? 1 : 0, columns: region.columns >= 60 ? 3 : 1)
        if let message = view.message {
            drawBlock(main: message, role: .accent, into: &grid, at: inner)
            return
        }
        switch view.scene {
        case .blank: break
        case .finished:
            drawBlock(main: RoomWord.thanks.words(view.language), below: [view.title], into: &grid, at: inner)
        case .hold(let question): drawBlock(main: question, into: &grid, at: inner)
        case .arrival(let question, let start):
            let title = question == view.title ? "" : view.title
            let begins = start.map { RoomWord.begins(at: Times.hour($0, in: zone)).words(view.language) }
            drawBlock(above: title, main: question, below: [begins].compactMap { $0 }, into: &grid, at: inner)
        case .step(let step):
            var painter = self
            painter.turn = step.turn
            painter.draw(step, view.language, into: &grid, at: inner)
        }
    }

    private func draw(_ step: PublicView.StepView, _ language: Language, into grid: inout Grid, at region: Region) {
        let region = step.color.map { ColorBand.draw($0, letters: letters, into: &grid, at: region) } ?? region
        if let board = step.board, !board.isEmpty {
            BoardPainter(zone: zone, letters: letters, language: language).draw(board, theme: step.text, into: &grid, at: region)
            return
        }
        var footer: [(String, Role)] = []
        if let holder = step.holder { footer.append((RoomWord.speaks(holder).words(language), .strong)) }
        if let next = step.next { footer.append((RoomWord.next(next).words(language), .quiet)) }
        var body = region
        if let clock = step.clock {
            let text = String(Times.clock(clock.remaining).map { $0 == "−" ? "-" : $0 })
            let rows = clockRows(beside: step.stalls, language, columns: region.columns, region.rows)
            BigDigits.draw(text, into: &grid, at: body.bottom(rows), role: clock.isRunning ? .digits : .quiet)
            body = body.droppingBottom(rows + 1)
        }
        for (text, role) in footer.reversed() {
            grid.put(padded(visibleSafe(text), to: body.columns, alignment: .centre), in: body.bottom(1), role: role)
            body = body.droppingBottom(1)
        }
        if !footer.isEmpty { body = body.droppingBottom(1) }
        if let poll = step.poll, let ideas = poll.ideas {
            let answered = poll.answered.flatMap { answered in poll.present.map { RoomWord.answered(answered, of: $0).words(language) } }
            return draw(ideas, under: step.text, rules: answered.map { [$0] } ?? [], turn: step.turn, language, into: &grid, at: body)
        }
        if let structure = step.structure {
            return StructurePainter(letters: letters, turn: turn).draw(structure, under: step.text, into: &grid, at: body)
        }
        if let poll = step.poll { body = draw(poll, under: step.draft?.text ?? step.text, language, into: &grid, at: body) }
        if !step.stalls.isEmpty {
            return draw(step.stalls, under: step.text, rules: step.rules, turn: step.turn, language, into: &grid, at: body)
        }
        if let tables = step.tables { return draw(tables, under: step.text, rules: step.rules, language, into: &grid, at: body) }
        let notes = step.notes.map { $0.words(language) }
        guard let draft = step.draft else {
            return drawBlock(main: step.text, below: step.rules, list: notes, turn: step.turn, into: &grid, at: body)
        }
        if let decided = step.decided {
            let words = DecisionWords(language)
            let review = decided.review.map { [words.review($0).capitalizedFirst] } ?? []
            // Words that stand as the text are not repeated under it.
            let others = step.notes.filter { $0.text != draft.text }.map { $0.words(language) }
            return drawBlock(above: words.decidedText, main: draft.text, below: review, list: others, turn: step.turn, into: &grid, at: body)
        }
        // The text alone is what is answered to; its heading would only take room from it.
        if step.poll != nil { return drawBlock(main: draft.text, into: &grid, at: body) }
        let words = DraftWords(language)
        drawBlock(
            above: step.text, main: words.marked(draft.pieces).trimmed, below: [words.footer(draft)] + step.rules, list: notes,
            turn: step.turn, into: &grid, at: body)
    }

    /// A poll stands in the lower part; what is left above it is for the text that is asked about.
    private func draw(
        _ poll: PublicView.PollView, under text: String, _ language: Language, into grid: inout Grid, at region: Region
    ) -> Region {
        let share = max(1, poll.hasMeanings ? region.rows * 3 / 4 : region.rows * 2 / 3)
        let asked = wrap(visibleSafe(text, keepingNewlines: true), width: max(1, region.columns)).count
        let most = max(1, min(share, region.rows - 1 - min(asked, max(2, region.rows / 3))))
        let lines = PollPainter.lines(
            poll, language, columns: region.columns, rows: most, letters: letters, turn: turn
        ).prefix(most)
        let cells = lines.map { Text.width($0.text) }.max() ?? 0
        let place = region.bottom(lines.count)
        for (row, line) in lines.enumerated() {
            grid.put(line.text, in: place, row: row, column: max(0, (region.columns - cells) / 2), role: line.role)
        }
        return region.droppingBottom(lines.count + 1)
    }

    /// A heading, the main text, short sentences under it and a list, together in the middle; a long list page by page.
    func drawBlock(
        above: String = "", main: String, role: Role = .strong, below: [String] = [], list: [String] = [], turn: Int = 0,
        into grid: inout Grid, at region: Region
    ) {
        guard !region.isEmpty else { return }
        let width = region.columns
        let heading = above.isEmpty ? [] : self.heading(above, columns: width, rows: region.rows) + [.empty]
        if let large = allLarge(main, below + list.map { "• " + $0 }, role, columns: width, rows: region.rows - heading.count) {
            return drawCentred(heading + large, listFrom: .max, into: &grid, at: region)
        }
        if let (top, list) = largePage(main, below, list, role, turn: turn, columns: width, rows: region.rows - heading.count) {
            return drawCentred(heading + top + list, listFrom: heading.count + top.count, into: &grid, at: region)
        }
        let apart = spread(below, width: width, rows: region.rows / 2)
        var under = apart ?? notes(below.map(inOneLine), width: width, rows: region.rows - heading.count - 2)
        under += page(of: list, turn: turn, width: width, rows: max(0, region.rows - under.count - heading.count - 3))
        if !under.isEmpty { under.insert(.empty, at: 0) }
        let block = mainBlock(main, role, columns: width, rows: max(1, region.rows - heading.count - under.count))
        let top = heading + block
        drawCentred(top + under, listFrom: list.isEmpty && apart != nil ? .max : top.count, into: &grid, at: region)
    }

    /// Each line in the middle, but a list with one left edge.
    private func drawCentred(_ lines: [Line], listFrom: Int, into grid: inout Grid, at region: Region) {
        let start = max(0, (region.rows - lines.count) / 2)
        let listCells = lines.dropFirst(listFrom).map { Text.width($0.text) }.max() ?? 0
        for (row, line) in lines.prefix(region.rows).enumerated() {
            let cells = row >= listFrom ? listCells : Text.width(line.text)
            grid.put(line.text, in: region, row: start + row, column: max(0, (region.columns - cells) / 2), role: line.role)
        }
    }

    /// A heading is large only where it takes little from what stands under it.
    private func heading(_ text: String, columns: Int, rows: Int) -> [Line] {
        if letters == .large, let large = BigLetters.lines(visibleSafe(text), columns: columns, rows: rows / 8, largest: 1) {
            return large.map { Line($0, .quiet) }
        }
        return Line.wrapped(text, .quiet, width: columns, most: 2)
    }

    private static let rowsForWideGap = 40
    /// From here on sentences that are too long for large letters have spaces between theirs.
    private static let columnsForWideLetters = 120

    /// The main text and everything under it in large letters, where all of it fits: wide apart, or close where it would not otherwise.
    private func allLarge(_ main: String, _ under: [String], _ role: Role, columns: Int, rows: Int) -> [Line]? {
        guard letters == .large, !under.isEmpty else { return nil }
        var blocks: [[String]] = []
        for text in under {
            let safe = visibleSafe(text, keepingNewlines: true)
            guard let large = BigLetters.lines(safe, columns: columns, rows: rows, largest: 1) else { return nil }
            blocks.append(large)
        }
        // What is under the question has to stand apart from its lines.
        let gaps = rows >= RoomPainter.rowsForWideGap ? [4, 2, 1] : [2]
        for gap in gaps {
            let lines = blocks.flatMap { Array(repeating: .empty, count: gap) + $0.map { Line($0) } }
            guard lines.count < rows,
                let head = BigLetters.lines(
                    visibleSafe(main, keepingNewlines: true), columns: columns, rows: rows - lines.count)
            else { continue }
            return head.map { Line($0, role) } + lines
        }
        return nil
    }

    private static let columnsForLargeNotes = 100

    /// On a large wall notes are read from the back of the room, a page at a time, and the question is no larger than they are.
    private func largePage(
        _ main: String, _ below: [String], _ list: [String], _ role: Role, turn: Int, columns: Int, rows: Int
    ) -> (top: [Line], list: [Line])? {
        guard letters == .large, columns >= RoomPainter.columnsForLargeNotes, !list.isEmpty else { return nil }
        func large(_ text: String) -> [Line]? {
            BigLetters.lines(visibleSafe(text, keepingNewlines: true), columns: columns, rows: rows, largest: 1)?.map { Line($0) }
        }
        guard let head = large(main), case let others = below.compactMap(large), others.count == below.count,
            case let blocks = list.compactMap({ large("• " + $0) }).map({ [.empty] + $0 }), blocks.count == list.count
        else { return nil }
        let top = head.map { Line($0.text, role) } + others.flatMap { [.empty] + $0 } + [.empty]
        let room = rows - top.count - 1
        guard let highest = blocks.map(\.count).max(), highest <= room else { return nil }
        let pages = Pages.ranges(blocks.map(\.count), rows: room)
        let height = pages.map { blocks[$0].reduce(0) { $0 + $1.count } }.max() ?? 0
        let page = (pages.count - 1 + turn) % pages.count
        let lines = Array(blocks[pages[page]].joined())
        guard pages.count > 1 else { return (top, lines) }
        return (top, lines + Array(repeating: .empty, count: height - lines.count) + [Line("\(page + 1)/\(pages.count)", .quiet)])
    }

    /// Large letters, else letters with spaces between them where there is much room, else plain text.
    private func mainBlock(_ text: String, _ role: Role, columns: Int, rows: Int) -> [Line] {
        let safe = visibleSafe(text, keepingNewlines: true)
        if letters == .large, let large = BigLetters.lines(safe, columns: columns, rows: rows) {
            return large.map { Line($0, role) }
        }
        if letters == .large, let spaced = spaced(safe, columns: columns, rows: rows) { return spaced.map { Line($0, role) } }
        // Lines of a reading length look calmer than lines from edge to edge.
        let comfortable = wrap(safe, width: max(20, columns * 3 / 4))
        let lines = comfortable.count <= rows ? comfortable : wrap(safe, width: columns)
        return Pages.lines(lines.map { [Line($0, role)] }, rows: rows, turn: turn)
    }

    /// Where lines of their own have no room.
    private func inOneLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: ", ") }

    private func spaced(_ text: String, columns: Int, rows: Int) -> [String]? {
        let lines = wrap(text, width: max(1, columns / 2))
        guard columns >= 2 * 16, 2 * lines.count - 1 <= rows else { return nil }
        let wide = lines.map { line in line.map(String.init).joined(separator: " ") }
        guard wide.allSatisfy({ Text.width($0) <= columns }) else { return nil }
        return Array(wide.map { [$0] }.joined(separator: [""]))
    }

    /// Rules stand apart from each other where there is room; nil where there is not, and they become a list.
    private func spread(_ texts: [String], width: Int, rows: Int) -> [Line]? {
        if letters == .large, width >= RoomPainter.columnsForWideLetters {
            let wide = texts.map { wrap(visibleSafe($0), width: width * 4 / 5 / 2).map { Line($0.map(String.init).joined(separator: " ")) } }
            let lines = Array(wide.joined(separator: [.empty]))
            if lines.count <= rows, lines.allSatisfy({ Text.width($0.text) <= width }) { return lines }
        }
        let blocks = texts.map { Line.wrapped($0, width: max(1, width * 4 / 5)) }.filter { !$0.isEmpty }
        let lines = Array(blocks.joined(separator: [.empty]))
        return lines.count <= rows ? lines : nil
    }

    /// Notes that do not fit come round page by page, the newest first; the pages are of one height, so that nothing moves.
    private func page(of texts: [String], turn: Int, width: Int, rows: Int) -> [Line] {
        guard rows > 1 else { return notes(texts, width: width, rows: rows) }
        let blocks = texts.map { entry($0, width: width, most: rows - 1) }
        return Pages.lines(blocks, rows: rows, turn: turn, newestFirst: true)
    }

    /// The newest notes, or the last rules, that fit.
    private func notes(_ texts: [String], width: Int, rows: Int) -> [Line] {
        var lines: [Line] = []
        for text in texts.reversed() {
            let block = entry(text, width: width, most: RoomPainter.mostRuleLines)
            if lines.count + block.count > rows { break }
            lines = block + lines
        }
        return lines
    }

    private static let mostRuleLines = 4

    private func entry(_ text: String, width: Int, most: Int) -> [Line] {
        var block = Line.wrapped(text, width: max(1, width * 4 / 5), most: most, indent: 2)
        if let first = block.first { block[0].text = "• " + first.text.dropFirst(2) }
        return block
    }
}
