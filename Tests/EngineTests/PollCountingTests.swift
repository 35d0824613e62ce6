import Testing

@testable import Engine

@Suite("Counting a poll")
struct PollCountingTests {
    private static let scale = Scale(
        id: "consensus",
        options: [
            PollOption(id: "agree"), PollOption(id: "reservations"), PollOption(id: "stand_aside", reason: .owed),
            PollOption(id: "block", reason: .owed),
        ],
        call: ["block", "stand_aside", "reservations", "agree"])

    private func people(_ count: Int) -> People {
        var people = People()
        for number in 1...count { people.add(Person(id: person(number), name: "P\(number)")) }
        return people
    }

    private func person(_ number: Int) -> PersonID { PersonID(Origin(command: 1, place: number)) }

    private func poll(secret: Bool = false) -> PollState {
        PollState(PollPlan(ballot: .options(Self.scale), isSecret: secret), scale: Self.scale)
    }

    private func counts(_ poll: PollState, _ people: People) -> [Int] { poll.count(people).lines.map(\.count) }

    @Test func aVoteReplacesTheOneBefore() {
        var poll = poll()
        let people = people(3)
        poll.vote(person(1), [PollState.Mark(.option("block"))])
        poll.vote(person(1), [PollState.Mark(.option("agree"))])
        #expect(counts(poll, people) == [1, 0, 0, 0])
        #expect(poll.count(people).answered == 1)
    }

    @Test func exceptionsComeOutOfThoseMarkedAsAgreeing() {
        var poll = poll()
        let people = people(14)
        poll.agreeAll(people.seatingOrder)
        #expect(counts(poll, people) == [14, 0, 0, 0])
        poll.vote(person(3), [PollState.Mark(.option("block"))])
        #expect(counts(poll, people) == [13, 0, 0, 1])
        poll.tally(.option("reservations"), 2)
        #expect(counts(poll, people) == [11, 2, 0, 1])
        poll.tally(.option("reservations"), 0)
        #expect(counts(poll, people) == [13, 0, 0, 1])
    }

    @Test func whoIsNamedIsAmongTheHandsThatWereCounted() {
        var poll = poll()
        let people = people(14)
        poll.agreeAll(people.seatingOrder)
        poll.tally(.option("block"), 2)
        poll.vote(person(3), [PollState.Mark(.option("block"))])
        #expect(counts(poll, people) == [12, 0, 0, 2])
    }

    @Test func aVoteAfterACountOfEverybodyComesOutOfAgreement() {
        var poll = poll()
        let people = people(14)
        poll.tally(.option("agree"), 14)
        poll.vote(person(3), [PollState.Mark(.option("stand_aside"))])
        #expect(counts(poll, people) == [13, 0, 1, 0])
    }

    @Test func aLatecomerDoesNotCountAsAgreeing() {
        var poll = poll()
        var people = people(4)
        poll.agreeAll(people.seatingOrder)
        people.add(Person(id: person(5), name: "Late"))
        let count = poll.count(people)
        #expect(count.answered == 4)
        #expect(count.present == 5)
        #expect(poll.silent(people) == [person(5)])
    }

    @Test func whoLeavesIsNotCounted() {
        var poll = poll()
        var people = people(4)
        poll.agreeAll(people.seatingOrder)
        people.change(person(2)) { $0.standing = .left }
        #expect(poll.count(people).answered == 3)
        #expect(poll.count(people).present == 3)
    }

    /// Whatever is entered in whatever order, nobody is counted twice and no objection is lost.
    @Test func neverExceedsThosePresent() {
        var random = SplitMix(seed: 11)
        let people = people(9)
        for _ in 0..<400 {
            var poll = poll()
            var blocks: Set<Int> = []
            for _ in 0..<20 {
                switch random.next() % 4 {
                case 0: poll.agreeAll(people.seatingOrder)
                case 1: poll.tally(.option(Self.scale.options[Int(random.next() % 4)].id), Int(random.next() % 12))
                case 2:
                    let number = 1 + Int(random.next() % 9)
                    blocks.insert(number)
                    poll.vote(person(number), [PollState.Mark(.option("block"))])
                default:
                    let number = 1 + Int(random.next() % 9)
                    blocks.remove(number)
                    poll.vote(person(number), [PollState.Mark(.option("reservations"))])
                }
                let count = poll.count(people)
                #expect(count.answered <= 9)
                #expect(count[.option("block")] >= blocks.count)
                #expect(count.lines.allSatisfy { $0.count >= 0 })
            }
        }
    }

    @Test func owesAReasonForEachPositionThatIsToBeExplained() {
        var poll = poll()
        let people = people(5)
        poll.vote(person(1), [PollState.Mark(.option("block"))])
        poll.vote(person(2), [PollState.Mark(.option("agree"))])
        poll.tally(.option("stand_aside"), 2)
        #expect(poll.owed(poll.count(people)) == 3)
        #expect(poll.owing(people) == [person(1)])
        let note = NoteID(Origin(command: 9))
        poll.explain(person(1), by: note)
        poll.explain("stand_aside", by: NoteID(Origin(command: 10)))
        #expect(poll.owed(poll.count(people)) == 1)
        #expect(poll.reasons(for: "block") == [note])
    }

    @Test func withholdsASecretDistributionBelowFiveAnswers() {
        var poll = poll(secret: true)
        poll.tally(.option("agree"), 4)
        #expect(poll.count(people(9)).isWithheld)
        poll.tally(.option("agree"), 5)
        #expect(!poll.count(people(9)).isWithheld)
    }

    @Test func callsThePositionsInTheOrderOfTheScale() {
        var poll = poll()
        var called: [String] = []
        while let next = poll.nextCall {
            called.append(next.id)
            poll.call(next.id)
        }
        #expect(called == ["block", "stand_aside", "reservations", "agree"])
    }

    @Test func callsANearTieATie() {
        #expect(PollCount.isTie(39, 37))
        #expect(!PollCount.isTie(10, 9))
        let items = [5, 39, 37, 0].enumerated().map { PollCount.Line(.item(NoteID(Origin(command: $0 + 1))), $1) }
        let count = PollCount(lines: items, answered: 20, present: 24, roster: 24)
        #expect(count.places.map { $0.map(\.count) } == [[39, 37], [5]])
    }

    @Test func givesAThirdOfTheItemsInDots() {
        #expect([3, 6, 9, 12, 30].map { PollLimits.usual(.dots, items: $0).each } == [2, 2, 3, 4, 8])
        #expect(PollLimits.usual(.coins, items: 6) == PollLimits(each: 10, perItem: 5))
    }
}
