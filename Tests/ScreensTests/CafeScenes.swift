import Engine
import MethodReader
import Screens
import Terminal

/// Moments of a café that are drawn as whole pictures.
enum CafeScene {
    private static let names = ["Mari", "Õnne", "Jüri", "Sirje", "Ülle", "Kadri", "Tõnu"]
    private static let families = ["Kask", "Tamm", "Žukova", "Põld"]
    /// Seven and four have no common factor: twenty-seven different names.
    private static let people = (0..<27).map { "\(names[$0 % names.count]) \(families[$0 % families.count])" }

    static let method = MethodLibrary(environment: [:]).all().compactMap(\.method).first { $0.id == "world-cafe" }

    /// Twenty-seven people look for their tables for the first time.
    static func seats(_ language: Language, move: String) -> Stage {
        var stage = Stage(
            language, people: people, title: language == .et ? "Külapäev" : "Village day",
            question: language == .et ? "Mida me vajame, et koos jätkata?" : "What do we need to go on together?",
            method: method ?? .smallCircle)
        stage.press(.character(":"))
        stage.type("set move \(move)")
        stage.press(.enter)
        stage.pass(.minutes(5))
        stage.press(.pageDown)
        stage.pass(.minutes(5))
        stage.press(.pageDown)
        stage.pass(.minutes(3))
        stage.press(.pageDown)
        return stage
    }

    /// The bell of the first round has rung: two hosts are named, one table had a note, and people move.
    static func move(_ language: Language, move: String) -> Stage {
        var stage = seats(language, move: move)
        stage.pass(.minutes(2))
        stage.press(.pageDown)
        stage.pass(.minutes(12))
        stage.press(.character("m"))
        stage.type(language == .et ? "3: Rohkem istekohti" : "3: More places to sit")
        stage.press(.enter)
        stage.pass(.minutes(8))
        stage.press(.pageDown, .enter)
        stage.type("2õn")
        stage.press(.enter)
        stage.type("sir")
        stage.press(.enter, .escape)
        stage.pass(.seconds(40))
        stage.press(.pageDown)
        return stage
    }
}
