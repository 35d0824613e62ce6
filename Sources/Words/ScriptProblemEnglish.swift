import Engine

/// Script problems in English.
enum ScriptProblemEnglish {
    static func words(_ kind: ScriptProblem.Kind) -> (what: String, remedy: String) {
        switch kind {
        case .unreadable(let trouble):
            switch trouble {
            case .notFound: ("There is no such file.", "Check the path.")
            case .notPermitted: ("The file may not be read.", "Give yourself the right to read it.")
            case .notAFile: ("This is not a file.", "Name a script, a text file that ends in .yaml.")
            case .other(let number): ("The file cannot be read (error \(number)).", "Check the disk, or copy the file elsewhere.")
            }
        case .tooLarge(let limit):
            ("The file is larger than \(limit / 1024) kB.", "A script has a few pages at most; check that this is one.")
        case .tooManyEntries(let limit):
            ("The script has more than \(limit) entries.", "A script has a few hundred at most; check that this is one.")
        case .tooDeep:
            (
                "There are too many levels inside one another here.",
                "Close brackets where they end, and indent by two spaces a level."
            )
        case .utf16:
            ("The file is saved as UTF-16.", "Save it as UTF-8; editors offer that when you save under a name.")
        case .notUTF8:
            ("A character here is not UTF-8.", "Save the file as UTF-8; editors offer that when you save under a name.")
        case .controlCharacter(let number):
            (
                "There is an invisible control character here (U+\(ScriptWording.hexadecimal(number))).",
                "Delete it and type the text anew."
            )
        case .empty:
            ("The script is empty.", "Copy one of the built-in methods and change it.")
        case .tabIndent:
            ("There is a tab in the indentation.", "Indent with spaces, two a level.")
        case .colonInText:
            (
                "A colon followed by a space cuts this text in two.",
                "Put the text in double quotes, or check the indentation of this line."
            )
        case .unclosedQuote:
            ("The quotation mark that opens here is never closed.", "Close it at the end of the text.")
        case .notYAML(let detail):
            (
                "This is not YAML" + (detail.isEmpty ? "." : ": \(detail)."),
                "Check the indentation, quotes and brackets here and in the line before."
            )
        case .notAllowed(let construct):
            switch construct {
            case .alias: ("Scripts have no aliases (*name).", "Write the text out here; put a text that begins with * in quotes.")
            case .tag: ("Scripts have no tags (!name).", "Delete it; put a text that begins with ! in quotes.")
            case .mergeKey: ("Scripts have no merge keys (<<).", "Write the keys out here.")
            case .complexKey: ("A key has to be a single word.", "Write `key: value`; put a text with brackets in quotes.")
            case .secondDocument:
                ("A second document begins here.", "Delete the line with ---, or keep each script in a file of its own.")
            }
        case .duplicateKey(let key, let line):
            ("\(quoted(key)) is here for the second time; the first is in line \(line).", "Keep one of them.")
        case .unsupportedFormat(let found, let supported):
            (
                "The script has format \(ScriptWording.short(found)); this program reads format \(supported).",
                "Write `format: \(supported)`, or update the program."
            )
        case .unknownKey(let key, let suggestion, let allowed):
            ("Nothing here is called \(quoted(key)).", meant(suggestion, or: "Possible here: \(ScriptWording.listed(allowed))."))
        case .keyOfOtherKind(let key, let kind):
            ("A step of kind \(kind) has no \(quoted(key)).", "Delete it, or write `kind: \(key)`.")
        case .textSplitAtComma(let rest):
            ("A comma cuts this text in two before \(quoted(rest)).", "Put the whole text in double quotes.")
        case .missingKey(let key):
            ("\(quoted(key)) is missing.", "Add a line `\(key): …` here.")
        case .wrongType(let expected, let found):
            (type(expected, found), example(expected))
        case .unknownKind(let name, let suggestion, let allowed):
            (
                "There is no kind of step called \(quoted(name)).",
                meant(suggestion, or: "The kinds are \(ScriptWording.listed(allowed)).")
            )
        case .unknownChoice(let value, let suggestion, let allowed):
            ("\(quoted(value)) is not possible here.", meant(suggestion, or: "Possible here: \(ScriptWording.listed(allowed))."))
        case .badDuration(let text):
            ("\(quoted(text)) is no length of time.", "Write minutes (4 or 1.5), 90s, 2m, 1h20 or 2:30.")
        case .outOfRange(let from, let to):
            ("This number is out of range.", "Write a number from \(from) to \(to).")
        case .outOfSpan(let from, let to):
            (
                "This length of time is out of range.",
                "Write a time from \(ScriptWording.length(from)) to \(ScriptWording.length(to))."
            )
        case .badKey(let text): ("\(quoted(text)) cannot be a key.", "Write one digit or one letter.")
        case .badID(let text):
            (
                "\(quoted(text)) cannot be an id.",
                "Use small letters a to z and digits, a letter first; part words with - in a method's id, with _ elsewhere."
            )
        case .duplicateStepID(let id, let line):
            ("Another step is called \(quoted(id)) too, in line \(line).", "Give one of them another id.")
        case .duplicateChoiceID(let id):
            ("Another choice is called \(quoted(id)) too.", "Give one of them another id.")
        case .idDiffersFromFile(let id, let file):
            (
                "The method's id is \(quoted(id)), but the file is called \(ScriptWording.short(file)).",
                "Name the file \(ScriptWording.short(id)).yaml, or change the id."
            )
        case .unknownSetting(let name, let suggestion):
            (
                "There is no setting called \(quoted("$" + name)).",
                meant(suggestion.map { "$" + $0 }, or: "Add it to the settings; for a dollar sign write $$.")
            )
        case .unfitSetting(let name, let need):
            switch need {
            case .minutes:
                ("The setting \(quoted(name)) holds no length of time.", "Give it `type: minutes`, or name another one.")
            case .choiceOf(let allowed):
                (
                    "Not every value of the setting \(quoted(name)) fits here.",
                    "Give it `type: choice`, with ids from these: \(ScriptWording.listed(allowed))."
                )
            case .choiceWith(let named):
                (
                    "The setting \(quoted(name)) has no such choice: \(ScriptWording.listed(named)).",
                    "Name an id from its `choices`."
                )
            case .choice: ("The setting \(quoted(name)) is no choice.", "Give it `type: choice`, or name another one.")
            case .integer: ("The setting \(quoted(name)) is no number.", "Give it `type: integer`, or name another one.")
            case .list: ("The setting \(quoted(name)) is no list.", "Give it `type: list`, or name another one.")
            }
        case .endsWithoutMinutes:
            ("The clock is to end this step, but the step has no planned time.", "Add `minutes`, or delete `ends`.")
        case .unknownTarget(let id, let suggestion):
            ("There is no step \(quoted(id)).", meant(suggestion, or: "Name the `id` of a step."))
        case .nestedGroup(let key):
            ("There is a `\(key)` inside another `\(key)`.", "Take the inner one out; a step has one of them round it at most.")
        case .unknownPosition(let id, let suggestion, let known):
            ("There is no position \(quoted(id)) here.", meant(suggestion, or: "The positions are \(ScriptWording.listed(known))."))
        case .oneBallot(let allowed):
            ("A poll needs one ballot, no more and no fewer.", "Write one of these: \(ScriptWording.listed(allowed)).")
        case .badAmount(let text):
            ("\(quoted(text)) is nothing to compare with here.", "Write a number such as 3; with `of` a share, such as 20% or 2/3.")
        case .ruleWithoutPoll:
            ("Nothing is counted in this step, so `when` has nothing to go by.", "Delete it, or write `kind: poll`.")
        case .decidesTooEasily:
            (
                "This would decide without everybody's answer or without plain agreement.",
                "Add `answered: {all: present}` and `at_least` for the first position to its `when`."
            )
        case .unframed(let part):
            ("This list has to begin and end with \(quoted(part)).", "Put \(quoted(part)) first and last.")
        case .tooManyProblems(let shown):
            ("There are more problems than these \(shown).", "Put these right first, then check again.")
        case .missingLanguage(let language):
            switch language {
            case .et: ("The Estonian text is missing.", "Add `et: …`; until then the English one is shown.")
            case .en: ("The English text is missing.", "Add `en: …`; until then the Estonian one is shown.")
            }
        }
    }

    private static func type(_ expected: ScriptProblem.Expected, _ found: ScriptProblem.Found) -> String {
        let wanted =
            switch expected {
            case .text, .localText: "a text"
            case .number: "a whole number"
            case .duration: "a length of time"
            case .flag: "yes or no"
            case .mapping: "`key: value` lines"
            case .list: "a list"
            case .setting: "the name of a setting"
            }
        return switch found {
        case .nothing: "There should be \(wanted) here, but there is nothing."
        case .text(let text): "There should be \(wanted) here, not \(quoted(text))."
        case .mapping: "There should be \(wanted) here, not `key: value` lines."
        case .list: "There should be \(wanted) here, not a list."
        }
    }

    private static func example(_ expected: ScriptProblem.Expected) -> String {
        switch expected {
        case .text: "Write the text on one line, or after | on the next lines."
        case .localText: "Write {en: \"…\", et: \"…\"}, or a text for every language."
        case .number: "Write digits only, such as 12."
        case .duration: "Write minutes (4 or 1.5), 90s, 2m, 1h20 or 2:30."
        case .flag: "Write yes or no, on or off, true or false."
        case .mapping: "Write a line `key: value` for each part, indented by two spaces."
        case .list: "Begin each item on a line of its own with a hyphen and a space."
        case .setting: "Write a dollar sign and the name, such as $rounds."
        }
    }

    private static func meant(_ suggestion: String?, or otherwise: String) -> String {
        suggestion.map { "Did you mean \(quoted($0))?" } ?? otherwise
    }

    private static func quoted(_ text: String) -> String { "“\(ScriptWording.short(text))”" }
}
