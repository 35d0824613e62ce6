#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A temporary folder that nobody else may look into.
struct PrivateFolder {
    let path: String

    init() throws(Trouble) {
        let parent = Environment.variables["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        var template = Array((parent + "/ruum-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Trouble(words.cannotWrite(parent, reason: String(cString: strerror(errno))))
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// It goes away with everything that lies in it.
    func remove() { PrivateFolder.remove(path) }

    /// A symbolic link is removed, never followed.
    private static func remove(_ path: String) {
        var facts = stat()
        guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path) else {
            unlink(path)
            return
        }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != "." && name != ".." { remove(path + "/" + name) }
        }
        closedir(stream)
        rmdir(path)
    }
}
