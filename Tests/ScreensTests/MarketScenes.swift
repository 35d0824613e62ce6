import Engine
import MethodReader
import Screens
import Terminal

/// Moments of an idea market that are drawn as whole pictures.
enum MarketScene {
    private static let people = [
        "Mari Kask", "Õnne Tamm", "Jüri Žukov", "Sirje Põld", "Ülle Rand", "Kadri Mets", "Tõnu Saar", "Peep Luik", "Epp Laas",
        "Rein Kuusk", "Liis Hein", "Ott Vaher", "Maie Soo", "Villem Org", "Aita Järv", "Koit Lepp",
    ]

    private static func ideas(_ language: Language) -> [String] {
        language == .et
            ? [
                "Tööriistakogu: laename üksteisele tööriistu", "Rändav saun: iga laupäev eri külas", "Laupäevane buss: linna ja tagasi",
                "Ühissupp: kord kuus sööme koos",
            ]
            : [
                "Tool library: we lend each other tools", "Travelling sauna: each Saturday in another village",
                "Saturday bus: to town and back", "Common soup: once a month we eat together",
            ]
    }

    private static func market(_ language: Language) -> Stage {
        let market = MethodLibrary(environment: [:]).all().compactMap(\.method).filter { $0.id == "idea-market" }
        var stage = Stage(
            language, people: people, title: language == .et ? "Külapäev" : "Village day",
            question: language == .et ? "Mis tooks küladesse talvel elu?" : "What would bring life to the villages in winter?",
            method: market.first ?? .smallCircle)
        stage.press(.pageDown)
        for minutes in [3, 2, 5] {
            stage.pass(.minutes(minutes))
            stage.press(.pageDown)
        }
        for (idea, owner) in zip(ideas(language), ["mari", "jür", "epp", "koit"]) {
            stage.press(.character("m"))
            stage.type("\(idea) --by \(owner)")
            stage.press(.enter)
        }
        return stage
    }

    /// The first pitch.
    static func pitch(_ language: Language) -> Stage {
        var stage = market(language)
        stage.press(.pageDown)
        stage.pass(.seconds(20))
        return stage
    }

    /// In the first visit: an offer and a question were left, and something more is being written down.
    static func visit(_ language: Language) -> Stage {
        var stage = pitch(language)
        stage.pass(.minutes(6))
        stage.press(.pageDown)
        stage.pass(.minutes(2))
        stage.press(.enter, .character("1"), .character("3"))
        stage.type(language == .et ? "Mul on vaba riiul --by rein" : "I have a shelf to spare --by rein")
        stage.press(.enter, .escape, .character("2"), .character("2"))
        stage.type(language == .et ? "Kes kütab?" : "Who heats it?")
        stage.press(.enter, .escape, .escape)
        return stage
    }

    /// Choosing what was left at the first stall.
    static func leaving(_ language: Language) -> Stage {
        var stage = visit(language)
        stage.press(.enter, .character("1"))
        return stage
    }

    /// After the vote: two are as good as level.
    static func result(_ language: Language) -> Stage {
        var stage = visit(language)
        stage.press(.character(":"))
        stage.type("goto dots_vote")
        stage.press(.enter)
        for (idea, dots) in zip(ideas(language), [9, 4, 3, 9]) {
            stage.press(.character(":"))
            stage.type("tally \(idea.prefix(6)) \(dots)")
            stage.press(.enter)
        }
        stage.press(.character(":"))
        stage.type("reveal")
        stage.press(.enter, .character("n"))
        return stage
    }
}

/// Moments of a text in versions that are drawn as whole pictures.
enum DraftScene {
    static let method = Method(
        id: "text", name: LocalText(et: "Tekst", en: "Text"),
        settings: [Setting(id: Item.question, type: .text, ask: LocalText(en: "About what?"))],
        steps: [
            Step(
                id: "concerns", kind: .talk(TalkPlan()), title: LocalText(et: "Mured", en: "Concerns"),
                capture: Capture(kind: .concern, readers: .participants)),
            Step(
                id: "text", kind: .draft(DraftPlan()), title: LocalText(et: "Sõnastus", en: "Wording"), wall: .draft,
                minutes: Minutes(plan: .literal(.minutes(10))),
                capture: Capture(kind: .concern, readers: .participants, project: .atOnce)),
        ])

    /// Two concerns, one of them met in the second version.
    static func second(_ language: Language) -> Stage {
        var stage = Stage(
            language, title: language == .et ? "Seltsi koosolek" : "Club meeting",
            question: language == .et ? "Millal me kohtume?" : "When do we meet?", method: method)
        stage.press(.character(" "))
        for concern in language == .et ? ["Esmaspäev on liiga vara", "Koolimaja on kaugel"] : ["Monday is too early", "The school is far away"] {
            stage.press(.character("m"))
            stage.type(concern)
            stage.press(.enter)
        }
        let texts =
            language == .et
            ? ["Kohtume esmaspäeviti koolimajas.", "draft --answers n3 Kohtume teisipäeviti kell kuus koolimajas."]
            : ["We meet on Mondays at the school.", "draft --answers n3 We meet on Tuesdays at six at the school."]
        stage.press(.character("n"), .character("u"))
        stage.type(texts[0])
        stage.press(.enter, .character(":"))
        stage.type(texts[1])
        stage.press(.enter)
        stage.pass(.minutes(3))
        return stage
    }
}
