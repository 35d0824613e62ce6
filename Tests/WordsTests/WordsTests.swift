import Testing

@Test func skeletonWords() { #expect(Bool(true)) }
