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

    /// The notes that exhibits tell, so that they need not stand among the notes of their steps too.
    static func told(in state: State) -> Set<NoteID> {
        let told = ScheduleExhibit.told(in: state).union(MarketExhibit.told(in: state))
        return told.union(state.notes.kept.filter { PollExhibit.tells($0, in: state) }.map(\.id))
    }
}
