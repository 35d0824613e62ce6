import Engine
import Terminal
import Verbs
import Words

/// Keys while something is typed, chosen or asked.
extension Console {
    mutating func handleInPrompt(_ key: Key, _ context: ScreenContext) -> [Effect] {
        guard let open = prompt else { return [] }
        // The presenter works while the facilitator types.
        if key == .pageDown || key == .pageUp { return presenter(key, context) }
        switch open {
        case .note(let entry): return inNote(entry, key, context)
        case .commandLine(let field): return inCommandLine(field, key, context)
        case .person(let picker): return inPicker(picker, key, context)
        case .choice(let list): return inChoice(list, key, context)
        case .filing(let filing): return inFiling(filing, key)
        case .link(let picker): return inLinkPicker(picker, key, context)
        case .notes(let picker): return inNotes(picker, key, context)
        case .stall(let picker): return inStall(picker, key, context)
        case .group(let picker): return inGroup(picker, key, context)
        case .ask(let question, let field): return inQuestion(question, field, key, context)
        case .export(let prompt): return inExport(prompt, key)
        case .confirm(let confirmation): return inConfirmation(confirmation, key, context)
        }
    }

    private mutating func presenter(_ key: Key, _ context: ScreenContext) -> [Effect] {
        if case .confirm = prompt { return [] }
        guard let intent = KeyTable.intent(of: key, in: [.live]), !live.presses.isBounce(key, at: context.now) else { return [] }
        return perform(intent, context)
    }

    /// Pasted text never is a key: one line is typed on, several are asked about.
    mutating func pasted(_ text: String, _ context: ScreenContext) -> [Effect] {
        guard face != .room else { return [] }
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
        guard !lines.isEmpty else { return [] }
        if lines.count == 1 {
            prompt = .note(NoteEntry(draft + lines[0]))
            return [.saveDraft(draft + lines[0])]
        }
        prompt = .confirm(.pasted(lines))
        return []
    }

    /// The idea at whose stall a note is being written.
    private func stall(of entry: NoteEntry, _ context: ScreenContext) -> NoteID? {
        context.state.standsAtStalls || context.state.walksAmongStalls ? entry.about : nil
    }

    private mutating func inNote(_ entry: NoteEntry, _ key: Key, _ context: ScreenContext) -> [Effect] {
        var entry = entry
        let language = context.language
        switch key {
        case .escape:
            draft = entry.field.text == entry.offered ? "" : entry.field.text
            prompt = stall(of: entry, context).map { .stall(StallPicker($0, in: context.state)) }
            if !draft.trimmed.isEmpty { say(.draftKept, context, role: .quiet) }
            return [.saveDraft(draft)]
        case .tab:
            let completed = entry.completeName { name in
                (try? PersonMatch.find(name, in: context.state)).map { context.state.name(of: $0, language) }
            }
            if !completed { entry.changeKind(in: context.state) }
            prompt = .note(entry)
            return []
        case .backTab:
            entry.changeReaders(in: context.state)
            prompt = .note(entry)
            return []
        case .control("t"):
            prompt = .filing(FilingPrompt(.entry(entry), context))
            return []
        case .control("r"):
            prompt = .link(LinkPicker(.aboutEntry(entry), context))
            return []
        case .control("g"):
            prompt = nil
            draft = ""
            return [.edit(text: entry.field.text, note: nil)]
        case .paste(let text) where text.contains(where: \.isNewline):
            draft = entry.field.text
            return pasted(text, context)
        case .enter:
            let draftNote: NoteDraft
            do throws(Refusal) {
                draftNote = try entry.draft(
                    in: context.state, language, beforeColon: { PersonMatch.beforeColon($0, in: context.state) }
                ) { (name) throws(Refusal) in
                    try PersonMatch.find(name, in: context.state)
                }
            } catch {
                refused(error, context)
                return []
            }
            prompt = nil
            draft = ""
            said = nil
            // An empty line is the way back, not a mistake.
            guard !draftNote.text.isEmpty else { return [.saveDraft("")] }
            submitted = .note(entry)
            if entry.isItem { prompt = .note(NoteEntry(item: "", in: context.state)) }
            // Cards come in handfuls: the next one of the same stall follows.
            if let stall = stall(of: entry, context) { prompt = .stall(StallPicker(stall, in: context.state)) }
            return [.command(.note(.add([draftNote])), Meant()), .saveDraft("")]
        default:
            guard entry.field.handle(key) else { return [] }
            prompt = .note(entry)
            draft = entry.field.text
            return [.saveDraft(draft)]
        }
    }

    private mutating func inCommandLine(_ field: TextField, _ key: Key, _ context: ScreenContext) -> [Effect] {
        var field = field
        switch key {
        case .escape: prompt = nil
        case .tab:
            let completions = Verbs.complete(field.text, in: context.state)
            if completions.count == 1 { field = TextField(completions[0]) }
            said =
                completions.count > 1
                ? Said(
                    text: completions.prefix(Console.shownCompletions).map { $0.trimmed }.joined(separator: "  "), role: .quiet)
                : nil
            prompt = .commandLine(field)
        case .enter:
            prompt = nil
            said = nil
            guard !field.text.trimmed.isEmpty else { return [] }
            do throws(Refusal) {
                let command = try Verbs.parse(try Verbs.split(field.text), in: context.state)
                submitted = .commandLine(field)
                announce(command, context)
                return [.command(command, Meant())]
            } catch {
                prompt = .commandLine(field)
                refused(error, context)
            }
        default:
            if field.handle(key) { prompt = .commandLine(field) }
        }
        return []
    }

    private static let shownCompletions = 8

    private mutating func inPicker(_ picker: PersonPicker, _ key: Key, _ context: ScreenContext) -> [Effect] {
        var picker = picker
        if picker.isOutdated(context.state) {
            let text = picker.field.text
            picker = PersonPicker(picker.purpose, context)
            picker.retype(text)
        }
        switch key {
        case .character(let digit) where picker.turn(toTableWith: digit, context):
            prompt = .person(picker)
            said = nil
            if let refusal = picker.refusal(context) { refused(refusal, context) }
        case .escape: prompt = nil
        case .tab:
            let name = picker.field.text.trimmed
            guard !name.isEmpty else { return [] }
            prompt = .person(picker)
            return [.command(.people(.add(names: [name])), Meant())]
        case .enter:
            if let refusal = picker.refusal(context) {
                prompt = .person(PersonPicker(picker.purpose, context))
                refused(refusal, context)
                return []
            }
            guard let id = picker.choice else {
                if picker.choosesTable, picker.field.text.trimmed.isEmpty {
                    say(.typeAName, context, role: .warning)
                    return []
                }
                say(.nobodyFits(picker.field.text), context, role: .warning)
                return []
            }
            prompt = nil
            said = nil
            return picked(id, for: picker.purpose, context)
        default:
            if picker.handle(key) { prompt = .person(picker) }
        }
        return []
    }

    private mutating func picked(_ id: PersonID, for purpose: PersonPurpose, _ context: ScreenContext) -> [Effect] {
        let state = context.state
        let step = Meant(visits: state.visits.count)
        switch purpose {
        case .host(let table):
            if let next = nextWithoutHost(after: table, state) { askForHost(of: next, context) }
            announce(.tables(.host(table, id)), context)
            return [.command(.tables(.host(table, id)), step)]
        case .speak:
            return [.command(.turn(.speak(id)), Meant(visits: state.visits.count, turnChanges: state.turnChanges))]
        case .queue: return [.command(.turn(.queue(id, direct: false)), step)]
        case .direct: return [.command(.turn(.queue(id, direct: true)), step)]
        case .unqueue: return [.command(.turn(.unqueue(id)), step)]
        case .answer:
            askForAnswer(of: id, context)
            return []
        case .find:
            guard panel != .tables else {
                show(tableOf: id, context)
                return []
            }
            list.selected = PeoplePanel.people(state).firstIndex { $0.id == id } ?? list.selected
            return []
        case .arriveAfter(let newcomer):
            list.followed = newcomer
            return [.command(.people(.arrive(newcomer, after: id)), Meant())]
        case .moveAfter(let person):
            list.followed = person
            return [.command(.people(.move(person, after: id)), Meant())]
        case .sitsAt(let seat): return [.command(.people(.identify(seat: seat, as: id)), Meant())]
        }
    }

    private mutating func inQuestion(_ question: Question, _ field: TextField, _ key: Key, _ context: ScreenContext) -> [Effect] {
        var field = field
        switch key {
        case .escape:
            prompt = nil
            if case .callTopic = question { keepTopic(field.text, context) }
            if question.asksForWords { return [.saveDraft(draft)] }
        case .control("g"): return editOutside(question, field)
        case .up, .down, .left, .right:
            if case .point(let id) = question { field = nudged(id, field, by: key, context) } else { _ = field.handle(key) }
            prompt = .ask(question, field)
        case .enter:
            prompt = nil
            said = nil
            submitted = .ask(question, field)
            return answered(question, field.text, context) + (question.asksForWords ? [.saveDraft(draft)] : [])
        default:
            guard field.handle(key) else { return [] }
            prompt = .ask(question, field)
            // Should the program die, the words are offered again as those of a note.
            if question.asksForWords { return [.saveDraft([draft, field.text].filter { !$0.isEmpty }.joined(separator: " "))] }
        }
        return []
    }

    private mutating func answered(_ question: Question, _ text: String, _ context: ScreenContext) -> [Effect] {
        let text = text.trimmed
        switch question {
        case .roomMessage:
            guard !text.isEmpty || context.state.wall.message != nil else { return [] }
            return [.command(.wall(.message(text)), Meant())]
        case .setting(let item, let id):
            guard !text.isEmpty else { return [] }
            return [.command(.setting(SettingCommand(item: item, id: id, words: [text])), Meant())]
        case .tableOver:
            let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
            return numbers.map { number in
                let isOver = context.state.standingTables?.tables.first { $0.number == number }?.isOver ?? false
                return .command(.tables(.over(number, !isOver)), Meant(visits: context.state.visits.count))
            }
        case .tableCount:
            guard !text.isEmpty else { return [] }
            guard let count = Int(text), count > 0 else {
                refused(.badNumber(text), context)
                return []
            }
            return [.command(.tables(.count(count)), Meant(visits: context.state.visits.count))]
        case .backdate:
            guard !text.isEmpty else { return [] }
            guard let span = Span(durationText: text) else {
                refused(.badDuration(text), context)
                return []
            }
            return [.command(.clock(.backdate(span, .step)), Meant(visits: context.state.visits.count))]
        case .whichTable(let id): return sit(id, at: text, context)
        case .rename(let id): return [.command(.people(.rename(id, name: text)), Meant())]
        case .addPeople:
            let names = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
            return names.isEmpty ? [] : [.command(.people(.add(names: names)), Meant())]
        case .edit(let id): return [.command(.note(.edit(id, text)), Meant())]
        case .tally(let choice): return counted(choice, text, context)
        case .reason(let id, let visit): return text.isEmpty ? [] : [.command(.poll(.reason(.person(id), text, visit: visit)), Meant())]
        case .callTopic: return called(text, context)
        case .renameGroup(let name): return text.isEmpty ? [] : [.command(.arrange(.renameGroup(name, to: text)), Meant())]
        case .point(let id): return pointed(id, text, context)
        case .date(let id): return text.isEmpty ? [] : [.command(.arrange(.date(id, text)), Meant())]
        case .addPlace: return text.isEmpty ? [] : typed([VerbName.addPlace.rawValue, "--", text], context)
        case .topic(let verb, let id): return answered(verb, id, text, context)
        case .version(let revision): return written(revision, text, context)
        }
    }

    private mutating func inConfirmation(_ confirmation: Confirmation, _ key: Key, _ context: ScreenContext) -> [Effect] {
        let isYes = key == .character("j") || key == .character("y")
        switch confirmation {
        case .quit:
            prompt = nil
            return isYes ? [.quit] : []
        case .erase(let id):
            prompt = nil
            return isYes ? [.command(.note(.erase(id)), Meant())] : []
        case .writeAnew:
            prompt = nil
            return isYes ? [.writeAnew] : []
        case .pasted(let lines):
            switch key {
            case .enter:
                prompt = nil
                return [.command(.note(.add(lines.map { NoteDraft($0) })), Meant())]
            case .character("1"):
                prompt = nil
                return [.command(.note(.add([NoteDraft(lines.joined(separator: "\n"))])), Meant())]
            case .escape: prompt = nil
            default: break
            }
            return []
        }
    }
}
