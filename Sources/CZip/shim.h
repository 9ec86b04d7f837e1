#ifndef CANDOUR_ZIP_SHIM_H
#define CANDOUR_ZIP_SHIM_H

#include <zip.h>

#endif
