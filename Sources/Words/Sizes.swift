/// How sizes of files are written for people.
public enum Sizes {
    private static let kilobyte: Int64 = 1024

    /// `24 kB`, `3 MB`; rounded up, so that nothing has no size.
    public static func bytes(_ count: Int64) -> String {
        let kilobytes = (count + kilobyte - 1) / kilobyte
        return kilobytes < kilobyte ? "\(kilobytes) kB" : "\((kilobytes + kilobyte - 1) / kilobyte) MB"
    }
}
