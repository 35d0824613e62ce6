import Engine
import Screens
import Terminal
import Testing

@Suite struct HatsEnglishPictureTests {
    @Test func theConsoleUnderTheWhiteHat() throws {
        #expect(
            try GoldenScene.whiteHat(.en).screen(80, 24).picture == #"""
            Village day                                                      9 listed  14:06
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██  ██ ██████
            x Blue hat                 3│                  ██ ██ ██  ██ ██
            x White: write             1│                  ██    ██████ ██████
            > White hat             2/10│                  ██ ██     ██     ██
              Green: write             1│                  ██        ██ ██████
              Green hat               10│ plan 10 min
              Yellow: write            1│ ──────────────────────────────────────────────────
              Yellow hat              10│  White hat                              step 3/13
              Black: write             1│ What do we know, and what do we lack?
              Black hat               10│ · Do we keep the bus?
              Red: feel                1│ Read aloud: Facts only. If two contradict each
              Red hat                  3│ other, we put them side by side and do not decide
              Blue: conclusion         3│ which is right.
              Next steps               2│
                                        │ Who begins? Enter and a few letters of the name.
                                        │ 0/9 spoken
                                        │ Notes                                            4
            early by 5 min              │ [shown] not known: how many come by car
            ends about 14:55            │ [shown] risk: The driver may fall ill

            Space go on  Enter who speaks?  m note  ? help  z undo  u unnamed seat  h hold
            + add time  p pause/resume  b blank screen  n next step  ← back  o people
            """#)
    }

    @Test func theWideConsoleUnderTheWhiteHat() throws {
        #expect(
            try GoldenScene.whiteHat(.en).screen(120, 40).picture == #"""
            Village day                                                                                              9 listed  14:06
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                plan  took│            ██████    ██  ██ ██████            │ Notes                                  4
            x Blue hat             3     3│                ██ ██ ██  ██ ██                │ [shown] fact: 120 people come by bus (↔
            x White: write         1     1│                ██    ██████ ██████            │ 80 people come by bus)
            > White hat           10     2│                ██ ██     ██     ██            │ [shown] fact: 80 people come by bus (↔
              Green: write         1      │                ██        ██ ██████            │ 120 people come by bus)
              Green hat           10      │ plan 10 min                                   │ [shown] not known: how many come by car
              Yellow: write        1      │ ──────────────────────────────────────────────│ [shown] risk: The driver may fall ill
              Yellow hat          10      │  White hat                          step 3/13 │
              Black: write         1      │ What do we know, and what do we lack?         │
              Black hat           10      │ · Do we keep the bus?                         │
              Red: feel            1      │ Read aloud: Facts only. If two contradict each│
              Red hat              3      │ other, we put them side by side and do not    │
              Blue: conclusion     3      │ decide which is right.                        │
              Next steps           2      │                                               │
                                          │ Who begins? Enter and a few letters of the    │
                                          │ name.                                         │
                                          │ 0/9 spoken                                    │
                                          │                                               │
                                          │   P1                                          │
                                          │   P2                                          │
                                          │   P3                                          │
                                          │   P4                                          │ ┌─ The room sees ──────────────────────┐
                                          │   P5                                          │ │              White hat               │
                                          │   P6                                          │ │                                      │
                                          │   P7                                          │ │      What do we know, and what       │
                                          │   P8                                          │ │             do we lack?              │
                                          │   P9                                          │ │                                      │
                                          │                                               │ │      Do we keep the bus?             │
                                          │                                               │ │      • Fact: 120 people come by      │
                                          │                                               │ │        bus ↔ 80 people come by       │
                                          │                                               │ │        bus                           │
                                          │                                               │ │      • Not known: how many come      │
                                          │                                               │ │        by car                        │
            early by 5 min                │                                               │ │                                      │
            ends about 14:55              │                                               │ └──────────────────────────────────────┘

            Space go on  Enter who speaks?  m note  ? help  z undo  u unnamed seat  h hold  + add time  p pause/resume
            b blank screen  n next step  ← back  o people  M notes  v room's view  t room message  A action  P park  q quit
            """#)
    }

    @Test func theWallUnderTheWhiteHat() throws {
        #expect(
            try GoldenScene.whiteHat(.en).wall(80, 24).picture == #"""


                                               White hat








               W h a t   d o   w e   k n o w ,   a n d   w h a t   d o   w e   l a c k ?

                         Do we keep the bus?
                         • Fact: 120 people come by bus ↔ 80 people come by bus
                         • Not known: how many come by car
            """#)
    }

    @Test func aSmallWallUnderTheWhiteHat() throws {
        #expect(
            try GoldenScene.whiteHat(.en).wall(40, 12).picture == #"""
                           White hat


                  What do we know, and what do
                            we lack?

                 Do we keep the bus?
                 • Fact: 120 people come by bus
                   ↔ 80 people come by bus
                 • Not known: how many come by
                   car
            """#)
    }

    @Test func theWallWhileEverybodyWrites() throws {
        #expect(
            try GoldenScene.writingUnderGreen(.en).wall(80, 24).picture == #"""


                                               Green hat



                      █   █ █            █             █                  ▀
                      █ ▄ █ █▄▀▀▄  ▀▀▀▄ ▀█▀▀     ▄▀▀▀▄ █  ▄▀▀▀▀ ▄▀▀▀▄     █ ▄▀▀▀▀
                      █▄▀▄█ █   █ ▄▀▀▀█  █       █▀▀▀▀ █   ▀▀▀▄ █▀▀▀▀     █  ▀▀▀▄
                      ▀   ▀ ▀   ▀  ▀▀▀▀   ▀▀      ▀▀▀   ▀ ▀▀▀▀   ▀▀▀      ▀ ▀▀▀▀


                                                     ▀ █     █        ▄▀▀▀▄
                             █▀▀▀▄ ▄▀▀▀▄ ▄▀▀▀▀ ▄▀▀▀▀ █ █▄▀▀▄ █  ▄▀▀▀▄    ▄▀
                             █   █ █   █  ▀▀▀▄  ▀▀▀▄ █ █   █ █  █▀▀▀▀   ▀
                             █▀▀▀   ▀▀▀  ▀▀▀▀  ▀▀▀▀  ▀ ▀▀▀▀   ▀  ▀▀▀    ▀
                             ▀

                                          Do we keep the bus?

                                            Write in silence
            """#)
    }
}
