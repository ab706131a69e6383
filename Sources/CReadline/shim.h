// GNU readline for Swift. Every function and global of readline belongs to the main actor: it is
// one process-wide state tied to one terminal, and the pragma below lets the compiler hold us to it.
//
// SwiftPM does not notice a change in this file alone: build clean after editing it.
#ifndef CREADLINE_SHIM_H
#define CREADLINE_SHIM_H

#include <ctype.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#pragma clang attribute push(__attribute__((swift_attr("@MainActor"))), \
                             apply_to = any(function, variable(is_global)))
#include <readline/history.h>
#include <readline/readline.h>

_Static_assert(RL_READLINE_VERSION >= 0x0800, "GNU readline 8 or later is needed (is this libedit?)");

// Function-like macros are not imported into Swift.
static inline int crl_is_state(unsigned long mask) { return RL_ISSTATE(mask) != 0; }

// What rl_getc_function returns to end a read: readline tells an error from the end of input.
static inline int crl_read_error(void) { return RL_ISSTATE(RL_STATE_READCMD) ? READERR : EOF; }

// libc's stdout is a mutable global; this flushes readline's stream without naming it in Swift.
static inline void crl_flush(void) { fflush(rl_outstream ? rl_outstream : stdout); }
#pragma clang attribute pop

// <wchar.h> hides wcwidth unless _XOPEN_SOURCE is set; readline measures columns with it.
extern int wcwidth(wchar_t);

#endif
