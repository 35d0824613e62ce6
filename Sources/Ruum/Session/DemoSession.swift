import Engine
import Journal
import MethodReader
import Verbs
import Words

/// A session with people, a question and a beginning, for looking around and for practice.
enum DemoSession {
    static let usualMethod = "circle"

    static func make(_ method: String, language: Language, path: String, clock: SessionClock) throws -> OpenSession {
        let library = MethodLibrary(environment: Environment.variables)
        var item = Item(method: try AgendaText.method(method, library: library))
        item.filled.append(Item.Filled(id: Item.question, value: .text(question(language))))
        let now = Instant(milliseconds: clock.wall())
        let begin = now + -beganBefore
        let creation = Creation(
            title: language.say(et: "Meie raamatukogu", en: "Our library"), language: language,
            place: language.say(et: "Võru raamatukogu", en: "Võru library"), plannedStart: begin,
            people: people.map { Creation.Newcomer(name: $0) }, agenda: [item])
        let session = try NewSession.make(creation, named: path, clock: clock)
        for (minutes, words) in item.method.id == usualMethod ? story(language) : [(0, ["start"])] {
            let state = session.ledger.state
            try session.run(Verbs.parse(words, in: state), at: min(now, begin + .seconds(Int(minutes * 60))))
        }
        return session
    }

    /// How long the demo has been going when it opens.
    private static let beganBefore = Span.minutes(12)

    private static func question(_ language: Language) -> String {
        language.say(et: "Millises raamatukogus tunneme end kümne aasta pärast koduselt?", en: "What kind of library will be a home to us in ten years?")
    }

    private static let people = [
        "Mari Kask", "Mari Õunapuu", "Jüri Tamm", "Ülle Põld", "Tõnu Sääsk", "Žanna Šmidt", "Kadri Rebane-Lepik", "Ants Mägi", "Õie Kuusk",
        "Peeter Järv", "Liis Ööbik", "Margus Saar", "Tiina Võsu", "Äli Raud", "Rein Pärn", "Eha Laas", "Siim Kõiv", "Helgi Nõmm",
    ]

    /// Minutes from the beginning, and what was said to the program then.
    private static func story(_ language: Language) -> [(Double, [String])] {
        [
            (0, ["start"]), (2, ["next"]),
            (3, ["note", language.say(et: "Kuulata ära, mida raamatukogult päriselt oodatakse", en: "To hear what people really want from the library")]),
            (4, ["next"]),
            (5, ["note", language.say(et: "Telefonid jäävad kotti", en: "Phones stay in the bag")]),
            (6, ["role", "Eha Laas", "guardian"]), (7, ["next"]), (7.2, ["speak", "Ülle"]), (8.1, ["speak", "Jüri"]),
            (9, ["speak", "Mari Õ"]), (9.9, ["speak", "Siim"]),
            (10.5, ["note", language.say(et: "Vaikne koht, kuhu tulla", en: "A quiet place to come to")]), (11, ["speak", "Žanna"]),
        ]
    }
}
