import Engine
import Terminal
import Words

/// The facilitator's private screen: what is open, typed and scrolled; everything else is in the journal.
///
/// Pure: keys come in, effects go out, and drawing depends on nothing but the context and what is kept here.
public struct Console: Sendable {
    /// Typing that was not finished; the line opens with it again.
    var draft = ""
    /// A topic whose line was closed before it was called.
    var topicDraft = ""
    var panel: Panel?
    var list = ListPosition()
    var prompt: Prompt?
    /// Lines by which the text to read aloud is scrolled, and the visit for which that holds.
    var reading = (visits: 0, lines: 0)
    var said: Said?
    var live = Live()
    /// Where it was asked whether to confirm although people have not answered.
    var confirming: Live.Place?
    var signals = Signals()
    var face = Face.own
    var harvest = HarvestView()
    /// Where the list of everything was when a preview was opened over it.
    var harvestList = ListPosition()
    var preview: EditionPreview?
    /// What was sent off last, to be typed on if it is refused.
    var submitted: Prompt?

    public init() {}

    /// What this screen shows.
    enum Face: Sendable {
        case own
        /// What the room sees, for halls that mirror the laptop.
        case room
        /// The own view again, with everything private covered until it is asked for.
        case covered
    }

    enum Panel: CaseIterable, Sendable {
        case help, roomCheck
        case people, shares
        case notes
        case steps, replan
        case tables
        case topics
        case groups
        case harvest, preview
        case answers

        /// Whether a line is chosen in it, so that letters are meant for that line.
        var isForChoosing: Bool {
            switch self {
            case .help, .roomCheck, .shares: false
            case .people, .notes, .steps, .replan, .tables, .topics, .groups, .harvest, .preview, .answers: true
            }
        }
    }

    /// The message line.
    struct Said: Equatable, Sendable {
        var text: String
        var role: Role
        /// A signal is old news after a while.
        var until: Instant?
    }

    /// The key contexts from the top one down, while no prompt is open.
    func contexts(_ state: State) -> [KeyContext] {
        switch face {
        case .own: break
        case .room: return [.mirror]
        case .covered: return [.covered]
        }
        var contexts: [KeyContext] = []
        switch panel {
        case nil: break
        case .help, .shares: contexts += [.panel]
        case .people: contexts += [.people, .panel]
        case .notes: contexts += [.notes, .panel]
        case .tables: contexts += [.tableList, .panel]
        case .roomCheck: contexts += [.roomCheck, .panel]
        case .topics: contexts += [.topics, .panel]
        case .groups: contexts += [.groups, .panel]
        case .harvest: contexts += [.harvest, .notes, .panel]
        case .preview: contexts += [.preview, .panel]
        case .answers: contexts += [.answers, .panel]
        case .steps: contexts += [.steps, .panel]
        case .replan: contexts += [.replan, .panel]
        }
        // Nobody's turn is moved on while everything holds.
        if state.hold != nil { return contexts + (panel == nil ? [.hold, .live] : [.live]) }
        // A letter that a list does not know moves nothing behind it.
        if panel?.isForChoosing == true { return contexts + [.live] }
        if case .collect = state.activity { contexts.append(.collect) }
        if state.standsAtStalls {
            if case .draft = state.activity { contexts.append(.draft) }
            return contexts + [.stalls, .tables, .live]
        }
        if state.standingTables != nil { return contexts + [.tables, .live] }
        if state.walksAmongStalls { return contexts + [.stalls, .live] }
        switch state.activity {
        case nil: if !state.isFinished { contexts.append(.ready) }
        case .round: contexts.append(.round)
        case .talk: contexts.append(.talk)
        case .poll: contexts.append(.poll)
        case .schedule: contexts.append(.schedule)
        case .quiet where state.readsReports: contexts.append(.schedule)
        case .draft: contexts += state.stallKind(ofItem: state.item) == nil ? [.draft] : [.draft, .stalls]
        case .arrange: contexts.append(.arrange)
        case .say, .quiet, .collect, .breakout, .harvest: break
        }
        if !state.outcomes.isEmpty { contexts.append(.outcome) }
        return contexts + [.live]
    }

    /// Whether a key of the console is more likely a slip while a list is open.
    private func isStray(_ key: Key, _ intent: Intent) -> Bool {
        guard panel != nil else { return false }
        return key == .character("H") || intent.isStrayInPanels
    }

    /// What a key press leads to; a key that means nothing here leads to nothing.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> [Effect] {
        switch key {
        case .resize, .suspend: return []
        case .interrupt: return interrupt(context)
        case .pasteWasCut:
            say(.pasteCut, context, role: .warning)
            return []
        default: break
        }
        submitted = nil
        if list.followed != nil {
            list = list.following(PeoplePanel.people(context.state))
            list.followed = nil
        }
        if prompt != nil { return handleInPrompt(key, context) }
        if case .paste(let text) = key { return pasted(text, context) }
        let contexts = contexts(context.state)
        guard let intent = KeyTable.intent(of: key, in: contexts), !isStray(key, intent) else {
            if panel != nil, case .character = key { say(.meansNothingHere, context, role: .quiet) }
            return []
        }
        if intent.countsOnce, live.presses.isBounce(key, at: context.now) { return [] }
        said = nil
        return perform(intent, context)
    }

    /// Words a refusal in the message line; what was typed comes back to be typed on.
    public mutating func refused(_ refusal: Refusal, _ context: ScreenContext) {
        if let submitted { prompt = submitted }
        submitted = nil
        let explained = refusal.words(context.language, context.state)
        var remedy = explained.remedy
        // Somebody at a console presses keys; verbs are for the command line.
        if prompt == nil, let (intent, effect) = refusal.helpfulKey(context.language),
            let binding = KeyTable.binding(of: intent, in: contexts(context.state)), let key = binding.keys.first?.name(context.language)
        {
            remedy = "\(key): \(effect)"
        }
        let isCalm = refusal == .alreadyDone
        said = Said(
            text: [explained.what, remedy].filter { !$0.isEmpty }.joined(separator: " "),
            role: isCalm ? .quiet : .warning)
    }

    /// Offers typing that a program which died had left.
    public mutating func restore(draft: String, _ context: ScreenContext) {
        guard !draft.isEmpty else { return }
        self.draft = draft
        say(.draftFound, context, role: .accent)
    }

    /// What came back from the person's own editor; nil when it was left without saving.
    public mutating func edited(_ text: String?, note: NoteID?, _ context: ScreenContext) -> [Effect] {
        guard let text = text?.trimmed, !text.isEmpty else { return [] }
        if let note { return [.command(.note(.edit(note, text)), Meant())] }
        draft = ""
        submitted = .note(NoteEntry(text))
        return [.command(.note(.add([NoteDraft(text)])), Meant()), .saveDraft("")]
    }

    /// Ends of times that are due to be seen, and heard where the sound is on; call it with every tick.
    public mutating func signals(_ context: ScreenContext) -> [Effect] {
        let refreshed = refreshedPreview(context)
        guard let word = signals.due(in: context.state, at: context.now) else { return refreshed }
        say(word, context, role: .warning)
        said?.until = context.now + Console.signalStands
        return refreshed + (context.state.wall.sound ? [.bell] : [])
    }

    mutating func say(_ word: PromptWord, _ context: ScreenContext, role: Role = .accent) {
        said = Said(text: word.words(context.language), role: role)
    }

    /// Ctrl-C in front of a room asks first; a second one soon after is an answer.
    private mutating func interrupt(_ context: ScreenContext) -> [Effect] {
        if case .confirm(.quit(let askedAt, true)) = prompt, context.now - askedAt <= Console.secondInterrupt { return [.quit] }
        prompt = .confirm(.quit(askedAt: context.now, byInterrupt: true))
        return []
    }

    private static let signalStands = Span.seconds(20)
    private static let secondInterrupt = Span.seconds(2)
}
