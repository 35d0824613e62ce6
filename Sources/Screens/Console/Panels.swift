import Engine
import Terminal
import Text
import Words

/// A list that covers the middle of the console, with a title, a page count and a chosen line.
enum PanelFrame {
    static func draw(
        _ title: PromptWord, _ context: ScreenContext, count: Int, position: ListPosition, selects: Bool, into grid: inout Grid,
        at region: Region, line: (Int, Int) -> Line
    ) {
        draw(title, context.language, count: count, position: position, selects: selects, into: &grid, at: region, line: line)
    }

    static func draw(
        _ title: PromptWord, _ language: Language, count: Int, position: ListPosition, selects: Bool, into grid: inout Grid,
        at region: Region, line: (Int, Int) -> Line
    ) {
        grid.fill(region)
        grid.box(region, title: title.words(language))
        let body = region.insideBorder.inset(columns: 1)
        let window = selects ? position.window(count: count, rows: body.rows) : position.scrolled(count: count, rows: body.rows)
        for (row, index) in window.enumerated() {
            let place = body.droppingTop(row).top(1)
            var content = line(index, body.columns)
            if selects { content.text = (index == position.selected ? "> " : "  ") + content.text }
            if selects, index == position.selected {
                content.role = .selected
                content.rightRole = .selected
                grid.fill(place, role: .selected)
            }
            grid.put([content], in: place)
        }
        guard body.rows > 0, count > body.rows else { return }
        let page = PromptWord.page(window.lowerBound / body.rows + 1, of: (count + body.rows - 1) / body.rows).words(language)
        let cells = width(page) + 2
        grid.put(" \(page) ", row: region.row + region.rows - 1, column: region.column + region.columns - cells - 2, role: .quiet)
    }
}

/// Who is here, as they sit: those of the ring first.
enum PeoplePanel {
    static func people(_ state: State) -> [Person] {
        let ring = state.people.ring
        let seated = Set(ring)
        return ring.compactMap { state.people[$0] } + state.people.everybody.filter { !seated.contains($0.id) }
    }

    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let people = people(context.state)
        let language = context.language
        let seats = context.state.people.ring.count
        PanelFrame.draw(.peopleTitle, context, count: people.count, position: position, selects: true, into: &grid, at: region) {
            index, _ in
            let person = people[index]
            let seat = index < seats ? "\(index + 1). " : "   "
            let roles = person.roles.map { RoleName.shown($0, language) }.joined(separator: ", ")
            return Line(
                seat + context.state.name(of: person.id, language) + (roles.isEmpty ? "" : " (\(roles))"),
                person.standing == .left ? .quiet : .plain, right: person.isSeat ? "" : person.standing.name(language))
        }
    }
}

/// The notes of the session, one a line.
enum NotesPanel {
    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let notes = context.notes
        let language = context.language
        PanelFrame.draw(.notesTitle, context, count: notes.count, position: position, selects: true, into: &grid, at: region) {
            index, columns in
            let note = notes[index]
            let line = NotesPane.lines(note, context, width: max(1, columns - 28), most: 1).first ?? .empty
            return Line(line.text, line.role, right: "\(note.readers.name(language)) · \(Times.hour(note.at, in: context.zone))")
        }
    }
}

/// How long everybody has spoken, for the facilitator's eyes only.
enum SharesPanel {
    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let state = context.state
        let people = state.people.everybody.map { (person: $0, talk: state.talk(of: $0, at: context.now)) }
        let sorted = people.enumerated().sorted { ($1.element.talk, $0.offset) < ($0.element.talk, $1.offset) }.map(\.element)
        let total = people.reduce(Span.zero) { $0 + $1.talk }
        PanelFrame.draw(.sharesTitle, context, count: sorted.count, position: position, selects: false, into: &grid, at: region) {
            index, _ in
            let (person, talk) = sorted[index]
            let percent = total > .zero ? talk.milliseconds * 100 / total.milliseconds : 0
            let time = padded(Times.clock(talk, counting: .up), to: 7, alignment: .right)
            let figures = "\(person.turns)×  \(time)  \(padded("\(percent)%", to: 4, alignment: .right))"
            return Line(state.name(of: person.id, context.language), talk > .zero ? .plain : .quiet, right: figures)
        }
    }
}

/// What is worth looking at before people come in.
enum RoomCheckPanel {
    static func draw(_ context: ScreenContext, into grid: inout Grid, at region: Region) {
        let lines = (0..<PromptWord.checks).flatMap { number in
            Line.wrapped("\(number + 1). " + PromptWord.check(number).words(context.language), width: region.columns - 4) + [
                .empty
            ]
        }
        PanelFrame.draw(
            .checkTitle, context, count: lines.count, position: ListPosition(), selects: false, into: &grid, at: region
        ) { index, _ in lines[index] }
    }
}

/// All keys, from the one table.
enum HelpPanel {
    private static let keyColumns = 14

    static func lines(_ language: Language, of contexts: [KeyContext] = KeyContext.inSession, width: Int) -> [Line] {
        contexts.flatMap { context -> [Line] in
            let bindings = KeyTable.bindings.filter { $0.context == context }
            let rows = bindings.flatMap { binding -> [Line] in
                let keys = binding.keys.compactMap { $0.name(language) }.joined(separator: " ")
                var help = Line.wrapped(binding.intent.words(language).help, width: width, indent: keyColumns)
                if let first = help.first { help[0].text = padded(keys, to: keyColumns) + first.text.dropFirst(keyColumns) }
                return help
            }
            return [Line(context.heading.words(language), .title)] + rows + [.empty]
        }
    }

    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let lines = lines(context.language, width: region.columns - 4)
        PanelFrame.draw(.helpTitle, context, count: lines.count, position: position, selects: false, into: &grid, at: region) {
            index, _ in
            lines[index]
        }
    }
}
