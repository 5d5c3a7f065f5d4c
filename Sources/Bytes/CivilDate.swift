/// A day of the Gregorian calendar, extended backwards.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before.
  package var daysSinceEpoch: Int32

  package init(daysSinceEpoch: Int32) { self.daysSinceEpoch = daysSinceEpoch }

  package static func < (a: CivilDate, b: CivilDate) -> Bool {
    a.daysSinceEpoch < b.daysSinceEpoch
  }
}
