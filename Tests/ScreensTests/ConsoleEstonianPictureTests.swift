import Engine
import Screens
import Terminal
import Testing

@Suite struct ConsoleEstonianPictureTests {
    @Test func theConsoleInARoundAt80By24() {
        #expect(
            GoldenScene.round(.et).screen(80, 24).picture == #"""
            Külapäev                                                     nimekirjas 5  14:14
            ────────────────────────────────────────────────────────────────────────────────
                                     min│    ██  ██    ██████ ██████
            x Avamine                  4│    ██  ██ ██ ██  ██     ██       █▀█ ▄ ▀▀█ █▀█
            x Kokkulepped              2│    ██████    ██  ██     ██       █ █ ▄  ▀█ ▀▀█
            > Avaring                1/6│        ██ ██ ██  ██     ██       ▀▀▀   ▀▀▀ ▀▀▀
              Vaba vestlus            15│        ██    ██████     ██
              Vaikus                   2│ kavas 6 min
              Lõpetamine               0│ ──────────────────────────────────────────────────
                                        │ Avaring                                   samm 3/6
                                        │ Mis sind siia tõi?
                                        │
                                        │ > Räägib: Õnne Žukova (vist)          rääkinud 1/5
                                        │ Järgmised (vist): Sirje-Anneliis, 李小龍
                                        │ jättis vahele: Mari
                                        │
                                        │
                                        │
                                        │ Märkmed                                          2
            ajakavas                    │ [ekraanil] kokkulepe: Räägime ükshaaval
            lõpp umbes 14:35            │ [mulle] teema: Mure bussi pärast

            tühik edasi  Enter kes räägib?  m märge  ? abi  z võta tagasi  x jätab vahele
            l hiljem  u nimetu koht  h peata kõik  + lisa aega  p peata/jätka  b tühi ekraan
            """#)
    }

    @Test func theConsoleInARoundAt120By40() {
        #expect(
            GoldenScene.round(.et).screen(120, 40).picture == #"""
            Külapäev                                                                                             nimekirjas 5  14:14
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                               kavas  läks│  ██  ██    ██████ ██████                      │ Märkmed                                2
            x Avamine              3     4│  ██  ██ ██ ██  ██     ██     █▀█ ▄ ▀▀█ █▀█    │ [ekraanil] kokkulepe: Räägime ükshaaval
            x Kokkulepped          5     2│  ██████    ██  ██     ██     █ █ ▄  ▀█ ▀▀█    │ [mulle] teema: Mure bussi pärast
            > Avaring              6     1│      ██ ██ ██  ██     ██     ▀▀▀   ▀▀▀ ▀▀▀    │
              Vaba vestlus        15      │      ██    ██████     ██                      │
              Vaikus               2      │ kavas 6 min                                   │
              Lõpetamine           0      │ ──────────────────────────────────────────────│
                                          │ Avaring                               samm 3/6│
                                          │ Mis sind siia tõi?                            │
                                          │                                               │
                                          │ > Räägib: Õnne Žukova (vist)      rääkinud 1/5│
                                          │ Järgmised (vist): Sirje-Anneliis, 李小龍      │
                                          │ jättis vahele: Mari                           │
                                          │                                               │
                                          │ x Jüri                                        │
                                          │ - Mari                                        │
                                          │ > Õnne Žukova                                 │
                                          │   Sirje-Anneliis                              │
                                          │   李小龍                                      │
                                          │                                               │
                                          │                                               │
                                          │                                               │ ┌─ Osalejad näevad ────────────────────┐
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │       Mida me vajame, et koos        │
                                          │                                               │ │               jätkata?               │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
            ajakavas                      │                                               │ │                                      │
            lõpp umbes 14:35              │                                               │ └──────────────────────────────────────┘

            tühik edasi  Enter kes räägib?  m märge  ? abi  z võta tagasi  x jätab vahele  l hiljem  u nimetu koht  h peata kõik
            + lisa aega  p peata/jätka  b tühi ekraan  n järgmine samm  ← tagasi  o osalejad  M märkmed  v osalejate vaade
            """#)
    }

    @Test func theConsoleInARoundAt200By60() {
        #expect(
            GoldenScene.round(.et).screen(200, 60).picture == #"""
            Külapäev                                                                                                                                                                             nimekirjas 5  14:14
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                               kavas  läks│                      ████    ████      ████████████ ████████████                      │ Märkmed                                                        2
            x Avamine                              3     4│                      ████    ████      ████████████ ████████████                      │ [ekraanil] kokkulepe: Räägime ükshaaval
            x Kokkulepped                          5     2│                      ████    ████ ████ ████    ████         ████                      │ [mulle] teema: Mure bussi pärast
            > Avaring                              6     1│                      ████    ████ ████ ████    ████         ████                      │
              Vaba vestlus                        15      │                      ████████████      ████    ████         ████                      │
              Vaikus                               2      │                      ████████████      ████    ████         ████                      │
              Lõpetamine                           0      │                              ████ ████ ████    ████         ████                      │
                                                          │                              ████ ████ ████    ████         ████                      │
                                                          │                              ████      ████████████         ████                      │
                                                          │                              ████      ████████████         ████                      │
                                                          │ kavas 6 min                                                                           │
                                                          │                                                                                       │
                                                          │                                ██████    ██████ ██████                                │
                                                          │                                ██  ██ ██     ██ ██  ██                                │
                                                          │                                ██  ██    ██████ ██████                                │
                                                          │                                ██  ██ ██     ██     ██                                │
                                                          │                                ██████    ██████ ██████                                │
                                                          │ ──────────────────────────────────────────────────────────────────────────────────────│
                                                          │ Avaring                                                                       samm 3/6│
                                                          │ Mis sind siia tõi?                                                                    │
                                                          │                                                                                       │
                                                          │ > Räägib: Õnne Žukova (vist)                                              rääkinud 1/5│
                                                          │ Järgmised (vist): Sirje-Anneliis, 李小龍                                              │
                                                          │ jättis vahele: Mari                                                                   │
                                                          │                                                                                       │
                                                          │ x Jüri                                                                                │
                                                          │ - Mari                                                                                │
                                                          │ > Õnne Žukova                                                                         │
                                                          │   Sirje-Anneliis                                                                      │
                                                          │   李小龍                                                                              │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │ ┌─ Osalejad näevad ────────────────────────────────────────────┐
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │               Mida me vajame, et koos jätkata?               │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
            ajakavas                                      │                                                                                       │ │                                                              │
            lõpp umbes 14:35                              │                                                                                       │ └──────────────────────────────────────────────────────────────┘

            tühik edasi  Enter kes räägib?  m märge  ? abi  z võta tagasi  x jätab vahele  l hiljem  u nimetu koht  h peata kõik  + lisa aega  p peata/jätka  b tühi ekraan  n järgmine samm  ← tagasi  o osalejad
            M märkmed  v osalejate vaade  t näita teadet  A tegevus  P parkla  q välju
            """#)
    }
}
