#include "arguments.h"

#include <stddef.h>
#include <sys/auxv.h>

static int count;
static char **words;

// glibc gives what it gave to main to every constructor.
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  words = argv;
}

int cargs_count(void) { return count; }

const char *cargs_word(int place) { return place >= 0 && place < count ? words[place] : NULL; }

const char *cargs_path(void) { return (const char *)getauxval(AT_EXECFN); }
