import Testing

@testable import Articles

struct MailAddressTests {
  @Test(arguments: [
    ("Ann Reed <Ann@Lantern.example>", "Ann Reed", "ann@lantern.example"),
    ("\"Reed, Ann\" <ann@lantern.example>, jo@x.example", "Reed, Ann", "ann@lantern.example"),
    ("ann@lantern.example (Ann Reed)", "Ann Reed", "ann@lantern.example"),
    ("ann@lantern.example", "", "ann@lantern.example"),
    ("=?utf-8?Q?J=C3=B6,_H?= <j@x.example>", "Jö, H", "j@x.example"),
    ("'ann@x.example' <ann@x.example>", "", "ann@x.example"),
    ("The Desk", "The Desk", ""), ("<", "", ""),
    ("\"a\\\"b\" <c@x.example>", "a\"b", "c@x.example"),
  ])
  func namesAndAddressesAreRead(text: String, name: String, address: String) {
    let read = MailAddress(Array(text.utf8))
    #expect(read.name == name)
    #expect(read.address == address)
  }

  @Test(arguments: [
    ("ann.reed@lantern.example", false, "lantern.example"),
    ("no-reply@a.example", true, "a.example"),
    ("newsletter+1@a.example", true, "a.example"), ("ann@gmail.com", false, nil),
  ])
  func desksAndServicesAreKnown(address: String, isRole: Bool, house: String?) {
    let read = MailAddress(Array(address.utf8))
    #expect(read.isRole == isRole)
    #expect(read.house == house)
  }
}
