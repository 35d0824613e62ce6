import Engine
import Journal
#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder of its own for one test, removed with everything in it when the test is over.
final class Place {
    let path: String

    init() throws {
        var template = Array("/tmp/ruum-journal-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw JournalProblem.inputOutput("no temporary folder") }
        path = String(cString: made)
    }

    deinit {
        for name in names() {
            unlink(file(name))
            rmdir(file(name))
        }
        rmdir(path)
    }

    func file(_ name: String = "a.ruum") -> String { path + "/" + name }

    func names() -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

func bytes(of path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    while true {
        let count = read(descriptor, &part, part.count)
        guard count > 0 else { return bytes }
        bytes += part.prefix(count)
    }
}

func write(_ bytes: [UInt8], to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    _ = write(descriptor, bytes, bytes.count)
}

func contains(_ bytes: [UInt8], _ words: String) -> Bool {
    let words = Array(words.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: words) }
}

func mode(of path: String) -> mode_t {
    var facts = stat()
    lstat(path, &facts)
    return facts.st_mode & 0o777
}

/// The problem a call ends with, nil when it ends well.
func problem(_ body: () throws(JournalProblem) -> Void) -> JournalProblem? {
    do {
        try body()
        return nil
    } catch {
        return error
    }
}

/// Rows of one command.
func command(_ number: Int64, key: UInt64? = nil, writer: Int64 = 7, _ bodies: String...) -> [Row] {
    bodies.map { body in
        Row(
            command: number, key: key ?? UInt64(number), writer: writer,
            moment: Moment(at: 1_000 + number, boot: 5, bootTime: 10 + number), tag: 3, body: Array(body.utf8))
    }
}

func bodies(_ rows: [Row]) -> [String] { rows.map { String(decoding: $0.body, as: UTF8.self) } }
