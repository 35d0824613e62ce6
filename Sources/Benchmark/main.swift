import Engine
import Journal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// Measures a session of many events: `Benchmark [EVENTS [PROGRAM]]`, in a folder of its own under TMPDIR.
//
// With PROGRAM, the path of a built `ruum`, whole processes are timed as well.

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? LongSession.usualLength
let program = CommandLine.arguments.dropFirst(2).first
var template = Array(((getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp") + "/ruum-benchmark-XXXXXX").utf8CString)
guard let made = mkdtemp(&template) else {
    print("no folder could be made under TMPDIR")
    exit(1)
}
let folder = String(cString: made)
let path = folder + "/long.ruum"

do {
    let records = try LongSession.records(count: count)
    try SessionFile.create(at: path, rows: LongSession.rows(of: records)).close()
    print("A session of \(records.count) events; medians in milliseconds.")
    try Measurements.run(path: path)
    if let program { Measurements.run(program: program, path: path) }
} catch {
    print("failed: \(error)")
}
unlink(path)
rmdir(folder)
