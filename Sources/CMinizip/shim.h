// Reads zip archives; the archive of zlib's contributed library is linked in statically.
#include <minizip/unzip.h>
