import Bytes
import Foundation
import Testing

@Suite struct PlatformTests {
  @Test func `variables of the environment`() {
    setenv("BYTES_TEST_VARIABLE", "värde", 1)
    #expect(environment("BYTES_TEST_VARIABLE") == "värde")
    unsetenv("BYTES_TEST_VARIABLE")
    #expect(environment("BYTES_TEST_VARIABLE") == nil)
    #expect(environment("") == nil && environment("a\0b") == nil)
  }

  @Test func `the home folder is absolute`() throws {
    #expect(try #require(homeFolder()).hasPrefix("/"))
  }

  @Test func `the clock never goes back`() {
    var before = monotonicNanoseconds()
    for _ in 0..<1_000 {
      let now = monotonicNanoseconds()
      #expect(now >= before)
      before = now
    }
    #expect(before > 0)
  }

  @Test func `a file is no terminal`() {
    #expect(!isTerminal(-1))
    let file = open("/dev/null", O_RDONLY)
    #expect(!isTerminal(file))
    close(file)
  }
}
