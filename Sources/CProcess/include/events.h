// Descriptors that become readable when something has come about, which Swift's view of the C library leaves out.
#ifndef CPROCESS_EVENTS_H
#define CPROCESS_EVENTS_H

#include <sys/eventfd.h>

#endif
