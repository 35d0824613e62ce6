import Engine
import Screens
import Terminal
import Testing

@Suite struct CafeEstonianPictureTests {
    @Test func theConsoleWhileHostsHaveBeenNamedAt80By24() {
        #expect(
            CafeScene.move(.et, move: "free").screen(80, 24).picture == #"""
            Külapäev                                         heli sees  nimekirjas 27  14:35
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██████
            x Avamine                  5│                  ██ ██ ██  ██ ██  ██
            x Kuidas me siin räägime   3│              ██████    ██  ██ ██  ██
            x 1. Laudadesse            2│              ██     ██ ██  ██ ██  ██
            x 1. Arutelu laudades     20│              ██████    ██████ ██████
            x 1. Kes jääb?             1│ kavas 2 min
            > 2. Laudadesse          0/2│ ──────────────────────────────────────────────────
              2. Millest siin räägiti  3│ Laudadesse                               samm 6/18
              2. Arutelu laudades     20│ Leia oma laud
              2. Kes jääb?             1│ Loe ette: Palun leidke nüüd endale laud. Laudu on
              3. Laudadesse            2│ 7, ühes lauas istub kõige rohkem viis inimest. … ↓
              3. Millest siin räägiti  3│
              3. Arutelu laudades     20│ 7 lauda                        lauajuhte teada 2/7
              Vaikne märkamine         3│ vaba koht: laud 7
              Mida laudades leiti     20│ 1            3 Sirje Põld  5  7
              Mis kuulub kokku         8│ 2 Õnne Tamm  4             6
              Edasised sammud          5│ Märkmed                                          1
            ajakavas                    │ idee: Rohkem istekohti
            lõpp umbes 16:06            │

            tühik edasi  Enter lauajuht  d laud lõpetas  m märge  l lauad  ? abi
            z võta tagasi  u laudade arv  h peata kõik  + lisa aega  p peata/jätka
            """#)
    }

    @Test func theConsoleWithAPlanAt120By36() {
        #expect(
            CafeScene.move(.et, move: "plan").screen(120, 36).picture == #"""
            Külapäev                                                                                 heli sees  nimekirjas 27  14:35
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                               kavas  läks│            ██████    ██████ ██████            │ Märkmed                                1
            x Avamine              5     5│                ██ ██ ██  ██ ██  ██            │ idee: Rohkem istekohti
            x Kuidas me siin…      3     3│            ██████    ██  ██ ██  ██            │
            x 1. Laudadesse        2     2│            ██     ██ ██  ██ ██  ██            │
            x 1. Arutelu laud…    20    20│            ██████    ██████ ██████            │
            x 1. Kes jääb?         1     1│ kavas 2 min                                   │
            > 2. Laudadesse        2      │ ──────────────────────────────────────────────│
              2. Millest siin…     3      │ Laudadesse                           samm 6/18│
              2. Arutelu laud…    20      │ Leia oma laud                                 │
              2. Kes jääb?         1      │ Loe ette: Palun leidke nüüd endale laud. Laudu│
              3. Laudadesse        2      │ on 7, ühes lauas istub kõige rohkem viis      │
              3. Millest siin…     3      │ inimest.                                      │
              3. Arutelu laud…    20      │ Jätkame kohe laudades.                        │
              Vaikne märkamine     3      │                                               │
              Mida laudades l…    20      │ 7 lauda                    lauajuhte teada 7/7│
              Mis kuulub kokku     8      │ vaba koht: laud 5                             │
              Edasised sammud      5      │    1. Sirje Žukova: Jüri Tamm, Tõnu Kask, S… 4│
              Mida kaasa võta…     2      │    2. Õnne Tamm: Tõnu Tamm, Jüri Kask, Kadr… 4│ ┌─ Osalejad näevad ────────────────────┐
              Lõpetamine           2      │    3. Jüri Žukova  „Rohkem istekohti“: Mari… 4│ │ Lauajuht jääb paigale. Leia…  lk 1/4 │
                                          │    4. Sirje Põld: Ülle Põld, Kadri Kask, Ma… 4│ │                                      │
                                          │    5. Ülle Kask: Mari Žukova, Jüri Põld      3│ │ Jüri Kask    2   Kadri Žukova 3      │
                                          │    6. Kadri Tamm: Mari Põld, Ülle Žukova, Õ… 4│ │ Jüri Põld    5   Mari Kask    3      │
                                          │    7. Tõnu Žukova: Õnne Põld, Sirje Tamm, Ü… 4│ │ Jüri Tamm    1   Mari Põld    6      │
                                          │                                               │ │ Jüri Žukova  3   Mari Tamm    4      │
                                          │                                               │ │ Kadri Kask   4   Mari Žukova  5      │
                                          │                                               │ │ Kadri Põld   2   Sirje Kask   1      │
                                          │                                               │ │ Kadri Tamm   6   Sirje Põld   4      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
            ajakavas                      │                                               │ │                                      │
            lõpp umbes 16:06              │                                               │ └──────────────────────────────────────┘

            tühik edasi  Enter lauajuht  d laud lõpetas  m märge  l lauad  ? abi  z võta tagasi  u laudade arv  r sega uuesti
            h peata kõik  + lisa aega  p peata/jätka  b tühi ekraan  n järgmine samm  ← tagasi  o osalejad  M märkmed
            """#)
    }

    @Test func theFirstSeatsAt80By24() {
        #expect(
            CafeScene.seats(.et, move: "free").wall(80, 24).picture == #"""







                   █           ▀                                 █                  █
                   █     ▄▀▀▀▄ █  ▀▀▀▄     ▄▀▀▀▄ █▀▄▀▄  ▀▀▀▄     █   ▀▀▀▄ █   █ ▄▀▀▄█
                   █     █▀▀▀▀ █ ▄▀▀▀█     █   █ █ █ █ ▄▀▀▀█     █  ▄▀▀▀█ █  ▄█ █   █
                   ▀▀▀▀▀  ▀▀▀  ▀  ▀▀▀▀      ▀▀▀  ▀ ▀ ▀  ▀▀▀▀      ▀  ▀▀▀▀  ▀▀ ▀  ▀▀▀▀

                                              Laudu on 7.

                              Istu nende juurde, keda tunned kõige vähem.

                                   Ühes lauas kõige rohkem 5 inimest.
            """#)
    }

    @Test func theFreeMoveAt40By12() {
        #expect(
            CafeScene.move(.et, move: "free").wall(40, 12).picture == #"""


                   L e i a   o m a   l a u d

                  • Lauajuht jääb paigale.
                  • Teised lähevad lauda, kus
                    tunnevad kõige vähem
                    inimesi.
                  • Ühes lauas kõige rohkem 5
                    inimest.
            """#)
    }

    @Test func theCardsAt80By24() {
        #expect(
            CafeScene.move(.et, move: "cards").wall(80, 24).picture == #"""






                   █           ▀                                 █                  █
                   █     ▄▀▀▀▄ █  ▀▀▀▄     ▄▀▀▀▄ █▀▄▀▄  ▀▀▀▄     █   ▀▀▀▄ █   █ ▄▀▀▄█
                   █     █▀▀▀▀ █ ▄▀▀▀█     █   █ █ █ █ ▄▀▀▀█     █  ▄▀▀▀█ █  ▄█ █   █
                   ▀▀▀▀▀  ▀▀▀  ▀  ▀▀▀▀      ▀▀▀  ▀ ▀ ▀  ▀▀▀▀      ▀  ▀▀▀▀  ▀▀ ▀  ▀▀▀▀

                                         Lauajuht jääb paigale.

                                        Kaart −2: 2 lauda tagasi

                                        Kaart −1: 1 laud tagasi

                                         Kaart +1: 1 laud edasi
            """#)
    }

    @Test func theNamesAt80By24() {
        #expect(
            CafeScene.move(.et, move: "plan").wall(80, 24).picture == #"""

               Lauajuht jääb paigale. Leia oma nimi ja laud.                       lk 1/2

               Jüri Kask    2   Kadri Žukova 3   Sirje Tamm   7   Õnne Tamm    2
               Jüri Põld    5   Mari Kask    3   Sirje Žukova 1   Õnne Žukova  6
               Jüri Tamm    1   Mari Põld    6   Tõnu Kask    1   Ülle Kask    5
               Jüri Žukova  3   Mari Tamm    4   Tõnu Tamm    2   Ülle Põld    4
               Kadri Kask   4   Mari Žukova  5   Tõnu Žukova  7   Ülle Tamm    7
               Kadri Põld   2   Sirje Kask   1   Õnne Kask    3   Ülle Žukova  6
               Kadri Tamm   6   Sirje Põld   4   Õnne Põld    7
            """#)
    }

    @Test func theTablesComeAfterTheNames() {
        var stage = CafeScene.move(.et, move: "plan")
        stage.pass(.seconds(8))
        #expect(
            stage.wall(80, 24).picture == #"""

               Leia oma laud                                                       lk 2/2

               1. Sirje Žukova, Jüri Tamm, Tõnu Kask, Sirje Kask
               2. Õnne Tamm, Tõnu Tamm, Jüri Kask, Kadri Põld
               3. Jüri Žukova, Mari Kask, Õnne Kask, Kadri Žukova
               4. Sirje Põld, Ülle Põld, Kadri Kask, Mari Tamm
               5. Ülle Kask, Mari Žukova, Jüri Põld
               6. Kadri Tamm, Mari Põld, Ülle Žukova, Õnne Žukova
               7. Tõnu Žukova, Õnne Põld, Sirje Tamm, Ülle Tamm
            """#)
    }
}
