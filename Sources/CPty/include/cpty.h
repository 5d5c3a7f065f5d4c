/* A process under a terminal of its own, for tests. */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

typedef struct {
  pid_t pid;
  int master;
  int slave; /* held open, so that the terminal's modes outlive the process */
} cpty_process;

/* Makes a terminal of so many rows and columns. False and errno where none is to be had. */
bool cpty_open(int rows, int columns, cpty_process *process);
/* Runs `path` as the leader of a session with that terminal; a path that can't be run exits with
   127. False and errno where no process is to be had. */
bool cpty_spawn(
  const char *path, char *const arguments[], char *const environment[], cpty_process *process);

/* Reads what is there: its length, 0 where nothing came in `timeout` milliseconds, -1 at the end. */
ssize_t cpty_read(const cpty_process *process, void *buffer, size_t capacity, int timeout);
/* Writes so much as the terminal takes at once: its length, 0 where it takes nothing now. */
ssize_t cpty_write(const cpty_process *process, const void *bytes, size_t count);
bool cpty_resize(const cpty_process *process, int rows, int columns);
/* Copies the terminal's input, output, control and local modes and its control characters. */
size_t cpty_modes(const cpty_process *process, unsigned char *modes, size_t capacity);
/* True once the process is over; `*status` is its exit status, or 128 plus its signal. */
bool cpty_finished(const cpty_process *process, int *status);
void cpty_signal(const cpty_process *process, int signal_number);
/* Kills the process if it still runs, waits for it, and gives its terminal back. */
void cpty_close(const cpty_process *process, bool runs);
