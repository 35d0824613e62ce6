import Engine
import Testing

@Suite("How many sessions, slots and places a group needs")
struct OpenSpaceNumbersTests {
    @Test("More people never get fewer sessions or slots")
    func monotone() {
        for people in 1...1_500 {
            #expect(OpenSpaceNumbers.sessions(people: people) >= OpenSpaceNumbers.sessions(people: people - 1), "\(people) people")
            #expect(OpenSpaceNumbers.slots(people: people) >= OpenSpaceNumbers.slots(people: people - 1), "\(people) people")
        }
    }

    @Test("The bands are those of the estimate, and their edges do not drop", arguments: [
        (10, 5), (49, 25), (50, 25), (51, 25), (60, 25), (90, 27), (100, 30), (101, 30), (160, 40), (200, 50), (201, 50), (400, 80),
        (500, 100), (501, 100), (700, 105),
    ])
    func sessions(people: Int, expected: Int) {
        #expect(OpenSpaceNumbers.sessions(people: people) == expected)
    }

    @Test("The sessions fit into the slots and places, and one place less would not hold them")
    func places() {
        for people in 20...1_000 {
            let slots = OpenSpaceNumbers.slots(people: people)
            let places = OpenSpaceNumbers.places(people: people)
            #expect(slots * places >= OpenSpaceNumbers.sessions(people: people), "\(people) people")
            #expect(slots * (places - 1) < OpenSpaceNumbers.sessions(people: people), "\(people) people")
        }
    }

    @Test("No number of people, however odd, breaks the estimate")
    func odd() {
        #expect(OpenSpaceNumbers.sessions(people: -3) == 1)
        #expect(OpenSpaceNumbers.places(people: 0) == 2)
        #expect(OpenSpaceNumbers.places(people: 60, slots: 0) == 25)
    }
}
