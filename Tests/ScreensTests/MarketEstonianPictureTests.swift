import Engine
import Screens
import Terminal
import Testing

@Suite struct MarketEstonianPictureTests {
    @Test func theConsoleAtTheStallsAt80By24() {
        #expect(
            MarketScene.visit(.et).screen(80, 24).picture == #"""
            Külapäev                                         heli sees  nimekirjas 16  14:18
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██████
            x Ideede kirjutamine       5│              ██  ██ ██ ██     ██
            x Ideed tulevad turule    <1│              ██████    ██████ ██████
            x Esitlus: Tööriistakogu   1│              ██  ██ ██     ██     ██
            x Esitlus: Rändav saun     1│              ██████    ██████ ██████
            x Esitlus: Laupäevane buss 1│ kavas 10 min
            x Esitlus: Ühissupp        1│ ──────────────────────────────────────────────────
            x Lettide ülesseadmine     2│ Külastus                                samm 11/21
            x 1. Leti juurde           1│ Mida sa sellele letile jätad?
            > 1. Külastus           1/10│ Loe ette: Esitajad, öelge üks lause ja küsige siis
              2. Leti juurde           1│ midagi. Külastajad, jätke kaart: meeldib, küs… … ↓
              2. Külastus             10│
              3. Leti juurde           1│  1. Tööriistakogu (Mari Kask)          pakkumisi 1
              3. Külastus             10│  2. Rändav saun (Jüri Žukov)            küsimusi 1
              Vaba ringkäik           10│  3. Laupäevane buss (Epp Laas)
              Idee uus sõnastus        5│  4. Ühissupp (Koit Lepp)
              Täpid                    5│ Märkmed                                          6
            ajakavast ees 12 min        │ [tellijale] pakkumine: Mul on vaba riiul (Rein …
            lõpp umbes 15:17            │ [tellijale] küsimus: Kes kütab? (→ Rändav saun: …
            Osalejate vaates on ka: kell
            tühik edasi  Enter märge letile  m märge  s leti esitaja  ? abi  z võta tagasi
            l letid  d lett lõpetas  h peata kõik  + lisa aega  p peata/jätka  b tühi ekraan
            """#)
    }

    @Test func theConsoleWhileSomethingIsLeftAtAStall() {
        #expect(
            MarketScene.leaving(.et).screen(80, 24).picture == #"""
            Külapäev                                         heli sees  nimekirjas 16  14:18
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██  ██
            x Ideede kirjutamine       5│              ██  ██ ██ ██     ██  ██
            x Ideed tulevad turule    <1│              ██████    ██████ ██████
            x Esitlus: Tööriistakogu   1│              ██  ██ ██     ██     ██
            x Esitlus: Rändav saun     1│              ██████    ██████     ██
            x Esitlus: Laupäevane buss 1│ kavas 10 min
            x Esitlus: Ühissupp        1│ ──────────────────────────────────────────────────
            x Lettide ülesseadmine     2│ Külastus                                samm 11/21
            x 1. Leti juurde           1│ Mida sa sellele letile jätad?
            > 1. Külastus           1/10│ Loe ette: Esitajad, öelge üks lause ja küsige siis
              2. Leti juurde           1│ midagi. Külastajad, jätke kaart: meeldib, küs… … ↓
              2. Külastus             10│
              3. Leti juurde           1│  1. Tööriistakogu (Mari Kask)          pakkumisi 1
              3. Külastus             10│  2. Rändav saun (Jüri Žukov)            küsimusi 1
            ────────────────────────────────────────────────────────────────────────────────
            > 1. meeldib
              2. küsimus
              3. pakkumine                                                                 1
              4. löön kaasa
            Mis jäi letile „Tööriistakogu“?
            1–4 valib · ↑↓ liigub · Enter või tekst kirjutab · Esc tagasi
            """#)
    }

    @Test func theConsoleWithTheResult() {
        #expect(
            MarketScene.result(.et).screen(80, 24).picture == #"""
            Külapäev                                         heli sees  nimekirjas 16  14:18
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██████
            x Esitlus: Rändav saun     1│              ██     ██ ██  ██ ██  ██
            x Esitlus: Laupäevane buss 1│              ██████    ██  ██ ██  ██
            x Esitlus: Ühissupp        1│                  ██ ██ ██  ██ ██  ██
            x Lettide ülesseadmine     2│              ██████    ██████ ██████
            x 1. Leti juurde           1│ kavas 5 min
            x 1. Külastus              1│ ──────────────────────────────────────────────────
            - 2. Leti juurde           -│ Edasised sammud                         samm 19/21
            - 2. Külastus              -│ Mida, kes, mis ajaks?
            - 3. Leti juurde           -│ Loe ette: Selline tulemus siis tuli. Kui kaks
            - 3. Külastus              -│ ideed on peaaegu võrdsed, lähevad arvesse mõl… … ↓
            - Vaba ringkäik            -│
            - Idee uus sõnastus        -│  1. Tööriistakogu (Mari Kask)               9 viik
            x Täpid                   <1│  4. Ühissupp (Koit Lepp)                    9 viik
            > Edasised sammud        0/5│  2. Rändav saun (Jüri Žukov)                     4
              Mis sai kirja            1│  3. Laupäevane buss (Epp Laas)                   3
              Turu lõpetamine          2│ Märkmed                                          6
            ajakavast ees 63 min        │ [tellijale] pakkumine: Mul on vaba riiul (Rein …
            lõpp umbes 14:26            │ [tellijale] küsimus: Kes kütab? (→ Rändav saun: …

            Enter uus kirje  tühik edasi  m märge  ? abi  z võta tagasi  h peata kõik
            + lisa aega  p peata/jätka  b tühi ekraan  n järgmine samm  ← tagasi  o osalejad
            """#)
    }

    @Test func theWallDuringAPitch() {
        #expect(
            MarketScene.pitch(.et).wall(80, 24).picture == #"""








                   T ö ö r i i s t a k o g u :   l a e n a m e   ü k s t e i s e l e

                                           t ö ö r i i s t u









                                             █▀█ ▄ █ █ █▀█
                                             █ █ ▄ ▀▀█ █ █
                                             ▀▀▀     ▀ ▀▀▀
            """#)
    }

    @Test func theMapAndTheVisitClockAt80By24() {
        #expect(
            MarketScene.visit(.et).wall(80, 24).picture == #"""


                                     Mida sa sellele letile jätad?

                        1     T ö ö r i i s t a k o g u   ·   M a r i   K a s k

                        2     R ä n d a v   s a u n   ·   J ü r i   Ž u k o v

                        3     L a u p ä e v a n e   b u s s   ·   E p p   L a a s

                        4     Ü h i s s u p p   ·   K o i t   L e p p


                              ████████████      ████████████ ████████████
                              ████████████      ████████████ ████████████
                              ████    ████ ████ ████         ████
                              ████    ████ ████ ████         ████
                              ████████████      ████████████ ████████████
                              ████████████      ████████████ ████████████
                              ████    ████ ████         ████         ████
                              ████    ████ ████         ████         ████
                              ████████████      ████████████ ████████████
                              ████████████      ████████████ ████████████
            """#)
    }

    @Test func theMapAndTheVisitClockAt120By36() {
        #expect(
            MarketScene.visit(.et).wall(120, 36).picture == #"""


                                                         Mida sa sellele letile jätad?


                ▄█        ▀▀█▀▀  ▀ ▀   ▀ ▀       ▀ ▀        █         █
                 █          █   ▄▀▀▀▄ ▄▀▀▀▄ █▄▀▀ █ █ ▄▀▀▀▀ ▀█▀▀  ▀▀▀▄ █ ▄▀ ▄▀▀▀▄ ▄▀▀▀█ █   █
                 █  ▄       █   █   █ █   █ █    █ █  ▀▀▀▄  █   ▄▀▀▀█ █▀▄  █   █ █   █ █  ▄█
                ▀▀▀ ▀       ▀    ▀▀▀   ▀▀▀  ▀    ▀ ▀ ▀▀▀▀    ▀▀  ▀▀▀▀ ▀  ▀  ▀▀▀   ▀▀▀█  ▀▀ ▀    Mari Kask
                                                                                  ▀▀▀

                ▄▀▀▀▄       █▀▀▀▄  ▀ ▀            █
                   ▄▀       █▄▄▄▀  ▀▀▀▄ █▄▀▀▄ ▄▀▀▄█  ▀▀▀▄ █   █     ▄▀▀▀▀  ▀▀▀▄ █   █ █▄▀▀▄
                 ▄▀   ▄     █ ▀▄  ▄▀▀▀█ █   █ █   █ ▄▀▀▀█ ▀▄ ▄▀      ▀▀▀▄ ▄▀▀▀█ █  ▄█ █   █
                ▀▀▀▀▀ ▀     ▀   ▀  ▀▀▀▀ ▀   ▀  ▀▀▀▀  ▀▀▀▀   ▀       ▀▀▀▀   ▀▀▀▀  ▀▀ ▀ ▀   ▀    Jüri Žukov


                ▀▀▀█▀       █                        ▀ ▀                                    █
                  ▀▄        █      ▀▀▀▄ █   █ █▀▀▀▄  ▀▀▀▄ ▄▀▀▀▄ █   █  ▀▀▀▄ █▄▀▀▄ ▄▀▀▀▄     █▄▀▀▄ █   █ ▄▀▀▀▀ ▄▀▀▀▀
                ▄   █ ▄     █     ▄▀▀▀█ █  ▄█ █   █ ▄▀▀▀█ █▀▀▀▀ ▀▄ ▄▀ ▄▀▀▀█ █   █ █▀▀▀▀     █   █ █  ▄█  ▀▀▀▄  ▀▀▀▄
                 ▀▀▀  ▀     ▀▀▀▀▀  ▀▀▀▀  ▀▀ ▀ █▀▀▀   ▀▀▀▀  ▀▀▀    ▀    ▀▀▀▀ ▀   ▀  ▀▀▀      ▀▀▀▀   ▀▀ ▀ ▀▀▀▀  ▀▀▀▀     Epp Laas
                                              ▀
                             ▀ ▀
                  ▄█        █   █ █     ▀
                ▄▀ █        █   █ █▄▀▀▄ █ ▄▀▀▀▀ ▄▀▀▀▀ █   █ █▀▀▀▄ █▀▀▀▄
                ▀▀▀█▀ ▄     █   █ █   █ █  ▀▀▀▄  ▀▀▀▄ █  ▄█ █   █ █   █
                   ▀  ▀      ▀▀▀  ▀   ▀ ▀ ▀▀▀▀  ▀▀▀▀   ▀▀ ▀ █▀▀▀  █▀▀▀     Koit Lepp
                                                            ▀     ▀
                                                   meeldib · küsimus · pakkumine · löön kaasa



                                                                 █▀█ ▄ █▀▀ █▀▀
                                                                 █▀█ ▄ ▀▀█ ▀▀█
                                                                 ▀▀▀   ▀▀▀ ▀▀▀
            """#)
    }

    @Test func theResultOnTheWall() {
        #expect(
            MarketScene.result(.et).wall(80, 24).picture == #"""







                                         Mida, kes, mis ajaks?

                                 1  Tööriistakogu · Mari Kask    9 viik

                                 4  Ühissupp · Koit Lepp         9 viik

                                 2  Rändav saun · Jüri Žukov          4

                                 3  Laupäevane buss · Epp Laas        3
            """#)
    }

    @Test func theConsoleWithASecondVersion() {
        #expect(
            DraftScene.second(.et).screen(80, 24).picture == #"""
            Seltsi koosolek                                   heli sees  nimekirjas 4  14:03
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██████
            x Mured                   <1│              ██     ██ ██         ██
            > Sõnastus              3/10│              ██████    ██████     ██
                                        │              ██  ██ ██     ██     ██
                                        │              ██████    ██████     ██
                                        │ kavas 10 min
                                        │ ──────────────────────────────────────────────────
                                        │ Sõnastus                                  samm 2/2
                                        │ Millal me kohtume?
                                        │
                                        │ 2. versioon (kokku 2)                     ekraanil
                                        │ Kohtume teisipäeviti kell kuus koolimajas.
                                        │ Mured                           arvesse võetud 1/2
                                        │ - Koolimaja on kaugel
                                        │
                                        │
                                        │ Märkmed                                          4
            ajakavast ees 5 min         │ [ekraanil] ettepanek: Kohtume esmaspäeviti …
            lõpp umbes 14:10            │ [ekraanil] ettepanek: Kohtume teisipäeviti kell …

            tühik edasi  Enter uus versioon  m märge  ? abi  z võta tagasi  h peata kõik
            + lisa aega  p peata/jätka  b tühi ekraan  n järgmine samm  ← tagasi  o osalejad
            """#)
    }

    @Test func theChangesOnTheWallAt80By24() {
        #expect(
            DraftScene.second(.et).wall(80, 24).picture == #"""








                                           Millal me kohtume?

                         K o h t u m e   [ −   e s m a s p ä e v i t i ]   [ +

                 t e i s i p ä e v i t i   k e l l   k u u s ]   k o o l i m a j a s .

                               2. versioon · [+ lisatud] [− välja jäetud]
            """#)
    }
}
