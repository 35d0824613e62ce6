import ArgumentParser
import Report
import Words

struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: words.template, discussion: words.example("ruum template > ~/.config/ruum/report.mustache"))

    func run() throws {
        try Output.document(Array(ReportTemplate.builtInText.utf8))
    }
}
