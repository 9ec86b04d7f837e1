#ifndef CANDOUR_CMARK_GFM_SHIM_H
#define CANDOUR_CMARK_GFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
// The nodes as they lie in memory. The library's name holds its whole version (libcmark-gfm.so.0.29.0.gfm.6),
// so what is loaded has the nodes of this header.
#include <cmark-gfm/node.h>

// Exported by the library, but declared only in a header it does not install.
// Registers (add = 1) or removes (add = 0) the special characters of the parser's extensions
// in the library's process-wide tables.
void cmark_manage_extensions_special_characters(cmark_parser *parser, int add);

#endif
