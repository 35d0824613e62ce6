import Testing

@testable import Engine

@Suite("A round")
struct RoundTests {
    @Test func beginsWithAVolunteerAndLearnsTheRingFromNames() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        #expect(room.holder == nil)
        try room.turn(.speak(room["Carl"]))
        try room.turn(.speak(room["Anu"]), .speak(room["Doris"]), .speak(room["Birgit"]))
        #expect(room.order == "Carl Anu Doris Birgit")
        #expect(room.names(room.round?.spoken ?? []) == "Carl Anu Doris")
        #expect(room.holder == "Birgit")
        try room.turn(.done)
        #expect(room.holder == nil)
        #expect(room.refusal(.turn(.done)) == .roundComplete)
        #expect(room.state.currentStep?.id == "checkin")
    }

    @Test func laterRoundsFollowTheLearnedRingFromAnyStarter() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        for name in ["Carl", "Anu", "Doris", "Birgit"] { try room.turn(.speak(room[name])) }
        try room.flow(.next)
        try room.turn(.speak(room["Doris"]), .done)
        #expect(room.holder == "Birgit")
        try room.turn(.done)
        #expect(room.holder == "Carl")
    }

    @Test func handsOnAlongTheRosterWhileNobodyIsNamed() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        try room.turn(.speak(room["Birgit"]), .done)
        #expect(room.holder == "Anu")
        #expect(room.order == "Birgit Anu Carl Doris")
    }

    @Test func aNameCorrectsTheGuessAndTheGuessedOneIsAskedLater() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        try room.turn(.speak(room["Birgit"]), .done)
        room.wait(.seconds(5))
        try room.turn(.speak(room["Doris"]))
        #expect(room.talkSeconds("Anu") == 0)
        #expect(room.holder == "Doris")
        #expect(room.order == "Birgit Doris Anu Carl")
        #expect(room.names(room.round?.spoken ?? []) == "Birgit")
        try room.turn(.done)
        #expect(room.holder == "Anu")
    }

    @Test func namingTheGuessedHolderSaysThatTheGuessIsRight() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        try room.turn(.speak(room["Birgit"]), .done)
        room.wait(.seconds(20))
        try room.turn(.speak(room["Anu"]))
        #expect(room.holder == "Anu")
        #expect(room.state.turn?.watch.elapsed(at: room.now) == .seconds(20))
        #expect(room.names(room.state.people.ring) == "Birgit Anu")
        #expect(room.refusal(.turn(.speak(room["Anu"]))) == .alreadySpeaking(room["Anu"]))
    }

    @Test func somebodyInBetweenGivesThePieceBackWithItsClock() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        for name in ["Anu", "Birgit", "Carl", "Doris"] { try room.turn(.speak(room[name])) }
        try room.flow(.next)
        try room.turn(.speak(room["Anu"]))
        room.wait(.seconds(30))
        try room.turn(.speak(room["Doris"]))
        room.wait(.seconds(10))
        #expect(room.holder == "Doris")
        try room.turn(.done)
        #expect(room.holder == "Anu")
        #expect(room.state.turn?.watch.elapsed(at: room.now) == .seconds(30))
        #expect(room.round?.spoken.isEmpty == true)
        #expect(room.talkSeconds("Doris") == 10)
    }

    @Test func asksThosePassingOnceMoreThenStays() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        try room.turn(.speak(room["Anu"]), .pass, .done, .pass, .done)
        #expect(room.round?.isAskingAgain(room.state.people, holder: room.state.turn?.person) == true)
        #expect(room.holder == "Anu")
        try room.turn(.done)
        #expect(room.holder == "Carl")
        try room.turn(.pass)
        #expect(room.holder == nil)
        #expect(room.names(room.round?.passed ?? []) == "Carl")
        #expect(room.names(room.round?.spoken ?? []) == "Birgit Doris Anu")
    }

    @Test func someoneOutForAMomentIsAskedBeforeThosePassing() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        try room.turn(.speak(room["Anu"]), .pass, .later, .done, .done)
        #expect(room.holder == "Birgit")
        try room.turn(.done)
        #expect(room.holder == "Anu")
    }

    @Test func countsUnnamedSeatsAndKnowsThemInTheNextRound() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        try room.turn(.seat, .seat, .seat, .seat)
        #expect(room.state.headcount == 4)
        try room.turn(.done)
        #expect(room.holder == nil)
        #expect(room.order == "seat seat seat seat")
        let second = room.state.people.ring[1]
        try room.run(.people(.identify(seat: second, as: room["Carl"])))
        #expect(room.order == "seat Carl seat seat")
        #expect(room.round?.spoken.contains(room["Carl"]) == true)
    }

    @Test func worksFromANumberOfPeopleOnly() throws {
        var room = try Workshop(people: ["", "", ""])
        try room.flow(.start, .next)
        try room.turn(.done, .done, .done)
        #expect(room.round?.spoken.count == 2)
        try room.turn(.done)
        #expect(room.round?.spoken.count == 3)
        #expect(room.holder == nil)
    }

    @Test func aLatecomerSitsAfterANeighbourOrAtTheEnd() throws {
        var room = try Workshop()
        for name in ["Anu", "Birgit", "Carl"] { try room.run(.people(.arrive(room[name], after: nil))) }
        try room.flow(.start, .next)
        try room.turn(.speak(room["Anu"]), .done, .done, .done)
        #expect(room.holder == nil)
        try room.run(.people(.arrive(room["Doris"], after: room["Anu"])))
        try room.run(.people(.add(names: ["Eha"])))
        #expect(room.order == "Anu Doris Birgit Carl Eha")
        try room.turn(.done)
        #expect(room.holder == "Eha")
        try room.turn(.done)
        #expect(room.holder == "Doris")
    }

    @Test func aLatecomerMayBePlacedAfterSomebodyWhoseTurnIsStillToCome() throws {
        var room = try Workshop()
        for name in ["Anu", "Birgit", "Carl"] { try room.run(.people(.arrive(room[name], after: nil))) }
        try room.flow(.start, .next)
        try room.turn(.speak(room["Anu"]))
        try room.run(.people(.arrive(room["Doris"], after: room["Birgit"])))
        #expect(room.order == "Anu Birgit Doris Carl")
        #expect(room.refusal(.people(.arrive(room["Carl"], after: room["Carl"]))) == .ownNeighbour(room["Carl"]))
    }

    @Test func aLatecomerDoesNotMakeThoseAbsentWhomNobodyMarked() throws {
        var room = try Workshop(people: ["Anu", "Birgit", "Carl"])
        try room.flow(.start, .next)
        try room.turn(.speak(room["Birgit"]), .done)
        try room.run(.people(.add(names: ["Doris"])))
        try room.run(.people(.arrive(room["Doris"], after: room["Birgit"])))
        #expect(room.order == "Birgit Doris Anu Carl")
        #expect(room.state.headcount == 4)
    }

    @Test func somebodyWhoComesBackDoesNotMakeTheOthersAbsent() throws {
        var room = try Workshop()
        try room.run(.people(.leave(room["Anu"])))
        try room.run(.people(.arrive(room["Anu"], after: nil)))
        #expect(room.state.headcount == 4)
    }

    @Test func aLeaverGivesUpThePiece() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        try room.turn(.speak(room["Anu"]))
        try room.run(.people(.leave(room["Anu"])))
        #expect(room.holder == "Birgit")
        #expect(room.order == "Birgit Carl Doris")
    }

    @Test func somebodyNotMarkedAsPresentIsPresentBySpeaking() throws {
        var room = try Workshop()
        try room.run(.people(.arrive(room["Anu"], after: nil)))
        try room.flow(.start, .next)
        try room.turn(.speak(room["Doris"]))
        #expect(room.state.people[room["Doris"]]?.standing == .present)
        #expect(room.state.headcount == 2)
    }

    @Test func followsTheRosterWhenSeatsAreGivenThatWay() throws {
        var room = try Workshop(method: .oneRound(RoundPlan(order: .literal(.roster))))
        try room.flow(.start, .next)
        try room.turn(.speak(room["Carl"]), .done)
        #expect(room.holder == "Doris")
        try room.turn(.done)
        #expect(room.holder == "Anu")
        try room.turn(.speak(room["Birgit"]))
        try room.turn(.done)
        #expect(room.holder == "Anu")
    }

    @Test func goesTheOtherWayRound() throws {
        var room = try Workshop(method: .oneRound(RoundPlan(order: .literal(.counter))))
        try room.flow(.start, .next)
        try room.turn(.speak(room["Carl"]), .speak(room["Anu"]), .speak(room["Birgit"]), .speak(room["Doris"]))
        #expect(room.order == "Anu Birgit Doris Carl")
        try room.flow(.again)
        try room.turn(.speak(room["Carl"]), .done)
        #expect(room.holder == "Anu")
    }

    @Test func drawsARandomOrderOnceAndKeepsItInTheJournal() throws {
        var room = try Workshop(people: (1...20).map { "P\($0)" }, method: .oneRound(RoundPlan(order: .literal(.random))))
        try room.flow(.start, .next)
        let drawn = room.order
        #expect(drawn != (1...20).map { "P\($0)" }.joined(separator: " "))
        #expect(Set(drawn.split(separator: " ")).count == 20)
        var replayed = room
        replayed.ledger = Ledger(room.ledger.records)
        #expect(replayed.order == drawn)
    }

    @Test func letsThoseWhoSpokeLeastBeginWhereTheMethodSaysSo() throws {
        var method = Method.ring
        method.steps[2].kind = .round(RoundPlan(order: .literal(.fewestSpoken)))
        var room = try Workshop(method: method)
        try room.flow(.start, .next)
        try room.turn(.speak(room["Anu"]), .speak(room["Birgit"]), .done)
        try room.flow(.next)
        #expect(room.order == "Carl Doris Anu Birgit")
    }

    @Test func volunteersAreNamedOneByOne() throws {
        var room = try Workshop(method: .oneRound(RoundPlan(order: .literal(.volunteers))))
        try room.flow(.start, .next)
        #expect(room.refusal(.turn(.done)) == .nameTheSpeaker)
        try room.turn(.speak(room["Carl"]), .done)
        #expect(room.holder == nil)
        try room.turn(.speak(room["Anu"]), .speak(room["Doris"]))
        #expect(room.names(room.round?.spoken ?? []) == "Carl Anu")
    }

    @Test func refusesAPassWhereNobodyMayPass() throws {
        var room = try Workshop(method: .oneRound(RoundPlan(pass: .no)))
        try room.flow(.start, .next)
        try room.turn(.speak(room["Anu"]))
        #expect(room.refusal(.turn(.pass)) == .passNotAllowed)
    }

    @Test func aNeighbourCanBeMoved() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        for name in ["Anu", "Birgit", "Carl", "Doris"] { try room.turn(.speak(room[name])) }
        try room.run(.people(.move(room["Doris"], after: room["Anu"])))
        #expect(room.order == "Anu Doris Birgit Carl")
    }

    @Test func aTurnThatWasMeantForAnotherHolderIsRefused() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        try room.turn(.speak(room["Anu"]))
        let meant = Meant(visits: room.state.visits.count, turnChanges: room.state.turnChanges)
        try room.run(.turn(.done), by: Workshop.otherConsole, meant: meant)
        #expect(room.refusal(.turn(.done), meant: meant) == .alreadyDone)
    }
}
