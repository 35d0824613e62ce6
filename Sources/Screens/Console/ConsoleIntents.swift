import Engine
import Terminal
import Words

/// What each intent does on the console.
extension Console {
    mutating func perform(_ intent: Intent, _ context: ScreenContext) -> [Effect] {
        if intent.needsAnswers, let poll = context.state.currentPoll, context.state.count(of: poll).answered == 0, !poll.plan.isSecret,
            poll.points == nil
        {
            let keys = [Intent.agreeAll, .answer].map { KeyTable.binding(of: $0, in: [.poll])?.keys.first?.name(context.language) ?? "" }
            say(.nobodyAnswered(all: keys[0], one: keys[1]), context, role: .warning)
            return []
        }
        if let hindrance = intent.hindrance(in: context) {
            refused(hindrance, context)
            return []
        }
        if panel != nil, intent == .advance || intent == .back {
            // A list hides what would move: the first press gives the console back, the next one moves the session.
            panel = nil
            return []
        }
        if let outcome = live.perform(intent, context) {
            if let word = outcome.said { say(word, context) }
            return outcome.effects
        }
        let state = context.state
        let step = Meant(visits: state.visits.count)
        let turn = Meant(visits: state.visits.count, turnChanges: state.turnChanges)
        switch intent {
        case .extend: return [.command(.clock(.extend(Console.stepSlice, .step)), step)]
        case .shorten: return [.command(.clock(.shorten(Console.stepSlice, .step)), step)]
        case .extendTurn: return [.command(.clock(.extend(Console.turnSlice, .turn)), step)]
        case .shortenTurn: return [.command(.clock(.shorten(Console.turnSlice, .turn)), step)]
        case .backdate: prompt = .ask(.backdate, TextField())
        case .done: return [.command(.turn(.done), turn)]
        case .pass: return [.command(.turn(.pass), turn)]
        case .later: return [.command(.turn(.later), turn)]
        case .seat: return [.command(.turn(.seat), turn)]
        case .speak: prompt = .person(PersonPicker(.speak, context))
        case .queue: prompt = .person(PersonPicker(.queue, context))
        case .direct: prompt = .person(PersonPicker(.direct, context))
        case .unqueue: prompt = .person(PersonPicker(.unqueue, context))
        case .answer: return performInPoll(.answer, context)
        case .agreeAll: return performInPoll(.agreeAll, context)
        case .tally: return performInPoll(.tally, context)
        case .reveal: return performInPoll(.reveal, context)
        case .callNext: return performInPoll(.call, context)
        case .confirm: return performInPoll(.confirm, context)
        case .chooseOutcome: return performInPoll(.choose, context)
        case .answers: open(.answers)
        case .giveReason: return withAnswer(context) { $0.askForReason(of: $1, context) }
        case .nameWithPosition:
            return withAnswer(context) { [.command(.poll(.named($1.person, !context.state.isNamed($1.person))), Meant())] }
        case .takeAnswerBack: return withAnswer(context) { $0.takeBack($1, context) }
        case .nameHost: askForHost(of: nextWithoutHost(after: 0, state) ?? 1, context)
        case .tableOver: prompt = .ask(.tableOver, TextField())
        case .tableCount: prompt = .ask(.tableCount, TextField())
        case .seatAnew: return [.command(.tables(.seatAnew), step)]
        case .tableList: open(.tables)
        case .hostHere: withTable(state) { console, table in console.askForHost(of: table.number, context) }
        case .overHere:
            var effects: [Effect] = []
            withTable(state) { _, table in effects = [.command(.tables(.over(table.number, !table.isOver)), step)] }
            return effects
        case .note: prompt = .note(NoteEntry(draft, in: state))
        case .newItem: prompt = .note(NoteEntry(item: draft, in: state))
        case .noteAction: prompt = .note(NoteEntry(draft, kind: .action))
        case .notePark: prompt = .note(NoteEntry(draft, kind: .parked))
        case .fileNote: return askAboutNote(context) { .filing(FilingPrompt(.note($0.id), context)) }
        case .linkNote: return askAboutNote(context) { .link(LinkPicker(.about($0.id), context)) }
        case .disputeNote: return askAboutNote(context) { .link(LinkPicker(.dispute($0.id), context)) }
        case .longNote: return [.edit(text: draft, note: nil)]
        case .commandLine: prompt = .commandLine(TextField())
        case .newVersion: return beginVersion(context)
        case .stallNote: beginStallNote(context)
        case .goTo:
            open(.steps)
            list.selected = StepsPanel.entries(context).firstIndex { $0.standing == .current } ?? 0
        case .goThere:
            let entries = StepsPanel.entries(context)
            guard entries.indices.contains(list.selected) else { return [] }
            panel = nil
            return [.command(.flow(.goto(entries[list.selected].key)), step)]
        case .replan: open(.replan)
        case .applyReplan:
            panel = nil
            return [.command(.flow(.replan), step)]
        case .fillIn: askForSetting(context)
        case .message: prompt = .ask(.roomMessage, TextField(state.wall.message ?? ""))
        case .showClock: return toggle(.clock, state)
        case .showHolder: return toggle(.holder, state)
        case .showNext: return toggle(.next, state)
        case .sound:
            say(state.wall.sound ? .soundOff : .soundOn, context)
            return [.command(.wall(.sound(!state.wall.sound)), Meant())]
        case .mirror: turnFace()
        case .uncover: face = .own
        case .undo: return undo(context)
        case .redo:
            say(.broughtBack, context)
            return [.command(.history(.redo), Meant())]
        case .retrySaving:
            if context.fileProblem == .deleted || context.fileProblem == .replaced {
                prompt = .confirm(.writeAnew)
                return []
            }
            say(.retrying, context)
            return [.retrySaving]
        case .people: open(.people)
        case .notes:
            open(.notes)
            list.selected = max(0, context.notes.count - 1)
        case .shares: open(.shares)
        case .roomCheck: open(.roomCheck)
        case .help: open(.help)
        case .language: return [.setLanguage(context.language == .et ? .en : .et)]
        case .quit: prompt = .confirm(.quit(askedAt: context.now, byInterrupt: false))
        case .close: closePanel()
        case .up where panel == nil: scrollReading(by: -1, state)
        case .down where panel == nil: scrollReading(by: 1, state)
        case .up, .down, .pageUp, .pageDown, .first, .last:
            if panel == .harvest { list = harvestPosition(context) }
            harvest.followed = nil
            list.move(intent, count: count(of: panel, context))
        case .newPeople: prompt = .ask(.addPeople, TextField())
        case .findPerson:
            if panel == nil { open(.tables) }
            prompt = .person(PersonPicker(.find, context))
        case .arrive: return withPerson(context) { _, person in [.command(.people(.arrive(person.id, after: nil)), Meant())] }
        case .leave: return withPerson(context) { _, person in [.command(.people(.leave(person.id)), Meant())] }
        case .arriveAfter, .move:
            if asksForTable(state) {
                return withPerson(context) { $0.prompt = .ask(.whichTable($1.id), TextField()); return [] }
            }
            return pick(context) { intent == .move ? .moveAfter($0) : .arriveAfter($0) }
        case .namePerson: return name(context)
        case .guardian: return switchGuardian(context)
        case .editNote: return askAboutNote(context) { .ask(.edit($0.id), TextField($0.text)) }
        case .editNoteOutside: return withNote(context) { _, note in [.edit(text: note.text, note: note.id)] }
        case .deleteNote: return noteCommand(context) { .delete($0.id) }
        case .eraseNote: return askAboutNote(context) { .confirm(.erase($0.id)) }
        case .changeKind: return noteCommand(context) { .setKind($0.id, NoteEntry.following($0.kind, in: state)) }
        case .changeReaders: return noteCommand(context) { .setReaders($0.id, NoteEntry.following($0.readers, among: Readers.allCases)) }
        case .releaseNote: return noteCommand(context) { .release([$0.id], max($0.readers, .participants)) }
        case .releaseToClient: return noteCommand(context) { .release([$0.id], .client) }
        case .mergeNote: return askAboutNote(context) { .link(LinkPicker(.merge($0.id), context)) }
        case .highlightNote: return withNote(context) { [.command(.harvest(.highlight($1.id, !$1.isHighlighted)), Meant())] }
        case .harvest:
            harvest = HarvestView()
            open(.harvest)
        case .filterKinds: filterKinds(context)
        case .previewOwn: return [.preview(.me)]
        case .previewParticipants: return [.preview(.participants)]
        case .previewClient: return [.preview(.client)]
        case .exportReport: prompt = preview.map { .export(ExportPrompt($0)) }
        case .topics: open(.topics)
        case .callTopic: prompt = .ask(.callTopic, TextField(topicDraft))
        case .addPlace: prompt = .ask(.addPlace, TextField())
        case .placeTopic: return askAboutTopic(.place, context)
        case .repeatTopic: return askAboutTopic(.again, context)
        case .countInterest: return askAboutTopic(.interest, context)
        case .mergeTopic: return askAboutTopic(.merge, context)
        case .splitTopic: return askAboutTopic(.split, context)
        case .reportTopic: return askAboutTopic(.note, context)
        case .unplaceTopic: return withTopic(context) { [.command(.schedule(.unplace($0, slot: nil)), Meant())] }
        case .topicIsOver: return withTopic(context) { [.command(.schedule(.over($0, slot: nil)), Meant())] }
        case .fillPlaces: return [.command(.schedule(.fill), Meant())]
        case .arrangeTopics: return arrangedTopics(context)
        case .moreSlots: return [.command(.schedule(.slots((state.timetable?.slots ?? 0) + 1)), Meant())]
        case .groupList: open(.groups)
        case .putInGroup: return withGrouped(context) { $0.askForSpot(of: $1, context) }
        case .takeOut: return withGrouped(context) { _, note in [.command(.arrange(.take(note)), Meant())] }
        case .renameGroup: return withGrouped(context) { $0.askForGroupName(of: $1, context) }
        case .testSound: return [.bell]
        case .advance, .next, .back, .skip, .again, .pause, .hold, .goOn, .offerSilence, .offerBreak, .blank: break
        case .openConsole, .openAnotherConsole, .openProjection, .newSession, .openDemo, .filterList, .screenLanguage,
            .leaveProgram, .goForward, .goBack, .completeName, .createSession, .searchSessions,
            .archiveSession, .bringBackSession, .deleteSession, .showArchive, .leaveArchive: break
        }
        return []
    }

    /// What one press adds to a step, and to a turn.
    private static let stepSlice = Span.minute
    private static let turnSlice = Span.seconds(30)

    /// Opens the list of notes where this one is chosen; a note that the list does not show leaves everything as it is.
    public mutating func show(_ note: NoteID, _ context: ScreenContext) {
        guard let place = context.notes.firstIndex(where: { $0.id == note }) else { return }
        open(.notes)
        list.selected = place
    }

    private mutating func open(_ panel: Panel) {
        self.panel = self.panel == panel ? nil : panel
        list = ListPosition()
    }

    /// Whatever was open is closed: a list of people is nothing for the room.
    private mutating func turnFace() {
        panel = nil
        prompt = nil
        switch face {
        case .own, .covered: face = .room
        case .room: face = .covered
        }
    }

    private func toggle(_ extra: WallState.Extra, _ state: State) -> [Effect] {
        [.command(.wall(.show(extra, !state.wall.shown.contains(extra))), Meant())]
    }

    private mutating func undo(_ context: ScreenContext) -> [Effect] {
        guard let target = context.ledger.undoTarget(for: context.writer) else { return [] }
        say(.tookBack(context.ledger.words(ofCommand: target, context.language)), context)
        return [.command(.history(.undo(nil)), Meant(undo: target))]
    }

    private mutating func scrollReading(by lines: Int, _ state: State) {
        let before = reading.visits == state.visits.count ? reading.lines : 0
        reading = (state.visits.count, max(0, min(Console.mostReadingLines, before + lines)))
    }

    /// No text to read aloud is longer.
    private static let mostReadingLines = 200

    mutating func askForSetting(_ context: ScreenContext) {
        guard let setting = context.state.currentItem?.missing.first else { return }
        prompt = .ask(.setting(item: context.state.item, id: setting.id), TextField())
    }

    func count(of panel: Panel?, _ context: ScreenContext) -> Int {
        switch panel {
        case nil, .roomCheck: 0
        case .tables: context.state.standingTables?.tables.count ?? 0
        case .help: HelpPanel.lines(context.language, width: Console.fewestColumns).count
        case .steps: StepsPanel.entries(context).count
        case .replan: ReplanPanel.lines(context, width: Console.fewestColumns).count
        case .people: context.state.people.everybody.count
        case .notes: context.notes.count
        case .topics: context.state.timetable?.topics.count ?? 0
        case .groups: ArrangePanel.notes(context.state).count
        case .answers: context.state.knownAnswers(ofItem: context.state.item).count
        case .harvest: HarvestPanel.notes(context, harvest.kind).count
        case .preview: preview.map { PreviewPanel.lines($0, width: Console.fewestColumns).count } ?? 0
        case .shares: context.state.people.everybody.count
        }
    }
}

// MARK: On the chosen person or note

extension Console {
    private mutating func withPerson(_ context: ScreenContext, _ act: (inout Console, Person) -> [Effect]) -> [Effect] {
        let everybody = PeoplePanel.people(context.state)
        guard everybody.indices.contains(list.selected) else {
            say(.nothingPicked, context)
            return []
        }
        return act(&self, everybody[list.selected])
    }

    private mutating func withTable(_ state: State, _ act: (inout Console, Table) -> Void) {
        guard let tables = state.standingTables?.tables, tables.indices.contains(list.selected) else { return }
        act(&self, tables[list.selected])
    }

    mutating func askForHost(of table: Int, _ context: ScreenContext) {
        prompt = .person(PersonPicker(.host(table), context))
    }

    /// The next table that nobody is known to host, from the one after this on and round to it.
    func nextWithoutHost(after table: Int, _ state: State) -> Int? {
        let free = (state.standingTables?.tables ?? []).filter { $0.host == nil && $0.number != table }.map(\.number)
        return free.first { $0 > table } ?? free.first
    }

    private mutating func withNote(_ context: ScreenContext, _ act: (inout Console, Note) -> [Effect]) -> [Effect] {
        let notes = context.notes
        if panel == .topics {
            guard let id = chosenTopic(context), let note = context.state.notes[id] else { return [] }
            return act(&self, note)
        }
        if panel == .groups {
            return withGrouped(context) { console, id in context.state.notes[id].map { act(&console, $0) } ?? [] }
        }
        if panel == .harvest { return harvested(context).map { act(&self, $0) } ?? [] }
        guard notes.indices.contains(list.selected) else { return [] }
        return act(&self, notes[list.selected])
    }

    /// Asks for the other person of what is done to the chosen one.
    private mutating func pick(_ context: ScreenContext, for purpose: (PersonID) -> PersonPurpose) -> [Effect] {
        withPerson(context) { console, person in
            console.prompt = .person(PersonPicker(purpose(person.id), context))
            return []
        }
    }

    private mutating func name(_ context: ScreenContext) -> [Effect] {
        withPerson(context) { console, person in
            console.prompt =
                person.isSeat
                ? .person(PersonPicker(.sitsAt(person.id), context)) : .ask(.rename(person.id), TextField(person.name))
            return []
        }
    }

    private mutating func switchGuardian(_ context: ScreenContext) -> [Effect] {
        let role = RoleName.guardian.rawValue
        return withPerson(context) { _, person in
            [.command(.people(.role(person.id, role, takes: !person.roles.contains(role))), Meant())]
        }
    }

    private mutating func noteCommand(_ context: ScreenContext, _ command: (Note) -> NoteCommand) -> [Effect] {
        withNote(context) { _, note in [.command(.note(command(note)), Meant())] }
    }

    private mutating func askAboutNote(_ context: ScreenContext, _ prompt: (Note) -> Prompt) -> [Effect] {
        withNote(context) { console, note in
            console.prompt = prompt(note)
            return []
        }
    }
}
