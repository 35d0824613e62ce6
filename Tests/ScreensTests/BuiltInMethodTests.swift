import Engine
import MethodReader
import Screens
import Terminal
import Testing

@Suite struct BuiltInMethodTests {
    private static let methods = MethodLibrary(environment: [:]).all().compactMap(\.method)

    @Test(arguments: methods, Language.allCases)
    func everyStepOfEveryMethodIsDrawnWithItsTitleAndFitsTheRoom(method: Method, language: Language) {
        var stage = Stage(language, people: (1...18).map { "Guest \($0)" }, method: method)
        for place in stage.state.places(ofItem: 0, planning: true) {
            guard let step = stage.state.step(at: place, item: 0), !step.onCall else { continue }
            stage.press(.character("n"))
            #expect(stage.state.currentStep?.id == step.id)
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
