// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "lede",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "LedeKit", targets: ["LedeKit"]),
    .executable(name: "lede", targets: ["lede"]),
    .executable(name: "lede-bench", targets: ["LedeBench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "Bytes"),
    .target(
      name: "CJSON",
      cxxSettings: [.define("NDEBUG", .when(configuration: .release))],
      linkerSettings: [.linkedLibrary("simdjson")]),
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(
      name: "CArchive", linkerSettings: [.linkedLibrary("archive"), .linkedLibrary("z")]),
    .target(
      name: "CLanguage", linkerSettings: [.linkedLibrary("cld2", .when(platforms: [.linux]))]),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(name: "CLZ4", linkerSettings: [.linkedLibrary("lz4")]),
    .target(
      name: "Articles", dependencies: ["Bytes", "CJSON", "CXML", "CArchive", "CLanguage"]),
    .target(name: "News", dependencies: ["Bytes", "Articles"]),
    .target(name: "CPrefetch"),
    .target(name: "Postings", dependencies: ["Bytes", "CPrefetch"]),
    .target(
      name: "Corpus", dependencies: ["Bytes", "Articles", "Postings", "CStemmer", "CLZ4"],
      exclude: ["Saved/SavedCollection.md"]),
    .target(name: "Syntax"),
    .target(name: "Semantics", dependencies: ["Bytes", "Syntax"]),
    .target(name: "Rendering", dependencies: ["Bytes"]),
    .target(
      name: "Evaluation",
      dependencies: [
        "Bytes", "Articles", "News", "Postings", "Corpus", "Syntax", "Semantics", "Rendering",
      ]),
    .target(
      name: "LedeKit",
      dependencies: [
        "Bytes", "Articles", "Postings", "Corpus", "Syntax", "Semantics", "Rendering", "Evaluation",
      ]),
    .target(name: "CLineEdit", linkerSettings: [.linkedLibrary("edit")]),
    .target(
      name: "Shell",
      dependencies: ["LedeKit", "Bytes", "Syntax", "Semantics", "Rendering", "CLineEdit"]),
    .executableTarget(
      name: "lede",
      dependencies: [
        "LedeKit", "Shell",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "LedeBench", dependencies: ["Bytes", "CJSON", "LedeKit", "Postings", "Rendering"]),
    .target(name: "CPty", linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    .target(
      name: "LedeTestSupport",
      dependencies: [
        "Bytes", "Articles", "Postings", "Corpus", "Syntax", "Semantics", "Rendering",
        "Evaluation", "LedeKit", "CPty",
      ]),
    .testTarget(
      name: "BytesTests", dependencies: ["Bytes", "LedeTestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "ArticlesTests", dependencies: ["Articles", "Bytes", "CArchive", "LedeTestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "NewsTests", dependencies: ["News", "Articles", "Bytes", "LedeTestSupport"]),
    .testTarget(name: "PostingsTests", dependencies: ["Postings", "Bytes", "LedeTestSupport"]),
    .testTarget(
      name: "CorpusTests", dependencies: ["Corpus", "Articles", "Postings", "LedeTestSupport"]),
    .testTarget(name: "SyntaxTests", dependencies: ["Syntax", "LedeTestSupport"]),
    .testTarget(name: "SemanticsTests", dependencies: ["Semantics", "Syntax", "LedeTestSupport"]),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering", "Bytes", "LedeTestSupport"]),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "LedeKit", "LedeTestSupport"],
      exclude: ["Messages", "Statistics"]),
    .testTarget(name: "LedeKitTests", dependencies: ["LedeKit", "LedeTestSupport"]),
    .testTarget(name: "EmbeddingTests", dependencies: ["LedeKit"]),
    .testTarget(
      name: "ShellTests", dependencies: ["Shell", "LedeKit", "LedeTestSupport", "CLineEdit"]),
    .testTarget(
      name: "HouseTests", dependencies: ["LedeKit", "Rendering", "Shell", "LedeTestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
