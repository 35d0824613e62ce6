import Engine
import Journal
import Testing

@Suite struct AppendTests {
    let place: Place
    let file: SessionFile

    init() throws {
        place = try Place()
        file = try SessionFile.create(at: place.file())
    }

    @Test func rowsComeBackAsTheyWereAppended() throws {
        var rows = command(1, key: .max, writer: .min, "first", "") + command(2, key: 2, "third")
        rows[1].moment = Moment(at: -1, boot: .min, bootTime: .max)
        rows[2].body = [0, 255, 0]
        #expect(try file.append(rows, expecting: 0) == .appended(last: 3))
        for place in rows.indices { rows[place].sequence = Int64(place + 1) }
        #expect(try file.rows() == rows)
    }

    @Test func rowsReadFromTheMiddleOfACommandKeepItsKey() throws {
        _ = try file.append(command(1, key: 41, "a", "b", "c"), expecting: 0)
        #expect(try file.rows(after: 1).map(\.key) == [41, 41])
    }

    @Test func whoeverIsBehindWritesNothing() throws {
        let other = try SessionFile.open(file.path, access: .write)
        _ = try file.append(command(1, "mine"), expecting: 0)
        #expect(try other.append(command(2, "late"), expecting: 0) == .behind(last: 1))
        #expect(bodies(try file.rows()) == ["mine"])
    }

    @Test func aCommandAlreadyKeptIsKnownByItsKey() throws {
        _ = try file.append(command(1, key: 77, "once"), expecting: 0)
        #expect(try file.append(command(1, key: 77, "once"), expecting: 0) == .known(keys: [77], last: 1))
        #expect(try file.append(command(1, key: 77, "once"), expecting: 1) == .known(keys: [77], last: 1))
        #expect(try file.rows().count == 1)
    }

    @Test func twoWritersTakingTurnsAtRandomLoseAndDoubleNothing() throws {
        let files = [file, try SessionFile.open(file.path, access: .write)]
        var seen: [Int64] = [0, 0]
        for number in Int64(1)...60 {
            let which = Int(number * 7 % 5) % 2
            let rows = command(number, "\(number)")
            var result = try files[which].append(rows, expecting: seen[which])
            if case .behind(let last) = result {
                seen[which] += Int64(try files[which].rows(after: seen[which]).count)
                #expect(seen[which] == last)
                result = try files[which].append(rows, expecting: last)
            }
            #expect(result == .appended(last: number))
            seen[which] = number
        }
        #expect(bodies(try files[1].rows()) == (1...60).map { "\($0)" })
    }

    @Test func aFollowerSeesWhatIsCommittedAndMayNotWrite() throws {
        let follower = try SessionFile.open(file.path, access: .follow)
        _ = try file.append(command(1, "seen"), expecting: 0)
        #expect(bodies(try follower.rows()) == ["seen"])
        #expect(follower.readOnlyReason == .followsOnly)
        #expect(problem { () throws(JournalProblem) in _ = try follower.append(command(2, "no"), expecting: 1) } == .followsOnly)
    }

    @Test func aSessionFileIsUsableAgainByTheNextWhoOpensIt() throws {
        _ = try file.append(command(1, "kept"), expecting: 0)
        file.close()
        #expect(bodies(try SessionFile.open(place.file(), access: .write).rows()) == ["kept"])
    }

    @Test func aClosedFileAnswersThatItIsClosed() throws {
        file.close()
        #expect(problem { () throws(JournalProblem) in _ = try file.rows() } == .closed)
    }

    @Test func erasedWordsLeaveNoTraceInTheFile() throws {
        let word = "Kuldvillak"
        _ = try file.append(command(1, "before", "said \(word) aloud", "after"), expecting: 0)
        try file.saveDraft(Draft(writer: 7, text: "about \(word)", context: "note", at: 1))
        file.close()
        #expect(contains(bytes(of: place.file()), word))

        let again = try SessionFile.open(place.file(), access: .write)
        try again.removeDraft(writer: 7)
        let erased = try again.erase(bodies: [(2, [9])], appending: command(2, "erased"), expecting: 3)
        #expect(erased == .appended(last: 4))
        #expect(bodies(try again.rows()) == ["before", "\t", "after", "erased"])
        again.close()
        #expect(!contains(bytes(of: place.file()), word))
    }

    @Test func erasingIsDecidedAgainWhenSomebodyWroteFirst() throws {
        _ = try file.append(command(1, "words"), expecting: 0)
        #expect(try file.erase(bodies: [(1, [])], appending: command(2, "erased"), expecting: 0) == .behind(last: 1))
        #expect(bodies(try file.rows()) == ["words"])
    }

    @Test func eachWriterHasOneDraft() throws {
        try file.saveDraft(Draft(writer: 7, text: "half", context: "note", at: 1))
        try file.saveDraft(Draft(writer: 7, text: "half a\0 thought õ", context: "note", at: 3))
        try file.saveDraft(Draft(writer: 8, text: "", context: "", at: 2))
        #expect(try file.drafts().map(\.text) == ["", "half a\0 thought õ"])
        try file.removeDraft(writer: 7)
        #expect(try file.drafts().map(\.writer) == [8])
    }

    @Test func erasingTakesTheDraftsAlong() throws {
        _ = try file.append(command(1, "words"), expecting: 0)
        try file.saveDraft(Draft(writer: 7, text: "the same words", context: "", at: 1))
        _ = try file.erase(bodies: [(1, [])], appending: command(2, "erased"), expecting: 1)
        #expect(try file.drafts().isEmpty)
    }

    @Test func tellsWhetherItHoldsACommand() throws {
        let rows = command(1, "words")
        _ = try file.append(rows, expecting: 0)
        #expect(try file.holds(key: rows[0].key))
        #expect(try !file.holds(key: rows[0].key &+ 1))
    }
}
