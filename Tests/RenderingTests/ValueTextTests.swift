import Testing

@testable import Rendering

struct ValueTextTests {
  @Test func plainTextIsExact() {
    #expect(Value.number(0.1).plainText == "0.1")
    #expect(Value.number(.nan).plainText == "")
    #expect(Value.number(-.infinity).plainText == "")
    #expect(Value.integer(.min).plainText == "-9223372036854775808")
    #expect(Value.boolean(true).plainText == "true")
    #expect(Value.date(-1).plainText == "1969-12-31")
    #expect(Value.marked("hit", [0..<3]).plainText == "hit")
    #expect(Value.none.plainText == "")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (2, "2"), (1.5, "1.5"), (3.14159, "3.1416"), (-0.25, "-0.25"),
    (0.999_96, "1"), (12.000_1, "12.0001"), (0.000_1, "0.0001"), (0.000_01, "1e-05"),
    (1.606_873_888e-20, "1.6069e-20"), (-2.5e-7, "-2.5e-07"), (0.000_099_99, "9.999e-05"),
    (123_456.789, "123456.789"), (1e300, "1e+300"), (-7, "-7"),
  ])
  func roundedTextIsShort(_ number: Double, _ text: String) {
    #expect(roundedText(number) == text)
  }
}
