import Engine
import Testing
import Verbs

private let people = [
    "Mari Kask", "Mari Tamm", "Õnne Öövel", "Šarlotte Žukova", "Mari-Liis Saar-Põld", "Ann", "Anne", "Johanna Küla", "ÜLO",
    "Ülo",
]

@Suite struct FindingPeople {
    private func find(_ text: String) throws -> PersonID {
        try PersonMatch.find(text, in: try session(people).state)
    }

    @Test(arguments: [
        ("p1.3", 3), ("Õnne Öövel", 3), ("onne", 3), ("ÕNNE", 3), ("oovel", 3), ("  õnne  ÖÖ ", 3), ("sarlotte", 4), ("Žuk", 4),
        ("zukova", 4), ("kask", 1), ("mari k", 1), ("mari t", 2), ("saar", 5), ("põld", 5), ("mari liis", 5), ("Mari-Liis", 5),
        ("SAAR-POLD", 5), ("kula", 8),
    ]) func caseDiacriticsAndHyphensDoNotCount(_ typed: String, place: Int) throws {
        #expect(try find(typed) == person(place))
    }

    @Test func anExactNameGoesBeforeALongerOneThatBeginsTheSame() throws {
        #expect(try find("ann") == person(6))
    }

    @Test func aFirstNameOfOnePersonGoesBeforeALongerOneThatBeginsTheSame() throws {
        let state = try session(["Jaan Kukk", "Jaanika Tamm", "Jaan-Erik Mets"]).state
        #expect(try PersonMatch.find("jaan", in: state) == person(1))
        #expect(throws: Refusal.ambiguousPerson("jaa", [person(1), person(2), person(3)])) { try PersonMatch.find("jaa", in: state) }
    }

    @Test func aBeginningGoesBeforeAPart() throws {
        #expect(try find("sa") == person(4))
    }

    @Test func aNameTypedLetterByLetterGoesBeforeOneThatIsAlike() throws {
        #expect(try find("ÜLO") == person(9))
        #expect(try find("Ülo") == person(10))
    }

    @Test func namesThatAreAlikeAreAmbiguous() {
        #expect(throws: Refusal.ambiguousPerson("ulo", [person(9), person(10)])) { try find("ulo") }
    }

    @Test func aSharedFirstNameNamesAllWhoBearIt() {
        #expect(throws: Refusal.ambiguousPerson("mari", [person(1), person(2), person(5)])) { try find("mari") }
    }

    @Test func anAmbiguousBeginningIsNotSettledByParts() {
        #expect(throws: Refusal.ambiguousPerson("an", [person(6), person(7)])) { try find("an") }
    }

    @Test(arguments: ["", "  ", "-", "p1.99", "Xaver"]) func whoeverNobodyIsCalledIsUnknown(_ typed: String) {
        #expect(throws: Refusal.unknownPerson(typed.trimmed)) { try find(typed) }
    }

    @Test(arguments: ["Osaleja 3", "osaleja 3", "Participant 3", "participant 3", "3"])
    func peopleWithoutNamesAreFoundByNumber(_ typed: String) throws {
        let state = try session(Array(repeating: "", count: 13)).state
        #expect(try PersonMatch.find(typed, in: state) == person(3))
    }

    @Test func countedSeatsAreFoundByWhatTheyAreCalled() throws {
        var ledger = try session(["Mari"])
        try ledger.run(.turn(.seat))
        let seat = try #require(ledger.state.people.everybody.last?.id)
        #expect(try PersonMatch.find("koht 2", in: ledger.state) == seat)
        #expect(try PersonMatch.find("Seat 2", in: ledger.state) == seat)
    }

    @Test func theSameNameTwiceIsReachedByIdOnly() throws {
        let state = try session(["Mari Kask", "Mari Kask"]).state
        #expect(throws: Refusal.ambiguousPerson("Mari Kask", [person(1), person(2)])) {
            try PersonMatch.find("Mari Kask", in: state)
        }
        #expect(try PersonMatch.find("p1.2", in: state) == person(2))
    }
}
