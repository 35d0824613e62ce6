import Testing

@Suite struct WizardEnglishPictureTests {
    @Test func theTitle() {
        #expect(
            LibraryScene.title.stage(.en).screen().picture == #"""
            New session                                                                  1/8
            ────────────────────────────────────────────────────────────────────────────────

              What is the title of the session?
              The room sees it too; for example “Our library”.

              > Our library















            Enter on  Esc back  F1 help
            """#)
    }

    @Test func theMethod() {
        #expect(
            LibraryScene.method.stage(.en).screen().picture == #"""
            New session                                                                  2/8
            ────────────────────────────────────────────────────────────────────────────────

              By which method?

              > Circle                                                         3–15 people

              Slow and equal speaking.














            Enter on  Esc back  ↑ up  ↓ down  F1 help
            """#)
    }

    @Test func theRequiredQuestion() {
        #expect(
            LibraryScene.question.stage(.en).screen().picture == #"""
            New session                                                                  3/8
            ────────────────────────────────────────────────────────────────────────────────

              What is the circle about?
              It may stay empty for now: the console lets you write it later.

              > What do we need?















            Enter on  Esc back  F1 help
            """#)
    }

    @Test func theOtherSettings() {
        #expect(
            LibraryScene.settings.stage(.en).screen().picture == #"""
            New session                                                                  4/8
            ────────────────────────────────────────────────────────────────────────────────

              Do these settings suit you?
              Enter on a line changes it.

                They do, go on
              > What do you ask in the check-in?               What brings you here today?
                How long is one turn?                                             1:30 min
                How do people sit?                                 Learned as people speak
                Which agreements are there?
                How many rounds?                                                         2

              What do you ask in the check-in?
              What brings you here today?







            Enter on  Esc back  ↑ up  ↓ down  F1 help
            """#)
    }

    @Test func aSettingThatIsPicked() {
        #expect(
            LibraryScene.choice.stage(.en).screen().picture == #"""
            New session                                                                  4/8
            ────────────────────────────────────────────────────────────────────────────────

              How do people sit?

                Learned as people speak
              > As they are listed















            Enter on  Esc back  ↑ up  ↓ down  F1 help
            """#)
    }

    @Test func thePeople() {
        #expect(
            LibraryScene.people.stage(.en).screen().picture == #"""
            New session                                                                  5/8
            ────────────────────────────────────────────────────────────────────────────────

              Who takes part?
              Type how many people, for example 18, or the file of a list (CSV with a
              column “name”), for example people.csv. Leave it empty if you do not know
              yet.

              >

              Files that fit:
                people.csv
                vallamaja/









            Enter on  Esc back  Tab complete  F1 help
            """#)
    }

    @Test func aListOfPeopleThatCannotBeRead() {
        #expect(
            LibraryScene.badList.stage(.en).screen().picture == #"""
            New session                                                                  5/8
            ────────────────────────────────────────────────────────────────────────────────

              Who takes part?
              Type how many people, for example 18, or the file of a list (CSV with a
              column “name”), for example people.csv. Leave it empty if you do not know
              yet.

              > bad.csv

              bad.csv:1: there is no column “name” (found: eesnimi)
              Have a column “name” in the first row, and one person a row.










            Enter on  Esc back  Tab complete  F1 help
            """#)
    }

    @Test func theStart() {
        #expect(
            LibraryScene.start.stage(.en).screen().picture == #"""
            New session                                                                  6/8
            ────────────────────────────────────────────────────────────────────────────────

              When does the session begin?
              For example 10:00, on another day 24.11 10:00. It may stay empty.

              > 24.11 9:30

              Begins: 24 November 2026 at 9:30













            Enter on  Esc back  F1 help
            """#)
    }

    @Test func theEnd() {
        #expect(
            LibraryScene.end.stage(.en).screen().picture == #"""
            New session                                                                  7/8
            ────────────────────────────────────────────────────────────────────────────────

              When must the session end?
              By its plan it would end about 10:01. It may stay empty.

              > 12:00















            Enter on  Esc back  F1 help
            """#)
    }

    @Test func theSummary() {
        #expect(
            LibraryScene.summary.stage(.en).screen().picture == #"""
            New session                                                                  8/8
            ────────────────────────────────────────────────────────────────────────────────

              Is this right?
              Enter makes the session and opens the console. Esc goes back, every answer
              stays.

              Title:            Our library
              Method:           Circle
              Question:         What do we need?
              People:           4 people (people.csv)
              Time:             24 November 2026, 9:30 to 12:00
              Honest duration:  about 32 min with 4 people, ends about 10:01









            Enter make the session  Esc back  F1 help
            """#)
    }

    @Test func theSummaryForTooManyPeopleAndTooLittleTime() {
        #expect(
            LibraryScene.tooMany.stage(.en).screen().picture == #"""
            New session                                                                  8/8
            ────────────────────────────────────────────────────────────────────────────────

              Is this right?
              Enter makes the session and opens the console. Esc goes back, every answer
              stays.

              Title:            Our library
              Method:           Circle
              Question:         What do we need?
              People:           18 people
              Time:             24 November 2026, 9:30 to 10:00
              Honest duration:  about 55 min with 18 people, ends about 10:24

              With more than 15 people, make several rings.
              It does not fit before the planned end: about 25 min too long. Shorten the
              settings or begin earlier.





            Enter make the session  Esc back  F1 help
            """#)
    }
}
