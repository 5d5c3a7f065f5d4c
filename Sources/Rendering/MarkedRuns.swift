/// A stretch of text that is all hit or all not.
struct MarkedRun: Equatable {
  var text: String
  var isHit: Bool
}

/// Cuts text at its marks, which are UTF-8 offsets.
///
/// A mark that begins or ends within a character takes it whole, so no character is ever split;
/// marks outside the text, empty ones, and any order or overlap of marks are harmless.
func markedRuns(_ text: String, marks: [Range<Int>]) -> [MarkedRun] {
  let marks = marks.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
  guard !marks.isEmpty else { return text.isEmpty ? [] : [MarkedRun(text: text, isHit: false)] }
  var runs: [MarkedRun] = []
  var offset = 0
  var next = 0
  for character in text {
    let end = offset + character.utf8.count
    while next < marks.count, marks[next].upperBound <= offset { next += 1 }
    let isHit = next < marks.count && marks[next].lowerBound < end
    if let last = runs.last, last.isHit == isHit {
      runs[runs.count - 1].text.append(character)
    } else {
      runs.append(MarkedRun(text: String(character), isHit: isHit))
    }
    offset = end
  }
  return runs
}
