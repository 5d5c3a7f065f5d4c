#include "CLZ4.h"

CLZ4Dictionary *clz4_dictionary_create(const char *bytes, int size) {
  LZ4_stream_t *stream = LZ4_createStream();
  if (stream) LZ4_loadDict(stream, bytes, size);
  return (CLZ4Dictionary *)stream;
}

void clz4_dictionary_free(CLZ4Dictionary *dictionary) {
  LZ4_freeStream((LZ4_stream_t *)dictionary);
}

int clz4_compress(
    const CLZ4Dictionary *dictionary, const char *text, int size, char *room, int capacity) {
  LZ4_stream_t stream = *(const LZ4_stream_t *)dictionary;
  return LZ4_compress_fast_continue(&stream, text, room, size, capacity, 1);
}
