import Testing

@testable import Engine

@Suite("The clocks")
struct ClockTests {
    private func remaining(_ room: Workshop) -> Span? { room.state.currentVisit?.remaining(at: room.now) }

    @Test func countDownPauseAndGoOn() throws {
        var room = try Workshop()
        try room.flow(.start)
        room.wait(.seconds(30))
        try room.run(.clock(.pause))
        #expect(room.refusal(.clock(.pause)) == .nothingRunning)
        room.wait(.seconds(70))
        #expect(remaining(room) == .seconds(90))
        #expect(room.state.clockStopped(at: room.now) == .seconds(70))
        try room.run(.clock(.resume))
        room.wait(.seconds(100))
        #expect(remaining(room) == .seconds(-10))
    }

    @Test func extendShortenAndBackdateTheStepOrTheTurn() throws {
        var room = try Workshop()
        try room.flow(.start)
        try room.run(.clock(.extend(.minutes(3), .step)))
        try room.run(.clock(.shorten(.minute, .step)))
        try room.run(.clock(.backdate(.seconds(90), .step)))
        #expect(remaining(room) == .seconds(120 + 180 - 60 - 90))
        #expect(room.refusal(.clock(.extend(.minute, .turn))) == .nobodySpeaking)
        try room.flow(.next)
        try room.turn(.speak(room["Anu"]))
        try room.run(.clock(.extend(.minute, .turn)))
        #expect(room.state.turn?.remaining(at: room.now) == .minutes(2))
    }

    @Test func aHoldCountsNobodysTalk() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        try room.turn(.speak(room["Anu"]))
        room.wait(.seconds(20))
        try room.run(.clock(.hold(.stop)))
        room.wait(minutes: 4)
        #expect(room.talkSeconds("Anu") == 20)
        #expect(room.state.publicView(at: room.now).scene == .hold(question: "Raamatukogu"))
        try room.run(.clock(.hold(.silence)))
        try room.run(.clock(.resume))
        room.wait(.seconds(5))
        #expect(room.talkSeconds("Anu") == 25)
        #expect(room.state.hold == nil)
    }

    @Test func hugeSpansTrapNothing() throws {
        var room = try Workshop()
        try room.flow(.start)
        for _ in 0..<3 { try room.run(.clock(.extend(Span(milliseconds: .max), .step))) }
        #expect((remaining(room) ?? .zero) > .longest)
    }

    @Test func aDominantVoiceIsNoticedOnceThereIsEnoughTalk() throws {
        var room = try Workshop()
        try room.flow(.start, .goto("conversation"))
        try room.turn(.speak(room["Anu"]))
        room.wait(minutes: 4)
        #expect(room.state.dominantVoice(at: room.now) == nil)
        room.wait(minutes: 2)
        let voice = room.state.dominantVoice(at: room.now)
        #expect(voice?.person == room["Anu"])
        #expect(voice?.percent == 100)
    }
}
