import Engine

extension Refusal {
    func inEstonian(_ state: State) -> Explained {
        func name(_ id: PersonID) -> String { excerpt(state.name(of: id, .et)) }
        switch self {
        case .notCreated: return Explained("Selles failis ei ole kohtumist.", "Loo kohtumine: ruum new")
        case .alreadyCreated: return Explained("Selles failis on juba kohtumine.", "Vali teine failinimi.")
        case .emptyAgenda: return Explained("Päevakava on tühi.", "Lisa vähemalt üks meetod: --method circle")
        case .notStarted: return Explained("Kohtumine ei ole veel alanud.", "Käivita esimene samm: start")
        case .sessionFinished: return Explained("Kohtumine on lõppenud.", "Tagasi viimasesse sammu: back")
        case .alreadyRunning: return Explained("Kell juba käib.", "Kella peatamiseks: pause")
        case .nothingRunning: return Explained("Ükski kell ei käi.", "Kella käivitamiseks: resume")
        case .alreadyHeld: return Explained("Kõik on juba peatatud.", "Jätkamiseks: resume")
        case .readOnly: return Explained("Salvestamata: kohtumise faili saab ainult lugeda.", "Kopeeri kirjutatu või ava faili koopia.")
        case .notForScribe: return Explained("Kirjapanija vaates saab kirja panna ainult märkmeid ja osalejaid.", "Jäta see läbiviijale.")
        case .alreadyDone: return Explained("See on juba tehtud.", "Vaata enne uut vajutust ekraanile.")
        case .nothingBefore: return Explained("Enne seda sammu ei ole ühtegi.", "Sama sammu uuesti alustamiseks: repeat")
        case .nothingToReplan:
            return Explained("Praegu ei ole midagi lühendada.", "Kui lõpp nihkub, vaata uuesti. Sammu lühendamiseks: shorten DUR")
        case .unknownStep(let text, let known):
            return Explained("Sellist sammu ei leidu või sobib mitu: „\(excerpt(text))“.", "Sammud on: \(listed(known))")
        case .unknownItem(let number):
            return Explained(
                "Päevakavas ei ole osa numbriga \(number).", "Anna number vahemikus 1–\(max(1, state.agenda.count)).")
        case .noOutcomesHere:
            return Explained("Selles sammus ei ole tulemusi, mida kinnitada.", "Järgmise sammu juurde: next")
        case .nameTheOutcome(let known):
            return Explained("Siin valib tulemuse läbiviija.", "Ütle, milline: confirm \(listed(known))")
        case .unknownOutcome(let text, let known):
            return Explained("Sellist tulemust ei ole: „\(excerpt(text))“.", "Tulemused on: \(listed(known))")
        case .noPollHere: return Explained("Selles sammus midagi ei küsita.", "Mine sammu, kus küsitakse: goto STEP")
        case .noPositionsHere: return Explained("Siin antakse ideedele punkte.", "Punktid ühele: vote PERSON IDEE=3")
        case .noPointsHere: return Explained("Siin on seisukohad, mitte punktid.", "Kellegi seisukoht: vote PERSON OPTION")
        case .secretPoll: return Explained("Hääletus on salajane: kirja lähevad ainult arvud.", "Pane kirja, kui palju: tally OPTION COUNT")
        case .onePosition: return Explained("Igal inimesel on üks seisukoht.", "Uus asendab vana: vote PERSON OPTION")
        case .unknownOption(let text, let known):
            return Explained("Seisukohta „\(excerpt(text))“ ei ole.", "Seisukohad on: \(listed(known))")
        case .notOnTheBallot(let text):
            return Explained(
                "„\(excerpt(text))“ ei ole valikute hulgas või algab nii mitu valikut.", "Kirjuta märkme number: n12")
        case .tooManyForOne(let most): return Explained("Ühele on seda liiga palju.", "Anna ühele kuni \(most).")
        case .tooManyPoints(let given, let most): return Explained("\(given) punkti on liiga palju.", "Anda saab kuni \(most).")
        case .countDoesNotFit(let given, let stands):
            return Explained(
                "\(given) ei klapi teiste vastustega: siin saab olla \(stands).",
                "Paranda enne teised arvud või märgi ära, kes on saabunud.")
        case .hasNotAnswered(let id):
            return Explained("\(name(id)) ei ole vastanud.", "Vastuse kirjapanekuks: vote PERSON OPTION")
        case .nobodyAnswered: return Explained("Keegi ei ole veel vastanud.", "Kõik nõus: agree-all. Üks inimene: vote PERSON OPTION")
        case .allCalled: return Explained("Kõik seisukohad on küsitud.", "Häälte näitamiseks: reveal")
        case .notDecided(let answered, let present):
            return Explained(
                "See ei ole otsustatud: vastanud on \(answered), kohal \(present), ja nende vastustega otsust ei tule.",
                "Kinnita pakutud tulemus või mine edasi ilma otsuseta: next")
        case .noTurnsHere:
            return Explained("Selles sammus kõnekordi ei ole.", "Kõnekorrad on ringis ja vabas vestluses.")
        case .noQueueHere:
            return Explained("Ringis sõnasoovijate järjekorda ei ole.", "Kui keegi räägib vahepeal: speak PERSON")
        case .noDirectResponse:
            return Explained("Selles vestluses otsevastuseid ei ole.", "Lisa inimene järjekorda ilma valikuta --direct.")
        case .passNotAllowed:
            return Explained("Selles ringis vahele ei jäeta.", "Kui kõneleja on korraks ära: later")
        case .roundComplete: return Explained("Kõigilt on küsitud.", "Järgmise sammu juurde: next")
        case .nobodySpeaking: return Explained("Praegu ei räägi keegi.", "Anna kellelegi sõna: speak PERSON")
        case .nameTheSpeaker:
            return Explained("Selles ringis räägib järgmisena see, kes soovib.", "Ütle, kes see on: speak PERSON")
        case .alreadySpeaking(let id): return Explained("\(name(id)) juba räägib.", "Kui kõnekord on läbi: done")
        case .alreadyQueued(let id):
            return Explained("\(name(id)) on juba sõnasoovijate hulgas.", "Sealt väljavõtmiseks: unqueue PERSON")
        case .notQueued(let id):
            return Explained("\(name(id)) ei ole sõnasoovijate hulgas.", "Lisamiseks: queue PERSON")
        case .unknownPerson(let text):
            return Explained(
                "Sellise nimega osalejat ei ole: „\(excerpt(text))“.", "Kirjuta osa nimest või lisa osaleja: person add NAME")
        case .ambiguousPerson(let text, let ids):
            return Explained(
                "„\(excerpt(text))“ võib olla mitu inimest: \(state.candidates(ids, .et))",
                "Kirjuta nimest rohkem või tunnus, mis on sulgudes.")
        case .alreadyPresent(let id):
            return Explained("\(name(id)) on juba kohal.", "Istekoha muutmiseks: move PERSON --after PERSON")
        case .alreadyLeft(let id): return Explained("\(name(id)) on juba lahkunud.", "Kui ta on tagasi: arrive PERSON")
        case .notASeat(let id):
            return Explained(
                "\(name(id)) ei ole nimetu koht.", "Nimeta enne koht, siis osaleja: person identify SEAT PERSON")
        case .hasASeat(let id):
            return Explained("\(name(id)): koht ringis on juba teada.", "Koha muutmiseks: move PERSON --after PERSON")
        case .ownNeighbour(let id):
            return Explained("\(name(id)) ei saa istuda iseenda kõrval.", "Nimeta valiku --after järel keegi teine.")
        case .tooManyPeople(let most):
            return Explained("Osalejaid on üle \(most).", "Ühte kohtumisse mahub kuni \(most) osalejat: jaga see mitmeks.")
        case .noTablesHere:
            return Explained("Selles sammus laudades ei istuta.", "Mine sammu, kus laudadesse istutakse: goto STEP")
        case .unknownTable(let number, let count):
            return Explained("Lauda \(number) ei ole.", "Laudade numbrid on 1 kuni \(count).")
        case .tooManyTables(let most): return Explained("Nii palju laudu ei saa olla.", "Nimeta arv kuni \(most).")
        case .seatsAreFree: return Explained("Siin ei ole kellelegi nimeliselt kohta määratud.", "Inimesed leiavad oma laua ise.")
        case .emptyText: return Explained("Tekst puudub.", "Kirjuta vähemalt üks sõna.")
        case .textTooLong(let limit):
            return Explained("Tekst on pikem kui \(limit) märki.", "Lühenda seda või jaga mitmeks.")
        case .noDraftHere:
            return Explained("Selles meetodis ei kirjutata teksti versioone.", "Märkme kirjutamiseks: note TEXT")
        case .nameTheText(let ids):
            return ids.isEmpty
                ? Explained("Veel ei ole teksti, millest uus versioon teha.", "Pane see enne kirja: note TEXT")
                : Explained("Ütle, mille uus versioon see on.", "draft TEXT --of \(listed(ids.map(\.description)))")
        case .noVersionsOf(let id):
            return Explained("Märkmel \(id) ei ole siin versioone.", "Märkme teksti muutmiseks: edit \(id) TEXT")
        case .newerVersion:
            return Explained("Keegi kirjutas vahepeal juba uue versiooni.", "Vaata see üle ja kirjuta oma muudatus selle põhjal.")
        case .unknownNote(let text):
            return Explained("Sellist märget ei ole: „\(excerpt(text))“.", "Number on märkme kõrval: n12")
        case .noteDeleted(let id):
            return Explained("Märge \(id) on kustutatud.", "Kustutamise saab tagasi võtta: undo")
        case .noteErased(let id):
            return Explained("Märkme \(id) tekst on jäädavalt kustutatud.", "Seda tagasi ei saa; kirjuta uus märge.")
        case .sameNote(let id): return Explained("See on mõlemal korral sama märge, \(id).", "Nimeta kaks eri märget.")
        case .noteMerged(let id, let other):
            return Explained("Märge \(id) on nüüd märkme \(other) osa.", "Muuda või kustuta märge \(other) või võta ühendamine tagasi: undo")
        case .notMergeable(let id, let bond):
            let (what, remedy) = bond.inEstonian
            return Explained("Märget \(id) ei saa ühendada: \(what).", remedy)
        case .nothingToRelease: return Explained("Näidatavat märget ei ole.", "Nimeta märge: release NOTE")
        case .unknownPicture(let text):
            return Explained("Sellist fotot ei ole: „\(excerpt(text))“.", "Numbrid on nimekirjas: ruum photos FAIL")
        case .pictureRemoved(let id):
            return Explained("Foto \(state.number(of: id)) on kustutatud.", "Kustutamise saab tagasi võtta: undo")
        case .pictureErased(let id):
            return Explained("Foto \(state.number(of: id)) on jäädavalt kustutatud.", "Sellest failist seda tagasi ei saa.")
        case .tooManyPictures(let bytes):
            return Explained(
                "Ühe kohtumise fotod võivad kokku olla kuni \(bytes / 1_000_000) MB.", "Jäta mõni välja või tee need väiksemaks: piisab 2000 pikslist pikemal küljel.")
        case .noScheduleHere:
            return Explained("Selles osas ei ole teemasid, ajavahemikke ja kohti.", "Need on näiteks avatud ruumis (open-space).")
        case .unknownTopic(let text):
            return Explained("Sellist teemat ei ole: „\(excerpt(text))“.", "Kirjuta teema sõnade algus või number (n12); uus teema: topic TEXT")
        case .ambiguousTopic(let text, let ids):
            return Explained("„\(excerpt(text))“ sobib mitmele teemale: \(state.candidates(ids))", "Kirjuta rohkem sõnu või number.")
        case .notATopic(let id): return Explained("Märge \(id) ei ole selle osa teema.", "Teemaks tegemiseks: kind \(id) topic")
        case .unknownSlot(let slot, let count):
            return Explained("\(slot). ajavahemikku ei ole.", "Ajavahemikud on 1–\(count). Juurde saab nii: slots \(slot)")
        case .unknownPlace(let text):
            return Explained(
                "Sellist kohta ei ole: „\(excerpt(text))“.", "\(state.listedPlaces(.et)) Uue lisamiseks: add-place NAME")
        case .ambiguousPlace(let text, let names):
            return Explained("„\(excerpt(text))“ sobib mitmele kohale: \(listed(names))", "Kirjuta nimest rohkem või koha number.")
        case .slotIsFull(let slot):
            return Explained("\(slot). ajavahemikus on kõik kohad kinni.", "Vali teine ajavahemik või lisa koht: add-place NAME")
        case .slotHasBegun(let slot):
            return Explained("\(slot). ajavahemik on juba alanud.", "See jääb; vähem kui \(slot) ajavahemikku enam teha ei saa.")
        case .noFreePlace:
            return Explained(
                "Ükski vaba ajavahemik ja koht ei sobi: püstitajal on samal ajal midagi muud.",
                "Lisa juurde: slots COUNT või add-place NAME")
        case .alreadyInSlot(let slot): return Explained("See teema on \(slot). ajavahemikus juba olemas.", "Kordamiseks vali teine ajavahemik.")
        case .notPlaced(let id):
            return Explained("Märkmel \(id) seal kohta ei ole.", "Anna koht: place \(id) SLOT PLACE või put \(id) GROUP")
        case .clashStands: return Explained("Kohata teemasid ei ole, aga mõni kattub.", "Muuda käsitsi: place TEEMA AJAVAHEMIK KOHT")
        case .nothingToPlace: return Explained("Kõik on juba paigas.", "Midagi ei muutunud.")
        case .alreadyMerged: return Explained("Need on juba üks ja sama.", "Teema lahutamiseks: split TOPIC")
        case .notMerged(let id):
            return Explained("Teemat \(id) ei ole teisega ühendatud.", "Osast eraldi teema tegemiseks: split \(id) TEXT")
        case .noArrangingHere:
            return Explained("Selles osas märkmeid ei rühmitata.", "Märkmeid rühmitatakse meetodis, kus on rühmitamise samm.")
        case .unknownGroup(let text, let known):
            return Explained(
                "Sellist rühma ei ole: „\(excerpt(text))“.",
                known.isEmpty ? "Uue rühma tegemiseks: put NOTE GROUP" : "Rühmad on: \(listed(known))")
        case .wouldHangUnderItself(let id): return Explained("Märge \(id) oleks siis iseenda all.", "Nimeta mõni teine märge.")
        case .tooMany(let most): return Explained("See arv on liiga suur.", "Anna arv kuni \(most).")
        case .itemHasStarted:
            return Explained(
                "See päevakava osa on juba alanud ja selle sätteid enam muuta ei saa.",
                "Sammu aja muutmiseks: extend DUR või shorten DUR")
        case .unknownSetting(let id, let known):
            return Explained(
                "Sellel meetodil ei ole sätet „\(excerpt(id))“.",
                known.isEmpty ? "Sätteid sellel meetodil ei ole." : "Sätted on: \(listed(known))")
        case .badSetting(let id, let text, let expected):
            return Explained("„\(excerpt(text))“ ei sobi sätte \(id) väärtuseks.", expected.inEstonian)
        case .nothingToUndo:
            return Explained("Midagi ei ole tagasi võtta.", "Tagasi saab võtta seda, mis on tehtud pärast kohtumise loomist.")
        case .nothingToRedo:
            return Explained("Midagi ei ole uuesti teha.", "redo toimib kohe pärast tagasivõtmist, enne uut käsku.")
        case .unknownCommand(let number):
            return Explained("Käsku numbriga \(number) ei ole.", "Viimase käsu tagasivõtmiseks: undo")
        case .notUndoable(let number):
            return Explained(
                "Käsku \(number) ei saa tagasi võtta.",
                "Tagasi ei saa võtta jäädavat kustutamist, seda, mida tegi kell, ega tagasivõtmist ennast.")
        case .restsOnIt(let number, let later):
            return Explained("Käsk \(later) sõltub käsust \(number).", "Võta enne tagasi hilisem: undo \(later)")
        case .tooEarly(let latest):
            return Explained("See aeg on varasem kui viimane sündmus.", "Anna aeg \(latest.iso) või hilisem.")
        case .unknownVerb(let text, let suggestion):
            return Explained(
                "Sellist käsku ei ole: „\(excerpt(text))“.",
                suggestion.map { "Kas mõtlesid „\($0)“? Kõik käsud: help" } ?? "Kõik käsud: help")
        case .missingWord(let verb, let word):
            return Explained(
                verb.isEmpty ? "Käsk puudub." : "Käsul \(verb) on puudu \(word).",
                verb.isEmpty ? "Kõik käsud: help" : "Kuidas seda kirjutada: help \(verb)")
        case .unexpectedWord(let verb, let word):
            return Explained(
                "Käsu \(verb) järele „\(excerpt(word))“ ei sobi.",
                word.hasPrefix("--") ? "Kui see kuulub teksti, kirjuta teksti ette --." : "Kuidas seda kirjutada: help \(verb)")
        case .badDuration(let text):
            return Explained("„\(excerpt(text))“ ei ole kestus.", "Kirjuta näiteks 90s, 2m, 1h20, 2:30 või 4 (minutit).")
        case .badTime(let text): return Explained("„\(excerpt(text))“ ei ole kellaaeg.", "Kirjuta näiteks 9:30 või 14:05.")
        case .badNumber(let text): return Explained("„\(excerpt(text))“ ei ole sobiv arv.", "Kirjuta täisarv alates ühest.")
        case .badChoice(let text, let known):
            return Explained("„\(excerpt(text))“ ei ole siin võimalik.", "Vali: \(known.joined(separator: ", "))")
        case .unbalancedQuote:
            return Explained("Jutumärk on sulgemata.", "Lisa lõpetav \" või kirjuta teksti sees \\\".")
        case .reportWithoutTopic:
            return Explained("Aruteluleht käib teema juurde.", "Vali loetelust (T) teema ja vajuta r või lisa --about TEEMA.")
        }
    }
}

extension NoteBond {
    fileprivate var inEstonian: (String, String) {
        let turned = "Proovi vastupidi: ühenda teine märge sellega."
        return switch self {
        case .link: ("see on seotud teise märkmega", "Võta seos ära või proovi vastupidi.")
        case .version: ("see on versioonidega teksti osa", "Teksti muutmiseks: draft TEXT")
        case .topic: ("see on ajakava teema", "Teema saab ühendada ainult teise teemaga.")
        case .answers: ("selle kohta on antud hääli või punkte või on see kellegi põhjus", turned)
        case .place: ("sellel on oma lett, oma sammud või märkmeid, mis on selle all", turned)
        case .owner: ("märkmetel on eri vastutajad või tähtajad", "Jäta mõlemad alles või kirjuta uus: note TEXT")
        }
    }
}

extension Refusal.Expected {
    fileprivate var inEstonian: String {
        switch self {
        case .integer(let from, let to): "Kirjuta täisarv vahemikus \(from)–\(to)."
        case .minutes(let from, let to): "Kirjuta kestus vahemikus \(Times.length(from)) – \(Times.length(to)), näiteks 90s või 2m."
        case .choice(let known): "Vali: \(known.joined(separator: ", "))"
        case .parts(let known): "Nimetada saab: \(known.joined(separator: ", "))"
        case .framed(let frame): "Esimene ja viimane peab olema \(frame)."
        }
    }
}
