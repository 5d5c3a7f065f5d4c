/// What other tools call fields and stages, for the mended queries of those who come from them.
package enum ForeignNames {
  /// Fields by the names of Nexis, Factiva, ProQuest, Google, Lucene's users and database columns.
  private static let fields = [
    "title": "headline", "intitle": "headline", "hd": "headline", "hl": "headline",
    "head": "headline", "subject": "headline", "ti": "headline", "hlp": "hlead", "lp": "lead",
    "summary": "highlights", "abstract": "highlights", "text": "body", "content": "body",
    "intext": "body", "inbody": "body", "td": "body", "message": "body", "site": "source",
    "domain": "source", "publication": "source", "publisher": "source", "pub": "source",
    "outlet": "source", "sn": "source", "rst": "source", "inurl": "url", "link": "url",
    "by": "author", "au": "author", "writer": "author", "journalist": "author",
    "language": "lang", "la": "lang", "before": "date:<", "after": "date:>", "since": "date:>=",
    "until": "date:<=", "published": "date", "pubdate": "date", "pd": "date", "day": "date",
    "wc": "length", "words": "length", "path": "file", "filename": "file",
  ]

  /// Stages by the names of shells, SQL, KQL, Splunk and corpus tools.
  private static let stages = [
    "limit": "head", "take": "head", "first": "head", "uniq": "distinct", "unique": "distinct",
    "dedup": "dedupe", "wc": "count", "group": "count", "summarize": "count",
    "stats": "count", "aggregate": "count", "tabulate": "count", "freq": "count",
    "frequency": "count", "order": "sort", "orderby": "sort", "filter": "where",
    "grep": "where", "having": "where", "project": "select", "fields": "select",
    "columns": "select", "cut": "select", "concordance": "kwic", "conc": "kwic",
    "context": "kwic", "show": "open", "view": "open", "cat": "open", "histogram": "timeline",
    "trend": "timeline", "timechart": "timeline", "random": "sample", "shuf": "sample",
    "export": "save", "write": "save", "output": "save", "except": "minus",
  ]

  /// Fields that every collection has and that are written with `=` elsewhere.
  private static let usual: Set<String> = FieldKinds.text.union([
    "source", "section", "author", "lang", "id", "url", "file", "date", "length",
  ])

  package static func field(_ name: String) -> String? { fields[name.lowercased()] }

  package static func stage(_ name: String) -> String? { stages[name.lowercased()] }

  /// The field that is meant where a name stands before `=` or after `@`; nil for another word.
  static func assigned(_ name: String) -> String? {
    let name = name.lowercased()
    if usual.contains(name) { return name }
    return fields[name].flatMap { usual.contains($0) ? $0 : nil }
  }
}
