/// The closed list of what a setting's default may be computed from; N is the number of people (`State.headcount`).
public enum Formula: String, CaseIterable, Sendable {
    /// Tables of four: `max(2, (N + 1) / 4)`, so that every N from 6 on gives three to five seats (METHODS.md §3).
    case cafeTables = "cafe_tables"
    /// Stalls or callers: a quarter of the people, two at least (METHODS.md §4: at most N / 4).
    case stalls
    /// Dots a person: a third of the items, between two and eight, from the number of stalls (METHODS.md, shared formulas).
    case dots
    /// Tables of at most ten for one group that thinks in parallel; one table up to ten people (METHODS.md §5).
    case parallelTables = "parallel_tables"
    /// Pairs, the odd person joining one of them.
    case pairs
    /// How many sessions an open space is likely to have: see `OpenSpaceNumbers`.
    case openSpaceSessions = "open_space_sessions"
    /// How many blocks they fill.
    case openSpaceSlots = "open_space_slots"
    /// How many places they need at once: `ceil(sessions / slots)` (METHODS.md §2).
    case openSpacePlaces = "open_space_places"

    /// Whole numbers, rounded down unless said otherwise.
    public func value(people count: Int) -> Int {
        let people = max(0, count)
        switch self {
        case .cafeTables: return max(2, (people + 1) / 4)
        case .stalls: return max(2, people / 4)
        case .dots: return PollLimits.usual(.dots, items: Formula.stalls.value(people: people)).each
        case .parallelTables: return people <= 10 ? 1 : (people + 7) / 8
        case .pairs: return max(1, people / 2)
        case .openSpaceSessions: return OpenSpaceNumbers.sessions(people: people)
        case .openSpaceSlots: return OpenSpaceNumbers.slots(people: people)
        case .openSpacePlaces: return OpenSpaceNumbers.places(people: people)
        }
    }
}
