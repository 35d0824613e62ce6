import Engine
import Screens
import Terminal
import Testing

@Suite struct PollEstonianPictureTests {
    @Test func theRoomSeesPositionsAndTheirMeaningAt80By24() throws {
        #expect(
            try PollScene.opened(.et).wall(80, 24).picture == #"""




                A v a m e   k ü l a m a j a   k o l m e l   p ä e v a l   n ä d a l a s

                                         k e l l   1 0 – 2 0 .





                       – Olen nõus
                           Toetan seda ja aitan ellu viia.

                       – Olen nõus, aga kõhklen
                           Saan sellega elada ja palun oma kahtluse kirja panna.

                       – Astun kõrvale
                           Mina seda ellu ei vii, aga teisi ei takista.

                       – Blokeerin
                           See kahjustaks rühma või seda, mille eest me seisame.
            """#)
    }

    @Test func theRoomSeesPositionsAt40By12() throws {
        #expect(
            try PollScene.opened(.et).wall(40, 12).picture == #"""
                  Avame külamaja kolmel päeval
                      nädalas kell 10–20.

             – Olen nõus: Toetan seda ja aitan ellu
             viia.
             – Olen nõus, aga kõhklen: Saan sellega
             elada ja palun oma kahtluse kirja
             panna.
             – Astun kõrvale: Mina seda ellu ei
             vii, aga teisi ei takista.
             – Blokeerin: See kahjustaks rühma või
             seda, mille eest me seisame.
            """#)
    }

    @Test func theRoomSeesCountsAfterTheRevealAt80By24() throws {
        #expect(
            try PollScene.revealed(.et).wall(80, 24).picture == #"""







                A v a m e   k ü l a m a j a   k o l m e l   p ä e v a l   n ä d a l a s

                                         k e l l   1 0 – 2 0 .







                             5  Olen nõus               ██████████████████
                             0  Olen nõus, aga kõhklen
                             0  Astun kõrvale
                             1  Blokeerin               ████

                             Kohal 6, vastanud 6
            """#)
    }

    @Test func theRoomSeesCountsAfterTheRevealAt200By60() throws {
        #expect(
            try PollScene.revealed(.et).wall(200, 60).picture == #"""










                  ▄▀▀▀▄                             █     ▀ ▀  █                      ▀           █          █              █             ▀ ▀                    █             ▀ ▀      █       █
                  █▄▄▄█ █   █  ▀▀▀▄ █▀▄▀▄ ▄▀▀▀▄     █ ▄▀ █   █ █   ▀▀▀▄ █▀▄▀▄  ▀▀▀▄   █  ▀▀▀▄     █ ▄▀ ▄▀▀▀▄ █  █▀▄▀▄ ▄▀▀▀▄ █      █▀▀▀▄  ▀▀▀▄ ▄▀▀▀▄ █   █  ▀▀▀▄ █      █▄▀▀▄  ▀▀▀▄ ▄▀▀▄█  ▀▀▀▄ █   ▀▀▀▄ ▄▀▀▀▀
                  █   █ ▀▄ ▄▀ ▄▀▀▀█ █ █ █ █▀▀▀▀     █▀▄  █  ▄█ █  ▄▀▀▀█ █ █ █ ▄▀▀▀█   █ ▄▀▀▀█     █▀▄  █   █ █  █ █ █ █▀▀▀▀ █      █   █ ▄▀▀▀█ █▀▀▀▀ ▀▄ ▄▀ ▄▀▀▀█ █      █   █ ▄▀▀▀█ █   █ ▄▀▀▀█ █  ▄▀▀▀█  ▀▀▀▄
                  ▀   ▀   ▀    ▀▀▀▀ ▀ ▀ ▀  ▀▀▀      ▀  ▀  ▀▀ ▀  ▀  ▀▀▀▀ ▀ ▀ ▀  ▀▀▀▀   █  ▀▀▀▀     ▀  ▀  ▀▀▀   ▀ ▀ ▀ ▀  ▀▀▀   ▀     █▀▀▀   ▀▀▀▀  ▀▀▀    ▀    ▀▀▀▀  ▀     ▀   ▀  ▀▀▀▀  ▀▀▀▀  ▀▀▀▀  ▀  ▀▀▀▀ ▀▀▀▀
                                                                                    ▀▀                                             ▀

                                                                                       █          █  █      ▄█  ▄▀▀▀▄       ▄▀▀▀▄ ▄▀▀▀▄
                                                                                       █ ▄▀ ▄▀▀▀▄ █  █       █  █ ▄▀█ ▄▄▄▄▄    ▄▀ █ ▄▀█
                                                                                       █▀▄  █▀▀▀▀ █  █       █  █▀  █        ▄▀   █▀  █ ▄
                                                                                       ▀  ▀  ▀▀▀   ▀  ▀     ▀▀▀  ▀▀▀        ▀▀▀▀▀  ▀▀▀  ▀











                                                                                            ▄▄ ▄
                                                  █▀▀▀▀     ▄▀▀▀▄ █                        ▀ ▀▀
                                                  ▀▀▀▀▄     █   █ █  ▄▀▀▀▄ █▄▀▀▄     █▄▀▀▄ ▄▀▀▀▄ █   █ ▄▀▀▀▀
                                                  ▄   █     █   █ █  █▀▀▀▀ █   █     █   █ █   █ █  ▄█  ▀▀▀▄
                                                   ▀▀▀       ▀▀▀   ▀  ▀▀▀  ▀   ▀     ▀   ▀  ▀▀▀   ▀▀ ▀ ▀▀▀▀

                                                                                            ▄▄ ▄                                                ▄▄ ▄
                                                  ▄▀▀▀▄     ▄▀▀▀▄ █                        ▀ ▀▀                                           █    ▀ ▀▀  █     █    █
                                                  █ ▄▀█     █   █ █  ▄▀▀▀▄ █▄▀▀▄     █▄▀▀▄ ▄▀▀▀▄ █   █ ▄▀▀▀▀         ▀▀▀▄ ▄▀▀▀█  ▀▀▀▄     █ ▄▀ ▄▀▀▀▄ █▄▀▀▄ █ ▄▀ █  ▄▀▀▀▄ █▄▀▀▄
                                                  █▀  █     █   █ █  █▀▀▀▀ █   █     █   █ █   █ █  ▄█  ▀▀▀▄  ▄     ▄▀▀▀█ █   █ ▄▀▀▀█     █▀▄  █   █ █   █ █▀▄  █  █▀▀▀▀ █   █
                                                   ▀▀▀       ▀▀▀   ▀  ▀▀▀  ▀   ▀     ▀   ▀  ▀▀▀   ▀▀ ▀ ▀▀▀▀  ▄▀      ▀▀▀▀  ▀▀▀█  ▀▀▀▀     ▀  ▀  ▀▀▀  ▀   ▀ ▀  ▀  ▀  ▀▀▀  ▀   ▀
                                                                                                                           ▀▀▀

                                                                                                   ▄▄ ▄
                                                  ▄▀▀▀▄     ▄▀▀▀▄        █                   █    ▀ ▀▀                   █
                                                  █ ▄▀█     █▄▄▄█ ▄▀▀▀▀ ▀█▀▀ █   █ █▄▀▀▄     █ ▄▀ ▄▀▀▀▄ █▄▀▀ █   █  ▀▀▀▄ █  ▄▀▀▀▄
                                                  █▀  █     █   █  ▀▀▀▄  █   █  ▄█ █   █     █▀▄  █   █ █    ▀▄ ▄▀ ▄▀▀▀█ █  █▀▀▀▀
                                                   ▀▀▀      ▀   ▀ ▀▀▀▀    ▀▀  ▀▀ ▀ ▀   ▀     ▀  ▀  ▀▀▀  ▀      ▀    ▀▀▀▀  ▀  ▀▀▀

                                                  ▄█      █▀▀▀▄ █        █                     ▀
                                                   █      █▄▄▄▀ █  ▄▀▀▀▄ █ ▄▀ ▄▀▀▀▄ ▄▀▀▀▄ █▄▀▀ █ █▄▀▀▄
                                                   █      █   █ █  █   █ █▀▄  █▀▀▀▀ █▀▀▀▀ █    █ █   █
                                                  ▀▀▀     ▀▀▀▀   ▀  ▀▀▀  ▀  ▀  ▀▀▀   ▀▀▀  ▀    ▀ ▀   ▀

                                                  █  ▄▀       █           █       ▄▀▀                            █                         █      ▄▀▀
                                                  █▄▀   ▄▀▀▀▄ █▄▀▀▄  ▀▀▀▄ █      █▄▄▄         █   █  ▀▀▀▄ ▄▀▀▀▀ ▀█▀▀  ▀▀▀▄ █▄▀▀▄ █   █ ▄▀▀▄█     █▄▄▄
                                                  █ ▀▄  █   █ █   █ ▄▀▀▀█ █      █   █  ▄     ▀▄ ▄▀ ▄▀▀▀█  ▀▀▀▄  █   ▄▀▀▀█ █   █ █  ▄█ █   █     █   █
                                                  ▀   ▀  ▀▀▀  ▀   ▀  ▀▀▀▀  ▀      ▀▀▀  ▄▀       ▀    ▀▀▀▀ ▀▀▀▀    ▀▀  ▀▀▀▀ ▀   ▀  ▀▀ ▀  ▀▀▀▀      ▀▀▀
            """#)
    }

    @Test func theConsoleShowsWhatIsOwedAndWhatFollowsAt80By24() throws {
        #expect(
            try PollScene.blocked(.et).screen(80, 24).picture == #"""
            Jõeküla külamaja                                  heli sees  nimekirjas 6  14:01
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██████
            x Küsimuse avamine        <1│                  ██ ██     ██ ██  ██
            - Kuidas me otsustame      -│              ██████    ██████ ██████
            - Vajadused ja mured       -│              ██     ██ ██     ██  ██
            - Vaba arutelu             -│              ██████    ██████ ██████
            x Ettepanek               <1│ kavas 4 min
            - Selgitavad küsimused     -│ ──────────────────────────────────────────────────
            - Mured                    -│ Kas oleme ühel meelel?                   samm 9/13
            - Teksti muutmine          -│ Tekst: Avame külamaja kolmel päeval nädalas kell
            > Kas oleme ühel meelel? 2/4│ 10–20.
              Otsus ja ülevaatamine    4│ Loe ette: Loen teksti ette ja siis oleme hetke
              Kes mida teeb            5│ vait.
              Loeme üle                2│ Mis on sinu seisukoht? Vastavad kõik: kõik     … ↓
              Lõpuring                 2│
                                        │ 1. proov                              vastanud 6/6
                                        │ 5 Olen nõus               0 Astun kõrvale
                                        │ 0 Olen nõus, aga kõhklen  1 Blokeerin
            ajakavast ees 66 min        │ d kinnitab: keegi blokeerib → Põhjuse ärakuulamine
            lõpp umbes 14:17            │ Põhjus ütlemata: 1 (Leo Õunap)

            u kõik nõus  Enter kelle seisukoht?  l loe käsi  d kinnita tulemus
            r näita hääli  ? abi  z võta tagasi  D vali tulemus  S seisukohad  m märge
            """#)
    }

    @Test func theConsoleAt200By60() throws {
        #expect(
            try PollScene.blocked(.et).screen(200, 60).picture == #"""
            Jõeküla külamaja                                                                                                                                                          heli sees  nimekirjas 6  14:01
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                               kavas  läks│                      ████████████      ████████████ ████████████                      │ Märkmed                                                        2
            x Küsimuse avamine                     5    <1│                      ████████████      ████████████ ████████████                      │ [tellijale] ettepanek: Avame külamaja iga päev kell 10–20.
            - Kuidas me otsustame                  3     -│                              ████ ████         ████ ████    ████                      │ [tellijale] ettepanek: Avame külamaja kolmel päeval nädalas kell
            - Vajadused ja mured                   7     -│                              ████ ████         ████ ████    ████                      │ 10–20.
            - Vaba arutelu                        15     -│                      ████████████      ████████████ ████████████                      │
            x Ettepanek                           10    <1│                      ████████████      ████████████ ████████████                      │
            - Selgitavad küsimused                 5     -│                      ████         ████ ████         ████    ████                      │
            - Mured                                7     -│                      ████         ████ ████         ████    ████                      │
            - Teksti muutmine                     10     -│                      ████████████      ████████████ ████████████                      │
            > Kas oleme ühel meelel?               4     2│                      ████████████      ████████████ ████████████                      │
              Otsus ja ülevaatamine                4      │ kavas 4 min                                                                           │
              Kes mida teeb                        5      │ ──────────────────────────────────────────────────────────────────────────────────────│
              Loeme üle                            2      │ Kas oleme ühel meelel?                                                       samm 9/13│
              Lõpuring                             2      │ Tekst: Avame külamaja kolmel päeval nädalas kell 10–20.                               │
                                                          │ Loe ette: Loen teksti ette ja siis oleme hetke vait.                                  │
                                                          │ Mis on sinu seisukoht? Vastavad kõik: kõik näitavad korraga.                          │
                                                          │ Kes kahtleb või kaasa tulla ei saa, ütleb ka põhjuse, kas kohe või pärast.            │
                                                          │                                                                                       │
                                                          │ 1. proov                                                                  vastanud 6/6│
                                                          │   Olen nõus                                                                          5│
                                                          │   Olen nõus, aga kõhklen                                                             0│
                                                          │   Astun kõrvale                                                                      0│
                                                          │   Blokeerin                                                                          1│
                                                          │ d kinnitab: keegi blokeerib → Põhjuse ärakuulamine                                    │
                                                          │ Põhjus ütlemata: 1 (Leo Õunap)                                                        │
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
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │
                                                          │                                                                                       │ ┌─ Osalejad näevad ────────────────────────────────────────────┐
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │          Avame külamaja kolmel päeval nädalas kell           │
                                                          │                                                                                       │ │                            10–20.                            │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │    – Olen nõus: Toetan seda ja aitan ellu viia.              │
                                                          │                                                                                       │ │    – Olen nõus, aga kõhklen: Saan sellega elada ja palun     │
                                                          │                                                                                       │ │    oma kahtluse kirja panna.                                 │
                                                          │                                                                                       │ │    – Astun kõrvale: Mina seda ellu ei vii, aga teisi ei      │
                                                          │                                                                                       │ │    takista.                                                  │
                                                          │                                                                                       │ │    – Blokeerin: See kahjustaks rühma või seda, mille eest    │
            ajakavast ees 66 min                          │                                                                                       │ │    me seisame.                                               │
            lõpp umbes 14:17                              │                                                                                       │ └──────────────────────────────────────────────────────────────┘

            u kõik nõus  Enter kelle seisukoht?  l loe käsi  d kinnita tulemus  r näita hääli  ? abi  z võta tagasi  D vali tulemus  S seisukohad  m märge  h peata kõik  + lisa aega  p peata/jätka  b tühi ekraan
            n järgmine samm  ← tagasi  o osalejad  M märkmed  v osalejate vaade  t näita teadet  A tegevus  P parkla  q välju
            """#)
    }
}
