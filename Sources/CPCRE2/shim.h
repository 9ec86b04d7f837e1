#ifndef CANDOUR_PCRE2_SHIM_H
#define CANDOUR_PCRE2_SHIM_H

// The header needs to know the width of a code unit; Candour matches bytes of UTF-8.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#endif
