import Testing

@Test func skeletonReport() { #expect(Bool(true)) }
