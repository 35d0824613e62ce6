/// The workshops that scripts play, each played once for all tests.
enum Replays {
    static let circle = Result {
        try ReplayedScript("circle.sh", in: "Circle", sessions: ["ring"], day: "2026-11-27", clock: "09:30:00+02:00", asked: "12:00:00+02:00")
    }
    static let cafe = Result {
        try ReplayedScript("cafe.sh", in: "Cafe", sessions: ["cafe"], day: "2026-11-28", clock: "09:30:00+02:00", asked: "13:00:00+02:00")
    }
    static let openSpace = Result {
        try ReplayedScript("open-space.sh", in: "OpenSpace", sessions: ["day"], day: "2026-10-03", clock: "09:30:00+03:00", asked: "18:00:00+03:00")
    }
    static let markets = Result {
        try ReplayedScript(
            "market.sh", in: "Market", sessions: ["fair", "coins", "advice"], day: "2026-11-27", clock: "09:30:00+02:00")
    }
    static let hats = Result {
        try ReplayedScript("six-thinking-hats.sh", in: "../../Sources/Demos", sessions: ["bus"], day: "2026-11-27", clock: "08:00:00")
    }
    static let consensus = Result {
        try ReplayedScript("consensus.sh", in: "Consensus", sessions: ["house", "sauna"], day: "2027-02-06", clock: "12:30:00")
    }
}
