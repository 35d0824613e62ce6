import Report
import Words

/// A report as the bytes of its file, for the command line and for the console.
enum ReportDocument {
    /// - Parameters:
    ///   - template: what a page is made with; nil for the user's own, where there is one.
    ///   - supply: the photographs.
    static func make(
        _ model: ReportModel, as format: ReportFormat, table: ReportTable = .notes, template: ReportTemplate? = nil,
        supply: @escaping PictureSupply
    ) throws(Trouble) -> [UInt8] {
        guard format != .ics || CalendarReport.count(model) > 0 else { throw Trouble(words.nothingForCalendar) }
        let template = if let template { template } else { format.isPage ? try TemplateFile.template(nil) : .builtIn }
        guard format == .pdf else { return format.render(model, zone: .system, table: table, template: template, supply: supply) }
        return try PDFMaker.pdf { $0.render(model, zone: .system, template: template, supply: supply) }
    }
}
