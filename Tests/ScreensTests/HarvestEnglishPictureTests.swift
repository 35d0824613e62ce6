import Engine
import Screens
import Terminal
import Testing

@Suite struct HarvestEnglishPictureTests {
    @Test func everythingThatWasCaptured() {
        #expect(
            GoldenScene.harvest(.en).screen(80, 24).picture == #"""
            Village day                                                      5 listed  14:14
            ────────────────────────────────────────────────────────────────────────────────
            ┌─ What was captured ──────────────────────────────────────────────────────────┐
            │   Agreements                                                                 │
            │ > n4 ★ [shown] agreement: One voice at a time                   participants │
            │   Check-in                                                                   │
            │   n9 [for me] theme: Worry about the bus                the facilitator only │
            │   n10 action: Ring the council (responsible: Mari, by 1 …       participants │
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

            Esc close  * highlight  j merge  Enter edit  r show the room  R client too
            1 my report  2 participants'  3 client's  l readers  k kind  d delete  f kinds
            """#)
    }

    @Test func theParticipantsReportBeforeItIsGivenAway() {
        #expect(
            GoldenScene.preview(.en).screen(80, 24).picture == #"""
            Village day                                                      5 listed  14:14
            ────────────────────────────────────────────────────────────────────────────────
            ┌─ Report for the participants ────────────────────────────────────────────────┐
            │ Left out                                                                     │
            │ – notes that only you may read: 1                                            │
            │ ! “Maril” in note n4: Mari                                                   │
            │                                                                              │
            │ Village day                                                                  │
            │ – One voice at a time. One voice at a time. One voice at a time. One voice   │
            │   at a time. One voice at a time. One voice at a time.                       │
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

            Enter export  Esc close  1 my report  2 participants'  3 client's  ↑ up  ↓ down
            → page down
            """#)
    }
}
