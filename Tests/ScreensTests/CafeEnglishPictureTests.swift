import Engine
import Screens
import Terminal
import Testing

@Suite struct CafeEnglishPictureTests {
    @Test func theConsoleWhileHostsHaveBeenNamedAt80By24() {
        #expect(
            CafeScene.move(.en, move: "free").screen(80, 24).picture == #"""
            Village day                                           sound on  27 listed  14:35
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██████
            x Welcome                  5│                  ██ ██ ██  ██ ██  ██
            x How we talk here         3│              ██████    ██  ██ ██  ██
            x 1. To the tables         2│              ██     ██ ██  ██ ██  ██
            x 1. Talk at the tables   20│              ██████    ██████ ██████
            x 1. Who stays?            1│ plan 2 min
            > 2. To the tables       0/2│ ──────────────────────────────────────────────────
              2. What was said here    3│ To the tables                            step 6/18
              2. Talk at the tables   20│ Find your table
              2. Who stays?            1│ Read aloud: Please find a table now. There are 7
              3. To the tables         2│ tables, with at most five people at each.      … ↓
              3. What was said here    3│
              3. Talk at the tables   20│ 7 tables                           2/7 hosts named
              Silent notice            3│ next free seat: table 7
              What the tables found   20│ 1            3 Sirje Põld  5  7
              What belongs together    8│ 2 Õnne Tamm  4             6
              Next steps               5│ Notes                                            1
            on time                     │ idea: More places to sit
            ends about 16:06            │

            Space go on  Enter table host  d table done  m note  l tables  ? help  z undo
            u how many tables  h hold  + add time  p pause/resume  b blank screen
            """#)
    }

    @Test func theConsoleWithAPlanAt120By36() {
        #expect(
            CafeScene.move(.en, move: "plan").screen(120, 36).picture == #"""
            Village day                                                                                   sound on  27 listed  14:35
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                plan  took│            ██████    ██████ ██████            │ Notes                                  1
            x Welcome              5     5│                ██ ██ ██  ██ ██  ██            │ idea: More places to sit
            x How we talk here     3     3│            ██████    ██  ██ ██  ██            │
            x 1. To the tables     2     2│            ██     ██ ██  ██ ██  ██            │
            x 1. Talk at the…     20    20│            ██████    ██████ ██████            │
            x 1. Who stays?        1     1│ plan 2 min                                    │
            > 2. To the tables     2      │ ──────────────────────────────────────────────│
              2. What was sai…     3      │ To the tables                        step 6/18│
              2. Talk at the…     20      │ Find your table                               │
              2. Who stays?        1      │ Read aloud: Please find a table now. There are│
              3. To the tables     2      │ 7 tables, with at most five people at each.   │
              3. What was sai…     3      │ We go on there in a moment.                   │
              3. Talk at the…     20      │                                               │
              Silent notice        3      │ 7 tables                       7/7 hosts named│
              What the tables…    20      │ next free seat: table 5                       │
              What belongs to…     8      │    1. Sirje Žukova: Jüri Tamm, Tõnu Kask, S… 4│
              Next steps           5      │    2. Õnne Tamm: Tõnu Tamm, Jüri Kask, Kadr… 4│
              What we take al…     2      │    3. Jüri Žukova  “More places to sit”: Ma… 4│ ┌─ The room sees ──────────────────────┐
              Farewell             2      │    4. Sirje Põld: Ülle Põld, Kadri Kask, Ma… 4│ │ The host stays at the tabl… page 1/4 │
                                          │    5. Ülle Kask: Mari Žukova, Jüri Põld      3│ │                                      │
                                          │    6. Kadri Tamm: Mari Põld, Ülle Žukova, Õ… 4│ │ Jüri Kask    2   Kadri Žukova 3      │
                                          │    7. Tõnu Žukova: Õnne Põld, Sirje Tamm, Ü… 4│ │ Jüri Põld    5   Mari Kask    3      │
                                          │                                               │ │ Jüri Tamm    1   Mari Põld    6      │
                                          │                                               │ │ Jüri Žukova  3   Mari Tamm    4      │
                                          │                                               │ │ Kadri Kask   4   Mari Žukova  5      │
                                          │                                               │ │ Kadri Põld   2   Sirje Kask   1      │
                                          │                                               │ │ Kadri Tamm   6   Sirje Põld   4      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
            on time                       │                                               │ │                                      │
            ends about 16:06              │                                               │ └──────────────────────────────────────┘

            Space go on  Enter table host  d table done  m note  l tables  ? help  z undo  u how many tables  r seat anew  h hold
            + add time  p pause/resume  b blank screen  n next step  ← back  o people  M notes  v room's view  t room message
            """#)
    }

    @Test func theFirstSeatsAt80By24() {
        #expect(
            CafeScene.seats(.en, move: "free").wall(80, 24).picture == #"""




                             █▀▀▀▀ ▀           █
                             █▄▄▄  █ █▄▀▀▄ ▄▀▀▄█     █   █ ▄▀▀▀▄ █   █ █▄▀▀
                             █     █ █   █ █   █     █   █ █   █ █  ▄█ █
                             ▀     ▀ ▀   ▀  ▀▀▀▀      ▀▀▀█  ▀▀▀   ▀▀ ▀ ▀
                                                      ▀▀▀

                                        █         █     █
                                       ▀█▀▀  ▀▀▀▄ █▄▀▀▄ █  ▄▀▀▀▄
                                        █   ▄▀▀▀█ █   █ █  █▀▀▀▀
                                         ▀▀  ▀▀▀▀ ▀▀▀▀   ▀  ▀▀▀

                                          There are 7 tables.

                                     Sit with those you know least.

                                      At most 5 people at a table.
            """#)
    }

    @Test func theFreeMoveAt40By12() {
        #expect(
            CafeScene.move(.en, move: "free").wall(40, 12).picture == #"""


                 F i n d   y o u r   t a b l e

                  The host stays at the table.

                 The others go where they know
                         fewest people.

                  At most 5 people at a table.
            """#)
    }

    @Test func theCardsAt80By24() {
        #expect(
            CafeScene.move(.en, move: "cards").wall(80, 24).picture == #"""



                             █▀▀▀▀ ▀           █
                             █▄▄▄  █ █▄▀▀▄ ▄▀▀▄█     █   █ ▄▀▀▀▄ █   █ █▄▀▀
                             █     █ █   █ █   █     █   █ █   █ █  ▄█ █
                             ▀     ▀ ▀   ▀  ▀▀▀▀      ▀▀▀█  ▀▀▀   ▀▀ ▀ ▀
                                                      ▀▀▀

                                        █         █     █
                                       ▀█▀▀  ▀▀▀▄ █▄▀▀▄ █  ▄▀▀▀▄
                                        █   ▄▀▀▀█ █   █ █  █▀▀▀▀
                                         ▀▀  ▀▀▀▀ ▀▀▀▀   ▀  ▀▀▀

                                      The host stays at the table.

                                         Card −2: 2 tables back

                                         Card −1: 1 table back

                                          Card +1: 1 table on
            """#)
    }

    @Test func theNamesAt80By24() {
        #expect(
            CafeScene.move(.en, move: "plan").wall(80, 24).picture == #"""

               The host stays at the table. Find your name and your table.       page 1/2

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
        var stage = CafeScene.move(.en, move: "plan")
        stage.pass(.seconds(8))
        #expect(
            stage.wall(80, 24).picture == #"""

               Find your table                                                   page 2/2

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
