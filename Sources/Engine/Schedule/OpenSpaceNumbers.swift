/// How many sessions, slots and places a group is likely to need; for planning, before anybody has called a topic.
///
/// Sessions after Chris Corrigan's bands (half of up to 50 people, then 30, 25, 20 and 15 %), which drop where one band ends and the
/// next begins; here a larger group never gets fewer sessions than a smaller one. Parts of a session are rounded up: err high.
public enum OpenSpaceNumbers {
    /// A band holds for more than `above` people; it never gives fewer sessions than `floor`.
    private struct Band {
        var above: Int
        var percent: Int
        var floor: Int
    }

    /// The largest groups first.
    private static let bands = [
        Band(above: 500, percent: 15, floor: 100),
        Band(above: 200, percent: 20, floor: 50),
        Band(above: 100, percent: 25, floor: 30),
        Band(above: 50, percent: 30, floor: 25),
    ]
    private static let percentOfSmallGroup = 50

    /// Below this many people two blocks are enough; a block more for larger groups, as their days are longer.
    private static let peopleForThreeSlots = 16
    private static let peopleForFourSlots = 200
    private static let peopleForFiveSlots = 500

    /// `open_space_sessions`: one at least.
    public static func sessions(people count: Int) -> Int {
        let people = max(0, count)
        for band in bands where people > band.above { return max(band.floor, share(band.percent, of: people)) }
        return max(1, share(percentOfSmallGroup, of: people))
    }

    /// `open_space_slots`: three for the usual group.
    public static func slots(people count: Int) -> Int {
        if count < peopleForThreeSlots { return 2 }
        if count < peopleForFourSlots { return 3 }
        return count < peopleForFiveSlots ? 4 : 5
    }

    /// `open_space_places`: so many that the sessions fit into the slots, two at least.
    public static func places(people count: Int) -> Int {
        places(people: count, slots: slots(people: count))
    }

    /// The same for a number of slots that somebody has chosen.
    public static func places(people count: Int, slots: Int) -> Int {
        let slots = max(1, slots)
        return max(2, (sessions(people: count) + slots - 1) / slots)
    }

    private static func share(_ percent: Int, of people: Int) -> Int {
        (people * percent + 99) / 100
    }
}
