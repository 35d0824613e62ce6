import Engine
import Screens
import Terminal
import Testing

@Suite struct HarvestEstonianPictureTests {
    @Test func everythingThatWasCaptured() {
        #expect(
            GoldenScene.harvest(.et).screen(80, 24).picture == #"""
            Külapäev                                                     nimekirjas 5  14:14
            ────────────────────────────────────────────────────────────────────────────────
            ┌─ Mis on kirjas ──────────────────────────────────────────────────────────────┐
            │   Kokkulepped                                                                │
            │ > n4 ★ [ekraanil] kokkulepe: Räägime ükshaaval                      osalejad │
            │   Avaring                                                                    │
            │   n9 [mulle] teema: Mure bussi pärast                       ainult läbiviija │
            │   n10 tegevus: Helista valda (vastutab Mari, tähtaeg: 1. detsember) osalejad │
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

            Esc sulge  * tõsta esile  j ühenda  Enter muuda  r näita osalejatele
            R ka tellijale  1 minu kokkuvõte  2 osalejatele  3 tellijale  l lugejad  k liik
            """#)
    }

    @Test func theParticipantsReportBeforeItIsGivenAway() {
        #expect(
            GoldenScene.preview(.et).screen(80, 24).picture == #"""
            Külapäev                                                     nimekirjas 5  14:14
            ────────────────────────────────────────────────────────────────────────────────
            ┌─ Kokkuvõte osalejatele ──────────────────────────────────────────────────────┐
            │ Välja jääb                                                                   │
            │ – märkmed, mida loed ainult sina: 1                                          │
            │ ! „Maril“ märkmes n4: Mari                                                   │
            │                                                                              │
            │ Külapäev                                                                     │
            │ – Räägime ükshaaval. Räägime ükshaaval. Räägime ükshaaval. Räägime           │
            │   ükshaaval. Räägime ükshaaval. Räägime ükshaaval.                           │
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

            Enter salvesta faili  Esc sulge  1 minu kokkuvõte  2 osalejatele  3 tellijale
            ↑ üles  ↓ alla  → lehekülg alla
            """#)
    }
}
