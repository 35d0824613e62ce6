import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The disk fails in the middle of a workshop.
@Suite("Disk", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct DiskTests {
    #if os(Linux)
        @Test func aFullDiskIsSaidAndWorkGoesOnUntilThereIsRoomAgain() async throws {
            let ring = try Ring()
            try ring.run("start")
            try ring.run("next")
            let console = try await ring.console()
            try await console.wait(for: "samm 2/9")
            let program = try await console.program()
            try Self.limitFiles(of: program, to: "0", ring)
            for note in ["Esimene", "Teine"] {
                try console.press("m")
                try await console.wait(for: "kavatsus osalejatele")
                try console.type(note)
                try console.press("Enter")
                try await console.wait(for: ". \(note)")
            }
            try await console.wait(for: "SALVESTAMATA: 2")
            #expect(try ring.notes().isEmpty)
            try console.press("!")
            try await console.wait(for: "SALVESTAMATA: 2")
            try Self.limitFiles(of: program, to: "unlimited", ring)
            try console.press("!")
            try await console.waitUntilGone("SALVESTAMATA")
            #expect(try ring.notes() == ["Esimene", "Teine"])
        }

        /// What a full disk does, for one process and for as long as wanted.
        private static func limitFiles(of process: pid_t, to bytes: String, _ ring: Ring) throws {
            let result = try Spawn.run(
                ["prlimit", "--pid", "\(process)", "--fsize=\(bytes):"], environment: ring.home.environment,
                scratch: ring.home.folder)
            try #require(result.code == 0, "\(result.errors)")
        }
    #endif

    @Test func aDeletedFileIsNoticedAndWrittenAnewOnlyWhenAsked() async throws {
        let ring = try Ring()
        try ring.run("start")
        try ring.run("note", "Enne kustutamist")
        let console = try await ring.console()
        try await console.wait(for: "samm 1/9")
        unlink(ring.file)
        try await console.wait(for: "Fail on kustutatud või ümber nimetatud.")
        #expect(access(ring.file, F_OK) != 0)
        try console.press("!")
        try await console.wait(for: "Kas salvestada kohtumine uude faili?")
        #expect(access(ring.file, F_OK) != 0)
        try console.press("j")
        try await console.waitUntilGone("Fail on kustutatud")
        try console.press("n")
        try await console.wait(for: "samm 2/9")
        #expect(try ring.notes() == ["Enne kustutamist"])
        #expect(try ring.step() == "intention")
    }

    @Test(.enabled(if: getuid() != 0, "the superuser writes to any file"))
    func aFileThatMayOnlyBeReadIsShownAndSaysSo() async throws {
        let ring = try Ring()
        try ring.run("start")
        chmod(ring.file, 0o400)
        let console = try await ring.console()
        try await console.wait(for: "Faili saab ainult lugeda")
        try await console.wait(for: "samm 1/9")
        try console.press("n")
        try console.press("?")
        try await console.wait(for: "Abi: kõik klahvid")
        #expect(try ring.step() == "welcome")
    }
}
