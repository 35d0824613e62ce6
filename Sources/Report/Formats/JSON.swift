/// A value of JSON (RFC 8259) whose objects keep the order of their keys, so that output is the same each time.
public enum JSON: Equatable, Sendable {
    case object([Field])
    case array([JSON])
    case string(String)
    case integer(Int64)
    case bool(Bool)
    case null

    /// A key of an object and its value.
    public struct Field: Equatable, Sendable {
        public var key: String
        public var value: JSON

        public init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// The value of the first field of that name; nil where there is none, and for what is no object.
    public subscript(key: String) -> JSON? {
        guard case .object(let fields) = self else { return nil }
        return fields.first { $0.key == key }?.value
    }

    /// On several lines, indented by two spaces; it ends without a line break.
    public var pretty: String {
        var writer = JSONWriter(indents: true)
        writer.write(self)
        return writer.text
    }

    /// On one line without a space.
    public var compact: String {
        var writer = JSONWriter(indents: false)
        writer.write(self)
        return writer.text
    }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { Field($0, $1) }) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(nilLiteral: ()) { self = .null }
}

extension JSON {
    /// A text, or null where there is none.
    static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
    static func number(_ number: Int) -> JSON { .integer(Int64(number)) }
    static func number(_ number: Int?) -> JSON { number.map { .integer(Int64($0)) } ?? .null }
    static func texts(_ texts: some Sequence<String>) -> JSON { .array(texts.map { .string($0) }) }
}

private struct JSONWriter {
    var text = ""
    let indents: Bool
    private var depth = 0

    init(indents: Bool) {
        self.indents = indents
    }

    mutating func write(_ value: JSON) {
        switch value {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .integer(let number): text += String(number)
        case .string(let string): write(string)
        case .array(let values):
            enclose("[", values, "]") { writer, value in writer.write(value) }
        case .object(let fields):
            enclose("{", fields, "}") { writer, field in
                writer.write(field.key)
                writer.text += writer.indents ? ": " : ":"
                writer.write(field.value)
            }
        }
    }

    private mutating func enclose<Part>(
        _ open: String, _ parts: [Part], _ close: String, each: (inout JSONWriter, Part) -> Void
    ) {
        text += open
        depth += 1
        for (index, part) in parts.enumerated() {
            if index > 0 { text += "," }
            breakLine()
            each(&self, part)
        }
        depth -= 1
        if !parts.isEmpty { breakLine() }
        text += close
    }

    private mutating func breakLine() {
        guard indents else { return }
        text += "\n" + String(repeating: "  ", count: depth)
    }

    private mutating func write(_ string: String) {
        text += "\""
        var scalars = String.UnicodeScalarView()
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": scalars.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": scalars.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": scalars.append(contentsOf: "\\n".unicodeScalars)
            case "\t": scalars.append(contentsOf: "\\t".unicodeScalars)
            case _ where JSONWriter.mustEscape(scalar):
                for unit in String(scalar).utf16 { scalars.append(contentsOf: JSONWriter.escaped(unit).unicodeScalars) }
            default: scalars.append(scalar)
            }
        }
        text.unicodeScalars.append(contentsOf: scalars)
        text += "\""
    }

    /// Whatever moves a terminal's cursor, reorders text or ends a line in some reader: nothing of it goes out raw.
    private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
        case .unassigned: return scalar.properties.isNoncharacterCodePoint || scalar.properties.isDefaultIgnorableCodePoint
        default: return false
        }
    }

    private static func escaped(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
