import Engine
import Foundation
import Testing

@testable import Ruum

/// Whatever a whole workshop did can be taken back and done again, and reads back from its file as it was written.
@Suite("History of the demo workshops")
struct DemoHistoryTests {
    private static let scripts = builtInDemos.filter { $0.file.hasSuffix(".sh") }.map(\.file).sorted()

    /// The records of a demo from its first line to its last.
    private func records(of file: String) throws -> [Record] {
        let text = try #require(builtInDemos.first { $0.file == file }).text
        // The mark would end it half-way.
        let script = try DemoScript(text.replacingOccurrences(of: "\n# The demo opens here", with: "\n# Here"), language: .et)
        let creation = try NewCommand.parse(["demo.ruum"] + script.creation).creation(now: Instant(milliseconds: 0))
        var withPeople = creation
        if !script.people.isEmpty { withPeople.people = script.people.map { Creation.Newcomer(name: $0) } }
        return try DemoSession.play(script, from: withPeople, midnight: Instant(milliseconds: 1_795_737_600_000))
    }

    @Test(arguments: scripts)
    func everyCommandIsUndoneAndDoneAgain(file: String) throws {
        let records = try records(of: file)
        let whole = Ledger(records)
        var ledger = whole
        var undone: Set<Int> = []
        while let target = ledger.undoTarget(for: nil) {
            // At its own instant: later a step that ends with its time would be over.
            let instant = try #require(records.first { $0.command == target }).at
            let undoing = try ledger.decide(.history(.undo(nil)), at: instant, by: 1)
            ledger.append(undoing)
            if case .history(.undone(let numbers)) = undoing.last?.event { undone.formUnion(numbers) }
            // What the clock did stays, unless the step that it ended was undone too.
            let before = Ledger(
                records.filter { $0.command < target || $0.writer == Record.clock && !undone.contains($0.command) })
            #expect(ledger.state == before.state, "undoing command \(target)")
        }
        #expect(undone.count > 10)
        while let target = ledger.redoTarget {
            let instant = try #require(records.first { $0.command == target }).at
            ledger.append(try ledger.decide(.history(.redo), at: instant, by: 1))
        }
        #expect(ledger.state == whole.state)
    }

    @Test(arguments: scripts)
    func everyEventReadsBackAndPassesOverNewerFields(file: String) throws {
        for record in try records(of: file) {
            let event = record.event
            #expect(try Event(tag: event.tag, body: event.body) == event)
            // Two fields that only a newer program knows.
            #expect(try Event(tag: event.tag, body: event.body + [4, 2, 7]) == event)
        }
    }
}
