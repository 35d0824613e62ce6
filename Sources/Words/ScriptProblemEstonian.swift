import Engine

/// Script problems in Estonian; the keys of a script stay English.
enum ScriptProblemEstonian {
    static func words(_ kind: ScriptProblem.Kind) -> (what: String, remedy: String) {
        switch kind {
        case .unreadable(let trouble):
            switch trouble {
            case .notFound: ("Sellist faili ei ole.", "Kontrolli faili nime ja kausta.")
            case .notPermitted: ("Faili ei tohi lugeda.", "Anna endale faili lugemise õigus.")
            case .notAFile: ("See ei ole fail.", "Nimeta stsenaarium: tekstifail, mille nime lõpus on .yaml.")
            case .other(let number): ("Faili ei saa lugeda (viga \(number)).", "Kontrolli ketast või kopeeri fail mujale.")
            }
        case .tooLarge(let limit):
            (
                "Fail on suurem kui \(limit / 1024) kB.",
                "Stsenaariumis on kõige rohkem mõni lehekülg; vaata, kas see ongi stsenaarium."
            )
        case .tooManyEntries(let limit):
            ("Stsenaariumis on rohkem kui \(limit) kirjet.", "Tavaliselt on neid mõnisada; vaata, kas see ongi stsenaarium.")
        case .tooDeep:
            (
                "Siin on liiga palju tasemeid üksteise sees.",
                "Sulge sulud seal, kus need lõpevad, ja tee iga taseme ette kaks tühikut."
            )
        case .utf16:
            ("Fail on salvestatud UTF-16 kujul.", "Salvesta see UTF-8 kujul; redaktor pakub seda uue nimega salvestamisel.")
        case .notUTF8:
            ("Siin on märk, mis ei ole UTF-8.", "Salvesta fail UTF-8 kujul; redaktor pakub seda uue nimega salvestamisel.")
        case .controlCharacter(let number):
            ("Siin on nähtamatu juhtmärk (U+\(ScriptWording.hexadecimal(number))).", "Kustuta see ja kirjuta tekst uuesti.")
        case .empty:
            ("Stsenaarium on tühi.", "Võta aluseks mõni programmi meetod ja muuda seda.")
        case .tabIndent:
            ("Taandes on tabulaator.", "Kasuta taandeks tühikuid, kaks iga taseme kohta.")
        case .colonInText:
            ("Koolon ja tühik lõikavad selle teksti pooleks.", "Pane tekst jutumärkidesse või kontrolli selle rea taanet.")
        case .unclosedQuote:
            ("Siit algav jutumärk jääb sulgemata.", "Sulge see teksti lõpus.")
        case .notYAML(let detail):
            (
                "See ei ole YAML" + (detail.isEmpty ? "." : " (\(detail))."),
                "Kontrolli siin ja eelmisel real taanet, jutumärke ja sulge."
            )
        case .notAllowed(let construct):
            switch construct {
            case .alias:
                (
                    "Stsenaariumis ei saa kasutada viiteid (*nimi).",
                    "Kirjuta tekst siin välja; kui tekst algab tärniga, pane see jutumärkidesse."
                )
            case .tag:
                (
                    "Stsenaariumis ei saa kasutada silte (!nimi).",
                    "Kustuta see; kui tekst algab hüüumärgiga, pane see jutumärkidesse."
                )
            case .mergeKey: ("Stsenaariumis ei saa võtmeid ühendada (<<).", "Kirjuta võtmed siin välja.")
            case .complexKey: ("Võti peab olema üks sõna.", "Kirjuta `võti: väärtus`; sulgudega tekst pane jutumärkidesse.")
            case .secondDocument: ("Siit algab teine dokument.", "Kustuta rida --- või hoia iga stsenaariumi eraldi failis.")
            }
        case .duplicateKey(let key, let line):
            ("\(quoted(key)) on siin juba teist korda, esimest korda real \(line).", "Jäta alles üks.")
        case .unsupportedFormat(let found, let supported):
            (
                "Stsenaariumi vorming on \(ScriptWording.short(found)), see programm loeb vormingut \(supported).",
                "Kirjuta `format: \(supported)` või uuenda programmi."
            )
        case .unknownKey(let key, let suggestion, let allowed):
            ("Võtit \(quoted(key)) siin ei ole.", meant(suggestion, or: "Siin sobivad \(ScriptWording.listed(allowed))."))
        case .keyOfOtherKind(let key, let kind):
            ("Sammul, mille liik on \(kind), ei ole võtit \(quoted(key)).", "Kustuta see või kirjuta `kind: \(key)`.")
        case .textSplitAtComma(let rest):
            ("Koma lõikab selle teksti pooleks, enne kohta \(quoted(rest)).", "Pane kogu tekst jutumärkidesse.")
        case .missingKey(let key):
            ("Puudu on \(quoted(key)).", "Lisa siia rida `\(key): …`.")
        case .wrongType(let expected, let found):
            (type(expected, found), example(expected))
        case .unknownKind(let name, let suggestion, let allowed):
            ("Sammu liiki \(quoted(name)) ei ole.", meant(suggestion, or: "Liigid on \(ScriptWording.listed(allowed))."))
        case .unknownChoice(let value, let suggestion, let allowed):
            ("\(quoted(value)) siia ei sobi.", meant(suggestion, or: "Siin sobivad \(ScriptWording.listed(allowed))."))
        case .badDuration(let text):
            ("\(quoted(text)) ei ole kestus.", "Kirjuta minutid (4 või 1.5), 90s, 2m, 1h20 või 2:30.")
        case .outOfRange(let from, let to):
            ("See arv ei ole lubatud piirides.", "Kirjuta arv vahemikus \(from)–\(to).")
        case .outOfSpan(let from, let to):
            (
                "See kestus ei ole lubatud piirides.",
                "Kirjuta kestus vahemikus \(ScriptWording.length(from)) – \(ScriptWording.length(to))."
            )
        case .badKey(let text): ("\(quoted(text)) ei sobi klahviks.", "Kirjuta üks number või üks täht.")
        case .badID(let text):
            (
                "\(quoted(text)) ei sobi tunnuseks.",
                "Kasuta väiketähti a–z ja numbreid, alusta tähega; meetodi tunnuses eralda sõnad märgiga -, mujal märgiga _."
            )
        case .duplicateStepID(let id, let line):
            ("Tunnus \(quoted(id)) on ka teisel sammul, real \(line).", "Anna ühele neist teine tunnus.")
        case .duplicateChoiceID(let id):
            ("Tunnus \(quoted(id)) on ka teisel valikul.", "Anna ühele neist teine tunnus.")
        case .idDiffersFromFile(let id, let file):
            (
                "Meetodi tunnus on \(quoted(id)), aga faili nimi on \(ScriptWording.short(file)).",
                "Pane faili nimeks \(ScriptWording.short(id)).yaml või muuda tunnust."
            )
        case .unknownSetting(let name, let suggestion):
            (
                "Sätet \(quoted("$" + name)) ei ole.",
                meant(suggestion.map { "$" + $0 }, or: "Lisa see sätete hulka; dollarimärgi jaoks kirjuta $$.")
            )
        case .unfitSetting(let name, let need):
            switch need {
            case .minutes:
                ("Säte \(quoted(name)) ei ole kestus.", "Kirjuta sättele `type: minutes` või nimeta mõni teine säte.")
            case .choiceOf(let allowed):
                (
                    "Sätte \(quoted(name)) mõni väärtus siia ei sobi.",
                    "Kirjuta sättele `type: choice`; sobivad tunnused on \(ScriptWording.listed(allowed))."
                )
            case .choiceWith(let named):
                (
                    "Sättel \(quoted(name)) ei ole sellist valikut: \(ScriptWording.listed(named)).",
                    "Nimeta tunnus, mis on sätte `choices` all."
                )
            case .choice: ("Säte \(quoted(name)) ei ole valik.", "Kirjuta sättele `type: choice` või nimeta mõni teine säte.")
            case .integer: ("Säte \(quoted(name)) ei ole arv.", "Kirjuta sättele `type: integer` või nimeta mõni teine säte.")
            case .list: ("Säte \(quoted(name)) ei ole loetelu.", "Kirjuta sättele `type: list` või nimeta mõni teine säte.")
            }
        case .endsWithoutMinutes:
            ("Sammu peab lõpetama kell, aga sammul ei ole kavandatud aega.", "Lisa `minutes` või kustuta `ends`.")
        case .unknownTarget(let id, let suggestion):
            ("Sammu \(quoted(id)) ei ole.", meant(suggestion, or: "Nimeta mõne sammu tunnus (`id`)."))
        case .nestedGroup(let key):
            ("Siin on `\(key)` teise `\(key)` sees.", "Tõsta seesmine välja, ühe sammu ümber võib neid olla üks.")
        case .unknownPosition(let id, let suggestion, let known):
            ("Seisukohta \(quoted(id)) siin ei ole.", meant(suggestion, or: "Seisukohad on \(ScriptWording.listed(known))."))
        case .oneBallot(let allowed):
            ("Hääletusel peab olema üks hääletusviis, ei rohkem ega vähem.", "Kirjuta üks neist: \(ScriptWording.listed(allowed)).")
        case .badAmount(let text):
            ("\(quoted(text)) ei sobi siin võrdluseks.", "Kirjuta arv, näiteks 3; kui juures on `of`, siis osa: 20% või 2/3.")
        case .ruleWithoutPoll:
            ("Selles sammus midagi ei loeta, nii et `when` ei kehti.", "Kustuta see või kirjuta `kind: poll`.")
        case .decidesTooEasily:
            (
                "Nii saaks otsustada ka ilma kõigi vastusteta või ilma selge nõusolekuta.",
                "Lisa selle `when` alla `answered: {all: present}` ja esimese seisukoha `at_least`."
            )
        case .unframed(let part):
            ("Selle loetelu esimene ja viimane peab olema \(quoted(part)).", "Pane \(quoted(part)) algusse ja lõppu.")
        case .tooManyProblems(let shown):
            ("Vigu on rohkem kui siin näidatud \(shown).", "Paranda esmalt need ja kontrolli siis uuesti.")
        case .missingLanguage(let language):
            switch language {
            case .et: ("Eestikeelne tekst on puudu.", "Lisa `et: …`; seni on näha ingliskeelne tekst.")
            case .en: ("Ingliskeelne tekst on puudu.", "Lisa `en: …`; seni on näha eestikeelne tekst.")
            }
        }
    }

    private static func type(_ expected: ScriptProblem.Expected, _ found: ScriptProblem.Found) -> String {
        let wanted =
            switch expected {
            case .text, .localText: "tekst"
            case .number: "täisarv"
            case .duration: "kestus"
            case .flag: "yes või no"
            case .mapping: "read kujul `võti: väärtus`"
            case .list: "loetelu"
            case .setting: "sätte nimi"
            }
        // Only rows of keys are more than one.
        let verb = expected == .mapping ? "peavad" : "peab"
        return switch found {
        case .nothing: "Siin \(verb) olema \(wanted), aga ei ole midagi."
        case .text(let text): "Siin \(verb) olema \(wanted), mitte \(quoted(text))."
        case .mapping: "Siin \(verb) olema \(wanted), mitte read kujul `võti: väärtus`."
        case .list: "Siin \(verb) olema \(wanted), mitte loetelu."
        }
    }

    private static func example(_ expected: ScriptProblem.Expected) -> String {
        switch expected {
        case .text: "Kirjuta tekst samale reale või märgi | järel järgmistele ridadele."
        case .localText: "Kirjuta {en: \"…\", et: \"…\"} või üks tekst kõigi keelte jaoks."
        case .number: "Kirjuta ainult numbrid, näiteks 12."
        case .duration: "Kirjuta minutid (4 või 1.5), 90s, 2m, 1h20 või 2:30."
        case .flag: "Kirjuta yes või no, on või off, true või false."
        case .mapping: "Kirjuta iga osa eraldi reale kujul `võti: väärtus` ja taanda kahe tühikuga."
        case .list: "Alusta iga kirjet uuel real sidekriipsu ja tühikuga."
        case .setting: "Kirjuta dollarimärk ja sätte nimi, näiteks $rounds."
        }
    }

    private static func meant(_ suggestion: String?, or otherwise: String) -> String {
        suggestion.map { "Kas mõtlesid \(quoted($0))?" } ?? otherwise
    }

    private static func quoted(_ text: String) -> String { "„\(ScriptWording.short(text))“" }
}
