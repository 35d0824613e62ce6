import Foundation
import Testing

@testable import Engine

@Suite("Writers that are killed")
struct KillTests {
    private static let kills = 200
    private static let writers = 4
    /// Microseconds between two looks at the children.
    private static let glance: UInt32 = 300

    @Test func noAcknowledgedNoteIsMissingOrDoubledAfterTwoHundredKills() throws {
        let session = try TestSession()
        let seed = UInt64.random(in: .min ... .max)
        var chance = SplitMix(seed: seed)
        var acknowledged: [String] = []
        var killed: [String] = []
        var usual = try Self.usualDuration(of: session)
        while killed.count < Self.kills {
            // Several at once, each with a moment of its own to die at; some live to the end.
            var children: [(text: String, child: Child, began: Date, dies: TimeInterval)] = []
            for _ in 0..<Self.writers {
                let text = "note \(acknowledged.count + killed.count + children.count)"
                let share = Double(chance.next() % 1_000) / 1_000
                children.append((text, try session.begin("note", text), Date(), usual * (0.2 + 1.4 * share)))
            }
            while !children.isEmpty {
                children.removeAll { text, child, began, dies in
                    let age = Date().timeIntervalSince(began)
                    if child.isRunning, age < dies { return false }
                    child.kill()
                    switch child.ending() {
                    case .signal: killed.append(text)
                    case .code(0):
                        acknowledged.append(text)
                        usual = (usual * 3 + age) / 4
                    case .code(let code): Issue.record("exit code \(code): \(child.errors) (seed \(seed))")
                    }
                    return true
                }
                usleep(Self.glance)
            }
        }
        let status = try session.status()
        let missing = acknowledged.filter { status.count($0) != 1 }
        let doubled = killed.filter { status.count($0) > 1 }
        #expect(missing.isEmpty && doubled.isEmpty, "missing or doubled: \(missing + doubled) (seed \(seed))")
        #expect(!acknowledged.isEmpty, "every writer was killed before it could write (seed \(seed))")
        #expect(try session.isWhole(), "seed \(seed)")
    }

    @Test func fourWritersAtOnceLoseAndDoubleNothing() throws {
        let session = try TestSession()
        let texts = (0..<40).map { "note \($0)" }
        for start in stride(from: 0, to: texts.count, by: Self.writers) {
            let children = try texts[start..<start + Self.writers].map { try session.begin("note", $0) }
            for child in children { #expect(child.ending() == .code(0), "\(child.errors)") }
        }
        let status = try session.status()
        #expect(status.notes.map(\.text).sorted() == texts.sorted())
        #expect(Set(status.notes.map(\.id)).count == texts.count)
    }

    @Test func everyAcknowledgedStepOfTwoPressersIsOneVisit() throws {
        let session = try TestSession()
        try session.do("start")
        var acknowledged = 0
        for _ in 0..<10 {
            let pair = [try session.begin("repeat"), try session.begin("repeat")]
            for child in pair {
                let ending = child.ending()
                #expect(ending == .code(0), "\(child.errors)")
                if ending == .code(0) { acknowledged += 1 }
            }
        }
        #expect(try session.status().step?.visit == 1 + acknowledged)
    }

    @Test func twoWhoPressNextAtTheEndGetThereOnceAndHearItInWords() throws {
        let session = try TestSession()
        try session.do("start")
        var acknowledged = 0
        var refused: [String] = []
        while refused.count < 2 {
            let pair = [try session.begin("next"), try session.begin("next")]
            for child in pair {
                if child.ending() == .code(0) { acknowledged += 1 } else { refused.append(child.errors) }
            }
        }
        #expect(try session.status().finished)
        // Every step is left once: by an acknowledged command, and by no other.
        #expect(try session.sql("SELECT count(*) FROM journal WHERE tag = 11") == "\(acknowledged)")
        #expect(refused.allSatisfy { $0.split(separator: "\n").count == 2 && !speaksOfSQLite($0) })
    }

    private static func usualDuration(of session: TestSession) throws -> TimeInterval {
        let began = Date()
        try session.do("message", "warm")
        return Date().timeIntervalSince(began)
    }
}
