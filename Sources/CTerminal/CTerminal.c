// The only file that includes ncurses. Swift sees neither its macros nor its variables, and a crash handler has to be in C.
#define NCURSES_WIDECHAR 1
#ifdef __linux__
#define _GNU_SOURCE 1
#else
#define _DARWIN_C_SOURCE 1
#endif

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

// term.h takes this everyday word for a macro.
#undef columns

enum { STYLE_COUNT = 64, LARGEST_SIDE = 1000, MOST_DESCRIPTORS = 16 };

static const char PASTE_ON[] = "\033[?2004h";
static const char PASTE_OFF[] = "\033[?2004l";
// Sent when nothing may be called any more but write(2): main screen, cursor, no mouse, no paste marks, plain keypad and colours.
static const char RESCUE[] =
    "\033[?1049l\033[?25h\033[?1000l\033[?1001l\033[?1002l\033[?1003l\033[?1004l\033[?1006l\033[?2004l\033[?1l\033>\033[0m\r\n";

static bool started;
static bool utf8;
static SCREEN *screen;
static int painted_cursor_visibility;
static attr_t style_attributes[STYLE_COUNT];
static short style_pairs[STYLE_COUNT];
static struct termios original_modes;
static volatile sig_atomic_t rescue_needed;

// Small functions that the others use.

static void write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

static void mark_descriptor(int descriptor) {
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

static bool open_quiet_pipe(int ends[2]) {
    if (pipe(ends) != 0) return false;
    mark_descriptor(ends[0]);
    mark_descriptor(ends[1]);
    return true;
}

static void close_pipe(int ends[2]) {
    for (int end = 0; end < 2; end++) {
        if (ends[end] >= 0) close(ends[end]);
        ends[end] = -1;
    }
}

static bool output_has_gone(void) {
    struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
    return poll(&output, 1, 0) > 0 && (output.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

// A program in the background that touches the terminal's modes is stopped by SIGTTOU, and could then not even end.
static bool in_foreground(void) { return tcgetpgrp(STDIN_FILENO) == getpgrp(); }

int64_t terminal_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// standard error while the screen is ours ----------------------------------------

// A library's warning, or Swift's last words, must not land in the middle of the picture: they wait in a pipe until the
// screen is left.
static int held_errors[2] = {-1, -1};
static int real_errors = -1;

static void hold_errors(void) {
    if (!isatty(STDERR_FILENO)) return;
    if (held_errors[0] < 0 && !open_quiet_pipe(held_errors)) return;
    if (real_errors < 0) {
        real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
        if (real_errors < 0) return;
    }
    dup2(held_errors[1], STDERR_FILENO);
}

// Calls only what a signal handler may call.
static void release_errors(void) {
    if (real_errors < 0) return;
    dup2(real_errors, STDERR_FILENO);
    char bytes[1024];
    ssize_t count;
    while ((count = read(held_errors[0], bytes, sizeof bytes)) > 0) write_all(STDERR_FILENO, bytes, (size_t)count);
}

static void forget_errors(void) {
    release_errors();
    close_pipe(held_errors);
    if (real_errors >= 0) close(real_errors);
    real_errors = -1;
}

// signals ----------------------------------------

typedef struct {
    int number;
    unsigned means;
    bool rescues;
    struct sigaction before;
} watched_signal;

static watched_signal watched[] = {
    {.number = SIGWINCH, .means = TERMINAL_SAW_RESIZE},
    {.number = SIGINT, .means = TERMINAL_SAW_INTERRUPT},
    {.number = SIGTSTP, .means = TERMINAL_SAW_SUSPEND},
    {.number = SIGCONT, .means = TERMINAL_SAW_CONTINUE},
    {.number = SIGTERM, .means = TERMINAL_SAW_END},
    {.number = SIGHUP, .means = TERMINAL_SAW_END},
    {.number = SIGQUIT, .means = TERMINAL_SAW_END},
    {.number = SIGSEGV, .rescues = true},
    {.number = SIGABRT, .rescues = true},
    {.number = SIGILL, .rescues = true},
    {.number = SIGTRAP, .rescues = true},
    {.number = SIGBUS, .rescues = true},
    {.number = SIGFPE, .rescues = true},
};
enum { WATCHED_COUNT = sizeof watched / sizeof watched[0] };

static int signal_pipe[2] = {-1, -1};
static volatile sig_atomic_t noted[WATCHED_COUNT];

// A byte in a pipe, so that a signal between looking and poll() is not missed.
static void note_signal(int number) {
    int saved = errno;
    for (int index = 0; index < WATCHED_COUNT; index++) {
        if (watched[index].number == number) noted[index] = 1;
    }
    (void)!write(signal_pipe[1], "!", 1);
    errno = saved;
}

static void rescue_and_die(int number) {
    if (rescue_needed) {
        rescue_needed = 0;
        tcsetattr(STDIN_FILENO, TCSANOW, &original_modes);
        write_all(STDOUT_FILENO, RESCUE, sizeof RESCUE - 1);
        release_errors();
    }
    for (int index = 0; index < WATCHED_COUNT; index++) {
        if (watched[index].number == number) sigaction(number, &watched[index].before, NULL);
    }
    // Blocked while this handler runs, so it strikes on return, with the handler that was there before.
    raise(number);
}

static void watch_one(watched_signal *entry, struct sigaction *before) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = entry->rescues ? rescue_and_die : note_signal;
    // A stack overflow leaves no room for a handler; Swift's threads that have an alternate stack use it.
    action.sa_flags = entry->rescues ? SA_ONSTACK : SA_RESTART;
    sigaction(entry->number, &action, before);
}

static void watch_signals(void) {
    for (int index = 0; index < WATCHED_COUNT; index++) {
        noted[index] = 0;
        watch_one(&watched[index], &watched[index].before);
        // `nohup ruum` has asked that a hang-up be ignored.
        if (watched[index].number == SIGHUP && watched[index].before.sa_handler == SIG_IGN) signal(SIGHUP, SIG_IGN);
    }
}

static void unwatch_signals(void) {
    for (int index = 0; index < WATCHED_COUNT; index++) sigaction(watched[index].number, &watched[index].before, NULL);
}

unsigned terminal_take_signals(int *ending) {
    unsigned seen = 0;
    char bytes[256];
    while (read(signal_pipe[0], bytes, sizeof bytes) > 0) {}
    for (int index = 0; index < WATCHED_COUNT; index++) {
        if (!noted[index]) continue;
        noted[index] = 0;
        seen |= watched[index].means;
        if (watched[index].means == TERMINAL_SAW_END) *ending = watched[index].number;
    }
    return seen;
}

// While another program has the screen, Ctrl-Z stops this one together with it.
static void default_job_control(bool wanted) {
    for (int index = 0; index < WATCHED_COUNT; index++) {
        int number = watched[index].number;
        if (number != SIGTSTP && number != SIGCONT) continue;
        if (wanted) signal(number, SIG_DFL);
        else watch_one(&watched[index], NULL);
    }
}

// start and stop ----------------------------------------

static bool names_utf8(void) {
    const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (int index = 0; index < 3; index++) {
        const char *value = getenv(names[index]);
        if (value == NULL || *value == '\0') continue;
        const char *codeset = strchr(value, '.');
        return codeset != NULL && (strncasecmp(codeset, ".utf-8", 6) == 0 || strncasecmp(codeset, ".utf8", 5) == 0);
    }
    return false;
}

// A locale that is named but not installed makes every width -1, so another with the same encoding takes its place.
static void choose_locale(void) {
    if (setlocale(LC_CTYPE, "") == NULL && names_utf8()) {
        const char *candidates[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
        for (int index = 0; index < 4; index++) {
            if (setlocale(LC_CTYPE, candidates[index]) != NULL) break;
        }
    }
    utf8 = strcasecmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static bool knows_type(const char *type) {
    int reason = 0;
    return setupterm(type, STDOUT_FILENO, &reason) == OK && cursor_address != NULL && clear_screen != NULL;
}

// Terminals call themselves xterm-something without this machine having heard of it (kitty, Ghostty); they all understand xterm.
static const char *usable_type(const char *type) {
    if (knows_type(type)) return type;
    if (strncmp(type, "xterm-", 6) != 0) return NULL;
    if (knows_type("xterm-256color")) return "xterm-256color";
    return knows_type("xterm") ? "xterm" : NULL;
}

static void stop_at_exit(void) { terminal_stop(); }

static terminal_start_result undo_start(terminal_start_result result) {
    unwatch_signals();
    close_pipe(signal_pipe);
    return result;
}

terminal_start_result terminal_start(void) {
    if (started) return TERMINAL_FAILED;
    if (!isatty(STDIN_FILENO)) return TERMINAL_INPUT_IS_NONE;
    if (!isatty(STDOUT_FILENO)) return TERMINAL_OUTPUT_IS_NONE;
    const char *type = getenv("TERM");
    if (type == NULL || *type == '\0') return TERMINAL_TYPE_MISSING;
    choose_locale();
    type = usable_type(type);
    if (type == NULL) return TERMINAL_TYPE_UNUSABLE;
    if (tcgetattr(STDIN_FILENO, &original_modes) != 0) return TERMINAL_FAILED;
    if (!open_quiet_pipe(signal_pipe)) return TERMINAL_FAILED;
    watch_signals();
    // For a size that no memory can hold ncurses must not ask the system; terminal_take_size will.
    struct winsize size;
    bool too_large = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && (size.ws_row > LARGEST_SIDE || size.ws_col > LARGEST_SIDE);
    use_env(!too_large);
    screen = newterm(type, stdout, stdin);
    if (screen == NULL) return undo_start(TERMINAL_TYPE_UNUSABLE);
    started = true;
    rescue_needed = 1;
    static bool at_exit;
    if (!at_exit) at_exit = atexit(stop_at_exit) == 0;
    // newterm may have put handlers of its own where it found the default.
    for (int index = 0; index < WATCHED_COUNT; index++) {
        if (watched[index].before.sa_handler != SIG_IGN || watched[index].number != SIGHUP) watch_one(&watched[index], NULL);
    }
    // Raw, so that Ctrl-C and Ctrl-Z come as keys in their order and Ctrl-S does not freeze the screen.
    raw();
    noecho();
    nonl();
    typeahead(-1);
    keypad(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    painted_cursor_visibility = -1;
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    memset(style_attributes, 0, sizeof style_attributes);
    memset(style_pairs, 0, sizeof style_pairs);
    terminal_take_size();
    hold_errors();
    refresh();
    write_all(STDOUT_FILENO, PASTE_ON, sizeof PASTE_ON - 1);
    return TERMINAL_STARTED;
}

void terminal_stop(void) {
    if (!started) return;
    started = false;
    if (!output_has_gone() && in_foreground()) {
        if (!isendwin()) {
            write_all(STDOUT_FILENO, PASTE_OFF, sizeof PASTE_OFF - 1);
            curs_set(1);
            endwin();
        }
        tcsetattr(STDIN_FILENO, TCSANOW, &original_modes);
    }
    rescue_needed = 0;
    forget_errors();
    unwatch_signals();
    close_pipe(signal_pipe);
    delscreen(screen);
    screen = NULL;
}

void terminal_leave(void) {
    if (!started || isendwin()) return;
    write_all(STDOUT_FILENO, PASTE_OFF, sizeof PASTE_OFF - 1);
    curs_set(1);
    endwin();
    tcsetattr(STDIN_FILENO, TCSANOW, &original_modes);
    release_errors();
    default_job_control(true);
}

void terminal_return(void) {
    if (!started) return;
    default_job_control(false);
    hold_errors();
    clearok(curscr, TRUE);
    refresh();
    painted_cursor_visibility = -1;
    write_all(STDOUT_FILENO, PASTE_ON, sizeof PASTE_ON - 1);
    terminal_take_size();
}

void terminal_stop_process(void) { kill(0, SIGTSTP); }

void terminal_recover(void) {
    if (!started || isendwin()) return;
    endwin();
    terminal_return();
}

// what it can do ----------------------------------------

bool terminal_is_utf8(void) { return utf8; }

int terminal_colour_count(void) { return has_colors() ? COLORS : 0; }

void terminal_size(int *rows, int *columns) {
    if (started) getmaxyx(stdscr, *rows, *columns);
}

void terminal_take_size(void) {
    struct winsize size;
    if (!started || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
    int rows = size.ws_row < LARGEST_SIDE ? size.ws_row : LARGEST_SIDE;
    int columns = size.ws_col < LARGEST_SIDE ? size.ws_col : LARGEST_SIDE;
    int known_rows, known_columns;
    getmaxyx(stdscr, known_rows, known_columns);
    if (rows != known_rows || columns != known_columns) resize_term(rows, columns);
    // Terminals move what they show when they change size, each in its own way.
    clearok(curscr, TRUE);
}

void terminal_define_style(int style, int foreground, int background, unsigned attributes) {
    if (style < 0 || style >= STYLE_COUNT) return;
    attr_t value = A_NORMAL;
    if (attributes & TERMINAL_BOLD) value |= A_BOLD;
    if (attributes & TERMINAL_DIM) value |= A_DIM;
    if (attributes & TERMINAL_UNDERLINE) value |= A_UNDERLINE;
    if (attributes & TERMINAL_REVERSE) value |= A_REVERSE;
    style_attributes[style] = value;
    style_pairs[style] = 0;
    if ((foreground >= 0 || background >= 0) && has_colors() && style + 1 < COLOR_PAIRS) {
        init_pair((short)(style + 1), (short)foreground, (short)background);
        style_pairs[style] = (short)(style + 1);
    }
}

// painting ----------------------------------------

void terminal_clear(void) { werase(stdscr); }

// Puts the scalar at `from` with the combining marks behind it; returns where the next spacing scalar stands.
static int put_with_marks(int row, int column, const uint32_t *scalars, int from, int count, int style) {
    wchar_t text[CCHARW_MAX + 1] = {0};
    int length = 0;
    text[length++] = (wchar_t)scalars[from];
    int index = from + 1;
    for (; index < count && wcwidth((wchar_t)scalars[index]) == 0; index++) {
        bool invisible = scalars[index] == 0x200D || (scalars[index] >= 0xFE00 && scalars[index] <= 0xFE0F);
        if (!invisible && length < CCHARW_MAX) text[length++] = (wchar_t)scalars[index];
    }
    cchar_t cell;
    if (setcchar(&cell, text, style_attributes[style], style_pairs[style], NULL) == OK) mvadd_wch(row, column, &cell);
    return index;
}

// ncurses and the terminal must agree on every width, or borders move: a character is shown as its first scalar with its marks,
// as two neighbours (flags, Indic syllables), or as a question mark; never as a joined sequence that one of them might measure
// otherwise.
void terminal_put(int row, int column, const uint32_t *scalars, int count, int cells, int style) {
    static const uint32_t blank = ' ', unknown = '?';
    if (style < 0 || style >= STYLE_COUNT || count < 1) return;
    int first_width = wcwidth((wchar_t)scalars[0]);
    if (first_width == cells) {
        put_with_marks(row, column, scalars, 0, count, style);
        return;
    }
    if (cells == 2) put_with_marks(row, column + 1, &blank, 0, 1, style);
    if (first_width != 1) {
        put_with_marks(row, column, &unknown, 0, 1, style);
        return;
    }
    int second = put_with_marks(row, column, scalars, 0, count, style);
    if (second < count && wcwidth((wchar_t)scalars[second]) == 1) {
        put_with_marks(row, column + 1, scalars, second, count, style);
    }
}

static void set_cursor_visibility(int visibility) {
    if (painted_cursor_visibility == visibility) return;
    curs_set(visibility);
    painted_cursor_visibility = visibility;
}

void terminal_cursor(int row, int column) {
    set_cursor_visibility(1);
    move(row, column);
}

void terminal_hide_cursor(void) { set_cursor_visibility(0); }

void terminal_refresh(void) { refresh(); }

void terminal_bell(void) { beep(); }

// waiting ----------------------------------------

int terminal_wait(const int32_t *descriptors, uint8_t *ready, int count, int milliseconds) {
    struct pollfd entries[2 + MOST_DESCRIPTORS];
    if (count > MOST_DESCRIPTORS) count = MOST_DESCRIPTORS;
    entries[0] = (struct pollfd){.fd = STDIN_FILENO, .events = POLLIN};
    entries[1] = (struct pollfd){.fd = signal_pipe[0], .events = POLLIN};
    for (int index = 0; index < count; index++) {
        entries[2 + index] = (struct pollfd){.fd = descriptors[index], .events = POLLIN};
        ready[index] = 0;
    }
    int result = poll(entries, (nfds_t)(2 + count), milliseconds);
    if (result < 0) return errno == EINTR ? TERMINAL_SIGNAL : TERMINAL_GONE;
    int seen = 0;
    if (entries[0].revents & POLLIN) seen |= TERMINAL_INPUT;
    if (entries[0].revents & (POLLHUP | POLLERR | POLLNVAL)) seen |= TERMINAL_GONE;
    if (entries[1].revents & POLLIN) seen |= TERMINAL_SIGNAL;
    for (int index = 0; index < count; index++) ready[index] = entries[2 + index].revents != 0;
    return seen;
}

long terminal_read(uint8_t *bytes, size_t capacity) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    int result = poll(&input, 1, 0);
    if (result == 0 || (result < 0 && errno == EINTR)) return 0;
    if (result < 0) return -1;
    ssize_t count = read(STDIN_FILENO, bytes, capacity);
    if (count > 0) return count;
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
    return -1;
}
