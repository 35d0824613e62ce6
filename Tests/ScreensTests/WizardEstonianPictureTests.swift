import Testing

@Suite struct WizardEstonianPictureTests {
    @Test func theTitle() {
        #expect(
            LibraryScene.title.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                1/8
            ────────────────────────────────────────────────────────────────────────────────

              Mis on kohtumise pealkiri?
              Seda näevad ka osalejad, näiteks „Meie raamatukogu“.

              > Meie raamatukogu















            Enter edasi  Esc tagasi  F1 abi
            """#)
    }

    @Test func theMethod() {
        #expect(
            LibraryScene.method.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                2/8
            ────────────────────────────────────────────────────────────────────────────────

              Millise meetodiga?

              > Ring                                                          3–15 inimest

              Aeglane ja võrdne rääkimine.














            Enter edasi  Esc tagasi  ↑ üles  ↓ alla  F1 abi
            """#)
    }

    @Test func theRequiredQuestion() {
        #expect(
            LibraryScene.question.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                3/8
            ────────────────────────────────────────────────────────────────────────────────

              Mille üle te ringis räägite?
              Võib esialgu tühjaks jääda: läbiviija vaates saab selle hiljem kirjutada.

              > Mida me vajame?















            Enter edasi  Esc tagasi  F1 abi
            """#)
    }

    @Test func theOtherSettings() {
        #expect(
            LibraryScene.settings.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                4/8
            ────────────────────────────────────────────────────────────────────────────────

              Kas need sätted sobivad?
              Enter real muudab seda.

                Sobivad, edasi
              > Mida küsida avaringis?                             Mis sind täna siia tõi?
                Kui pikk on üks kõnekord?                                         1:30 min
                Kuidas istutakse?                                  Selgub rääkimise käigus
                Millised on kokkulepped?
                Mitu ringi?                                                              2

              Mida küsida avaringis?
              Mis sind täna siia tõi?







            Enter edasi  Esc tagasi  ↑ üles  ↓ alla  F1 abi
            """#)
    }

    @Test func aSettingThatIsPicked() {
        #expect(
            LibraryScene.choice.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                4/8
            ────────────────────────────────────────────────────────────────────────────────

              Kuidas istutakse?

                Selgub rääkimise käigus
              > Nimekirja järgi















            Enter edasi  Esc tagasi  ↑ üles  ↓ alla  F1 abi
            """#)
    }

    @Test func thePeople() {
        #expect(
            LibraryScene.people.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                5/8
            ────────────────────────────────────────────────────────────────────────────────

              Kes osalevad?
              Kirjuta inimeste arv, näiteks 18, või nimekirja fail (CSV, kus on veerg
              „nimi“), näiteks osalejad.csv. Kui veel ei tea, jäta tühjaks.

              >

              Sobivad failid:
                people.csv
                vallamaja/










            Enter edasi  Esc tagasi  Tab täienda  F1 abi
            """#)
    }

    @Test func aListOfPeopleThatCannotBeRead() {
        #expect(
            LibraryScene.badList.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                5/8
            ────────────────────────────────────────────────────────────────────────────────

              Kes osalevad?
              Kirjuta inimeste arv, näiteks 18, või nimekirja fail (CSV, kus on veerg
              „nimi“), näiteks osalejad.csv. Kui veel ei tea, jäta tühjaks.

              > bad.csv

              bad.csv:1: veergu „nimi“ ega „name“ ei ole (on: eesnimi)
              Esimesel real olgu veeru nimi „nimi“ või „name“, iga osaleja omal real.











            Enter edasi  Esc tagasi  Tab täienda  F1 abi
            """#)
    }

    @Test func theStart() {
        #expect(
            LibraryScene.start.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                6/8
            ────────────────────────────────────────────────────────────────────────────────

              Mis kell kohtumine algab?
              Näiteks 10:00, teisel päeval 24.11 10:00. Võib ka tühjaks jääda.

              > 24.11 9:30

              Algus: 24. november 2026 kell 9:30













            Enter edasi  Esc tagasi  F1 abi
            """#)
    }

    @Test func theEnd() {
        #expect(
            LibraryScene.end.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                7/8
            ────────────────────────────────────────────────────────────────────────────────

              Mis kell peab kohtumine lõppema?
              Kava järgi lõpeks see umbes 10:01. Võib ka tühjaks jääda.

              > 12:00















            Enter edasi  Esc tagasi  F1 abi
            """#)
    }

    @Test func theSummary() {
        #expect(
            LibraryScene.summary.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                8/8
            ────────────────────────────────────────────────────────────────────────────────

              Kas nii on õige?
              Enter loob kohtumise ja avab läbiviija vaate. Esc läheb tagasi, kõik
              vastused jäävad alles.

              Pealkiri:    Meie raamatukogu
              Meetod:      Ring
              Küsimus:     Mida me vajame?
              Osalejad:    4 inimest (people.csv)
              Aeg:         24. november 2026, 9:30 kuni 12:00
              Aus kestus:  4 inimesega umbes 32 min, lõpp umbes 10:01









            Enter loo kohtumine  Esc tagasi  F1 abi
            """#)
    }

    @Test func theSummaryForTooManyPeopleAndTooLittleTime() {
        #expect(
            LibraryScene.tooMany.stage(.et).screen().picture == #"""
            Uus kohtumine                                                                8/8
            ────────────────────────────────────────────────────────────────────────────────

              Kas nii on õige?
              Enter loob kohtumise ja avab läbiviija vaate. Esc läheb tagasi, kõik
              vastused jäävad alles.

              Pealkiri:    Meie raamatukogu
              Meetod:      Ring
              Küsimus:     Mida me vajame?
              Osalejad:    18 inimest
              Aeg:         24. november 2026, 9:30 kuni 10:00
              Aus kestus:  18 inimesega umbes 55 min, lõpp umbes 10:24

              Üle 15 inimese: tehke mitu ringi.
              Kavandatud lõpuks ei jõua: puudu jääb umbes 25 min. Lühenda sätteid või
              alusta varem.





            Enter loo kohtumine  Esc tagasi  F1 abi
            """#)
    }
}
