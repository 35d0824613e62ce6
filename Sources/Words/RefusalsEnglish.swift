import Engine

extension Refusal {
    func inEnglish(_ state: State) -> Explained {
        func name(_ id: PersonID) -> String { excerpt(state.name(of: id, .en)) }
        switch self {
        case .notCreated: return Explained("There is no session in this file.", "Make one with: ruum new")
        case .alreadyCreated: return Explained("This file already holds a session.", "Choose another file name.")
        case .emptyAgenda: return Explained("The agenda is empty.", "Give at least one method: --method circle")
        case .notStarted: return Explained("The session has not started.", "Start the first step: start")
        case .sessionFinished: return Explained("The session is finished.", "Back into the last step: back")
        case .alreadyRunning: return Explained("The clock is already running.", "To stop it: pause")
        case .nothingRunning: return Explained("No clock is running.", "To let it run: resume")
        case .alreadyHeld: return Explained("Everything is on hold already.", "To go on: resume")
        case .readOnly: return Explained("Not saved: the session's file can only be read.", "Copy what you typed, or open a copy of the file.")
        case .notForScribe: return Explained("The scribe's console only takes notes and people.", "Leave this to the facilitator's console.")
        case .alreadyDone: return Explained("That has been done already.", "Look at the screen before you press again.")
        case .nothingBefore: return Explained("There is no step before this one.", "To begin this step anew: repeat")
        case .nothingToReplan:
            return Explained("There is nothing to cut now.", "Look again when the end moves. To cut a step: shorten DUR")
        case .unknownStep(let text, let known):
            return Explained("No step, or more than one, fits \"\(excerpt(text))\".", "The steps are: \(listed(known))")
        case .unknownItem(let number):
            return Explained(
                "The agenda has no item \(number).", "Give a number from 1 to \(max(1, state.agenda.count)).")
        case .noOutcomesHere:
            return Explained("This step has no outcomes to confirm.", "Go on to the next step: next")
        case .nameTheOutcome(let known):
            return Explained("Here the facilitator chooses the outcome.", "Say which: confirm \(listed(known))")
        case .unknownOutcome(let text, let known):
            return Explained("There is no such outcome: “\(excerpt(text))”.", "The outcomes are: \(listed(known))")
        case .noPollHere: return Explained("Nothing is asked in this step.", "Go to the step that asks: goto STEP")
        case .noPositionsHere: return Explained("This poll gives points to ideas.", "Points for one: vote PERSON IDEA=3")
        case .noPointsHere:
            return Explained("This poll has positions, no points.", "To enter somebody's position: vote PERSON OPTION")
        case .secretPoll: return Explained("This poll is secret: only counts are taken.", "Enter how many: tally OPTION COUNT")
        case .onePosition: return Explained("Each person has one position.", "The new one replaces the old one: vote PERSON OPTION")
        case .unknownOption(let text, let known):
            return Explained("There is no position \"\(excerpt(text))\".", "The positions are: \(listed(known))")
        case .notOnTheBallot(let text):
            return Explained(
                "\"\(excerpt(text))\" is not one of the choices, or several begin like this.", "Type the number of its note: n12")
        case .tooManyForOne(let most): return Explained("That is too many for one.", "Give one of them \(most) at most.")
        case .tooManyPoints(let given, let most):
            return Explained("\(given) points are too many.", "Give \(most) at most.")
        case .countDoesNotFit(let given, let stands):
            return Explained(
                "\(given) does not fit with the other answers: here it can be \(stands).",
                "Correct the other counts first, or mark who has arrived.")
        case .hasNotAnswered(let id): return Explained("\(name(id)) has not answered.", "To enter it: vote PERSON OPTION")
        case .nobodyAnswered: return Explained("Nobody has answered yet.", "All agree: agree-all. One person: vote PERSON OPTION")
        case .allCalled: return Explained("Every position has been called.", "To show the counts: reveal")
        case .notDecided(let answered, let present):
            return Explained(
                "This is not decided: \(answered) of \(present) have answered, and the answers do not carry it.",
                "Confirm what is proposed, or go on without a decision: next")
        case .noTurnsHere:
            return Explained("Nobody takes turns in this step.", "Turns are taken in rounds and in open talk.")
        case .noQueueHere:
            return Explained("A round has no queue.", "To let somebody speak in between: speak PERSON")
        case .noDirectResponse:
            return Explained("This talk has no direct replies.", "Put the person in the queue without --direct.")
        case .passNotAllowed:
            return Explained("Passing is not part of this round.", "If the person is out for a moment: later")
        case .roundComplete: return Explained("Everybody has been asked.", "To the next step: next")
        case .nobodySpeaking: return Explained("Nobody is speaking.", "Give it to somebody: speak PERSON")
        case .nameTheSpeaker:
            return Explained("In this round whoever wants to is next.", "Say who it is: speak PERSON")
        case .alreadySpeaking(let id): return Explained("\(name(id)) is speaking already.", "When the turn is over: done")
        case .alreadyQueued(let id):
            return Explained("\(name(id)) is in the queue already.", "To take somebody out of it: unqueue PERSON")
        case .notQueued(let id): return Explained("\(name(id)) is not in the queue.", "To put somebody in it: queue PERSON")
        case .unknownPerson(let text):
            return Explained(
                "Nobody here is called \"\(excerpt(text))\".", "Type a part of the name, or add the person: person add NAME")
        case .ambiguousPerson(let text, let ids):
            return Explained(
                "\"\(excerpt(text))\" may be several people: \(state.candidates(ids, .en))",
                "Type more of the name, or the id in brackets.")
        case .alreadyPresent(let id):
            return Explained("\(name(id)) is here already.", "To change the seat: move PERSON --after PERSON")
        case .alreadyLeft(let id): return Explained("\(name(id)) has left already.", "If the person is back: arrive PERSON")
        case .notASeat(let id):
            return Explained(
                "\(name(id)) is not an unnamed seat.", "Name the seat first, then the person: person identify SEAT PERSON")
        case .hasASeat(let id):
            return Explained("\(name(id)) has a seat in the ring already.", "To move somebody: move PERSON --after PERSON")
        case .ownNeighbour(let id):
            return Explained("\(name(id)) cannot sit next to themselves.", "Name somebody else after --after.")
        case .tooManyPeople(let most):
            return Explained("That is more than \(most) people.", "A session holds \(most) at most: divide it into several.")
        case .noTablesHere:
            return Explained("Nobody sits at tables in this step.", "Go to the step in which people sit down: goto STEP")
        case .unknownTable(let number, let count):
            return Explained("There is no table \(number).", "The tables are numbered from 1 to \(count).")
        case .tooManyTables(let most): return Explained("That is too many tables.", "Give a number up to \(most).")
        case .seatsAreFree: return Explained("Nobody is seated by name here.", "People find their tables themselves.")
        case .emptyText: return Explained("There is no text.", "Write at least one word.")
        case .textTooLong(let limit):
            return Explained("The text is longer than \(limit) characters.", "Shorten it, or divide it into several.")
        case .noDraftHere:
            return Explained("This method has no text in versions.", "To write a note: note TEXT")
        case .nameTheText(let ids):
            return ids.isEmpty
                ? Explained("There is no text yet to make a new version of.", "Take it down first: note TEXT")
                : Explained("Say what this is a new version of.", "draft TEXT --of \(listed(ids.map(\.description)))")
        case .noVersionsOf(let id):
            return Explained("Note \(id) has no versions here.", "To change the words of a note: edit \(id) TEXT")
        case .newerVersion:
            return Explained("Somebody wrote a new version meanwhile.", "Read it, and base your change on it.")
        case .unknownNote(let text):
            return Explained("There is no note \"\(excerpt(text))\".", "The number stands beside the note: n12")
        case .noteDeleted(let id):
            return Explained("Note \(id) has been deleted.", "The deletion can be taken back: undo")
        case .noteErased(let id):
            return Explained("The words of note \(id) have been erased.", "They cannot come back; write a new note.")
        case .sameNote(let id): return Explained("Both are the same note, \(id).", "Name two different notes.")
        case .noteMerged(let id, let other):
            return Explained("Note \(id) is part of note \(other) now.", "Change or delete \(other), or take the merging back: undo")
        case .notMergeable(let id, let bond):
            let (what, remedy) = bond.inEnglish
            return Explained("Note \(id) cannot be merged: \(what).", remedy)
        case .nothingToRelease: return Explained("There is no note to show.", "Name the note: release NOTE")
        case .unknownPicture(let text):
            return Explained("There is no photograph \"\(excerpt(text))\".", "The numbers stand in the list: ruum photos FILE")
        case .pictureRemoved(let id):
            return Explained("Photograph \(state.number(of: id)) has been deleted.", "The deletion can be taken back: undo")
        case .pictureErased(let id):
            return Explained("Photograph \(state.number(of: id)) has been erased.", "It cannot come back from this file.")
        case .tooManyPictures(let bytes):
            return Explained(
                "The photographs of a session may have \(bytes / 1_000_000) MB in all.", "Leave some out, or make them smaller: 2000 pixels on the longer side will do.")
        case .noScheduleHere:
            return Explained("This part has no topics with slots and places.", "They come with a method such as open-space.")
        case .unknownTopic(let text):
            return Explained("There is no topic \"\(excerpt(text))\".", "Type the beginning of its words or its number (n12); a new one: topic TEXT")
        case .ambiguousTopic(let text, let ids):
            return Explained("\"\(excerpt(text))\" fits several topics: \(state.candidates(ids))", "Type more of the words, or the number.")
        case .notATopic(let id): return Explained("Note \(id) is not a topic of this part.", "To make it one: kind \(id) topic")
        case .unknownSlot(let slot, let count):
            return Explained("There is no slot \(slot).", "The slots are 1–\(count). For more: slots \(slot)")
        case .unknownPlace(let text):
            return Explained("There is no place \"\(excerpt(text))\".", "\(state.listedPlaces(.en)) To add it: add-place NAME")
        case .ambiguousPlace(let text, let names):
            return Explained("\"\(excerpt(text))\" fits several places: \(listed(names))", "Type more of the name, or its number.")
        case .slotIsFull(let slot): return Explained("Every place is taken in slot \(slot).", "Choose another slot, or add a place: add-place NAME")
        case .slotHasBegun(let slot): return Explained("Slot \(slot) has begun.", "It stays; fewer slots than \(slot) are not possible any more.")
        case .noFreePlace:
            return Explained(
                "There is no free slot and place in which the convener has nothing else.", "Add some: slots COUNT or add-place NAME")
        case .alreadyInSlot(let slot): return Explained("The topic is in slot \(slot) already.", "Choose another slot to repeat it.")
        case .notPlaced(let id):
            return Explained("Note \(id) has no place there.", "Give it one: place \(id) SLOT PLACE, or put \(id) GROUP")
        case .clashStands: return Explained("No topic waits for a place, but some clash.", "Change it by hand: place TOPIC SLOT PLACE")
        case .nothingToPlace: return Explained("Everything has its place.", "Nothing was changed.")
        case .alreadyMerged: return Explained("The two are one already.", "To take a topic out again: split TOPIC")
        case .notMerged(let id): return Explained("Topic \(id) was not merged.", "To make a part of it a topic: split \(id) TEXT")
        case .noArrangingHere:
            return Explained("Notes are not grouped in this part.", "They are in a method with a step that groups.")
        case .unknownGroup(let text, let known):
            return Explained(
                "There is no group \"\(excerpt(text))\".", known.isEmpty ? "To make one: put NOTE GROUP" : "The groups are: \(listed(known))")
        case .wouldHangUnderItself(let id): return Explained("Note \(id) would hang under itself.", "Name another note.")
        case .tooMany(let most): return Explained("That is too many.", "Give a number up to \(most).")
        case .itemHasStarted:
            return Explained(
                "This item of the agenda has begun; its settings can no longer change.", "For the time of a step: extend DUR or shorten DUR")
        case .unknownSetting(let id, let known):
            return Explained(
                "This method has no setting \"\(excerpt(id))\".",
                known.isEmpty ? "It has no settings at all." : "Its settings are: \(listed(known))")
        case .badSetting(let id, let text, let expected):
            return Explained("\"\(excerpt(text))\" does not fit the setting \(id).", expected.inEnglish)
        case .nothingToUndo:
            return Explained("There is nothing to take back.", "Only what was done after the session was made can be undone.")
        case .nothingToRedo:
            return Explained("There is nothing to do again.", "Redo works right after undo, before anything new is done.")
        case .unknownCommand(let number):
            return Explained("There is no command \(number).", "To take back the last one: undo")
        case .notUndoable(let number):
            return Explained(
                "Command \(number) cannot be taken back.", "Erased notes, what the clock did and undo itself stay.")
        case .restsOnIt(let number, let later):
            return Explained("Command \(later) depends on command \(number).", "Take back the later one first: undo \(later)")
        case .tooEarly(let latest):
            return Explained("That instant is before the latest thing that happened.", "Give \(latest.iso) or later.")
        case .unknownVerb(let text, let suggestion):
            return Explained(
                "There is no command \"\(excerpt(text))\".",
                suggestion.map { "Did you mean \($0)? All commands: help" } ?? "All commands: help")
        case .missingWord(let verb, let word):
            return Explained(
                verb.isEmpty ? "No command was given." : "\(verb) needs \(word).",
                verb.isEmpty ? "All commands: help" : "How it is typed: help \(verb)")
        case .unexpectedWord(let verb, let word):
            return Explained(
                "\(verb) does not take \"\(excerpt(word))\" here.",
                word.hasPrefix("--") ? "If it belongs to the text, type -- before the text." : "How it is typed: help \(verb)")
        case .badDuration(let text):
            return Explained("\"\(excerpt(text))\" is no length of time.", "Type it like 90s, 2m, 1h20, 2:30 or 4 (minutes).")
        case .badTime(let text): return Explained("\"\(excerpt(text))\" is no time of day.", "Type it like 9:30 or 14:05.")
        case .badNumber(let text): return Explained("\"\(excerpt(text))\" is no number.", "Type a whole number from 1 up.")
        case .badChoice(let text, let known):
            return Explained("\"\(excerpt(text))\" is not possible here.", "Choose: \(known.joined(separator: ", "))")
        case .unbalancedQuote:
            return Explained(
                "A quotation mark is not closed.", "Add the closing \", or type \\\" for a quotation mark in the text.")
        case .reportWithoutTopic:
            return Explained("A report needs its topic.", "Choose the topic in the list (T) and press r, or add --about TOPIC.")
        }
    }
}

extension NoteBond {
    fileprivate var inEnglish: (String, String) {
        let turned = "Try the other way round: merge the other note into this one."
        return switch self {
        case .link: ("it is linked with another note", "Take the link away, or try the other way round.")
        case .version: ("it belongs to a text in versions", "To change the text: draft TEXT")
        case .topic: ("it is a topic on the grid", "A topic can be merged only into another topic.")
        case .answers: ("it has votes or points, or is the reason for somebody's position", turned)
        case .place: ("it has a stall or steps of its own, or notes that hang under it", turned)
        case .owner: ("the notes differ in who does it or by when", "Keep both, or write one anew: note TEXT")
        }
    }
}

extension Refusal.Expected {
    fileprivate var inEnglish: String {
        switch self {
        case .integer(let from, let to): "Type a whole number from \(from) to \(to)."
        case .minutes(let from, let to):
            "Type a length of time from \(Times.length(from)) to \(Times.length(to)), like 90s or 2m."
        case .choice(let known): "Choose: \(known.joined(separator: ", "))"
        case .parts(let known): "You can name: \(known.joined(separator: ", "))"
        case .framed(let frame): "The first and the last have to be \(frame)."
        }
    }
}
