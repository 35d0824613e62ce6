import Engine
import Screens
import Terminal

extension GoldenScene {
    /// After the circle of the other pictures: one note is highlighted, one is the facilitator's own, one is an action.
    static func harvest(_ language: Language) -> Stage {
        var stage = round(language)
        stage.press(.character("A"))
        stage.type(language == .et ? "Helista valda --owner mari --due 1. detsember" : "Ring the council --owner mari --due 1 December")
        stage.press(.enter, .character("E"), .character("*"))
        return stage
    }

    /// What the participants will get, as the program hands it to the console.
    static func preview(_ language: Language) -> Stage {
        var stage = harvest(language)
        stage.press(.character("2"))
        stage.console.previewed(Stage.preview(.participants, language, command: stage.ledger.lastCommand))
        return stage
    }
}

extension Stage {
    static func preview(_ readers: Readers, _ language: Language, command: Int = 0) -> EditionPreview {
        let isEstonian = language == .et
        return EditionPreview(
            readers: readers,
            lines: [
                PreviewLine(isEstonian ? "Välja jääb" : "Left out", .strong),
                PreviewLine(isEstonian ? "– märkmed, mida loed ainult sina: 1" : "– notes that only you may read: 1", .accent, indent: 2),
                PreviewLine(isEstonian ? "! „Maril“ märkmes n4: Mari" : "! “Maril” in note n4: Mari", .warning, indent: 2),
                PreviewLine(""),
                PreviewLine(isEstonian ? "Külapäev" : "Village day", .title),
                PreviewLine(
                    "– " + String(repeating: isEstonian ? "Räägime ükshaaval. " : "One voice at a time. ", count: 6), indent: 2),
            ], command: command,
            place: ExportPlace(folder: "~/Documents", name: isEstonian ? "Külapäev" : "Village day", formats: ["md", "json"]))
    }
}
