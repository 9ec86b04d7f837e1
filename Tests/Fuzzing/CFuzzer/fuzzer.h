#pragma once
#include <stddef.h>
#include <stdint.h>

/// libFuzzer's loop: reads its options from the arguments and calls back with one input after another.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
