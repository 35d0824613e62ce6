import Engine
import Testing

@testable import MethodReader

@Suite struct MarketReadingTests {
    private static let method = try? MethodLibrary(environment: [:]).method("idea-market").get()

    private func step(_ id: String) throws -> Step {
        let method = try #require(MarketReadingTests.method)
        return try #require(method.steps.first { $0.id == id })
    }

    @Test func pitchesAndVisitsEndByTheClockWhichTheWallShows() throws {
        for id in ["pitch", "walk", "visit"] {
            #expect(try step(id).ends == .time)
            #expect(try step(id).showsClock)
        }
        #expect(try !step("frame").showsClock)
    }

    @Test func ideasAreSortedOutOnlyWhenThereAreMoreThanStalls() throws {
        #expect(try step("prefilter").ifMore == MoreNotes(of: .idea, than: .setting("stalls")))
        #expect(try step("prefilter").outcomes.map(\.keep) == [.setting("stalls")])
    }

    @Test func ideasAreWrittenAnewOneByOne() throws {
        #expect(try step("rewrite").kind == .draft(DraftPlan(of: .idea)))
        #expect(try step("learned_text").kind == .draft(DraftPlan(of: .idea)))
    }

    @Test func theVoteAndTheClosingAreProtected() throws {
        for id in ["dots_vote", "coins_vote", "closing_ring", "farewell"] { #expect(try step(id).isClosing) }
    }

    @Test func stallsAndResultStandOnTheWall() throws {
        #expect(try step("visit").wall == .stalls)
        #expect(try step("next_steps").wall == .result)
    }
}
