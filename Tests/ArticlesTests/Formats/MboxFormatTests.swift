import Articles
import Bytes
import Testing

struct MboxFormatTests {
  /// Two mails about invented events.
  static let box = """
    From ann@lantern.example Sat Mar  9 08:15:00 2024
    From: Ann Reed <ann@lantern.example>
    Subject: Ferry runs aground
    Message-ID: <m1@lantern.example>
    Content-Length: 999999

    The ferry Nora ran aground on Friday.
    >From the start she had been late.
    >>From here on, nobody knows.
    From Skarsund, boats came to help.

    From Skarsund to Norland, all were safe.

    From MAILER Sun Mar 10 09:00:00 2024
    From: Jo Hall <jo@lantern.example>
    Subject: Port open again
    Date: Sun, 10 Mar 2024 09:00:00 GMT
    Message-ID: <m2@lantern.example>

    The port is open.

    """

  @Test func messagesArePartedAndUnquoted() throws {
    let loaded = try load("harbour.mbox", Self.box)
    #expect(loaded.ids == ["m1@lantern.example", "m2@lantern.example"])
    #expect(
      loaded.articles[0][.body]
        == "The ferry Nora ran aground on Friday.\nFrom the start she had been late.\n\n"
        + "From Skarsund, boats came to help.\n\nFrom Skarsund to Norland, all were safe.")
    // What was `>From` before it was put into the box is a quoted line.
    #expect(loaded.articles[0][.boilerplate] == "From here on, nobody knows.")
    // The first message has no date of its own.
    #expect(loaded.articles[0].date == NewsDate(parsing: "2024-03-09T08:15"))
    #expect(loaded.articles[1].date == NewsDate(parsing: "2024-03-10T09:00Z"))
    #expect(loaded.articles[1].file?.hasSuffix("harbour.mbox:14") == true)
  }

  @Test func otherLineEndsChangeNothing() throws {
    let expected = withoutFile(try load("a.mbox", Self.box).articles)
    let wide = Self.box.replacing("\n", with: "\r\n")
    #expect(withoutFile(try load("a.mbox", wide).articles) == expected)
    #expect(withoutFile(try load("a.mbox", "\u{FEFF}\n" + Self.box).articles) == expected)
  }

  @Test func truncationAndWrongBytesNeverTrap() throws {
    let folder = try TemporaryFolder()
    let bytes = Array(Self.box.utf8)
    for length in 0...bytes.count {
      let loaded = try Loaded([folder.write("a.mbox", Array(bytes[..<length]))])
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "at \(length)")
    }
    for index in bytes.indices {
      var broken = bytes
      broken[index] = [0x00, 0x0A, 0x3E, 0x3A, 0xFF, 0x46][index % 6]
      _ = try Loaded([folder.write("a.mbox", broken)])
    }
  }

  @Test(.timeLimit(.minutes(1))) func manyMessagesTakeTimeThatGrowsWithThem() throws {
    let count = 10_000
    var text = ""
    for number in 0..<count {
      text +=
        "From a@b.example Sat Mar  9 08:15:00 2024\nFrom: a@b.example\n"
        + "Message-ID: <\(number)@b.example>\nSubject: Ferry \(number)\n\nIt sank.\n\n"
    }
    let loaded = try load("a.mbox", text)
    #expect(loaded.articles.count == count)
    #expect(loaded.articles[count - 1].id == "9999@b.example")
  }
}
