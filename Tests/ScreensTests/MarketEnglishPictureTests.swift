import Engine
import Screens
import Terminal
import Testing

@Suite struct MarketEnglishPictureTests {
    @Test func theConsoleAtTheStallsAt80By24() {
        #expect(
            MarketScene.visit(.en).screen(80, 24).picture == #"""
            Village day                                           sound on  16 listed  14:18
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██████
            x Writing ideas            5│              ██  ██ ██ ██     ██
            x Ideas come to the mark… <1│              ██████    ██████ ██████
            x Pitch: Tool library      1│              ██  ██ ██     ██     ██
            x Pitch: Travelling sauna  1│              ██████    ██████ ██████
            x Pitch: Saturday bus      1│ plan 10 min
            x Pitch: Common soup       1│ ──────────────────────────────────────────────────
            x Setting up the stalls    2│ Visit                                   step 11/21
            x 1. To a stall            1│ What do you leave at this stall?
            > 1. Visit              1/10│ Read aloud: Owners, say one sentence, and then ask
              2. To a stall            1│ something. Visitors, leave a card: I like, a   … ↓
              2. Visit                10│
              3. To a stall            1│  1. Tool library (Mari Kask)               1 offer
              3. Visit                10│  2. Travelling sauna (Jüri Žukov)       1 question
              Free walk               10│  3. Saturday bus (Epp Laas)
              The idea anew            5│  4. Common soup (Koit Lepp)
              Dots                     5│ Notes                                            6
            early by 12 min             │ [for client] offer: I have a shelf to spare (Rein…
            ends about 15:17            │ [for client] question: Who heats it? (→ Travellin…
            The room also sees: clock
            Space go on  Enter note at a stall  m note  s stall owner  ? help  z undo
            l stalls  d stall is done  h hold  + add time  p pause/resume  b blank screen
            """#)
    }

    @Test func theConsoleWhileSomethingIsLeftAtAStall() {
        #expect(
            MarketScene.leaving(.en).screen(80, 24).picture == #"""
            Village day                                           sound on  16 listed  14:18
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██  ██
            x Writing ideas            5│              ██  ██ ██ ██     ██  ██
            x Ideas come to the mark… <1│              ██████    ██████ ██████
            x Pitch: Tool library      1│              ██  ██ ██     ██     ██
            x Pitch: Travelling sauna  1│              ██████    ██████     ██
            x Pitch: Saturday bus      1│ plan 10 min
            x Pitch: Common soup       1│ ──────────────────────────────────────────────────
            x Setting up the stalls    2│ Visit                                   step 11/21
            x 1. To a stall            1│ What do you leave at this stall?
            > 1. Visit              1/10│ Read aloud: Owners, say one sentence, and then ask
              2. To a stall            1│ something. Visitors, leave a card: I like, a   … ↓
              2. Visit                10│
              3. To a stall            1│  1. Tool library (Mari Kask)               1 offer
              3. Visit                10│  2. Travelling sauna (Jüri Žukov)       1 question
            ────────────────────────────────────────────────────────────────────────────────
            > 1. like
              2. question
              3. offer                                                                     1
              4. I join
            What was left at “Tool library”?
            1–4 takes · ↑↓ moves · Enter or words write · Esc back
            """#)
    }

    @Test func theConsoleWithTheResult() {
        #expect(
            MarketScene.result(.en).screen(80, 24).picture == #"""
            Village day                                           sound on  16 listed  14:18
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██████
            x Pitch: Travelling sauna  1│              ██     ██ ██  ██ ██  ██
            x Pitch: Saturday bus      1│              ██████    ██  ██ ██  ██
            x Pitch: Common soup       1│                  ██ ██ ██  ██ ██  ██
            x Setting up the stalls    2│              ██████    ██████ ██████
            x 1. To a stall            1│ plan 5 min
            x 1. Visit                 1│ ──────────────────────────────────────────────────
            - 2. To a stall            -│ Next steps                              step 19/21
            - 2. Visit                 -│ What, who, by when?
            - 3. To a stall            -│ Read aloud: This is how it came out. Where two are
            - 3. Visit                 -│ nearly level, both count.                      … ↓
            - Free walk                -│
            - The idea anew            -│  1. Tool library (Mari Kask)                 9 tie
            x Dots                    <1│  4. Common soup (Koit Lepp)                  9 tie
            > Next steps             0/5│  2. Travelling sauna (Jüri Žukov)                4
              What was written down    1│  3. Saturday bus (Epp Laas)                      3
              Closing the market       2│ Notes                                            6
            early by 63 min             │ [for client] offer: I have a shelf to spare (Rein…
            ends about 14:26            │ [for client] question: Who heats it? (→ Travellin…

            Enter new entry  Space go on  m note  ? help  z undo  h hold  + add time
            p pause/resume  b blank screen  n next step  ← back  o people  M notes
            """#)
    }

    @Test func theWallDuringAPitch() {
        #expect(
            MarketScene.pitch(.en).wall(80, 24).picture == #"""


                      ▀▀█▀▀             █      █  ▀ █
                        █   ▄▀▀▀▄ ▄▀▀▀▄ █      █  █ █▄▀▀▄ █▄▀▀  ▀▀▀▄ █▄▀▀ █   █ █
                        █   █   █ █   █ █      █  █ █   █ █    ▄▀▀▀█ █    █   █ ▄
                        ▀    ▀▀▀   ▀▀▀   ▀      ▀ ▀ ▀▀▀▀  ▀     ▀▀▀▀ ▀     ▀▀▀█ ▀
                                                                           ▀▀▀

                                    █                  █                       █
                    █ ▄ █ ▄▀▀▀▄     █  ▄▀▀▀▄ █▄▀▀▄ ▄▀▀▄█     ▄▀▀▀▄  ▀▀▀▄ ▄▀▀▀  █▄▀▀▄
                    █ █ █ █▀▀▀▀     █  █▀▀▀▀ █   █ █   █     █▀▀▀▀ ▄▀▀▀█ █   ▄ █   █
                     ▀ ▀   ▀▀▀       ▀  ▀▀▀  ▀   ▀  ▀▀▀▀      ▀▀▀   ▀▀▀▀  ▀▀▀  ▀   ▀


                              █   █                     █               █
                       ▄▀▀▀▄ ▀█▀▀ █▄▀▀▄ ▄▀▀▀▄ █▄▀▀     ▀█▀▀ ▄▀▀▀▄ ▄▀▀▀▄ █  ▄▀▀▀▀
                       █   █  █   █   █ █▀▀▀▀ █         █   █   █ █   █ █   ▀▀▀▄
                        ▀▀▀    ▀▀ ▀   ▀  ▀▀▀  ▀          ▀▀  ▀▀▀   ▀▀▀   ▀ ▀▀▀▀


                                             █▀█ ▄ █ █ █▀█
                                             █ █ ▄ ▀▀█ █ █
                                             ▀▀▀     ▀ ▀▀▀
            """#)
    }

    @Test func theMapAndTheVisitClockAt80By24() {
        #expect(
            MarketScene.visit(.en).wall(80, 24).picture == #"""


                                    What do you leave at this stall?

                     1     T o o l   l i b r a r y   ·   M a r i   K a s k

                     2     T r a v e l l i n g   s a u n a   ·   J ü r i   Ž u k o v

                     3     S a t u r d a y   b u s   ·   E p p   L a a s

                     4     C o m m o n   s o u p   ·   K o i t   L e p p


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
            MarketScene.visit(.en).wall(120, 36).picture == #"""


                                                        What do you leave at this stall?


                  ▄█        ▀▀█▀▀             █      █  ▀ █
                   █          █   ▄▀▀▀▄ ▄▀▀▀▄ █      █  █ █▄▀▀▄ █▄▀▀  ▀▀▀▄ █▄▀▀ █   █
                   █  ▄       █   █   █ █   █ █      █  █ █   █ █    ▄▀▀▀█ █    █   █
                  ▀▀▀ ▀       ▀    ▀▀▀   ▀▀▀   ▀      ▀ ▀ ▀▀▀▀  ▀     ▀▀▀▀ ▀     ▀▀▀█    Mari Kask
                                                                                 ▀▀▀

                  ▄▀▀▀▄       ▀▀█▀▀                        █  █  ▀
                     ▄▀         █   █▄▀▀  ▀▀▀▄ █   █ ▄▀▀▀▄ █  █  █ █▄▀▀▄ ▄▀▀▀█     ▄▀▀▀▀  ▀▀▀▄ █   █ █▄▀▀▄  ▀▀▀▄
                   ▄▀   ▄       █   █    ▄▀▀▀█ ▀▄ ▄▀ █▀▀▀▀ █  █  █ █   █ █   █      ▀▀▀▄ ▄▀▀▀█ █  ▄█ █   █ ▄▀▀▀█
                  ▀▀▀▀▀ ▀       ▀   ▀     ▀▀▀▀   ▀    ▀▀▀   ▀  ▀ ▀ ▀   ▀  ▀▀▀█     ▀▀▀▀   ▀▀▀▀  ▀▀ ▀ ▀   ▀  ▀▀▀▀    Jüri Žukov
                                                                          ▀▀▀

                  ▀▀▀█▀       ▄▀▀▀▀        █                  █                 █
                    ▀▄        ▀▄▄▄   ▀▀▀▄ ▀█▀▀ █   █ █▄▀▀ ▄▀▀▄█  ▀▀▀▄ █   █     █▄▀▀▄ █   █ ▄▀▀▀▀
                  ▄   █ ▄         █ ▄▀▀▀█  █   █  ▄█ █    █   █ ▄▀▀▀█ █   █     █   █ █  ▄█  ▀▀▀▄
                   ▀▀▀  ▀     ▀▀▀▀   ▀▀▀▀   ▀▀  ▀▀ ▀ ▀     ▀▀▀▀  ▀▀▀▀  ▀▀▀█     ▀▀▀▀   ▀▀ ▀ ▀▀▀▀     Epp Laas
                                                                       ▀▀▀

                    ▄█        ▄▀▀▀▄
                  ▄▀ █        █     ▄▀▀▀▄ █▀▄▀▄ █▀▄▀▄ ▄▀▀▀▄ █▄▀▀▄     ▄▀▀▀▀ ▄▀▀▀▄ █   █ █▀▀▀▄
                  ▀▀▀█▀ ▄     █   ▄ █   █ █ █ █ █ █ █ █   █ █   █      ▀▀▀▄ █   █ █  ▄█ █   █
                     ▀  ▀      ▀▀▀   ▀▀▀  ▀ ▀ ▀ ▀ ▀ ▀  ▀▀▀  ▀   ▀     ▀▀▀▀   ▀▀▀   ▀▀ ▀ █▀▀▀     Koit Lepp
                                                                                        ▀
                                                    I like · a question · an offer · I join



                                                                 █▀█ ▄ █▀▀ █▀▀
                                                                 █▀█ ▄ ▀▀█ ▀▀█
                                                                 ▀▀▀   ▀▀▀ ▀▀▀
            """#)
    }

    @Test func theResultOnTheWall() {
        #expect(
            MarketScene.result(.en).wall(80, 24).picture == #"""







                                          What, who, by when?

                 1     T o o l   l i b r a r y   ·   M a r i   K a s k             9 tie

                 4     C o m m o n   s o u p   ·   K o i t   L e p p               9 tie

                 2     T r a v e l l i n g   s a u n a   ·   J ü r i   Ž u k o v       4

                 3     S a t u r d a y   b u s   ·   E p p   L a a s                   3
            """#)
    }

    @Test func theConsoleWithASecondVersion() {
        #expect(
            DraftScene.second(.en).screen(80, 24).picture == #"""
            Club meeting                                           sound on  4 listed  14:03
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██████
            x Concerns                <1│              ██     ██ ██         ██
            > Wording               3/10│              ██████    ██████     ██
                                        │              ██  ██ ██     ██     ██
                                        │              ██████    ██████     ██
                                        │ plan 10 min
                                        │ ──────────────────────────────────────────────────
                                        │ Wording                                   step 2/2
                                        │ When do we meet?
                                        │
                                        │ Version 2 of 2                               shown
                                        │ We meet on Tuesdays at six at the school.
                                        │ Concerns                                   1/2 met
                                        │ - The school is far away
                                        │
                                        │
                                        │ Notes                                            4
            early by 5 min              │ [shown] proposal: We meet on Mondays at the …
            ends about 14:10            │ [shown] proposal: We meet on Tuesdays at six at …

            Space go on  Enter new version  m note  ? help  z undo  h hold  + add time
            p pause/resume  b blank screen  n next step  ← back  o people  M notes
            """#)
    }

    @Test func theChangesOnTheWallAt80By24() {
        #expect(
            DraftScene.second(.en).wall(80, 24).picture == #"""








                                            When do we meet?

               W e   m e e t   o n   [ −   M o n d a y s ]   [ +   T u e s d a y s   a t

                                 s i x ]   a t   t h e   s c h o o l .

                                   Version 2 · [+ added] [− left out]
            """#)
    }
}
