import Journal
import PictureReader

/// Gives a report the pictures that it names, one at a time, and remembers what it could not give.
final class PictureShelf {
    private let file: SessionFile
    private(set) var missing: Set<String> = []

    init(_ file: SessionFile) {
        self.file = file
    }

    /// Nil also where what lies in the file is not what was filed.
    func bytes(_ digest: String) -> [UInt8]? {
        if let bytes = try? file.picture(digest), SHA256.hexadecimal(bytes) == digest { return bytes }
        missing.insert(digest)
        return nil
    }
}
