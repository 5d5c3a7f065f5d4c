import Articles
import Bytes

/// What `.set` can change about how queries are read.
package struct Settings: Sendable, Equatable {
  /// The zones that a bare word is looked for in.
  package var zones: [Zone] = [.headline, .highlights, .body, .caption]
  /// The day that `date:last …` counts from; nil for the newest loaded article's.
  package var now: CivilDate?
  /// The ISO 639-1 code of the stemmer that `forms(…)` uses; nil for that of each article's own
  /// language.
  package var language: String?

  package init() {}
}
