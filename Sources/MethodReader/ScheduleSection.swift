import Engine

/// The `schedule` of a step.
enum ScheduleSection {
    static func read(_ node: ScriptNode, _ findings: Findings) -> SchedulePlan {
        guard let section = Section(node, keys: ["show", "slots", "places", "names", "of"], findings) else { return SchedulePlan() }
        return SchedulePlan(
            show: section.choice("show", default: .grid),
            slots: section["slots"].flatMap { findings.givenInteger($0, in: 1...Timetable.mostSlots) },
            places: section["places"].flatMap { findings.givenInteger($0, in: 1...Timetable.mostPlaces) },
            names: section["names"].flatMap { findings.settingName($0, need: .list) },
            of: section.choice("of", default: .topic))
    }
}
