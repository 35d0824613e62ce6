import Testing

@Suite struct LibraryEstonianPictureTests {
    @Test func theFirstScreenOfAnEmptyLibrary() {
        #expect(
            LibraryScene.empty.stage(.et).screen().picture == #"""
            Kohtumised                                                                 14:00
            ────────────────────────────────────────────────────────────────────────────────

                Tere tulemast!

                ruum aitab läbi viia kohtumist, kus kõik saavad rääkida: hoiab kava ja
                aega, näitab osalejatele küsimust ja kogub märkmed.

                  u  loob esimese kohtumise. Küsimusi on vähe ja iga vastust saab hiljem
                     muuta.

                  d  avab näidise. Seal võib kõike katsetada, midagi ei jää alles.

                Kohtumised on ainult selles arvutis, igaüks oma failis.








            u uus kohtumine  d näidis  L English  A vaata arhiivi  ? abi  q välju
            """#)
    }

    @Test func theListOfSessions() {
        #expect(
            LibraryScene.list.stage(.et).screen().picture == #"""
            Kohtumised                                                    4 kohtumist  14:00
            ────────────────────────────────────────────────────────────────────────────────
            > Õhtune ring                                           23. november 2026  16:00
              Külapäev                                käib praegu   23. november 2026  14:00
              李小龍 ␛[31m raamatukogu                              20. november 2026
              vana.ruum                                  ei avane   24. oktoober 2026












            ────────────────────────────────────────────────────────────────────────────────
            Ring · 1 inimene · muudetud eile kell 12:30
            Õhtune ring.ruum  24 kB

            Enter ava  v osalejate vaade  u uus kohtumine  / otsi  s otsi märkmetest  ? abi
            q välju  a arhiivi  A vaata arhiivi  X kustuta jäädavalt  d näidis  L English
            """#)
    }

    @Test func theListNarrowedByWords() {
        #expect(
            LibraryScene.find.stage(.et).screen().picture == #"""
            Kohtumised                                              leitud 1, kokku 4  14:00
            ────────────────────────────────────────────────────────────────────────────────
            > Külapäev                                käib praegu   23. november 2026  14:00















            ────────────────────────────────────────────────────────────────────────────────
            Ring · 12 inimest · muudetud täna kell 12:30
            Külapäev.ruum  24 kB
            Otsi: KULA
            Kirjuta sõna pealkirjast. ↑↓ valib, Enter avab, Esc toob kogu nimekirja tagasi.
            """#)
    }

    @Test func aSessionThatRunsElsewhere() {
        #expect(
            LibraryScene.running.stage(.et).screen().picture == #"""
            Kohtumised                                                    4 kohtumist  14:00
            ────────────────────────────────────────────────────────────────────────────────
              Õhtune ring                                           23. november 2026  16:00
            > Külapäev                                käib praegu   23. november 2026  14:00
              李小龍 ␛[31m raamatukogu                              20. november 2026
              vana.ruum                                  ei avane   24. oktoober 2026












            ────────────────────────────────────────────────────────────────────────────────
            „Külapäev“ käib juba teises aknas.
            Siin võib avada osalejate vaate või veel ühe läbiviija vaate.

            Enter osalejate vaade  k läbiviija vaade  Esc sulge
            """#)
    }

    @Test func aFileThatCannotBeRead() {
        #expect(
            LibraryScene.unreadable.stage(.et).screen().picture == #"""
            Kohtumised                                                    4 kohtumist  14:00
            ────────────────────────────────────────────────────────────────────────────────
              Õhtune ring                                           23. november 2026  16:00
              Külapäev                                käib praegu   23. november 2026  14:00
              李小龍 ␛[31m raamatukogu                              20. november 2026
            > vana.ruum                                  ei avane   24. oktoober 2026












            ────────────────────────────────────────────────────────────────────────────────
            See fail ei ole kohtumine: vana.ruum
            Faili ei muudetud.

            u uus kohtumine  / otsi  s otsi märkmetest  ? abi  q välju  a arhiivi
            A vaata arhiivi  X kustuta jäädavalt  d näidis  L English
            """#)
    }

    @Test func placesWhereItWasSaid() {
        #expect(
            LibraryScene.found.stage(.et).screen().picture == #"""
            Kus seda öeldi?                                                   2 kohta  14:00
            ────────────────────────────────────────────────────────────────────────────────
              Raudtee ring                                                      Raudtee ring
            > …vana raudtee jaam on kinni pandud ja keegi ei tea, m… Külapäev ␛[31m ja väga…














            ────────────────────────────────────────────────────────────────────────────────
            Külapäev ␛[31m ja väga pikk pealkiri
            Mured · mure · 20. november 2026
            Otsi märkmetest: raudtee
            ↑↓ valib, Enter avab kohtumise selle märkme juures, Esc läheb nimekirja tagasi.
            """#)
    }

    @Test func theArchive() {
        #expect(
            LibraryScene.archive.stage(.et).screen().picture == #"""
            Arhiiv                                                        1 kohtumine  14:00
            ────────────────────────────────────────────────────────────────────────────────
            > Vana arutelu                                          19. oktoober 2025















            ────────────────────────────────────────────────────────────────────────────────
            Ring · 12 inimest · muudetud 19. oktoober 2025 kell 12:30
            Vana arutelu.ruum  24 kB

            Enter ava  a nimekirja tagasi  X kustuta jäädavalt  / otsi  A arhiivist välja
            s otsi märkmetest  ? abi  q välju
            """#)
    }

    @Test func askingBeforeDeleting() {
        #expect(
            LibraryScene.deleting.stage(.et).screen().picture == #"""
            Kohtumised                                                    4 kohtumist  14:00
            ────────────────────────────────────────────────────────────────────────────────
            > Õhtune ring                                           23. november 2026  16:00
              Külapäev                                käib praegu   23. november 2026  14:00
              李小龍 ␛[31m raamatukogu                              20. november 2026
              vana.ruum                                  ei avane   24. oktoober 2026












            ────────────────────────────────────────────────────────────────────────────────
            Kas kustutada „Õhtune ring“ jäädavalt? Tagasi võtta ei saa.


            j jah · Esc ei
            """#)
    }
}
