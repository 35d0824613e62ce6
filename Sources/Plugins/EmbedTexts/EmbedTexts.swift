import Foundation
import PackagePlugin

/// Hands texts of the package to `TextEmbedder`, so that the program carries them inside: method scripts and demo workshops.
@main
struct EmbedTexts: BuildToolPlugin {
    private struct Texts {
        var folder: String
        var suffix: String
        /// The array in which they come.
        var name: String
    }

    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let texts =
            target.name == "MethodReader"
            ? Texts(folder: "Methods", suffix: "yaml", name: "builtInScripts")
            : Texts(folder: "Sources/Demos", suffix: "sh", name: "builtInDemos")
        let folder = context.package.directoryURL.appending(path: texts.folder)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == texts.suffix }
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
