import ArgumentParser
import Engine
import Journal
import MethodReader
import Words

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: words.demo, discussion: words.example("ruum demo circle --lang et"))

    @Argument(help: ArgumentHelp(words.methodID)) var method = DemoSession.usualMethod
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?

    func run() throws {
        try ScreenOpening.checkTerminal()
        let folder = try DemoFolder.make()
        defer { DemoFolder.remove(folder) }
        let session = try DemoSession.make(
            method, language: lang ?? words.language, path: folder + "/demo" + SessionFolder.suffix, clock: try Opening.clock())
        try ScreenOpening.console(session, language: session.ledger.state.language)
    }
}

/// A temporary folder for what nobody wants to keep.
enum DemoFolder {
    static func make() throws(Trouble) -> String {
        let parent = Environment.variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array((parent + "/ruum-demo-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Trouble(words.cannotWrite(parent, reason: String(cString: strerror(errno))))
        }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// What `ruum demo` wrote goes with it.
    static func remove(_ folder: String) {
        guard let stream = opendir(folder) else { return }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != "." && name != ".." { unlink(folder + "/" + name) }
        }
        closedir(stream)
        rmdir(folder)
    }
}
