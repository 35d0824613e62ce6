import Engine
import Screens
import Terminal
import Testing

@Suite struct ConsoleEnglishPictureTests {
    @Test func theConsoleInARoundAt80By24() {
        #expect(
            GoldenScene.round(.en).screen(80, 24).picture == #"""
            Village day                                                      5 listed  14:14
            ────────────────────────────────────────────────────────────────────────────────
                                     min│    ██  ██    ██████ ██████
            x Welcome                  4│    ██  ██ ██ ██  ██     ██       █▀█ ▄ ▀▀█ █▀█
            x Agreements               2│    ██████    ██  ██     ██       █ █ ▄  ▀█ ▀▀█
            > Check-in               1/6│        ██ ██ ██  ██     ██       ▀▀▀   ▀▀▀ ▀▀▀
              Conversation            15│        ██    ██████     ██
              Silence                  2│ plan 6 min
              Farewell                 0│ ──────────────────────────────────────────────────
                                        │ Check-in                                  step 3/6
                                        │ What brings you here?
                                        │
                                        │ > Speaking: Õnne Žukova (probably)      1/5 spoken
                                        │ Next (probably): Sirje-Anneliis, 李小龍
                                        │ passed: Mari
                                        │
                                        │
                                        │
                                        │ Notes                                            2
            on time                     │ [shown] agreement: One voice at a time
            ends about 14:35            │ [for me] theme: Worry about the bus

            Space go on  Enter who speaks?  m note  ? help  z undo  x passes  l later
            u unnamed seat  h hold  + add time  p pause/resume  b blank screen  n next step
            """#)
    }

    @Test func theConsoleInARoundAt120By40() {
        #expect(
            GoldenScene.round(.en).screen(120, 40).picture == #"""
            Village day                                                                                              5 listed  14:14
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                plan  took│  ██  ██    ██████ ██████                      │ Notes                                  2
            x Welcome              3     4│  ██  ██ ██ ██  ██     ██     █▀█ ▄ ▀▀█ █▀█    │ [shown] agreement: One voice at a time
            x Agreements           5     2│  ██████    ██  ██     ██     █ █ ▄  ▀█ ▀▀█    │ [for me] theme: Worry about the bus
            > Check-in             6     1│      ██ ██ ██  ██     ██     ▀▀▀   ▀▀▀ ▀▀▀    │
              Conversation        15      │      ██    ██████     ██                      │
              Silence              2      │ plan 6 min                                    │
              Farewell             0      │ ──────────────────────────────────────────────│
                                          │ Check-in                              step 3/6│
                                          │ What brings you here?                         │
                                          │                                               │
                                          │ > Speaking: Õnne Žukova (probably)  1/5 spoken│
                                          │ Next (probably): Sirje-Anneliis, 李小龍       │
                                          │ passed: Mari                                  │
                                          │                                               │
                                          │ x Jüri                                        │
                                          │ - Mari                                        │
                                          │ > Õnne Žukova                                 │
                                          │   Sirje-Anneliis                              │
                                          │   李小龍                                      │
                                          │                                               │
                                          │                                               │
                                          │                                               │ ┌─ The room sees ──────────────────────┐
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │       What do we need to go on       │
                                          │                                               │ │              together?               │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
                                          │                                               │ │                                      │
            on time                       │                                               │ │                                      │
            ends about 14:35              │                                               │ └──────────────────────────────────────┘

            Space go on  Enter who speaks?  m note  ? help  z undo  x passes  l later  u unnamed seat  h hold  + add time
            p pause/resume  b blank screen  n next step  ← back  o people  M notes  v room's view  t room message  A action  P park
            """#)
    }

    @Test func theConsoleInARoundAt200By60() {
        #expect(
            GoldenScene.round(.en).screen(200, 60).picture == #"""
            Village day                                                                                                                                                                              5 listed  14:14
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                plan  took│                      ████    ████      ████████████ ████████████                      │ Notes                                                          2
            x Welcome                              3     4│                      ████    ████      ████████████ ████████████                      │ [shown] agreement: One voice at a time
            x Agreements                           5     2│                      ████    ████ ████ ████    ████         ████                      │ [for me] theme: Worry about the bus
            > Check-in                             6     1│                      ████    ████ ████ ████    ████         ████                      │
              Conversation                        15      │                      ████████████      ████    ████         ████                      │
              Silence                              2      │                      ████████████      ████    ████         ████                      │
              Farewell                             0      │                              ████ ████ ████    ████         ████                      │
                                                          │                              ████ ████ ████    ████         ████                      │
                                                          │                              ████      ████████████         ████                      │
                                                          │                              ████      ████████████         ████                      │
                                                          │ plan 6 min                                                                            │
                                                          │                                                                                       │
                                                          │                                ██████    ██████ ██████                                │
                                                          │                                ██  ██ ██     ██ ██  ██                                │
                                                          │                                ██  ██    ██████ ██████                                │
                                                          │                                ██  ██ ██     ██     ██                                │
                                                          │                                ██████    ██████ ██████                                │
                                                          │ ──────────────────────────────────────────────────────────────────────────────────────│
                                                          │ Check-in                                                                      step 3/6│
                                                          │ What brings you here?                                                                 │
                                                          │                                                                                       │
                                                          │ > Speaking: Õnne Žukova (probably)                                          1/5 spoken│
                                                          │ Next (probably): Sirje-Anneliis, 李小龍                                               │
                                                          │ passed: Mari                                                                          │
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
                                                          │                                                                                       │ ┌─ The room sees ──────────────────────────────────────────────┐
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │              What do we need to go on together?              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
            on time                                       │                                                                                       │ │                                                              │
            ends about 14:35                              │                                                                                       │ └──────────────────────────────────────────────────────────────┘

            Space go on  Enter who speaks?  m note  ? help  z undo  x passes  l later  u unnamed seat  h hold  + add time  p pause/resume  b blank screen  n next step  ← back  o people  M notes  v room's view
            t room message  A action  P park  q quit
            """#)
    }
}
