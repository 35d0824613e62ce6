import Engine
import Foundation
import MethodReader
import Testing

@Suite struct MethodLibraryTests {
    /// A folder of its own for each test; it goes when the test is over.
    private final class Home {
        let path: String

        init() throws {
            path = NSTemporaryDirectory() + "ruum-methods-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: methods, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        var methods: String { path + "/ruum/methods" }
        var library: MethodLibrary { MethodLibrary(environment: ["XDG_CONFIG_HOME": path]) }

        func write(_ text: String, _ name: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: methods + "/" + name))
        }
    }

    @Test func theBuiltInMethodsNeedNoFolder() {
        let library = MethodLibrary(environment: [:])
        #expect(library.folder == nil)
        #expect(library.ids.contains("circle"))
    }

    @Test func everyBuiltInMethodIsSoundAndCalledAsItsFile() {
        for script in MethodLibrary(environment: [:]).all() {
            #expect(script.problems == [], "\(script.id)")
            #expect(script.method?.id == script.id)
        }
    }

    @Test func theFolderFollowsTheEnvironment() {
        #expect(MethodLibrary(environment: ["HOME": "/home/mari"]).folder == "/home/mari/.config/ruum/methods")
        #expect(
            MethodLibrary(environment: ["HOME": "/home/mari", "XDG_CONFIG_HOME": "/etc/mari"]).folder == "/etc/mari/ruum/methods")
        #expect(
            MethodLibrary(environment: ["HOME": "/home/mari", "XDG_CONFIG_HOME": "mari"]).folder
                == "/home/mari/.config/ruum/methods")
        #expect(MethodLibrary(environment: ["HOME": ""]).folder == nil)
    }

    @Test func ownScriptsAreFoundByFileName() throws {
        let home = try Home()
        try home.write(sound, "test.yaml")
        try home.write("not a script", "notes.txt")
        #expect(home.library.ids.contains("test"))
        #expect(!home.library.ids.contains("notes"))
        #expect(try home.library.method("test").get().id == "test")
        #expect(home.library.script("test")?.text == sound)
    }

    @Test func anOwnScriptHidesTheBuiltInOneOfItsName() throws {
        let home = try Home()
        try home.write(sound.replacing("id: test", with: "id: circle"), "circle.yaml")
        #expect(home.library.script("circle")?.origin == .file(path: home.methods + "/circle.yaml"))
        #expect(try home.library.method("circle").get().name(.en) == "Test")
        #expect(home.library.ids.filter { $0 == "circle" }.count == 1)
    }

    @Test func aScriptUnderAnotherNameIsRefused() throws {
        let home = try Home()
        try home.write(sound, "copy.yaml")
        let script = try #require(home.library.script("copy"))
        #expect(script.method == nil)
        #expect(script.problems.map(\.kind) == [.idDiffersFromFile(id: "test", file: "copy.yaml")])
    }

    @Test func aPathNamesAScriptAnywhere() throws {
        let home = try Home()
        try home.write(sound, "copy.yaml")
        #expect(try home.library.method(home.methods + "/copy.yaml").get().id == "test")
    }

    @Test func anUnknownNameComesWithTheOneThatWasMeant() {
        let library = MethodLibrary(environment: [:])
        #expect(library.method("circel") == .failure(.unknownMethod(id: "circel", suggestion: "circle", ids: library.ids)))
    }

    @Test func aBadScriptComesWithItsProblems() throws {
        let home = try Home()
        try home.write("", "test.yaml")
        let file = home.methods + "/test.yaml"
        let problem = ScriptProblem(file: file, line: 1, column: 1, kind: .empty)
        #expect(home.library.method("test") == .failure(.badScript([problem])))
    }

    @Test func filesThatAreNoScriptsAreRefusedAtOnce() throws {
        let home = try Home()
        let pipe = home.methods + "/pipe.yaml"
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(MethodReader.read(path: pipe).problems.map(\.kind) == [.unreadable(.notAFile)])
        #expect(MethodReader.read(path: home.methods).problems.map(\.kind) == [.unreadable(.notAFile)])
        #expect(MethodReader.read(path: home.path + "/none").problems.map(\.kind) == [.unreadable(.notFound)])
        #expect(MethodReader.read(path: "/dev/zero").problems.map(\.kind) == [.unreadable(.notAFile)])
    }

    @Test func aHugeFileIsRefusedByItsSize() throws {
        let home = try Home()
        try home.write("", "huge.yaml")
        let file = home.methods + "/huge.yaml"
        #expect(truncate(file, 1 << 40) == 0)
        #expect(MethodReader.read(path: file).problems.map(\.kind) == [.tooLarge(limit: 256 * 1024)])
    }
}
