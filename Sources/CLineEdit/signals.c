#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "editor.h"

static atomic_bool interrupted, resized, stopped;
static atomic_int end_signal;
static _Atomic(void (*)(void *)) interrupt_function;
static _Atomic(void *) interrupt_context;
static int wake_pipe[2] = {-1, -1};
static bool installed;

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGPIPE};
enum { CAUGHT = sizeof caught / sizeof *caught };
static struct sigaction before[CAUGHT];
static struct sigaction stop_before, quit_before;

static void wake(void) {
  int kept = errno;
  ssize_t written = write(wake_pipe[1], "", 1);
  (void)written; /* a full pipe wakes as well */
  errno = kept;
}

static void handle(int signal_number) {
  bool is_end = signal_number == SIGTERM || signal_number == SIGHUP;
  if (is_end || signal_number == SIGINT) {
    void (*function)(void *) = atomic_load(&interrupt_function);
    if (function) function(atomic_load(&interrupt_context));
  }
  if (is_end) {
    if (atomic_exchange(&end_signal, signal_number) != 0) _exit(128 + signal_number);
  } else if (signal_number == SIGWINCH) {
    atomic_store(&resized, true);
  } else if (signal_number == SIGTSTP) {
    atomic_store(&stopped, true);
  } else {
    atomic_store(&interrupted, true);
  }
  wake();
}

static void mark_pipe(int descriptor) {
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  fcntl(descriptor, F_SETFL, O_NONBLOCK);
}

void cle_signals_install(void) {
  if (installed) return;
  /* The pipe stays for good: a handler on another thread may still be about to write to it. */
  if (wake_pipe[0] < 0) {
    if (pipe(wake_pipe) != 0) return;
    mark_pipe(wake_pipe[0]);
    mark_pipe(wake_pipe[1]);
  }
  installed = true;
  for (int i = 0; i < CAUGHT; i++) {
    struct sigaction action = {0};
    sigemptyset(&action.sa_mask);
    action.sa_handler = caught[i] == SIGPIPE ? SIG_IGN : handle;
    action.sa_flags = caught[i] == SIGWINCH ? SA_RESTART : 0;
    sigaction(caught[i], &action, &before[i]);
  }
}

void cle_signals_restore(void) {
  if (!installed) return;
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
  installed = false;
}

void cle_catch_keys(bool on) {
  if (on) {
    struct sigaction action = {0};
    sigemptyset(&action.sa_mask);
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTSTP, &action, &stop_before);
    action.sa_handler = SIG_IGN; /* Ctrl-\ would leave the terminal raw */
    sigaction(SIGQUIT, &action, &quit_before);
  } else {
    sigaction(SIGTSTP, &stop_before, NULL);
    sigaction(SIGQUIT, &quit_before, NULL);
  }
}

void cle_on_interrupt(void (*function)(void *), void *context) {
  atomic_store(&interrupt_function, NULL);
  atomic_store(&interrupt_context, context);
  atomic_store(&interrupt_function, function);
}

bool cle_interrupt_pending(void) {
  return atomic_load(&interrupted) || atomic_load(&end_signal) != 0;
}

bool cle_take_interrupt(void) { return atomic_exchange(&interrupted, false); }
bool cle_take_resize(void) { return atomic_exchange(&resized, false); }
bool cle_take_stop(void) { return atomic_exchange(&stopped, false); }
int cle_end_signal(void) { return atomic_load(&end_signal); }

int cle_wait_input(int descriptor, int timeout) {
  struct pollfd watched[2] = {
    {.fd = descriptor, .events = POLLIN}, {.fd = wake_pipe[0], .events = POLLIN}};
  if (cle_interrupt_pending()) return -1;
  int ready = poll(watched, 2, timeout);
  if (ready < 0) return errno == EINTR ? -1 : 1; /* reading will tell what is wrong */
  if (ready == 0) return 0;
  if (watched[1].revents & POLLIN) {
    char drain[64];
    while (read(wake_pipe[0], drain, sizeof drain) > 0) continue;
    return -1;
  }
  return 1;
}
