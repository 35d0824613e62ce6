import Engine
import Journal
import Report
import Words

/// A session in which words were found.
struct FoundSession {
    var path: String
    var title: String
    var client: String
    /// When it is or was planned to begin, else when it was made.
    var day: Instant
    var hits: [SearchHit]

    /// A session that cannot be looked through.
    struct Unread {
        var path: String
        var problem: JournalProblem
    }

    /// Looks through the sessions of these places, newest first.
    static func all(_ query: SearchQuery, in places: [StoredPlace]) throws(JournalProblem) -> (found: [FoundSession], unread: [Unread]) {
        var found: [FoundSession] = []
        var unread: [Unread] = []
        for place in places {
            for file in try place.files() {
                do throws(JournalProblem) {
                    let ledger = try StoredSession.ledger(file.path)
                    let state = ledger.state
                    let day = state.plannedStart ?? ledger.records.first?.at ?? Instant(milliseconds: file.modified)
                    let hits = query.hits(in: state, day: day)
                    guard !hits.isEmpty else { continue }
                    found.append(FoundSession(path: file.path, title: state.title, client: state.client, day: day, hits: hits))
                } catch {
                    unread.append(Unread(path: file.path, problem: error))
                }
            }
        }
        return (found, unread)
    }
}
