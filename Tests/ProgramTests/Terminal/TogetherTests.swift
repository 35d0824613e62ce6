import Foundation
import Testing

/// Several terminals, one session.
@Suite("Terminals together", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct TogetherTests {
    /// Time stands still here, so that every digit of the picture holds.
    @Test func whatTheFacilitatorSeesTheRoomDoesNot() async throws {
        let ring = try Ring(speed: nil)
        for name in Ring.people.dropLast() { try ring.run("arrive", name) }
        for command in [
            ["start"], ["next"], ["note", "Kuulame, mida raamatukogu tähendab"], ["goto", "checkin"], ["speak", "žu"], ["done"],
            ["speak", "juri"], ["pass"], ["seat"], ["done"], ["arrive", "öie", "--after", "õnne"], ["note", "Lapsed loevad vähem"],
        ] { try ring.run(command) }
        let console = try await ring.console()
        let room = try await ring.projection()
        try await console.wait(picture: """
            Meie raamatukogu                                                  kohal 18  8:00
            ────────────────────────────────────────────────────────────────────────────────
                                     min│    ██  ██    ██  ██ ████
            x Avamine                  0│    ██  ██ ██ ██  ██   ██         █▀█ ▄ ▀█  █▀▀
            x Kavatsus                 0│    ██████    ██████   ██         █ █ ▄  █  ▀▀█
            - Kokkulepped              -│        ██ ██     ██   ██         ▀▀▀   ▀▀▀ ▀▀▀
            > Avaring                0/5│        ██        ██ ██████
              Jutupulga ring          40│ kavas 5 min
              Teine ring              20│ ──────────────────────────────────────────────────
              Edasised kokkulepped     5│ Avaring                                   samm 4/9
              Lõpuring                12│ Mis sind täna siia tõi ja mis tundega sa siin
              Lõpetamine               1│ oled?
                                        │ Loe ette: Alustame avaringiga. Esimesena räägib
                                        │ see, kes on valmis, ja sealt läheb sõna ringi  … ↓
                                        │
                                        │ > Räägib: Aino Tamm (vist)           rääkinud 2/18
                                        │ Järgmised (vist): Mari Mägi, Mart Sepp, Priit Õun
                                        │ jättis vahele: Jüri Saar
                                        │ Märkmed                                          2
            ajakavast ees 8 min         │ kavatsus: Kuulame, mida raamatukogu tähendab
            lõpp umbes 9:21             │ [mulle] Lapsed loevad vähem

            tühik edasi  Enter kes räägib?  m märge  ? abi  z võta tagasi  x jätab vahele
            l hiljem  u nimetu koht  h peata kõik  + lisa aega  p peata/jätka  b tühi ekraan
            """)
        try await room.wait(picture: """

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
            """)
    }

    @Test func twoConsolesThatGoOnAtTheSameMomentMoveOneStep() async throws {
        let ring = try Ring()
        try ring.run("start")
        let first = try await ring.console()
        let second = try await ring.console()
        for screen in [first, second] { try await screen.wait(for: "samm 1/9") }
        // One call of the multiplexer, so that both keys are pressed before either program wakes.
        try ring.tmux.command("send-keys", "-t", first.pane, "n", ";", "send-keys", "-t", second.pane, "n")
        for screen in [first, second] { try await screen.wait(for: "samm 2/9") }
        // What the slower one pressed is settled once it has answered to another key.
        for screen in [first, second] {
            try screen.press("?")
            try await screen.wait(for: "Abi: kõik klahvid")
        }
        #expect(try ring.step() == "intention")
    }

    @Test func theProjectionFollowsWhateverTheStartingOrder() async throws {
        let ring = try Ring(speed: 100)
        let before = try await ring.projection()
        let console = try await ring.console()
        // Without a file it finds the one session that runs.
        let during = try await ring.tmux.screen()
        try during.enter("ruum project")
        try await during.wait(for: "Alustame kell 8:00")
        try console.press("Space")
        for screen in [before, during] { try await screen.waitUntilGone("Alustame") }
        try console.press("n")
        try await console.wait(for: "samm 2/9")
        try console.press("n")
        for screen in [before, during] { try await screen.wait(for: "Kuuldu jääb sellesse ringi.") }
        try console.press("q")
        try await console.wait(for: "Kas soovid väljuda?")
        try console.press("j")
        try await console.waitForShell()
        for screen in [before, during] { #expect(try screen.text.contains("Kuuldu jääb sellesse ringi.")) }
        let after = try await ring.projection()
        try await after.wait(for: "Kuuldu jääb sellesse ringi.")
        try console.enter("clear; ruum project; echo \"code $?\"")
        let text = try await console.wait(for: "code 1")
        #expect(text.contains("No session is running."))
    }

    @Test func aCommandOfAScriptIsSeenByEverybody() async throws {
        let ring = try Ring()
        let console = try await ring.console()
        let room = try await ring.projection()
        try ring.run("message", "Paus")
        try await console.wait(for: "Teade osalejatele: Paus")
        try await room.wait("the message") { $0.contains("███▀▀▀▀▀▀▀▀▀▄▄▄") }
    }
}
