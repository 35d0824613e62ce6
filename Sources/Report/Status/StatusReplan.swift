import Engine
import Words

extension StatusPart {
    /// What could be cut so that the session ends in time, and how late it is; null where nothing has to be cut.
    static func replan(_ state: State, at now: Instant, _ language: Language) -> [JSON.Field] {
        guard let plan = state.replan(at: now) else { return [JSON.Field("replan", nil)] }
        return [
            JSON.Field(
                "replan",
                .object([
                    JSON.Field("late_ms", .span(plan.late)),
                    JSON.Field("changes", .texts(plan.words(state, language).changes)),
                    JSON.Field("left_ms", .span(plan.left)),
                ]))
        ]
    }
}
