#ifndef CANDOUR_XML_SHIM_H
#define CANDOUR_XML_SHIM_H

// Debian's libxml2 converts encodings with ICU and shows its headers, which the toolchain's own ICU contradicts.
// Nothing that Candour uses depends on it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>

#endif
