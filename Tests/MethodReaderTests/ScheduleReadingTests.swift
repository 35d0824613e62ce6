import Engine
import MethodReader
import Testing

@Suite("Schedule and arrange steps of a script")
struct ScheduleReadingTests {
    private func script(_ lines: String) -> String {
        """
        format: 1
        id: test
        name: Test
        settings:
          rooms: {type: list, ask: Which?}
          slots: {type: integer, ask: How many?, default: {formula: open_space_slots}}
        steps:
          - id: one
            title: One
        """ + "\n" + lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n") + "\n"
    }

    @Test("A schedule names its settings")
    func schedule() throws {
        let (method, problems) = MethodReader.read(
            script("kind: schedule\nschedule: {show: call, slots: $slots, places: 8, names: $rooms, of: idea}"), file: "test.yaml")
        #expect(problems.filter { $0.severity == .problem } == [])
        let plan = SchedulePlan(show: .call, slots: .setting("slots"), places: .literal(8), names: "rooms", of: .idea)
        #expect(method?.steps.first?.kind == .schedule(plan))
    }

    @Test("Axes need their names")
    func axes() throws {
        let (method, problems) = MethodReader.read(
            script("kind: arrange\narrange: {form: axes, of: [risk], axes: [{title: Likely}, {title: Bad, low: little, high: much}]}"),
            file: "test.yaml")
        #expect(problems.filter { $0.severity == .problem } == [])
        guard case .arrange(let plan) = method?.steps.first?.kind else {
            Issue.record("no arrange step")
            return
        }
        #expect(plan.of == [.risk])
        #expect(plan.axes.map { $0.high(.en) } == ["", "much"])
    }

    @Test("What is wrong is reported where it stands", arguments: [
        ("kind: schedule\nschedule: {show: gird}", 11, 22, ScriptProblem.Kind.unknownChoice(value: "gird", suggestion: "grid", allowed: ["call", "grid", "now"])),
        ("kind: schedule\nschedule: {slots: 0}", 11, 23, .outOfRange(from: 1, to: 100)),
        ("kind: schedule\nschedule: {names: rooms}", 11, 23, .wrongType(expected: .setting, found: .text("rooms"))),
        ("kind: arrange\narrange: {form: columns}", 11, 14, .missingKey(key: "columns")),
        ("kind: arrange\narrange: {form: axes, axes: [{title: One}]}", 11, 33, .outOfRange(from: 2, to: 2)),
    ])
    func problems(lines: String, line: Int, column: Int, kind: ScriptProblem.Kind) {
        #expect(find(script(lines)).first == Found(line, column, kind))
    }
}
