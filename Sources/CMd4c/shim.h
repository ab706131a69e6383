// md4c, a Markdown parser whose time and memory stay in proportion to its input. There is no archive of it, so it is
// loaded when a list is read: nobody else waits for it at the start, and nobody else needs it.
#include <dlfcn.h>
#include <md4c.h>
#include <stddef.h>

typedef int (*md4c_parse)(const MD_CHAR *, MD_SIZE, const MD_PARSER *, void *);

// The parser's entry; NULL where the library is not installed.
static inline md4c_parse md4c_load(void) {
  void *library = dlopen("libmd4c.so.0", RTLD_NOW | RTLD_LOCAL);
  return library ? (md4c_parse)dlsym(library, "md_parse") : NULL;
}
