import Engine
import Terminal
import Text
import Words

/// The keys that are most useful at this moment, as many as fit; those that would be refused are left out.
enum KeyBar {
    static func draw(_ console: Console, _ context: ScreenContext, into grid: inout Grid, at region: Region) {
        if let prompt = console.prompt {
            grid.put(Line.wrapped(help(prompt, context), .keyLabel, width: region.columns), in: region)
            return
        }
        let possible = intents(console, context).filter { $0.hindrance(in: context) == nil && $0.matters(in: context) }
        var labels: [Intent: String] = [:]
        // Where all agreeing is not the plainest "yes", the key says what everybody is marked with.
        if let scale = context.state.currentPoll?.scale, !scale.isPlainYes, let agreement = scale.agreement {
            labels[.agreeAll] = PollWord.allAt(agreement.name(context.language)).words(context.language)
        }
        draw(possible, in: console.contexts(context.state), context.language, into: &grid, at: region) {
            labels[$0] ?? $0.label(in: context)
        }
    }

    /// Those that have a key in these contexts, in that order.
    static func draw(
        _ intents: [Intent], in contexts: [KeyContext], _ language: Language, into grid: inout Grid, at region: Region,
        label: (Intent) -> String? = { _ in nil }
    ) {
        var row = 0
        var column = 0
        for intent in intents {
            guard let key = KeyTable.binding(of: intent, in: contexts)?.keys.first?.name(language) else { continue }
            let label = label(intent) ?? intent.words(language).label
            let cells = width(key) + 1 + width(label)
            if column > 0, column + cells > region.columns {
                row += 1
                column = 0
            }
            guard row < region.rows, column + cells <= region.columns else { return }
            grid.put(key, in: region, row: row, column: column, role: .keyName)
            grid.put(label, in: region, row: row, column: column + width(key) + 1, role: .keyLabel)
            column += cells + 2
        }
    }

    private static func help(_ prompt: Prompt, _ context: ScreenContext) -> String {
        switch prompt {
        case .notes(let picker): return picker.help(context.language)
        case .export(let prompt): return PreviewWords(context.language).folderHelp(prompt.fileName)
        case .group: return ArrangeWords(context.language).groupHelp
        case .stall: return context.marketWords.kindHelp
        case .ask(.point, _): return ArrangeWords(context.language).pointHelp
        case .ask(.tally, _) where context.state.currentPoll?.points != nil: return MarketWords(context.language).countHelp
        case .note(let entry) where entry.isItem:
            var asksDue = false
            if case .collect(let plan) = context.state.activity { asksDue = plan.due }
            let readers = entry.readers(in: context.state).recipients(context.language)
            return PromptWord.newItemHelp(readers: readers, asksDue: asksDue).words(context.language)
        case .note, .commandLine, .person, .filing, .link, .choice, .ask, .confirm:
            return word(prompt, context.state).words(context.language)
        }
    }

    private static func word(_ prompt: Prompt, _ state: State) -> PromptWord {
        switch prompt {
        case .notes, .stall, .group, .export: .askHelp
        case .note(let entry) where entry.kind == .action: .actionHelp
        case .note: state.standingTables == nil ? .noteHelp : state.saysStall ? .noteAtStallsHelp : .noteAtTablesHelp
        case .commandLine: .commandLineHelp
        case .filing: .fileHelp
        case .link(let picker): if case .merge = picker.purpose { .askHelp } else { .linkHelp }
        case .person(let picker): picker.choosesTable ? .hostHelp : .pickHelp
        case .choice(let list): if case .points = list.purpose { .pointsHelp } else { .choiceHelp }
        case .ask: .askHelp
        case .confirm(.pasted): .pasteHelp
        case .confirm: .yesNo
        }
    }

    /// Best first.
    private static func intents(_ console: Console, _ context: ScreenContext) -> [Intent] {
        if console.face == .covered { return [.uncover, .mirror, .advance, .next, .back, .pause, .hold, .blank, .quit] }
        switch console.panel {
        case .help: return [.close, .up, .down, .pageDown, .first, .last]
        case .people:
            return [
                .close, .arrive, .leave, .undo, .newPeople, .arriveAfter, .namePerson, .move, .findPerson, .guardian, .pageDown,
            ]
        case .notes:
            return [
                .close, .editNote, .changeKind, .fileNote, .changeReaders, .releaseNote, .disputeNote, .linkNote, .deleteNote, .eraseNote, .editNoteOutside, .note,
                .undo,
            ]
        case .harvest:
            return [
                .close, .highlightNote, .mergeNote, .editNote, .releaseNote, .releaseToClient, .previewOwn, .previewParticipants, .previewClient,
                .changeReaders, .changeKind, .deleteNote, .filterKinds, .undo, .fileNote, .eraseNote,
            ]
        case .preview: return [.exportReport, .close, .previewOwn, .previewParticipants, .previewClient, .up, .down, .pageDown]
        case .shares: return [.close, .up, .down]
        case .steps: return [.goThere, .close, .up, .down]
        case .replan: return [.applyReplan, .close]
        case .tables: return [.close, .findPerson, .hostHere, .overHere, .note, .undo]
        case .roomCheck: return [.testSound, .mirror, .close]
        case .answers: return [.close, .giveReason, .nameWithPosition, .takeAnswerBack, .note, .undo]
        case .groups: return [.close, .putInGroup, .takeOut, .renameGroup, .releaseNote, .editNote, .note, .undo]
        case .topics:
            return [
                .close, .callTopic, .placeTopic, .countInterest, .arrangeTopics, .fillPlaces, .mergeTopic, .splitTopic, .repeatTopic,
                .reportTopic, .moreSlots, .addPlace, .unplaceTopic, .topicIsOver, .undo,
            ]
        case nil: break
        }
        if context.state.hold != nil { return [.goOn, .offerSilence, .offerBreak, .note, .message, .blank, .help, .quit] }
        let common: [Intent] = [
            .hold, .extend, .pause, .blank, .next, .back, .people, .notes, .mirror, .message, .noteAction, .notePark, .quit,
        ]
        if context.state.standsAtStalls {
            if case .draft = context.state.activity {
                return [.advance, .newVersion, .stallNote, .note, .help, .undo, .tableList, .tableOver] + common
            }
            return [.advance, .stallNote, .note, .nameHost, .help, .undo, .tableList, .tableOver] + common
        }
        if context.state.standingTables != nil {
            if case .collect = context.state.activity, context.state.hasNoHosts {
                return [.newItem, .advance, .note, .tableList, .help, .undo, .tableOver] + common
            }
            if context.state.hasNoHosts { return [.advance, .note, .tableOver, .nameHost, .tableList, .help, .undo, .tableCount] + common }
            return [.advance, .nameHost, .tableOver, .note, .tableList, .help, .undo, .tableCount, .seatAnew] + common
        }
        if context.state.walksAmongStalls {
            return [.advance, .stallNote, .note, .help, .undo] + common
        }
        switch context.state.activity {
        case nil:
            return context.state.isFinished
                ? [.harvest, .note, .notes, .back, .undo, .help, .quit]
                : [.advance, .fillIn, .roomCheck, .people, .note, .mirror, .language, .help, .quit]
        case .round: return [.advance, .speak, .answers, .note, .help, .undo, .pass, .later, .seat] + common
        case .talk: return [.advance, .speak, .queue, .chooseOutcome, .answers, .note, .help, .undo, .direct, .unqueue] + common
        case .schedule: return [.advance, .callTopic, .topics, .note, .help, .undo] + common
        case .draft: return [.advance, .newVersion, .stallNote, .note, .help, .undo] + common
        case .poll(let poll):
            let called: [Intent] = poll.order == .inOrder && !poll.isRevealed ? [.advance, .callNext] : []
            let answering: [Intent] = [.agreeAll, .answer, .tally, .confirm, .reveal, .help, .undo, .chooseOutcome, .answers, .note]
            guard poll.points != nil else { return called + answering + common }
            return (poll.isRevealed ? [.advance] + answering : answering + [.advance]) + common
        case .collect: return [.newItem, .advance, .chooseOutcome, .answers, .note, .help, .undo] + common
        case .arrange: return [.advance, .groupList, .chooseOutcome, .note, .help, .undo] + common
        case .harvest: return [.advance, .harvest, .chooseOutcome, .note, .help, .undo] + common
        case .say, .quiet, .breakout:
            return [.advance, .chooseOutcome, .note, .help, .undo] + common
        }
    }
}
