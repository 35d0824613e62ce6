import Engine
import Terminal
import Text
import Words

/// The line in which something is typed or asked, and above it the people from whom somebody is chosen.
enum PromptPane {
    /// Rows of the list of people.
    private static let mostChoices = 10

    /// Draws upwards from the last row of `region`; the rows above are covered as far as they are needed.
    static func draw(_ prompt: Prompt, _ context: ScreenContext, into grid: inout Grid, at region: Region) {
        let language = context.language
        switch prompt {
        case .note(let entry):
            let label: PromptWord =
                entry.isItem
                ? .newItem(kind: kind(entry, context), takes: ItemColon(entry.kind(in: context.state), in: context.state))
                : .note(kind: kind(entry, context), readers: entry.readers(in: context.state).recipients(language))
            typing(entry.field, label: label.words(language), into: &grid, at: region.bottom(1))
        case .commandLine(let field):
            typing(field, label: PromptWord.commandLine.words(language), into: &grid, at: region.bottom(1))
        case .filing(let filing):
            grid.fill(region.bottom(1), role: .input)
            grid.put([Line(PromptWord.whereItBelongs(filing.shown).words(language), .title)], in: region.bottom(1))
        case .link(let picker):
            drawList(
                picker.matches.map { id in
                    context.state.notes[id].map { NotesPane.lines($0, context, width: region.columns - 8, most: 1)[0].text } ?? ""
                }, selected: picker.selected, empty: .noNoteFits, language, into: &grid, at: region)
            typing(picker.field, label: picker.purpose.question(language), into: &grid, at: region.bottom(1))
        case .ask(let question, let field):
            typing(field, label: label(question, context), into: &grid, at: region.bottom(1))
        case .person(let picker):
            let typed = picker.field.text
            drawList(
                picker.matches.map { context.state.name(of: $0, language) }, rights: picker.answers(context), selected: picker.selected,
                empty: typed.isEmpty ? .nothingPicked : .addsPerson(typed), language, into: &grid, at: region)
            typing(picker.field, label: question(picker.purpose, context), into: &grid, at: region.bottom(1))
        case .choice(let list):
            drawChoices(list, context, into: &grid, at: region)
            grid.fill(region.bottom(1), role: .input)
            grid.put([Line(list.purpose.question.words(language), .title)], in: region.bottom(1))
        case .notes(let picker): picker.draw(context, into: &grid, at: region)
        case .group(let picker):
            drawList(
                picker.matches, selected: picker.selected, empty: .makesGroup(picker.field.text.trimmed), language, into: &grid, at: region)
            typing(picker.field, label: ArrangeWords(language).whichGroup, into: &grid, at: region.bottom(1))
        case .stall(let picker): picker.draw(context, into: &grid, at: region)
        case .export(let prompt):
            let label = PreviewWords(language).folder(prompt.readers, format: prompt.format)
            typing(prompt.field, label: label, into: &grid, at: region.bottom(1))
        case .confirm(let confirmation):
            grid.fill(region.bottom(1), role: .warning)
            grid.put([Line(words(confirmation, context), .warning)], in: region.bottom(1))
        }
    }

    private static func question(_ purpose: PersonPurpose, _ context: ScreenContext) -> String {
        if case .host(let table) = purpose, context.state.hasNoHosts { return TableWord.whoWrites(table).words(context.language) }
        guard case .host(let table) = purpose, context.state.standsAtStalls else { return purpose.question.words(context.language) }
        return context.marketWords.whoStands(at: table)
    }

    private static func typing(_ field: TextField, label: String, into grid: inout Grid, at line: Region) {
        grid.fill(line, role: .input)
        let shownLabel = cut(visibleSafe(label), to: max(4, line.columns / 2)) + (label.hasSuffix("?") ? " " : ": ")
        grid.put(shownLabel, in: line, role: .title)
        let room = line.droppingLeft(width(shownLabel))
        let (text, cursor) = field.window(width: room.columns)
        grid.put(text, in: room, role: .input)
        grid.cursor = Position(row: line.row, column: room.column + min(cursor, max(0, room.columns - 1)))
    }

    /// What a note will be, with the beginning of that of which it speaks.
    private static func kind(_ entry: NoteEntry, _ context: ScreenContext) -> String {
        let name = entry.kind(in: context.state).name(context.language)
        guard let about = entry.about.flatMap({ context.state.notes[$0] }) else { return name }
        return "\(name) → \(cut(about.text, to: longestSubject))"
    }

    private static let longestSubject = 20

    /// In cells: the question after it has to fit into half a line of 80.
    private static let longestTopic = 12

    private static func drawList(
        _ texts: [String], rights: [String] = [], selected: Int, empty: PromptWord, _ language: Language, into grid: inout Grid, at region: Region
    ) {
        let rows = min(mostChoices, max(1, region.rows - 1))
        let shown = min(rows, max(1, texts.count))
        let list = region.droppingBottom(1).bottom(shown + 1)
        grid.fill(list)
        grid.horizontalLine(row: list.row, column: list.column, width: list.columns)
        let body = list.droppingTop(1)
        guard !texts.isEmpty else {
            grid.put([Line(empty.words(language), .quiet)], in: body)
            return
        }
        let window = ListPosition(selected: selected).window(count: texts.count, rows: body.rows)
        for (row, index) in window.enumerated() {
            let chosen = index == selected
            let line = body.droppingTop(row).top(1)
            if chosen { grid.fill(line, role: .selected) }
            let count = row == 0 ? "\(texts.count)" : ""
            let right = [rights.indices.contains(index) ? rights[index] : "", count].filter { !$0.isEmpty }.joined(separator: " · ")
            grid.put([Line((chosen ? "> " : "  ") + texts[index], chosen ? .selected : .plain, right: right)], in: line)
        }
    }

    /// The key stands before each; points that a person gave stand behind.
    private static func drawChoices(_ list: ChoiceList, _ context: ScreenContext, into grid: inout Grid, at region: Region) {
        let rows = min(list.choices.count, max(1, region.rows - 2))
        let area = region.droppingBottom(1).bottom(rows + 1)
        grid.fill(area)
        grid.horizontalLine(row: area.row, column: area.column, width: area.columns)
        let body = area.droppingTop(1)
        let window = ListPosition(selected: list.selected).window(count: list.choices.count, rows: body.rows)
        for (row, index) in window.enumerated() {
            let isChosen = index == list.selected
            let line = body.droppingTop(row).top(1)
            if isChosen { grid.fill(line, role: .selected) }
            let key = list.choices[index].key
            let number = key.isEmpty ? "  " : key + " "
            let text = (isChosen ? "> " : "  ") + number + list.choices[index].name
            grid.put([Line(text, isChosen ? .selected : .plain, right: points(list, index, context))], in: line)
        }
    }

    private static func points(_ list: ChoiceList, _ index: Int, _ context: ScreenContext) -> String {
        guard case .points(let id) = list.purpose, case .poll(let choice) = list.choices[index].id,
            let mark = context.state.currentPoll?.votes[id]?.marks.first(where: { $0.choice == choice })
        else { return "" }
        return String(mark.points)
    }

    private static func label(_ question: Question, _ context: ScreenContext) -> String {
        let language = context.language
        switch question {
        case .roomMessage: return PromptWord.roomMessage.words(language)
        case .tableOver where context.state.saysStall: return MarketWords(language).whichStallsAreOver
        case .tableOver: return PromptWord.whichTableIsOver.words(language)
        case .tableCount: return PromptWord.howManyTables.words(language)
        case .backdate: return PromptWord.backdate.words(language)
        case .whichTable: return PromptWord.whichTable.words(language)
        case .rename: return PromptWord.rename.words(language)
        case .addPeople: return PromptWord.addPeople.words(language)
        case .edit: return PromptWord.editNote.words(language)
        case .tally(let choice): return tally(choice, context)
        case .reason(let id, let visit):
            let poll = context.state.polls(ofItem: context.state.item).first { $0.visit == visit }?.poll
            let isOffered = poll?.position(of: id).flatMap { poll?.scale.option($0) }?.reason == .offered
            return (isOffered ? PromptWord.whyOffered : .whyOwed).words(language)
        case .callTopic: return TopicWord.callTopic.words(language)
        case .renameGroup: return PromptWord.rename.words(language)
        case .point:
            let axes = context.state.arrangedItem.flatMap { context.state.agenda[$0].arrangePlan?.axes } ?? []
            return ArrangeWords(language).whichPoint(axes.map { $0.title(language) })
        case .date: return ArrangeWords(language).whichDate
        case .addPlace: return TopicWord.addPlace.words(language)
        case .topic(let verb, let id):
            return TopicWord.about(verb, beginning: cut(context.state.notes[id]?.text ?? "", to: longestTopic)).words(language)
        case .version(let revision): return label(revision, context)
        case .setting(let item, let id):
            guard context.state.agenda.indices.contains(item) else { return id }
            return context.state.agenda[item].method.setting(id)?.ask(language) ?? id
        }
    }

    /// An idea by its few words and with its number, so that the hand that writes does not get lost in the list.
    private static func tally(_ choice: PollChoice, _ context: ScreenContext) -> String {
        let state = context.state
        guard let poll = state.currentPoll, let unit = poll.points?.unit, case .item(let note) = choice else {
            return state.name(of: choice, context.language) + ". " + PromptWord.howMany.words(context.language)
        }
        let ballot = state.count(of: poll).lines.map(\.choice)
        let number = 1 + (ballot.firstIndex(of: choice) ?? 0)
        let title = cut(context.title(ofIdea: note), to: longestSubject)
        return MarketWords(context.language).howMany(unit, at: number, of: ballot.count, title)
    }

    private static func words(_ confirmation: Confirmation, _ context: ScreenContext) -> String {
        let word: PromptWord =
            switch confirmation {
            case .quit: .quit
            case .erase(let id): .erase(cut(context.state.notes[id]?.text ?? id.description, to: 30))
            case .pasted(let lines): .pastedLines(lines.count)
            case .writeAnew: .writeAnew
            }
        return word.words(context.language)
    }
}
