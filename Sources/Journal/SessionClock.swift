#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// An instant as events keep it.
public struct Moment: Sendable, Equatable {
    /// Milliseconds since 1970, UTC.
    public var at: Int64
    /// Which start of the machine `bootTime` counts from; 0 when it cannot be known.
    public var boot: Int64
    /// Milliseconds since that start, time asleep included.
    public var bootTime: Int64

    public init(at: Int64, boot: Int64, bootTime: Int64) {
        self.at = at
        self.boot = boot
        self.bootTime = bootTime
    }
}

/// The time of a session: it runs on from the newest event, so that setting the machine's clock or sleeping spoils no timer and
/// every process agrees.
public struct SessionClock: Sendable {
    /// What the machine says now.
    public struct Reading: Sendable, Equatable {
        /// Milliseconds since 1970, UTC; jumps when somebody sets the clock.
        public var wall: Int64
        public var boot: Int64
        /// Milliseconds; never jumps.
        public var bootTime: Int64

        public init(wall: Int64, boot: Int64, bootTime: Int64) {
            self.wall = wall
            self.boot = boot
            self.bootTime = bootTime
        }
    }

    private let read: @Sendable () -> Reading
    private let replacement: ReplacedClock?
    private let begin: Int64

    /// `RUUM_CLOCK=INSTANT[,xSPEED]` in the environment replaces the machine's clock: it stands still at INSTANT or, with a speed,
    /// runs from INSTANT at the program's start. A value that cannot be read is thrown back.
    public init(
        environment: [String: String], reading: @escaping @Sendable () -> Reading = SessionClock.machine
    ) throws(ClockProblem) {
        read = reading
        begin = reading().bootTime
        replacement = if let text = environment[SessionClock.variable] { try ReplacedClock(text) } else { nil }
    }

    public static let variable = "RUUM_CLOCK"

    /// The time now, never before the newest event.
    public func now(after last: Moment?) -> Moment { moment(after: last, anchored: false) }

    /// The same, but by the wall clock again: for starting a clock when none runs.
    public func nowByTheWall(after last: Moment?) -> Moment { moment(after: last, anchored: true) }

    /// The wall clock alone, or what replaces it.
    public func wall() -> Int64 {
        let reading = read()
        return replacement?.instant(after: SessionClock.difference(reading.bootTime, begin)) ?? reading.wall
    }

    private func moment(after last: Moment?, anchored: Bool) -> Moment {
        var reading = read()
        if let replacement {
            reading.wall = replacement.instant(after: SessionClock.difference(reading.bootTime, begin))
            // A boot of its own: a replaced time must not run on by the real clock, nor a real one by the replaced.
            reading.boot = SessionClock.replacedBoot
        }
        var at = reading.wall
        if let last {
            let passed = SessionClock.difference(reading.bootTime, last.bootTime)
            let isSameBoot = reading.boot == last.boot && reading.boot != SessionClock.unknownBoot && passed >= 0
            if let replacement {
                let ran = isSameBoot ? SessionClock.sum(last.at, replacement.scaled(passed)) : last.at
                at = max(at, ran)
            } else if isSameBoot && !anchored {
                at = SessionClock.sum(last.at, passed)
            } else {
                at = max(at, last.at)
            }
        }
        return Moment(at: at, boot: reading.boot, bootTime: reading.bootTime)
    }

    static let unknownBoot: Int64 = 0
    static let replacedBoot: Int64 = -1

    // A session file may hold any number, so none of this may overflow.

    static func sum(_ one: Int64, _ other: Int64) -> Int64 {
        let (sum, overflow) = one.addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }

    static func difference(_ one: Int64, _ other: Int64) -> Int64 {
        let (difference, overflow) = one.subtractingReportingOverflow(other)
        return overflow ? (one > other ? .max : .min) : difference
    }
}

extension SessionClock {
    public static let machine: @Sendable () -> Reading = {
        Reading(wall: milliseconds(CLOCK_REALTIME), boot: boot, bootTime: milliseconds(runningClock))
    }

    #if canImport(Darwin)
        /// Counts time asleep on this system.
        private static let runningClock = CLOCK_MONOTONIC
    #else
        private static let runningClock = CLOCK_BOOTTIME
    #endif

    private static func milliseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// The first 64 bits of the random id that the system gives each start.
    private static let boot: Int64 = {
        let digits = bootIdentity().filter { $0 != UInt8(ascii: "-") }.prefix(16)
        return UInt64(String(decoding: digits, as: UTF8.self), radix: 16).map { Int64(bitPattern: $0) } ?? unknownBoot
    }()

    private static func bootIdentity() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 64)
        #if canImport(Darwin)
            var length = bytes.count
            guard sysctlbyname("kern.bootsessionuuid", &bytes, &length, nil, 0) == 0 else { return [] }
            return Array(bytes.prefix(length))
        #else
            let descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { return [] }
            defer { close(descriptor) }
            let count = Glibc.read(descriptor, &bytes, bytes.count)
            return Array(bytes.prefix(max(0, count)))
        #endif
    }
}
