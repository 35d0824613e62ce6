import Engine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What lies in a session's folder and belongs to it: rollback journals, notes in an editor, copies under its name.
enum Belongings {
    /// The paths of everything that lies beside the file under its name, but for what is a session in the list itself.
    static func beside(_ path: String) throws(JournalProblem) -> [String] {
        let (folder, name) = Paths.parts(path)
        return try names(in: folder).filter { other in
            marks.contains { other.hasPrefix(name + $0) } && !other.hasSuffix(SessionFolder.suffix)
        }.sorted().map { Paths.join(folder, $0) }
    }

    /// Copies of the session that were being made when the program was killed; they have passing names.
    static func unfinishedCopies(of path: String) throws(JournalProblem) -> [String] {
        guard case .session(_, let identity?) = try FileHeader.read(path).header else { return [] }
        let folder = Paths.parts(path).folder
        return try names(in: folder).filter { $0.hasPrefix(NewFile.passingPrefix) }.map { Paths.join(folder, $0) }.filter { other in
            guard case .session(_, identity)? = try? FileHeader.read(other).header else { return false }
            return true
        }.flatMap { [$0 + Paths.journalSuffix, $0] }.filter(Paths.exists)
    }

    /// What stands between the file's name and what another name adds to it.
    private static let marks = ["-", "."]

    private static func names(in folder: String) throws(JournalProblem) -> [String] {
        guard let stream = opendir(folder) else { throw JournalProblem(errorNumber: errno, path: folder, writing: false) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(validating: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if let name { names.append(name) }
        }
        return names
    }
}
