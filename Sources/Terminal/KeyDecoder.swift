/// Turns the bytes of a terminal into keys: UTF-8, bracketed paste, and the function keys of xterm, tmux, screen, the Linux
/// console and the VT family.
///
/// No letter of an unknown sequence becomes a key. Time comes in as milliseconds of any clock that never goes back.
public struct KeyDecoder {
    /// Bytes kept of one paste; the rest is dropped and `Key.pasteWasCut` says so.
    public static let longestPaste = 256 * 1024

    /// Escape alone and the start of a sequence look the same until this has passed.
    static let escapeDelay: Int64 = 25
    /// On a slow line the rest of a sequence still arrives after its Escape was taken for a key.
    static let lateSequence: Int64 = 150
    /// A sequence or half a character that is not finished by then never will be.
    static let staleAfter: Int64 = 500
    /// A paste without its end mark is taken as complete after this silence.
    static let pasteSilence: Int64 = 1000
    /// Nobody types this many bytes with several line breaks at once: a paste by a terminal that does not mark it.
    static let unmarkedPasteBytes = 256
    static let unmarkedPasteSilence: Int64 = 50
    static let unmarkedLineBytes = 2048

    private enum State: Equatable {
        case ground, escape, single, linuxFunction
        case control([UInt8])
        case string(endsAfterEscape: Bool)
        case mouse(bytesLeft: Int)
        case paste, unmarkedPaste
    }

    private var state = State.ground
    private var text: [UInt8] = []
    private var nextIsAlt = false
    private var pasteBytes: [UInt8] = []
    private var pasteCut = false
    private var matchedEnd = 0
    private var lastByte: Int64 = 0
    private var escapeTaken: Int64?
    private var keys: [Key] = []

    private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    private static let longestControl = 64
    private static let mouseBytes = 3

    public init() {}

    /// When `expire` has something to say if no byte comes before; nil when nothing is open.
    public var deadline: Int64? {
        switch state {
        case .escape: lastByte + Self.escapeDelay
        case .paste: lastByte + Self.pasteSilence
        case .unmarkedPaste: lastByte + Self.unmarkedPasteSilence
        case .ground, .single, .linuxFunction, .control, .string, .mouse: nil
        }
    }

    /// The keys that are complete with these bytes.
    public mutating func feed(_ bytes: [UInt8], at now: Int64) -> [Key] {
        settle(at: now)
        dropStale(at: now)
        defer { lastByte = now }
        if state == .ground, text.isEmpty, looksPasted(bytes) { state = .unmarkedPaste }
        var index = 0
        while index < bytes.count {
            if let end = endOfPlainPaste(bytes, from: index) {
                keepPasted(bytes[index..<end])
                index = end
            } else {
                take(bytes[index], isFirst: index == 0, isLast: index == bytes.count - 1, now: now)
                index += 1
            }
        }
        if state == .ground { flushText(final: false) }
        return taken()
    }

    /// The keys that are complete because nothing followed in time.
    public mutating func expire(at now: Int64) -> [Key] {
        settle(at: now)
        return taken()
    }

    private mutating func taken() -> [Key] {
        defer { keys = [] }
        return keys
    }

    private mutating func settle(at now: Int64) {
        guard let deadline, now >= deadline else { return }
        switch state {
        case .escape:
            keys.append(.escape)
            escapeTaken = now
            state = .ground
        case .paste, .unmarkedPaste:
            finishPaste()
        case .ground, .single, .linuxFunction, .control, .string, .mouse: break
        }
    }

    private mutating func dropStale(at now: Int64) {
        guard now - lastByte > Self.staleAfter else { return }
        switch state {
        case .single, .linuxFunction, .control, .string, .mouse: state = .ground
        case .ground: flushText(final: true)
        case .escape, .paste, .unmarkedPaste: break
        }
    }

    private func looksPasted(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= Self.unmarkedPasteBytes, !bytes.contains(0x1B) else { return false }
        return bytes.count >= Self.unmarkedLineBytes || bytes.lazy.filter { $0 == 0x0D || $0 == 0x0A }.prefix(2).count == 2
    }

    private mutating func take(_ byte: UInt8, isFirst: Bool, isLast: Bool, now: Int64) {
        switch state {
        case .ground:
            if isFirst, let taken = escapeTaken, now - taken <= Self.lateSequence, startSequence(byte) { return }
            escapeTaken = nil
            takeInGround(byte)
        case .escape: takeAfterEscape(byte, isLast: isLast)
        case .single:
            state = .ground
            takeSingle(byte)
        case .linuxFunction:
            state = .ground
            if (0x41...0x45).contains(byte) { keys.append(.function(Int(byte) - 0x40)) }
        case .control(let parameters): takeControl(byte, parameters)
        case .string(let endsAfterEscape): takeString(byte, endsAfterEscape: endsAfterEscape)
        case .mouse(let bytesLeft): state = bytesLeft > 1 ? .mouse(bytesLeft: bytesLeft - 1) : .ground
        case .paste: takePaste(byte)
        case .unmarkedPaste: keepPasted([byte])
        }
    }

    private mutating func startSequence(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["): state = .control([])
        case UInt8(ascii: "O"): state = .single
        case UInt8(ascii: "]"): state = .string(endsAfterEscape: false)
        default: return false
        }
        escapeTaken = nil
        return true
    }

    private mutating func takeInGround(_ byte: UInt8) {
        if byte >= 0x20, byte != 0x7F {
            text.append(byte)
            return
        }
        flushText(final: true)
        switch byte {
        case 0x1B: state = .escape
        case 0x0D, 0x0A: keys.append(.enter)
        case 0x09: keys.append(.tab)
        case 0x7F, 0x08: keys.append(.backspace)
        case 0x03: keys.append(.interrupt)
        case 0x1A: keys.append(.suspend)
        case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
        default: keys.append(.control(Character(Unicode.Scalar(byte + 0x40))))
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8, isLast: Bool) {
        state = .ground
        switch byte {
        case 0x1B:
            keys.append(.escape)
            state = .escape
        case UInt8(ascii: "["): state = .control([])
        case UInt8(ascii: "O"): state = .single
        // Device control, operating system command and their kin, unless the key itself was pressed with Alt.
        case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            if isLast {
                keys.append(.alt(Character(Unicode.Scalar(byte))))
            } else {
                state = .string(endsAfterEscape: false)
            }
        case 0x0D, 0x0A: keys.append(.alt("\n"))
        case ..<0x20, 0x7F: takeInGround(byte)
        default:
            nextIsAlt = true
            text.append(byte)
        }
    }

    private mutating func takeSingle(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "P")...UInt8(ascii: "S"): keys.append(.function(Int(byte) - 0x4F))
        case UInt8(ascii: "M"): keys.append(.enter)
        // The number pad in its application mode sends the small letter 0x40 above the sign.
        case UInt8(ascii: "j")...UInt8(ascii: "y"): keys.append(.character(Character(Unicode.Scalar(byte - 0x40))))
        case 0x1B: state = .escape
        default: if let key = arrow(byte) { keys.append(key) }
        }
    }

    private mutating func takeControl(_ byte: UInt8, _ parameters: [UInt8]) {
        switch byte {
        case 0x20...0x3F: state = .control(parameters.count < Self.longestControl ? parameters + [byte] : parameters)
        case UInt8(ascii: "[") where parameters.isEmpty: state = .linuxFunction
        case UInt8(ascii: "M") where parameters.isEmpty: state = .mouse(bytesLeft: Self.mouseBytes)
        case 0x40...0x7E:
            state = .ground
            finishControl(byte, parameters)
        case 0x1B: state = .escape
        default: state = .ground
        }
    }

    private mutating func finishControl(_ final: UInt8, _ parameters: [UInt8]) {
        // Replies of the terminal and mouse reports begin with one of `< = > ?`.
        if let first = parameters.first, (0x3C...0x3F).contains(first) { return }
        if parameters.contains(where: { $0 < 0x30 }) { return }
        switch final {
        case UInt8(ascii: "~"): finishTilde(parameters)
        case UInt8(ascii: "Z"): keys.append(.backTab)
        case UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "S"): keys.append(.function(Int(final) - 0x4F))
        default: if let key = arrow(final) { keys.append(key) }
        }
    }

    private mutating func finishTilde(_ parameters: [UInt8]) {
        let digits = parameters.prefix { (0x30...0x39).contains($0) }
        guard digits.count <= 3, let number = Int(String(decoding: digits, as: UTF8.self)) else { return }
        switch number {
        case 1, 7: keys.append(.home)
        case 2: keys.append(.insert)
        case 3: keys.append(.delete)
        case 4, 8: keys.append(.end)
        case 5: keys.append(.pageUp)
        case 6: keys.append(.pageDown)
        case 11...15: keys.append(.function(number - 10))
        case 17...21: keys.append(.function(number - 11))
        case 23...26: keys.append(.function(number - 12))
        case 28, 29: keys.append(.function(number - 13))
        case 31...34: keys.append(.function(number - 14))
        case 200: startPaste()
        default: break
        }
    }

    private func arrow(_ byte: UInt8) -> Key? {
        switch byte {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        default: nil
        }
    }

    private mutating func takeString(_ byte: UInt8, endsAfterEscape: Bool) {
        if byte == 0x07 || byte == 0x18 || byte == 0x1A || (endsAfterEscape && byte == UInt8(ascii: "\\")) {
            state = .ground
        } else {
            state = .string(endsAfterEscape: byte == 0x1B)
        }
    }

    private mutating func startPaste() {
        state = .paste
        matchedEnd = 0
    }

    private mutating func takePaste(_ byte: UInt8) {
        if byte == Self.pasteEnd[matchedEnd] {
            matchedEnd += 1
            if matchedEnd == Self.pasteEnd.count { finishPaste() }
            return
        }
        keepPasted(Self.pasteEnd[..<matchedEnd])
        matchedEnd = byte == Self.pasteEnd[0] ? 1 : 0
        if matchedEnd == 0 { keepPasted([byte]) }
    }

    private mutating func keepPasted(_ bytes: ArraySlice<UInt8>) {
        let room = Self.longestPaste - pasteBytes.count
        pasteBytes += bytes.prefix(room)
        if bytes.count > room { pasteCut = true }
    }

    /// Where the bytes that surely belong to the open paste end, so that megabytes are kept or dropped at once; nil when none do.
    private func endOfPlainPaste(_ bytes: [UInt8], from start: Int) -> Int? {
        switch state {
        case .unmarkedPaste: return bytes.count
        case .paste:
            if matchedEnd > 0 || bytes[start] == Self.pasteEnd[0] { return nil }
            return bytes[start...].firstIndex(of: Self.pasteEnd[0]) ?? bytes.count
        case .ground, .escape, .single, .linuxFunction, .control, .string, .mouse: return nil
        }
    }

    private mutating func finishPaste() {
        state = .ground
        let tail = pasteCut ? unfinishedTail(pasteBytes) : 0
        var pasted = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in String(decoding: pasteBytes.dropLast(tail), as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\r": pasted.append("\n")
            case "\n": if !afterReturn { pasted.append(scalar) }
            case "\t": pasted.append(scalar)
            default: if !isControl(scalar) { pasted.append(scalar) }
            }
            afterReturn = scalar == "\r"
        }
        if !pasted.isEmpty { keys.append(.paste(String(pasted))) }
        if pasteCut { keys.append(.pasteWasCut) }
        pasteBytes = []
        pasteCut = false
        matchedEnd = 0
    }

    private mutating func flushText(final: Bool) {
        if text.isEmpty { return }
        let tail = final ? 0 : unfinishedTail(text)
        let whole = String(decoding: text.dropLast(tail), as: UTF8.self)
        text = Array(text.suffix(tail))
        for character in whole where !character.unicodeScalars.contains(where: isControl) {
            keys.append(nextIsAlt ? .alt(character) : .character(character))
            nextIsAlt = false
        }
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    }

    /// Bytes at the end that begin a UTF-8 character without finishing it.
    private func unfinishedTail(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }
}
