import Engine
import MethodReader
import Screens
import Terminal
import Testing

/// Moments of a consensus test, made with the built-in script.
enum PollScene {
    /// At the test, with a text that has been changed once.
    static func opened(_ language: Language, settings: [Item.Filled] = []) throws -> Stage {
        let method = try MethodLibrary(environment: [:]).method("consensus").get()
        var stage = Stage(
            language, people: ["Aino Lepp", "Benno Saar", "Enn Kivi", "Helgi Oja", "Leo Õunap", "Õie Žukova"],
            title: language == .et ? "Jõeküla külamaja" : "Village house",
            question: language == .et ? "Kas avame külamaja talvel?" : "Do we open the house in winter?", method: method,
            settings: settings)
        stage.press(.pageDown)
        stage.command("goto draft")
        stage.command(language == .et ? "draft Avame külamaja iga päev kell 10–20." : "draft We open the house every day from 10 to 20.")
        stage.command(
            language == .et ? "draft Avame külamaja kolmel päeval nädalas kell 10–20." : "draft We open the house three days a week from 10 to 20.")
        stage.command("goto test")
        stage.pass(.minutes(1))
        return stage
    }

    /// All agree but one who blocks and owes the reason.
    static func blocked(_ language: Language) throws -> Stage {
        var stage = try opened(language)
        stage.press(.character("u"), .enter)
        stage.type("leo")
        stage.press(.enter, .character("4"), .escape)
        stage.pass(.seconds(30))
        return stage
    }

    static func revealed(_ language: Language) throws -> Stage {
        var stage = try blocked(language)
        stage.press(.character("r"))
        return stage
    }
}

extension Stage {
    mutating func command(_ line: String) {
        press(.character(":"))
        type(line)
        press(.enter)
    }
}
