import Engine
import Screens
import Terminal
import Testing

@Suite struct HatsEstonianPictureTests {
    @Test func theConsoleUnderTheWhiteHat() throws {
        #expect(
            try GoldenScene.whiteHat(.et).screen(80, 24).picture == #"""
            Külapäev                                                     nimekirjas 9  14:06
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██  ██ ██████
            x Sinine müts              3│                  ██ ██ ██  ██ ██
            x Valge: kirjuta           1│                  ██    ██████ ██████
            > Valge müts            2/10│                  ██ ██     ██     ██
              Roheline: kirjuta        1│                  ██        ██ ██████
              Roheline müts           10│ kavas 10 min
              Kollane: kirjuta         1│ ──────────────────────────────────────────────────
              Kollane müts            10│  Valge müts                             samm 3/13
              Must: kirjuta            1│ Mida me teame ja mida ei tea?
              Must müts               10│ · Kas jätame bussi alles?
              Punane: tunneta          1│ Loe ette: Ainult faktid. Kui kaks räägivad
              Punane müts              3│ teineteisele vastu, paneme need kõrvuti ega
              Sinine: järeldus         3│ otsusta, kumb on õige.
              Edasised sammud          2│
                                        │ Kes alustab? Enter ja mõni täht nimest.
                                        │ rääkinud 0/9
                                        │ Märkmed                                          4
            ajakavast ees 5 min         │ [ekraanil] teadmata: mitu tuleb autoga
            lõpp umbes 14:55            │ [ekraanil] risk: Juht võib haigeks jääda

            tühik edasi  Enter kes räägib?  m märge  ? abi  z võta tagasi  u nimetu koht
            h peata kõik  + lisa aega  p peata/jätka  b tühi ekraan  n järgmine samm
            """#)
    }

    @Test func theWideConsoleUnderTheWhiteHat() throws {
        #expect(
            try GoldenScene.whiteHat(.et).screen(120, 40).picture == #"""
            Külapäev                                                                                             nimekirjas 9  14:06
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                               kavas  läks│            ██████    ██  ██ ██████            │ Märkmed                                4
            x Sinine müts          3     3│                ██ ██ ██  ██ ██                │ [ekraanil] fakt: Bussiga käib 120
            x Valge: kirjuta       1     1│                ██    ██████ ██████            │ inimest (↔ Bussiga käib 80 inimest)
            > Valge müts          10     2│                ██ ██     ██     ██            │ [ekraanil] fakt: Bussiga käib 80 inimest
              Roheline: kirju…     1      │                ██        ██ ██████            │ (↔ Bussiga käib 120 inimest)
              Roheline müts       10      │ kavas 10 min                                  │ [ekraanil] teadmata: mitu tuleb autoga
              Kollane: kirjuta     1      │ ──────────────────────────────────────────────│ [ekraanil] risk: Juht võib haigeks jääda
              Kollane müts        10      │  Valge müts                         samm 3/13 │
              Must: kirjuta        1      │ Mida me teame ja mida ei tea?                 │
              Must müts           10      │ · Kas jätame bussi alles?                     │
              Punane: tunneta      1      │ Loe ette: Ainult faktid. Kui kaks räägivad    │
              Punane müts          3      │ teineteisele vastu, paneme need kõrvuti ega   │
              Sinine: järeldus     3      │ otsusta, kumb on õige.                        │
              Edasised sammud      2      │                                               │
                                          │ Kes alustab? Enter ja mõni täht nimest.       │
                                          │ rääkinud 0/9                                  │
                                          │                                               │
                                          │   P1                                          │
                                          │   P2                                          │
                                          │   P3                                          │
                                          │   P4                                          │
                                          │   P5                                          │ ┌─ Osalejad näevad ────────────────────┐
                                          │   P6                                          │ │              Valge müts              │
                                          │   P7                                          │ │                                      │
                                          │   P8                                          │ │       Mida me teame ja mida ei       │
                                          │   P9                                          │ │                 tea?                 │
                                          │                                               │ │                                      │
                                          │                                               │ │     Kas jätame bussi alles?          │
                                          │                                               │ │     • Fakt: Bussiga käib 120         │
                                          │                                               │ │       inimest ↔ Bussiga käib 80      │
                                          │                                               │ │       inimest                        │
                                          │                                               │ │     • Teadmata: mitu tuleb           │
                                          │                                               │ │       autoga                         │
            ajakavast ees 5 min           │                                               │ │                                      │
            lõpp umbes 14:55              │                                               │ └──────────────────────────────────────┘

            tühik edasi  Enter kes räägib?  m märge  ? abi  z võta tagasi  u nimetu koht  h peata kõik  + lisa aega  p peata/jätka
            b tühi ekraan  n järgmine samm  ← tagasi  o osalejad  M märkmed  v osalejate vaade  t näita teadet  A tegevus  P parkla
            """#)
    }

    @Test func theWallUnderTheWhiteHat() throws {
        #expect(
            try GoldenScene.whiteHat(.et).wall(80, 24).picture == #"""


                                               Valge müts



                  █▄ ▄█ ▀     █                            █
                  █ █ █ █ ▄▀▀▄█  ▀▀▀▄     █▀▄▀▄ ▄▀▀▀▄     ▀█▀▀ ▄▀▀▀▄  ▀▀▀▄ █▀▄▀▄ ▄▀▀▀▄
                  █   █ █ █   █ ▄▀▀▀█     █ █ █ █▀▀▀▀      █   █▀▀▀▀ ▄▀▀▀█ █ █ █ █▀▀▀▀
                  ▀   ▀ ▀  ▀▀▀▀  ▀▀▀▀     ▀ ▀ ▀  ▀▀▀        ▀▀  ▀▀▀   ▀▀▀▀ ▀ ▀ ▀  ▀▀▀


                  ▀                 ▀     █                 ▀      █               ▄▀▀▀▄
                  █  ▀▀▀▄     █▀▄▀▄ █ ▄▀▀▄█  ▀▀▀▄     ▄▀▀▀▄ █     ▀█▀▀ ▄▀▀▀▄  ▀▀▀▄    ▄▀
                  █ ▄▀▀▀█     █ █ █ █ █   █ ▄▀▀▀█     █▀▀▀▀ █      █   █▀▀▀▀ ▄▀▀▀█   ▀
                  █  ▀▀▀▀     ▀ ▀ ▀ ▀  ▀▀▀▀  ▀▀▀▀      ▀▀▀  ▀       ▀▀  ▀▀▀   ▀▀▀▀   ▀
                ▀▀

                       Kas jätame bussi alles?
                       • Fakt: Bussiga käib 120 inimest ↔ Bussiga käib 80 inimest
                       • Teadmata: mitu tuleb autoga
            """#)
    }

    @Test func aSmallWallUnderTheWhiteHat() throws {
        #expect(
            try GoldenScene.whiteHat(.et).wall(40, 12).picture == #"""
                           Valge müts

                M i d a   m e   t e a m e   j a

                    m i d a   e i   t e a ?

                 Kas jätame bussi alles?
                 • Fakt: Bussiga käib 120
                   inimest ↔ Bussiga käib 80
                   inimest
                 • Teadmata: mitu tuleb autoga
            """#)
    }

    @Test func theWallWhileEverybodyWrites() throws {
        #expect(
            try GoldenScene.writingUnderGreen(.et).wall(80, 24).picture == #"""


                                             Roheline müts




                              █▄ ▄█ ▀     █                             █
                              █ █ █ █ ▄▀▀▄█  ▀▀▀▄     █   █ ▄▀▀▀▄ ▄▀▀▀▄ █
                              █   █ █ █   █ ▄▀▀▀█     ▀▄ ▄▀ █▀▀▀▀ █▀▀▀▀ █
                              ▀   ▀ ▀  ▀▀▀▀  ▀▀▀▀       ▀    ▀▀▀   ▀▀▀   ▀


                                       █               █         █           ▄▀▀▀▄
                     ▄▀▀▀▀  ▀▀▀▄  ▀▀▀▄ █ ▄▀ ▄▀▀▀▀     ▀█▀▀ ▄▀▀▀▄ █▄▀▀▄  ▀▀▀▄    ▄▀
                      ▀▀▀▄ ▄▀▀▀█ ▄▀▀▀█ █▀▄   ▀▀▀▄      █   █▀▀▀▀ █   █ ▄▀▀▀█   ▀
                     ▀▀▀▀   ▀▀▀▀  ▀▀▀▀ ▀  ▀ ▀▀▀▀        ▀▀  ▀▀▀  ▀   ▀  ▀▀▀▀   ▀

                                        Kas jätame bussi alles?

                                            Kirjuta vaikselt
            """#)
    }
}
