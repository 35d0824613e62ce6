import Foundation

// MethodEmbedder OUTPUT SCRIPT... writes one Swift file in which each script is a string literal.
// Literals compile in no time where byte arrays take seconds.

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
    FileHandle.standardError.write(Data("MethodEmbedder: which file shall I write?\n".utf8))
    exit(64)
}

/// More hashes than any run of them in a script, so that nothing in it ends or escapes the literal.
let fence = "####"

var lines = [
    "/// The scripts of the package's `Methods` folder, by file name, in that order.",
    "let builtInScripts: [(file: String, text: String)] = [",
]
for path in arguments.dropFirst() {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard !text.contains("\"\"\"" + fence) else {
        FileHandle.standardError.write(Data("\(path): contains the fence of its own literal; change the fence\n".utf8))
        exit(1)
    }
    let name = URL(fileURLWithPath: path).lastPathComponent
    lines.append("    (\"\(name)\", \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)),")
}
lines.append("]\n")
try lines.joined(separator: "\n").write(toFile: output, atomically: true, encoding: .utf8)
