import Engine
import MethodReader
import Screens
import Terminal

/// Moments of an open space that are drawn as whole pictures, played by keys.
enum OpenSpaceScene {
    static let method = MethodLibrary(environment: [:]).script("open-space")?.method

    private static let topics: [Language: [String]] = [
        .en: ["Mari: The bus", "Õnne: A house for the young", "Mari: The shop", "Eha: Quiet evenings"],
        .et: ["Mari: Buss", "Õnne: Noortemaja", "Mari: Pood", "Eha: Vaiksed õhtud"],
    ]

    /// Four topics have been called one after another, one by somebody whom nobody knew; the line for the next one is open.
    static func call(_ language: Language) -> Stage {
        var stage = Stage(
            language, people: ["Mari", "Õnne", "Jüri", "Sirje"], title: language == .et ? "Külapäev" : "Village day",
            question: language == .et ? "Mis hoiab küla elus?" : "What keeps the village alive?", method: method ?? .smallCircle)
        stage.press(.pageDown, .pageDown, .pageDown, .pageDown, .enter)
        for topic in topics[language] ?? [] {
            stage.type(topic)
            stage.press(.enter)
        }
        return stage
    }

    /// At the wall: two topics of the same convener in one slot, and one without a place.
    static func wall(_ language: Language) -> Stage {
        var stage = call(language)
        stage.press(.escape, .pageDown, .character("T"))
        stage.press(.character("k"))
        stage.type(language == .et ? "Suur saal" : "Great hall")
        stage.press(.enter)
        for place in ["1 1", "2 1", "1 2"] {
            stage.press(.character("p"))
            stage.type(place)
            stage.press(.enter, .down)
        }
        stage.press(.up, .character("c"))
        stage.type("12")
        stage.press(.enter)
        return stage
    }

    /// In the first block of sessions, after the program found what nobody chose.
    static func sessions(_ language: Language) -> Stage {
        var stage = wall(language)
        stage.press(.character("p"))
        stage.type("2 2")
        stage.press(.enter, .character("f"), .escape, .pageDown)
        stage.pass(.minutes(10))
        return stage
    }
}
