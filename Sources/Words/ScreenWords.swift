import Engine

/// Everything that stands on the facilitator's screen besides keys, refusals and what people wrote.
public enum ScreenWord: Equatable, Sendable {
    // Frame
    case tooSmall(columns: Int, rows: Int)
    case scribe
    case notSaved(Int)
    case step(Int, of: Int)
    case item(Int, of: Int)
    case minutesPlanned, minutesTaken, minutes
    /// How many came; before anybody is marked as arrived, how many are on the list or were announced.
    case present(Int), listed(Int), announced(Int)
    case covered
    // Time
    case late(String)
    case early(String)
    case onTime
    case expectedEnd(String)
    case clockStands(String)
    case held(String)
    case planned(String)
    case added(String)
    case overtime
    case startsAt(String)
    case notStarted, sessionOver
    // Before the start
    case takesAbout(String, people: Int)
    case settingIsEmpty(String)
    case fillInHint(String)
    case spaceStarts(String)
    // The step
    case readAloud
    case roomSees
    case notesHeading
    case noNotes
    case dominant(String, percent: Int)
    case queued
    case nobodyAsks, openFloor
    case speaking, between
    case guess
    case nextSpeakers
    case spoken(Int, of: Int)
    case passed([String])
    case postponed([String])
    case askPassedAsGroup
    case roundOver
    case onCall
    case inTime
    case nothingToCut(late: String)
    case took(String, of: String)
    /// By which key.
    case exportHint(String)
    case whoBegins
    case volunteersOnly
    case soFar(Int, limit: Int?)
    case anotherPressLeaves
    case direct
    case more(Int)
    case blankNow
    case roomAlsoSees([String])
    case soundIsOn
    case messageShown(String)

    public func words(_ language: Language) -> String {
        switch language {
        case .et: estonian
        case .en: english
        }
    }

    private var estonian: String {
        switch self {
        case .tooSmall(let columns, let rows):
            "Vaja on 80×24 märki, praegu on \(columns)×\(rows). Tee aken suuremaks: midagi ei lähe kaduma."
        case .scribe: "kirjapanija"
        case .notSaved(let count): "SALVESTAMATA: \(count). Võid jätkata, ! proovib uuesti."
        case .step(let number, let count): "samm \(number)/\(count)"
        case .item(let number, let count): "osa \(number)/\(count)"
        case .minutes: "min"
        case .minutesPlanned: "kavas"
        case .minutesTaken: "läks"
        case .present(let count): "kohal \(count)"
        case .listed(let count): "nimekirjas \(count)"
        case .announced(let count): "osalejaid \(count)"
        case .covered: "Läbiviija vaade on kaetud. Enter toob selle nähtavale."
        case .late(let span): "ajakavast maas \(span)"
        case .early(let span): "ajakavast ees \(span)"
        case .onTime: "ajakavas"
        case .expectedEnd(let hour): "lõpp umbes \(hour)"
        case .clockStands(let span): "kell seisab juba \(span)"
        case .held(let span): "KÕIK PEATATUD \(span)"
        case .planned(let span): "kavas \(span)"
        case .added(let span): "muudetud \(span)"
        case .overtime: "ÜLE AJA"
        case .startsAt(let hour): "algus kell \(hour)"
        case .notStarted: "Ei ole veel alanud"
        case .sessionOver: "Kohtumine on lõppenud"
        case .takesAbout(let span, let people): "Kestab \(people) inimesega umbes \(span)"
        case .settingIsEmpty(let ask): "Vastamata: \(ask)"
        case .fillInHint(let key): "Vajuta \(key) ja vasta; alustada saab ka ilma."
        case .spaceStarts(let key): "\(key) alustab."
        case .readAloud: "Loe ette"
        case .roomSees: "Osalejad näevad"
        case .notesHeading: "Märkmed"
        case .noNotes: "Märkmeid veel ei ole."
        case .dominant(let name, let percent): "\(name) räägib palju (\(percent)% kõneajast)"
        case .queued: "Sõnasoovijad"
        case .nobodyAsks: "Keegi ei soovi sõna."
        case .openFloor: "Sõna on vaba."
        case .speaking: "Räägib"
        case .between: "räägib vahepeal, siis läheb sõna tagasi"
        case .guess: "vist"
        case .nextSpeakers: "Järgmised"
        case .spoken(let count, let all): "rääkinud \(count)/\(all)"
        case .passed(let names): "\(names.count == 1 ? "jättis" : "jätsid") vahele: \(names.joined(separator: ", "))"
        case .postponed(let names): "hiljem: \(names.joined(separator: ", "))"
        case .askPassedAsGroup: "Küsi vahelejätnutelt kõigilt korraga: kas keegi soovib nüüd rääkida?"
        case .onCall: "kui vaja"
        case .nothingToCut(let late): "Jääme hiljaks \(late), aga ees ei ole enam midagi lühendada."
        case .took(let took, let planned): "\(took), kavas \(planned)"
        case .inTime: "Lõpetame õigel ajal, lühendada ei ole vaja."
        case .roundOver: "Ring on läbi."
        case .exportHint(let key): "\(key) näitab kõike, mis on kirjas, ja salvestab kokkuvõtted."
        case .whoBegins: "Kes alustab? Enter ja mõni täht nimest."
        case .volunteersOnly: "Räägib, kes soovib: Enter ja mõni täht nimest."
        case .soFar(let count, let limit): limit.map { "kirjas \(count), mõistlik kuni \($0)" } ?? "kirjas \(count)"
        case .anotherPressLeaves: "Järgmine vajutus lõpetab sammu."
        case .direct: "otse"
        case .more(let count): "… ja veel \(count)"
        case .blankNow: "(tühi ekraan)"
        case .roomAlsoSees(let extras): "Osalejate vaates on ka: \(extras.joined(separator: ", "))"
        case .soundIsOn: "heli sees"
        case .messageShown(let text): "Teade osalejatele: \(text)"
        }
    }

    private var english: String {
        switch self {
        case .tooSmall(let columns, let rows):
            "The window is too small: 80×24 characters are needed, now it is \(columns)×\(rows). Make it larger; nothing is lost."
        case .scribe: "scribe"
        case .notSaved(let count): "NOT SAVED: \(count). You can go on, ! tries again."
        case .step(let number, let count): "step \(number)/\(count)"
        case .item(let number, let count): "item \(number)/\(count)"
        case .minutes: "min"
        case .minutesPlanned: "plan"
        case .minutesTaken: "took"
        case .present(let count): "\(count) present"
        case .listed(let count): "\(count) listed"
        case .announced(let count): count == 1 ? "1 person" : "\(count) people"
        case .covered: "Your own view is covered. Enter shows it."
        case .late(let span): "late by \(span)"
        case .early(let span): "early by \(span)"
        case .onTime: "on time"
        case .expectedEnd(let hour): "ends about \(hour)"
        case .clockStands(let span): "clock stopped for \(span)"
        case .held(let span): "ON HOLD \(span)"
        case .planned(let span): "plan \(span)"
        case .added(let span): "changed by \(span)"
        case .overtime: "OVERTIME"
        case .startsAt(let hour): "starts at \(hour)"
        case .notStarted: "Not started yet"
        case .sessionOver: "The session is over"
        case .takesAbout(let span, let people):
            "With \(people == 1 ? "1 person" : "\(people) people") this takes about \(span)"
        case .settingIsEmpty(let ask): "Not answered yet: \(ask)"
        case .fillInHint(let key): "Press \(key) and answer; you can also start without."
        case .spaceStarts(let key): "\(key) starts."
        case .readAloud: "Read aloud"
        case .roomSees: "The room sees"
        case .notesHeading: "Notes"
        case .noNotes: "No notes yet."
        case .dominant(let name, let percent): "\(name) speaks a lot (\(percent)% of talk time)"
        case .queued: "Queue"
        case .nobodyAsks: "Nobody asks to speak."
        case .openFloor: "The floor is open."
        case .speaking: "Speaking"
        case .between: "speaks in between, then the turn goes back"
        case .guess: "probably"
        case .nextSpeakers: "Next"
        case .spoken(let count, let all): "\(count)/\(all) spoken"
        case .passed(let names): "passed: \(names.joined(separator: ", "))"
        case .postponed(let names): "later: \(names.joined(separator: ", "))"
        case .askPassedAsGroup: "Ask those who passed, as a group: would anybody like to speak now?"
        case .onCall: "if needed"
        case .nothingToCut(let late): "We are \(late) late, but nothing ahead can be cut."
        case .took(let took, let planned): "\(took) of \(planned)"
        case .inTime: "We end in time; nothing has to be cut."
        case .roundOver: "The round is over."
        case .exportHint(let key): "\(key) shows everything that was captured, and exports the reports."
        case .whoBegins: "Who begins? Enter and a few letters of the name."
        case .volunteersOnly: "Whoever wants to speaks: Enter and a few letters of the name."
        case .soFar(let count, let limit): limit.map { "\(count) so far, best up to \($0)" } ?? "\(count) so far"
        case .anotherPressLeaves: "Another press leaves the step."
        case .direct: "direct"
        case .more(let count): "… and \(count) more"
        case .blankNow: "(blank screen)"
        case .roomAlsoSees(let extras): "The room also sees: \(extras.joined(separator: ", "))"
        case .soundIsOn: "sound on"
        case .messageShown(let text): "Message to the room: \(text)"
        }
    }
}

extension State {
    /// Nobody is called present before somebody was marked as arrived.
    public var headcountWord: ScreenWord {
        if people.arrivalsAreTracked { return .present(headcount) }
        let hasNames = people.everybody.contains { !$0.isSeat && !$0.name.isEmpty }
        return hasNames ? .listed(headcount) : .announced(headcount)
    }
}
