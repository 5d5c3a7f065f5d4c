import Testing

@testable import Articles

struct MailParametersTests {
  @Test(arguments: [
    ("text/plain; charset=UTF-8", "charset", "UTF-8"),
    ("Text/Plain ;\tCharset = \"iso-8859-1\" (Latin)", "charset", "iso-8859-1"),
    ("multipart/mixed; a=\"x;y\\\"\"; boundary=b1", "boundary", "b1"),
    ("a/b; filename*0=\"long \"; filename*1=name.txt", "filename", "long name.txt"),
    ("a/b; name=", "name", nil), ("a/b; x; y=1", "y", "1"), (";;;", "x", nil),
  ])
  func parametersAreRead(text: String, name: String, value: String?) {
    #expect(MailParameters(Array(text.utf8))[name] == value)
  }

  @Test func theValueIsInLowerCase() {
    #expect(MailParameters(Array("Text/HTML (page); x=y".utf8)).value == "text/html")
    #expect(MailParameters(nil).value == "")
  }
}
