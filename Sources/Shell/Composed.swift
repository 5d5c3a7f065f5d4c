/// A text with letters and their accents in one character each where there is one (Unicode's form C, for
/// the scripts that keyboards and macOS's file names take apart), as libedit gives an accent of its own a
/// column of its own.
///
/// - Complexity: O(n) in the length of the text.
func composed(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { $0.properties.isGraphemeExtend || isJamo($0) }) else {
    return text
  }
  var result = ""
  for character in text {
    if character.unicodeScalars.count > 1, let one = composites[String(character)] {
      result.unicodeScalars.append(one)
    } else {
      result.append(character)
    }
  }
  return result
}

private func isJamo(_ scalar: Unicode.Scalar) -> Bool { 0x1161...0x11FF ~= scalar.value }

/// Letters of Latin, Greek, Cyrillic, kana and Hangul by themselves: equal texts are those that are
/// canonically equivalent, so that a letter is found by its parts.
private let composites: [String: Unicode.Scalar] = {
  let blocks: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x370...0x3FF, 0x400...0x52F, 0x1E00...0x1FFF, 0x3040...0x30FF, 0xAC00...0xD7A3,
  ]
  var composites: [String: Unicode.Scalar] = [:]
  for value in blocks.joined() {
    guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
    let text = String(Character(scalar))
    if composites[text] == nil { composites[text] = scalar }
  }
  return composites
}()
