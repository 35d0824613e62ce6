import Engine

/// The methods at hand: those inside the program, those of the user's folder, and files named by their paths.
///
/// The folder is `$XDG_CONFIG_HOME/ruum/methods`, by default `~/.config/ruum/methods`; a script there is found by its file
/// name without `.yaml`, and hides a built-in one of that name. Nothing is parsed before somebody asks for it.
public struct MethodLibrary: Sendable {
    /// Where a script comes from.
    public enum Origin: Equatable, Sendable {
        case builtIn
        case file(path: String)
    }

    /// A script, what became of it, and its text, which is kept beside a session for people to read.
    public struct Script: Sendable {
        public var id: String
        public var origin: Origin
        public var text: String
        public var method: Method?
        public var problems: [ScriptProblem]
    }

    /// The user's folder, whether it exists or not; nil where neither `XDG_CONFIG_HOME` nor `HOME` names one.
    public let folder: String?

    public init(environment: [String: String]) {
        folder = Self.folder(environment)
    }

    /// Every id, sorted, without parsing anything.
    public var ids: [String] {
        Set(Self.builtIn.keys).union(ownFiles.keys).sorted()
    }

    /// The method with an id, or in the file at a path, which has a slash or ends in `.yaml`.
    public func method(_ name: String) -> Result<Method, MethodLookupProblem> {
        guard let script = script(name) else {
            let ids = ids
            return .failure(.unknownMethod(id: name, suggestion: Suggestion.nearest(to: name, among: ids), ids: ids))
        }
        guard let method = script.method else { return .failure(.badScript(script.problems)) }
        return .success(method)
    }

    /// As `method`, with text and problems; nil where there is no such id.
    public func script(_ name: String) -> Script? {
        if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return Self.script(path: name, id: nil) }
        if let path = ownFiles[name] { return Self.script(path: path, id: name) }
        guard let (file, text) = Self.builtIn[name] else { return nil }
        let (method, problems) = MethodReader.read(text, file: file)
        return Script(id: name, origin: .builtIn, text: text, method: method, problems: problems)
    }

    /// Every script, by id.
    public func all() -> [Script] { ids.compactMap { script($0) } }

    private static let builtIn: [String: (file: String, text: String)] = {
        Dictionary(builtInScripts.map { (stem($0.file), $0) }, uniquingKeysWith: { first, _ in first })
    }()

    /// Paths by id.
    private var ownFiles: [String: String] {
        guard let folder else { return [:] }
        let files = ScriptFile.names(in: folder).map { (Self.stem($0), folder + "/" + $0) }
        return Dictionary(files, uniquingKeysWith: { first, _ in first })
    }

    /// `id` is what the file's name promises.
    private static func script(path: String, id: String?) -> Script {
        switch ScriptFile.read(path: path) {
        case .failure(let problem):
            let found = ScriptProblem(file: path, line: 1, column: 1, kind: problem.kind)
            return Script(id: id ?? path, origin: .file(path: path), text: "", method: nil, problems: [found])
        case .success(let bytes):
            var (method, problems) = MethodReader.read(bytes: bytes, file: path)
            if let id, let found = method?.id, found != id {
                problems.insert(
                    ScriptProblem(file: path, line: 1, column: 1, kind: .idDiffersFromFile(id: found, file: id + ".yaml")), at: 0)
                method = nil
            }
            return Script(
                id: id ?? method?.id ?? path, origin: .file(path: path), text: String(decoding: bytes, as: UTF8.self),
                method: method,
                problems: problems)
        }
    }

    private static func stem(_ file: String) -> String {
        String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)])
    }

    /// A relative `XDG_CONFIG_HOME` does not count (XDG Base Directory Specification).
    private static func folder(_ environment: [String: String]) -> String? {
        if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") { return config + "/ruum/methods" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.config/ruum/methods"
    }
}
