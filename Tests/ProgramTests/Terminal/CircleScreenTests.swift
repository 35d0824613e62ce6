import Foundation
import Testing

/// The whole circle as a facilitator goes through it, on the console with keys, and what the room sees meanwhile.
@Suite("A circle in two terminals", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct CircleScreenTests {
    private static let agreements = """


                                      █▄ ▄█       ▀
                                      █ █ █ ▄▀▀▀▄ █ ▄▀▀▀▄
                                      █   █ █▀▀▀▀ █ █▀▀▀▀
                                      ▀   ▀  ▀▀▀  ▀  ▀▀▀


                  █          █    █          █                              █
                  █ ▄▀ ▄▀▀▀▄ █ ▄▀ █ ▄▀ █   █ █  ▄▀▀▀▄ █▀▀▀▄ █▀▀▀▄ ▄▀▀▀▄ ▄▀▀▄█
                  █▀▄  █   █ █▀▄  █▀▄  █  ▄█ █  █▀▀▀▀ █   █ █   █ █▀▀▀▀ █   █
                  ▀  ▀  ▀▀▀  ▀  ▀ ▀  ▀  ▀▀ ▀  ▀  ▀▀▀  █▀▀▀  █▀▀▀   ▀▀▀   ▀▀▀▀
                                                      ▀     ▀

                                  Kuuldu jääb sellesse ringi.

                               Kuulame uudishimu ja hoolivusega.

                          Küsime, mida vajame, ja pakume, mida saame.

                                    Märguande peale peatume.
        """
    private static let secondQuestion = """
            █▄ ▄█ ▀                 ▀           █
            █ █ █ █ ▄▀▀▀▀     ▄▀▀▀▀ █ █▄▀▀▄ ▄▀▀▄█
            █   █ █  ▀▀▀▄      ▀▀▀▄ █ █   █ █   █
            ▀   ▀ ▀ ▀▀▀▀      ▀▀▀▀  ▀ ▀   ▀  ▀▀▀▀


            █                █      █              █
            █ ▄▀ █   █ █   █ █  ▄▀▀▄█ █   █ ▄▀▀▀▀ ▀█▀▀
            █▀▄  █  ▄█ █  ▄█ █  █   █ █  ▄█  ▀▀▀▄  █
            ▀  ▀  ▀▀ ▀  ▀▀ ▀  ▀  ▀▀▀▀  ▀▀ ▀ ▀▀▀▀    ▀▀

                ▄▄ ▄
          █    ▀ ▀▀               █               ▄▀▀▀▄
          █ ▄▀ ▄▀▀▀▄ █▄▀▀▄ ▄▀▀▀▄ ▀█▀▀  ▀▀▀▄ ▄▀▀▀▀    ▄▀
          █▀▄  █   █ █   █ █▀▀▀▀  █   ▄▀▀▀█  ▀▀▀▄   ▀
          ▀  ▀  ▀▀▀  ▀   ▀  ▀▀▀    ▀▀  ▀▀▀▀ ▀▀▀▀    ▀
        """
    private static let questionInLarge = """
                         █▄ ▄█ ▀ █  █  ▀
                         █ █ █ █ █  █  █ █▄▀▀▄ ▄▀▀▀▄
                         █   █ █ █  █  █ █   █ █▀▀▀▀
                         ▀   ▀ ▀  ▀  ▀ ▀ ▀   ▀  ▀▀▀


                                      █         █
        █▄▀▀  ▀▀▀▄  ▀▀▀▄ █▀▄▀▄  ▀▀▀▄ ▀█▀▀ █   █ █ ▄▀ ▄▀▀▀▄ ▄▀▀▀█ █   █
        █    ▄▀▀▀█ ▄▀▀▀█ █ █ █ ▄▀▀▀█  █   █  ▄█ █▀▄  █   █ █   █ █  ▄█
        ▀     ▀▀▀▀  ▀▀▀▀ ▀ ▀ ▀  ▀▀▀▀   ▀▀  ▀▀ ▀ ▀  ▀  ▀▀▀   ▀▀▀█  ▀▀ ▀
                                                            ▀▀▀

                                                ▀ █
                    ▄▀▀▀▄ █▄▀▀▄     █▀▄▀▄ ▄▀▀▀▄ █ █  ▄▀▀▀▄
                    █   █ █   █     █ █ █ █▀▀▀▀ █ █  █▀▀▀▀
                     ▀▀▀  ▀   ▀     ▀ ▀ ▀  ▀▀▀  ▀  ▀  ▀▀▀


                   █              █       █          ▄▀▀▀▄
                   █ ▄▀ ▄▀▀▀▄ ▄▀▀▄█ █   █ █ ▄▀ ▄▀▀▀▀    ▄▀
                   █▀▄  █   █ █   █ █  ▄█ █▀▄   ▀▀▀▄   ▀
                   ▀  ▀  ▀▀▀   ▀▀▀▀  ▀▀ ▀ ▀  ▀ ▀▀▀▀    ▀
        """
    private static let checkinQuestion = """
        █▄ ▄█ ▀                 ▀           █      █    ▀ ▀
        █ █ █ █ ▄▀▀▀▀     ▄▀▀▀▀ █ █▄▀▀▄ ▄▀▀▄█     ▀█▀▀  ▀▀▀▄ █▄▀▀▄  ▀▀▀▄
        █   █ █  ▀▀▀▄      ▀▀▀▄ █ █   █ █   █      █   ▄▀▀▀█ █   █ ▄▀▀▀█
        ▀   ▀ ▀ ▀▀▀▀      ▀▀▀▀  ▀ ▀   ▀  ▀▀▀▀       ▀▀  ▀▀▀▀ ▀   ▀  ▀▀▀▀

                                  ▄▄ ▄
              ▀ ▀            █   ▀ ▀▀  ▀       ▀                 ▀
        ▄▀▀▀▀ █ █  ▀▀▀▄     ▀█▀▀ ▄▀▀▀▄ █       █  ▀▀▀▄     █▀▄▀▄ █ ▄▀▀▀▀
         ▀▀▀▄ █ █ ▄▀▀▀█      █   █   █ █       █ ▄▀▀▀█     █ █ █ █  ▀▀▀▄
        ▀▀▀▀  ▀ ▀  ▀▀▀▀       ▀▀  ▀▀▀  ▀       █  ▀▀▀▀     ▀ ▀ ▀ ▀ ▀▀▀▀
                                             ▀▀

             █                   █
            ▀█▀▀ █   █ █▄▀▀▄ ▄▀▀▄█ ▄▀▀▀▄ ▄▀▀▀█  ▀▀▀▄     ▄▀▀▀▀  ▀▀▀▄
             █   █  ▄█ █   █ █   █ █▀▀▀▀ █   █ ▄▀▀▀█      ▀▀▀▄ ▄▀▀▀█
              ▀▀  ▀▀ ▀ ▀   ▀  ▀▀▀▀  ▀▀▀   ▀▀▀█  ▀▀▀▀     ▀▀▀▀   ▀▀▀▀
                                          ▀▀▀

                       ▀ ▀                 █            █ ▄▀▀▀▄
                 ▄▀▀▀▀ █ █ █▄▀▀▄     ▄▀▀▀▄ █  ▄▀▀▀▄ ▄▀▀▄█    ▄▀
                  ▀▀▀▄ █ █ █   █     █   █ █  █▀▀▀▀ █   █   ▀
                 ▀▀▀▀  ▀ ▀ ▀   ▀      ▀▀▀   ▀  ▀▀▀   ▀▀▀▀   ▀
        """
    private static let question = "M i l l i n e   r a a m a t u k o g u   o n   m e i l e   k o d u k s ?"

    @Test func goesFromArrivalToFarewellByKeysAlone() async throws {
        let ring = try Ring(speed: 100)
        let room = try await ring.projection()
        let console = try await ring.console()
        try await console.wait(for: "Tühik alustab.")
        #expect(try Self.words(room) == ["Meie raamatukogu", Self.question, "Alustame kell 8:00"])

        // Everybody but the last of the list comes in.
        try console.press("o")
        try await console.wait(for: "Osalejad")
        try console.press(Array(Ring.people.dropLast().map { _ in ["Enter", "Down"] }.joined().dropLast()))
        try await console.wait(for: "kohal 17")
        try console.press("Escape")
        try await console.wait(for: "17 inimesega")

        try console.press("Space")
        try await console.wait(for: "samm 1/9")
        try await Self.wait(room, Self.words(Self.questionInLarge))
        try console.press("n")
        try await console.wait(for: "samm 2/9")
        try console.press("m")
        try await console.wait(for: "kavatsus osalejatele")
        try console.type("Kuulame, mida raamatukogu tähendab")
        try console.press("Enter")
        try await console.wait(for: "1. Kuulame, mida raamatukogu tähendab")
        try console.press("n")
        try await console.wait(for: "samm 3/9")
        try await room.wait(picture: Self.agreements)

        // The check-in: whoever is ready begins, and the ring is learned by a few letters of a name.
        try console.press("n")
        try await console.wait(for: "Kes alustab?")
        let asked = Self.words(Self.checkinQuestion)
        try await Self.wait(room, asked)
        try await Self.speak(console, "žu", is: "Õnne Žukova")
        try await Self.handOn(console, to: "rääkinud 1/17")
        try await Self.speak(console, "juri", is: "Jüri Saar")
        try console.press("x")
        try await console.wait(for: "jättis vahele: Jüri Saar")
        try console.press("u")
        try await console.wait(for: "Räägib: koht 19")
        try await Self.handOn(console, to: "rääkinud 2/1")
        // The last of the list comes late and sits down beside the first speaker, while the round goes on.
        try console.press("o")
        try await console.wait(for: "Osalejad")
        try console.press("/")
        try await console.wait(for: "Keda otsid?")
        try console.type("oie")
        try console.press("Enter")
        try await console.wait(for: "> ")
        try await console.wait("the late one to be chosen") { $0.contains(" >    Öie Vaher") }
        try console.press("A")
        try await console.wait(for: "Kelle järel ta ringis istub?")
        try console.type("onne")
        try await console.wait(for: "> Õnne Žukova")
        try console.press("Enter")
        try await console.wait(for: "kohal 18")
        try console.press("Escape")
        try await console.waitUntilGone("Osalejad ─")
        for _ in Ring.people where !(try console.text.contains("Küsi vahelejätnutelt")) { try await Self.handOn(console) }
        // Those who passed are asked again, as a group, and the wall says nothing of it.
        try await console.wait(for: "jättis vahele: Jüri Saar")
        try await Self.wait(room, asked)
        try await console.wait(for: "Räägib: Jüri Saar")
        try await Self.handOn(console)
        try await console.wait(for: "Ring on läbi.")

        // Somebody weeps: everything stops, and only the question stays.
        try console.press("n")
        try await console.wait(for: "samm 5/9")
        try await Self.handOn(console)
        try console.press("h")
        try await console.wait(for: "KÕIK PEATATUD")
        try await Self.wait(room, Self.words(Self.questionInLarge))
        try console.press("s")
        try await console.wait("silence to be offered") { $0.contains("KÕIK PEATATUD") && $0.contains("vaikus") }
        try console.press("Enter")
        try await console.waitUntilGone("KÕIK PEATATUD")
        try console.press("n")
        try await console.wait(for: "samm 6/9")
        try await Self.wait(room, Self.words(Self.secondQuestion))

        // The circle wants to talk freely, which was not planned; then that is taken back.
        try console.press("g")
        try await console.wait(for: "kui vaja")
        try console.press("Down", "Enter")
        try await console.wait(for: "Sõna on vaba.")
        try console.press("z")
        try await console.wait(for: "samm 6/9")

        try console.press("t")
        try await console.wait(for: "Teade osalejatele")
        try console.type("Kohv on soe")
        try console.press("Enter")
        try await console.wait(for: "Teade osalejatele: Kohv on soe")
        try await room.wait("the message in large letters") { $0.contains("██████") }
        try console.press("t")
        try await console.wait(for: "(tühi võtab ära)")
        try console.press("C-u", "Enter")
        try await Self.wait(room, Self.words(Self.secondQuestion))
        try console.press("b")
        try await console.wait(for: "(tühi ekraan)")
        try await Self.wait(room, [])
        try console.press("b")
        try await Self.wait(room, Self.words(Self.secondQuestion))

        try console.press("n")
        try await console.wait(for: "samm 7/9")
        try console.press("n")
        try await console.wait(for: "samm 8/9")
        try console.press("n")
        try await console.wait(for: "samm 9/9")
        try await Self.wait(room, [])
        try console.press("n")
        try await console.wait(for: "Kohtumine on lõppenud")
        #expect(try ring.status()["finished"] as? Bool == true)
        try console.press("q")
        try await console.wait(for: "Kas soovid väljuda?")
        try console.press("j")
        try await console.waitForShell()
    }

    /// What stands on the room's screen, without the place where it stands.
    private static func words(_ screen: Screen) throws -> [String] { words(try screen.text) }

    private static func words(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func wait(_ screen: Screen, _ wanted: [String]) async throws {
        try await screen.wait("nothing but \(wanted)") { words($0) == wanted }
    }

    private static func speak(_ console: Screen, _ letters: String, is name: String) async throws {
        try console.press("Enter")
        try await console.wait(for: "Kes räägib?")
        try console.type(letters)
        try await console.wait(for: "> \(name)")
        try console.press("Enter")
        try await console.wait("\(name) to speak") { $0.contains("Räägib: \(name)") && !$0.contains("Kes räägib? ") }
    }

    /// The talking piece goes on by one.
    private static func handOn(_ console: Screen, to count: String? = nil) async throws {
        let before = try speaker(console.text)
        try console.press("Space")
        try await console.wait("the next one") { count.map($0.contains) ?? (speaker($0) != before) }
    }

    private static func speaker(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.contains("Räägib:") || $0.contains("rääkinud") }
    }
}
