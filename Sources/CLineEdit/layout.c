#define _GNU_SOURCE /* wcwidth */

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "editor.h"

static void advance(cle_place *at, int columns) {
  if (columns > 1 && at->column + columns > at->width) {
    at->row++;
    at->column = 0;
  }
  at->column += columns;
  if (at->column >= at->width) {
    at->row++;
    at->column = 0;
  }
}

/* Follows libedit's refresh: a scalar without width is given one column there. */
void cle_put(cle_place *at, wchar_t character) {
  if (character == L'\n') {
    at->row++;
    at->column = 0;
  } else if (character == L'\t') {
    do advance(at, 1);
    while (at->column & 7);
  } else if (character < 0x20 || character == 0x7f) {
    advance(at, 1);
    advance(at, 1);
  } else {
    int columns = wcwidth(character);
    advance(at, columns > 0 ? columns : 1);
  }
}

cle_layout cle_measure(cle_editor *editor, int width) {
  cle_layout layout = {0};
  cle_place at = {0, 0, width > 0 ? width : 80};
  const char *prompt = editor->prompt;
  mbstate_t state = {0};
  wchar_t character;
  size_t size;
  while ((size = mbrtowc(&character, prompt, 4, &state)) > 0 && size <= 4) {
    cle_put(&at, character);
    prompt += size;
  }
  const LineInfoW *line = el_wline(editor->el);
  layout.start = at;
  layout.cursor_row = at.row;
  for (const wchar_t *next = line->buffer; next < line->lastchar; next++) {
    if (next == line->cursor) layout.cursor_row = at.row;
    cle_put(&at, *next);
  }
  if (line->cursor == line->lastchar) layout.cursor_row = at.row;
  layout.end_row = at.row;
  layout.end_column = at.column;
  return layout;
}

static int terminal_width(void) {
  int rows, columns;
  return cle_terminal_size(STDOUT_FILENO, &rows, &columns) ? columns : 80;
}

/* Puts the cursor behind the last character. */
static void go_to_end(cle_layout layout) {
  for (int row = layout.cursor_row; row < layout.end_row; row++) putchar('\n');
  printf("\033[%dG", layout.end_column + 1);
}

void cle_leave_line(cle_editor *editor, const char *mark) {
  go_to_end(cle_measure(editor, terminal_width()));
  printf("%s\r\n", mark);
  fflush(stdout);
}

void cle_print_below(cle_editor *editor, const char *lines) {
  go_to_end(cle_measure(editor, terminal_width()));
  printf("\r\n%s", lines);
  cle_draw(editor);
}

void cle_clear(cle_editor *editor) {
  cle_layout layout = cle_measure(editor, terminal_width());
  if (layout.cursor_row > 0) printf("\033[%dA", layout.cursor_row);
  fputs("\r\033[J", stdout);
}

void cle_print_above(cle_editor *editor, const char *lines) {
  cle_clear(editor);
  fputs(lines, stdout);
  cle_draw(editor);
}

void cle_draw(cle_editor *editor) {
  editor->is_painted = false;
  el_set(editor->el, EL_REFRESH);
  fflush(stdout);
}

void cle_resize(cle_editor *editor) {
  cle_clear(editor);
  el_resize(editor->el);
  cle_draw(editor);
}
