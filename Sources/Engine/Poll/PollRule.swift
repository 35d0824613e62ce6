/// When an outcome is proposed: every test of it holds.
public struct PollRule: Equatable, Sendable {
    public var tests: [Test]

    public init(_ tests: [Test]) { self.tests = tests }

    /// A comparison of one number of the poll, such as `stand_aside: {over: 20%, of: answered}`.
    public struct Test: Equatable, Sendable {
        public var subject: Subject
        public var comparison: Comparison
        public var amount: Amount
        /// Of what a share is taken; nil for a plain number.
        public var base: Base?

        public init(_ subject: Subject, _ comparison: Comparison, _ amount: Amount, of base: Base? = nil) {
            self.subject = subject
            self.comparison = comparison
            self.amount = amount
            self.base = base
        }
    }

    public enum Subject: Equatable, Sendable {
        /// The id of an option or of a group of options.
        case choice(String)
        case answered
        case present
    }

    public enum Comparison: String, CaseIterable, Sendable {
        case atLeast = "at_least"
        case atMost = "at_most"
        /// Strictly more.
        case over
        /// Strictly fewer.
        case under
        /// Exactly as many as the base has: nobody is missing and nobody is counted twice.
        case all
    }

    public enum Amount: Equatable, Sendable {
        case count(Given<Int>)
        case percent(Given<Int>)
        case fraction(Int, Int)
    }

    public enum Base: String, CaseIterable, Sendable {
        case answered
        case present
        /// Everybody who was invited.
        case roster
    }

    /// Whether everybody present has to have answered.
    public var asksEverybody: Bool {
        tests.contains { $0.subject == .answered && $0.comparison == .all && $0.base == .present }
    }

    /// The names of options and groups of which it speaks.
    public var choices: [String] {
        tests.compactMap { test in if case .choice(let name) = test.subject { name } else { nil } }
    }

    /// The names of options and groups of which at least one person is asked for.
    public var minimums: [String] {
        tests.compactMap { test in
            guard case .choice(let name) = test.subject else { return nil }
            switch (test.comparison, test.amount) {
            case (.atLeast, .count(.literal(let number))), (.atLeast, .percent(.literal(let number))):
                return number > 0 ? name : nil
            case (.atLeast, .fraction(let number, _)): return number > 0 ? name : nil
            case (.atLeast, .count(.setting)), (.atLeast, .percent(.setting)), (.over, _), (.all, _): return name
            case (.atMost, _), (.under, _): return nil
            }
        }
    }

    /// - Parameters:
    ///   - number: what a setting of a whole number stands for; a test with an unknown setting does not hold.
    public func holds(_ count: PollCount, scale: Scale, number: (String) -> Int?) -> Bool {
        tests.allSatisfy { $0.holds(count, scale: scale, number: number) }
    }
}

extension PollRule.Test {
    func holds(_ count: PollCount, scale: Scale, number: (String) -> Int?) -> Bool {
        let value: Int
        switch subject {
        case .choice(let name):
            guard let members = scale.members(of: name) else { return false }
            value = members.reduce(0) { $0 + count[.option($1)] }
        case .answered: value = count.answered
        case .present: value = count.present
        }
        let whole = base.map { count[$0] }
        if comparison == .all { return whole.map { $0 > 0 && value == $0 } ?? false }
        func given(_ given: Given<Int>) -> Int? {
            switch given {
            case .literal(let literal): literal
            case .setting(let id): number(id)
            }
        }
        switch amount {
        case .count(let limit): return given(limit).map { compare(value, 1, with: $0, 1) } ?? false
        case .percent(let percent):
            // A share of nobody is no share: nothing follows from a poll that nobody answered.
            guard let whole, whole > 0, let percent = given(percent) else { return false }
            return compare(value, PollRule.hundred, with: percent, whole)
        case .fraction(let numerator, let denominator):
            guard let whole, whole > 0, denominator > 0 else { return false }
            return compare(value, denominator, with: numerator, whole)
        }
    }

    /// Compares two products exactly, whatever their size.
    private func compare(_ left: Int, _ leftFactor: Int, with right: Int, _ rightFactor: Int) -> Bool {
        let one = left.multipliedFullWidth(by: leftFactor)
        let other = right.multipliedFullWidth(by: rightFactor)
        switch comparison {
        case .atLeast: return (one.high, one.low) >= (other.high, other.low)
        case .atMost: return (one.high, one.low) <= (other.high, other.low)
        case .over: return (one.high, one.low) > (other.high, other.low)
        case .under: return (one.high, one.low) < (other.high, other.low)
        case .all: return false
        }
    }
}

extension PollRule {
    fileprivate static let hundred = 100
}

extension PollRule: FieldCoded {
    public func write(to fields: inout FieldWriter) { fields.put(tests) }
    public init(from fields: inout FieldReader) throws(FieldProblem) { tests = try fields.list() }
}

extension PollRule.Test: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(subject)
        fields.put(name: comparison)
        fields.put(amount)
        fields.put(base?.rawValue ?? "")
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        subject = try fields.record()
        comparison = try fields.name(default: .atLeast)
        amount = try fields.record()
        base = PollRule.Base(rawValue: try fields.text())
    }
}

extension PollRule.Subject: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .choice(let name):
            fields.put(0)
            fields.put(name)
        case .answered: fields.put(1)
        case .present: fields.put(2)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .choice(try fields.text())
        case 1: self = .answered
        case 2: self = .present
        default: throw FieldProblem()
        }
    }
}

extension PollRule.Amount: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .count(let number):
            fields.put(0)
            fields.put(number)
        case .percent(let number):
            fields.put(1)
            fields.put(number)
        case .fraction(let numerator, let denominator):
            fields.put(2)
            fields.put(numerator)
            fields.put(denominator)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .count(try fields.record())
        case 1: self = .percent(try fields.record())
        case 2:
            let numerator = try fields.integer()
            self = .fraction(numerator, try fields.integer())
        default: throw FieldProblem()
        }
    }
}
