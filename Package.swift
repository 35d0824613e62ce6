// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors in CI only: a newer compiler's new warning must not stop somebody who merely wants to run the program.
let strict: [SwiftSetting] = Context.environment["RUUM_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let grdb: [Target.Dependency] = [
    .product(name: "GRDB", package: "GRDB.swift"),
    .product(name: "GRDBSQLite", package: "GRDB.swift"),
]

func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], plugins: [Target.PluginUsage] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict, plugins: plugins)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "ruum",
    platforms: [.macOS(.v14)],
    products: [.executable(name: "ruum", targets: ["Ruum"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        module("Engine"),
        module("Text"),
        module("Words", ["Engine"]),
        module("Verbs", ["Engine", "Words", "Text"]),
        module("MethodReader", ["Engine", yams], plugins: ["EmbedTexts"]),
        module("Imports", ["Engine"]),
        module("PictureReader", ["Engine"]),
        module("Journal", ["Engine"] + grdb),
        module("Templates", ["Engine", "Text", mustache]),
        module(
            "Report", ["Engine", "Words", "Text", "Templates"],
            exclude: ["Formats/HTML/report.css", "Formats/HTML/report.mustache"], plugins: ["EmbedTexts"]),
        .target(
            name: "CTerminal",
            linkerSettings: [
                .linkedLibrary("ncursesw", .when(platforms: [.linux])),
                .linkedLibrary("ncurses", .when(platforms: [.macOS])),
            ]),
        module("Terminal", ["CTerminal", "Text"]),
        module("Screens", ["Engine", "Words", "Text", "Terminal", "Verbs"]),
        .executableTarget(
            name: "Ruum",
            dependencies: [
                "Engine", "Imports", "Journal", "MethodReader", "PictureReader", "Report", "Screens", "Templates", "Terminal", "Text", "Verbs",
                "Words",
                argumentParser,
            ],
            swiftSettings: strict, plugins: ["EmbedTexts"]),
        .executableTarget(name: "Benchmark", dependencies: ["Engine", "Journal"], swiftSettings: strict),

        // Methods/*.yaml, the page of Sources/Report/Formats/HTML and Sources/Demos/*.sh become string literals inside the program.
        .executableTarget(name: "TextEmbedder", swiftSettings: strict),
        .plugin(
            name: "EmbedTexts", capability: .buildTool(), dependencies: ["TextEmbedder"], path: "Sources/Plugins/EmbedTexts"),

        tests("EngineTests", ["Engine"]),
        tests("TextTests", ["Text"]),
        tests("TerminalTests", ["Terminal", "Text"]),
        tests("WordsTests", ["Engine", "Words"]),
        tests("VerbsTests", ["Engine", "Verbs", "Words"]),
        tests("MethodReaderTests", ["Engine", "MethodReader"]),
        tests("ImportsTests", ["Engine", "Imports"]),
        // Photographs made in code.
        .target(name: "MadePictures", path: "Tests/MadePictures", swiftSettings: strict),
        tests("PictureReaderTests", ["Engine", "MadePictures", "PictureReader"]),
        tests("JournalTests", ["Engine", "Journal"]),
        tests("TemplatesTests", ["Engine", "Templates"]),
        tests("ReportTests", ["Engine", "MethodReader", "Report", "Templates", "Words"]),
        tests("ScreensTests", ["Engine", "MethodReader", "Screens", "Terminal", "Words"]),
        // The script, people and readable reports of a whole circle, read where they lie.
        tests(
            "ProgramTests", ["Ruum", "Engine", "Journal", "MadePictures"], exclude: ["Cafe", "Circle", "Consensus", "Hats", "Market", "OpenSpace"]),
    ],
    swiftLanguageModes: [.v6]
)
