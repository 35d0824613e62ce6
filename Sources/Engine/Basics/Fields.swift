/// Writes the ordered fields of an event's body.
///
/// Numbers are variable-length (LEB128, signed ones in zigzag), texts and records carry their length. New fields are added
/// last and read with a default, so that every program reads every older body; a new meaning is a new tag.
public struct FieldWriter {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func put(_ number: Int64) {
        var rest = UInt64(bitPattern: (number << 1) ^ (number >> 63))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    public mutating func put(_ number: Int) { put(Int64(number)) }
    public mutating func put(_ flag: Bool) { put(flag ? 1 : 0) }
    public mutating func put(_ span: Span) { put(span.milliseconds) }
    public mutating func put(_ instant: Instant) { put(instant.milliseconds) }

    public mutating func put(_ text: String) {
        put(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// A nested record with fields of its own, so that it too can grow at its end.
    public mutating func put<Value: FieldCoded>(_ value: Value) {
        var inner = FieldWriter()
        value.write(to: &inner)
        put(inner.bytes.count)
        bytes.append(contentsOf: inner.bytes)
    }

    public mutating func put<Value: FieldCoded>(_ values: [Value]) {
        put(values.count)
        for value in values { put(value) }
    }

    public mutating func put<Value: FieldCoded>(_ value: Value?) {
        put(value == nil ? 0 : 1)
        if let value { put(value) }
    }
}

/// Something that is stored as a record of ordered fields.
public protocol FieldCoded {
    func write(to fields: inout FieldWriter)
    init(from fields: inout FieldReader) throws(FieldProblem)
}

/// A body that no version of this program can have written.
public struct FieldProblem: Error, Equatable, Sendable {
    public init() {}
}

/// Reads what `FieldWriter` wrote; past the end each field has its default.
public struct FieldReader {
    private let bytes: [UInt8]
    private var position = 0
    /// Where the record that is being read ends.
    private var end: Int

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = bytes.count
    }

    public var isAtEnd: Bool { position >= end }

    public mutating func number(default missing: Int64 = 0) throws(FieldProblem) -> Int64 {
        guard !isAtEnd else { return missing }
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < end {
            let byte = bytes[position]
            position += 1
            guard shift < 64 else { throw FieldProblem() }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
            shift += 7
        }
        throw FieldProblem()
    }

    public mutating func integer(default missing: Int = 0) throws(FieldProblem) -> Int {
        Int(truncatingIfNeeded: try number(default: Int64(missing)))
    }

    public mutating func flag(default missing: Bool = false) throws(FieldProblem) -> Bool {
        try number(default: missing ? 1 : 0) != 0
    }

    public mutating func span() throws(FieldProblem) -> Span { Span(milliseconds: try number()) }
    public mutating func instant() throws(FieldProblem) -> Instant { Instant(milliseconds: try number()) }

    public mutating func text() throws(FieldProblem) -> String {
        let range = try next()
        position = range.upperBound
        return bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
    }

    public mutating func record<Value: FieldCoded>(_: Value.Type = Value.self) throws(FieldProblem) -> Value {
        let range = try next()
        let outerEnd = end
        end = range.upperBound
        // Fields that only a newer version knows are passed over.
        defer {
            position = range.upperBound
            end = outerEnd
        }
        return try Value(from: &self)
    }

    public mutating func list<Value: FieldCoded>(_: Value.Type = Value.self) throws(FieldProblem) -> [Value] {
        let count = try integer()
        // Each record takes a byte at least, so a damaged count cannot ask for more memory than the body has bytes.
        guard count >= 0, count <= end - position else { throw FieldProblem() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try record()) }
        return values
    }

    public mutating func optional<Value: FieldCoded>(_: Value.Type = Value.self) throws(FieldProblem) -> Value? {
        try flag() ? try record() : nil
    }

    /// The place of a text or record, after its length.
    private mutating func next() throws(FieldProblem) -> Range<Int> {
        let count = try integer()
        guard count >= 0, count <= end - position else { throw FieldProblem() }
        return position..<position + count
    }
}

extension String: FieldCoded {
    public func write(to fields: inout FieldWriter) { fields.put(self) }
    public init(from fields: inout FieldReader) throws(FieldProblem) { self = try fields.text() }
}

extension Int: FieldCoded {
    public func write(to fields: inout FieldWriter) { fields.put(self) }
    public init(from fields: inout FieldReader) throws(FieldProblem) { self = try fields.integer() }
}

extension Span: FieldCoded {
    public func write(to fields: inout FieldWriter) { fields.put(self) }
    public init(from fields: inout FieldReader) throws(FieldProblem) { self = try fields.span() }
}

extension Instant: FieldCoded {
    public func write(to fields: inout FieldWriter) { fields.put(self) }
    public init(from fields: inout FieldReader) throws(FieldProblem) { self = try fields.instant() }
}

extension LocalText: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(et)
        fields.put(en)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        let et = try fields.optional(String.self)
        self.init(et: et, en: try fields.optional(String.self))
    }
}

extension PersonID: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(origin.command)
        fields.put(origin.place)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        let command = try fields.integer()
        self.init(Origin(command: command, place: try fields.integer()))
    }
}

extension NoteID: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(origin.command)
        fields.put(origin.place)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        let command = try fields.integer()
        self.init(Origin(command: command, place: try fields.integer()))
    }
}

/// A case of an enum whose raw values are texts is stored by its name.
extension FieldReader {
    public mutating func name<Value: RawRepresentable<String>>(_: Value.Type = Value.self, default missing: Value) throws(FieldProblem)
        -> Value
    {
        guard !isAtEnd else { return missing }
        guard let value = Value(rawValue: try text()) else { throw FieldProblem() }
        return value
    }
}

extension FieldWriter {
    public mutating func put<Value: RawRepresentable<String>>(name: Value) { put(name.rawValue) }
}
