import Engine
import MethodReader
import Words

/// Reads `ID[:setting=value,…]`: a comma separates only before `setting=`, repeated keys make lists.
enum AgendaText {
    static func item(_ text: String, library: MethodLibrary) throws(Trouble) -> Item {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let method = try method(String(parts[0]), library: library)
        var filled: [Item.Filled] = []
        for (id, values) in try assignments(parts.count > 1 ? String(parts[1]) : "") {
            do throws(Refusal) {
                guard let setting = method.setting(id) else {
                    throw Refusal.unknownSetting(id, known: method.settings.map(\.id))
                }
                let value = try setting.value(from: values) { Span(durationText: $0) }
                filled.append(Item.Filled(id: id, value: value))
            } catch {
                throw Trouble(error.words(words.language, State()))
            }
        }
        return Item(method: method, filled: filled)
    }

    static func method(_ name: String, library: MethodLibrary) throws(Trouble) -> Method {
        switch library.method(name) {
        case .success(let method): return method
        case .failure(.unknownMethod(let id, let suggestion, let ids)):
            throw Trouble(words.unknownMethod(id, suggestion: suggestion, ids: ids))
        case .failure(.badScript(let problems)):
            for problem in problems.dropFirst() { Output.complain(ScriptText.complaint(problem)) }
            throw Trouble(problems.first.map(ScriptText.complaint) ?? words.unknownMethod(name, suggestion: nil, ids: library.ids))
        }
    }

    /// Settings in the order of their first mention, each with all its values.
    static func assignments(_ text: String) throws(Trouble) -> [(id: String, values: [String])] {
        guard !text.isEmpty else { return [] }
        var pieces: [String] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
            if beginsSetting(piece) || pieces.isEmpty { pieces.append(String(piece)) } else { pieces[pieces.count - 1] += "," + piece }
        }
        var found: [(id: String, values: [String])] = []
        for piece in pieces {
            guard beginsSetting(piece[...]), let equals = piece.firstIndex(of: "=") else { throw Trouble(words.badSettingSyntax(piece), code: Trouble.usage) }
            let id = String(piece[..<equals]).trimmed
            let value = String(piece[piece.index(after: equals)...])
            if let place = found.firstIndex(where: { $0.id == id }) { found[place].values.append(value) } else { found.append((id, [value])) }
        }
        return found
    }

    private static func beginsSetting(_ piece: Substring) -> Bool {
        guard let equals = piece.firstIndex(of: "=") else { return false }
        let id = String(piece[..<equals]).trimmed
        return !id.isEmpty && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
}
