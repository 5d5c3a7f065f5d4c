import Articles
import Bytes
import Testing

struct LoadedFilesTests {
  @Test func aFileIsSeenInOneStateOnly() {
    var files = LoadedFiles()
    let first = FileStamp(inode: 1, size: 4, modified: 10)
    #expect(!files.hasSeen("/a", first))
    files.note("/a", first)
    #expect(files.hasSeen("/a", first))
    #expect(!files.hasSeen("/b", first))
    for other in [
      FileStamp(inode: 2, size: 4, modified: 10), FileStamp(inode: 1, size: 5, modified: 10),
      FileStamp(inode: 1, size: 4, modified: 11),
    ] {
      #expect(!files.hasSeen("/a", other))
    }
  }
}
