// The C library's conversion of character sets, which the pure targets may not reach through Glibc.
#include <iconv.h>
#include <stddef.h>

// Converts a whole text to UTF-8. The number of bytes written, -1 where the text is not in the character set or does
// not fit, -2 where the character set is not known.
static inline ptrdiff_t charset_to_utf8(
    const char *name, const unsigned char *text, size_t size, unsigned char *result, size_t room) {
  iconv_t conversion = iconv_open("UTF-8", name);
  if (conversion == (iconv_t)-1) return -2;
  char *from = (char *)text, *to = (char *)result;
  size_t left = size, free = room;
  int failed = iconv(conversion, &from, &left, &to, &free) == (size_t)-1 ||
               iconv(conversion, NULL, NULL, &to, &free) == (size_t)-1;
  iconv_close(conversion);
  return failed ? -1 : (ptrdiff_t)(room - free);
}
