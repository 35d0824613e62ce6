/// What somebody pressed, or what the terminal reported in between.
public enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
    /// With Ctrl; a small letter, or one of `@ \ ] ^ _`.
    case control(Character)
    /// With Alt, or after Escape within the same moment.
    case alt(Character)
    /// Pasted text, complete, never to be read as keys; line breaks are `\n`.
    case paste(String)
    /// Follows a `paste` of which only the first `KeyDecoder.longestPaste` bytes were kept.
    case pasteWasCut
    /// The size changed or the screen has to be painted anew; look at `Terminal.size`.
    case resize
    /// Ctrl-C or SIGINT.
    case interrupt
    /// Ctrl-Z or SIGTSTP; `Terminal.suspend()` obeys it.
    case suspend
}
