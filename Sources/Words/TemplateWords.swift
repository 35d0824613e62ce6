import Engine

extension TemplateProblem {
    /// The problem in words, with the file and the place where it is.
    public func words(_ language: Language, path: String) -> Explained {
        let (what, remedy) = parts(language)
        return Explained("\(path):\(line):\(column): \(what)", remedy)
    }

    private func parts(_ language: Language) -> (what: String, remedy: String) {
        let allNames = language.say(
            et: "Kõik väärtused on lehel templates.md; „ruum template“ kirjutab välja malli, millest alustada.",
            en: "All values are on the page templates.md; “ruum template” prints the template to begin from.")
        return switch kind {
        case .notText:
            (
                language.say(et: "see ei ole UTF-8 tekst", en: "this is no text in UTF-8"),
                language.say(et: "Salvesta mall UTF-8 kodeeringus.", en: "Save the template as UTF-8.")
            )
        case .tooLarge(let bytes):
            (
                language.say(et: "mall on suurem kui \(bytes >> 10) kB", en: "the template is larger than \(bytes >> 10) kB"),
                language.say(et: "Mallis on mõni lehekülg teksti; vaata, kas see on õige fail.", en: "A template has a few pages; check that this is one.")
            )
        case .tagNotClosed:
            (
                language.say(et: "siin algav {{ jääb lahti", en: "the {{ that opens here is never closed"),
                language.say(et: "Lisa }}.", en: "Add }}.")
            )
        case .foreignTag(let mark):
            (
                language.say(et: "märgendit {{\(mark) siin ei kasutata", en: "the tag {{\(mark) is not used here"),
                language.say(
                    et: "Mall on üks fail, milles on väärtused {{x}}, osad {{#x}}…{{/x}} ja {{^x}}…{{/x}} ning märkused {{! … }}.",
                    en: "A template is one file with values {{x}}, sections {{#x}}…{{/x}} and {{^x}}…{{/x}}, and comments {{! … }}.")
            )
        case .unknownName(let name, let suggestion):
            (
                language.say(et: "sellist väärtust ei ole: \(name)", en: "there is no such value: \(name)"),
                suggestion.map { language.say(et: "Kas mõtlesid: \($0)?", en: "Did you mean \($0)?") } ?? allNames
            )
        case .sectionNotClosed(let name):
            (
                language.say(et: "siin algav osa {{#\(name)}} jääb lahti", en: "the section {{#\(name)}} that opens here is never closed"),
                language.say(et: "Lisa {{/\(name)}}.", en: "Add {{/\(name)}}.")
            )
        case .closesOther(let name, let open):
            (
                language.say(et: "{{/\(name)}} ei lõpeta midagi", en: "{{/\(name)}} closes nothing"),
                open.map { language.say(et: "Enne tuleb {{/\($0)}}.", en: "{{/\($0)}} comes first.") }
                    ?? language.say(et: "Kustuta see või lisa algus {{#\(name)}}.", en: "Delete it, or add its beginning {{#\(name)}}.")
            )
        case .tooDeep(let most):
            (
                language.say(et: "üksteise sees on rohkem kui \(most) osa", en: "more than \(most) sections are inside one another"),
                language.say(et: "Lõpeta iga osa seal, kus ta lõpeb.", en: "Close each section where it ends.")
            )
        case .malformed:
            (language.say(et: "siinset märgendit ei saa lugeda", en: "the tag here cannot be read"), allNames)
        }
    }
}
