import Engine
import Journal

/// A folder whose sessions are listed or looked through.
enum StoredPlace {
    case library
    case archive
    case folder(String)

    func path() throws(JournalProblem) -> String {
        switch self {
        case .library: try SessionFolder.path(environment: Environment.variables)
        case .archive: SessionFolder.archive(of: try SessionFolder.path(environment: Environment.variables))
        case .folder(let name): try SessionPath.folder(name)
        }
    }

    /// Newest first.
    func files() throws(JournalProblem) -> [SessionFolder.Entry] {
        do {
            return try SessionFolder.list(path())
        } catch .notFound(let path) {
            // Nothing was archived yet.
            guard case .archive = self else { throw .notFound(path) }
            return []
        }
    }
}
