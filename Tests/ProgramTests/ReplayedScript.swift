import Foundation
import Testing

/// A shell script of `ruum do --at …` that is played once and then asked about; each plays in a home of its own.
struct ReplayedScript {
    let home: Home
    let errors: String
    private let day: String
    private let asked: String
    /// Written out, so that no zone database is needed: Estonian time.
    private static let zone = ["TZ": "EET-2EEST,M3.5.0/3,M10.5.0/4", "LANG": "C.UTF-8"]

    struct Failed: Error {
        var code: Int32
        var errors: String
    }

    static func folder(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name)
    }

    /// - Parameters:
    ///   - sessions: the files that the script makes, handed to it in that order, and the people of its folder after them.
    ///   - clock: the hour at which the script is played, before everything that it tells.
    ///   - asked: the hour at which the program is asked about it afterwards.
    init(_ script: String, in folder: String, sessions: [String], day: String, clock: String, asked: String = "20:00:00") throws {
        home = Home()
        self.day = day
        self.asked = asked
        let place = ReplayedScript.folder(folder)
        let arguments = ["-eu", place.appendingPathComponent(script).path, Program.path] + sessions
        let result = try Program.run(
            arguments + [place.appendingPathComponent("people.csv").path], in: home,
            environment: ReplayedScript.zone.merging(["RUUM_CLOCK": "\(day)T\(clock)"]) { $1 }, program: "/bin/sh")
        guard result.code == 0 else { throw Failed(code: result.code, errors: result.errors) }
        errors = result.errors
    }

    /// Asks the program when everything is over.
    func run(_ arguments: [String]) throws -> Program.Result {
        try Program.run(arguments, in: home, environment: ReplayedScript.zone.merging(["RUUM_CLOCK": "\(day)T\(asked)"]) { $1 })
    }

    func status(_ session: String, at time: String, publicly: Bool = false) throws -> Reading {
        let result = try run(["status", session, "--json", "--at", "\(day)T\(time)"] + (publicly ? ["--public"] : []))
        try #require(result.code == 0, "\(result.errors)")
        return Reading(try JSONSerialization.jsonObject(with: Data(result.output.utf8)))
    }
}

/// A value of JSON that is asked without ceremony; what is not there is null.
struct Reading {
    private let value: Any?

    init(_ value: Any?) { self.value = value is NSNull ? nil : value }

    subscript(key: String) -> Reading { Reading((value as? [String: Any])?[key]) }
    subscript(index: Int) -> Reading {
        let items = list
        return items.indices.contains(index) ? items[index] : Reading(nil)
    }
    var isNull: Bool { value == nil }
    var text: String? { value as? String }
    var integer: Int? { (value as? NSNumber)?.intValue }
    var flag: Bool? { (value as? NSNumber)?.boolValue }
    var texts: [String] { list.compactMap(\.text) }
    var integers: [String: Int] { (value as? [String: Any] ?? [:]).compactMapValues { ($0 as? NSNumber)?.intValue } }
    var count: Int { list.count }
    var list: [Reading] { (value as? [Any] ?? []).map(Reading.init) }

    func filter(_ holds: (Reading) -> Bool) -> [Reading] { list.filter(holds) }
    func map<Result>(_ change: (Reading) -> Result) -> [Result] { list.map(change) }
    /// There has to be something of which it holds.
    func allSatisfy(_ holds: (Reading) -> Bool) -> Bool { !list.isEmpty && list.allSatisfy(holds) }
}
