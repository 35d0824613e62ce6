import ArgumentParser
import Engine
import MethodReader
import Report
import Words

struct MethodsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "methods", abstract: words.methods, discussion: words.example("ruum methods circle"),
        subcommands: [ListMethodsCommand.self, CheckMethodsCommand.self], defaultSubcommand: ListMethodsCommand.self)
}

struct ListMethodsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: words.methods, discussion: words.example("ruum methods circle"))

    @Argument(help: ArgumentHelp(words.methodID)) var id: String?
    @Flag(help: ArgumentHelp(words.json)) var json = false
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?

    func run() throws {
        let library = MethodLibrary(environment: Environment.variables)
        let language = lang ?? words.language
        guard let id else {
            let scripts = library.all()
            for problem in scripts.flatMap(\.problems) where problem.severity == .problem {
                Output.complain(ScriptText.complaint(problem))
            }
            return list(scripts.compactMap(\.method), language)
        }
        let method = try AgendaText.method(id, library: library)
        if json { list([method], language) } else { show(method, language) }
    }

    private func list(_ methods: [Method], _ language: Language) {
        guard !json else {
            return Output.line(JSON.array(methods.map { Self.json($0, language) }).pretty)
        }
        let width = methods.map(\.id.count).max() ?? 0
        for method in methods {
            let id = method.id + String(repeating: " ", count: width - method.id.count)
            Output.line("\(id)  \(method.name(language)): \(Self.oneLine(method.purpose(language)))")
        }
    }

    private static func json(_ method: Method, _ language: Language) -> JSON {
        [
            "id": .string(method.id), "title": .string(method.name(language)), "purpose": .string(oneLine(method.purpose(language))),
            "people": ["from": .integer(Int64(method.people.from)), "to": .integer(Int64(method.people.to))],
            "settings": .array(
                method.settings.map { ["id": .string($0.id), "required": .bool($0.required), "ask": .string($0.ask(language))] }),
            "steps": .array(
                method.steps.map {
                    ["id": .string($0.id), "kind": .string($0.kind.name), "title": .string($0.title(language)), "on_call": .bool($0.onCall)]
                }),
        ]
    }

    private func show(_ method: Method, _ language: Language) {
        Output.line("\(method.name(language)) (\(method.id))")
        Output.line(Self.oneLine(method.purpose(language)))
        Output.line("")
        for (index, step) in method.steps.enumerated() {
            Output.line("\(index + 1). \(step.title(language))\(step.onCall ? " *" : "")")
        }
        Output.line("")
        for setting in method.settings { Output.line("\(setting.id): \(setting.ask(language))") }
        Output.line("")
        Output.line(Self.oneLine(method.source(language)))
    }

    private static func oneLine(_ text: String) -> String {
        text.split { $0.isNewline }.joined(separator: " ").trimmed
    }
}

struct CheckMethodsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: words.check, discussion: words.example("ruum methods check Methods/circle.yaml"))

    @Argument(help: ArgumentHelp(words.scripts)) var files: [String]

    func run() throws {
        var isBroken = false
        for file in files {
            let (method, problems) = MethodReader.read(path: file)
            for problem in problems { Output.complain(ScriptText.complaint(problem)) }
            if method == nil { isBroken = true } else { Output.line(words.inOrder(file)) }
        }
        if isBroken { throw ExitCode(Trouble.refused) }
    }
}
