/// Where two ways of cutting a text into words differ, and why.
package struct WordDifferences {
  package enum Reason: String, CaseIterable, Sendable {
    case abbreviation = "dots of an abbreviation do not count"
    case fullStop = "a full stop between a lower and an upper case letter cuts"
    case symbol = "an emoji is no word"
    case folding = "letters are folded differently"
    case unknown
  }

  package struct Place: Sendable {
    package var theirs: [String]
    package var ours: [String]
    package var reason: Reason
  }

  private enum Part {
    case same(String)
    case place(Place)
  }

  private var parts: [Part] = []

  package init(theirs: [String], ours: [String]) {
    let difference = ours.difference(from: theirs, by: SurfaceQuery.isSame)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var (a, b) = (0, 0)
    while a < theirs.count || b < ours.count {
      var place = Place(theirs: [], ours: [], reason: .unknown)
      while removed.contains(a) {
        place.theirs.append(theirs[a])
        a += 1
      }
      while inserted.contains(b) {
        place.ours.append(ours[b])
        b += 1
      }
      if place.theirs.isEmpty, place.ours.isEmpty {
        parts.append(.same(theirs[a]))
        a += 1
        b += 1
      } else {
        place.reason = Self.reason(place)
        parts.append(.place(place))
      }
    }
  }

  package var places: [Place] {
    parts.compactMap { if case .place(let place) = $0 { place } else { nil } }
  }

  /// Their words, with ours in their stead where the reason is one of these.
  package func mended(_ reasons: Set<Reason>) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .same(let word): [word]
      case .place(let place): reasons.contains(place.reason) ? place.ours : place.theirs
      }
    }
  }

  private static func reason(_ place: Place) -> Reason {
    let theirs = place.theirs.joined()
    let ours = place.ours.joined()
    if SurfaceQuery.isSame(theirs.filter { $0 != "." }, ours.filter { $0 != "." }) {
      return place.ours.count > place.theirs.count ? .fullStop : .abbreviation
    }
    if ours.isEmpty, !theirs.contains(where: { $0.isLetter || $0.isNumber && $0.isASCII }) {
      return .symbol
    }
    return place.ours.count == place.theirs.count ? .folding : .unknown
  }
}
