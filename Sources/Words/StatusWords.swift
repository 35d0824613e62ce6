import Engine

/// The words of `ruum status` in plain text.
public struct StatusWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    public func arrival(start: String?) -> String {
        guard let start else { return language.say(et: "Kohtumine ei ole veel alanud", en: "Not started yet") }
        return language.say(et: "Kohtumine ei ole veel alanud; algus kell \(start)", en: "Not started yet; starts at \(start)")
    }

    public var finished: String { language.say(et: "Kohtumine on lõppenud", en: "Finished") }

    public func betweenItems(next: String) -> String {
        language.say(et: "Järgmisena: \(next)", en: "Next: \(next)")
    }

    public func step(_ title: String, item: String, place: Int, of count: Int, visit: Int) -> String {
        let again = visit > 1 ? language.say(et: ", \(visit). korda", en: ", visit \(visit)") : ""
        return "\(item) · \(title) (\(place)/\(count)\(again))"
    }

    public func left(_ clock: String, of planned: String) -> String {
        language.say(et: "Aega jäänud \(clock), kavas \(planned)", en: "\(clock) left of \(planned)")
    }

    public func over(_ clock: String, of planned: String) -> String {
        language.say(et: "Üle aja \(clock), kavas \(planned)", en: "\(clock) over the planned \(planned)")
    }

    public var clockStands: String { language.say(et: "kell seisab", en: "clock stopped") }
    public var hold: String { language.say(et: "Kõik on peatatud", en: "Everything is on hold") }

    public func speaking(_ name: String, for clock: String) -> String {
        language.say(et: "Räägib \(name), \(clock)", en: "\(name) is speaking, \(clock)")
    }

    public func between(_ name: String, holder: String, for clock: String) -> String {
        language.say(
            et: "Vahepeal räägib \(name), \(clock); siis jätkab \(holder)",
            en: "\(name) is speaking in between, \(clock); then \(holder) goes on")
    }

    public func next(_ name: String) -> String {
        language.say(et: "Järgmine: \(name)", en: "Next: \(name)")
    }

    public func late(_ length: String) -> String {
        language.say(et: "Ajakavast maas \(length)", en: "Late by \(length)")
    }

    public func early(_ length: String) -> String {
        language.say(et: "Ajakavast ees \(length)", en: "Early by \(length)")
    }

    public var onTime: String { language.say(et: "Ajakavas", en: "On time") }

    public func expectedEnd(_ hour: String) -> String {
        language.say(et: "lõpp umbes kell \(hour)", en: "ends about \(hour)")
    }

    public func notes(_ count: Int) -> String {
        language.count(count, et: ("märge", "märget"), en: ("note", "notes"))
    }

    public func message(_ text: String) -> String {
        language.say(et: "Teade osalejatele: \(text)", en: "Message to the room: \(text)")
    }

    public var blank: String { language.say(et: "(tühi ekraan)", en: "(blank screen)") }
}
