import Bytes

extension TermDictionary {
  /// The places of the terms that an automaton accepts, in order.
  ///
  /// Terms that begin alike are read from where they part, and those with a beginning that can't match are skipped
  /// together.
  /// - Complexity: O(bytes of the beginnings that may match), never more than O(bytes of all terms).
  /// - Throws: `Cancelled`.
  func places(
    acceptedBy automaton: inout TermAutomaton, _ cancellation: Cancellation = Cancellation()
  ) throws(Cancelled) -> [Int] {
    var found: [Int] = []
    /// The state before each byte of the last term, as far as it was read, and after that.
    var states: [Int32] = [TermAutomaton.start]
    var read = 0
    var last = 0..<0
    var index = 0
    var steps = 0
    while index < count {
      if steps & 1023 == 0 { try cancellation.check() }
      steps += 1
      if automaton.makeRoom() { read = 0 }
      let term = (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
      var depth = 0
      let shared = min(read, min(last.count, term.count))
      while depth < shared, bytes[last.lowerBound + depth] == bytes[term.lowerBound + depth] {
        depth += 1
      }
      while states.count <= term.count { states.append(TermAutomaton.dead) }
      var state = states[depth]
      while depth < term.count, state != TermAutomaton.dead {
        state = automaton.step(state, bytes[term.lowerBound + depth])
        depth += 1
        states[depth] = state
      }
      read = depth
      last = term
      if state == TermAutomaton.dead {
        index = end(ofPrefix: depth, from: index)
      } else {
        if automaton.accepts(state) { found.append(index) }
        index += 1
      }
    }
    return found
  }

  /// The first place after `index` whose term does not begin with the first `length` bytes of the term there.
  /// - Complexity: O(log of the distance).
  private func end(ofPrefix length: Int, from index: Int) -> Int {
    let start = range(index).lowerBound
    func begins(_ other: Int) -> Bool {
      let term = range(other)
      guard term.count >= length else { return false }
      var offset = 0
      while offset < length {
        if bytes[start + offset] != bytes[term.lowerBound + offset] { return false }
        offset += 1
      }
      return true
    }
    var low = index
    var reach = 1
    while low + reach < count, begins(low + reach) {
      low += reach
      reach *= 2
    }
    var high = min(low + reach, count)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if begins(middle) { low = middle } else { high = middle }
    }
    return high
  }
}
