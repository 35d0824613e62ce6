import Foundation
import Testing

/// The published schema of JSON reports, held against the reports of whole workshops.
@Suite("The schema of JSON reports")
struct ReportSchemaTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources/Manual/report.schema.json")

    @Test(arguments: ["me", "participants", "client"])
    func reportsAreAsTheSchemaSays(edition: String) throws {
        let schema = try Schema(Data(contentsOf: Self.file))
        let sessions = [
            (Replays.circle, "ring"), (Replays.cafe, "cafe"), (Replays.openSpace, "day"), (Replays.markets, "fair"), (Replays.hats, "bus"),
            (Replays.consensus, "house"),
        ]
        for (replay, session) in sessions {
            let report = try replay.get().run(["export", session, "--format", "json", "--for", edition]).output
            #expect(schema.faults(of: try JSONSerialization.jsonObject(with: Data(report.utf8))) == [], "\(session)")
        }
    }

    @Test func theSchemaFindsWhatIsWrong() throws {
        let schema = try Schema(Data(contentsOf: Self.file))
        #expect(!schema.faults(of: ["format": "ruum-report"]).isEmpty)
        let report = try Replays.circle.get().run(["export", "ring", "--format", "json"]).output
        var value = try #require(try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
        value["secret"] = 1
        #expect(schema.faults(of: value) == ["/secret: not in the schema"])
    }
}

/// As much of JSON Schema as the schema of reports uses.
private struct Schema {
    private let root: [String: Any]

    init(_ data: Data) throws {
        root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    func faults(of value: Any) -> [String] { faults(of: value, root, at: "") }

    private func faults(of value: Any, _ schema: [String: Any], at path: String) -> [String] {
        var schema = schema
        if let name = (schema["$ref"] as? String)?.split(separator: "/").last, let definitions = root["$defs"] as? [String: Any] {
            schema = definitions[String(name)] as? [String: Any] ?? [:]
        }
        let named = schema["type"]
        let types = named as? [String] ?? [named as? String].compactMap { $0 }
        if !types.isEmpty, !types.contains(where: { isOf($0, value) }) {
            return ["\(path): is no \(types.joined(separator: " or "))"]
        }
        if let constant = schema["const"], "\(constant)" != "\(value)" { return ["\(path): is not \(constant)"] }
        if let choices = schema["enum"] as? [String], !choices.contains("\(value)") { return ["\(path): \(value) is none of \(choices)"] }
        if let items = value as? [Any] {
            guard let each = schema["items"] as? [String: Any] else { return [] }
            return items.enumerated().flatMap { self.faults(of: $0.element, each, at: "\(path)/\($0.offset)") }
        }
        guard let object = value as? [String: Any] else { return [] }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        var faults = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path)/\($0): missing" }
        for key in object.keys.sorted() {
            guard let property = properties[key] else {
                faults.append("\(path)/\(key): not in the schema")
                continue
            }
            faults += self.faults(of: object[key] ?? NSNull(), property, at: "\(path)/\(key)")
        }
        return faults
    }

    private func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "array": value is [Any]
        case "object": value is [String: Any]
        case "boolean": value is Bool
        case "integer": value is Int
        default: false
        }
    }
}
