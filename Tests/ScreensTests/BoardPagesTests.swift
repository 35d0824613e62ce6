import Testing

@testable import Screens

@Suite("What belongs together stays on one page")
struct BoardPagesTests {
    private func section(_ name: String, _ entries: Int, gap: Int = 0) -> BoardPages.Section {
        BoardPages.Section(heading: [Line(name)], entries: (1...entries).map { [Line("\(name)\($0)")] }, gap: gap)
    }

    private func texts(_ layouts: [[BoardPages.Section]], rows: Int) -> [[String]] {
        BoardPages.pages(layouts, rows: rows).map { $0.map(\.text) }
    }

    @Test("A section that fits on a page of its own is not begun on the page before")
    func whole() {
        #expect(texts([[section("a", 2), section("b", 3)]], rows: 6) == [["a", "a1", "a2"], ["b", "b1", "b2", "b3"]])
    }

    @Test("Sections share a page where both fit")
    func together() {
        #expect(texts([[section("a", 2), section("b", 1)]], rows: 6) == [["a", "a1", "a2", "", "b", "b1"]])
    }

    @Test("A section that no page holds is parted evenly, each part under its heading")
    func parted() {
        #expect(texts([[section("a", 4)]], rows: 4) == [["a", "a1", "a2"], ["a", "a3", "a4"]])
    }

    @Test("One page goes before wider gaps, and wider gaps before narrow ones where there are several pages anyway")
    func gaps() {
        func layouts(_ entries: Int) -> [[BoardPages.Section]] {
            [1, 0].map { [section("a", entries, gap: $0), section("b", 2, gap: $0)] }
        }
        #expect(texts(layouts(2), rows: 7) == [["a", "a1", "a2", "", "b", "b1", "b2"]])
        #expect(texts(layouts(4), rows: 8) == [["a", "a1", "", "a2", "", "a3", "", "a4"], ["b", "b1", "", "b2"]])
    }
}
