import Engine
import Terminal
import Text
import Words

/// How the console looks: flow on the left, clock and step in the middle, notes and the room's view where there is room for them.
extension Console {
    public static let fewestColumns = 80
    public static let fewestRows = 24
    /// From here on notes and the room's view have a column of their own.
    private static let wideColumns = 110
    private static let roomPreviewRows = 14
    private static let rowsForPreview = 34
    private static let keyBarRows = 2

    public func draw(_ context: ScreenContext, columns: Int, rows: Int) -> Grid {
        if face == .room {
            return Projection.draw(
                context.state.publicView(at: context.now), zone: context.zone, isASCII: context.isASCII, columns: columns,
                rows: rows)
        }
        var grid = Grid(columns: columns, rows: rows)
        guard columns >= Console.fewestColumns, rows >= Console.fewestRows else {
            let words = ScreenWord.tooSmall(columns: columns, rows: rows).words(context.language)
            grid.put(Line.wrapped(words, width: columns), in: grid.region)
            return grid
        }
        let body = drawFrame(context, into: &grid)
        if let panel {
            drawPanel(panel, context, into: &grid, at: body)
        } else {
            drawPanes(context, into: &grid, at: body)
        }
        drawMessage(context, into: &grid)
        return grid
    }

    // MARK: Frame

    /// Header, banner and key bar; returns what is left between them, less the message line.
    private func drawFrame(_ context: ScreenContext, into grid: inout Grid) -> Region {
        let state = context.state
        let language = context.language
        var header = state.title
        if state.agenda.count > 1 { header += " · " + ScreenWord.item(state.item + 1, of: state.agenda.count).words(language) }
        var right = state.headcountWord.words(language) + "  " + Times.hour(context.now, in: context.zone)
        if state.wall.sound { right = ScreenWord.soundIsOn.words(language) + "  " + right }
        if context.isScribe { right = ScreenWord.scribe.words(language) + "  " + right }
        grid.put([Line(header, .title, right: right)], in: grid.region.top(1))
        var body = grid.region.droppingTop(1)
        for (text, role) in banners(context) {
            grid.fill(body.top(1), role: role)
            grid.put([Line(text, role)], in: body.top(1))
            body = body.droppingTop(1)
        }
        grid.horizontalLine(row: body.row, column: 0, width: grid.columns)
        body = body.droppingTop(1)
        KeyBar.draw(self, context, into: &grid, at: body.bottom(Console.keyBarRows))
        return body.droppingBottom(Console.keyBarRows + 1)
    }

    private func banners(_ context: ScreenContext) -> [(String, Role)] {
        var banners: [(String, Role)] = []
        if context.unsaved > 0 { banners.append((ScreenWord.notSaved(context.unsaved).words(context.language), .alarm)) }
        if let problem = context.fileProblem { banners.append((problem.words(context.language), .alarm)) }
        return banners
    }

    private func drawMessage(_ context: ScreenContext, into grid: inout Grid) {
        let line = grid.region.droppingBottom(Console.keyBarRows)
        if let prompt { PromptPane.draw(prompt, context, into: &grid, at: line) }
        let place = prompt == nil ? line.bottom(1) : line.droppingBottom(1).bottom(1)
        if let said, said.until.map({ context.now <= $0 }) ?? true {
            grid.fill(place, role: said.role)
            grid.put([Line(said.text, said.role)], in: place)
        } else if prompt == nil, let message = context.state.wall.message {
            grid.put([Line(ScreenWord.messageShown(message).words(context.language), .accent)], in: place)
        } else if prompt == nil, context.state.wall.isBlank {
            grid.put(
                [Line("\(ScreenWord.roomSees.words(context.language)): \(ScreenWord.blankNow.words(context.language))", .accent)],
                in: place)
        } else if prompt == nil, !context.state.wall.shown.isEmpty {
            let extras = context.state.wall.shown.map { $0.name(context.language) }
            grid.put([Line(ScreenWord.roomAlsoSees(extras).words(context.language), .quiet)], in: place)
        }
    }

    // MARK: Panes

    private func drawPanes(_ context: ScreenContext, into grid: inout Grid, at body: Region) {
        let isWide = body.columns >= Console.wideColumns
        let flowColumns = isWide ? min(46, body.columns / 4) : 28
        let sideColumns = isWide ? min(64, body.columns / 3) : 0
        let isCovered = face == .covered
        if !isCovered { FlowPane.draw(context, into: &grid, at: body.left(flowColumns)) }
        grid.verticalLine(row: body.row, column: flowColumns, height: body.rows)
        let middle = body.droppingLeft(flowColumns + 2).droppingRight(sideColumns > 0 ? sideColumns + 2 : 0)
        if sideColumns > 0 {
            let side = body.right(sideColumns)
            grid.verticalLine(row: body.row, column: side.column - 2, height: body.rows)
            drawSide(context, into: &grid, at: side, isCovered: isCovered)
        }
        let clockRows = ClockPane.rows(context.state, in: body)
        ClockPane.draw(context, into: &grid, at: middle.top(clockRows))
        let below = middle.droppingTop(clockRows + 1)
        grid.horizontalLine(row: below.row - 1, column: middle.column, width: middle.columns)
        // On a small screen the counts and what follows from them need the room.
        let isFull = context.state.currentPoll != nil || context.state.looksThrough
        let notesRows = isWide || isCovered || isFull || context.state.notes.all.isEmpty ? 0 : max(3, below.rows / 4)
        StepPane.draw(
            context, into: &grid, at: below.droppingBottom(notesRows > 0 ? notesRows : 0), isCovered: isCovered,
            scroll: reading.visits == context.state.visits.count ? reading.lines : 0)
        if notesRows > 0 { NotesPane.draw(context, into: &grid, at: below.bottom(notesRows)) }
    }

    private func drawSide(_ context: ScreenContext, into grid: inout Grid, at side: Region, isCovered: Bool) {
        let previewRows = side.rows >= Console.rowsForPreview - Console.keyBarRows - 3 ? Console.roomPreviewRows : 0
        if !isCovered { NotesPane.draw(context, into: &grid, at: side.droppingBottom(previewRows)) }
        guard previewRows > 0 else { return }
        let box = side.bottom(previewRows)
        grid.box(box, title: ScreenWord.roomSees.words(context.language))
        let view = context.state.publicView(at: context.now)
        RoomPainter(zone: context.zone, letters: .small).draw(view, into: &grid, at: box.insideBorder)
    }

    private func drawPanel(_ panel: Panel, _ context: ScreenContext, into grid: inout Grid, at body: Region) {
        switch panel {
        case .help: HelpPanel.draw(context, list, into: &grid, at: body)
        case .people: PeoplePanel.draw(context, list.following(PeoplePanel.people(context.state)), into: &grid, at: body)
        case .notes: NotesPanel.draw(context, list, into: &grid, at: body)
        case .tables: TablesPanel.draw(context, list, into: &grid, at: body)
        case .shares: SharesPanel.draw(context, list, into: &grid, at: body)
        case .steps: StepsPanel.draw(context, list, into: &grid, at: body)
        case .replan: ReplanPanel.draw(context, list, into: &grid, at: body)
        case .roomCheck: RoomCheckPanel.draw(context, into: &grid, at: body)
        case .groups: ArrangePanel.draw(context, list, into: &grid, at: body)
        case .answers: AnswersPanel.draw(context, list, into: &grid, at: body)
        case .topics: TopicsPanel.draw(context, list, into: &grid, at: body)
        case .harvest: HarvestPanel.draw(context, harvestPosition(context), harvest, into: &grid, at: body)
        case .preview: if let preview { PreviewPanel.draw(preview, context, list, into: &grid, at: body) }
        }
    }
}
