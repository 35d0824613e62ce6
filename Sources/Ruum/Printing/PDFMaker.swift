import Report
import Words

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program of this machine that makes a PDF of a page.
struct PDFMaker {
    private enum Kind {
        case browser
        case office
    }

    private let kind: Kind
    private let path: String

    /// The PDF of a report, made by the first program that can.
    ///
    /// - Parameter report: the report in a format: browsers print the page, office programs know better what to do with a Word file.
    static func pdf(of report: (ReportFormat) -> [UInt8]) throws(Trouble) -> [UInt8] {
        let makers = installed
        guard !makers.isEmpty else { throw Trouble(words.noPDFMaker) }
        for maker in makers {
            let source = report(maker.source)
            let document = try HeldEndings.during { held throws(Trouble) in try maker.pdf(of: source, held) }
            if let document { return document }
        }
        throw Trouble(words.noPDF(makers.map(\.path)))
    }

    /// What it makes a PDF of.
    private var source: ReportFormat {
        switch kind {
        case .browser: .html
        case .office: .docx
        }
    }

    // MARK: What is installed

    private static let names: [(kind: Kind, names: [String])] = [
        (.browser, ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]),
        (.office, ["soffice", "libreoffice"]),
    ]

    /// Where macOS has them, which is on no path.
    private static let applications: [(kind: Kind, paths: [String])] = [
        (
            .browser,
            [
                "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            ]
        ),
        (.office, ["/Applications/LibreOffice.app/Contents/MacOS/soffice"]),
    ]

    /// Browsers first: they print a page as it looks.
    private static var installed: [PDFMaker] {
        let folders = (Environment.variables["PATH"] ?? "").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
        let onPath = names.flatMap { kind, names in
            names.compactMap { name in folders.map { "\($0)/\(name)" }.first(where: isProgram).map { PDFMaker(kind: kind, path: $0) } }
        }
        let atHome = applications.flatMap { kind, paths in paths.filter(isProgram).map { PDFMaker(kind: kind, path: $0) } }
        let all = onPath + atHome
        return all.filter { $0.kind == .browser } + all.filter { $0.kind == .office }
    }

    private static func isProgram(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    // MARK: Making one

    /// A page of a whole day takes three seconds on a slow machine.
    private static let mostSeconds = 60
    private static let mostBytes = 200_000_000
    private static let signature = Array("%PDF-".utf8)

    /// Nil where the program did not make one.
    private func pdf(of source: [UInt8], _ held: HeldEndings) throws(Trouble) -> [UInt8]? {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let (path, result) = (folder.path + "/report." + self.source.rawValue, folder.path + "/report.pdf")
        try SmallFile.write(source, to: path, overwriting: false, words)
        // Settings and traces of the person stay out of it, and its own go with the folder.
        var environment = Environment.variables
        for name in ["HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"] { environment[name] = folder.path }
        let child = ChildProcess(
            arguments: [self.path] + arguments(source: path, result: result, folder: folder.path), environment: environment,
            seconds: PDFMaker.mostSeconds)
        guard child.run(held), let document = try? SmallFile.read(result, limit: PDFMaker.mostBytes, words) else { return nil }
        return document.starts(with: PDFMaker.signature) ? document : nil
    }

    private func arguments(source: String, result: String, folder: String) -> [String] {
        let profile = PDFMaker.address(folder + "/profile")
        switch kind {
        case .browser:
            // Chromium refuses to start its sandbox as root.
            return ["--headless"] + (geteuid() == 0 ? ["--no-sandbox"] : []) + [
                "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync", "--disable-background-networking",
                "--disable-component-update", "--user-agent=ruum", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder)/profile",
                "--no-pdf-header-footer", "--print-to-pdf=\(result)", PDFMaker.address(source),
            ]
        case .office:
            return [
                "-env:UserInstallation=\(profile)", "--headless", "--norestore", "--convert-to", "pdf:writer_pdf_Export", "--outdir",
                folder, source,
            ]
        }
    }

    /// The address of a file, in which nothing of its path has a meaning (RFC 8089).
    private static func address(_ path: String) -> String {
        "file://" + path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }.joined()
    }
}
