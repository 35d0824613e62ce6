import Engine
import Words

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the program was started with: the environment's variables and what follows from them.
enum Environment {
    /// All variables; the last one of a name counts.
    static let variables: [String: String] = {
        var variables: [String: String] = [:]
        var entry = environ
        while let line = entry.pointee {
            let text = String(cString: line)
            if let equals = text.firstIndex(of: "=") { variables[String(text[..<equals])] = String(text[text.index(after: equals)...]) }
            entry += 1
        }
        return variables
    }()

    /// Where the user keeps what changes the program, whether it exists or not; nil where the environment names no such place.
    static var settingsFolder: String? {
        if let config = variables["XDG_CONFIG_HOME"], config.hasPrefix("/") { return config + "/ruum" }
        guard let home = variables["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.config/ruum"
    }

    /// The language of the locale; Estonian where it is Estonian, else English.
    static var language: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("et") == true ? .et : .en
    }
}
