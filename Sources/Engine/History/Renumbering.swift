extension Command {
    /// The same command where others that it speaks of have got other numbers.
    ///
    /// Commands that wait for the disk are numbered in advance; when somebody else's come first, everything made by the waiting
    /// ones gets another identity, and an edit must not meet a stranger's note.
    public func renumbered(_ numbers: [Int: Int]) -> Command {
        guard !numbers.isEmpty else { return self }
        return switch self {
        case .create, .flow, .clock, .wall, .setting, .outcome, .history(.redo), .history(.undo(nil)): self
        case .tables(let command): .tables(command.renumbered(numbers))
        case .draft(let command): .draft(command.renumbered(numbers))
        case .poll(let command): .poll(command.renumbered(numbers))
        case .schedule(let command): .schedule(command.renumbered(numbers))
        case .arrange(let command): .arrange(command.renumbered(numbers))
        case .harvest(let command): .harvest(command.renumbered(numbers))
        case .picture(let command): .picture(command.renumbered(numbers))
        case .history(.undo(let number?)): .history(.undo(numbers[number] ?? number))
        case .people(let command): .people(command.renumbered(numbers))
        case .turn(let command): .turn(command.renumbered(numbers))
        case .note(let command): .note(command.renumbered(numbers))
        }
    }
}

extension PeopleCommand {
    fileprivate func renumbered(_ numbers: [Int: Int]) -> PeopleCommand {
        switch self {
        case .add: self
        case .rename(let id, let name): .rename(id.renumbered(numbers), name: name)
        case .identify(let seat, let id): .identify(seat: seat.renumbered(numbers), as: id.renumbered(numbers))
        case .arrive(let id, let neighbour): .arrive(id.renumbered(numbers), after: neighbour?.renumbered(numbers))
        case .leave(let id): .leave(id.renumbered(numbers))
        case .role(let id, let role, let takes): .role(id.renumbered(numbers), role, takes: takes)
        case .move(let id, let neighbour): .move(id.renumbered(numbers), after: neighbour.renumbered(numbers))
        }
    }
}

extension TablesCommand {
    fileprivate func renumbered(_ numbers: [Int: Int]) -> TablesCommand {
        switch self {
        case .host(let number, let id): .host(number, id?.renumbered(numbers))
        case .sit(let id, let number): .sit(id.renumbered(numbers), number)
        case .count, .over, .seatAnew: self
        }
    }
}

extension TurnCommand {
    fileprivate func renumbered(_ numbers: [Int: Int]) -> TurnCommand {
        switch self {
        case .seat, .done, .pass, .later: self
        case .speak(let id): .speak(id.renumbered(numbers))
        case .queue(let id, let direct): .queue(id.renumbered(numbers), direct: direct)
        case .unqueue(let id): .unqueue(id.renumbered(numbers))
        }
    }
}

extension NoteCommand {
    fileprivate func renumbered(_ numbers: [Int: Int]) -> NoteCommand {
        switch self {
        case .add(let drafts):
            .add(
                drafts.map { draft in
                    var draft = draft
                    draft.by = draft.by?.renumbered(numbers)
                    draft.owner = draft.owner?.renumbered(numbers)
                    draft.about = draft.about?.renumbered(numbers)
                    return draft
                })
        case .edit(let id, let text): .edit(id.renumbered(numbers), text)
        case .delete(let id): .delete(id.renumbered(numbers))
        case .erase(let id): .erase(id.renumbered(numbers))
        case .release(let ids, let readers): .release(ids.map { $0.renumbered(numbers) }, readers)
        case .setReaders(let id, let readers): .setReaders(id.renumbered(numbers), readers)
        case .setKind(let id, let kind): .setKind(id.renumbered(numbers), kind)
        case .dispute(let one, let other, let isDisputed):
            .dispute(one.renumbered(numbers), other.renumbered(numbers), isDisputed)
        case .setAbout(let id, let other): .setAbout(id.renumbered(numbers), other?.renumbered(numbers))
        }
    }
}

extension PollCommand {
    fileprivate func renumbered(_ numbers: [Int: Int]) -> PollCommand {
        switch self {
        case .agreeAll, .call, .reveal, .allow, .reason(.option, _, _), .tally(.option, _): self
        case .vote(let id, let marks, let reason):
            .vote(
                id.renumbered(numbers),
                marks.map { PollState.Mark($0.choice.renumbered(numbers), points: $0.points) }, reason: reason)
        case .unvote(let id): .unvote(id.renumbered(numbers))
        case .tally(.item(let note), let count): .tally(.item(note.renumbered(numbers)), count)
        case .reason(.person(let id), let text, let visit): .reason(.person(id.renumbered(numbers)), text, visit: visit)
        case .named(let id, let consents): .named(id.renumbered(numbers), consents)
        }
    }
}

extension PollChoice {
    fileprivate func renumbered(_ numbers: [Int: Int]) -> PollChoice {
        switch self {
        case .option: self
        case .item(let id): .item(id.renumbered(numbers))
        }
    }
}

extension DraftCommand {
    fileprivate func renumbered(_ numbers: [Int: Int]) -> DraftCommand {
        switch self {
        case .write(var revision):
            revision.of = revision.of?.renumbered(numbers)
            revision.base = revision.base?.renumbered(numbers)
            revision.answers = revision.answers.map { $0.renumbered(numbers) }
            return .write(revision)
        }
    }
}

extension PictureCommand {
    fileprivate func renumbered(_ numbers: [Int: Int]) -> PictureCommand {
        switch self {
        case .file: self
        case .retime(let retimings): .retime(retimings.map { Retiming($0.id.renumbered(numbers), taken: $0.taken) })
        case .change(let ids, let change): .change(ids.map { $0.renumbered(numbers) }, change)
        case .remove(let ids): .remove(ids.map { $0.renumbered(numbers) })
        case .erase(let ids): .erase(ids.map { $0.renumbered(numbers) })
        }
    }
}

extension PersonID {
    func renumbered(_ numbers: [Int: Int]) -> PersonID { PersonID(origin.renumbered(numbers)) }
}

extension NoteID {
    func renumbered(_ numbers: [Int: Int]) -> NoteID { NoteID(origin.renumbered(numbers)) }
}

extension PictureID {
    func renumbered(_ numbers: [Int: Int]) -> PictureID { PictureID(origin.renumbered(numbers)) }
}

extension Origin {
    fileprivate func renumbered(_ numbers: [Int: Int]) -> Origin { Origin(command: numbers[command] ?? command, place: place) }
}
