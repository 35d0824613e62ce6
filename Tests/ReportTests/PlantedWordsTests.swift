import Engine
import Report
import Testing

/// In every kind of step something is written down for the facilitator alone; no other edition of any format may have it.
@Suite("Words for the facilitator alone")
struct PlantedWordsTests {
    @Test func planted() throws {
        let workshop = try PlantedWordsTests.workshop()
        let mine = String(decoding: ReportFormat.md.render(workshop.model(.me, names: .full), zone: .greenwich), as: UTF8.self)
        for word in PlantedWordsTests.planted { #expect(mine.contains(word), "\(word) was not planted") }
    }

    @Test(arguments: ReportFormat.allCases, [Readers.participants, .client])
    func noOtherEditionHasThem(format: ReportFormat, edition: Readers) throws {
        let workshop = try PlantedWordsTests.workshop()
        for style in [nil] + NameStyle.allCases.map(Optional.some) {
            for language in Language.allCases {
                let text = workshop.export(format, edition, names: style, language)
                for word in PlantedWordsTests.planted { #expect(!text.contains(word), "\(word)") }
            }
        }
    }

    /// Marks that no other text has a part of.
    private static let planted = StepKind.everyKind.map { "QX\($0.name.uppercased())" } + ["QXVERSION", "QXREASON", "QXCALLED", "QXDUE"]

    private static func workshop() throws -> Workshop {
        var workshop = try Workshop(.everyKind)
        try workshop.perform(.flow(.start))
        for kind in StepKind.everyKind {
            try workshop.note("QX\(kind.name.uppercased())", readers: .me, due: "QXDUE", after: .minutes(1))
            try workshop.note("shared words", readers: .client)
            try act(in: kind, &workshop)
            try workshop.perform(.flow(.next), after: .minutes(1))
        }
        return workshop
    }

    /// What else may hold words in a step of that kind.
    private static func act(in kind: StepKind, _ workshop: inout Workshop) throws {
        switch kind {
        case .say, .quiet, .round, .talk, .collect, .breakout, .arrange, .harvest: break
        case .draft:
            try workshop.perform(.draft(.write(DraftCommand.Revision("QXVERSION"))))
        case .poll:
            try workshop.perform(.poll(.vote(Workshop.person(1), [PollState.Mark(.option("no"))], reason: "QXREASON")))
        case .schedule:
            try workshop.perform(.schedule(.call("QXCALLED", by: .nobody)))
            try workshop.perform(.note(.setReaders(NoteID(Origin(command: workshop.ledger.lastCommand)), .me)))
        }
    }
}

extension StepKind {
    /// One of each; the compiler does not list a new one here, the count below does.
    fileprivate static let everyKind: [StepKind] = [
        .say, .quiet(QuietPlan()), .round(RoundPlan()), .talk(TalkPlan()), .collect(CollectPlan()), .breakout(BreakoutPlan()),
        .arrange(ArrangePlan(of: [.idea])), .schedule(SchedulePlan(slots: .literal(2), places: .literal(2))),
        .poll(PollPlan(ballot: .options(Scale(id: "", options: [PollOption(id: "no", name: LocalText(en: "No"), reason: .owed)])))),
        .draft(DraftPlan()), .harvest,
    ]
}

extension Method {
    fileprivate static let everyKind = Method(
        id: "every", name: LocalText(en: "Every kind"),
        settings: [Setting(id: "question", type: .text, ask: LocalText(en: "?"), required: true)],
        steps: StepKind.everyKind.map { kind in
            Step(id: kind.name, kind: kind, title: LocalText(en: "Step \(kind.name)"), capture: Capture(kind: .idea, readers: .me))
        })
}
