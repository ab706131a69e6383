// Unpacks Zstandard; its archive is linked in statically.
#include <zstd.h>
