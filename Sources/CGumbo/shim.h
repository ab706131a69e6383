// The HTML parser; its archive is linked in statically.
#include <gumbo.h>
