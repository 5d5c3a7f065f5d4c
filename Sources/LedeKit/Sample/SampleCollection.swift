/// The articles that Lede opens when no path is given: invented events in invented places.
package enum SampleArticles {
  /// By date, the undated one last.
  package static let all: [Article] = [
    HarbourWire.articles[0],
    DailyLantern.articles[0],
    TheMeridian.articles[0],
    HarbourWire.articles[1],
    TheMeridian.articles[1],
    IsthmusGazette.articles[0],
    HarbourWire.articles[2],
    IsthmusGazette.articles[1],
    IsthmusGazette.articles[2],
    DailyLantern.articles[1],
    TheMeridian.articles[2],
    HarbourWire.articles[3],
    TheMeridian.articles[3],
    DailyLantern.articles[2],
  ]
}
