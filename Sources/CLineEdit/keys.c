#include <string.h>
#include <wchar.h>

#include "editor.h"

static unsigned char insert_newline(EditLine *el, int key) {
  (void)key;
  return el_insertstr(el, "\n") ? CC_ERROR : CC_REFRESH;
}

static unsigned char go_up(EditLine *el, int key) {
  (void)key;
  const LineInfoW *line = el_wline(el);
  bool first = !wmemchr(line->buffer, L'\n', (size_t)(line->cursor - line->buffer));
  cle_queue_key(cle_owner(el), first ? CLE_KEY_OLDER : CLE_KEY_ROW_UP);
  return CC_NORM;
}

static unsigned char go_down(EditLine *el, int key) {
  (void)key;
  const LineInfoW *line = el_wline(el);
  bool last = !wmemchr(line->cursor, L'\n', (size_t)(line->lastchar - line->cursor));
  cle_queue_key(cle_owner(el), last ? CLE_KEY_NEWER : CLE_KEY_ROW_DOWN);
  return CC_NORM;
}

static unsigned char go_right(EditLine *el, int key) {
  (void)key;
  if (cle_take_ghost(cle_owner(el), true)) return CC_REFRESH;
  cle_queue_key(cle_owner(el), CLE_KEY_FORWARD);
  return CC_NORM;
}

static unsigned char go_word_right(EditLine *el, int key) {
  (void)key;
  if (cle_take_ghost(cle_owner(el), false)) return CC_REFRESH;
  cle_queue_key(cle_owner(el), CLE_KEY_WORD_FORWARD);
  return CC_NORM;
}

static unsigned char go_to_end(EditLine *el, int key) {
  (void)key;
  if (cle_take_ghost(cle_owner(el), true)) return CC_REFRESH;
  const LineInfoW *line = el_wline(el);
  el_cursor(el, (int)(line->lastchar - line->cursor));
  return CC_CURSOR;
}

/* In vi's command mode libedit goes before the start of an empty line. */
static unsigned char go_to_last(EditLine *el, int key) {
  (void)key;
  const LineInfoW *line = el_wline(el);
  if (line->buffer == line->lastchar) return CC_ERROR;
  cle_queue_key(cle_owner(el), CLE_KEY_LAST);
  return CC_NORM;
}

static unsigned char delete_or_end(EditLine *el, int key) {
  (void)key;
  cle_editor *editor = cle_owner(el);
  const LineInfoW *line = el_wline(el);
  if (line->buffer != line->lastchar) {
    cle_queue_key(editor, CLE_KEY_DELETE);
    return CC_NORM;
  }
  editor->outcome = CLE_END;
  cle_leave_line(editor, "");
  return CC_EOF;
}

static void bind_both(EditLine *el, const char *key, const char *command) {
  el_set(el, EL_BIND, key, command, NULL);
  el_set(el, EL_BIND, "-a", key, command, NULL);
}

/* The reader decodes arrow keys itself; libedit's own sequences would make Escape wait for a second
   key in vi mode. */
static void free_escape_in_vi(EditLine *el) {
  const char *mode = NULL;
  if (el_get(el, EL_EDITOR, &mode) != 0 || !mode || strcmp(mode, "vi") != 0) return;
  el_set(el, EL_BIND, "-r", "^[", NULL);
  el_set(el, EL_BIND, "-a", "-r", "^[", NULL);
  el_set(el, EL_BIND, "^[", "vi-command-mode", NULL);
}

void cle_bind_keys(cle_editor *editor) {
  EditLine *el = editor->el;
  free_escape_in_vi(el);
  el_set(el, EL_ADDFN, "lede-newline", "Inserts a newline", insert_newline);
  el_set(el, EL_ADDFN, "lede-up", "Row above, else older statement", go_up);
  el_set(el, EL_ADDFN, "lede-down", "Row below, else newer statement", go_down);
  el_set(el, EL_ADDFN, "lede-delete", "Deletes a character, or ends", delete_or_end);
  el_set(el, EL_ADDFN, "lede-right", "Right, or takes the suggestion", go_right);
  el_set(el, EL_ADDFN, "lede-word-right", "A word right, or of the suggestion", go_word_right);
  el_set(el, EL_ADDFN, "lede-end", "Behind the last character", go_to_end);
  el_set(el, EL_ADDFN, "lede-last", "To the last character", go_to_last);
  static const struct {
    char letter;
    const char *command;
  } private_keys[] = {
    {CLE_KEY_UP, "lede-up"},
    {CLE_KEY_DOWN, "lede-down"},
    {CLE_KEY_LEFT, "ed-prev-char"},
    {CLE_KEY_RIGHT, "lede-right"},
    {CLE_KEY_FORWARD, "ed-next-char"},
    {CLE_KEY_HOME, "ed-move-to-beg"},
    {CLE_KEY_END, "lede-end"},
    {CLE_KEY_LAST, "ed-move-to-end"},
    {CLE_KEY_DELETE, "ed-delete-next-char"},
    {CLE_KEY_WORD_LEFT, "ed-prev-word"},
    {CLE_KEY_WORD_RIGHT, "lede-word-right"},
    {CLE_KEY_WORD_FORWARD, "em-next-word"},
    {CLE_KEY_DELETE_WORD, "em-delete-next-word"},
    {CLE_KEY_DELETE_WORD_BEFORE, "ed-delete-prev-word"},
    {CLE_KEY_NEWLINE, "lede-newline"},
    {CLE_KEY_ROW_UP, "ed-prev-line"},
    {CLE_KEY_ROW_DOWN, "ed-next-line"},
    {CLE_KEY_OLDER, "ed-prev-history"},
    {CLE_KEY_NEWER, "ed-next-history"},
  };
  for (size_t i = 0; i < sizeof private_keys / sizeof *private_keys; i++) {
    char key[] = {'^', 'X', private_keys[i].letter, 0};
    bind_both(el, key, private_keys[i].command);
  }
  el_set(el, EL_BIND, "^P", "lede-up", NULL);
  el_set(el, EL_BIND, "^N", "lede-down", NULL);
  el_set(el, EL_BIND, "^F", "lede-right", NULL);
  el_set(el, EL_BIND, "^E", "lede-end", NULL);
  el_set(el, EL_BIND, "^W", "ed-delete-prev-word", NULL);
  el_set(el, EL_BIND, "-a", "^E", "lede-last", NULL);
  el_set(el, EL_BIND, "-a", "$", "lede-last", NULL);
  bind_both(el, "^D", "lede-delete");
}
