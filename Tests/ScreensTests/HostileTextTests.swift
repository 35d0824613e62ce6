import Engine
import Screens
import Terminal
import Testing

@Suite struct HostileTextTests {
    private static let hostile = [
        "\u{1B}]0;owned\u{7}\u{1B}[2J", "e" + String(repeating: "\u{301}", count: 500), "👨‍👩‍👧‍👦🇪🇪☂️", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
        "شكرا \u{202E}שלום", "a\tb\u{85}c\u{2028}d\u{0}", String(repeating: "x", count: 10_000),
    ]

    @Test(arguments: hostile) func bordersAndSizesHoldWhateverIsWritten(text: String) {
        var stage = Stage(people: [text, text, "Mari"], title: text, question: text)
        stage.press(.character("n"), .paste(text), .enter, .enter, .character("n"), .character("n"), .enter, .enter)
        for size in [(80, 24), (120, 40), (200, 60)] {
            let grid = stage.console.draw(stage.context, columns: size.0, rows: size.1)
            let separator = size.0 >= 110 ? min(46, size.0 / 4) : 28
            for row in 2..<size.1 - 4 {
                #expect(grid[row: row, column: separator].character == "│", "row \(row) at \(size)")
            }
            expectSafe(grid)
        }
        for size in [(40, 12), (80, 24), (200, 60)] {
            expectSafe(Projection.draw(stage.state.publicView(at: stage.now), zone: .greenwich, columns: size.0, rows: size.1))
        }
        for panel in ["o", "M", "w", "?"] as [Character] {
            stage.press(.character(panel))
            let grid = stage.console.draw(stage.context, columns: 80, rows: 24)
            for row in 3..<19 { #expect(grid[row: row, column: 79].character == "│", "panel \(panel), row \(row)") }
            expectSafe(grid)
            stage.press(.escape)
        }
    }

    private func expectSafe(_ grid: Grid) {
        for row in 0..<grid.rows {
            for column in 0..<grid.columns {
                let cell = grid[row: row, column: column].character
                guard cell != Cell.rightHalf else { continue }
                let isControl = cell.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E }
                #expect(!isControl, "a control stands at \(row), \(column)")
            }
        }
    }
}
