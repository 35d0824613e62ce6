import Foundation
import Testing

/// Terminals and locales that can do less.
@Suite("Kinds of terminals", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct KindOfTerminalTests {
    @Test(arguments: [
        ("TERM=dumb", "dumb"), ("TERM=no-such-terminal", "no-such-terminal"), ("-u TERM", "TERM"), ("TERM=", "TERM"),
    ])
    func aTerminalThatCannotShowAScreenIsNamed(setting: String, named: String) async throws {
        let ring = try Ring()
        let screen = try await ring.tmux.screen()
        try screen.enter("clear; env \(setting) ruum run ring; echo \"code $?\"")
        let text = try await screen.wait(for: "code 64")
        let complaint = text.split(separator: "\n").filter { !$0.contains("echo") }.joined(separator: " ")
        #expect(complaint.contains("TERM") && complaint.contains(named))
        try screen.enter("clear; env \(setting) ruum export ring | head -1")
        try await screen.wait(for: "# Meie raamatukogu")
    }

    @Test func withoutAnEncodingOnlyASCIIIsWritten() async throws {
        let ring = try Ring()
        let console = try await ring.tmux.screen()
        let room = try await ring.tmux.screen()
        try console.record(to: "console")
        try room.record(to: "room")
        try console.enter("LC_ALL=C ruum run ring")
        try await console.wait(for: "algus kell 8:00")
        try console.press("m")
        try await console.wait(for: "ainult mulle")
        try console.type("Vaikus")
        try console.press("Enter")
        try await Tmux.poll("the note is not kept") { try ring.notes() == ["Vaikus"] ? true : nil }
        try room.enter("LC_ALL=C ruum project ring")
        try await room.wait(for: Ring.question)
        for name in ["console", "room"] {
            let bytes = console.recorded(in: name)
            #expect(bytes.count > 200)
            #expect(bytes.allSatisfy { $0 < 0x80 }, "\(name)")
        }
    }

    @Test func whoWantsNoColourGetsNone() async throws {
        let ring = try Ring()
        try ring.run("start")
        let coloured = try await ring.tmux.screen()
        let plain = try await ring.tmux.screen()
        try coloured.record(to: "coloured")
        try plain.record(to: "plain")
        try coloured.enter("ruum run ring")
        try plain.enter("NO_COLOR=1 ruum run ring")
        for screen in [coloured, plain] { try await screen.wait(for: "samm 1/9") }
        // Whatever comes with the step stands before the key bar, so the record has it by now.
        #expect(try await Tmux.poll("no colours at all") { Self.colours(coloured.recorded(in: "coloured")).isEmpty ? nil : true })
        try await Tmux.poll("nothing recorded") { plain.recorded(in: "plain").count > 1000 ? true : nil }
        #expect(Self.colours(plain.recorded(in: "plain")).isEmpty)
    }

    /// The numbers in `ESC [ … m` that choose a colour.
    private static func colours(_ bytes: [UInt8]) -> [Int] {
        String(decoding: bytes, as: UTF8.self).components(separatedBy: "\u{1B}[").dropFirst().flatMap { piece -> [Int] in
            let parameters = piece.prefix { $0.isNumber || $0 == ";" }
            guard piece.dropFirst(parameters.count).first == "m" else { return [] }
            return parameters.split(separator: ";").compactMap { Int($0) }.filter {
                (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0)
            }
        }
    }
}
