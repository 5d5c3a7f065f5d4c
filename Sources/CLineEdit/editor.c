#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "editor.h"

bool cle_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  setlocale(LC_CTYPE, "");
  return false;
}

cle_editor *cle_owner(EditLine *el) {
  void *editor = NULL;
  el_get(el, EL_CLIENTDATA, &editor);
  return editor;
}

static char *current_prompt(EditLine *el) { return cle_owner(el)->prompt; }

void cle_set_prompt(cle_editor *editor, const char *prompt) {
  char *copy = strdup(prompt);
  if (!copy) return;
  free(editor->prompt);
  editor->prompt = copy;
}

void cle_set_context(cle_editor *editor, void *context) { editor->context = context; }

void cle_ask_background(cle_editor *editor) { editor->asks_background = true; }

cle_background cle_known_background(const cle_editor *editor) { return editor->background; }

void cle_set_idle(cle_editor *editor, int (*idle)(void *context)) { editor->idle = idle; }

cle_editor *cle_create(const char *program) {
  cle_editor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  cle_set_prompt(editor, "");
  /* libedit's own complaints (an unknown terminal, a wrong line in editrc) help nobody here. */
  editor->errors = fopen("/dev/null", "w");
  editor->history = history_init();
  if (editor->prompt && editor->errors && editor->history)
    editor->el = el_init(program, stdin, stdout, editor->errors);
  char *up = NULL;
  if (!editor->el || el_get(editor->el, EL_GETTC, "up", &up, NULL) != 0 || !up || !*up) {
    cle_destroy(editor);
    return NULL;
  }
  el_set(editor->el, EL_CLIENTDATA, editor);
  el_set(editor->el, EL_SIGNAL, 0);
  el_set(editor->el, EL_EDITOR, "emacs");
  el_set(editor->el, EL_PROMPT, current_prompt);
  el_wset(editor->el, EL_GETCFN, cle_read_character);
  /* libedit has CR and LF swapped while editing; a paste's CR LF would be two line ends. */
  el_set(editor->el, EL_SETTY, "-d", "-icrnl", "-inlcr", NULL);
  HistEvent event;
  history(editor->history, &event, H_SETUNIQUE, 1);
  el_set(editor->el, EL_HIST, history, editor->history);
  el_source(editor->el, NULL);
  cle_bind_keys(editor);
  return editor;
}

void cle_destroy(cle_editor *editor) {
  if (editor->el) el_end(editor->el);
  if (editor->history) history_end(editor->history);
  if (editor->errors) fclose(editor->errors);
  free(editor->prompt);
  free(editor->paste);
  free(editor->ghost);
  free(editor);
}

const char *cle_read(
  cle_editor *editor, const char *prompt, const char *initial, size_t *length,
  cle_outcome *outcome
) {
  cle_set_prompt(editor, prompt);
  if (*initial) {
    free(editor->paste);
    editor->paste = strdup(initial);
    cle_queue_key(editor, CLE_KEY_PASTE);
  }
  editor->outcome = CLE_LINE;
  editor->is_painted = false;
  cle_catch_keys(true);
  fputs("\033[?2004h", stdout);
  fflush(stdout);
  /* By itself libedit shows the prompt first, and what is typed before the terminal is raw is
     echoed over it. */
  el_set(editor->el, EL_PREP_TERM, 1);
  if (editor->asks_background) fputs("\033]11;?\033\\", stdout);
  editor->asks_background = false;
  int count = 0;
  const char *text = el_gets(editor->el, &count);
  fputs("\033[?2004l", stdout);
  fflush(stdout);
  cle_catch_keys(false);
  if (!text || count < 0) {
    text = "";
    count = 0;
    if (editor->outcome == CLE_LINE) editor->outcome = CLE_END;
  }
  /* libedit leaves the text without a NUL behind it when a command of ours ended the read. */
  if (count > 0 && text[count - 1] == '\n') count--;
  *length = (size_t)count;
  *outcome = editor->outcome;
  return text;
}

static unsigned char run_slot(EditLine *el, int slot, int key) {
  cle_editor *editor = cle_owner(el);
  return editor->commands[slot](editor->context, key);
}

/* libedit hands a command no pointer of ours, so every slot has a function of its own. */
#define SLOT(n) \
  static unsigned char slot##n(EditLine *el, int key) { return run_slot(el, n, key); }
SLOT(0) SLOT(1) SLOT(2) SLOT(3) SLOT(4) SLOT(5) SLOT(6) SLOT(7)

static unsigned char (*const slots[CLE_SLOTS])(EditLine *, int) = {
  slot0, slot1, slot2, slot3, slot4, slot5, slot6, slot7,
};

static void bind_key(cle_editor *editor, const char *key, const char *name, bool everywhere) {
  el_set(editor->el, EL_BIND, key, name, NULL);
  if (everywhere) el_set(editor->el, EL_BIND, "-a", key, name, NULL);
}

bool cle_add_command(
  cle_editor *editor, const char *name, const char *key, bool everywhere, cle_command command
) {
  if (editor->command_count == CLE_SLOTS) return false;
  int slot = editor->command_count++;
  editor->commands[slot] = command;
  el_set(editor->el, EL_ADDFN, name, name, slots[slot]);
  bind_key(editor, key, name, everywhere);
  return true;
}

bool cle_set_enter(cle_editor *editor, cle_command command) {
  if (!cle_add_command(editor, "lede-enter", "^M", true, command)) return false;
  bind_key(editor, "^J", "lede-enter", true);
  return true;
}

bool cle_set_paste(cle_editor *editor, cle_command command) {
  static const char key[] = {'^', 'X', CLE_KEY_PASTE, 0};
  return cle_add_command(editor, "lede-paste", key, true, command);
}

const char *cle_pasted(const cle_editor *editor) { return editor->paste ? editor->paste : ""; }

/* libedit takes an empty text for the end of input, so that it is given the newline of Enter. */
void cle_finish(cle_editor *editor) {
  cle_leave_line(editor, "");
  const LineInfoW *line = el_wline(editor->el);
  el_cursor(editor->el, (int)(line->lastchar - line->cursor));
  el_insertstr(editor->el, "\n");
}

const char *cle_text(cle_editor *editor, size_t *length, size_t *cursor) {
  const LineInfo *line = el_line(editor->el);
  *length = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
  return line->buffer;
}

void cle_insert(cle_editor *editor, const char *text) { el_insertstr(editor->el, text); }

void cle_delete_before(cle_editor *editor, int characters) {
  if (characters > 0) el_deletestr(editor->el, characters);
}

void cle_replace(cle_editor *editor, const char *text, int cursor) {
  const LineInfoW *line = el_wline(editor->el);
  int count = (int)(line->lastchar - line->buffer);
  el_cursor(editor->el, (int)(line->lastchar - line->cursor));
  cle_delete_before(editor, count);
  if (*text) el_insertstr(editor->el, text);
  line = el_wline(editor->el);
  el_cursor(editor->el, cursor - (int)(line->cursor - line->buffer));
}

void cle_history_limit(cle_editor *editor, int limit) {
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, limit);
}

void cle_history_add(cle_editor *editor, const char *text) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, text);
}
