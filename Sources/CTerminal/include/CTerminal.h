// The terminal as plain functions: nothing of ncurses is visible here, so macOS and Linux look the same to Swift.
// One thread calls these; the signal handlers behind them only note what came.
#ifndef RUUM_CTERMINAL_H
#define RUUM_CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    TERMINAL_STARTED,
    TERMINAL_INPUT_IS_NONE,   // standard input is not a terminal
    TERMINAL_OUTPUT_IS_NONE,  // standard output is not a terminal
    TERMINAL_TYPE_MISSING,    // TERM is unset or empty
    TERMINAL_TYPE_UNUSABLE,   // TERM is unknown here, or cannot place the cursor
    TERMINAL_FAILED,          // already open, or out of memory or descriptors
} terminal_start_result;

terminal_start_result terminal_start(void);
// Gives the terminal back as it was; writes nothing to one that has gone. Harmless when not started.
void terminal_stop(void);
// Leaves the screen to another program, and comes back with everything painted anew.
void terminal_leave(void);
void terminal_return(void);
// Stops the process group as Ctrl-Z does and returns once it goes on; between terminal_leave and terminal_return.
void terminal_stop_process(void);
// Sets the modes again after a stop that could not be caught (SIGSTOP).
void terminal_recover(void);

bool terminal_is_utf8(void);
int terminal_colour_count(void);  // 0 without colours
void terminal_size(int *rows, int *columns);  // leaves both alone when not started
void terminal_take_size(void);  // after SIGWINCH

enum { TERMINAL_BOLD = 1, TERMINAL_DIM = 2, TERMINAL_UNDERLINE = 4, TERMINAL_REVERSE = 8 };
// Colours count from 0; -1 is the terminal's own. Styles count from 0 to 63.
void terminal_define_style(int style, int foreground, int background, unsigned attributes);

void terminal_clear(void);
// One character of one or two cells, given as its Unicode scalars. What the terminal would show in another width is simplified.
void terminal_put(int row, int column, const uint32_t *scalars, int count, int cells, int style);
void terminal_cursor(int row, int column);
void terminal_hide_cursor(void);
void terminal_refresh(void);
void terminal_bell(void);

enum { TERMINAL_INPUT = 1, TERMINAL_SIGNAL = 2, TERMINAL_GONE = 4 };
// Waits for input, a signal or a descriptor; a negative time waits for ever. `ready` gets 1 for each readable descriptor.
int terminal_wait(const int32_t *descriptors, uint8_t *ready, int count, int milliseconds);
// Reads what is there: the number of bytes, 0 when there is nothing now, -1 when the terminal has gone.
long terminal_read(uint8_t *bytes, size_t capacity);

enum {
    TERMINAL_SAW_RESIZE = 1, TERMINAL_SAW_INTERRUPT = 2, TERMINAL_SAW_SUSPEND = 4, TERMINAL_SAW_CONTINUE = 8,
    TERMINAL_SAW_END = 16,
};
// What the signal handlers noted since the last call; `ending` gets the number of the signal that asks the program to end.
unsigned terminal_take_signals(int *ending);

int64_t terminal_milliseconds(void);  // a clock that never jumps

#endif
