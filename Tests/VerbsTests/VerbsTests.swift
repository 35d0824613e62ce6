import Testing

@Test func skeletonVerbs() { #expect(Bool(true)) }
