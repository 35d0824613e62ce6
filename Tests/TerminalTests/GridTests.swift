import Testing

@testable import Terminal

private func grid(_ columns: Int, _ rows: Int, _ draw: (inout Grid) -> Void) -> Grid {
    var grid = Grid(columns: columns, rows: rows)
    draw(&grid)
    return grid
}

@Test func aBoxHasItsTitleInTheUpperLine() {
    let picture = grid(16, 4) {
        $0.box($0.region, title: "Õhtu 漢字")
        $0.put("Tere 👨‍👩‍👧!", in: $0.region.insideBorder)
    }
    #expect(picture.text() == ["┌─ Õhtu 漢字 ──┐", "│Tere 👨‍👩‍👧!      │", "│              │", "└──────────────┘"])
}

@Test func rolesAreLettersACellEach() {
    let picture = grid(8, 2) {
        $0.put("ab漢", row: 0, column: 1, role: .alarm)
        $0.put("x", row: 1, column: 7, role: .good)
    }
    #expect(picture.roles() == [".!!!!...", ".......g"])
}

@Test(arguments: [(5, "abc漢"), (4, "abc"), (3, "abc"), (0, ""), (-2, "")])
func aTextIsClippedAtItsWidthWithoutSplittingACharacter(width: Int, shown: String) {
    #expect(grid(20, 1) { $0.put("abc漢字", row: 0, column: 0, width: width) }.text() == [shown])
}

@Test func aTextIsClippedAtTheEdges() {
    #expect(grid(4, 1) { $0.put("a漢字", row: 0, column: 0) }.text() == ["a漢"])
    #expect(grid(4, 1) { $0.put("abcdef", row: 0, column: -2) }.text() == ["cdef"])
    #expect(grid(4, 1) { $0.put("漢bc", row: 0, column: -1) }.text() == [" bc"])
    for (row, column) in [(1, 0), (-1, 0), (0, 4)] {
        #expect(grid(4, 1) { $0.put("x", row: row, column: column) }.text() == [""])
    }
}

@Test func controlsReachTheGridOnlyAsMarks() {
    let picture = grid(20, 1) { $0.put("a\u{1B}[2J\r\n\u{202E}b", row: 0, column: 0) }
    #expect(picture.text() == ["a␛[2J␤\u{FFFD}b"])
}

@Test func overwritingHalfOfAWideCharacterLeavesNoOtherHalf() {
    #expect(grid(6, 1) { $0.put("漢字", row: 0, column: 0); $0.put("x", row: 0, column: 1) }.text() == [" x字"])
    #expect(grid(6, 1) { $0.put("漢字", row: 0, column: 0); $0.put("x", row: 0, column: 2) }.text() == ["漢x"])
    #expect(grid(6, 1) { $0.put("漢字", row: 0, column: 0); $0.put("語", row: 0, column: 1) }.text() == [" 語"])
    let filled = grid(6, 1) {
        $0.put("漢字", row: 0, column: 0)
        $0.fill(row: 0, column: 1, width: 2, height: 1, character: "-")
    }
    #expect(filled.text() == [" --"])
}

@Test func fillingIsClippedToTheGrid() {
    let picture = grid(4, 3) { $0.fill(row: -1, column: 2, width: 9, height: 3, character: "#", role: .border) }
    #expect(picture.text() == ["  ##", "  ##", ""])
    #expect(picture.roles() == ["..bb", "..bb", "...."])
}

@Test func paintingKeepsTheCharacters() {
    let picture = grid(4, 1) {
        $0.put("abcd", row: 0, column: 0)
        $0.paint(Region(row: 0, column: 1, rows: 1, columns: 2), role: .selected)
    }
    #expect(picture.text() == ["abcd"])
    #expect(picture.roles() == [".SS."])
}

@Test(arguments: [(0, 0), (1, 1), (-3, 5), (5, 0)])
func aTinyGridTakesEveryDrawing(columns: Int, rows: Int) {
    var tiny = Grid(columns: columns, rows: rows)
    tiny.box(tiny.region, title: "title")
    tiny.put("漢字", row: 0, column: 0)
    tiny.fill(row: -1, column: -1, width: 9, height: 9)
    tiny.paint(Region(row: -2, column: -2, rows: 9, columns: 9), role: .alarm)
    BigDigits.draw("12:45", into: &tiny, at: tiny.region)
    #expect(tiny.text().count == max(0, rows))
    #expect(tiny.text().allSatisfy { $0.count <= max(0, columns) })
}

@Test func theCursorIsPartOfThePicture() {
    let one = grid(3, 1) { $0.cursor = Position(row: 0, column: 1) }
    #expect(one != Grid(columns: 3, rows: 1))
}

@Test func everyRoleHasALetterOfItsOwn() {
    #expect(Set(Role.allCases.map { $0.letter }).count == Role.allCases.count)
}
