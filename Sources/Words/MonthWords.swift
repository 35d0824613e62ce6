/// The months as they are written and as people type them.
public enum MonthWords {
    static let estonian = [
        "jaanuar", "veebruar", "märts", "aprill", "mai", "juuni", "juuli", "august", "september", "oktoober", "november", "detsember",
    ]
    static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    /// Every way in which a month is typed, from January on: in English or Estonian, whole, shortened, and in the cases in which
    /// Estonian says when: `detsembril`, `detsembriks`, `detsembrini`.
    public static let typed: [[String]] = estonian.indices.map { index in
        [estonian[index], english[index]] + shortened[index] + endings.map { genitives[index] + $0 }
    }

    /// Words that may stand before a date and say nothing more than it does.
    public static let beforeDate = ["hiljemalt", "kuni", "tähtaeg", "by", "on", "until", "due"]

    /// Words that may stand inside a date or behind it: `15th of December`, `15. detsembril 2026. a`.
    public static let besideDate = ["a", "aasta", "aastal", "of", "st", "nd", "rd", "th"]

    private static let genitives = [
        "jaanuari", "veebruari", "märtsi", "aprilli", "mai", "juuni", "juuli", "augusti", "septembri", "oktoobri", "novembri", "detsembri",
    ]
    private static let endings = ["", "l", "ks", "ni", "t", "st", "s"]

    private static let shortened = [
        ["jan", "jaan"], ["feb", "veebr"], ["mar", "mär"], ["apr"], [], ["jun"], ["jul"], ["aug"], ["sep", "sept"], ["oct", "okt"], ["nov"],
        ["dec", "dets"],
    ]
}
