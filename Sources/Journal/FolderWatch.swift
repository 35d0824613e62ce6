#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Tells when something was committed to a session file, by watching its folder for the deletion of its rollback journal.
///
/// The folder is watched, not the file, since a second descriptor of the file would endanger SQLite's locks. On network shares
/// nothing may be reported; so look at the file at each tick of the clock as well.
public final class FolderWatch {
    /// Readable when something may have happened; for the program's one `poll`.
    public let descriptor: Int32

    #if canImport(Darwin)
        private let folder: Int32

        /// Nil when the system grants no watch. `path` is the session file's, as `SessionFile.path` has it.
        public init?(folderOf path: String) {
            let queue = kqueue()
            guard queue >= 0 else { return nil }
            let opened = open(Paths.parts(path).folder, O_EVTONLY | O_CLOEXEC)
            var change = kevent(
                ident: UInt(bitPattern: Int(opened)), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
                fflags: UInt32(NOTE_WRITE | NOTE_DELETE | NOTE_RENAME), data: 0, udata: nil)
            guard opened >= 0, kevent(queue, &change, 1, nil, 0, nil) == 0 else {
                if opened >= 0 { close(opened) }
                close(queue)
                return nil
            }
            _ = fcntl(queue, F_SETFD, FD_CLOEXEC)
            folder = opened
            descriptor = queue
        }

        deinit {
            close(folder)
            close(descriptor)
        }

        /// Whether anything changed; this system does not say which name it was.
        public func drain() -> Bool {
            var happened = false
            var event = kevent()
            var now = timespec()
            while kevent(descriptor, nil, 0, &event, 1, &now) > 0 { happened = true }
            return happened
        }
    #else
        private let names: [[UInt8]]

        /// Nil when the system grants no watch. `path` is the session file's, as `SessionFile.path` has it.
        public init?(folderOf path: String) {
            let (folder, name) = Paths.parts(path)
            let opened = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            guard opened >= 0 else { return nil }
            let events = IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
            guard inotify_add_watch(opened, folder, UInt32(events)) >= 0 else {
                close(opened)
                return nil
            }
            descriptor = opened
            names = [Array((name + Paths.journalSuffix).utf8), Array(name.utf8)]
        }

        deinit { close(descriptor) }

        /// Whether something happened to this session's file or journal; takes all that was reported.
        public func drain() -> Bool {
            var happened = false
            var buffer = [UInt8](repeating: 0, count: FolderWatch.bufferSize)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                guard count > 0 else { return happened }
                if concernsSession(buffer[..<count]) { happened = true }
            }
        }

        private static let bufferSize = 4096

        private func concernsSession(_ events: ArraySlice<UInt8>) -> Bool {
            var happened = false
            var rest = events
            let header = MemoryLayout<inotify_event>.size
            while rest.count >= header {
                let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
                let name = rest.dropFirst(header).prefix(Int(event.len)).prefix { $0 != 0 }
                // Without a name: the folder itself, or more events than the queue could hold.
                if name.isEmpty || names.contains(where: { $0.elementsEqual(name) }) { happened = true }
                rest = rest.dropFirst(header + Int(event.len))
            }
            return happened
        }
    #endif
}
