#ifndef CANDOUR_VECTOR_SHIM_H
#define CANDOUR_VECTOR_SHIM_H

#include <stdint.h>

typedef uint8_t candour_bytes __attribute__((ext_vector_type(16)));

/// The highest bit of each of sixteen bytes, side by side, the lowest for the first byte. Processors of the usual kind
/// have an instruction for it, which Swift does not offer.
static inline uint32_t candour_highest_bits(candour_bytes bytes) {
#ifdef __SSE2__
  typedef char signed_bytes __attribute__((vector_size(16)));
  return (uint32_t) __builtin_ia32_pmovmskb128((signed_bytes) bytes);
#else
  // A product can move the lowest bits of eight bytes side by side.
  typedef uint64_t halves __attribute__((ext_vector_type(2)));
  halves two = ((halves) bytes >> 7) & 0x0101010101010101ULL;
  uint64_t lower = (two[0] * 0x0102040810204080ULL) >> 56;
  return (uint32_t) (lower | (((two[1] * 0x0102040810204080ULL) >> 48) & 0xFF00));
#endif
}

/// Begins to fetch what lies at an address, which will be asked for soon; nothing waits for it.
static inline void candour_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
