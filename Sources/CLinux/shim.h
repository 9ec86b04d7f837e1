#ifndef CANDOUR_LINUX_SHIM_H
#define CANDOUR_LINUX_SHIM_H

// GNU functions that Glibc's module hides from Swift.
int renameat2(int old_directory, const char *old_path, int new_directory, const char *new_path,
              unsigned int flags);
int syncfs(int descriptor);

#define CANDOUR_RENAME_EXCHANGE 2u

#endif
