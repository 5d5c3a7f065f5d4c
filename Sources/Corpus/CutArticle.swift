import Articles

/// An article with its words.
package struct CutArticle: Sendable {
  package let article: Article
  package let cut: ArticleCut

  package init(_ article: Article) {
    self.article = article
    cut = ArticleCut(article)
  }
}
