import Testing

/// Windows are dragged about in front of a room.
@Suite("Sizes", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct SizeTests {
    @Test func aSmallWindowSaysWhatItNeedsAndComesBackWhole() async throws {
        // Time stands still, so that the picture before and after can be one and the same.
        let ring = try Ring(speed: nil)
        let console = try await ring.console()
        try console.press("Space")
        let whole = try await console.wait(for: "samm 1/9")
        try console.resize(columns: 20, rows: 5)
        let small = try await console.wait(for: "80×24")
        #expect(small == """
            Vaja on 80×24 märki,
            praegu on 20×5. Tee
            aken suuremaks:
            midagi ei lähe
            kaduma.
            """)
        try console.resize(columns: 80, rows: 24)
        try await console.wait(picture: whole)
    }

    @Test func aStormOfSizesEndsWithThePictureOfAFreshStart() async throws {
        let ring = try Ring(speed: nil)
        let console = try await ring.console()
        let room = try await ring.projection()
        try console.press("Space")
        try await console.wait(for: "samm 1/9")
        for turn in 0..<40 {
            try console.resize(columns: 20 + turn * 37 % 180, rows: 5 + turn * 13 % 55)
            try room.resize(columns: 20 + turn * 41 % 180, rows: 5 + turn * 17 % 55)
        }
        for screen in [console, room] { try screen.resize(columns: 100, rows: 30) }
        let freshConsole = try await ring.console(columns: 100, rows: 30)
        let freshRoom = try await ring.projection(columns: 100, rows: 30)
        try await console.wait(picture: try await freshConsole.wait(for: "samm 1/9"))
        try await Tmux.poll("two pictures of the room") { try room.text == freshRoom.text ? true : nil }
    }

    @Test func theProjectionIsReadableOnASmallAndOnALargeScreen() async throws {
        let ring = try Ring(speed: nil)
        try ring.run("start")
        try ring.run("goto", "round")
        let small = try await ring.projection(columns: 40, rows: 12)
        try await small.wait("the question") { $0.filter { !$0.isWhitespace } == Ring.question.filter { !$0.isWhitespace } }
        let large = try await ring.projection(columns: 200, rows: 60)
        try await large.wait("large letters in the middle of the screen") {
            $0.contains("█") && $0.split(separator: "\n", omittingEmptySubsequences: false).count > 30
        }
    }
}
