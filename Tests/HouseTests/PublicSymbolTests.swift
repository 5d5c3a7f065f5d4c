import Foundation
import LedeTestSupport
import Testing

/// What embedders see of the library has its documentation.
struct PublicSymbolTests {
  @Test func everyPublicSymbolIsDocumented() throws {
    let folder = URL(filePath: Repository.root + "/Sources/LedeKit")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var symbols = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      for (index, line) in lines.enumerated() {
        let text = line.drop { $0 == " " }
        guard text.hasPrefix("public ") else { continue }
        symbols += 1
        var above = index - 1
        while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        let isDocumented = above >= 0 && lines[above].drop { $0 == " " }.hasPrefix("///")
        #expect(isDocumented, "\(file.lastPathComponent):\(index + 1): \(text)")
      }
    }
    #expect(symbols > 50)
  }
}
