/// Something about a method script that its author should know, and where it is.
///
/// Lines and columns begin at 1; columns count Unicode scalars. What concerns the whole file stands at 1:1.
public struct ScriptProblem: Error, Equatable, Sendable {
    public var file: String
    public var line: Int
    public var column: Int
    public var kind: Kind

    public init(file: String, line: Int, column: Int, kind: Kind) {
        self.file = file
        self.line = line
        self.column = column
        self.kind = kind
    }

    public var severity: Severity { kind.severity }

    /// As compilers and editors write places: `circle.yaml:12:3`.
    public var place: String { "\(file):\(line):\(column)" }

    public enum Severity: Sendable {
        /// The method cannot be used.
        case problem
        /// It can, but somebody will miss something.
        case remark
    }

    public enum Kind: Equatable, Sendable {
        // The file.
        case unreadable(FileTrouble)
        /// In bytes.
        case tooLarge(limit: Int)
        case tooManyEntries(limit: Int)
        case tooDeep
        case utf16
        case notUTF8
        /// The number of the character in Unicode.
        case controlCharacter(UInt32)
        case empty

        // The notation.
        case tabIndent
        case colonInText
        case unclosedQuote
        /// In the words of the YAML parser, which are English.
        case notYAML(detail: String)
        case notAllowed(Construct)
        case duplicateKey(key: String, firstLine: Int)

        // The script.
        case unsupportedFormat(found: String, supported: Int)
        case unknownKey(key: String, suggestion: String?, allowed: [String])
        /// A key that only steps of another kind have.
        case keyOfOtherKind(key: String, kind: String)
        /// What comes after a comma in a text without quotes, taken for a key.
        case textSplitAtComma(rest: String)
        case missingKey(key: String)
        case wrongType(expected: Expected, found: Found)
        case unknownKind(name: String, suggestion: String?, allowed: [String])
        case unknownChoice(value: String, suggestion: String?, allowed: [String])
        case badDuration(text: String)
        case outOfRange(from: Int, to: Int)
        case outOfSpan(from: Span, to: Span)
        case badID(text: String)
        case badKey(text: String)
        case duplicateStepID(id: String, firstLine: Int)
        case duplicateChoiceID(id: String)
        /// A script in a folder of methods is found by its file name.
        case idDiffersFromFile(id: String, file: String)
        case unknownSetting(name: String, suggestion: String?)
        case unfitSetting(name: String, need: SettingNeed)
        /// The clock is to end a step that has no planned time.
        case endsWithoutMinutes
        /// `go`, `retry`, `then` or `shorten` names a step that is not there.
        case unknownTarget(id: String, suggestion: String?)
        /// A repeat in a repeat, or tables at tables: its key.
        case nestedGroup(String)
        /// A rule or a scale names a position that the scale does not have.
        case unknownPosition(id: String, suggestion: String?, known: [String])
        /// A poll has no ballot, or several.
        case oneBallot(allowed: [String])
        /// What is compared with is no number, percentage or fraction, or a number where a share has to stand.
        case badAmount(text: String)
        /// `when` in a step without a poll.
        case ruleWithoutPoll
        /// A deciding outcome that does not ask for everybody's answer and for some plain agreement.
        case decidesTooEasily
        /// A list that has to begin and end with this part.
        case unframed(String)
        case tooManyProblems(shown: Int)

        // Remarks.
        case missingLanguage(Language)

        public var severity: Severity {
            switch self {
            case .missingLanguage:
                .remark
            case .unreadable, .tooLarge, .tooManyEntries, .tooDeep, .utf16, .notUTF8, .controlCharacter, .empty, .tabIndent,
                .colonInText, .unclosedQuote, .notYAML, .notAllowed, .duplicateKey, .unsupportedFormat, .unknownKey,
                .keyOfOtherKind, .textSplitAtComma, .missingKey, .wrongType, .unknownKind, .unknownChoice, .badDuration,
                .outOfRange, .outOfSpan, .badID, .badKey, .duplicateStepID, .duplicateChoiceID, .idDiffersFromFile, .unknownSetting,
                .unfitSetting, .endsWithoutMinutes, .unknownTarget, .nestedGroup, .unknownPosition,
                .unframed, .oneBallot, .badAmount, .ruleWithoutPoll, .decidesTooEasily, .tooManyProblems:
                .problem
            }
        }
    }

    /// Why a file was not read.
    public enum FileTrouble: Equatable, Sendable {
        case notFound
        case notPermitted
        /// A folder, a pipe or a device.
        case notAFile
        /// The number that the operating system gave.
        case other(Int32)
    }

    /// A part of YAML that scripts do without.
    public enum Construct: Equatable, Sendable {
        case alias
        case tag
        case mergeKey
        case complexKey
        case secondDocument
    }

    /// What belongs at a place in a script.
    public enum Expected: Equatable, Sendable {
        case text
        /// A text, or one text a language.
        case localText
        case number
        case duration
        case flag
        case mapping
        case list
        /// `$name`
        case setting
    }

    /// What stands there instead.
    public enum Found: Equatable, Sendable {
        case nothing
        case text(String)
        case mapping
        case list
    }

    /// What a place in a script needs of the setting that it names.
    public enum SettingNeed: Equatable, Sendable {
        /// Type `minutes`.
        case minutes
        /// Type `choice`, each of whose ids is one of these.
        case choiceOf([String])
        /// Type `choice`, these ids among its own.
        case choiceWith([String])
        case choice
        case integer
        case list
    }
}

/// Why there is no method for a name that somebody asked for.
public enum MethodLookupProblem: Error, Equatable, Sendable {
    case unknownMethod(id: String, suggestion: String?, ids: [String])
    /// The script is there, but it is not sound.
    case badScript([ScriptProblem])
}
