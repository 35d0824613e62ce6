import Foundation
import PackagePlugin

/// Hands texts of the package to `TextEmbedder`, so that the program carries them inside: method scripts, the page of a report and demo workshops.
@main
struct EmbedTexts: BuildToolPlugin {
    private struct Texts {
        var folder: String
        var suffixes: Set<String>
        /// The array in which they come.
        var name: String
    }

    /// By the target that carries them.
    private static let carried = [
        "MethodReader": Texts(folder: "Methods", suffixes: ["yaml"], name: "builtInScripts"),
        "Report": Texts(folder: "Sources/Report/Formats/HTML", suffixes: ["mustache", "css"], name: "builtInPages"),
        "Ruum": Texts(folder: "Sources/Demos", suffixes: ["sh"], name: "builtInDemos"),
    ]

    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        guard let texts = EmbedTexts.carried[target.name] else { return [] }
        let folder = context.package.directoryURL.appending(path: texts.folder)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { texts.suffixes.contains($0.pathExtension) }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let output = context.pluginWorkDirectoryURL.appending(path: "\(texts.name).swift")
        return [
            .buildCommand(
                displayName: "Embedding \(files.count) texts of \(texts.folder)",
                executable: try context.tool(named: "TextEmbedder").url,
                arguments: [output.path, texts.name] + files.map(\.path),
                inputFiles: files,
                outputFiles: [output])
        ]
    }
}
