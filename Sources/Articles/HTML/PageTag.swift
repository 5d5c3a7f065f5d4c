/// The elements of a page that its reading distinguishes.
enum PageTag: String, CaseIterable {
  case a, abbr, address, article, aside, b, blockquote, body, br, caption, center, cite, code, dd
  case details, div, dl, dt, em, figcaption, figure, font, footer, form, h1, h2, h3, h4, h5, h6
  case head, header, hr, html, i, img, label, legend, li, link, main, mark, meta, nav, ol, p
  case pre, q, s, section, small, span, strong, sub, summary, sup, table, tbody, td, tfoot
  case th, thead, time, title, tr, tt, u, ul
  /// Running text, which is no element.
  case text = "#text"
  /// An element that holds nothing to read: a script, a control, a drawing.
  case unread = "#unread"
  /// Any other element.
  case other = "#other"

  init(name: String) { self = Self.byName[name] ?? .other }

  var isHeading: Bool { headingLevel != nil }

  /// 1 to 6; nil for no heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether the element begins and ends a paragraph.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .div,
      .dl, .dt, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr,
      .html, .legend, .li, .main, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody, .td,
      .tfoot, .th, .thead, .tr, .ul:
      true
    default: false
    }
  }

  /// Whether the element groups others, so that it may be left out for what it mostly holds.
  var isContainer: Bool {
    switch self {
    case .aside, .details, .div, .dl, .footer, .form, .header, .nav, .ol, .section, .table, .ul:
      true
    default: false
    }
  }

  private static let byName: [String: PageTag] = {
    var table: [String: PageTag] = [:]
    for tag in allCases where !tag.rawValue.hasPrefix("#") { table[tag.rawValue] = tag }
    for name in [
      "amp-ad", "amp-analytics", "amp-consent", "amp-sidebar", "applet", "audio", "button",
      "canvas", "datalist", "dialog", "embed", "iframe", "input", "map", "math", "menu",
      "noembed", "noframes", "noscript", "object", "option", "script", "select", "style", "svg",
      "template", "textarea", "video",
    ] { table[name] = .unread }
    return table
  }()
}
