#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Names of files that may be lists of people, as somebody types them.
enum FileCompletion {
    /// Folders with a slash at their end, and tables; what begins with a dot is shown only to those who type the dot.
    static func candidates(_ typed: String) -> [String] {
        let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
        let folder = String(typed[..<cut])
        let beginning = typed[cut...]
        guard let stream = opendir(folder.isEmpty ? "." : expanded(folder)) else { return [] }
        defer { closedir(stream) }
        var tables: [String] = []
        var folders: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(validating: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard let name, name.hasPrefix(beginning), name != ".", name != "..", beginning.hasPrefix(".") || !name.hasPrefix(".")
            else { continue }
            if FilePath.isFolder(expanded(folder) + name) {
                folders.append(folder + name + "/")
            } else if isTable(name) {
                tables.append(folder + name)
            }
        }
        // Folders are a way, tables the aim.
        return tables.sorted() + (typed.isEmpty ? [] : folders.sorted())
    }

    /// With the home folder in place of `~`, which no shell has replaced here.
    static func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = Environment.variables["HOME"] else { return path }
        return home + path.dropFirst()
    }

    private static let endings = [".csv", ".tsv", ".txt"]

    private static func isTable(_ name: String) -> Bool {
        let small = name.lowercased()
        return endings.contains { small.hasSuffix($0) }
    }
}
