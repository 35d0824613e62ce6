import Foundation
import Testing

/// What comes in through a terminal besides single keys, and what must never go out to one.
@Suite("Input", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct InputTests {
    @Test func severalPastedLinesAreAskedAbout() async throws {
        let ring = try Ring()
        try ring.run("start")
        let console = try await ring.console()
        try await console.wait(for: "samm 1/9")
        try console.paste("üks\nkaks\nq\nj\n")
        try await console.wait(for: "Kleebiti 4 rida.")
        try console.press("Escape")
        try await console.waitUntilGone("Kleebiti")
        #expect(try ring.notes().isEmpty)
        try console.paste("üks\nkaks\n")
        try await console.wait(for: "Kleebiti 2 rida.")
        try console.press("Enter")
        try await console.waitUntilGone("Kleebiti")
        try await Tmux.poll("the notes are not kept") { try ring.notes() == ["üks", "kaks"] ? true : nil }
    }

    @Test func aMegabyteInOnePasteFreezesNothing() async throws {
        let ring = try Ring()
        try ring.run("start")
        let console = try await ring.console()
        try await console.wait(for: "samm 1/9")
        try console.press("m")
        try await console.wait(for: "ainult mulle")
        try console.paste(String(repeating: "pikk jutt ", count: 100_000))
        try await console.wait(for: "pikk jutt pikk jutt")
        try console.press("Escape")
        try await console.wait("the note to be closed") { !$0.contains("Enter salvestab") }
        try console.press("?")
        try await console.wait(for: "Abi: kõik klahvid", within: .seconds(5))
        #expect(try ring.notes().isEmpty)
    }

    @Test func escapeSequencesLeaveNoLettersInANote() async throws {
        let ring = try Ring()
        try ring.run("start")
        let console = try await ring.console()
        try await console.wait(for: "samm 1/9")
        try console.press("m")
        try await console.wait(for: "ainult mulle")
        let garbage = [
            "\u{1B}[999~", "\u{1B}[<0;10;10M", "\u{1B}[<0;10;10m", "\u{1B}[I", "\u{1B}[O", "\u{1B}[97;5u", "\u{1B}[?62;22c",
            "\u{1B}[24;80R",
            "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]52;c;aGk=\u{7}", "\u{1B}P1$r0m\u{1B}\\",
            "\u{1B}[" + String(repeating: "1;", count: 500) + "m",
        ]
        for sequence in garbage {
            try console.send(bytes: Array(sequence.utf8))
        }
        try console.type("puhas")
        try await console.wait(for: "puhas")
        try console.press("Enter")
        try await console.waitUntilGone("Enter salvestab")
        try await Tmux.poll("the note is not kept") { try ring.notes().isEmpty ? nil : true }
        #expect(try ring.notes() == ["puhas"])
    }

    @Test func nothingThatPeopleWriteCommandsATerminal() async throws {
        let hostile =
            "\u{1B}]0;kaaperdatud\u{7}\u{1B}]52;c;aGk=\u{7}\u{1B}[6n\u{1B}P+q\u{1B}\\"
            + "\u{9B}31m\u{9D}0;x\u{9C}\u{202E}\u{8}\u{8}lõpp"
        let ring = try Ring()
        try ring.run("person", "add", "Mall \(hostile)")
        try ring.run("start")
        try ring.run("next")
        try ring.run("note", "Mõte \(hostile)")
        try ring.run("goto", "checkin")
        try ring.run("speak", "Mall")
        try ring.run("message", "Teade \(hostile)")

        let screens = [try await ring.tmux.screen(columns: 120, rows: 40), try await ring.tmux.screen()]
        for (number, screen) in screens.enumerated() { try screen.record(to: "raw\(number)") }
        try screens[0].enter("ruum run ring")
        try await screens[0].wait(for: "Räägib: Mall")
        try screens[0].press("M")
        try await screens[0].wait(for: "Mõte")
        try screens[0].press("Escape")
        try screens[1].enter("ruum project ring")
        try await screens[1].wait(for: "T e a d e")
        let controls = hostile.unicodeScalars.filter { (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}" }
        for (number, written) in ["Mõte", "T e a d e"].enumerated() {
            let raw = try await Tmux.poll("what stands on the screen was not recorded") {
                let raw = String(decoding: screens[number].recorded(in: "raw\(number)"), as: UTF8.self)
                return raw.contains(written) ? raw : nil
            }
            for injected in ["\u{1B}]", "\u{1B}P", "\u{1B}[6n", "\u{7}"] {
                #expect(!raw.unicodeScalars.contains(sequence: injected), "\(injected.debugDescription) on screen \(number)")
            }
            for scalar in controls {
                #expect(!raw.unicodeScalars.contains(scalar), "U+\(String(scalar.value, radix: 16)) on screen \(number)")
            }
        }
    }
}

extension String.UnicodeScalarView {
    /// Whether these scalars stand in it one after another, whatever characters they make up.
    fileprivate func contains(sequence text: String) -> Bool {
        let wanted = Array(text.unicodeScalars), all = Array(self)
        guard all.count >= wanted.count else { return false }
        return (0...(all.count - wanted.count)).contains { all[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
}
