/// The first few of many elements in an order, kept while they are offered.
package struct Foremost<Element> {
  private let limit: Int
  private let precedes: (Element, Element) -> Bool
  /// In order.
  package private(set) var elements: [Element] = []

  /// - Parameters:
  ///   - limit: how many are kept, 0...
  ///   - precedes: a strict order.
  package init(_ limit: Int, by precedes: @escaping (Element, Element) -> Bool) {
    self.limit = limit
    self.precedes = precedes
  }

  /// - Complexity: O(1) for one that is not among the first; else O(limit).
  package mutating func offer(_ element: Element) {
    if elements.count >= limit {
      guard let last = elements.last, precedes(element, last) else { return }
      elements.removeLast()
    }
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(element, elements[middle]) { high = middle } else { low = middle + 1 }
    }
    elements.insert(element, at: low)
  }
}
