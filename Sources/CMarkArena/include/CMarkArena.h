#ifndef CANDOUR_CMARK_ARENA_H
#define CANDOUR_CMARK_ARENA_H

#include <stdbool.h>
#include <stddef.h>

/// Memory of one fixed size that is handed out piece by piece and taken back all at once.
///
/// The Markdown library asks for memory through three functions that know nothing of the document in
/// hand, so the arena in use is a variable of the thread. What does not fit, and what is asked for while
/// no arena is in use, comes from `malloc`; out of memory is `abort()`, as the library itself has it.
typedef struct candour_arena candour_arena;

/// NULL if the system gives no memory. The pages are touched only as they are used.
candour_arena *candour_arena_new(size_t bytes);

/// Makes an arena (or none: NULL) the one in use on this thread; returns the one that was.
candour_arena *candour_arena_enter(candour_arena *arena);

/// Whether something asked for since the last reset came from `malloc` and has to be freed by itself.
bool candour_arena_has_overflowed(const candour_arena *arena);

/// Takes everything back; nothing that was handed out may be used afterwards.
void candour_arena_reset(candour_arena *arena);

void *candour_arena_calloc(size_t count, size_t size);
void *candour_arena_realloc(void *block, size_t size);
void candour_arena_release(void *block);

#endif
