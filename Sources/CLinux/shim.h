#ifndef CANDOUR_LINUX_SHIM_H
#define CANDOUR_LINUX_SHIM_H

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/types.h>

// GNU functions that Glibc's module hides from Swift.
int renameat2(int old_directory, const char *old_path, int new_directory, const char *new_path,
              unsigned int flags);
int syncfs(int descriptor);
int memfd_create(const char *name, unsigned int flags);
int pidfd_open(int process, unsigned int flags);
ssize_t getdents64(int descriptor, void *buffer, size_t length);
void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);

extern char **environ;

// Swift calls the variable itself unsafe to share.
static inline char **candour_environment(void) { return environ; }

#define CANDOUR_RENAME_EXCHANGE 2u
#define CANDOUR_MEMORY_FILE_CLOSE_ON_EXEC 1u

// Functions with a variable number of arguments, which Swift cannot call.

// The calling process gets `signal` when the thread that started it ends.
static inline int candour_die_with_parent(int signal) { return prctl(PR_SET_PDEATHSIG, signal, 0, 0, 0); }

// The name that `ps` and `top` show.
static inline int candour_set_process_name(const char *name) { return prctl(PR_SET_NAME, name, 0, 0, 0); }

// Nonnegative exactly for a memory file, which only a process of the same family can have handed over.
static inline int candour_memory_file_seals(int descriptor) {
  return fcntl(descriptor, 1034 /* F_GET_SEALS */);
}

#endif
