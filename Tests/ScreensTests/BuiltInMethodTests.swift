import Engine
import MethodReader
import Screens
import Terminal
import Testing

@Suite struct BuiltInMethodTests {
    private static let library = MethodLibrary(environment: [:])

    @Test(arguments: library.ids, Language.allCases)
    func everyStepOfEveryMethodIsDrawnWithItsTitleAndFitsTheRoom(id: String, language: Language) throws {
        let method = try Self.library.method(id).get()
        var stage = Stage(language, people: (1...18).map { "Guest \($0)" }, method: method)
        for place in stage.state.places(ofItem: 0, planning: true) where !method.steps[place.step].onCall {
            let step = method.steps[place.step]
            stage.press(.character("n"))
            #expect(stage.state.currentVisit?.place == place)
            stage.fill(step)
            let beginning = String(stage.state.words(step.title, at: place, item: 0, in: language).prefix(12))
            #expect(stage.screen().dropFirst(2).contains { $0.contains(beginning) }, "\(step.id) has no title on the console")
            for size in [(40, 12), (80, 24), (120, 40)] {
                let wall = stage.wall(size.0, size.1)
                #expect(wall.count == size.1)
                #expect(!wall.contains { $0.contains("…") }, "\(step.id) is cut on a wall of \(size)")
            }
        }
    }
}

extension Stage {
    /// As many notes as a repeat over them expects, in the step that collects them.
    fileprivate mutating func fill(_ step: Step) {
        guard case .collect = step.kind, let method = state.currentItem?.method else { return }
        let expected = method.groups.contains { group in
            if case .forEach(let kind, _) = group.kind { kind == step.capture.kind } else { false }
        }
        guard expected else { return }
        for number in 1...Formula.stalls.value(people: state.headcount) {
            press(.character("m"))
            type("Idea \(number)")
            press(.enter)
        }
    }
}
