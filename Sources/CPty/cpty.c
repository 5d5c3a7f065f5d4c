#define _GNU_SOURCE

#include "cpty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#include <utmp.h>
#endif

bool cpty_open(int rows, int columns, cpty_process *process) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  if (openpty(&process->master, &process->slave, NULL, NULL, &size) != 0) return false;
  fcntl(process->master, F_SETFD, FD_CLOEXEC);
  fcntl(process->slave, F_SETFD, FD_CLOEXEC);
  fcntl(process->master, F_SETFL, O_NONBLOCK);
  return true;
}

bool cpty_spawn(
  const char *path, char *const arguments[], char *const environment[], cpty_process *process
) {
  process->pid = fork();
  if (process->pid < 0) return false;
  if (process->pid > 0) return true;
  if (login_tty(process->slave) != 0) _exit(126);
  for (int descriptor = 3; descriptor < 256; descriptor++) close(descriptor);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(path, arguments, environment);
  _exit(127);
}

ssize_t cpty_read(const cpty_process *process, void *buffer, size_t capacity, int timeout) {
  struct pollfd watched = {.fd = process->master, .events = POLLIN};
  int ready = poll(&watched, 1, timeout);
  if (ready <= 0) return ready == 0 || errno == EINTR ? 0 : -1;
  ssize_t count = read(process->master, buffer, capacity);
  if (count < 0) return errno == EAGAIN || errno == EINTR ? 0 : -1;
  return count == 0 ? -1 : count;
}

ssize_t cpty_write(const cpty_process *process, const void *bytes, size_t count) {
  ssize_t written = write(process->master, bytes, count);
  return written > 0 ? written : 0;
}

bool cpty_resize(const cpty_process *process, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(process->master, TIOCSWINSZ, &size) == 0;
}

size_t cpty_modes(const cpty_process *process, unsigned char *modes, size_t capacity) {
  struct termios settings;
  if (tcgetattr(process->slave, &settings) != 0) return 0;
  const tcflag_t flags[] = {
    settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag};
  if (capacity < sizeof flags + sizeof settings.c_cc) return 0;
  memcpy(modes, flags, sizeof flags);
  memcpy(modes + sizeof flags, settings.c_cc, sizeof settings.c_cc);
  return sizeof flags + sizeof settings.c_cc;
}

bool cpty_finished(const cpty_process *process, int *status) {
  int raw;
  if (waitpid(process->pid, &raw, WNOHANG) != process->pid) return false;
  *status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
  return true;
}

void cpty_signal(const cpty_process *process, int signal_number) {
  kill(process->pid, signal_number);
}

void cpty_close(const cpty_process *process, bool runs) {
  if (runs) {
    kill(process->pid, SIGKILL);
    while (waitpid(process->pid, NULL, 0) < 0 && errno == EINTR) continue;
  }
  close(process->master);
  close(process->slave);
}
