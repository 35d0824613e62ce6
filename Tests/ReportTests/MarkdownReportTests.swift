import Engine
import Report
import Testing

@Suite struct MarkdownReportTests {
    @Test func theFacilitatorsEditionInEstonian() throws {
        #expect(
            try Workshop.finished().export(.md, .me) == """
                # Valga arutelu

                *Läbiviija kokkuvõte, mitte jagamiseks*

                - **Aeg:** 23. november 2026, 9:00–9:40
                - **Koht:** Valga
                - **Osalejad:** 3

                ## Ring

                **Küsimus:** Mis meid hoiab?

                ### Kohtumise käik

                | Samm | Algus | Kestis | Kavas | Üle aja |
                | --- | --- | --- | --- | --- |
                | Kokkulepped | 9:00 | 5 min | 5 min |  |
                | Jutupulga ring | 9:05 | 25 min | 20 min | 5 min |
                | Edasi | 9:30 | 10 min | 5 min | 5 min |
                | Lõpp (vahele jäetud) | 9:40 | 0 s | 3 min |  |

                ### Kokkulepped

                - Kuulame üksteist

                ### Jutupulga ring

                #### Teemad

                - Aeg
                - minu mõte
                - Usaldus

                ## Edasine tegevus

                | Mida teha | Kes | Mis ajaks | Samm |
                | --- | --- | --- | --- |
                | Kutsume valla kokku | Mari Kask | 1. detsember | Edasi |

                ## Ajakava

                Ajakavast maas 7 min.

                ## Kõneaeg

                | Kes | Rääkis | Kõnekordi | Osakaal |
                | --- | --- | --- | --- |
                | Aino-Liis Mets | 16:00 | 1 | 64% |
                | Jaan Tamm | 6:00 | 1 | 24% |
                | Mari Kask | 3:00 | 1 | 12% |

                """)
    }

    @Test func theFacilitatorsEditionInEnglish() throws {
        #expect(
            try Workshop.finished().export(.md, .me, .en) == """
                # Valga arutelu

                *The facilitator's own report, not for sharing*

                - **Date:** 23 November 2026, 9:00–9:40
                - **Place:** Valga
                - **People:** 3

                ## Circle

                **Question:** Mis meid hoiab?

                ### How it went

                | Step | Began | Took | Planned | Over |
                | --- | --- | --- | --- | --- |
                | Agreements | 9:00 | 5 min | 5 min |  |
                | Talking-piece round | 9:05 | 25 min | 20 min | 5 min |
                | Next | 9:30 | 10 min | 5 min | 5 min |
                | Farewell (skipped) | 9:40 | 0 s | 3 min |  |

                ### Agreements

                - Kuulame üksteist

                ### Talking-piece round

                #### Themes

                - Aeg
                - minu mõte
                - Usaldus

                ## Action

                | What | Who | By when | Step |
                | --- | --- | --- | --- |
                | Kutsume valla kokku | Mari Kask | 1. detsember | Next |

                ## Timetable

                Late by 7 min.

                ## Talk times

                | Who | Spoke | Turns | Share |
                | --- | --- | --- | --- |
                | Aino-Liis Mets | 16:00 | 1 | 64% |
                | Jaan Tamm | 6:00 | 1 | 24% |
                | Mari Kask | 3:00 | 1 | 12% |

                """)
    }

    @Test func theParticipantsEditionInEstonian() throws {
        #expect(
            try Workshop.finished().export(.md, .participants, names: .initials) == """
                # Valga arutelu

                *Kokkuvõte osalejatele*

                - **Aeg:** 23. november 2026, 9:00–9:40
                - **Koht:** Valga
                - **Osalejad:** nimekirjas 3: M. K., J. T., A.-L. M.

                ## Ring

                **Küsimus:** Mis meid hoiab?

                ### Kohtumise käik

                | Samm | Algus | Kestis |
                | --- | --- | --- |
                | Kokkulepped | 9:00 | 5 min |
                | Jutupulga ring | 9:05 | 25 min |
                | Edasi | 9:30 | 10 min |

                ### Kokkulepped

                - Kuulame üksteist

                ### Jutupulga ring

                #### Teemad

                - Aeg
                - Usaldus

                ## Edasine tegevus

                | Mida teha | Kes | Mis ajaks | Samm |
                | --- | --- | --- | --- |
                | Kutsume valla kokku | M. K. | 1. detsember | Edasi |

                """)
    }

    @Test func theClientsEditionInEnglish() throws {
        #expect(
            try Workshop.finished().export(.md, .client, .en) == """
                # Valga arutelu

                *Report for the client*

                - **Date:** 23 November 2026, 9:00–9:40
                - **Place:** Valga
                - **People:** 3

                ## Circle

                **Question:** Mis meid hoiab?

                ### How it went

                | Step | Began | Took |
                | --- | --- | --- |
                | Agreements | 9:00 | 5 min |
                | Talking-piece round | 9:05 | 25 min |
                | Next | 9:30 | 10 min |

                ### Agreements

                - Kuulame üksteist

                ### Talking-piece round

                #### Theme

                - Aeg

                """)
    }

    @Test func aSessionThatHasNotStartedIsAReportToo() throws {
        #expect(
            try Workshop().export(.md, .participants, .en) == """
                # Valga arutelu

                *Report for the participants*

                - **Date:** 23 November 2026, 9:00
                - **Place:** Valga
                - **People:** 3

                The session has not started yet.

                ## Circle

                **Question:** Mis meid hoiab?

                There are no notes.

                """)
    }

    @Test func aSessionUnderWaySaysWhenTheReportWasMade() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.note("Kuulame", after: .minutes(4))
        let text = workshop.export(.md, .me)
        #expect(text.contains("Kohtumine alles käib; kokkuvõte on tehtud kell 9:04."))
        #expect(text.contains("| Kokkulepped (käib) | 9:00 | 4 min | 5 min |  |"))
    }

    @Test(arguments: [
        Sample("<script>alert(1)</script>", #"\<script\>alert(1)\</script\>"#),
        Sample("[link](javascript:x) ![i](y)", #"\[link\](javascript:x) !\[i\](y)"#),
        Sample("`code` *bold* _it_ ~~no~~ | &amp;", #"\`code\` \*bold\* \_it\_ \~\~no\~\~ \| \&amp;"#),
        Sample("# head", ##"\# head"##),
        Sample("- item", #"\- item"#),
        Sample("12. item", #"12\. item"#),
        Sample("12) item", #"12\) item"#),
        Sample("> quote", #"\> quote"#),
        Sample("===", #"\==="#),
        Sample("    code", "code"),
        Sample("see http://a.ee, www.a.ee, a@b.ee", #"see http:\//a.ee, www\.a.ee, a\@b.ee"#),
        Sample(#"back\slash"#, #"back\\slash"#),
        Sample("a\u{1B}[2Jb", #"a␛\[2Jb"#),
        Sample("one\ntwo\n\n- three", "one\\\n  two\n\n  \\- three"),
    ])
    func whatPeopleTypeActsNeitherAsMarkdownNorAsHTML(sample: Sample) throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.note(sample.text)
        #expect(workshop.export(.md, .client).contains("\n- \(sample.written)\n"))
    }

    @Test func hostileTitlesPlacesAndNamesAreHarmlessToo() throws {
        let workshop = try Workshop(title: "a | <b>\n# c", people: ["| x | <i>"])
        let text = workshop.export(.md, .client, names: .full)
        #expect(text.hasPrefix("# a \\| \\<b\\>␤\\# c\n"))
        #expect(text.contains(#"\| x \| \<i\>"#))
    }
}
