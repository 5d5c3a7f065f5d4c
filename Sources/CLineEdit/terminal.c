#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "clineedit.h"

extern char **environ;

bool cle_terminal_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
    return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

bool cle_echo(bool on) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return false;
  bool before = (modes.c_lflag & ECHO) != 0;
  modes.c_lflag = on ? modes.c_lflag | ECHO : modes.c_lflag & ~(tcflag_t)ECHO;
  if (on != before) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  return before;
}

ssize_t cle_read_plain(int descriptor, unsigned char *buffer, size_t capacity) {
  if (cle_wait_input(descriptor, -1) < 0) return -1;
  ssize_t count = read(descriptor, buffer, capacity);
  if (count < 0) return errno == EINTR || errno == EAGAIN ? -1 : 0;
  return count;
}

bool cle_is_executable(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, X_OK) == 0;
}

int64_t cle_now(void) { return (int64_t)time(NULL); }

static struct sigaction pipe_before;

/* Runs `command` by the shell with the signals as a program expects them; its standard input is `input`
   where that is not negative. 0, or an error's number. */
static int start(const char *command, const char *argument, int input, pid_t *pid) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  if (input >= 0) posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawnattr_init(&attributes);
  sigset_t defaults, mask;
  sigemptyset(&defaults);
  sigemptyset(&mask);
  const int reset[] = {SIGINT, SIGQUIT, SIGPIPE, SIGTSTP, SIGTERM, SIGHUP, SIGWINCH};
  for (size_t i = 0; i < sizeof reset / sizeof *reset; i++) sigaddset(&defaults, reset[i]);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setsigmask(&attributes, &mask);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  char *arguments[] = {"sh", "-c", (char *)command, "sh", (char *)argument, NULL};
  int failed = posix_spawn(pid, "/bin/sh", &actions, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return failed;
}

int cle_run(const char *command, const char *argument) {
  struct sigaction ignore = {0}, interrupt, quit;
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGINT, &ignore, &interrupt);
  sigaction(SIGQUIT, &ignore, &quit);
  pid_t pid;
  int status = -1;
  if (start(command, argument, -1, &pid) == 0)
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
  sigaction(SIGINT, &interrupt, NULL);
  sigaction(SIGQUIT, &quit, NULL);
  if (status == -1) return 127;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

pid_t cle_pager_start(const char *command, int *descriptor) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  pid_t pid = -1;
  int failed = start(command, NULL, ends[0], &pid);
  close(ends[0]);
  if (failed) {
    close(ends[1]);
    return -1;
  }
  struct sigaction ignore = {0};
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &ignore, &pipe_before);
  *descriptor = ends[1];
  return pid;
}

void cle_pager_finish(pid_t pid, int descriptor) {
  close(descriptor);
  while (waitpid(pid, NULL, 0) < 0 && errno == EINTR) continue;
  sigaction(SIGPIPE, &pipe_before, NULL);
}
