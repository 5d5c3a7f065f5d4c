import Articles
import Testing

@testable import Corpus

@Suite struct ArticleRecordTests {
  /// A record that is cut off anywhere reads as far as it goes, and never beyond.
  @Test func aRecordCutOffIsReadWithoutHarm() {
    var article = Article(id: "one")
    article.url = "https://example.org"
    article.metadata = [
      MetadataField("page", .number(4)), MetadataField("plate", .text("007")),
      MetadataField("front", .boolean(true)),
    ]
    article[.headline] = "Ferry late"
    article[.body] = String(repeating: "The ferry was late. ", count: 20)
    var bytes: [UInt8] = []
    ArticleRecord.append(article, to: &bytes)
    for end in 0...bytes.count {
      bytes[..<end].withUnsafeBytes { cut in
        var record = ArticleRecord(cut)
        _ = record.id()
        _ = record.file()
        _ = record.url()
        let lengths = record.lengths()
        let headline = record.headline(lengths)
        let metadata = record.metadata()
        #expect(metadata.count <= 3)
        #expect(article[.headline].hasPrefix(headline))
        if end == bytes.count {
          #expect(lengths == article.texts.map(\.utf8.count))
          #expect(metadata == article.metadata)
        }
      }
    }
  }

  @Test func aLengthBeyondAllBoundsIsCutToWhatIsThere() {
    let bytes = [UInt8](repeating: 0xFF, count: 9) + [0x7F, UInt8(ascii: "a")]
    bytes.withUnsafeBytes { bytes in
      var record = ArticleRecord(bytes)
      #expect(record.id() == "a")
      #expect(record.id() == "")
    }
  }

  @Test func onePartIsReadWithoutTheOthers() {
    var article = Article(id: "one")
    article.file = "wire.jsonl:3"
    article.metadata = [MetadataField("page", .number(4)), MetadataField("front", .boolean(true))]
    article[.headline] = "Ferry late"
    article[.caption] = "The ferry"
    var bytes: [UInt8] = []
    ArticleRecord.append(article, to: &bytes)
    func read<Part>(_ part: (inout ArticleRecord) -> Part) -> Part {
      bytes.withUnsafeBytes {
        var record = ArticleRecord($0)
        return part(&record)
      }
    }
    #expect(read { $0.onlyHeadline() } == "Ferry late")
    #expect(read { $0.onlyMetadata() } == article.metadata)
    let parts = read { $0.parts() }
    #expect(parts.zones == 1 << UInt32(Zone.headline.rawValue) | 1 << UInt32(Zone.caption.rawValue))
    #expect(parts.hasFile)
    #expect(!parts.hasURL)
    #expect(parts.metadata == ["page", "front"])
  }
}
