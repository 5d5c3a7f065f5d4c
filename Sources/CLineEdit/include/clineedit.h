/* A typed face for libedit, whose own functions are variadic and so out of Swift's reach, and for
   the few calls of a terminal that have to be made in C. One thread owns an editor. */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* --- The line editor ------------------------------------------------------------------------ */

typedef struct cle_editor cle_editor;

/* What a command asks of libedit once it has run. */
enum {
  CLE_DONE = 0,
  CLE_ENTER = 1, /* the text is whole: the read ends with it */
  CLE_STOP = 2, /* cle_next_key said that the read must end */
  CLE_REDRAW = 4,
  CLE_BEEP = 6,
};

typedef uint8_t (*cle_command)(void *context, int key);

/* How a read ended. */
typedef enum {
  CLE_LINE,        /* Enter: the text is whole */
  CLE_END,         /* Ctrl-D on an empty line, or the terminal went away */
  CLE_INTERRUPTED, /* SIGINT: the text is dropped */
  CLE_TERMINATED,  /* SIGTERM or SIGHUP */
} cle_outcome;

/* Makes LC_CTYPE a UTF-8 locale where the machine has one; true where it is UTF-8 afterwards. */
bool cle_use_utf8(void);

/* An editor on the process's standard input and output, or NULL where the terminal can't move its
   cursor. */
cle_editor *cle_create(const char *program);
/* What every command is handed. */
void cle_set_context(cle_editor *editor, void *context);
void cle_destroy(cle_editor *editor);

/* Reads one statement, which may have several lines; `initial` is there to be edited from the start. The
   text is `*length` bytes, without a newline
   at its end, and lives until the next read. */
const char *cle_read(
  cle_editor *editor, const char *prompt, const char *initial, size_t *length,
  cle_outcome *outcome);

/* Binds a key, as `bind` of editrc(5) writes it; in vi's command mode only where `everywhere`, as
   libedit remembers places in the text for an operator that waits for its motion. False: no slot is
   free. */
bool cle_add_command(
  cle_editor *editor, const char *name, const char *key, bool everywhere, cle_command command);
/* What Enter does: it returns CLE_ENTER, or leaves a text to go on with. */
bool cle_set_enter(cle_editor *editor, cle_command command);
/* What is done with a pasted text, which cle_pasted hands out. */
bool cle_set_paste(cle_editor *editor, cle_command command);
const char *cle_pasted(const cle_editor *editor);
/* Leaves the text on the screen as it is and goes to the row below; for a command that then returns
   CLE_ENTER. */
void cle_finish(cle_editor *editor);

/* For commands: the text, its length and the cursor's place, in bytes. */
const char *cle_text(cle_editor *editor, size_t *length, size_t *cursor);
void cle_insert(cle_editor *editor, const char *text);
/* Deletes so many characters (not bytes) before the cursor. */
void cle_delete_before(cle_editor *editor, int characters);
/* Replaces the whole text and puts the cursor so many characters from its start. */
void cle_replace(cle_editor *editor, const char *text, int cursor);
/* Shows lines below the text, then draws prompt and text anew below them. Each ends in CR LF. */
void cle_print_below(cle_editor *editor, const char *lines);
/* Shows lines above prompt and text, which stay as they are. Each ends in CR LF. */
void cle_print_above(cle_editor *editor, const char *lines);
/* Called while no key comes; returns the milliseconds until it wants to be called again, or -1. */
void cle_set_idle(cle_editor *editor, int (*idle)(void *context));
/* Called once each time nobody has typed anything more, to call `cle_paint`. */
void cle_set_paint(cle_editor *editor, void (*paint)(void *context));
/* Colours the text where it stands. `styles` has an index into `sequences` for every byte of the text;
   the first sequence is empty. `ghost` is shown behind the cursor where that is at the end; Right, End
   and Ctrl-E take it, Ctrl-Right and Alt-F its first word. Nothing is painted where the text is taller
   than the screen or has control characters, whose cells libedit alone knows. */
void cle_paint(
  cle_editor *editor, const unsigned char *styles, const char *const *sequences, const char *ghost,
  const char *ghost_sequence);
typedef enum { CLE_BACKGROUND_UNKNOWN, CLE_BACKGROUND_DARK, CLE_BACKGROUND_LIGHT } cle_background;
/* Has the terminal asked for the colour of its background once it reads keys. The answer comes as a key
   does, or never. */
void cle_ask_background(cle_editor *editor);
cle_background cle_known_background(const cle_editor *editor);

/* Clears prompt and text from the screen, so that a command can change both and draw them anew. */
void cle_clear(cle_editor *editor);
void cle_draw(cle_editor *editor);
/* Another prompt, until the read ends. */
void cle_set_prompt(cle_editor *editor, const char *prompt);
/* The next key, or -1 where the read must end. A key of more than one byte is `CLE_KEY | letter`. */
int cle_next_key(cle_editor *editor);
/* Hands a key back, to be read next. */
void cle_return_key(cle_editor *editor, int key);

/* The newest `limit` entries are kept; adding beyond them forgets the oldest. */
void cle_history_limit(cle_editor *editor, int limit);
void cle_history_add(cle_editor *editor, const char *text);

/* --- Keys ------------------------------------------------------------------------------------ */

/* Added to the private letter of a key that terminals send as an escape sequence. */
enum { CLE_KEY = 0x200000 };

enum {
  CLE_KEY_NONE = 0,
  CLE_KEY_UP = 'u',
  CLE_KEY_DOWN = 'd',
  CLE_KEY_LEFT = 'l',
  CLE_KEY_RIGHT = 'r',
  CLE_KEY_HOME = 'h',
  CLE_KEY_END = 'e',
  CLE_KEY_DELETE = 'x',
  CLE_KEY_WORD_LEFT = 'b',
  CLE_KEY_WORD_RIGHT = 'w',
  CLE_KEY_DELETE_WORD = 'k',
  CLE_KEY_DELETE_WORD_BEFORE = 'z',
  CLE_KEY_NEWLINE = 'n',
  CLE_KEY_PASTE = 'p',
};

/* Reads the escape sequence that `bytes` begin with (bytes[0] is ESC). Returns its length and in
   `*key` what it means (CLE_KEY_NONE: nothing to us); 0 where more bytes are needed; 1 where the
   escape stands for itself. */
size_t cle_decode_escape(const unsigned char *bytes, size_t count, int *key);

/* What an answer to OSC 11 says (xterm's control sequences: `ESC ] 11 ; rgb:R/G/B`, each of 1 to 4
   hexadecimal digits); unknown for anything else. */
cle_background cle_decode_background(const unsigned char *bytes, size_t count);

/* The length of the UTF-8 scalar that `bytes` begin with; 0 where more bytes are needed; -1 where
   they are no UTF-8. */
int cle_decode_utf8(const unsigned char *bytes, size_t count, uint32_t *scalar);

/* Makes a pasted text fit to edit, in place: line ends become LF, tabs two spaces, control and
   bidi-override characters go, as do newlines at its end. `text` has room for 2 * length + 1 bytes
   and ends in NUL afterwards. Returns the new length. */
size_t cle_clean_paste(char *text, size_t length);

/* --- Signals --------------------------------------------------------------------------------- */

/* From now on SIGINT, SIGTERM and SIGHUP end no read and no query by themselves. */
void cle_signals_install(void);
/* Gives the signals back what they did before. */
void cle_signals_restore(void);
/* Called with `context` from the signal handler on SIGINT, SIGTERM and SIGHUP; NULL: nobody. */
void cle_on_interrupt(void (*function)(void *), void *context);
/* True where a SIGINT waits to be taken, or the process is asked to end. */
bool cle_interrupt_pending(void);
/* True once after each SIGINT. */
bool cle_take_interrupt(void);
/* The signal (SIGTERM, SIGHUP) that asks the process to end, else 0. */
int cle_end_signal(void);
/* Waits for input: 1 there is some, 0 the time is over (milliseconds; -1 is never), -1 a signal. */
int cle_wait_input(int descriptor, int timeout);

/* --- Terminal -------------------------------------------------------------------------------- */

/* False where the descriptor is no terminal or doesn't know its size. */
bool cle_terminal_size(int descriptor, int *rows, int *columns);
/* Whether the terminal shows what is typed outside of reads. Returns whether it did before. */
bool cle_echo(bool on);
/* Reads what is there, waiting for at least a byte: its length, 0 at the end, -1 on a signal. */
ssize_t cle_read_plain(int descriptor, unsigned char *buffer, size_t capacity);

/* --- Other programs, and the clock ------------------------------------------------------------ */

bool cle_is_executable(const char *path);
/* Seconds since 1970. */
int64_t cle_now(void);

/* Runs `command` by the shell on this terminal, with `argument` as its $1, and waits. Returns its exit
   status, 128 plus the number of the signal that ended it, or 127. */
int cle_run(const char *command, const char *argument);
/* Runs `command` by the shell with its standard input from a pipe, and ignores SIGPIPE until
   cle_pager_finish. Returns its process id, or -1. */
pid_t cle_pager_start(const char *command, int *descriptor);
void cle_pager_finish(pid_t pid, int descriptor);
