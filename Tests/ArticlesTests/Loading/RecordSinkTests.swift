import Testing

@testable import Articles

struct RecordSinkTests {
  @Test func aTextThatIsTooLongIsRefused() throws {
    var articles: [Article] = []
    let add = { (article: Article) in articles.append(article) }
    let report = withoutActuallyEscaping(add) { receive in
      var sink = RecordSink(cancellation: nil, receive: receive)
      sink.beginFile("a.json", id: "a")
      let long = RawValue.text(String(repeating: "rain ", count: TextStream.longestLine / 5 + 1))
      for body in [long, .list([.text("Short."), long]), .text("Short.")] {
        try? sink.beginRecord()
        sink.add(RawRecord([RawField("title", .text("A")), RawField("body", body)]), line: 1)
      }
      sink.endFile()
      return sink.report
    }
    #expect(articles.map { $0[.body] } == ["Short."])
    #expect(report.skipped.count == 2)
    #expect(report.skipped.allSatisfy { $0.reason.contains("64 MB") })
  }

  @Test func theFirstOfManyRecordsHasItsNumber() throws {
    var ids: [String] = []
    let add = { (article: Article) in ids.append(article.id) }
    withoutActuallyEscaping(add) { receive in
      var sink = RecordSink(cancellation: nil, receive: receive)
      for (file, records) in [("one", 1), ("two", 2)] {
        sink.beginFile(file + ".json", id: file)
        for number in 0..<records {
          try? sink.beginRecord()
          sink.add(RawRecord([RawField("title", .text("A \(number)"))]), line: number + 1)
        }
        sink.endFile()
      }
    }
    #expect(ids == ["one", "two:1", "two:2"])
  }
}
