/// `$name` in a text of a script stands for the value of a setting; `$$` is a dollar sign.
public enum Template {
    /// The setting names that a text refers to, in order.
    public static func references(in text: String) -> [String] {
        var names: [String] = []
        _ = replacing(text) { name in
            names.append(name)
            return ""
        }
        return names
    }

    /// The text with each `$name` replaced by what `value` says.
    public static func replacing(_ text: String, by value: (String) -> String) -> String {
        guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
        var result = ""
        var rest = Substring(text)
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            if rest.first == "$" {
                result += "$"
                rest = rest.dropFirst()
                continue
            }
            let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            guard !name.isEmpty else {
                result += "$"
                continue
            }
            result += value(String(name))
            rest = rest[name.endIndex...]
        }
        return result + rest
    }
}
