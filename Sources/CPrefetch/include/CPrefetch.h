#ifndef CPREFETCH_H
#define CPREFETCH_H

// Begins to fetch the memory at an address into the caches; it may be any address. Swift has no such instruction.
static inline void prefetch(const void *address) { __builtin_prefetch(address); }

#endif
