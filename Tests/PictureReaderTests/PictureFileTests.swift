import Engine
import MadePictures
import PictureReader
import Testing

@Suite("Photographs")
struct PictureFileTests {
    private typealias Camera = MadePictures.Camera

    private func taken(_ bytes: [UInt8], offset: Int = 7_200) throws -> String? {
        try PictureFile(bytes).taken { _ in offset }?.iso
    }

    private static func holds(_ bytes: [UInt8], _ words: String) -> Bool {
        let words = Array(words.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: words) }
    }

    // MARK: Time and size

    @Test(arguments: [false, true])
    func sayWhenTheyWereTaken(isLittle: Bool) throws {
        let local = Camera(taken: "2026:11:27 10:05:30", isLittle: isLittle)
        let zoned = Camera(taken: "2026:11:27 10:05:30", zone: "-03:30", isLittle: isLittle)
        for make in [{ MadePictures.jpeg($0) }, { MadePictures.png($0) }] as [(Camera) -> [UInt8]] {
            #expect(try taken(make(local)) == "2026-11-27T08:05:30Z")
            #expect(try taken(make(zoned)) == "2026-11-27T13:35:30Z")
        }
    }

    @Test(arguments: ["0000:00:00 00:00:00", "    :  :     :  :  ", "2026:13:27 10:05:30", "2026:11:27", "yesterday"])
    func whoseClockWasNeverSetSayNoTime(text: String) throws {
        #expect(try taken(MadePictures.jpeg(Camera(taken: text))) == nil)
    }

    @Test func withoutATimeOfTheirOwnSayWhenTheyWereChanged() throws {
        #expect(try taken(MadePictures.jpeg()) == nil)
        #expect(try taken(MadePictures.png()) == "2026-11-27T08:30:00Z")
        #expect(try taken(MadePictures.png(changed: [])) == nil)
        #expect(try taken(MadePictures.png(changed: [7, 234, 200, 1, 1, 1, 1])) == nil)
    }

    @Test(arguments: [1, 3, 6, 8])
    func areAsLargeAsTheyAreSeen(orientation: Int) throws {
        for bytes in [MadePictures.jpeg(Camera(orientation: orientation)), MadePictures.png(Camera(orientation: orientation))] {
            let file = try PictureFile(bytes)
            #expect(file.orientation == orientation)
            #expect((file.width, file.height) == (orientation > 4 ? (8, 16) : (16, 8)))
        }
    }

    // MARK: What is taken away

    @Test(arguments: [1, 6])
    func loseEverythingButThePicture(orientation: Int) throws {
        let camera = Camera(taken: "2026:11:27 10:05:30", zone: "+02:00", orientation: orientation)
        for bytes in [MadePictures.jpeg(camera), MadePictures.png(camera)] {
            let file = try PictureFile(bytes)
            for secret in MadePictures.secrets + ["2026"] { #expect(!Self.holds(file.bytes, secret), "\(file.format) \(secret)") }
            #expect(Self.holds(file.bytes, "Exif") == (file.format == .jpeg && orientation != 1))
            #expect(Self.holds(file.bytes, "eXIf") == (file.format == .png && orientation != 1))
        }
    }

    @Test func keepWhatTheirColoursNeed() throws {
        let jpeg = try PictureFile(MadePictures.jpeg()).bytes
        for part in ["JFIF", "ICC_PROFILE", "Adobe"] { #expect(Self.holds(jpeg, part)) }
        let png = try PictureFile(MadePictures.png()).bytes
        for part in ["IHDR", "gAMA", "pHYs", "IDAT", "IEND"] { #expect(Self.holds(png, part)) }
    }

    @Test func readTheSameOnceTheyAreStripped() throws {
        for bytes in [MadePictures.jpeg(Camera(taken: "2026:11:27 10:05:30", orientation: 6)), MadePictures.png(Camera(orientation: 8))] {
            let once = try PictureFile(bytes)
            let twice = try PictureFile(once.bytes)
            #expect(twice.bytes == once.bytes)
            #expect((twice.width, twice.height, twice.orientation) == (once.width, once.height, once.orientation))
            #expect(twice.taken { _ in 0 } == nil)
        }
    }

    @Test func showTheirCodedPictureUnchanged() throws {
        let bytes = MadePictures.jpeg(Camera(orientation: 6))
        let scan: [UInt8] = [0xFF, 0xDA, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3F, 0x00, 0x09, 0x2D, 0x93, 0xFF, 0xD9]
        #expect(try PictureFile(bytes).bytes.suffix(scan.count) == scan[...])
    }

    // MARK: What is no photograph

    private func problem(_ bytes: [UInt8]) -> PictureProblem? {
        do throws(PictureProblem) {
            _ = try PictureFile(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func inOtherFormatsAreRefusedByName() {
        #expect(problem(MadePictures.heic) == .heic)
        #expect(problem(Array("RIFF\0\0\0\0WEBPVP8 ".utf8)) == .otherFormat("WebP"))
        #expect(problem(Array("GIF89a".utf8)) == .otherFormat("GIF"))
        #expect(problem([0x49, 0x49, 42, 0, 8, 0, 0, 0]) == .otherFormat("TIFF"))
        #expect(problem(Array("\0\0\0\u{20}ftypavif".utf8)) == .otherFormat("AVIF"))
        #expect(problem(Array("\0\0\0\u{20}ftypqt  ".utf8)) == .notAPicture)
        #expect(problem([]) == .notAPicture)
        #expect(problem(Array("notes".utf8)) == .notAPicture)
    }

    /// All but the one that ends where the picture itself ends: what follows is no part of it.
    @Test func cutShortAreDamaged() {
        let jpeg = MadePictures.jpeg()
        for length in 3..<jpeg.count - "Filmword".utf8.count { #expect(problem(Array(jpeg.prefix(length))) == .damaged) }
        let png = MadePictures.png()
        for length in 8..<png.count - "XMPword".utf8.count { #expect(problem(Array(png.prefix(length))) == .damaged) }
    }

    @Test func withBytesFlippedNeverTrapNorGiveAwayMore() {
        var random = Numbers(seed: 23)
        let whole = [
            MadePictures.jpeg(Camera(taken: "2026:11:27 10:05:30", zone: "+02:00", orientation: 6)),
            MadePictures.jpeg(Camera(taken: "2026:11:27 10:05:30", isLittle: true)),
            MadePictures.png(Camera(taken: "2026:11:27 10:05:30", orientation: 3)),
        ]
        for round in 0..<6_000 {
            var bytes = whole[round % whole.count]
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            if round % 3 == 0 { bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))) }
            guard let file = try? PictureFile(bytes) else { continue }
            _ = file.taken { _ in 0 }
            #expect(file.width > 0 && file.height > 0 && (1...8).contains(file.orientation))
            #expect(!Self.holds(file.bytes, "GPSword") && file.bytes.count <= bytes.count + 40)
        }
    }

    @Test func ofBytesAtRandomNeverTrap() {
        var random = Numbers(seed: 48)
        for _ in 0..<3_000 {
            var bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            if Bool.random(using: &random) { bytes = [0xFF, 0xD8, 0xFF, 0xE1, 0, 90] + Array("Exif\0\0MM\0*".utf8) + bytes }
            _ = try? PictureFile(bytes)
        }
    }
}

@Suite("Digests")
struct SHA256Tests {
    /// The examples of FIPS 180-4, and one block that is exactly full.
    @Test func areThoseOfTheStandard() {
        #expect(SHA256.hexadecimal([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(SHA256.hexadecimal(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
        #expect(SHA256.hexadecimal(Array(long.utf8)) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        let full = [UInt8](repeating: 0x61, count: 64)
        #expect(SHA256.hexadecimal(full) == "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb")
    }
}

/// Numbers that are the same in every run.
private struct Numbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
