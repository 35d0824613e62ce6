/// What people would rather look at than read. A chart says nothing that the table or list beside it does not say in words.
public enum Chart: Equatable, Sendable {
    /// Counts beside each other, the largest as wide as there is room.
    case bars([Bar])
    /// Notes on two scales from 0 to `most`: the first goes across, the second upward.
    case points([Point], across: Axis, upward: Axis)
    /// What is where and when: a head of slots, and a row a place with a cell a slot.
    case grid(head: [String], rows: [[String]])

    /// The largest value of a scale.
    public static let most = 100

    public struct Bar: Equatable, Sendable {
        public var label: String
        public var count: Int
    }

    public struct Axis: Equatable, Sendable {
        public var title: String
        /// What stands at its ends; empty where nothing does.
        public var low: String
        public var high: String
    }

    public struct Point: Equatable, Sendable {
        /// Its number in the table beside the chart.
        public var number: Int
        public var across: Int
        public var upward: Int
    }
}
