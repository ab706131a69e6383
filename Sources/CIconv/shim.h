// The C library's character sets.
#include <errno.h>
#include <iconv.h>
#include <stddef.h>

// NULL where the library does not have the set.
static inline iconv_t charset_open(const char *name) {
  iconv_t charset = iconv_open("UTF-8", name);
  return charset == (iconv_t)-1 ? NULL : charset;
}

enum charset_outcome { charset_done, charset_full, charset_fault };

// Goes on from `*from` and `*to`, and moves both.
static inline enum charset_outcome charset_read(
    iconv_t charset, const char **from, size_t *left, char **to, size_t *room) {
  if (iconv(charset, (char **)from, left, to, room) != (size_t)-1) return charset_done;
  return errno == E2BIG ? charset_full : charset_fault;
}
