import Engine
import Terminal
import Text
import Words

/// How a question for a new session looks: the question, what helps to answer it, and the answer.
extension Wizard {
    func draw(_ context: LibraryContext, into grid: inout Grid, at body: Region) {
        let language = context.language
        switch page {
        case .title: drawField(title, .askTitle, .titleHint, context, into: &grid, at: body)
        case .method: drawMethods(context, into: &grid, at: body)
        case .required, .setting: drawSetting(context, into: &grid, at: body)
        case .settings: drawSettings(context, into: &grid, at: body)
        case .people:
            let below = drawField(people, .askPeople, .peopleHint, context, into: &grid, at: body)
            drawPeople(context, into: &grid, at: below)
        case .start:
            let below = drawField(start, .askStart, .startHint, context, into: &grid, at: body)
            guard let start = plannedStart(context), problem == nil else { return }
            var lines = [Line(said(start, context), .accent)]
            if start < context.now {
                lines += Line.wrapped(LibraryWord.startIsPast.words(language), .warning, width: below.columns)
            }
            grid.put(lines, in: below)
        case .end:
            var hint = LibraryWord.endHintWithoutStart
            if let start = plannedStart(context), !newcomers.isEmpty {
                hint = .endHint(Times.hour(start + length(context, people: newcomers.count), in: context.zone))
            }
            drawField(end, .askEnd, hint, context, into: &grid, at: body)
        case .summary: drawSummary(context, into: &grid, at: body)
        }
    }

    private func said(_ start: Instant, _ context: LibraryContext) -> String {
        LibraryWord.startIs(
            day: Times.day(start, in: context.zone, context.language), hour: Times.hour(start, in: context.zone)
        ).words(context.language)
    }

    // MARK: Pieces of a page

    /// The question and what helps; returns what is left below.
    private func ask(_ question: String, hints: [String], into grid: inout Grid, at body: Region) -> Region {
        var lines = Line.wrapped(question, .title, width: body.columns, most: 3)
        for hint in hints { lines += Line.wrapped(hint, .quiet, width: body.columns, most: 3) }
        grid.put(lines, in: body)
        return body.droppingTop(lines.count + 1)
    }

    /// A question that is answered in words, and what is wrong with them; returns what is left below.
    @discardableResult
    private func drawField(
        _ field: TextField, _ question: LibraryWord, _ hint: LibraryWord, _ context: LibraryContext, into grid: inout Grid,
        at body: Region
    ) -> Region {
        let language = context.language
        return drawField(field, question.words(language), [hint.words(language)], into: &grid, at: body)
    }

    @discardableResult
    private func drawField(
        _ field: TextField, _ question: String, _ hints: [String], into grid: inout Grid, at body: Region
    ) -> Region {
        let place = ask(question, hints: hints, into: &grid, at: body)
        FieldLine.draw(field, label: "> ", into: &grid, at: place.top(1))
        let below = place.droppingTop(2)
        return drawProblem(into: &grid, at: below)
    }

    /// One line of what is wrong and one of what to do; longer ones are wrapped.
    private func drawProblem(into grid: inout Grid, at place: Region) -> Region {
        guard let problem else { return place }
        let lines =
            Line.wrapped(problem.what, .warning, width: place.columns, most: 3)
            + Line.wrapped(problem.remedy, width: place.columns, most: 2)
        grid.put(lines, in: place)
        return place.droppingTop(lines.count + 1)
    }

    /// Lines of which one is chosen.
    private func drawChoices(_ lines: [Line], _ position: ListPosition, into grid: inout Grid, at place: Region) {
        for (row, index) in position.window(count: lines.count, rows: place.rows).enumerated() {
            let region = place.droppingTop(row).top(1)
            var line = lines[index]
            let isSelected = index == position.selected
            line.text = (isSelected ? "> " : "  ") + line.text
            if isSelected {
                line.role = .selected
                line.rightRole = .selected
                grid.fill(region, role: .selected)
            }
            grid.put([line], in: region)
        }
    }

    // MARK: Pages

    private func drawMethods(_ context: LibraryContext, into grid: inout Grid, at body: Region) {
        let language = context.language
        let place = ask(LibraryWord.askMethod.words(language), hints: [], into: &grid, at: body)
        let purpose = method(context).map { Line.wrapped($0.purpose(language), width: body.columns, most: 5) } ?? []
        let rows = min(context.methods.count, max(1, place.rows - purpose.count - 1))
        let lines = context.methods.map { method in
            Line(
                method.name(language),
                right: method.people == .any
                    ? "" : LibraryWord.methodSuits(from: method.people.from, to: method.people.to).words(language))
        }
        drawChoices(lines, methods, into: &grid, at: place.top(rows))
        grid.put(purpose, in: place.droppingTop(rows + 1))
    }

    private func drawSetting(_ context: LibraryContext, into grid: inout Grid, at body: Region) {
        guard let setting = setting(context) else { return }
        let language = context.language
        let entry = entry(setting, context)
        var hints: [String] = []
        switch setting.type {
        case .choice(let choices):
            let place = ask(setting.ask(language), hints: [], into: &grid, at: body)
            drawChoices(choices.map { Line($0.name(language)) }, entry.picked, into: &grid, at: place)
            return
        case .list: hints.append(LibraryWord.listHint.words(language))
        case .minutes: hints.append(LibraryWord.minutesHint.words(language))
        case .text, .integer: break
        }
        if case .required = page { hints.append(LibraryWord.mayStayEmpty.words(language)) }
        drawField(entry.field, setting.ask(language), hints, into: &grid, at: body)
    }

    private func drawSettings(_ context: LibraryContext, into grid: inout Grid, at body: Region) {
        guard let item = item(context) else { return }
        let language = context.language
        let place = ask(
            LibraryWord.askSettings.words(language), hints: [LibraryWord.settingsHint.words(language)], into: &grid, at: body)
        let settings = Wizard.others(of: item.method)
        let lines = settings.map { setting in
            let value = SettingEntry.shown(item.value(setting.id, in: language), of: setting, language)
            let room = max(1, place.columns - width(setting.ask(language)) - Wizard.gap)
            return Line(setting.ask(language), right: cut(visibleSafe(value), to: max(Wizard.fewestForValue, room)))
        }
        drawChoices([Line(LibraryWord.allFine.words(language), .strong)] + lines, settingsList, into: &grid, at: place)
        guard settingsList.selected > 0, settings.indices.contains(settingsList.selected - 1) else { return }
        // Both halves of the chosen line in full, since either may have been cut.
        let setting = settings[settingsList.selected - 1]
        let below = place.droppingTop(lines.count + 2)
        grid.put(
            Line.wrapped(setting.ask(language), .quiet, width: below.columns, most: 2)
                + Line.wrapped(
                    SettingEntry.shown(item.value(setting.id, in: language), of: setting, language), width: below.columns, most: 3
                ),
            in: below)
    }

    private static let gap = 4
    private static let fewestForValue = 24

    private func drawPeople(_ context: LibraryContext, into grid: inout Grid, at place: Region) {
        let language = context.language
        var lines: [Line] = []
        if problem == nil, case .file(let path) = peopleAnswer, let roster, roster.path == path {
            let names = roster.people.prefix(Wizard.mostNames).map(\.name).joined(separator: ", ")
            lines +=
                Line.wrapped(
                    LibraryWord.peopleRead(
                        roster.people.count, first: roster.people.count > Wizard.mostNames ? names + " …" : names
                    )
                    .words(language), .accent, width: place.columns, most: 3) + [.empty]
        }
        if !files.isEmpty {
            lines.append(Line(LibraryWord.filesHere.words(language), .quiet))
            lines += files.prefix(Wizard.mostFiles).map { Line("  " + $0) }
            if files.count > Wizard.mostFiles {
                lines.append(Line("  " + ScreenWord.more(files.count - Wizard.mostFiles).words(language), .quiet))
            }
        }
        grid.put(lines, in: place)
    }

    private static let mostNames = 5
    private static let mostFiles = 6

    private func drawSummary(_ context: LibraryContext, into grid: inout Grid, at body: Region) {
        guard let item = item(context) else { return }
        let language = context.language
        let place = ask(
            LibraryWord.askSummary.words(language), hints: [LibraryWord.summaryHint.words(language)], into: &grid, at: body)
        let labels = SummaryHeading.allCases.map { $0.words(language) + ":" }
        let indent = (labels.map { width($0) }.max() ?? 0) + 2
        var lines: [Line] = []
        for (heading, label) in zip(SummaryHeading.allCases, labels) {
            let role: Role = heading == .length ? .strong : .plain
            var text = Line.wrapped(
                value(heading, item, context), role, width: place.columns, most: Wizard.mostSummaryRows, indent: indent)
            guard let first = text.first else { continue }
            text[0].text = padded(label, to: indent) + first.text.dropFirst(indent)
            lines += text
        }
        lines.append(.empty)
        if let problem {
            lines += Line.wrapped(problem.what, .warning, width: place.columns, most: 2)
            lines += Line.wrapped(problem.remedy, width: place.columns, most: 2)
        } else {
            for advice in advice(item, context) { lines += Line.wrapped(advice, .warning, width: place.columns, most: 3) }
        }
        grid.put(lines, in: place)
    }

    private static let mostSummaryRows = 2

    private func value(_ heading: SummaryHeading, _ item: Item, _ context: LibraryContext) -> String {
        let language = context.language
        switch heading {
        case .title: return title.text.trimmed
        case .method: return item.method.name(language)
        case .question:
            guard item.method.setting(Item.question) != nil else { return "" }
            guard case .text(let question) = item.value(Item.question, in: language), !question.trimmed.isEmpty else {
                return LibraryWord.questionIsEmpty.words(language)
            }
            return question
        case .people:
            let count = newcomers.count
            guard count > 0 else { return LibraryWord.noPeople.words(language) }
            if case .file(let path) = peopleAnswer { return LibraryWord.fileOfPeople(path, count).words(language) }
            return LibraryWord.people(count).words(language)
        case .time: return times(context)
        case .length: return lengths(item, context)
        }
    }

    private func times(_ context: LibraryContext) -> String {
        let (language, zone) = (context.language, context.zone)
        let end = plannedEnd(context).map { Times.hour($0, in: zone) }
        guard let start = plannedStart(context) else {
            return end.map { LibraryWord.endsAt($0).words(language) } ?? LibraryWord.noTime.words(language)
        }
        let begins = Times.day(start, in: zone, language) + ", " + Times.hour(start, in: zone)
        return end.map { LibraryWord.fromTo(begins, $0).words(language) } ?? begins
    }

    /// With a number that nobody knows yet, the shortest and the longest that the method is meant for.
    private func lengths(_ item: Item, _ context: LibraryContext) -> String {
        let language = context.language
        let count = newcomers.count
        if count > 0 {
            let span = length(context, people: count)
            let takes = LibraryWord.takesAbout(Times.length(span), people: count).words(language)
            guard let start = plannedStart(context) else { return takes }
            return takes + ", " + LibraryWord.wouldEnd(Times.hour(start + span, in: context.zone)).words(language)
        }
        let suits = item.method.people
        guard suits != .any else { return "" }
        return LibraryWord.takesBetween(
            Times.length(length(context, people: suits.from)), few: suits.from, Times.length(length(context, people: suits.to)),
            many: suits.to
        ).words(language)
    }

    private func advice(_ item: Item, _ context: LibraryContext) -> [String] {
        let language = context.language
        let count = newcomers.count
        var advice: [String] = []
        if count > 0, let words = item.method.people.advice(for: count)?(language).trimmed, !words.isEmpty {
            advice.append(words)
        }
        if count > 0, let end = plannedEnd(context) {
            let late = (plannedStart(context) ?? context.now) + length(context, people: count) - end
            if late >= .minute { advice.append(LibraryWord.endsTooLate(Times.length(late)).words(language)) }
        }
        return advice
    }
}
