import Engine

/// What is said of photographs on the command line.
public struct PictureWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    // MARK: Help

    public var photos: String {
        language.say(
            et: "Lisab kausta fotod kohtumisele pildistamise aja järgi; kaustata näitab fotode nimekirja.",
            en: "Files the photographs of a folder by the time they were taken; without a folder shows the list.")
    }
    public var folder: String {
        language.say(et: "Kaust fotodega (JPEG või PNG) või üks foto; alamkaustu ei vaadata.", en: "A folder of photographs (JPEG or PNG), or one photograph; folders in it are left out.")
    }
    public var shift: String {
        language.say(
            et: "Kui kaamera kell käis valesti: mida aegadele lisada, näiteks +1h või -90s. Parandab ka varem lisatud fotode aja.",
            en: "If the camera's clock was wrong: what to add to its times, such as +1h or -90s. Also puts right what was filed before.")
    }

    // MARK: What was done

    public func filed(_ new: Int, known: Int, retimed: Int) -> String {
        var parts = [language.say(et: "Uusi fotosid: \(new)", en: "New photographs: \(new)")]
        if known > 0 { parts.append(language.say(et: "juba olemas: \(known)", en: "already there: \(known)")) }
        if retimed > 0 { parts.append(language.say(et: "aeg parandatud: \(retimed)", en: "times put right: \(retimed)")) }
        return parts.joined(separator: ", ")
    }

    public func leftOut(_ names: [String]) -> String {
        language.say(et: "Ei ole foto, välja jäetud: \(listed(names))", en: "No photographs, left out: \(listed(names))")
    }

    public func missing(_ numbers: [Int]) -> String {
        let list = numbers.map(String.init).joined(separator: ", ")
        return language.say(
            et: "Foto \(list) ei ole failist loetav ja jäi kokkuvõttest välja; lisa see uuesti: ruum photos FAIL KAUST",
            en: "Photograph \(list) cannot be read from the file and was left out; file it again: ruum photos FILE FOLDER")
    }

    // MARK: The list

    public var none: String {
        language.say(et: "Fotosid ei ole. Lisa need kaustast: ruum photos FAIL KAUST", en: "There are no photographs. Add those of a folder: ruum photos FILE FOLDER")
    }
    public var number: String { language.say(et: "Nr", en: "No.") }
    public var time: String { language.say(et: "Aeg", en: "Time") }
    public var step: String { language.say(et: "Samm", en: "Step") }
    public var size: String { language.say(et: "Suurus", en: "Size") }
    public var approved: String { language.say(et: "Lubatud", en: "Approved") }
    public var file: String { language.say(et: "Fail", en: "File") }
    public var caption: String { language.say(et: "Pildiallkiri", en: "Caption") }
    public var beforeStart: String { language.say(et: "enne algust", en: "before the start") }

    public func approval(_ readers: Readers) -> String {
        switch readers {
        case .me: language.say(et: "ei", en: "no")
        case .participants: language.say(et: "osalejatele", en: "participants")
        case .client: language.say(et: "ka tellijale", en: "client too")
        }
    }

    /// Below the list, where a time has this mark.
    public var fileTime: String {
        language.say(
            et: "* Fotol endal aega ei ole; see on faili viimase muutmise aeg.", en: "* The photograph says no time; this is when its file was last changed.")
    }
    public static let fileTimeMark = "*"

    /// Thousands and millions of bytes, as shops count them.
    public func bytes(_ count: Int) -> String {
        guard count >= 100_000 else { return "\((count + 999) / 1_000) kB" }
        let tenths = (count + 50_000) / 100_000
        return "\(tenths / 10)\(language.say(et: ",", en: "."))\(tenths % 10) MB"
    }

    public var howToApprove: String {
        language.say(
            et: "Kokkuvõttesse lähevad ainult lubatud fotod: ruum do FAIL photo 1-3 --for participants",
            en: "Only approved photographs go into a report: ruum do FILE photo 1-3 --for participants")
    }

    // MARK: What is wrong

    public func badShift(_ text: String) -> Explained {
        Explained(
            language.say(et: "„\(text)“ ei ole ajanihe.", en: "\"\(text)\" is no shift of time."),
            language.say(et: "Kirjuta näiteks --shift=+1h või --shift=-90s.", en: "Type it like --shift=+1h or --shift=-90s."))
    }
}

extension PictureProblem {
    public func words(_ language: Language, name: String) -> Explained {
        let asJPEG = language.say(et: "Salvesta see JPEG-failina ja lisa uuesti.", en: "Save it as JPEG and file it again.")
        switch self {
        case .notAPicture:
            return Explained(language.say(et: "\(name): see ei ole foto.", en: "\(name): this is no photograph."), asJPEG)
        case .heic:
            return Explained(
                language.say(et: "\(name): HEIC-vormingut kokkuvõte näidata ei saa.", en: "\(name): reports cannot show the format HEIC."),
                language.say(
                    et: "Salvesta JPEG-failina; edaspidi iPhone'is: Settings > Camera > Formats > Most Compatible.",
                    en: "Save it as JPEG; from now on, on the iPhone: Settings > Camera > Formats > Most Compatible."))
        case .otherFormat(let format):
            return Explained(
                language.say(et: "\(name): \(format)-vormingut kokkuvõte näidata ei saa.", en: "\(name): reports cannot show the format \(format)."), asJPEG)
        case .damaged:
            return Explained(
                language.say(et: "\(name): fail on vigane või poolik.", en: "\(name): the file is damaged or not whole."),
                language.say(et: "Kopeeri see kaamerast uuesti.", en: "Copy it from the camera again."))
        case .tooLarge(let limit):
            return Explained(
                language.say(et: "\(name): fail on suurem kui \(limit / 1_000_000) MB.", en: "\(name): the file is larger than \(limit / 1_000_000) MB."),
                language.say(et: "Tee foto väiksemaks: piisab 2000 pikslist pikemal küljel.", en: "Make it smaller: 2000 pixels on the longer side will do."))
        case .isFolder:
            return Explained(
                language.say(et: "\(name): see on kaust.", en: "\(name): this is a folder."),
                language.say(et: "Lisa selle fotod eraldi: ruum photos FAIL \(name)", en: "File its photographs separately: ruum photos FILE \(name)"))
        }
    }
}
