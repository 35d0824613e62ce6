import Engine
import Words

extension NameStyle {
    /// How much is held back: where methods of one agenda differ, the most confidential one counts for all.
    var confidentiality: Int {
        switch self {
        case .full: 0
        case .initials: 1
        case .none: 2
        }
    }
}

/// How people are called in a report.
struct ShownNames {
    let style: NameStyle
    let state: State
    let language: Language

    /// Nil where no names are shown.
    func name(_ id: PersonID) -> String? {
        switch style {
        case .none: return nil
        case .full: return state.name(of: id, language)
        case .initials:
            guard let name = state.people[id]?.name, !name.isEmpty else { return state.name(of: id, language) }
            return initials(name)
        }
    }
}

/// `M. K.` for Mari Kask, `M.-L. K.` for Mari-Liis Kask.
func initials(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).compactMap { word -> String? in
        let parts = word.split(whereSeparator: isHyphen).compactMap { part in
            part.first(where: \.isLetter).map { "\($0.uppercased())." }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "-")
    }
    return words.isEmpty ? "?" : words.joined(separator: " ")
}

/// The hyphens that people type in double names.
private func isHyphen(_ character: Character) -> Bool {
    character == "-" || character == "\u{2010}" || character == "\u{2011}" || character == "–"
}
