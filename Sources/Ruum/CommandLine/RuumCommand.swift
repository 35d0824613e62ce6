import ArgumentParser
import Engine
import Words

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@main
enum Program {
    static func main() {
        // A limit on file sizes and a reader that has gone are answers of `write`, not reasons to die.
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
        umask(umask(0) | 0o022)
        keepStandardDescriptors()
        exit(run(Array(CommandLine.arguments.dropFirst())))
    }

    /// Where standard input, output or errors are closed, no file of ours may take their number and be written into.
    private static func keepStandardDescriptors() {
        var descriptor: Int32
        repeat { descriptor = open("/dev/null", O_RDWR) } while (0...STDERR_FILENO).contains(descriptor)
        if descriptor > STDERR_FILENO { close(descriptor) }
    }

    private static func run(_ arguments: [String]) -> Int32 {
        do {
            if try opensScreen(arguments) { return 0 }
            var command = try RuumCommand.parseAsRoot(arguments)
            try command.run()
            return 0
        } catch let trouble as Trouble {
            Output.complain(trouble.complaint)
            return trouble.code
        } catch let ending as ExitCode {
            return ending.rawValue
        } catch {
            let code = RuumCommand.exitCode(for: error)
            guard code != .success else {
                Output.line(RuumCommand.fullMessage(for: error))
                return 0
            }
            // What was typed may hold line breaks; the complaint stays on one line with all of it.
            let message = RuumCommand.message(for: error).split { $0.isNewline }.joined(separator: " ")
            Output.complain(words.usage(message, command: "ruum"))
            return Trouble.usage
        }
    }
}

extension Program {
    /// The plain `run FILE` and `project FILE` go past the parser, which takes longer than everything else until the first picture.
    private static func opensScreen(_ arguments: [String]) throws -> Bool {
        guard arguments.count == 2, !arguments[1].hasPrefix("-") else { return false }
        switch arguments[0] {
        case "run": try RunCommand.open(arguments[1])
        case "project": try ProjectCommand.open(arguments[1])
        default: return false
        }
        return true
    }
}

/// The words of the command line, in the language of the environment.
let words = ProgramWords(Environment.language)

struct RuumCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ruum", abstract: words.program, discussion: words.example("ruum demo"), version: Version.text,
        subcommands: [
            LibraryCommand.self, DemoCommand.self, NewCommand.self, RunCommand.self, ProjectCommand.self, DoCommand.self,
            StatusCommand.self, ExportCommand.self, TemplateCommand.self, FormsCommand.self, ReportsCommand.self, NotesCommand.self,
            PhotosCommand.self,
            MethodsCommand.self, SessionsCommand.self, SearchCommand.self, ArchiveCommand.self, CopyCommand.self, DeleteCommand.self,
            ManualCommand.self,
        ],
        defaultSubcommand: LibraryCommand.self)
}

enum Version {
    static let text = "0.1.0"
}

extension Language: ExpressibleByArgument {}
extension Readers: ExpressibleByArgument {}
extension NameStyle: ExpressibleByArgument {}
