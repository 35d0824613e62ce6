import Testing

@Test func skeletonJournal() { #expect(Bool(true)) }
