import Testing

@Test func skeletonText() { #expect(Bool(true)) }
