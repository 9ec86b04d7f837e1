#include "CMarkArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct candour_arena {
  /// What has been handed out lies before it; each piece follows a word with its length.
  char *next;
  char *end;
  bool has_overflowed;
  uint64_t first[];
};

static _Thread_local candour_arena *current;

candour_arena *candour_arena_new(size_t bytes) {
  candour_arena *arena = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (arena == MAP_FAILED) return NULL;
  arena->end = (char *)arena + bytes;
  candour_arena_reset(arena);
  return arena;
}

candour_arena *candour_arena_enter(candour_arena *arena) {
  candour_arena *previous = current;
  current = arena;
  return previous;
}

bool candour_arena_has_overflowed(const candour_arena *arena) { return arena->has_overflowed; }

void candour_arena_reset(candour_arena *arena) {
  arena->next = (char *)arena->first;
  arena->has_overflowed = false;
}

static uint64_t *length_of(void *block) { return (uint64_t *)block - 1; }

static bool is_own(const void *block) {
  const char *place = block;
  return current && place > (const char *)current && place < current->end;
}

/// NULL where it does not fit.
static void *taken(size_t size) {
  if (!current) return NULL;
  if (size > PTRDIFF_MAX || ((size + 7) & ~(size_t)7) + 8 > (size_t)(current->end - current->next)) {
    current->has_overflowed = true;
    return NULL;
  }
  uint64_t *length = (uint64_t *)current->next;
  *length = (size + 7) & ~(size_t)7;
  current->next += *length + 8;
  return length + 1;
}

static void *or_abort(void *block) {
  if (!block) abort();
  return block;
}

void *candour_arena_calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) abort();
  void *block = taken(bytes);
  return block ? memset(block, 0, bytes) : or_abort(calloc(count, size));
}

void *candour_arena_realloc(void *block, size_t size) {
  if (!block) {
    void *new = taken(size);
    return new ? new : or_abort(malloc(size));
  }
  if (!is_own(block)) return or_abort(realloc(block, size));
  uint64_t old = *length_of(block);
  if (size <= old) return block;
  // The last piece grows where it is.
  if ((char *)block + old == current->next && size <= (size_t)(current->end - (char *)block) - 8) {
    *length_of(block) = (size + 7) & ~(size_t)7;
    current->next = (char *)block + *length_of(block);
    return block;
  }
  void *new = taken(size);
  return memcpy(new ? new : or_abort(malloc(size)), block, old);
}

void candour_arena_release(void *block) {
  if (!is_own(block)) {
    free(block);
  } else if ((char *)block + *length_of(block) == current->next) {
    current->next = (char *)length_of(block);
  }
}
