#define _GNU_SOURCE /* wcwidth */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "editor.h"

/* libedit keeps a model of the screen and writes only what differs. Painting rewrites the same
   characters in the same cells, so the model stays true; what libedit writes later is plain until
   the next time nobody types. */

void cle_set_paint(cle_editor *editor, void (*paint)(void *context)) { editor->paint = paint; }

void cle_paint_when_due(cle_editor *editor) {
  if (!editor->paint || editor->is_painted) return;
  editor->is_painted = true;
  editor->paint(editor->context);
  fflush(stdout);
}

void cle_unpaint(cle_editor *editor) {
  editor->is_painted = false;
  if (!editor->shows_ghost) return;
  editor->shows_ghost = false;
  fputs("\033[K", stdout);
}

/* A control character stands on the screen as two others. */
static bool has_control(const LineInfoW *line) {
  for (const wchar_t *next = line->buffer; next < line->lastchar; next++)
    if ((*next < 0x20 && *next != L'\n') || *next == 0x7f) return true;
  return false;
}

static size_t utf8_length(wchar_t character) {
  return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

static void paint_text(
  const LineInfoW *line, cle_place at, const unsigned char *styles, const char *const *sequences
) {
  unsigned char style = 0;
  for (const wchar_t *next = line->buffer; next < line->lastchar; next++) {
    cle_place before = at;
    cle_put(&at, *next);
    /* A wide character that doesn't fit goes to the next row as a whole. */
    bool moves_down = at.row > before.row && at.column > 0 && *next != L'\n';
    if (moves_down) fputs("\r\033[B", stdout);
    if (*styles != style) {
      style = *styles;
      printf("\033[0m%s", sequences[style]);
    }
    styles += utf8_length(*next);
    if (*next != L'\n') printf("%lc", (wint_t)*next);
    if (at.row > before.row && !moves_down) fputs("\r\033[B", stdout);
  }
  if (style != 0) fputs("\033[0m", stdout);
}

/* As much of the first line of `ghost` as fits into the row. */
static void paint_ghost(cle_editor *editor, const char *ghost, int room, const char *sequence) {
  mbstate_t state = {0};
  wchar_t character;
  size_t size, shown = 0;
  while ((size = mbrtowc(&character, ghost + shown, 4, &state)) > 0 && size <= 4) {
    int columns = wcwidth(character);
    if (columns < 0 || columns > room) break;
    room -= columns;
    shown += size;
  }
  if (shown == 0) return;
  printf("\0337%s%.*s\033[0m\0338", sequence, (int)shown, ghost);
  editor->shows_ghost = true;
  editor->keys_since_ghost = 0;
  editor->ghost = strdup(ghost);
}

void cle_paint(
  cle_editor *editor, const unsigned char *styles, const char *const *sequences, const char *ghost,
  const char *ghost_sequence
) {
  free(editor->ghost);
  editor->ghost = NULL;
  const LineInfoW *line = el_wline(editor->el);
  int rows, columns;
  if (!cle_terminal_size(1, &rows, &columns) || has_control(line)) return;
  cle_layout layout = cle_measure(editor, columns);
  if (layout.end_row >= rows) return;
  fputs("\0337", stdout);
  int up = layout.cursor_row - layout.start.row;
  if (up > 0) printf("\033[%dA", up);
  printf("\033[%dG", layout.start.column + 1);
  paint_text(line, layout.start, styles, sequences);
  fputs("\0338", stdout);
  if (line->cursor == line->lastchar && *ghost)
    paint_ghost(editor, ghost, columns - layout.end_column - 1, ghost_sequence);
}

bool cle_take_ghost(cle_editor *editor, bool whole) {
  const LineInfoW *line = el_wline(editor->el);
  const char *ghost = editor->ghost;
  if (!ghost || editor->keys_since_ghost != 1 || line->cursor != line->lastchar) return false;
  size_t length = strlen(ghost);
  if (!whole) {
    size_t word = strspn(ghost, " \n");
    length = word + strcspn(ghost + word, " \n");
  }
  char *text = strndup(ghost, length);
  if (!text) return false;
  el_insertstr(editor->el, text);
  free(text);
  return true;
}
