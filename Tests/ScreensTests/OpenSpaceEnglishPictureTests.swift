import Engine
import Screens
import Terminal
import Testing

@Suite struct OpenSpaceEnglishPictureTests {
    @Test func theCallOnTheConsoleAt80By24() {
        #expect(
            OpenSpaceScene.call(.en).screen(80, 24).picture == #"""
            Village day                                            sound on  5 listed  14:00
            ────────────────────────────────────────────────────────────────────────────────
                                     min│           ████   ██████    ██████ ██████
            x Welcome and theme       <1│             ██   ██  ██ ██ ██         ██
            x Principles and the law  <1│             ██   ██████    ██████     ██
            x Silent thinking         <1│             ██       ██ ██     ██     ██
            > Topic call           <1/20│           ██████ ██████    ██████     ██
              Marketplace             12│ plan 20 min
              1. Sessions             60│ ──────────────────────────────────────────────────
              2. News                  5│ Topic call                               step 4/12
              2. Sessions             60│ What keeps the village alive?
              Reading the reports     15│ Read aloud: If you have a topic, step into the
              Next steps              20│ middle. Write the topic and your name on a sh… … ↓
              Closing ring            10│
              Farewell                 2│ Topics: 4, without a place 4 · 2 slots, 2 places
                                        │   A house for the young (Õnne)
                                        │   The shop (Mari)
                                        │   Quiet evenings (Eha)
                                        │ Notes                                            4
            early by 24 min             │ [for client] topic: The shop (Mari)
            New person: Eha (z takes it back)
            New topic (name: topic):
            Enter confirms · Esc closes
            """#)
    }

    @Test func theWallOnTheConsoleAt80By24() {
        #expect(
            OpenSpaceScene.wall(.en).screen(80, 24).picture == #"""
            Village day                                            sound on  5 listed  14:00
            ────────────────────────────────────────────────────────────────────────────────
            ┌─ Topics: 4, without a place 1 · 2 slots, 3 places ───────────────────────────┐
            │   1 place 1             The bus (Mari)                                 CLASH │
            │   2 place 1             A house for the young (Õnne)                         │
            │ > 1 place 2             The shop (Mari)                           CLASH · 12 │
            │   –                     Quiet evenings (Eha)                                 │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            └──────────────────────────────────────────────────────────────────────────────┘
            ! slot 1: Mari would be in several places („The bus“, „The shop“)

            Esc close  n new topic  Enter slot and place  c how many  a arrange
            f find places  j merge  l split  i repeat  r report  + new slot  k new place
            """#)
    }

    @Test func theSessionsOnTheConsoleAt80By24() {
        #expect(
            OpenSpaceScene.sessions(.en).screen(80, 24).picture == #"""
            Village day                                            sound on  5 listed  14:10
            ────────────────────────────────────────────────────────────────────────────────
                                     min│           ██████ ██████    ██████ ██████
            x Welcome and theme       <1│           ██     ██  ██ ██ ██  ██ ██  ██
            x Principles and the law  <1│           ██████ ██  ██    ██  ██ ██  ██
            x Silent thinking         <1│               ██ ██  ██ ██ ██  ██ ██  ██
            x Topic call              <1│           ██████ ██████    ██████ ██████
            x Marketplace             <1│ plan 60 min
            > 1. Sessions          10/60│ ──────────────────────────────────────────────────
              2. News                  5│ Sessions                                 step 6/12
              2. Sessions             60│ What keeps the village alive?
              Reading the reports     15│ Read aloud: Please go to your places. Enjoy your
              Next steps              20│ talks!                                         … ↓
              Closing ring            10│
              Farewell                 2│ Topics: 4, without a place 0 · 2 slots, 3 places
                                        │ Slot 1
                                        │   place 1: The bus
                                        │   place 2: Quiet evenings
                                        │ Notes                                            4
            early by 56 min             │ [for client] topic: The shop (Mari)
            ends about 16:52            │ [for client] topic: Quiet evenings (Eha)

            Space go on  Enter new topic  d topics  m note  ? help  z undo  h hold
            + add time  p pause/resume  b blank screen  n next step  ← back  o people
            """#)
    }

    @Test func theSessionsOnTheConsoleAt200By60() {
        #expect(
            OpenSpaceScene.sessions(.en).screen(200, 60).picture == #"""
            Village day                                                                                                                                                                    sound on  5 listed  14:10
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                plan  took│                ████████████ ████████████      ████████████ ████████████               │ Notes                                                          4
            x Welcome and theme                    5    <1│                ████████████ ████████████      ████████████ ████████████               │ [for client] topic: The bus (Mari)
            x Principles and the law              12    <1│                ████         ████    ████ ████ ████    ████ ████    ████               │ [for client] topic: A house for the young (Õnne)
            x Silent thinking                      2    <1│                ████         ████    ████ ████ ████    ████ ████    ████               │ [for client] topic: The shop (Mari)
            x Topic call                          20    <1│                ████████████ ████    ████      ████    ████ ████    ████               │ [for client] topic: Quiet evenings (Eha)
            x Marketplace                         12    <1│                ████████████ ████    ████      ████    ████ ████    ████               │
            > 1. Sessions                         60    10│                        ████ ████    ████ ████ ████    ████ ████    ████               │
              2. News                              5      │                        ████ ████    ████ ████ ████    ████ ████    ████               │
              2. Sessions                         60      │                ████████████ ████████████      ████████████ ████████████               │
              Reading the reports                 15      │                ████████████ ████████████      ████████████ ████████████               │
              Next steps                          20      │ plan 60 min                                                                           │
              Closing ring                        10      │ ──────────────────────────────────────────────────────────────────────────────────────│
              Farewell                             2      │ Sessions                                                                     step 6/12│
                                                          │ What keeps the village alive?                                                         │
                                                          │ Read aloud: Please go to your places. Enjoy your talks!                               │
                                                          │ For you: ring the bell and let people find their places; no more words are needed.    │
                                                          │ Walk round, look after water, chairs and those who cannot find a place. If nobody     │
                                                          │ comes to a topic, the convener may write alone or join another group. If everybody    │
                                                          │ comes to one: a larger place, or the topic once more in the next block.               │
                                                          │ Collect the report forms as they are finished. Nothing waits for a session to be over.│
                                                          │                                                                                       │
                                                          │ Topics: 4, without a place 0 · 2 slots, 3 places                                      │
                                                          │ Slot 1                                                                                │
                                                          │   place 1: The bus                                                                    │
                                                          │   place 2: Quiet evenings                                                             │
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
                                                          │                                                                                       │ ┌─ The room sees ──────────────────────────────────────────────┐
                                                          │                                                                                       │ │            Now, until 15:00                                  │
                                                          │                                                                                       │ │            Place 1  The bus (Mari)                           │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │            Place 2  Quiet evenings (Eha)                     │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │            Slot 2, 15:05–16:05                               │
                                                          │                                                                                       │ │            Place 1  A house for the young (Õnne)             │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │            Place 2  The shop (Mari)                          │
                                                          │                                                                                       │ │                                                              │
            early by 56 min                               │                                                                                       │ │                    Closing ring at 16:40                     │
            ends about 16:52                              │                                                                                       │ └──────────────────────────────────────────────────────────────┘

            Space go on  Enter new topic  d topics  m note  ? help  z undo  h hold  + add time  p pause/resume  b blank screen  n next step  ← back  o people  M notes  v room's view  t room message  A action
            P park  q quit
            """#)
    }

    @Test func theRoomSeesNowAndNextAt40By12() {
        #expect(
            OpenSpaceScene.sessions(.en).wall(40, 12).picture == #"""
             Now, until 15:00
             Place 1  The bus (Mari)

             Place 2  Quiet evenings (Eha)


             Slot 2, 15:05–16:05
             Place 1  A house for the young (Õnne)

             Place 2  The shop (Mari)

                     Closing ring at 16:40
            """#)
    }

    @Test func theRoomSeesNowAndNextAt80By24() {
        #expect(
            OpenSpaceScene.sessions(.en).wall(80, 24).picture == #"""

                                     What keeps the village alive?





                                 Now, until 15:00
                                 Place 1  The bus (Mari)

                                 Place 2  Quiet evenings (Eha)


                                 Slot 2, 15:05–16:05
                                 Place 1  A house for the young (Õnne)

                                 Place 2  The shop (Mari)





                                         Closing ring at 16:40
            """#)
    }

    @Test func theRoomSeesNowAndNextAt200By60() {
        #expect(
            OpenSpaceScene.sessions(.en).wall(200, 60).picture == #"""

                                                                                                 What keeps the village alive?







                                  █▄  █                                 █   ▀ █      ▄█  █▀▀▀▀   ▄▀▀▀▄ ▄▀▀▀▄
                                  █▀▄ █ ▄▀▀▀▄ █ ▄ █        █   █ █▄▀▀▄ ▀█▀▀ █ █       █  ▀▀▀▀▄ █ █ ▄▀█ █ ▄▀█
                                  █  ██ █   █ █ █ █  ▄     █  ▄█ █   █  █   █ █       █  ▄   █ ▄ █▀  █ █▀  █
                                  ▀   ▀  ▀▀▀   ▀ ▀  ▄▀      ▀▀ ▀ ▀   ▀   ▀▀ ▀  ▀     ▀▀▀  ▀▀▀  ▀  ▀▀▀   ▀▀▀


                                  █▀▀▀▄ █                        ▄█        ▀▀█▀▀ █               █
                                  █▄▄▄▀ █   ▀▀▀▄ ▄▀▀▀  ▄▀▀▀▄      █  █       █   █▄▀▀▄ ▄▀▀▀▄     █▄▀▀▄ █   █ ▄▀▀▀▀
                                  █     █  ▄▀▀▀█ █   ▄ █▀▀▀▀      █  ▄       █   █   █ █▀▀▀▀     █   █ █  ▄█  ▀▀▀▄
                                  ▀      ▀  ▀▀▀▀  ▀▀▀   ▀▀▀      ▀▀▀ ▀       ▀   ▀   ▀  ▀▀▀      ▀▀▀▀   ▀▀ ▀ ▀▀▀▀




                                  █▀▀▀▄ █                        ▄▀▀▀▄       ▄▀▀▀▄       ▀        █                               ▀
                                  █▄▄▄▀ █   ▀▀▀▄ ▄▀▀▀  ▄▀▀▀▄        ▄▀ █     █   █ █   █ █ ▄▀▀▀▄ ▀█▀▀     ▄▀▀▀▄ █   █ ▄▀▀▀▄ █▄▀▀▄ █ █▄▀▀▄ ▄▀▀▀█ ▄▀▀▀▀
                                  █     █  ▄▀▀▀█ █   ▄ █▀▀▀▀      ▄▀   ▄     █ ▀▄▀ █  ▄█ █ █▀▀▀▀  █       █▀▀▀▀ ▀▄ ▄▀ █▀▀▀▀ █   █ █ █   █ █   █  ▀▀▀▄
                                  ▀      ▀  ▀▀▀▀  ▀▀▀   ▀▀▀      ▀▀▀▀▀ ▀      ▀▀ ▀  ▀▀ ▀ ▀  ▀▀▀    ▀▀      ▀▀▀    ▀    ▀▀▀  ▀   ▀ ▀ ▀   ▀  ▀▀▀█ ▀▀▀▀
                                                                                                                                           ▀▀▀




                                  ▄▀▀▀▀ █         █       ▄▀▀▀▄        ▄█  █▀▀▀▀   ▄▀▀▀▄ █▀▀▀▀       ▄█   ▄▀▀    ▄▀▀▀▄ █▀▀▀▀
                                  ▀▄▄▄  █  ▄▀▀▀▄ ▀█▀▀        ▄▀         █  ▀▀▀▀▄ █ █ ▄▀█ ▀▀▀▀▄ ▄▄▄▄▄  █  █▄▄▄  █ █ ▄▀█ ▀▀▀▀▄
                                      █ █  █   █  █        ▄▀    ▄      █  ▄   █ ▄ █▀  █ ▄   █        █  █   █ ▄ █▀  █ ▄   █
                                  ▀▀▀▀   ▀  ▀▀▀    ▀▀     ▀▀▀▀▀ ▄▀     ▀▀▀  ▀▀▀  ▀  ▀▀▀   ▀▀▀        ▀▀▀  ▀▀▀  ▀  ▀▀▀   ▀▀▀


                                  █▀▀▀▄ █                        ▄█        ▄▀▀▀▄     █                                  ▄▀▀                 █   █
                                  █▄▄▄▀ █   ▀▀▀▄ ▄▀▀▀  ▄▀▀▀▄      █  █     █▄▄▄█     █▄▀▀▄ ▄▀▀▀▄ █   █ ▄▀▀▀▀ ▄▀▀▀▄     ▀█▀▀ ▄▀▀▀▄ █▄▀▀     ▀█▀▀ █▄▀▀▄ ▄▀▀▀▄     █   █ ▄▀▀▀▄ █   █ █▄▀▀▄ ▄▀▀▀█
                                  █     █  ▄▀▀▀█ █   ▄ █▀▀▀▀      █  ▄     █   █     █   █ █   █ █  ▄█  ▀▀▀▄ █▀▀▀▀      █   █   █ █         █   █   █ █▀▀▀▀     █   █ █   █ █  ▄█ █   █ █   █
                                  ▀      ▀  ▀▀▀▀  ▀▀▀   ▀▀▀      ▀▀▀ ▀     ▀   ▀     ▀   ▀  ▀▀▀   ▀▀ ▀ ▀▀▀▀   ▀▀▀       ▀    ▀▀▀  ▀          ▀▀ ▀   ▀  ▀▀▀       ▀▀▀█  ▀▀▀   ▀▀ ▀ ▀   ▀  ▀▀▀█
                                                                                                                                                                 ▀▀▀                     ▀▀▀



                                  █▀▀▀▄ █                        ▄▀▀▀▄       ▀▀█▀▀ █                     █
                                  █▄▄▄▀ █   ▀▀▀▄ ▄▀▀▀  ▄▀▀▀▄        ▄▀ █       █   █▄▀▀▄ ▄▀▀▀▄     ▄▀▀▀▀ █▄▀▀▄ ▄▀▀▀▄ █▀▀▀▄
                                  █     █  ▄▀▀▀█ █   ▄ █▀▀▀▀      ▄▀   ▄       █   █   █ █▀▀▀▀      ▀▀▀▄ █   █ █   █ █   █
                                  ▀      ▀  ▀▀▀▀  ▀▀▀   ▀▀▀      ▀▀▀▀▀ ▀       ▀   ▀   ▀  ▀▀▀      ▀▀▀▀  ▀   ▀  ▀▀▀  █▀▀▀
                                                                                                                     ▀







                                                                                                     Closing ring at 16:40
            """#)
    }
}
