/// How much is read from archives, so that none can fill the memory or keep a load from ending.
///
/// Text shrinks to a fifth, a very repetitive one to a fiftieth; what expands further was made to.
struct ArchiveLimits {
  /// How many archives may lie in one another; collections nest two (`a.zip/b.tar.gz/c.txt`).
  var depth = 3
  /// The most bytes of one entry, which is held in memory; its format needs a few times as many.
  var entryBytes = 1_000_000_000
  /// The most bytes that come of a given archive with all that lie in it, over all entries.
  var totalBytes = 16_000_000_000
  /// The bytes that every archive may expand to, however small it is.
  var freeBytes = 64_000_000
  /// Beyond `freeBytes`, how many bytes may come of each byte that was read of the archive.
  var ratio = 200
  /// The most entries of a given archive with all that lie in it.
  var entries = 1_000_000
}
