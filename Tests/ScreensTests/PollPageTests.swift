import Engine
import Screens
import Terminal
import Testing

@Suite("What has no room on the wall comes page by page")
struct PollPageTests {
    private static let text =
        "We open the village house three days a week from 10 to 20, on Fridays to 22, and heat it with what the society has saved."

    private func testing(_ settings: [Item.Filled] = []) throws -> Stage {
        var stage = try PollScene.opened(.en, settings: settings)
        stage.command("goto draft")
        stage.command("draft \(Self.text)")
        stage.command("goto test")
        return stage
    }

    /// All that a small wall shows in a minute, without what is only space.
    private func shown(_ stage: Stage) -> String {
        var stage = stage
        var pages: [String] = []
        for _ in 0..<60 {
            pages.append(stage.wall(40, 12).joined(separator: " ").split(separator: " ").joined(separator: " "))
            stage.pass(.second)
        }
        return pages.joined(separator: "\n")
    }

    @Test("Every position is read with what it means, and the text with its last word", arguments: ["consensus", "consent", "fist_to_five", "gradients"])
    func everyMeaning(scale: String) throws {
        let stage = try testing([Item.Filled(id: "scale", value: .choice(scale))])
        let shown = shown(stage)
        for option in stage.state.currentPoll?.scale.options ?? [] {
            #expect(shown.contains(option.name(.en)), "\(option.id)")
            #expect(option.meaning(.en).isEmpty || shown.contains(option.meaning(.en)), "\(option.id)")
        }
        #expect(shown.contains("saved.") && !shown.contains("……"))
    }

    @Test("The first page stands when the step begins, and says how many there are")
    func firstPage() throws {
        let wall = try testing().wall(40, 12).joined(separator: "\n")
        #expect(wall.contains("I agree") && wall.contains("1/2"))
    }

    @Test("Counts are all seen, however many positions there are")
    func everyCount() throws {
        var stage = try testing([Item.Filled(id: "scale", value: .choice("gradients"))])
        stage.press(.character("u"), .character("r"))
        let shown = shown(stage)
        for option in stage.state.currentPoll?.scale.options ?? [] {
            #expect(shown.contains(option.name(.en).prefix(16)), "\(option.id)")
        }
        #expect(shown.contains("6 of 6 present answered"))
    }

    @Test("What has room stands still")
    func standsStill() throws {
        var stage = try PollScene.opened(.en)
        let wall = stage.wall()
        stage.pass(.seconds(30))
        #expect(stage.wall() == wall)
    }
}
