import Testing

@Test func skeletonMethodReader() { #expect(Bool(true)) }
