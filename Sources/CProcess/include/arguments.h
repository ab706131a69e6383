// The words the program was started with, as the C library hands them to it.
//
// Swift finds them by way of /proc or of the environment's place in memory; neither is sure: a container may
// have no /proc, and a preloaded library may have moved the environment.
#ifndef CARGUMENTS_H
#define CARGUMENTS_H

// How many words there are, the program's name among them.
int cargs_count(void);

// The word at a place, NUL-terminated; NULL beyond the last.
const char *cargs_word(int place);

// The path the program was started by, as the kernel was given it; NULL where it tells none.
const char *cargs_path(void);

#endif
