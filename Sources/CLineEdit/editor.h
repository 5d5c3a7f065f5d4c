/* What the files of this shim share. */
#pragma once

#include <histedit.h>
#include <wchar.h>

#include "clineedit.h"

enum { CLE_SLOTS = 8, CLE_QUEUE = 16, CLE_INPUT = 4096 };

struct cle_editor {
  EditLine *el;
  History *history;
  FILE *errors;
  void *context;
  int (*idle)(void *context);
  cle_command commands[CLE_SLOTS];
  int command_count;
  char *prompt;
  char *paste;
  cle_outcome outcome;
  void (*paint)(void *context);
  bool asks_background;
  cle_background background;
  bool is_painted, shows_ghost, is_idle;
  char *ghost; /* the suggestion shown last */
  int keys_since_ghost;
  wchar_t queue[CLE_QUEUE]; /* keys to be handed out before more input is read */
  int queue_count;
  unsigned char input[CLE_INPUT];
  size_t input_start, input_end;
};

/* Private keys reach libedit as Ctrl-X and a letter; these are queued by commands only. */
enum {
  CLE_LEAD = 0x18,
  CLE_KEY_ROW_UP = 'U',
  CLE_KEY_ROW_DOWN = 'D',
  CLE_KEY_OLDER = 'O',
  CLE_KEY_NEWER = 'N',
  CLE_KEY_LAST = 'L',
  CLE_KEY_FORWARD = 'F',
  CLE_KEY_WORD_FORWARD = 'W',
};

/* A place on the screen, from the prompt's first cell; `width` is the terminal's. */
typedef struct {
  int row, column, width;
} cle_place;

typedef struct {
  cle_place start; /* of the text, behind the prompt */
  int cursor_row, end_row, end_column;
} cle_layout;

/* editor.c */
cle_editor *cle_owner(EditLine *el);

/* keys.c */
void cle_bind_keys(cle_editor *editor);

/* reader.c */
int cle_read_character(EditLine *el, wchar_t *character);
void cle_queue_key(cle_editor *editor, int key);

/* paint.c */
void cle_paint_when_due(cle_editor *editor);
/* Takes the suggestion off the screen; what is coloured stays. */
void cle_unpaint(cle_editor *editor);
/* Inserts the suggestion, or its first word, where it stood when the key at hand was pressed. */
bool cle_take_ghost(cle_editor *editor, bool whole);

/* layout.c */
void cle_put(cle_place *at, wchar_t character);
cle_layout cle_measure(cle_editor *editor, int width);
void cle_leave_line(cle_editor *editor, const char *mark);
void cle_resize(cle_editor *editor);

/* signals.c */
bool cle_take_resize(void);
bool cle_take_stop(void);
void cle_catch_keys(bool on);
