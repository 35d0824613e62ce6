import Foundation
import MadePictures
import Testing

/// Photographs filed into a circle that was played before; see `Circle/circle.sh` for its times (Estonian winter).
@Suite("Photographs of a circle")
struct PhotosTests {
    private typealias Camera = MadePictures.Camera

    private let home = Home()
    private var folder: String { home.path("photos") }
    private var file: String { home.path("ring.ruum") }

    init() throws {
        let ring = try Replays.circle.get().home.path("data/ruum/ring.ruum")
        try FileManager.default.copyItem(atPath: ring, toPath: file)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func put(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
    }

    /// In Estonia, in the evening of that day.
    private func ruum(_ arguments: String...) throws -> Program.Result {
        try Program.run(
            arguments, in: home, environment: ["TZ": "EET-2EEST,M3.5.0/3,M10.5.0/4", "RUUM_CLOCK": "2026-11-27T20:00:00+02:00"])
    }

    private func list() throws -> [Reading] {
        let result = try ruum("photos", file, "--json")
        try #require(result.code == 0, "\(result.errors)")
        return Reading(try JSONSerialization.jsonObject(with: Data(result.output.utf8))).list
    }

    /// One before the start, one in the check-in by a camera that knows its zone, one a day later.
    private func three() throws {
        try put(MadePictures.jpeg(Camera(taken: "2026:11:27 09:50:00", shade: 1)), "c.jpg")
        try put(MadePictures.jpeg(Camera(taken: "2026:11:27 08:12:00", zone: "+00:00", shade: 2)), "b.jpg")
        try put(MadePictures.png(Camera(taken: "2026:11:28 12:00:00", orientation: 6, shade: 3)), "a.png")
    }

    @Test func areFiledUnderTheStepsOfTheirTime() throws {
        try three()
        let result = try ruum("photos", file, folder)
        #expect(result.code == 0)
        #expect(result.errors == "")
        #expect(result.output.hasPrefix("New photographs: 3\n"))
        let photos = try list()
        #expect(photos.map { $0["file"].text } == ["c.jpg", "b.jpg", "a.png"])
        #expect(photos.map { $0["step"].text } == [nil, "checkin", "farewell"])
        #expect(photos.map { $0["readers"].text } == ["me", "me", "me"])
        #expect(photos[2]["height"].integer == 16)
    }

    @Test func areFiledOnceHoweverOften() throws {
        try three()
        _ = try ruum("photos", file, folder)
        let again = try ruum("photos", file, folder)
        #expect(again.output.hasPrefix("New photographs: 0, already there: 3\n"))
        #expect(try list().count == 3)
    }

    @Test func followAClockThatIsPutRight() throws {
        try three()
        _ = try ruum("photos", file, folder)
        let result = try ruum("photos", file, folder, "--shift", "-90s")
        #expect(result.output.hasPrefix("New photographs: 0, already there: 3, times put right: 3\n"))
        #expect(try list()[1]["at"].text == "2026-11-27T08:10:30Z")
        #expect(try ruum("photos", file, folder, "--shift", "soon").code == 64)
    }

    @Test func withoutATimeTakeThatOfTheirFileAndSaySo() throws {
        try put(MadePictures.jpeg(), "a.jpg")
        let ten = try #require(ISO8601DateFormatter().date(from: "2026-11-27T08:12:00Z"))
        try FileManager.default.setAttributes([.modificationDate: ten], ofItemAtPath: folder + "/a.jpg")
        let result = try ruum("photos", file, folder)
        #expect(result.output.contains("2026-11-27 10:12*"))
        #expect(result.output.contains("\n* The photograph says no time"))
        #expect(try list()[0]["step"].text == "checkin")
        #expect(try list()[0]["time_from"].text == "file")
    }

    @Test func thatCannotBeShownAreNamedAndTheRestIsFiled() throws {
        try three()
        try put(MadePictures.heic, "d.HEIC")
        try put(Array(MadePictures.jpeg().prefix(60)), "e.jpg")
        try put(Array("list".utf8), "notes.txt")
        try put(Array("hidden".utf8), ".DS_Store")
        let result = try ruum("photos", file, folder)
        #expect(result.code == 1)
        #expect(try list().count == 3)
        let lines = result.errors.split(separator: "\n").map(String.init)
        #expect(lines.first == "ruum: No photographs, left out: notes.txt")
        #expect(lines.filter { $0.hasPrefix("ruum: d.HEIC") || $0.hasPrefix("ruum: e.jpg") }.count == 2)
        #expect(lines.count == 5)
        #expect(result.errors.contains("Most Compatible"))
    }

    @Test func tooLargeOrNotThereAreRefused() throws {
        let huge = folder + "/huge.jpg"
        try put([], "huge.jpg")
        try FileHandle(forWritingAtPath: huge)?.truncate(atOffset: 25_000_001)
        let result = try ruum("photos", file, huge)
        #expect(result.code == 1)
        #expect(result.errors.contains("huge.jpg: the file is larger than 25 MB."))
        #expect(try ruum("photos", file, home.path("nowhere")).code == 1)
        #expect(try list().isEmpty)
    }

    @Test func reachOnlyTheReadersForWhomTheyAreApproved() throws {
        try three()
        _ = try ruum("photos", file, folder)
        #expect(try ruum("do", file, "photo", "2", "--for", "participants", "--caption", "Sein", "pausi", "ajal").code == 0)
        #expect(try ruum("do", file, "photo", "3", "--for", "client", "--step", "agreements").code == 0)
        let reports = try ["me", "participants", "client"].map { try ruum("export", file, "--for", $0, "--lang", "en").output }
        #expect(reports.map { $0.contains("Photograph 2: Sein pausi ajal") || $0.contains("Photograph 1: Sein pausi ajal") } == [true, true, false])
        #expect(reports.map { $0.components(separatedBy: "\n- Photograph ").count - 1 } == [2, 2, 1])
        #expect(!reports[0].contains("b.jpg"))
        let room = try ruum("status", file, "--public", "--json")
        #expect(!room.output.contains("Sein pausi ajal") && !room.output.contains("picture"))
    }

    @Test func standInTheFormatsThatShowThem() throws {
        try three()
        _ = try ruum("photos", file, folder)
        _ = try ruum("do", file, "photo", "1", "2", "--for", "client")
        let page = try ruum("export", file, "--for", "client", "--format", "html").output
        #expect(page.components(separatedBy: "<img src=\"data:image/jpeg;base64,/9j").count - 1 == 2)
        #expect(!page.contains("image/png"))
        let word = home.path("ring.docx")
        #expect(try ruum("export", file, "--for", "client", "--format", "docx", "--output", word).code == 0)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: word))
        #expect(bytes.range(of: Data("word/media/image2.jpeg".utf8)) != nil)
        #expect(bytes.range(of: Data("word/media/image3".utf8)) == nil)
    }

    @Test func leaveNoByteInTheFileWhenTheyAreErased() throws {
        try three()
        _ = try ruum("photos", file, folder)
        // The end of the second picture's quantization table, which no other has.
        let own: [UInt8] = [0xFF, 0xFF, 0xFD, 0xFF, 0xC0]
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)).range(of: Data(own)) != nil)
        for secret in MadePictures.secrets { #expect(try Data(contentsOf: URL(fileURLWithPath: file)).range(of: Data(secret.utf8)) == nil) }
        #expect(try ruum("do", file, "photo", "2", "--delete").code == 0)
        #expect(try list().map { $0["number"].integer } == [1, 3])
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)).range(of: Data(own)) != nil)
        #expect(try ruum("do", file, "photo", "2", "--erase").code == 0)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        #expect(bytes.range(of: Data(own)) == nil)
        #expect(bytes.range(of: Data("b.jpg".utf8)) == nil)
        #expect(try ruum("do", file, "undo").code == 0)
        #expect(try ruum("photos", file, folder).output.hasPrefix("New photographs: 0, already there: 3\n"))
        #expect(try list().map { $0["number"].integer } == [1, 3])
    }

    @Test func lostFromTheFileComeBackFromTheirFolder() throws {
        try three()
        _ = try ruum("photos", file, folder)
        let lost = Process()
        lost.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        lost.arguments = ["sqlite3", file, "DELETE FROM picture"]
        try lost.run()
        lost.waitUntilExit()
        _ = try ruum("do", file, "photo", "2", "--for", "client")
        let report = try ruum("export", file, "--format", "html")
        #expect(report.code == 0 && report.output.contains("<p>Foto 1</p>"))
        #expect(report.errors.hasPrefix("ruum: Photograph 1 cannot be read from the file"))
        _ = try ruum("photos", file, folder)
        let count = Process(), output = Pipe()
        count.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        count.arguments = ["sqlite3", file, "SELECT count(*) FROM picture"]
        count.standardOutput = output
        try count.run()
        #expect(String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == "3\n")
    }

    @Test func thatNeverCameAreSaidToBeMissing() throws {
        let result = try ruum("photos", file)
        #expect(result.code == 0)
        #expect(result.output.hasPrefix("There are no photographs."))
    }
}
