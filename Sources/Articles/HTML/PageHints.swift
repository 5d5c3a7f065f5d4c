/// What the attributes of an element say about what it holds.
struct PageHints: OptionSet {
  var rawValue: UInt32

  static let hidden = PageHints(rawValue: 1 << 0)
  static let comments = PageHints(rawValue: 1 << 1)
  static let share = PageHints(rawValue: 1 << 2)
  static let related = PageHints(rawValue: 1 << 3)
  static let navigation = PageHints(rawValue: 1 << 4)
  static let advert = PageHints(rawValue: 1 << 5)
  /// Asks the reader for something: a subscription, consent, an address.
  static let prompt = PageHints(rawValue: 1 << 6)
  /// Says who wrote the article, when, and under what keywords.
  static let about = PageHints(rawValue: 1 << 7)
  static let caption = PageHints(rawValue: 1 << 8)
  /// What stands between headline and text.
  static let standfirst = PageHints(rawValue: 1 << 9)
  /// The text of the article.
  static let content = PageHints(rawValue: 1 << 10)
  /// The text of the article by schema.org's name for it.
  static let articleBody = PageHints(rawValue: 1 << 11)
  static let byline = PageHints(rawValue: 1 << 12)
  /// Whose picture it is, or whose article: a caption where a picture is near.
  static let credit = PageHints(rawValue: 1 << 13)

  /// What is no part of an article's text.
  static let boilerplate: PageHints = [
    .comments, .share, .related, .navigation, .advert, .prompt, .about,
  ]

  /// Adds what a `class`, an `id` or a like name says.
  ///
  /// A name is taken apart at everything but letters and where a capital follows a small letter, so that
  /// `article__body`, `article-body` and `articleBody` are the same, and `shareholders` is no `share`. Names that begin
  /// with a word such as `has` speak of something that lies elsewhere.
  /// - Complexity: O(bytes), of which at most 400 are looked at
  mutating func add(names: UnsafePointer<UInt8>) {
    var word: [UInt8] = []
    var previous = ""
    var isElsewhere = false
    var wasSmall = false
    var index = 0
    func look(_ hints: inout PageHints) {
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self)
      if previous.isEmpty, PageHintWords.elsewhere.contains(text) { isElsewhere = true }
      if !isElsewhere, let own = PageHintWords.hints[text] { hints.formUnion(own) }
      if !isElsewhere || previous == "no", !previous.isEmpty,
        let pair = PageHintWords.hints[previous + text]
      {
        hints.formUnion(pair)
      }
      previous = text
      word.removeAll(keepingCapacity: true)
    }
    while index < 400, names[index] != 0 {
      let byte = names[index]
      let isCapital = byte >= 0x41 && byte <= 0x5A
      if isCapital && wasSmall { look(&self) }
      wasSmall = byte >= 0x61 && byte <= 0x7A
      if isCapital || wasSmall {
        word.append(byte | 0x20)
      } else {
        look(&self)
        if isBlank(byte) {
          previous = ""
          isElsewhere = false
        }
      }
      index += 1
    }
    look(&self)
  }

  /// Adds what a `style` says.
  mutating func add(style: UnsafePointer<UInt8>) {
    let text = String(cString: style).lowercased().filter { $0 != " " }
    if text.contains("display:none") || text.contains("visibility:hidden") { insert(.hidden) }
  }

  /// Adds what a `role` says.
  mutating func add(role: UnsafePointer<UInt8>) {
    switch String(cString: role).lowercased() {
    case "navigation", "menu", "menubar", "banner", "contentinfo", "search", "tablist", "toolbar":
      insert(.navigation)
    case "complementary": insert(.related)
    case "dialog", "alertdialog", "alert", "tooltip": insert(.prompt)
    default: break
    }
  }

  /// Adds what an `itemprop` says.
  mutating func add(property: UnsafePointer<UInt8>) {
    for name in String(cString: property).lowercased().split(separator: " ") {
      switch name {
      case "articlebody", "reviewbody": insert(.articleBody)
      case "caption", "copyrightholder": insert(.caption)
      case "author", "creator": formUnion([.about, .byline])
      case "datepublished", "datemodified", "publisher", "keywords": insert(.about)
      case "comment": insert(.comments)
      default: break
      }
    }
  }
}
