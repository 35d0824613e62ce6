import Engine
import Words

/// Where a list is scrolled to and which line is chosen.
struct ListPosition: Equatable, Sendable {
    var selected = 0
    /// Somebody whose place in the list is changing: the choice goes with the person, so that the next key means nobody else.
    var followed: PersonID?
    /// Lines that a page key moves: how many a list shows is known to the drawing only.
    static let page = 10

    mutating func move(_ intent: Intent, count: Int) {
        let last = max(0, count - 1)
        switch intent {
        case .up: selected -= 1
        case .down: selected += 1
        case .pageUp: selected -= ListPosition.page
        case .pageDown: selected += ListPosition.page
        case .first: selected = 0
        case .last: selected = last
        default: break
        }
        selected = min(max(0, selected), last)
    }

    /// The same choice in the list as it is now.
    func following(_ people: [Person]) -> ListPosition {
        guard let followed, let place = people.firstIndex(where: { $0.id == followed }) else { return self }
        var position = self
        position.selected = place
        return position
    }

    /// The same choice in a list that may have become shorter.
    func within(_ count: Int) -> ListPosition {
        var position = self
        position.selected = min(max(0, selected), max(0, count - 1))
        return position
    }

    /// The rows to draw of `count`, in a window of `rows` that holds the chosen one.
    func window(count: Int, rows: Int) -> Range<Int> {
        guard rows > 0, count > 0 else { return 0..<0 }
        let page = max(0, min(selected, count - 1)) / rows
        return page * rows..<min(count, (page + 1) * rows)
    }

    /// The rows to draw of a text that is only read: from the line that was scrolled to.
    func scrolled(count: Int, rows: Int) -> Range<Int> {
        let start = min(selected, max(0, count - rows))
        return start..<min(count, start + max(0, rows))
    }
}
