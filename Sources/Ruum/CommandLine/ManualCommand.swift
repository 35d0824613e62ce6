import ArgumentParser
import Engine
import Screens
import Text
import Verbs
import Words

struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: words.manual, discussion: words.example("ruum manual --lang et"))

    @Option(help: ArgumentHelp(words.lang)) var lang: Language?

    func run() throws {
        try Output.document(Array(Manual.text(lang ?? words.language).utf8))
    }
}

/// The manual, made of the tables from which the program itself works, so that it says what the program does.
enum Manual {
    static func text(_ language: Language) -> String {
        let words = ProgramWords(language)
        var lines = ["# ruum", "", words.program, "", words.manualOrigin, "", "## \(words.manualKeys)", ""]
        for section in KeyManual.sections(language) where !section.entries.isEmpty {
            lines += ["### \(section.heading)", "", "| \(words.manualKey) | \(words.manualMeaning) | |", "| --- | --- | --- |"]
            for entry in section.entries {
                let keys = entry.keys.map { "`\($0 == "|" ? "\\|" : $0)`" }.joined(separator: " ")
                lines.append("| \(keys) | \(entry.label) | \(entry.help) |")
            }
            lines.append("")
        }
        lines += ["## \(words.manualVerbs)", ""]
        for group in VerbGroup.allCases {
            lines += ["### \(group.title(language))", ""]
            for verb in Verbs.all where verb.group == group {
                lines.append("- `\(verb.usage)`: \(verb.help(language))")
                for option in verb.optionHelp(language) { lines.append("  - `\(option.typed)`: \(option.help)") }
            }
            lines.append("")
        }
        lines += HelpWords.legend(language).map { "- \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
