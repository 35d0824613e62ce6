import Testing

@testable import Terminal

private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.feed(Array(text.utf8), at: 0) + decoder.expire(at: 10_000)
}

/// One byte at a time, `gap` milliseconds apart, with what is due in between.
private func slowKeys(_ text: String, gap: Int64) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    var now: Int64 = 0
    for byte in text.utf8 {
        if let deadline = decoder.deadline, deadline < now { keys += decoder.expire(at: deadline) }
        keys += decoder.feed([byte], at: now)
        now += gap
    }
    return keys + decoder.expire(at: now + 10_000)
}

@Test func lettersAreCharactersAsReadersSeeThem() {
    #expect(keys("aõ漢e\u{301}👨‍👩‍👧")
        == [.character("a"), .character("õ"), .character("漢"), .character("e\u{301}"), .character("👨‍👩‍👧")])
}

@Test(arguments: [
    ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}", .escape),
    ("\u{3}", .interrupt), ("\u{1A}", .suspend), ("\u{1}", .control("a")), ("\u{0}", .control("@")), ("\u{1F}", .control("_")),
    ("\u{1B}x", .alt("x")), ("\u{1B}õ", .alt("õ")), ("\u{1B}P", .alt("P")), ("\u{1B}\r", .alt("\n")),
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .right), ("\u{1B}[D", .left), ("\u{1B}[Z", .backTab),
    ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[7~", .home), ("\u{1B}[8~", .end),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[6;5~", .pageDown),
    ("\u{1B}OP", .function(1)), ("\u{1B}OS", .function(4)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)), ("\u{1B}[25~", .function(13)),
    ("\u{1B}[28~", .function(15)), ("\u{1B}[34~", .function(20)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}[1;2P", .function(1)), ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")), ("\u{1B}Ok", .character("+")),
])
func aSequenceIsOneKey(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
}

@Test(arguments: [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[<35;10;20M", "\u{1B}[<0;1;1m", "\u{1B}[M a!", "\u{1B}[?1;2c", "\u{1B}[97;5u",
    "\u{1B}[27;5;97~",
    "\u{1B}[99~", "\u{1B}[99999999999999999999~", "\u{1B}]0;title\u{7}", "\u{1B}]52;c;YQ==\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[24;80R",
    "\u{1B}[201~", "\u{9B}", "\u{1B}[" + String(repeating: "1;", count: 2000) + "m",
])
func anUnknownSequenceVanishesWhole(bytes: String) {
    #expect(keys(bytes + "k") == [.character("k")])
}

@Test(arguments: ["\u{1B}[A", "\u{1B}[<35;10;20M", "\u{1B}[15~", "\u{1B}]0;title\u{7}", "\u{1B}OP"])
func noLetterOfASlowSequenceLeaks(bytes: String) {
    let arrived = slowKeys(bytes, gap: 50)
    #expect(!arrived.contains { if case .character = $0 { true } else { false } }, "\(arrived)")
}

@Test func aSequenceInPiecesIsStillOneKey() {
    #expect(slowKeys("\u{1B}[6~", gap: 10) == [.pageDown])
    #expect(slowKeys("õ漢", gap: 10) == [.character("õ"), .character("漢")])
}

@Test func escapeAloneIsKnownWithinItsDelay() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B], at: 100) == [])
    #expect(decoder.deadline == 125)
    #expect(decoder.expire(at: 124) == [])
    #expect(decoder.expire(at: 125) == [.escape])
    #expect(decoder.deadline == nil)
}

@Test func aBracketTypedWellAfterEscapeIsABracket() {
    #expect(slowKeys("\u{1B}[A", gap: 400) == [.escape, .character("["), .character("A")])
}

@Test func anAbandonedSequenceDoesNotSwallowWhatIsTypedLater() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[1;".utf8), at: 0) == [])
    #expect(decoder.feed(Array("m".utf8), at: 2000) == [.character("m")])
}

@Test func brokenUTF8BecomesAReplacement() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xFF, 0x61, 0xC3, 0x28, 0xED, 0xA0, 0x80], at: 0).contains(.character("\u{FFFD}")))
    #expect(decoder.feed([0xC3], at: 1000) == [])
    #expect(decoder.feed([0x61], at: 3000) == [.character("\u{FFFD}"), .character("a")])
}

@Test func aMarkedPasteIsOneKeyWithPlainLineBreaks() {
    #expect(keys("\u{1B}[200~q\r\nn\rx\u{3}y\u{1B}[31mz\n\u{1B}[201~k") == [.paste("q\nn\nxy[31mz\n"), .character("k")])
    #expect(slowKeys("\u{1B}[200~õ\u{1B}[2\u{1B}[201~", gap: 10) == [.paste("õ[2")])
    #expect(keys("\u{1B}[200~\u{1B}[201~") == [])
}

@Test func aPasteWithoutItsEndIsCompleteAfterSilence() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~abc".utf8), at: 0) == [])
    #expect(decoder.expire(at: 900) == [])
    #expect(decoder.expire(at: 1000) == [.paste("abc")])
}

@Test func aHugePasteIsCutBetweenCharactersAndSaysSo() {
    let text = "a" + String(repeating: "õ", count: KeyDecoder.longestPaste)
    let arrived = keys("\u{1B}[200~" + text + "\u{1B}[201~k")
    let kept = "a" + String(repeating: "õ", count: KeyDecoder.longestPaste / 2 - 1)
    #expect(arrived == [.paste(kept), .pasteWasCut, .character("k")])
}

@Test func manyLinesAtOnceAreAPasteAlsoWithoutMarks() {
    var decoder = KeyDecoder()
    let lines = String(repeating: "next\r", count: 60)
    #expect(decoder.feed(Array(lines.utf8), at: 0) == [])
    #expect(decoder.feed(Array("end".utf8), at: 10) == [])
    #expect(decoder.expire(at: 60) == [.paste(String(repeating: "next\n", count: 60) + "end")])
}

@Test func fastTypingIsNoPaste() {
    #expect(keys("next\rnote x\r").filter { $0 == .enter }.count == 2)
    #expect(keys(String(repeating: "a", count: 400) + "\r").last == .enter)
    #expect(keys(String(repeating: "\u{1B}[B", count: 200)).count == 200)
}

@Test func anyBytesAreDecodedWithoutATrap() {
    var decoder = KeyDecoder()
    var seed: UInt64 = 42
    for round in 0..<3000 {
        let bytes = (0..<20).map { _ in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return seed >> 60 == 0 ? 0x1B : UInt8(truncatingIfNeeded: seed >> 33)
        }
        for key in decoder.feed(bytes, at: Int64(round) * 20) {
            if case .character(let character) = key { #expect(character.unicodeScalars.allSatisfy { $0.value >= 0x20 }) }
        }
    }
}
