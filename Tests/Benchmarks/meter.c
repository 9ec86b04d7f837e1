/* Runs a command and writes what it cost: meter FILE COMMAND…
   Seconds of wall clock, seconds of CPU of it and all it waited for, KiB of the largest process. A program of its own
   and small, since a process inherits the peak memory of the one that started it. */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  double start = now();
  pid_t child = fork();
  if (child < 0) return 3;
  if (!child) {
    execvp(argv[2], argv + 2);
    perror(argv[2]);
    _exit(127);
  }
  int state;
  struct rusage use;
  if (wait4(child, &state, 0, &use) != child) return 3;
  double wall = now() - start;
  FILE *file = fopen(argv[1], "w");
  if (!file) return 3;
  fprintf(file, "%.6f %.6f %ld\n", wall, seconds(use.ru_utime) + seconds(use.ru_stime), use.ru_maxrss);
  fclose(file);
  return WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
}
