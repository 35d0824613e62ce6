/// Words as a shell takes them.
enum ShellText {
    /// The word itself where no shell sees anything in it, else between single quotes.
    static func quoted(_ word: String) -> String {
        let isPlain = !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "._/-+:@,".contains($0) } && !word.hasPrefix("-")
        return isPlain ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
