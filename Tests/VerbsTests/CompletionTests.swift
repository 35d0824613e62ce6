import Engine
import Testing
import Verbs

@Suite struct Completing {
    private static func state() throws -> State {
        var ledger = try session(["Mari Kask", "Mari Tamm", "Õnne Öövel"])
        try ledger.run(.note(.add([NoteDraft("esimene")])))
        try ledger.run(.note(.add([NoteDraft("teine")])))
        return ledger.state
    }

    @Test(arguments: [
        ("", ["start "]),
        ("unq", ["unqueue "]),
        ("per", ["person "]),
        ("person ", ["person add ", "person rename ", "person identify "]),
        ("person i", ["person identify "]),
        ("he", ["help "]),
        ("help ext", ["help extend "]),
        ("goto ", ["goto opening ", "goto farewell "]),
        ("goto f", ["goto farewell "]),
        ("hold s", ["hold silence "]),
        ("speak onn", ["speak Õnne Öövel "]),
        ("speak öö", ["speak Õnne Öövel "]),
        ("speak mari", ["speak Mari Kask ", "speak Mari Tamm "]),
        ("speak mari t", ["speak Mari Tamm "]),
        ("queue --direct mari k", ["queue --direct Mari Kask "]),
        ("note tekst --by õn", ["note tekst --by \"Õnne Öövel\" "]),
        ("note tekst --by \"Õn", ["note tekst --by \"Õnne Öövel\" "]),
        ("note tekst --k", ["note tekst --kind "]),
        ("note --kind conce", ["note --kind concern "]),
        ("note --kind idea --k", []),
        ("note -- --k", []),
        ("note --for cl", ["note --for client "]),
        ("edit ", ["edit n4 ", "edit n3 "]),
        ("release n3 ", ["release n3 n4 "]),
        ("kind n3 conce", ["kind n3 concern "]),
        ("readers n3 p", ["readers n3 participants "]),
        ("show h", ["show holder "]),
        ("show clock o", ["show clock on ", "show clock off "]),
        ("set or", ["set order "]),
        ("set order r", ["set order random "]),
        ("next ", []),
        ("nonsense ", []),
    ]) func theLastWordIsCompleted(_ line: String, lines: [String]) throws {
        let found = Verbs.complete(line, in: try Completing.state())
        #expect(line.isEmpty ? Array(found.prefix(1)) == lines : found == lines)
    }

    @Test func everyCompletedVerbIsOneThatCanBeTyped() throws {
        let found = Verbs.complete("", in: try Completing.state())
        #expect(Set(found) == Set(Verbs.all.map { $0.name.words[0] + " " } + ["help "]))
    }

    @Test func peopleOfTheSameNameAreCompletedToTheirIds() throws {
        let state = try session(["Mari Kask", "Mari Kask"]).state
        #expect(Verbs.complete("speak ", in: state) == ["speak p1.1 ", "speak p1.2 "])
    }
}

@Suite struct Splitting {
    @Test(arguments: [
        ("a  b\tc", ["a", "b", "c"]), ("\"a b\" c", ["a b", "c"]), ("a\"b c\"d", ["ab cd"]), ("\"\"", [""]), ("   ", []),
        ("don't", ["don't"]), ("a \\\" b", ["a", "\"", "b"]), ("c:\\temp", ["c:\\temp"]), ("\"\\\"ei\\\"\"", ["\"ei\""]),
    ]) func wordsArePartedByWhiteSpaceOutsideQuotes(_ line: String, words: [String]) throws {
        #expect(try Verbs.split(line) == words)
    }

    @Test func anOpenQuoteIsRefused() {
        #expect(throws: Refusal.unbalancedQuote) { try Verbs.split("note \"a b") }
    }
}
