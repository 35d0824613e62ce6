import Engine
import Terminal
import Testing
import Words

@testable import Screens

@Suite struct KeyTableTests {
    @Test func noKeyMeansTwoThingsInAContext() {
        var seen: Set<String> = []
        for binding in KeyTable.bindings {
            for key in binding.keys {
                #expect(seen.insert("\(binding.context) \(key)").inserted, "\(key) stands twice in \(binding.context)")
            }
        }
    }

    @Test func noStepHidesAKeyThatWorksAlways() {
        let always = KeyTable.bindings.filter { $0.context == .live }.flatMap(\.keys)
        for binding in KeyTable.bindings where [.ready, .round, .talk].contains(binding.context) {
            for key in binding.keys { #expect(!always.contains(key), "\(key) of \(binding.context) hides a live key") }
        }
    }

    @Test func everyIntentHasAKey() {
        let bound = Set(KeyTable.bindings.map(\.intent))
        for intent in Intent.allCases { #expect(bound.contains(intent), "\(intent) has no key") }
    }

    @Test(arguments: Language.allCases) func everyKeyHasANameALabelAndAHelpLine(language: Language) {
        for binding in KeyTable.bindings {
            #expect(binding.keys.first?.name(language) != nil)
            let words = binding.intent.words(language)
            #expect(!words.label.isEmpty && words.help.count > words.label.count / 2)
        }
    }

    @Test func labelsInAContextTellKeysApart() {
        for context in KeyContext.allCases {
            for language in Language.allCases {
                let labels = Set(KeyTable.bindings.filter { $0.context == context }.map(\.intent)).map { $0.words(language).label }
                #expect(Set(labels).count == labels.count, "two keys of \(context) have one label in \(language)")
            }
        }
    }

    @Test func theHelpScreensListEveryBinding() {
        let help = [KeyContext.inSession, KeyContext.beforeSession].flatMap { HelpPanel.lines(.en, of: $0, width: 200) }.map(\.text)
            .joined(separator: "\n")
        for binding in KeyTable.bindings { #expect(help.contains(binding.intent.words(.en).help)) }
    }
}
