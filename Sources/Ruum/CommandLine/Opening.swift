import Engine
import Journal
import Words

/// Opens sessions and clocks for the commands, and words what is in the way.
enum Opening {
    static func clock() throws(Trouble) -> SessionClock {
        do {
            return try SessionClock(environment: Environment.variables)
        } catch {
            throw Trouble(words.badClock(Environment.variables[SessionClock.variable] ?? ""), code: Trouble.usage)
        }
    }

    static func session(_ name: String, access: SessionFile.Access) throws(Trouble) -> OpenSession {
        let clock = try clock()
        let file = try file(path(name), access: access, named: name)
        do throws(JournalProblem) {
            return try OpenSession(file, clock: clock)
        } catch {
            throw Trouble(error.words(words.language, path: name))
        }
    }

    /// Where the session of that name lies.
    static func path(_ name: String, isArchived: Bool = false) throws(Trouble) -> String {
        do throws(JournalProblem) {
            return try isArchived ? SessionPath.archived(name) : SessionPath.existing(name)
        } catch {
            throw Trouble(error.words(words.language, path: name))
        }
    }

    static func file(_ path: String, access: SessionFile.Access, named name: String) throws(Trouble) -> SessionFile {
        do throws(JournalProblem) {
            return try SessionFile.open(path, access: access)
        } catch {
            throw Trouble(error.words(words.language, path: name))
        }
    }

    /// The folder whose sessions are asked for.
    static func folder(_ name: String) throws(Trouble) -> StoredPlace {
        let place = StoredPlace.folder(name)
        guard let path = try? place.path(), FilePath.isFolder(path) else { throw Trouble(words.noFolder(name)) }
        return place
    }

    static func instant(_ text: String) throws(Trouble) -> Instant {
        guard let instant = Instant(iso: text, localOffset: { Zone.system.offset(ofWall: $0) }) else {
            throw Trouble(words.badInstant(text), code: Trouble.usage)
        }
        return instant
    }

    /// A day, `2026-11-23` or `23.11.2026`, or an instant; a day stands for its first or its last millisecond.
    static func day(_ text: String, isEnd: Bool) throws(Trouble) -> Instant {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).compactMap { Int($0) }
        let written = parts.count == 3 ? "\(parts[2])-\(two(parts[1]))-\(two(parts[0]))" : text
        let isDay = written.utf8.count == dayLength
        let local = { Zone.system.offset(ofWall: $0) }
        guard let instant = Instant(iso: isDay && isEnd ? written + "T23:59:59.999" : written, localOffset: local) else {
            throw Trouble(words.badDay(text), code: Trouble.usage)
        }
        return instant
    }

    /// Of `2026-11-23`.
    private static let dayLength = 10

    /// An instant of today, or of the day of `now`.
    static func timeOfDay(_ text: String, now: Instant) throws(Trouble) -> Instant {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute),
            parts.allSatisfy({ (1...2).contains($0.count) })
        else { throw Trouble(words.badTime(text), code: Trouble.usage) }
        let today = CalendarTime(now, offset: Zone.system.offset(now))
        let date = "\(today.year)-\(two(today.month))-\(two(today.day))T\(two(hour)):\(two(minute))"
        return try instant(date)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The language of the session's screens: what was asked for, else the session's own.
    static func language(_ asked: Language?, _ session: OpenSession) -> Language {
        asked ?? session.ledger.state.language
    }
}
