import Engine
import Screens
import Terminal
import Testing

@Suite struct PollEnglishPictureTests {
    @Test func theRoomSeesPositionsAndTheirMeaningAt80By24() throws {
        #expect(
            try PollScene.opened(.en).wall(80, 24).picture == #"""




                 W e   o p e n   t h e   h o u s e   t h r e e   d a y s   a   w e e k

                                      f r o m   1 0   t o   2 0 .





                    – I agree
                        I support it and will help to carry it out.

                    – I agree, with reservations
                        I can live with it, and I want my doubt written down.

                    – I stand aside
                        I will not carry it out, and I do not hold the others back.

                    – I block
                        It would harm the group or what we stand for.
            """#)
    }

    @Test func theRoomSeesPositionsAt40By12() throws {
        #expect(
            try PollScene.opened(.en).wall(40, 12).picture == #"""

                  We open the house three days
                     a week from 10 to 20.


             – I stand aside
                 I will not carry it out, and I do
                 not hold the others back.
             – I block
                 It would harm the group or what we
                 stand for.
             2/2
            """#)
    }

    @Test func theRoomSeesCountsAfterTheRevealAt80By24() throws {
        #expect(
            try PollScene.revealed(.en).wall(80, 24).picture == #"""







                 W e   o p e n   t h e   h o u s e   t h r e e   d a y s   a   w e e k

                                      f r o m   1 0   t o   2 0 .







                           5  I agree                     ██████████████████
                           0  I agree, with reservations
                           0  I stand aside
                           1  I block                     ████

                           6 of 6 present answered
            """#)
    }

    @Test func theRoomSeesCountsAfterTheRevealAt200By60() throws {
        #expect(
            try PollScene.revealed(.en).wall(200, 60).picture == #"""











                █   █                                        █   █               █                                  █   █                              █                                                   █
                █ ▄ █ ▄▀▀▀▄     ▄▀▀▀▄ █▀▀▀▄ ▄▀▀▀▄ █▄▀▀▄     ▀█▀▀ █▄▀▀▄ ▄▀▀▀▄     █▄▀▀▄ ▄▀▀▀▄ █   █ ▄▀▀▀▀ ▄▀▀▀▄     ▀█▀▀ █▄▀▀▄ █▄▀▀ ▄▀▀▀▄ ▄▀▀▀▄     ▄▀▀▄█  ▀▀▀▄ █   █ ▄▀▀▀▀      ▀▀▀▄     █ ▄ █ ▄▀▀▀▄ ▄▀▀▀▄ █ ▄▀
                █▄▀▄█ █▀▀▀▀     █   █ █   █ █▀▀▀▀ █   █      █   █   █ █▀▀▀▀     █   █ █   █ █  ▄█  ▀▀▀▄ █▀▀▀▀      █   █   █ █    █▀▀▀▀ █▀▀▀▀     █   █ ▄▀▀▀█ █   █  ▀▀▀▄     ▄▀▀▀█     █ █ █ █▀▀▀▀ █▀▀▀▀ █▀▄
                ▀   ▀  ▀▀▀       ▀▀▀  █▀▀▀   ▀▀▀  ▀   ▀       ▀▀ ▀   ▀  ▀▀▀      ▀   ▀  ▀▀▀   ▀▀ ▀ ▀▀▀▀   ▀▀▀        ▀▀ ▀   ▀ ▀     ▀▀▀   ▀▀▀       ▀▀▀▀  ▀▀▀▀  ▀▀▀█ ▀▀▀▀       ▀▀▀▀      ▀ ▀   ▀▀▀   ▀▀▀  ▀  ▀
                                      ▀                                                                                                                         ▀▀▀

                                                                               ▄▀▀                      ▄█  ▄▀▀▀▄      █             ▄▀▀▀▄ ▄▀▀▀▄
                                                                              ▀█▀▀ █▄▀▀ ▄▀▀▀▄ █▀▄▀▄      █  █ ▄▀█     ▀█▀▀ ▄▀▀▀▄        ▄▀ █ ▄▀█
                                                                               █   █    █   █ █ █ █      █  █▀  █      █   █   █      ▄▀   █▀  █ ▄
                                                                               ▀   ▀     ▀▀▀  ▀ ▀ ▀     ▀▀▀  ▀▀▀        ▀▀  ▀▀▀      ▀▀▀▀▀  ▀▀▀  ▀











                                         █▀▀▀▀     ▀█▀
                                         ▀▀▀▀▄      █       ▀▀▀▄ ▄▀▀▀█ █▄▀▀ ▄▀▀▀▄ ▄▀▀▀▄
                                         ▄   █      █      ▄▀▀▀█ █   █ █    █▀▀▀▀ █▀▀▀▀
                                          ▀▀▀      ▀▀▀      ▀▀▀▀  ▀▀▀█ ▀     ▀▀▀   ▀▀▀
                                                                  ▀▀▀

                                         ▄▀▀▀▄     ▀█▀                                               ▀  █   █                                                  █   ▀
                                         █ ▄▀█      █       ▀▀▀▄ ▄▀▀▀█ █▄▀▀ ▄▀▀▀▄ ▄▀▀▀▄        █ ▄ █ █ ▀█▀▀ █▄▀▀▄     █▄▀▀ ▄▀▀▀▄ ▄▀▀▀▀ ▄▀▀▀▄ █▄▀▀ █   █  ▀▀▀▄ ▀█▀▀ █ ▄▀▀▀▄ █▄▀▀▄ ▄▀▀▀▀
                                         █▀  █      █      ▄▀▀▀█ █   █ █    █▀▀▀▀ █▀▀▀▀  ▄     █ █ █ █  █   █   █     █    █▀▀▀▀  ▀▀▀▄ █▀▀▀▀ █    ▀▄ ▄▀ ▄▀▀▀█  █   █ █   █ █   █  ▀▀▀▄
                                          ▀▀▀      ▀▀▀      ▀▀▀▀  ▀▀▀█ ▀     ▀▀▀   ▀▀▀  ▄▀      ▀ ▀  ▀   ▀▀ ▀   ▀     ▀     ▀▀▀  ▀▀▀▀   ▀▀▀  ▀      ▀    ▀▀▀▀   ▀▀ ▀  ▀▀▀  ▀   ▀ ▀▀▀▀
                                                                  ▀▀▀

                                         ▄▀▀▀▄     ▀█▀            █                   █                 ▀     █
                                         █ ▄▀█      █      ▄▀▀▀▀ ▀█▀▀  ▀▀▀▄ █▄▀▀▄ ▄▀▀▄█      ▀▀▀▄ ▄▀▀▀▀ █ ▄▀▀▄█ ▄▀▀▀▄
                                         █▀  █      █       ▀▀▀▄  █   ▄▀▀▀█ █   █ █   █     ▄▀▀▀█  ▀▀▀▄ █ █   █ █▀▀▀▀
                                          ▀▀▀      ▀▀▀     ▀▀▀▀    ▀▀  ▀▀▀▀ ▀   ▀  ▀▀▀▀      ▀▀▀▀ ▀▀▀▀  ▀  ▀▀▀▀  ▀▀▀

                                         ▄█      ▀█▀     █     █              █
                                          █       █      █▄▀▀▄ █  ▄▀▀▀▄ ▄▀▀▀  █ ▄▀
                                          █       █      █   █ █  █   █ █   ▄ █▀▄
                                         ▀▀▀     ▀▀▀     ▀▀▀▀   ▀  ▀▀▀   ▀▀▀  ▀  ▀

                                          ▄▀▀             ▄▀▀      ▄▀▀                                          █                                                    █
                                         █▄▄▄      ▄▀▀▀▄ ▀█▀▀     █▄▄▄      █▀▀▀▄ █▄▀▀ ▄▀▀▀▄ ▄▀▀▀▀ ▄▀▀▀▄ █▄▀▀▄ ▀█▀▀      ▀▀▀▄ █▄▀▀▄ ▄▀▀▀▀ █ ▄ █ ▄▀▀▀▄ █▄▀▀ ▄▀▀▀▄ ▄▀▀▄█
                                         █   █     █   █  █       █   █     █   █ █    █▀▀▀▀  ▀▀▀▄ █▀▀▀▀ █   █  █       ▄▀▀▀█ █   █  ▀▀▀▄ █ █ █ █▀▀▀▀ █    █▀▀▀▀ █   █
                                          ▀▀▀       ▀▀▀   ▀        ▀▀▀      █▀▀▀  ▀     ▀▀▀  ▀▀▀▀   ▀▀▀  ▀   ▀   ▀▀      ▀▀▀▀ ▀   ▀ ▀▀▀▀   ▀ ▀   ▀▀▀  ▀     ▀▀▀   ▀▀▀▀
                                                                            ▀
            """#)
    }

    @Test func theConsoleShowsWhatIsOwedAndWhatFollowsAt80By24() throws {
        #expect(
            try PollScene.blocked(.en).screen(80, 24).picture == #"""
            Village house                                          sound on  6 listed  14:01
            ────────────────────────────────────────────────────────────────────────────────
                                     min│              ██████    ██████ ██████
            x Opening the question    <1│                  ██ ██     ██ ██  ██
            - How we decide            -│              ██████    ██████ ██████
            - Needs and worries        -│              ██     ██ ██     ██  ██
            - Open talk                -│              ██████    ██████ ██████
            x Proposal                <1│ plan 4 min
            - Clarifying questions     -│ ──────────────────────────────────────────────────
            - Concerns                 -│ Are we of one mind?                      step 9/13
            - Changing the text        -│ Text: We open the house three days a week from 10
            > Are we of one mind?    2/4│ to 20.
              Decision and review      4│ Read aloud: I read the text aloud, and then we are
              Who does what            5│ quiet for a moment.
              Reading it back          2│ What is your position? Everybody answers: all… … ↓
              Closing round            2│
                                        │ Test 1                                answered 6/6
                                        │ 5 I agree                 0 I stand aside
                                        │ 0 I agree, with reserva…  1 I block
            early by 66 min             │ d confirms: somebody blocks → Hearing the reason
            ends about 14:17            │ Reason owed: 1 (Leo Õunap)

            u all agree  Enter whose answer?  l count hands  d confirm outcome
            r show counts  ? help  z undo  D choose outcome  S positions  m note  h hold
            """#)
    }

    @Test func theConsoleAt200By60() throws {
        #expect(
            try PollScene.blocked(.en).screen(200, 60).picture == #"""
            Village house                                                                                                                                                                  sound on  6 listed  14:01
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                plan  took│                      ████████████      ████████████ ████████████                      │ Notes                                                          2
            x Opening the question                 5    <1│                      ████████████      ████████████ ████████████                      │ [for client] proposal: We open the house every day from 10 to
            - How we decide                        3     -│                              ████ ████         ████ ████    ████                      │ 20.
            - Needs and worries                    7     -│                              ████ ████         ████ ████    ████                      │ [for client] proposal: We open the house three days a week from
            - Open talk                           15     -│                      ████████████      ████████████ ████████████                      │ 10 to 20.
            x Proposal                            10    <1│                      ████████████      ████████████ ████████████                      │
            - Clarifying questions                 5     -│                      ████         ████ ████         ████    ████                      │
            - Concerns                             7     -│                      ████         ████ ████         ████    ████                      │
            - Changing the text                   10     -│                      ████████████      ████████████ ████████████                      │
            > Are we of one mind?                  4     2│                      ████████████      ████████████ ████████████                      │
              Decision and review                  4      │ plan 4 min                                                                            │
              Who does what                        5      │ ──────────────────────────────────────────────────────────────────────────────────────│
              Reading it back                      2      │ Are we of one mind?                                                          step 9/13│
              Closing round                        2      │ Text: We open the house three days a week from 10 to 20.                              │
                                                          │ Read aloud: I read the text aloud, and then we are quiet for a moment.                │
                                                          │ What is your position? Everybody answers: all show theirs at the same moment.         │
                                                          │ Whoever has a doubt or cannot go along tells us why, now or later.                    │
                                                          │                                                                                       │
                                                          │ Test 1                                                                    answered 6/6│
                                                          │   I agree                                                                            5│
                                                          │   I agree, with reservations                                                         0│
                                                          │   I stand aside                                                                      0│
                                                          │   I block                                                                            1│
                                                          │ d confirms: somebody blocks → Hearing the reason                                      │
                                                          │ Reason owed: 1 (Leo Õunap)                                                            │
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
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │           We open the house three days a week from           │
                                                          │                                                                                       │ │                          10 to 20.                           │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │                                                              │
                                                          │                                                                                       │ │   – I agree: I support it and will help to carry it out.     │
                                                          │                                                                                       │ │   – I agree, with reservations: I can live with it, and I    │
                                                          │                                                                                       │ │   want my doubt written down.                                │
                                                          │                                                                                       │ │   – I stand aside: I will not carry it out, and I do not     │
                                                          │                                                                                       │ │   hold the others back.                                      │
            early by 66 min                               │                                                                                       │ │   – I block: It would harm the group or what we stand for.   │
            ends about 14:17                              │                                                                                       │ └──────────────────────────────────────────────────────────────┘

            u all agree  Enter whose answer?  l count hands  d confirm outcome  r show counts  ? help  z undo  D choose outcome  S positions  m note  h hold  + add time  p pause/resume  b blank screen
            n next step  ← back  o people  M notes  v room's view  t room message  A action  P park  q quit
            """#)
    }
}
