import Terminal
import Text

/// One line being typed, with a cursor between characters as readers see them.
struct TextField: Equatable, Sendable {
    private(set) var before: [Character]
    private(set) var after: [Character] = []

    /// As many characters as a note may have.
    private static let longest = 20_000

    init(_ text: String = "") {
        before = Array(text.prefix(TextField.longest))
    }

    var text: String { String(before + after) }
    var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// Returns whether the key was meant for the line.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        case .backspace, .control("h"): _ = before.popLast()
        case .delete, .control("d"): if !after.isEmpty { after.removeFirst() }
        case .left, .control("b"): if let last = before.popLast() { after.insert(last, at: 0) }
        case .right, .control("f"): if !after.isEmpty { before.append(after.removeFirst()) }
        case .home, .control("a"):
            after = before + after
            before = []
        case .end, .control("e"):
            before += after
            after = []
        case .control("u"): before = []
        case .control("k"): after = []
        case .control("w"), .alt("\u{7F}"): deleteWord()
        case .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown, .function, .control, .alt, .pasteWasCut,
            .resize, .interrupt, .suspend:
            return false
        }
        return true
    }

    mutating func insert(_ text: String) {
        // Joined with what stands before, so that a combining mark finds its letter.
        let room = max(0, TextField.longest - before.count - after.count)
        let added = String(text.prefix(room))
        guard let last = before.popLast() else {
            before = Array(added)
            return
        }
        before += Array(String(last) + added)
    }

    private mutating func deleteWord() {
        while before.last?.isWhitespace == true { before.removeLast() }
        while let last = before.last, !last.isWhitespace { before.removeLast() }
    }

    /// The part of the line that fits, scrolled so that the cursor is in it, and the cell of the cursor.
    func window(width cells: Int) -> (text: String, cursor: Int) {
        let room = max(1, cells - 1)
        var start = before.count
        var used = 0
        while start > 0 {
            let next = Text.width(String(before[start - 1]))
            if used + next > room { break }
            used += next
            start -= 1
        }
        let shown = visibleSafe(String(before[start...]))
        let rest = visibleSafe(String(after.prefix(cells)))
        return (shown + rest, Text.width(shown))
    }
}
