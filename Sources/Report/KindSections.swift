import Engine
import Words

/// What each kind of step shows in a report beyond its notes; a new kind gets its exhibit here.
enum KindSections {
    /// In the order in which they stand in the report.
    static func exhibits(
        ofItem index: Int, in state: State, edition: Readers, shown: ShownNames, _ language: Language
    ) -> [ReportModel.Exhibit] {
        [DraftSection.exhibit(ofItem: index, in: state, edition: edition, language)].compactMap { $0 }
            + PollExhibit.exhibits(ofItem: index, in: state, edition: edition, shown: shown, language)
            + RoundQuestions.exhibits(ofItem: index, in: state, language)
            + TablesExhibit.exhibits(ofItem: index, in: state, edition: edition, shown: shown, language)
            + ScheduleExhibit.exhibits(ofItem: index, in: state, edition: edition, shown: shown, language)
            + MarketExhibit.exhibits(ofItem: index, in: state, edition: edition, shown: shown, language)
            + ArrangeExhibit.exhibits(ofItem: index, in: state, edition: edition, language)
    }

    /// Whether an exhibit says what a note says, so that it need not stand among the notes of its step too.
    static func tells(_ note: Engine.Note, in state: State) -> Bool {
        ScheduleExhibit.tells(note, in: state) || PollExhibit.tells(note, in: state) || MarketExhibit.tells(note, in: state)
    }
}
