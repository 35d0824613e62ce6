import Engine
import Journal
import Testing

@Suite struct PictureTableTests {
    let place: Place
    let file: SessionFile
    private static let word = "Kuldvillak"
    /// Long enough to need pages of its own.
    private let picture = StoredPicture(digest: "d1", bytes: Array(repeating: Array(PictureTableTests.word.utf8), count: 5_000).flatMap { $0 })

    init() throws {
        place = try Place()
        file = try SessionFile.create(at: place.file())
    }

    @Test func aPictureIsKeptWithTheRowsThatTellOfIt() throws {
        #expect(try file.picture("d1") == nil)
        #expect(try file.append(command(1, "filed"), with: picture, expecting: 0) == .appended(last: 1))
        file.close()
        let again = try SessionFile.open(place.file(), access: .follow)
        #expect(try again.picture("d1") == picture.bytes)
        #expect(try again.holdsPicture("d1"))
        #expect(try !again.holdsPicture("d2"))
        #expect(bodies(try again.rows()) == ["filed"])
    }

    @Test func whoeverIsBehindKeepsNoPicture() throws {
        _ = try file.append(command(1, "other"), expecting: 0)
        #expect(try file.append(command(2, "filed"), with: picture, expecting: 0) == .behind(last: 1))
        #expect(try !file.holdsPicture("d1"))
    }

    @Test func theSamePictureIsKeptOnce() throws {
        _ = try file.append(command(1, "filed"), with: picture, expecting: 0)
        #expect(try file.append(command(2, "filed again"), with: StoredPicture(digest: "d1", bytes: [1]), expecting: 1) == .appended(last: 2))
        #expect(try file.picture("d1") == picture.bytes)
    }

    @Test func anErasedPictureLeavesNoTraceInTheFile() throws {
        let other = StoredPicture(digest: "d2", bytes: [1, 2, 3])
        _ = try file.append(command(1, "filed"), with: picture, expecting: 0)
        _ = try file.append(command(2, "filed"), with: other, expecting: 1)
        #expect(contains(bytes(of: place.file()), Self.word))
        _ = try file.erase(bodies: [(1, [])], pictures: ["d1", "unknown"], appending: command(3, "erased"), expecting: 2)
        file.close()
        #expect(!contains(bytes(of: place.file()), Self.word))
        #expect(try SessionFile.open(place.file(), access: .write).picture("d2") == [1, 2, 3])
    }

    @Test func erasingWordsNeedsNoPictures() throws {
        _ = try file.append(command(1, "words"), expecting: 0)
        #expect(try file.erase(bodies: [(1, [])], appending: command(2, "erased"), expecting: 1) == .appended(last: 2))
    }

    @Test func picturesGoWithACopyAndASalvage() throws {
        _ = try file.append(command(1, "filed"), with: picture, expecting: 0)
        try file.copy(to: place.file("copy.ruum"))
        file.close()
        let salvaged = try SessionFile.salvage(place.file(), to: place.file("saved.ruum"))
        #expect(salvaged.rows == 1)
        for name in ["copy.ruum", "saved.ruum"] {
            #expect(try SessionFile.open(place.file(name), access: .follow).picture("d1") == picture.bytes)
        }
    }

    @Test func aFollowerKeepsNone() throws {
        let follower = try SessionFile.open(file.path, access: .follow)
        #expect(problem { () throws(JournalProblem) in try follower.keep(picture) } == .followsOnly)
    }
}
