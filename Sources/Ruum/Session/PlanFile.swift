import Engine
import Journal
import Words

/// The plan of a session that was held, as a session that has not begun: its agenda and settings, and nothing that anybody said.
enum PlanFile {
    /// Writes one beside a workbook for each of its sessions, under a name that nothing has yet.
    static func write(_ states: [State], beside output: String) throws {
        let folder = output.lastIndex(of: "/").map { String(output[..<$0]) } ?? "."
        let clock = try Opening.clock()
        for state in states {
            var creation = state.creationAnew(title: state.title)
            // Who came is the workbook's business, and its edition's.
            creation.people = []
            let path = SessionFolder.freePath(forTitle: state.title, in: folder.isEmpty ? "/" : folder)
            let session = try NewSession.make(creation, named: path, clock: clock)
            session.file.close()
            Output.line(WorkbookWords(words.language).planWritten(path))
        }
    }
}
