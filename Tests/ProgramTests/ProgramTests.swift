import Testing

@Test func skeletonProgram() { #expect(Bool(true)) }
