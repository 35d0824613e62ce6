import Engine
import Testing
import Words

@Suite struct ScriptProblemWordsTests {
    static let kinds: [ScriptProblem.Kind] = [
        .unreadable(.notFound), .unreadable(.notPermitted), .unreadable(.notAFile), .unreadable(.other(5)),
        .tooLarge(limit: 256 * 1024), .tooManyEntries(limit: 20_000), .tooDeep, .utf16, .notUTF8, .controlCharacter(0x1B), .empty,
        .tabIndent, .colonInText, .unclosedQuote, .notYAML(detail: ""), .notYAML(detail: "did not find expected key"),
        .notAllowed(.alias), .notAllowed(.tag), .notAllowed(.mergeKey), .notAllowed(.complexKey), .notAllowed(.secondDocument),
        .duplicateKey(key: "title", firstLine: 7), .unsupportedFormat(found: "2", supported: 1),
        .unknownKey(key: "tittle", suggestion: "title", allowed: ["title"]),
        .unknownKey(key: "x", suggestion: nil, allowed: ["title"]),
        .keyOfOtherKind(key: "quiet", kind: "round"), .textSplitAtComma(rest: "all"), .missingKey(key: "id"),
        .wrongType(expected: .text, found: .mapping), .wrongType(expected: .localText, found: .list),
        .wrongType(expected: .number, found: .text("1.10")), .wrongType(expected: .duration, found: .nothing),
        .wrongType(expected: .flag, found: .text("maybe")), .wrongType(expected: .mapping, found: .nothing),
        .wrongType(expected: .list, found: .mapping), .unknownKind(name: "ring", suggestion: nil, allowed: ["say", "round"]),
        .unknownChoice(value: "txt", suggestion: "text", allowed: ["text"]), .badDuration(text: "soon"),
        .outOfRange(from: 1, to: 9),
        .outOfSpan(from: .second, to: .longest), .badID(text: "No Good"), .badKey(text: "no"), .duplicateStepID(id: "one", firstLine: 5),
        .duplicateChoiceID(id: "x"), .idDiffersFromFile(id: "test", file: "copy.yaml"),
        .unknownSetting(name: "qestion", suggestion: "question"), .unknownSetting(name: "x", suggestion: nil),
        .unfitSetting(name: "question", need: .minutes), .unfitSetting(name: "seats", need: .choiceOf(["ring"])),
        .endsWithoutMinutes, .unknownPosition(id: "blok", suggestion: "block", known: ["block"]),
        .unknownPosition(id: "x", suggestion: nil, known: ["block"]), .oneBallot(allowed: ["scale", "options"]),
        .badAmount(text: "many"), .ruleWithoutPoll, .decidesTooEasily,
        .tooManyProblems(shown: 100), .missingLanguage(.et), .missingLanguage(.en),
    ]

    private func words(_ kind: ScriptProblem.Kind, _ language: Language) -> (what: String, remedy: String) {
        ScriptProblem(file: "a.yaml", line: 1, column: 1, kind: kind).words(language)
    }

    @Test(arguments: kinds)
    func everyProblemIsASentenceAndARemedyInEachLanguage(kind: ScriptProblem.Kind) {
        for language in Language.allCases {
            let (what, remedy) = words(kind, language)
            for sentence in [what, remedy] {
                #expect([".", "?"].contains(String(sentence.suffix(1))), "\(sentence)")
                #expect(sentence.first.map { $0.isUppercase || $0 == "„" || $0 == "“" } == true, "\(sentence)")
                #expect(!sentence.contains("\n") && !sentence.contains("  ") && sentence.count < 160, "\(sentence)")
            }
        }
    }

    @Test(arguments: kinds)
    func noLanguageBorrowsTheSentenceOfTheOther(kind: ScriptProblem.Kind) {
        #expect(words(kind, .en).what != words(kind, .et).what)
        #expect(words(kind, .en).remedy != words(kind, .et).remedy)
    }

    @Test func aSuggestionIsAsked() {
        let kind = ScriptProblem.Kind.unknownKey(key: "tittle", suggestion: "title", allowed: ["title", "say"])
        #expect(words(kind, .en) == ("Nothing here is called “tittle”.", "Did you mean “title”?"))
        #expect(words(kind, .et) == ("Võtit „tittle“ siin ei ole.", "Kas mõtlesid „title“?"))
    }

    @Test func longPiecesOfAScriptAreCut() {
        let long = String(repeating: "a", count: 10_000) + "\nb"
        #expect(words(.badDuration(text: long), .en).what.count < 100)
        #expect(words(.badDuration(text: "a\nb"), .en).what == "“a…” is no length of time.")
    }

    @Test func timesAreGivenInTheirUsualUnits() {
        let kind = ScriptProblem.Kind.outOfSpan(from: .seconds(30), to: .minutes(90))
        #expect(words(kind, .en).remedy == "Write a time from 30 s to 1 h 30 min.")
        #expect(words(kind, .et).remedy == "Kirjuta kestus vahemikus 30 s – 1 h 30 min.")
    }
}
