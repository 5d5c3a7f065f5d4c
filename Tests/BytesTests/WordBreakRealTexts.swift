import Foundation
import LedeTestSupport

/// Texts of real articles in several languages, some of them with damaged bytes repaired.
enum RealTexts {
  static let all: [String] = {
    guard let folder = SharedFolder.path else { return [] }
    return bodies(folder + "/corpora/wikinews/articles.jsonl")
      + bodies(folder + "/corpora/polnear/articles.jsonl")
      + files(folder + "/corpora/bbc/raw") + files(folder + "/corpora/wireformats")
  }()

  private static func bodies(_ path: String) -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let article = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
      return article?["body"] as? String
    }
  }

  private static func files(_ folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map {
        String(decoding: $0.prefix(200_000), as: UTF8.self)
      }
    }
  }
}
