import Engine

/// The words round a text that grows in versions.
public struct DraftWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// The text as it stands on the facilitator's own screen while it is tested.
    public func textToRead(_ text: String) -> String { language.say(et: "Tekst: \(text)", en: "Text: \(text)") }

    public func version(_ number: Int) -> String {
        language.say(et: "\(number). versioon", en: "Version \(number)")
    }

    public func versionOf(_ number: Int, _ count: Int) -> String {
        language.say(et: "\(number). versioon (kokku \(count))", en: "version \(number) of \(count)")
    }

    /// The text with its changes marked by signs, which need no colour and no light.
    public func marked(_ pieces: [TextPiece]) -> String {
        pieces.map { piece in
            switch piece.change {
            case .kept: return piece.text
            case .added: return mark("+", piece.text)
            case .removed: return mark("−", piece.text)
            }
        }.joined()
    }

    /// The sign stands inside the white space round a piece.
    private func mark(_ sign: String, _ text: String) -> String {
        let before = text.prefix(while: \.isWhitespace)
        let inner = text.dropFirst(before.count)
        let after = String(inner.reversed().prefix(while: \.isWhitespace).reversed())
        return "\(before)[\(sign) \(inner.dropLast(after.count))]\(after)"
    }

    public var legend: String { language.say(et: "[+ lisatud]  [− välja jäetud]", en: "[+ added]  [− left out]") }

    /// As the room reads it.
    public func shown(_ view: PublicView.DraftView) -> [String] {
        view.hasChanges ? [marked(view.pieces), footer(view)] : [marked(view.pieces)]
    }

    /// Which version it is, and what the signs mean where there are any.
    public func footer(_ view: PublicView.DraftView) -> String {
        view.hasChanges ? "\(version(view.version)) · \(legend)" : version(view.version)
    }

    // The console
    public var noText: String { language.say(et: "Teksti veel ei ole.", en: "There is no text yet.") }
    public var concerns: String { language.say(et: "Mured", en: "Concerns") }
    public func met(in number: Int) -> String {
        language.say(et: "arvesse võetud (\(number). versioon)", en: "met in version \(number)")
    }
    public var open: String { language.say(et: "lahtine", en: "open") }
    public func metCount(_ count: Int, of all: Int) -> String { language.say(et: "arvesse võetud \(count)/\(all)", en: "\(count)/\(all) met") }
    public var newText: String { language.say(et: "Uus versioon", en: "New version") }
    public func newTextOf(_ beginning: String) -> String {
        language.say(et: "Uus versioon: \(beginning)", en: "New version of \(beginning)")
    }
    public var whichConcerns: String { language.say(et: "Millist muret see muudatus arvestab?", en: "Which concern does this change answer?") }
    public var whichText: String { language.say(et: "Mille uus versioon?", en: "A new version of what?") }
    public var answersHelp: String {
        language.say(
            et: "Tühik märgib · ↑↓ liigub · Enter salvestab · Esc tagasi teksti juurde",
            en: "Space marks · ↑↓ moves · Enter keeps · Esc back to the text")
    }
    public var filterHelp: String {
        language.say(et: "tähed otsivad · number või Enter valib · ↑↓ liigub · Esc sulgeb", en: "letters search · a number or Enter takes · ↑↓ moves · Esc closes")
    }

    // The report
    public var versions: String { language.say(et: "Teksti versioonid", en: "Versions of the text") }
    public func answers(_ text: String) -> String { language.say(et: "Arvestab muret: \(text)", en: "Answers the concern: \(text)") }
    public func answersAnother(_ text: String) -> String { language.say(et: "Arvestab: \(text)", en: "Answers: \(text)") }
    public var openConcerns: String { language.say(et: "Lahtiseks jäänud mured", en: "Concerns still open") }
}
