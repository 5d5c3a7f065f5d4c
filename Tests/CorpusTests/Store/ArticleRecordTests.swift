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
        let metadata = record.metadata()
        let zones = Zone.allCases.map { _ in record.zone() }
        #expect(metadata.count <= 3)
        #expect(article[.body].hasPrefix(zones[Int(Zone.body.rawValue)]))
        if end == bytes.count { #expect(zones == article.texts) }
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
}
