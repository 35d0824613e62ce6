import Engine

extension Ledger {
    /// What a command did, in a few words; of notes only the beginning.
    public func words(ofCommand number: Int, _ language: Language) -> String {
        let all = events(of: number).map { state.words(of: $0, language) }.filter { !$0.isEmpty }
        return all.first ?? language.say(et: "käsk \(number)", en: "command \(number)")
    }
}

extension State {
    fileprivate func words(of event: Event, _ language: Language) -> String {
        switch event {
        case .created: language.say(et: "kohtumise loomine", en: "making the session")
        case .flow(let event): words(of: event, language)
        case .clock(let event): words(of: event, language)
        case .people(let event): words(of: event, language)
        case .turn(let event): words(of: event, language)
        case .note(let event): words(of: event, language)
        case .wall(let event): words(of: event, language)
        case .setting(let event): language.say(et: "säte \(event.id)", en: "setting \(event.id)")
        case .outcome(let event): words(of: event, language)
        case .tables(let event): words(of: event, language)
        case .schedule(let event): words(of: event, language)
        case .arrange(let event): words(of: event, language)
        case .harvest(let event): words(of: event, language)
        case .picture(let event): words(of: event, language)
        case .poll(let event): words(of: event, language)
        case .draft(.written): language.say(et: "teksti uus versioon", en: "new version of the text")
        case .history: ""
        }
    }

    private func words(of event: FlowEvent, _ language: Language) -> String {
        switch event {
        case .stepEntered(let entry):
            guard agenda.indices.contains(entry.item), agenda[entry.item].method.steps.indices.contains(entry.step) else {
                return ""
            }
            let title = words(agenda[entry.item].method.steps[entry.step].title, at: entry.place, item: entry.item, in: language).withoutOpenColon
            return language.say(et: "samm „\(title)“", en: "step “\(title)”")
        // Leaving a step is told by the one that is entered.
        case .stepLeft: return ""
        case .itemFinished: return language.say(et: "osa lõpp", en: "end of the item")
        case .sessionFinished: return language.say(et: "kohtumise lõpp", en: "end of the session")
        case .itemReopened, .unrolled: return ""
        case .replanned: return language.say(et: "kava lühendamine", en: "cutting the plan")
        }
    }

    private func words(of event: OutcomeEvent, _ language: Language) -> String {
        switch event {
        case .confirmed(let id, _, _):
            let known = agenda.flatMap(\.method.steps).flatMap(\.outcomes).first { $0.id == id }
            let name = known.map { $0.name(language) } ?? ""
            return language.say(et: "tulemus „\(name.isEmpty ? id : name)“", en: "outcome “\(name.isEmpty ? id : name)”")
        }
    }

    private func words(of event: TablesEvent, _ language: Language) -> String {
        switch event {
        case .stood: return language.say(et: "laudade paigutus", en: "setting out the tables")
        case .planned, .seatsCounted: return ""
        case .hostNamed(let number, let person):
            let host = person.map { name(of: $0, language) } ?? "–"
            return language.say(et: "laua \(number) lauajuht: \(host)", en: "host of table \(number): \(host)")
        case .sat(let person, let number):
            return language.say(
                et: "\(name(of: person, language)): laud \(number)", en: "\(name(of: person, language)) at table \(number)")
        case .over(let number, let isOver):
            return isOver
                ? language.say(et: "laud \(number) lõpetas", en: "table \(number) is done")
                : language.say(et: "laud \(number) jätkab", en: "table \(number) goes on")
        }
    }

    private func words(of event: ClockEvent, _ language: Language) -> String {
        switch event {
        case .started: return language.say(et: "kella käivitamine", en: "starting the clock")
        case .paused: return language.say(et: "kella peatamine", en: "stopping the clock")
        case .extended(let span, _):
            let length = Times.length(span < .zero ? -span : span)
            return span < .zero
                ? language.say(et: "aja lühendamine (\(length))", en: "taking time off (\(length))")
                : language.say(et: "aja lisamine (\(length))", en: "adding time (\(length))")
        case .backdated(let span, _):
            return language.say(et: "varasem algus (\(Times.length(span)))", en: "earlier beginning (\(Times.length(span)))")
        case .held: return language.say(et: "kõige peatamine", en: "hold")
        case .holdEnded: return language.say(et: "peatuse lõpp", en: "end of the hold")
        }
    }

    private func words(of event: PeopleEvent, _ language: Language) -> String {
        switch event {
        case .added(_, let name, _): language.say(et: "uus osaleja \(name)", en: "new person \(name)")
        case .seatCounted: language.say(et: "nimetu koht", en: "unnamed seat")
        case .renamed(_, let name): language.say(et: "uus nimi \(name)", en: "new name \(name)")
        case .identified(_, let id): language.say(et: "nimetu koht: \(name(of: id, language))", en: "seat of \(name(of: id, language))")
        case .arrived(let id): language.say(et: "\(name(of: id, language)) saabus", en: "\(name(of: id, language)) arrived")
        case .left(let id): language.say(et: "\(name(of: id, language)) lahkus", en: "\(name(of: id, language)) left")
        case .roleChanged(let id, let role, _): "\(name(of: id, language)): \(RoleName.shown(role, language))"
        case .seated(let id, _): language.say(et: "istekoht: \(name(of: id, language))", en: "seat: \(name(of: id, language))")
        }
    }

    private func words(of event: TurnEvent, _ language: Language) -> String {
        switch event {
        case .began(let id, _): language.say(et: "räägib \(name(of: id, language))", en: "\(name(of: id, language)) speaks")
        case .ended: language.say(et: "kõnekorra lõpp", en: "end of the turn")
        case .passed: language.say(et: "vahelejätmine", en: "pass")
        case .postponed: language.say(et: "kõnekorra edasilükkamine", en: "putting off a turn")
        case .guessDropped, .orderDrawn: ""
        case .queued(let id, _): language.say(et: "sõnasoov (\(name(of: id, language)))", en: "hand of \(name(of: id, language))")
        case .unqueued(let id):
            language.say(et: "sõnasoovist loobumine (\(name(of: id, language)))", en: "lowered hand of \(name(of: id, language))")
        }
    }

    private func words(of event: NoteEvent, _ language: Language) -> String {
        switch event {
        case .added(let added): language.say(et: "märge „\(beginning(added.text))“", en: "note “\(beginning(added.text))”")
        case .edited(_, let text): language.say(et: "märkme muutmine: „\(beginning(text))“", en: "edit of “\(beginning(text))”")
        case .deleted: language.say(et: "märkme kustutamine", en: "deleting a note")
        case .erased: language.say(et: "märkme jäädav kustutamine", en: "erasing a note")
        case .released: language.say(et: "märkme näitamine osalejatele", en: "showing a note to the room")
        case .readersChanged: language.say(et: "märkme lugejate muutmine", en: "readers of a note")
        case .kindChanged: language.say(et: "märkme liigi muutmine", en: "kind of a note")
        case .disputed: language.say(et: "vastuolu märkimine", en: "contradiction between two notes")
        case .undisputed: language.say(et: "vastuolu kustutamine", en: "no contradiction any more")
        case .aboutChanged: language.say(et: "märkmete sidumine", en: "link between two notes")
        }
    }

    private func words(of event: HarvestEvent, _ language: Language) -> String {
        switch event {
        case .highlighted(_, true): language.say(et: "märkme esiletõstmine", en: "highlighting a note")
        case .highlighted(_, false): language.say(et: "esiletõstmise äravõtmine", en: "taking a highlight off")
        case .merged: language.say(et: "märkmete ühendamine", en: "merging two notes")
        }
    }

    private func words(of event: PollEvent, _ language: Language) -> String {
        switch event {
        case .limited(let limits): language.say(et: "\(limits.each) punkti inimesele", en: "\(limits.each) points each")
        case .voted(let id, _): language.say(et: "\(name(of: id, language)) vastas", en: "answer of \(name(of: id, language))")
        case .withdrawn(let id):
            language.say(
                et: "vastuse äravõtmine (\(name(of: id, language)))", en: "taking back the answer of \(name(of: id, language))")
        case .tallied(let choice, let count): "\(name(of: choice, language)): \(count)"
        case .agreedAll: language.say(et: "kõik on nõus", en: "everybody agrees")
        case .called(let option):
            language.say(
                et: "küsiti: \(name(of: .option(option), language))", en: "asked for: \(name(of: .option(option), language))")
        case .revealed: language.say(et: "häälte näitamine", en: "showing the counts")
        case .explained: language.say(et: "põhjus", en: "reason")
        case .naming(let id, _):
            language.say(et: "nime avaldamine (\(name(of: id, language)))", en: "naming \(name(of: id, language))")
        }
    }

    private func words(of event: PictureEvent, _ language: Language) -> String {
        switch event {
        case .filed(_, let source, _): language.say(et: "foto \(beginning(source.name))", en: "photograph \(beginning(source.name))")
        case .readersChanged(_, let readers):
            readers == .me
                ? language.say(et: "foto väljajätmine kokkuvõttest", en: "withdrawing a photograph") : language.say(et: "foto lubamine kokkuvõttesse", en: "approving a photograph")
        case .captioned: language.say(et: "pildiallkiri", en: "caption of a photograph")
        case .moved: language.say(et: "foto viimine teise sammu alla", en: "moving a photograph")
        case .removed: language.say(et: "foto kustutamine", en: "deleting a photograph")
        case .erased: language.say(et: "foto jäädav kustutamine", en: "erasing a photograph")
        case .retimed: language.say(et: "fotode aja parandamine", en: "times of photographs")
        }
    }

    private func words(of event: WallEvent, _ language: Language) -> String {
        switch event {
        case .messageShown(let text): language.say(et: "teade „\(beginning(text))“", en: "message “\(beginning(text))”")
        case .messageCleared: language.say(et: "teate äravõtmine", en: "taking the message away")
        case .blanked(let on):
            on ? language.say(et: "tühi ekraan", en: "blank screen") : language.say(et: "ekraan tagasi", en: "screen back")
        case .switched(let extra, _):
            language.say(et: "osalejate vaates \(extra.name(language))", en: "\(extra.name(language)) on the projection")
        case .soundSwitched: language.say(et: "heli", en: "sound")
        }
    }

    /// Enough to know which one it was.
    func beginning(_ text: String) -> String {
        let most = 30
        return text.count <= most ? text : text.prefix(most) + "…"
    }
}
