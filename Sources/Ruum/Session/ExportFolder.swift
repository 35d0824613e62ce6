import Engine
import Journal
import Report
import Words

/// Where reports go, and what their files are called.
enum ExportFolder {
    /// The folder of documents as the desktop names it (`XDG_DOCUMENTS_DIR`, `user-dirs.dirs`), else `~/Documents`, else the home.
    static var usual: String {
        let candidates = [Environment.variables[variable], named, "~/Documents"].compactMap { $0 }
        return candidates.first { !$0.isEmpty && FilePath.isFolder(FileCompletion.expanded($0)) } ?? "~"
    }

    /// Title, day and for whom, safe on every file system; the word for whom is never cut off.
    static func fileStem(_ model: ReportModel) -> String {
        let day = Times.isoDay(model.began ?? model.asOf, in: .system)
        return "\(SessionFolder.fileStem(forTitle: model.title)) \(day) \(PreviewWords(model.language).fileWord(model.edition))"
    }

    private static let variable = "XDG_DOCUMENTS_DIR"

    /// `XDG_DOCUMENTS_DIR="$HOME/Dokumendid"` in the desktop's own file.
    private static var named: String? {
        let folder = Environment.variables["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? FileCompletion.expanded("~/.config")
        guard let bytes = try? SmallFile.read(folder + "/user-dirs.dirs", limit: largest, words) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard let line = lines.last(where: { $0.hasPrefix(variable + "=") }) else { return nil }
        let value = line.dropFirst(variable.count + 1).filter { $0 != "\"" }
        return value.hasPrefix("$HOME") ? "~" + value.dropFirst("$HOME".count) : value
    }

    /// Bytes; the desktop writes a dozen lines.
    private static let largest = 65_536
}
