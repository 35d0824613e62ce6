import Engine
import Words

extension State {
    /// A step that comes again and again is told apart by its round.
    func title(of place: Place, item index: Int, for readers: Readers, _ language: Language) -> String {
        guard let step = step(at: place, item: index) else { return "" }
        let title = words(step.title, at: place, item: index, in: language, for: readers).withoutOpenColon
        guard let group = agenda[index].method.repeating(step) else { return title }
        switch group.kind {
        case .times: return ReportWords(language).inRound(title, place.round)
        case .forEach:
            guard let subject = subject(at: place, item: index), subject.standing == .kept, !title.contains(IdeaTitle.of(subject.text)) else { return title }
            return ReportWords(language).about(title, place.round)
        case .sequence:
            guard let turn = turn(ofStepAt: place, item: index) else { return title }
            return ReportWords(language).about(title, turn)
        case .breakout: return title
        }
    }
}
