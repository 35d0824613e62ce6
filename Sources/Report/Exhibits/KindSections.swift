import Engine
import Words

/// What each kind of step shows in a report beyond its notes; a new kind gets its exhibit here.
enum KindSections {
    /// In the order in which they stand in the report.
    static func exhibits(ofItem index: Int, for edition: Edition) -> [ReportModel.Exhibit] {
        DraftExhibit.exhibits(ofItem: index, for: edition)
            + PollExhibit.exhibits(ofItem: index, for: edition)
            + RoundQuestionsExhibit.exhibits(ofItem: index, for: edition)
            + TablesExhibit.exhibits(ofItem: index, for: edition)
            + ScheduleExhibit.exhibits(ofItem: index, for: edition)
            + MarketExhibit.exhibits(ofItem: index, for: edition)
            + ArrangeExhibit.exhibits(ofItem: index, for: edition)
    }

    /// The notes that exhibits tell, so that they need not stand among the notes of their steps too.
    static func told(in state: State) -> Set<NoteID> {
        let told = ScheduleExhibit.told(in: state).union(MarketExhibit.told(in: state))
        return told.union(state.notes.kept.filter { PollExhibit.tells($0, in: state) }.map(\.id))
    }
}
