// How the process holds its memory.
#ifndef CPROCESS_MEMORY_H
#define CPROCESS_MEMORY_H

#include <stddef.h>

// Keeps what is freed for what comes next, up to 64 MB. Else the C library gives each large piece back at once and
// fetches it again page by page, a fifth of the time of a merge.
void cprocess_keep_freed_memory(void);

// Fetches pages for as many bytes at once. One by one they cost a fault each, which takes longer than to fill the page.
void cprocess_fetch_memory(size_t bytes);

#endif
