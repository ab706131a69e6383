#include "memory.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

void cprocess_keep_freed_memory(void) {
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
}

void cprocess_fetch_memory(size_t bytes) {
#ifdef MADV_POPULATE_WRITE
  char *piece = malloc(bytes);
  if (!piece) return;
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t start = ((uintptr_t)piece + page - 1) & ~(page - 1);
  uintptr_t end = ((uintptr_t)piece + bytes) & ~(page - 1);
  // A kernel older than 5.14 knows nothing of it; then they come one by one.
  if (end > start) madvise((void *)start, end - start, MADV_POPULATE_WRITE);
  free(piece);
#else
  (void)bytes;
#endif
}
