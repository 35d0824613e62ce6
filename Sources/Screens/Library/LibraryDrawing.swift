import Engine
import Terminal
import Text
import Words

/// How the list of sessions looks: one line a session, and below it more about the chosen one.
extension Library {
    private static let keyBarRows = 2
    static let detailRows = 3

    public func draw(_ context: LibraryContext, columns: Int, rows: Int) -> Grid {
        var grid = Grid(columns: columns, rows: rows)
        let language = context.language
        guard columns >= Console.fewestColumns, rows >= Console.fewestRows else {
            grid.put(
                Line.wrapped(ScreenWord.tooSmall(columns: columns, rows: rows).words(language), width: columns), in: grid.region)
            return grid
        }
        let heading: Line
        if let wizard, mode == .wizard {
            let page = LibraryWord.page(wizard.number(context) + 1, of: wizard.pages(context).count)
            heading = Line(LibraryWord.newHeading.words(language), .title, right: page.words(language))
        } else {
            heading = Line(
                headingWord.words(language), .title, right: counted(context) + Times.hour(context.now, in: context.zone))
        }
        grid.put([heading], in: grid.region.top(1))
        grid.horizontalLine(row: 1, column: 0, width: grid.columns)
        let body = grid.region.droppingTop(2).droppingBottom(Library.keyBarRows)
        if isHelpOpen {
            let lines = HelpPanel.lines(language, of: KeyContext.beforeSession, width: body.columns - 4)
            PanelFrame.draw(.helpTitle, language, count: lines.count, position: help, selects: false, into: &grid, at: body) {
                index, _ in lines[index]
            }
        } else if let wizard, mode == .wizard {
            wizard.draw(context, into: &grid, at: body.inset(rows: 1, columns: 2))
        } else if let search {
            drawSearch(search, context, into: &grid, at: body)
        } else {
            drawList(context, into: &grid, at: body)
        }
        drawKeys(context, into: &grid, at: grid.region.bottom(Library.keyBarRows))
        return grid
    }

    private var headingWord: LibraryWord {
        search != nil ? .searchHeading : isArchiveShown ? .archiveHeading : .heading
    }

    private func counted(_ context: LibraryContext) -> String {
        if let search { return search.found.map { LibraryWord.hits($0.hits.count).words(context.language) + "  " } ?? "" }
        let all = shelf(context).count
        guard all > 0 else { return "" }
        let word = filter == nil ? LibraryWord.sessions(all) : LibraryWord.shown(entries(context).count, of: all)
        return word.words(context.language) + "  "
    }

    private func drawKeys(_ context: LibraryContext, into grid: inout Grid, at region: Region) {
        let language = context.language
        let (intents, contexts): ([Intent], [KeyContext])
        if isHelpOpen {
            (intents, contexts) = ([.close, .up, .down, .pageDown, .first, .last], [.panel])
        } else {
            switch mode {
            case .wizard:
                let onward: Intent = wizard?.page == .summary ? .createSession : .goForward
                (intents, contexts) = ([onward, .goBack, .completeName, .up, .down, .help], wizard?.contexts(context) ?? [])
            case .runningElsewhere: (intents, contexts) = ([.openProjection, .openAnotherConsole, .close], [.runningElsewhere])
            case .deleting:
                grid.put([Line(PromptWord.yesNo.words(language), .keyLabel)], in: region)
                return
            case .list where search != nil:
                let word = search?.chosen == nil ? LibraryWord.searchHelp : .chooseHelp
                grid.put(Line.wrapped(word.words(language), .keyLabel, width: region.columns), in: region)
                return
            case .list where filter != nil:
                grid.put(Line.wrapped(LibraryWord.findHelp.words(language), .keyLabel, width: region.columns), in: region)
                return
            case .list where isArchiveShown:
                let one: [Intent] = selected(context) == nil ? [] : [.openConsole, .bringBackSession, .deleteSession, .filterList]
                (intents, contexts) = (one + [.leaveArchive, .searchSessions, .help, .leaveProgram], listContexts)
            case .list where context.entries.isEmpty:
                (intents, contexts) = ([.newSession, .openDemo, .screenLanguage, .showArchive, .help, .leaveProgram], [.library])
            case .list:
                let opening: [Intent] = selected(context)?.problem == nil ? [.openConsole, .openProjection] : []
                (intents, contexts) = (
                    opening + [
                        .newSession, .filterList, .searchSessions, .help, .leaveProgram, .archiveSession, .showArchive, .deleteSession,
                        .openDemo, .screenLanguage,
                    ], [.library]
                )
            }
        }
        KeyBar.draw(intents, in: contexts, language, into: &grid, at: region)
    }

    // MARK: The list

    private func drawList(_ context: LibraryContext, into grid: inout Grid, at body: Region) {
        let language = context.language
        guard !isArchiveShown || !context.archived.isEmpty else {
            grid.put([Line(LibraryWord.archiveIsEmpty.words(language), .quiet)], in: body.inset(rows: 1, columns: 2))
            drawSaid(into: &grid, at: body.bottom(1))
            return
        }
        guard !shelf(context).isEmpty else {
            drawWelcome(context, into: &grid, at: body.inset(rows: 1, columns: 4))
            drawSaid(into: &grid, at: body.bottom(1))
            return
        }
        let entries = entries(context)
        let rows = body.droppingBottom(Library.detailRows + 1)
        let window = list.window(count: entries.count, rows: rows.rows)
        for (row, index) in window.enumerated() {
            let place = rows.droppingTop(row).top(1)
            let isSelected = index == list.selected
            var line = line(entries[index], context, columns: place.columns)
            line.text = (isSelected ? "> " : "  ") + line.text
            if isSelected {
                line.role = .selected
                line.rightRole = .selected
                grid.fill(place, role: .selected)
            }
            grid.put([line], in: place)
        }
        if entries.isEmpty {
            grid.put([Line(LibraryWord.nothingFound.words(language), .quiet)], in: rows.inset(rows: 1, columns: 2))
        }
        let foot = body.bottom(Library.detailRows + 1)
        grid.horizontalLine(row: foot.row, column: 0, width: grid.columns)
        if entries.count > rows.rows {
            let page = PromptWord.page(window.lowerBound / rows.rows + 1, of: (entries.count + rows.rows - 1) / rows.rows).words(
                language)
            grid.put(" \(page) ", row: foot.row, column: grid.columns - width(page) - 4, role: .quiet)
        }
        drawFoot(context, into: &grid, at: foot.droppingTop(1))
    }

    private func line(_ entry: LibraryEntry, _ context: LibraryContext, columns: Int) -> Line {
        let language = context.language
        let title = entry.title.trimmed.isEmpty ? LibraryWord.untitled.words(language) : entry.title
        let hour = entry.plannedStart.map { Times.hour($0, in: context.zone) } ?? ""
        var day =
            padded(Times.day(entry.day, in: context.zone, language), to: Library.dayColumns, alignment: .right)
            + padded(hour, to: Library.hourColumns, alignment: .right)
        if columns >= Library.wideColumns {
            let age = Age(of: entry.day, at: context.now, in: context.zone).words(language)
            day +=
                padded(age, to: Library.ageColumns, alignment: .right)
                + padded(Sizes.bytes(entry.size), to: Library.sizeColumns, alignment: .right)
        }
        if entry.problem != nil {
            return Line(title, .quiet, right: LibraryWord.cannotOpen.words(language) + "  " + day, rightRole: .warning)
        }
        guard entry.isRunning else {
            guard let standing = entry.standing else { return Line(title, right: day) }
            return Line(title, right: standing.word.words(language) + "  " + day, rightRole: standing == .underWay ? .accent : .quiet)
        }
        return Line(title, .strong, right: LibraryWord.runsNow.words(language) + "  " + day, rightRole: .good)
    }

    /// As long as the longest date: `23. september 2026`.
    private static let dayColumns = 18
    private static let hourColumns = 7
    /// As long as the longest age: `13 päeva tagasi`.
    private static let ageColumns = 18
    private static let sizeColumns = 9
    /// From this width on a line has room for age and size too.
    private static let wideColumns = 110

    /// More about the chosen session, or what is asked or said.
    private func drawFoot(_ context: LibraryContext, into grid: inout Grid, at foot: Region) {
        let language = context.language
        if let said {
            grid.put(Line.wrapped(said.text, said.role, width: foot.columns, most: foot.rows), in: foot)
            return
        }
        if case .deleting(let path) = mode {
            let title = shelf(context).first { $0.path == path }.map(\.title) ?? path
            grid.put(
                Line.wrapped(LibraryWord.askToDelete(title).words(language), .warning, width: foot.columns, most: foot.rows), in: foot)
            return
        }
        guard let entry = selected(context) else { return drawFilter(into: &grid, at: foot.bottom(1), language) }
        if case .runningElsewhere = mode {
            return drawRunningElsewhere(entry.title, language, into: &grid, at: foot)
        }
        if let problem = entry.problem {
            grid.put([Line(problem.what, .warning), Line(problem.remedy)], in: foot)
        } else {
            var facts = [entry.method?(language) ?? "", LibraryWord.people(entry.people).words(language)]
            facts.append(
                LibraryWord.changed(day: age(entry.modified, context), hour: Times.hour(entry.modified, in: context.zone)).words(
                    language))
            grid.put(
                [
                    Line(facts.filter { !$0.isEmpty }.joined(separator: " · ")),
                    Line("\(entry.name)  \(Sizes.bytes(entry.size))", .quiet),
                ], in: foot)
        }
        drawFilter(into: &grid, at: foot.bottom(1), language)
    }

    func drawRunningElsewhere(_ title: String, _ language: Language, into grid: inout Grid, at foot: Region) {
        grid.put(Line.wrapped(LibraryWord.runsElsewhere(title).words(language), .accent, width: foot.columns, most: 1), in: foot)
        grid.put(Line.wrapped(LibraryWord.chooseScreen.words(language), width: foot.columns, most: 1), in: foot.droppingTop(1))
    }

    private func drawFilter(into grid: inout Grid, at line: Region, _ language: Language) {
        guard let filter else { return }
        FieldLine.draw(filter, label: LibraryWord.find.words(language), into: &grid, at: line)
    }

    private func drawSaid(into grid: inout Grid, at line: Region) {
        if let said { grid.put([Line(said.text, said.role)], in: line) }
    }

    private func drawWelcome(_ context: LibraryContext, into grid: inout Grid, at body: Region) {
        let language = context.language
        var lines = [Line(LibraryWord.welcome.words(language), .title), .empty]
        lines += Line.wrapped(LibraryWord.whatItIs.words(language), width: body.columns) + [.empty]
        for (intent, word) in [(Intent.newSession, LibraryWord.firstSteps), (.openDemo, .trySteps)] {
            let key = KeyTable.binding(of: intent, in: [.library])?.keys.first?.name(language) ?? ""
            var explained = Line.wrapped(word.words(language), width: body.columns, indent: Library.keyIndent)
            if let first = explained.first { explained[0].text = "  \(key)  " + first.text.dropFirst(Library.keyIndent) }
            lines += explained + [.empty]
        }
        lines += Line.wrapped(LibraryWord.privacy.words(language), .quiet, width: body.columns)
        grid.put(lines, in: body)
    }

    private static let keyIndent = 5

    /// `täna`, `eile`, `3 päeva tagasi`, and the date from a week on.
    private func age(_ instant: Instant, _ context: LibraryContext) -> String {
        let age = Age(of: instant, at: context.now, in: context.zone)
        return (0..<Age.week).contains(age.days) ? age.words(context.language) : Times.day(instant, in: context.zone, context.language)
    }
}

/// A line in which something is typed.
enum FieldLine {
    static func draw(_ field: TextField, label: String, into grid: inout Grid, at line: Region) {
        grid.fill(line, role: .input)
        grid.put(label, in: line, role: .title)
        let room = line.droppingLeft(width(label))
        let (text, cursor) = field.window(width: room.columns)
        grid.put(text, in: room, role: .input)
        grid.cursor = Position(row: line.row, column: room.column + min(cursor, max(0, room.columns - 1)))
    }
}
