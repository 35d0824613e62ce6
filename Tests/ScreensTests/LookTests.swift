import Engine
import Screens
import Terminal
import Testing
import Foundation

@Test func look() {
    var out = ""
    func show(_ lines: [String], _ name: String) { out += "=== \(name)\n" + lines.map { $0 + "|" }.joined(separator: "\n") + "\n" }
    for language in [Language.en, .et] {
        var stage = Stage(language)
        show(stage.screen(), "ready"); show(stage.wall(), "arrival")
        stage.press(.character(" ")); stage.pass(.minutes(2)); show(stage.screen(), "say"); show(stage.wall(), "say wall")
        stage.press(.character(" ")); stage.press(.character("m")); stage.type("Kuuldu jääb siia"); show(stage.screen(), "typing"); stage.press(.enter)
        show(stage.screen(), "collect"); show(stage.wall(), "collect wall"); show(stage.wall(120, 40), "collect wall")
        stage.press(.character(" ")); show(stage.screen(), "round start")
        stage.press(.enter); stage.type("jü"); show(stage.screen(), "picker"); stage.press(.enter); stage.pass(.seconds(40)); show(stage.screen(), "speaks")
        stage.press(.character(" ")); stage.pass(.minutes(6)); show(stage.screen(), "guess, overtime"); stage.press(.character("x")); show(stage.screen(120, 40), "passed")
        show(stage.screen(200, 60), "passed"); show(stage.wall(200, 60), "wall"); show(stage.wall(40, 12), "wall")
        stage.press(.character("h")); show(stage.screen(), "hold"); stage.press(.enter)
        stage.press(.character("?")); show(stage.screen(), "help"); stage.press(.escape, .character("o")); show(stage.screen(), "people"); stage.press(.escape, .character("w")); show(stage.screen(), "shares")
        stage.press(.escape, .character("M")); show(stage.screen(), "notes"); stage.press(.escape, .character("c")); show(stage.screen(), "check"); stage.press(.escape)
        stage.press(.character("v"), .character("v")); show(stage.screen(), "covered"); stage.press(.enter, .interrupt); show(stage.screen(), "quit?"); stage.press(.escape)
        stage.press(.character("n")); stage.press(.character("r")); stage.type("mar"); stage.press(.enter); show(stage.screen(), "talk"); stage.press(.character("z")); show(stage.screen(), "undone")
        stage.press(.character("n"),.character("n"),.character("n")); show(stage.screen(), "over"); show(stage.wall(), "over")
    }
    try! out.write(toFile: "/tmp/screens_look.txt", atomically: true, encoding: .utf8)
}
