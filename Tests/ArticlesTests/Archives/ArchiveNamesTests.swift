import Testing

@testable import Articles

struct ArchiveNamesTests {
  @Test(arguments: [
    ("a/b.txt", "a/b.txt", false), ("./a//b.txt", "a/b.txt", false), ("/etc/a", "etc/a", true),
    ("../../a", "a", true), ("a/../../b", "a/b", true), ("..", "", true), ("", "", false),
    ("C:\\news\\a.txt", "news/a.txt", true), ("news\\a.txt", "news/a.txt", false),
    ("\\\\host\\a", "host/a", true), ("..\\a", "a", true), ("a/b\\c", "a/b\\c", false),
    ("a..b/c", "a..b/c", false), ("c:/a", "a", true),
  ])
  func pathsStayInside(name: String, path: String, leadsOut: Bool) {
    let entry = EntryPath(name)
    #expect(entry.path == path)
    #expect(entry.leadsOut == leadsOut)
  }

  // The bytes are from the code charts: é is 82, É 90, ñ A4, Ü 9A in code page 437; 東 is 93 8C,
  // 京 8B 9E, カ 83 4A, メ 83 81, ラ 83 89 in Shift_JIS; é is E9 in Windows-1252.
  @Test(
    arguments: [
      ([0x43, 0x61, 0x66, 0x82], "Café"), ([0x82, 0x74, 0x82], "été"), ([0x90, 0x63], "Éc"),
      ([0x9A, 0x62, 0x65, 0x72], "Über"), ([0x61, 0xA4, 0x6F], "año"),
      ([0x93, 0x8C, 0x8B, 0x9E, 0x2E, 0x74], "東京.t"),
      ([0x83, 0x4A, 0x83, 0x81, 0x83, 0x89], "カメラ"),
      ([0xC3, 0xA9], "é"), ([0x93, 0x8C, 0x8B], "ôîï"), ([0x61], "a"),
    ] as [([UInt8], String)])
  func namesInZip(bytes: [UInt8], name: String) { #expect(entryName(bytes, in: .zip) == name) }

  @Test func namesInTar() {
    #expect(entryName([0x43, 0x61, 0x66, 0xE9], in: .tar) == "Café")
    #expect(entryName([0x93, 0x8C, 0x8B, 0x9E], in: .tar) == "東京")
    #expect(entryName([0xC3, 0xA9], in: .tar) == "é")
  }

  @Test func noBytesTrap() {
    for first in 0...255 as ClosedRange<UInt8> {
      for second in stride(from: 0 as UInt8, through: 250, by: 10) {
        #expect(!entryName([first, second, first], in: .zip).isEmpty)
      }
    }
  }
}
