import Foundation
import PackagePlugin

/// Hands every script in the package's `Methods` folder to `MethodEmbedder`, so that the program carries them inside.
@main
struct EmbedMethods: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Methods")
        let scripts = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yaml" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInScripts.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(scripts.count) method scripts",
                executable: try context.tool(named: "MethodEmbedder").url,
                arguments: [output.path] + scripts.map(\.path),
                inputFiles: scripts,
                outputFiles: [output])
        ]
    }
}
