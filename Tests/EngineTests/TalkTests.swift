import Testing

@testable import Engine

@Suite("An open talk")
struct TalkTests {
    private func talk() throws -> Workshop {
        var room = try Workshop()
        try room.flow(.start, .goto("conversation"))
        return room
    }

    @Test func letsThoseWithFewestTurnsSpeakFirst() throws {
        var room = try talk()
        try room.turn(.speak(room["Anu"]), .done)
        try room.turn(.queue(room["Anu"], direct: false), .queue(room["Carl"], direct: false), .queue(room["Birgit"], direct: false))
        #expect(room.queue == "Carl Birgit Anu")
        try room.turn(.done)
        #expect(room.holder == "Carl")
        #expect(room.queue == "Birgit Anu")
    }

    @Test func aDirectResponseComesBeforeTheQueue() throws {
        var room = try talk()
        try room.turn(.queue(room["Carl"], direct: false), .queue(room["Doris"], direct: true))
        #expect(room.queue == "Doris Carl")
        try room.turn(.unqueue(room["Doris"]))
        #expect(room.queue == "Carl")
    }

    @Test func refusesToQueueTwiceOrInARound() throws {
        var room = try talk()
        try room.turn(.queue(room["Carl"], direct: false))
        #expect(room.refusal(.turn(.queue(room["Carl"], direct: false))) == .alreadyQueued(room["Carl"]))
        #expect(room.refusal(.turn(.unqueue(room["Anu"]))) == .notQueued(room["Anu"]))
        try room.flow(.goto("checkin"))
        #expect(room.refusal(.turn(.queue(room["Carl"], direct: false))) == .noQueueHere)
        try room.flow(.goto("welcome"))
        #expect(room.refusal(.turn(.speak(room["Carl"]))) == .noTurnsHere)
    }

    @Test func theFloorIsFreeWhenTheQueueIsEmpty() throws {
        var room = try talk()
        try room.turn(.speak(room["Anu"]), .done)
        #expect(room.holder == nil)
        #expect(room.refusal(.turn(.done)) == .nobodySpeaking)
        #expect(room.state.people[room["Anu"]]?.turns == 1)
    }
}
