/// Silence: to reflect, to write, to pause, or a break.
public struct QuietPlan: Equatable, Sendable {
    public enum Mode: String, CaseIterable, Sendable {
        case reflect
        case write
        case pause
        case `break`
    }

    public var mode: Mode
    /// Whether a bell opens and closes it.
    public var bell: Bool

    public init(mode: Mode = .reflect, bell: Bool = false) {
        self.mode = mode
        self.bell = bell
    }
}

extension QuietPlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(name: mode)
        fields.put(bell)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        mode = try fields.name(default: .reflect)
        bell = try fields.flag()
    }
}
