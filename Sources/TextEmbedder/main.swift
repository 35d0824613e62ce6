import Foundation

// TextEmbedder OUTPUT NAME FILE... writes one Swift file with an array of that name in which each file is a string literal.
// Literals compile in no time where byte arrays take seconds.

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first, let name = arguments.dropFirst().first else {
    FileHandle.standardError.write(Data("TextEmbedder: which file shall I write, and what is the array called?\n".utf8))
    exit(64)
}

/// More hashes than any run of them in a text, so that nothing in it ends or escapes the literal.
let fence = "####"

var lines = [
    "/// Texts of the package, by file name, in that order.",
    "let \(name): [(file: String, text: String)] = [",
]
for path in arguments.dropFirst(2) {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard !text.contains("\"\"\"" + fence) else {
        FileHandle.standardError.write(Data("\(path): contains the fence of its own literal; change the fence\n".utf8))
        exit(1)
    }
    let file = URL(fileURLWithPath: path).lastPathComponent
    lines.append("    (\"\(file)\", \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),")
}
lines.append("]\n")
try lines.joined(separator: "\n").write(toFile: output, atomically: true, encoding: .utf8)
