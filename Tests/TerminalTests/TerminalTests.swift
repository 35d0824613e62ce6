import Testing

@Test func skeletonTerminal() { #expect(Bool(true)) }
