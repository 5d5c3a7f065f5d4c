#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "editor.h"

enum { ESC = 0x1b, LOOK_AHEAD = 25 /* milliseconds from ESC to the rest of a key */ };

static void queue_character(cle_editor *editor, wchar_t character) {
  if (editor->queue_count < CLE_QUEUE) editor->queue[editor->queue_count++] = character;
}

void cle_queue_key(cle_editor *editor, int key) {
  queue_character(editor, CLE_LEAD);
  queue_character(editor, key);
}

static wchar_t next_queued(cle_editor *editor) {
  wchar_t first = editor->queue[0];
  editor->queue_count--;
  memmove(editor->queue, editor->queue + 1, (size_t)editor->queue_count * sizeof(wchar_t));
  return first;
}

static size_t available(const cle_editor *editor) {
  return editor->input_end - editor->input_start;
}

static void stop_and_continue(cle_editor *editor) {
  fputs("\033[?2004l", stdout);
  cle_leave_line(editor, "^Z");
  el_set(editor->el, EL_PREP_TERM, 0);
  cle_catch_keys(false);
  raise(SIGTSTP);
  cle_catch_keys(true);
  el_set(editor->el, EL_PREP_TERM, 1);
  fputs("\033[?2004h", stdout);
  el_resize(editor->el);
  cle_draw(editor);
}

/* Forgets what was typed; libedit unwinds from wherever it waits for a key. */
static int end_read(cle_editor *editor, cle_outcome outcome, const char *mark) {
  editor->outcome = outcome;
  editor->queue_count = 0;
  editor->input_start = editor->input_end = 0;
  cle_leave_line(editor, mark);
  errno = EINTR;
  return -1;
}

/* Reads more input: 1 there is some, 0 none came in time or ever will, -1 the read must end. */
static int fill(cle_editor *editor, int timeout) {
  if (editor->input_start > 0) {
    memmove(editor->input, editor->input + editor->input_start, available(editor));
    editor->input_end -= editor->input_start;
    editor->input_start = 0;
  }
  for (;;) {
    if (editor->is_idle) cle_paint_when_due(editor);
    int ready = cle_wait_input(STDIN_FILENO, timeout);
    if (ready != 0) cle_unpaint(editor);
    if (cle_end_signal()) return end_read(editor, CLE_TERMINATED, "");
    if (cle_take_interrupt()) return end_read(editor, CLE_INTERRUPTED, "^C");
    if (cle_take_stop()) stop_and_continue(editor);
    if (cle_take_resize()) cle_resize(editor);
    if (ready == 0) return 0;
    if (ready < 0) continue;
    ssize_t count =
      read(STDIN_FILENO, editor->input + editor->input_end, CLE_INPUT - editor->input_end);
    if (count > 0) {
      editor->input_end += (size_t)count;
      return 1;
    }
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    editor->outcome = CLE_END;
    return 0;
  }
}

/* Reads more input, and has other work done while there is none. Returns what `fill` does. */
static int fill_idly(cle_editor *editor) {
  int filled = fill(editor, 0);
  while (filled == 0 && editor->outcome != CLE_END) {
    int wait = editor->idle ? editor->idle(editor->context) : -1;
    editor->is_idle = true;
    filled = fill(editor, wait);
    editor->is_idle = false;
  }
  return filled;
}

/* Collects a paste up to its end mark. -1: the read must end. */
static int collect_paste(cle_editor *editor) {
  static const char mark[] = "\033[201~";
  const size_t mark_length = sizeof mark - 1;
  size_t length = 0, room = CLE_INPUT;
  char *text = malloc(2 * room + 1);
  for (;;) {
    while (available(editor) > 0) {
      if (text && length == room) {
        char *larger = realloc(text, 4 * room + 1);
        if (!larger) free(text);
        text = larger;
        room *= 2;
      }
      unsigned char byte = editor->input[editor->input_start++];
      if (!text) continue;
      text[length++] = (char)byte;
      if (byte != '~' || length < mark_length) continue;
      if (memcmp(text + length - mark_length, mark, mark_length) != 0) continue;
      cle_clean_paste(text, length - mark_length);
      free(editor->paste);
      editor->paste = text;
      return 1;
    }
    int filled = fill(editor, -1);
    if (filled <= 0) {
      free(text);
      return filled;
    }
  }
}

/* Takes an escape sequence off the input. Returns 1, or what `fill` says where the read ends. */
static int take_escape(cle_editor *editor) {
  int key;
  size_t length;
  while ((length = cle_decode_escape(
            editor->input + editor->input_start, available(editor), &key)) == 0) {
    int filled = fill(editor, LOOK_AHEAD);
    if (filled < 0) return -1;
    if (filled == 0) {
      /* ESC alone is a key; the beginning of a sequence that never ended is none. */
      if (available(editor) == 1) queue_character(editor, ESC);
      editor->input_start = editor->input_end;
      return 1;
    }
  }
  cle_background told = cle_decode_background(editor->input + editor->input_start, length);
  if (told != CLE_BACKGROUND_UNKNOWN) editor->background = told;
  editor->input_start += length;
  if (length == 1 && key == CLE_KEY_NONE) queue_character(editor, ESC);
  if (key == CLE_KEY_PASTE) {
    int collected = collect_paste(editor);
    if (collected <= 0) return collected;
  }
  if (key != CLE_KEY_NONE) cle_queue_key(editor, key);
  return 1;
}

static int take_scalar(cle_editor *editor) {
  uint32_t scalar = 0xfffd;
  int length;
  while ((length = cle_decode_utf8(
            editor->input + editor->input_start, available(editor), &scalar)) == 0) {
    int filled = fill(editor, LOOK_AHEAD);
    if (filled < 0) return -1;
    if (filled == 0) break;
  }
  if (length <= 0) scalar = 0xfffd;
  editor->input_start += length > 0 ? (size_t)length : 1;
  /* NUL and C1 controls mean nothing here, and Ctrl-X leads our private keys. */
  bool is_key = scalar != 0 && scalar != CLE_LEAD && (scalar < 0x80 || scalar >= 0xa0);
  if (is_key) queue_character(editor, (wchar_t)scalar);
  return 1;
}

int cle_read_character(EditLine *el, wchar_t *character) {
  cle_editor *editor = cle_owner(el);
  while (editor->queue_count == 0) {
    int result = 1;
    if (available(editor) == 0 || cle_interrupt_pending()) result = fill_idly(editor);
    editor->keys_since_ghost++;
    if (result == 1)
      result = editor->input[editor->input_start] == ESC ? take_escape(editor)
                                                         : take_scalar(editor);
    if (result <= 0) return result;
  }
  *character = next_queued(editor);
  return 1;
}

int cle_next_key(cle_editor *editor) {
  wchar_t character;
  if (cle_read_character(editor->el, &character) != 1) return -1;
  if (character != CLE_LEAD) return (int)character;
  if (cle_read_character(editor->el, &character) != 1) return -1;
  return CLE_KEY | (int)character;
}

void cle_return_key(cle_editor *editor, int key) {
  if (key & CLE_KEY)
    cle_queue_key(editor, key & ~CLE_KEY);
  else
    queue_character(editor, (wchar_t)key);
}
