import Engine
import PictureReader
import Words

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The photographs of a folder, looked through once to learn when they were taken; their bytes are read again one at a time.
struct PictureFolder {
    struct Photo {
        var path: String
        var name: String
        var taken: Instant
        var clock: Picture.Clock
    }

    /// The earliest first.
    private(set) var photos: [Photo] = []
    /// What somebody may have wanted filed, and why it cannot be.
    private(set) var complaints: [Explained] = []
    /// Names of what is no photograph.
    private(set) var leftOut: [String] = []
    private let shift: Span

    /// - Parameters:
    ///   - path: a folder, or a single file.
    ///   - shift: what is added to the times of all pictures.
    init(_ path: String, shift: Span) throws {
        self.shift = shift
        let facts = try PictureFolder.facts(path)
        if facts.st_mode & S_IFMT == S_IFDIR {
            for name in try PictureFolder.names(in: path) { look(at: path + "/" + name, name) }
        } else {
            look(at: path, path.split(separator: "/").last.map(String.init) ?? path)
            // What was named by itself was meant.
            complaints += leftOut.map { PictureProblem.notAPicture.words(words.language, name: $0) }
            leftOut = []
        }
        photos.sort { ($0.taken, $0.name) < ($1.taken, $1.name) }
    }

    private static func facts(_ path: String) throws(Trouble) -> stat {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw Trouble(words.cannotRead(path, reason: String(cString: strerror(errno)))) }
        return facts
    }

    /// Hidden files are no photographs: other systems leave notes of their own in a folder.
    private static func names(in folder: String) throws(Trouble) -> [String] {
        guard let stream = opendir(folder) else { throw Trouble(words.cannotRead(folder, reason: String(cString: strerror(errno)))) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private mutating func look(at path: String, _ name: String) {
        do {
            let facts = try PictureFolder.facts(path)
            let kind = facts.st_mode & S_IFMT
            guard kind != S_IFDIR else { throw PictureProblem.isFolder }
            guard kind == S_IFREG else { return leftOut.append(name) }
            guard facts.st_size <= Pictures.largest else { throw PictureProblem.tooLarge(limit: Pictures.largest) }
            let file = try PictureFile(SmallFile.read(path, limit: Pictures.largest, words))
            let own = file.taken { Zone.system.offset(ofWall: $0) }
            let taken = (own ?? PictureFolder.changed(facts)) + shift
            photos.append(Photo(path: path, name: name, taken: taken, clock: own == nil ? .file : .camera))
        } catch let problem as PictureProblem {
            note(problem, name)
        } catch {
            complaints.append((error as? Trouble)?.complaint ?? PictureProblem.damaged.words(words.language, name: name))
        }
    }

    /// Films and lists lie beside photographs as often as not; only what is named like one is complained about.
    private mutating func note(_ problem: PictureProblem, _ name: String) {
        let isNamedLikeOne = PictureFolder.endings.contains { name.lowercased().hasSuffix($0) }
        switch problem {
        case .notAPicture where isNamedLikeOne: complaints.append(PictureProblem.damaged.words(words.language, name: name))
        case .tooLarge where !isNamedLikeOne, .notAPicture: leftOut.append(name)
        case .tooLarge, .heic, .otherFormat, .damaged, .isFolder: complaints.append(problem.words(words.language, name: name))
        }
    }

    private static let endings = [".jpg", ".jpeg", ".png", ".heic", ".heif"]

    private static func changed(_ facts: stat) -> Instant {
        #if canImport(Darwin)
            let seconds = facts.st_mtimespec.tv_sec
        #else
            let seconds = facts.st_mtim.tv_sec
        #endif
        return Instant(milliseconds: 0) + Span.seconds(seconds)
    }
}
