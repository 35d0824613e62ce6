#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Testing

@testable import Journal

@Suite struct FolderWatchTests {
    let place: Place
    let file: SessionFile
    let watch: FolderWatch

    init() throws {
        place = try Place()
        file = try SessionFile.create(at: place.file())
        watch = try #require(FolderWatch(folderOf: file.path))
    }

    private func isReadable() -> Bool {
        var request = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) == 1
    }

    @Test func aCommitWakesTheFollower() throws {
        #expect(!isReadable() && !watch.drain())
        _ = try file.append(command(1, "a"), expecting: 0)
        #expect(isReadable() && watch.drain())
        #expect(!isReadable() && !watch.drain())
    }

    @Test func deletingTheFileWakesTheFollower() {
        unlink(place.file())
        #expect(watch.drain())
    }

    #if canImport(Glibc)
        @Test func otherFilesOfTheFolderAreIgnored() throws {
            let other = try SessionFile.create(at: place.file("b.ruum"))
            _ = try other.append(command(1, "a"), expecting: 0)
            #expect(isReadable() && !watch.drain())
        }
    #endif

    @Test func aFolderThatIsNotThereCannotBeWatched() { #expect(FolderWatch(folderOf: place.file("no/a.ruum")) == nil) }
}
