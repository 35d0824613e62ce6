/// Sebastiano Vigna's SplitMix64: the same numbers from the same seed on every machine and in every version of Swift.
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, without favouring any.
    mutating func next(below bound: Int) -> Int {
        let bound = UInt64(max(1, bound))
        let limit = UInt64.max - UInt64.max % bound
        var number = next()
        while number >= limit { number = next() }
        return Int(number % bound)
    }
}

extension Array {
    /// Fisher and Yates's shuffle.
    func shuffled(by generator: inout SplitMix) -> [Element] {
        var result = self
        for index in result.indices.reversed() {
            result.swapAt(index, generator.next(below: index + 1))
        }
        return result
    }
}
