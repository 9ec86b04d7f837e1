#ifndef CANDOUR_LINUX_SHIM_H
#define CANDOUR_LINUX_SHIM_H

#include <sys/types.h>

// GNU functions that Glibc's module hides from Swift.
int renameat2(int old_directory, const char *old_path, int new_directory, const char *new_path,
              unsigned int flags);
int syncfs(int descriptor);
ssize_t getdents64(int descriptor, void *buffer, size_t length);

#define CANDOUR_RENAME_EXCHANGE 2u

#endif
