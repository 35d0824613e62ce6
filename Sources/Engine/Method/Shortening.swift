/// One way in which a method is cut when time is short; a script lists them best first.
public enum Shortening: Equatable, Sendable {
    /// A number of the settings, such as the rounds of a café, is lowered to this.
    case setting(String, to: Int)
    /// The step is left out.
    case drop(String)
    /// The step takes no longer than this.
    case step(String, to: Span)
    /// A part of a sequence is left out with all its steps, the last time that it comes first.
    case part(String)
}

extension Shortening: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .setting(let id, let number):
            fields.put(0)
            fields.put(id)
            fields.put(number)
        case .drop(let id):
            fields.put(1)
            fields.put(id)
        case .step(let id, let span):
            fields.put(2)
            fields.put(id)
            fields.put(span)
        case .part(let id):
            fields.put(3)
            fields.put(id)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0:
            let id = try fields.text()
            self = .setting(id, to: try fields.integer())
        case 1: self = .drop(try fields.text())
        case 2:
            let id = try fields.text()
            self = .step(id, to: try fields.span())
        case 3: self = .part(try fields.text())
        default: throw FieldProblem()
        }
    }
}
