import Articles
import Bytes

/// What `.set` can change about how queries are read.
package struct Settings: Sendable, Equatable {
  /// The zones that a bare word is looked for in.
  package var zones: [Zone] = [.headline, .highlights, .body, .caption]
  /// The day that `date:last …` counts from; nil for the newest loaded article's.
  package var now: CivilDate?

  package init() {}
}
