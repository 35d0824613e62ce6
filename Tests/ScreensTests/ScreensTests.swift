import Testing

@Test func skeletonScreens() { #expect(Bool(true)) }
