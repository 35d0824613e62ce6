/// Why a file is not taken as a photograph; worded in Words.
public enum PictureProblem: Error, Equatable, Sendable {
    case notAPicture
    /// What telephones of Apple write unless they are told otherwise; few programs can show it.
    case heic
    /// A picture that reports cannot hold: the name of its format.
    case otherFormat(String)
    /// A JPEG or PNG file that is not whole.
    case damaged
    case tooLarge(limit: Int)
    case isFolder
}
