import Testing

@Test func skeletonEngine() { #expect(Bool(true)) }
