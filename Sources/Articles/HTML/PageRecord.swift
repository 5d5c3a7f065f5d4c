/// What a page says and holds, as a record with Lede's own names for the fields.
enum PageRecord {
  static func record(_ page: PageSource, _ text: MainText, headline: String) -> RawRecord {
    var fields: [RawField] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { fields.append(RawField(name, .text(value))) }
    }
    func add(_ name: String, _ values: [String]) {
      if !values.isEmpty { fields.append(RawField(name, .list(values.map(RawValue.text)))) }
    }
    let article = page.article
    let data = page.data
    let meta = page.meta
    let dates = PageDates(page)
    add("headline", headline)
    add("highlights", highlights(page, text, headline: headline))
    add("body", body(page, text))
    add("caption", text.captions)
    add("date", dates.published)
    add("author", PageAuthors(page).names)
    add("source", page.siteNames.first.map(name) ?? PageTitle(page).siteInTitle)
    let sections = data.texts(article["articleSection"])
    add(
      "section",
      sections.isEmpty
        ? meta.first("article:section", "parsely-section", "section", "articlesection")
        : sections.joined(separator: ", "))
    add("language", language(page))
    add("url", page.address)
    add("modified", dates.modified)
    add("keywords", keywords(page))
    if let free = article["isAccessibleForFree"]?.scalarText?.lowercased() {
      fields.append(RawField("free", .boolean(free == "true")))
    }
    return RawRecord(fields)
  }

  /// The standfirst, else what the page says in one sentence of its article.
  private static func highlights(
    _ page: PageSource, _ text: MainText, headline: String
  ) -> [String] {
    if !text.standfirst.isEmpty { return text.standfirst }
    let described =
      page.data.texts(page.article["description"])
      + page.meta.all("og:description", "description", "twitter:description", "dc.description")
    let start = letters(text.paragraphs.first ?? "", 60)
    for description in described {
      let own = letters(description, 1_000)
      // A copy of how the text begins says nothing of its own.
      if start.count >= 40, own.contains(start) { return [] }
      if description.count <= 700, !own.hasPrefix(letters(headline, 1_000)) || own.count > 200 {
        return [description]
      }
    }
    return []
  }

  private static func letters(_ text: String, _ most: Int) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber }.prefix(most))
  }

  /// A site's name without its motto: `Harbour Post | News, Weather, Sports`.
  private static func name(_ site: String) -> String {
    for separator in [" | ", " - ", " – ", " — ", ": "] where site.count > 30 {
      if let first = site.split(separator: separator).first { return String(first) }
    }
    return site
  }

  /// The text that was found; where the page holds more of it for machines than for readers, that.
  private static func body(_ page: PageSource, _ text: MainText) -> [String] {
    guard let whole = page.article["articleBody"]?.scalarText,
      whole.utf8.count > 200, text.weight * 2 < whole.utf8.count / 2
    else { return text.paragraphs }
    if whole.contains("</p>") || whole.contains("<br") {
      return MarkupText.paragraphs(fragment: whole)
    }
    return whole.split(whereSeparator: \.isNewline).map { String($0).withoutMarkup }
      .filter { !$0.isEmpty }
  }

  private static func keywords(_ page: PageSource) -> [String] {
    let given = page.data.texts(page.article["keywords"])
    let texts =
      given.isEmpty
      ? page.meta.first("news_keywords", "keywords").map { [$0] } ?? page.meta.all("article:tag")
      : given
    var result: [String] = []
    for text in texts {
      for word in text.split(separator: ",").map({ String($0).onOneLine })
      where !word.isEmpty && !result.contains(word) && result.count < 50 { result.append(word) }
    }
    return result
  }

  /// The code of the language without that of a country.
  private static func language(_ page: PageSource) -> String? {
    let said =
      page.data.text(page.article["inLanguage"]) ?? page.tree.language
      ?? page.meta.first("og:locale", "content-language", "language", "dc.language")
    guard let code = said?.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first,
      2...3 ~= code.utf8.count, code.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return nil }
    return String(code)
  }
}
