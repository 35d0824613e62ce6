import Journal
import PictureReader

/// Gives a report the pictures that it names, one at a time, and remembers what it could not give.
final class PictureShelf {
    private let files: [SessionFile]
    private(set) var missing: Set<String> = []

    /// - Parameter files: the sessions of which the report tells.
    init(_ files: [SessionFile]) {
        self.files = files
    }

    /// Nil also where what lies in the file is not what was filed.
    func bytes(_ digest: String) -> [UInt8]? {
        for file in files {
            if let bytes = try? file.picture(digest), SHA256.hexadecimal(bytes) == digest { return bytes }
        }
        missing.insert(digest)
        return nil
    }
}
