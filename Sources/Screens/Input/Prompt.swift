import Engine
import Terminal
import Words

/// What stands in the way of the keys: a line being typed, a choice of a person, or a question.
enum Prompt: Sendable {
    case note(NoteEntry)
    case commandLine(TextField)
    case person(PersonPicker)
    case choice(ChoiceList)
    case filing(FilingPrompt)
    case link(LinkPicker)
    case notes(NotePicker)
    case stall(StallPicker)
    case group(GroupPicker)
    case ask(Question, TextField)
    case export(ExportPrompt)
    case confirm(Confirmation)
}

/// Something that is answered with a line of text.
enum Question: Equatable, Sendable {
    case roomMessage
    case setting(item: Int, id: String)
    case backdate
    case tableOver
    case tableCount
    case rename(PersonID)
    /// At which table somebody sits.
    case whichTable(PersonID)
    case addPeople
    case edit(NoteID)
    case tally(PollChoice)
    /// In the poll of that visit.
    case reason(PersonID, visit: Int)
    /// Convener and topic in one line.
    case callTopic
    /// The rest of a verb about that topic.
    case topic(VerbName, NoteID)
    case addPlace
    case renameGroup(String)
    /// Where on the two axes a note lies.
    case point(NoteID)
    /// At which date a note lies.
    case date(NoteID)
    case version(DraftCommand.Revision)
}

extension Question {
    /// Whether the answer is what somebody said, of which no word may be lost.
    var asksForWords: Bool {
        switch self {
        case .reason, .edit, .version, .topic, .callTopic, .roomMessage: true
        case .setting, .backdate, .tableOver, .tableCount, .rename, .whichTable, .addPeople, .tally, .addPlace, .renameGroup, .point,
            .date:
            false
        }
    }
}

/// Something that is answered with a key.
enum Confirmation: Equatable, Sendable {
    case quit(askedAt: Instant, byInterrupt: Bool)
    case erase(NoteID)
    case pasted([String])
    case writeAnew
}
