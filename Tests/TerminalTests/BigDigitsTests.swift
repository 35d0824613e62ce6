import Testing

@testable import Terminal

private func drawn(_ text: String, columns: Int, rows: Int) -> (size: BigDigits.Size?, lines: [String]) {
    var grid = Grid(columns: columns, rows: rows)
    let size = BigDigits.draw(text, into: &grid, at: grid.region)
    return (size, grid.text())
}

@Test func aTimeIsLargeWhereThereIsRoom() {
    let (size, lines) = drawn("12:45", columns: 30, rows: 5)
    #expect(size == .large)
    #expect(
        lines == [
            "████   ██████    ██  ██ ██████",
            "  ██       ██ ██ ██  ██ ██",
            "  ██   ██████    ██████ ██████",
            "  ██   ██     ██     ██     ██",
            "██████ ██████        ██ ██████",
        ])
}

@Test func aTimeIsSmallWhereThereIsLessRoom() {
    let (size, lines) = drawn("-2:10", columns: 16, rows: 4)
    #expect(size == .small)
    #expect(lines == ["   ▀▀█ ▄ ▀█  █▀█", "▀▀ █▀▀ ▄  █  █ █", "   ▀▀▀   ▀▀▀ ▀▀▀", ""])
}

@Test func theOtherSmallDigitsCanBeToldApart() {
    #expect(drawn("3456789", columns: 27, rows: 3).lines == [
        "▀▀█ █ █ █▀▀ █▀▀ ▀▀█ █▀█ █▀█", " ▀█ ▀▀█ ▀▀█ █▀█   █ █▀█ ▀▀█", "▀▀▀   ▀ ▀▀▀ ▀▀▀   ▀ ▀▀▀ ▀▀▀",
    ])
}

@Test(arguments: BigDigits.Size.allCases)
func everyShapeHasRowsOfOneWidth(size: BigDigits.Size) throws {
    for character in "0123456789:+-. " {
        let shape = try #require(BigDigits.shape(character, size))
        #expect(shape.count == size.rows)
        #expect(Set(shape.map { $0.count }).count == 1, "\(character)")
    }
}

@Test func nothingIsDrawnThatDoesNotFitOrHasNoBigForm() {
    let narrow = drawn("12:45", columns: 12, rows: 9)
    #expect(narrow.size == nil)
    #expect(narrow.lines.allSatisfy { $0.isEmpty })
    #expect(drawn("1½", columns: 80, rows: 9).size == nil)
    #expect(drawn("1", columns: 80, rows: 2).size == nil)
}
