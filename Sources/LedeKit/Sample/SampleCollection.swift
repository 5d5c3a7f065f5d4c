import Bytes

/// The articles that Lede opens when no path is given: invented events in invented places.
package enum SampleArticles {
  /// By date, the undated one last; of one moment by id.
  package static let all: [Article] = {
    let outlets = [
      HarbourWire.articles, TheMeridian.articles, DailyLantern.articles, IsthmusGazette.articles,
      RadioCaldria.articles, OssleyEcho.articles,
    ]
    return outlets.flatMap { $0 }.map { (article: $0, instant: instant($0)) }
      .sorted { ($0.instant, $0.article.id) < ($1.instant, $1.article.id) }
      .map(\.article)
  }()

  private static func instant(_ article: Article) -> Int64 {
    article.date.flatMap { NewsDate(parsing: $0)?.instant } ?? .max
  }
}
