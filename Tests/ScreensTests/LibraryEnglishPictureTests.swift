import Testing

@Suite struct LibraryEnglishPictureTests {
    @Test func theFirstScreenOfAnEmptyLibrary() {
        #expect(
            LibraryScene.empty.stage(.en).screen().picture == #"""
            Sessions                                                                   14:00
            ────────────────────────────────────────────────────────────────────────────────

                Welcome!

                ruum helps you run a meeting in which everybody can speak: it keeps the
                flow and the time, shows the room its question and gathers the notes.

                  u  makes your first session. There are few questions, and every answer
                     can be changed later.

                  d  opens a demo. Try anything there, nothing of it is kept.

                Sessions stay on this computer only, each in a file of its own.








            u new session  d demo  L eesti keeles  A show archive  ? help  q quit
            """#)
    }

    @Test func theListOfSessions() {
        #expect(
            LibraryScene.list.stage(.en).screen().picture == #"""
            Sessions                                                       4 sessions  14:00
            ────────────────────────────────────────────────────────────────────────────────
            > Evening circle                                         23 November 2026  16:00
              Village day                             running now    23 November 2026  14:00
              李小龍 ␛[31m raamatukogu                               20 November 2026
              vana.ruum                               cannot open     24 October 2026












            ────────────────────────────────────────────────────────────────────────────────
            Circle · 1 person · changed yesterday at 12:30
            Evening circle.ruum  24 kB

            Enter open  v room's view  u new session  / find  s search notes  ? help  q quit
            a archive  A show archive  X delete for good  d demo  L eesti keeles
            """#)
    }

    @Test func theListNarrowedByWords() {
        #expect(
            LibraryScene.find.stage(.en).screen().picture == #"""
            Sessions                                                     0 found of 4  14:00
            ────────────────────────────────────────────────────────────────────────────────

              No session has these words. Esc brings the whole list back.














            ────────────────────────────────────────────────────────────────────────────────


            Find: KULA
            Type a word of the title. ↑↓ chooses, Enter opens, Esc brings the whole list
            back.
            """#)
    }

    @Test func aSessionThatRunsElsewhere() {
        #expect(
            LibraryScene.running.stage(.en).screen().picture == #"""
            Sessions                                                       4 sessions  14:00
            ────────────────────────────────────────────────────────────────────────────────
              Evening circle                                         23 November 2026  16:00
            > Village day                             running now    23 November 2026  14:00
              李小龍 ␛[31m raamatukogu                               20 November 2026
              vana.ruum                               cannot open     24 October 2026












            ────────────────────────────────────────────────────────────────────────────────
            “Village day” already runs in another window.
            Here you can open the room's view, or one more console.

            Enter room's view  k console  Esc close
            """#)
    }

    @Test func aFileThatCannotBeRead() {
        #expect(
            LibraryScene.unreadable.stage(.en).screen().picture == #"""
            Sessions                                                       4 sessions  14:00
            ────────────────────────────────────────────────────────────────────────────────
              Evening circle                                         23 November 2026  16:00
              Village day                             running now    23 November 2026  14:00
              李小龍 ␛[31m raamatukogu                               20 November 2026
            > vana.ruum                               cannot open     24 October 2026












            ────────────────────────────────────────────────────────────────────────────────
            This file is not a session: vana.ruum
            The file was left as it is.

            u new session  / find  s search notes  ? help  q quit  a archive  A show archive
            X delete for good  d demo  L eesti keeles
            """#)
    }

    @Test func placesWhereItWasSaid() {
        #expect(
            LibraryScene.found.stage(.en).screen().picture == #"""
            Where was it said?                                               2 places  14:00
            ────────────────────────────────────────────────────────────────────────────────
              Railway circle                                                  Railway circle
            > …vana raudtee jaam on kinni pandud ja keegi ei tea,…  Village day ␛[31m and a…














            ────────────────────────────────────────────────────────────────────────────────
            Village day ␛[31m and a very long title
            Concerns · concern · 20 November 2026
            Search notes: raudtee
            ↑↓ chooses, Enter opens the session at that note, Esc goes back to the list.
            """#)
    }

    @Test func theArchive() {
        #expect(
            LibraryScene.archive.stage(.en).screen().picture == #"""
            Archive                                                         1 session  14:00
            ────────────────────────────────────────────────────────────────────────────────
            > Old talk                                                19 October 2025















            ────────────────────────────────────────────────────────────────────────────────
            Circle · 12 people · changed 19 October 2025 at 12:30
            Old talk.ruum  24 kB

            Enter open  a bring back  X delete for good  / find  A leave archive
            s search notes  ? help  q quit
            """#)
    }

    @Test func askingBeforeDeleting() {
        #expect(
            LibraryScene.deleting.stage(.en).screen().picture == #"""
            Sessions                                                       4 sessions  14:00
            ────────────────────────────────────────────────────────────────────────────────
            > Evening circle                                         23 November 2026  16:00
              Village day                             running now    23 November 2026  14:00
              李小龍 ␛[31m raamatukogu                               20 November 2026
              vana.ruum                               cannot open     24 October 2026












            ────────────────────────────────────────────────────────────────────────────────
            Delete “Evening circle” for good? This cannot be undone.


            y yes · Esc no
            """#)
    }
}
