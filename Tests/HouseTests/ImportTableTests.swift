import Foundation
import LedeTestSupport
import Testing

/// Text flows down one road: what each module may import.
struct ImportTableTests {
  private static let allowed: [String: Set<String>] = [
    "Bytes": ["Synchronization", "Glibc", "Musl", "Darwin"],
    "Articles": ["Bytes", "CJSON", "CXML", "CArchive", "CLanguage"],
    "News": ["Bytes", "Articles"],
    "Postings": ["Bytes", "CPrefetch", "Synchronization"],
    "Corpus": ["Bytes", "Articles", "Postings", "CStemmer", "CLZ4", "Synchronization"],
    "Syntax": [],
    "Semantics": ["Bytes", "Syntax"],
    "Rendering": ["Bytes"],
    "Evaluation": [
      "Bytes", "Articles", "News", "Postings", "Corpus", "Syntax", "Semantics", "Rendering",
    ],
    "LedeKit": [
      "Bytes", "Articles", "Postings", "Corpus", "Syntax", "Semantics", "Rendering", "Evaluation",
    ],
    "Shell": [
      "Bytes", "Syntax", "Semantics", "Rendering", "LedeKit", "CLineEdit",
    ],
    "lede": ["LedeKit", "Shell", "ArgumentParser"],
    "LedeBench": ["Bytes", "CJSON", "LedeKit", "Postings", "Rendering", "Glibc", "Musl", "Darwin"],
  ]

  /// Every import line of a module's files: file name and what it imports.
  private func imports(of module: String) throws -> [(file: String, name: String)] {
    let folder = URL(fileURLWithPath: Repository.root + "/Sources/" + module)
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: [(String, String)] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
          words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "public" })
        else { continue }
        found.append((file.lastPathComponent, String(words[place + 1])))
      }
    }
    return found
  }

  @Test(arguments: allowed.keys.sorted())
  func moduleImportsOnlyWhatItMay(module: String) throws {
    let may = try #require(Self.allowed[module])
    for (file, name) in try imports(of: module) {
      #expect(may.contains(name), "\(module)/\(file) imports \(name)")
    }
  }

  @Test func everyModuleIsInTheTable() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/Sources")
    let swift = folders.filter { !$0.hasPrefix("C") || $0 == "Corpus" }
      .filter { $0 != "LedeTestSupport" && !$0.hasPrefix(".") }
    #expect(Set(swift) == Set(Self.allowed.keys))
  }

  @Test func publicStandsOnlyInTheLibrary() throws {
    for module in Self.allowed.keys where module != "LedeKit" && module != "lede" {
      let folder = URL(fileURLWithPath: Repository.root + "/Sources/" + module)
      let files = try #require(
        FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        let lines = text.split(separator: "\n").filter {
          $0.drop { $0 == " " }.hasPrefix("public ")
        }
        #expect(lines.isEmpty, "\(file.lastPathComponent): \(lines.first ?? "")")
      }
    }
  }

  @Test func topLevelHoldsWhatItShould() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(
      Set(names) == [
        "Package.swift", "Sources", "Tests", "Grammar", "Scripts", "README.md", "LICENSE",
      ])
  }
}
