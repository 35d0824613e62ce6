import Testing

import Terminal

private let region = Region(row: 2, column: 3, rows: 10, columns: 20)

@Test func aRegionIsSplitWithoutGapOrOverlap() {
    #expect(region.top(3) == Region(row: 2, column: 3, rows: 3, columns: 20))
    #expect(region.droppingTop(3) == Region(row: 5, column: 3, rows: 7, columns: 20))
    #expect(region.bottom(3) == Region(row: 9, column: 3, rows: 3, columns: 20))
    #expect(region.droppingBottom(3) == region.top(7))
    #expect(region.left(5) == Region(row: 2, column: 3, rows: 10, columns: 5))
    #expect(region.droppingLeft(5) == Region(row: 2, column: 8, rows: 10, columns: 15))
    #expect(region.right(5) == Region(row: 2, column: 18, rows: 10, columns: 5))
    #expect(region.droppingRight(5) == region.left(15))
}

@Test func whatDoesNotFitGivesAnEmptyRegion() {
    #expect(region.top(99) == region)
    #expect(region.droppingTop(99).isEmpty)
    #expect(region.left(-1).isEmpty)
    #expect(Region(row: 0, column: 0, rows: 1, columns: 9).insideBorder.isEmpty)
    #expect(Region(row: 0, column: 0, rows: -4, columns: 9).rows == 0)
}

@Test func theMiddleIsFound() {
    #expect(region.centred(rows: 4, columns: 6) == Region(row: 5, column: 10, rows: 4, columns: 6))
    #expect(region.centred(rows: 40, columns: 60) == region)
    #expect(region.inset(rows: 1, columns: 2) == Region(row: 3, column: 5, rows: 8, columns: 16))
}
