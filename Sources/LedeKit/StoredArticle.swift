import Articles
import Bytes

extension Article {
  /// The article as the collection stores it.
  var stored: Articles.Article {
    var article = Articles.Article(id: id)
    article[.headline] = headline
    article[.highlights] = highlights
    article[.body] = body
    article[.caption] = caption
    article[.byline] = byline
    article[.boilerplate] = boilerplate
    article.date = date.flatMap { NewsDate(parsing: $0) }
    article.source = source
    article.section = section
    article.authors = authors
    article.language = language
    article.settleLanguage()
    article.url = url
    article.metadata = metadata.sorted { $0.key < $1.key }.map {
      MetadataField($0.key.lowercased(), .text($0.value))
    }
    return article
  }
}
