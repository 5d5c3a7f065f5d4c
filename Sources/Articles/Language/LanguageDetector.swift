import CLanguage

/// Says what language a text is in, by CLD2's quadrams and words.
///
/// Where the library is missing nothing is ever recognised.
package enum LanguageDetector {
  /// How many bytes are looked at first; enough for languages unlike all others.
  private static let firstSample = 192
  /// How many bytes are looked at where the first sample leaves doubt.
  private static let secondSample = 1_024
  /// Texts of fewer bytes are too short to tell.
  private static let shortest = 32
  /// The part of a sample, in percent, that has to be in one language.
  private static let clearShare = 85
  private static let leastShare = 60
  /// A sample of a longer text is made of this many pieces, so that its beginning alone does not
  /// decide.
  private static let pieces = 2
  /// Bytes after a sample that the library may look at.
  private static let padding = 8

  /// Languages that a short sample does not take for another one, nor another one for them.
  private static let unmistakable: Set<String> = [
    "ar", "de", "el", "en", "es", "fi", "fr", "he", "hi", "hu", "it", "ja", "ko", "nl", "pl", "pt",
    "ro", "th", "tr", "vi", "zh",
  ]

  package static var isAvailable: Bool { clanguage_is_available() }

  /// The ISO 639-1 code of the language that most of a text is in, a three-letter code where it has
  /// none; nil where that is in doubt or the text is too short.
  ///
  /// The first of `texts` counts before the second, and so on, until there are enough bytes.
  /// - Complexity: O(1); it looks at no more than 1,216 bytes.
  package static func language(of texts: [String]) -> String? {
    let first = sample(of: texts, bytes: firstSample)
    guard first.count - padding >= shortest else { return nil }
    let answer = detect(first)
    if let answer, answer.share >= clearShare, unmistakable.contains(answer.code) {
      return answer.code
    }
    let longer = sample(of: texts, bytes: secondSample)
    let second = longer.count > first.count ? detect(longer) : answer
    guard let second, second.share >= leastShare else { return nil }
    return second.code
  }

  private static func detect(_ sample: [UInt8]) -> (code: String, share: Int)? {
    var share: CInt = 0
    let code: String? = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { name in
      let isSure = sample.withUnsafeBufferPointer {
        clanguage_detect($0.baseAddress, $0.count - padding, name.baseAddress, &share)
      }
      return isSure ? name.baseAddress.map { String(cString: $0) } : nil
    }
    return code.map { (ownCodes[$0] ?? $0, Int(share)) }
  }

  /// The library's codes that are no longer in ISO 639-1, or say more than the language. It often
  /// takes Bokmål for Nynorsk.
  private static let ownCodes = [
    "iw": "he", "jw": "jv", "nn": "no", "sr-ME": "sr", "zh-Hant": "zh",
  ]

  /// Pieces from all over the first texts, with spaces around and the padding; short texts whole.
  private static func sample(of texts: [String], bytes limit: Int) -> [UInt8] {
    var sample: [UInt8] = []
    sample.reserveCapacity(limit + padding)
    for text in texts where sample.count < limit {
      var text = text
      text.withUTF8 { bytes in
        let room = limit - sample.count
        let count = bytes.count > room ? pieces : 1
        for piece in 0..<count {
          append(bytes, from: bytes.count / count * piece, atMost: room / count, to: &sample)
        }
      }
    }
    for _ in 0..<padding { sample.append(0x20) }
    return sample
  }

  /// Appends whole characters; a piece from inside a text begins after a space that is near.
  private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, atMost count: Int,
    to sample: inout [UInt8]
  ) {
    var start = start
    var end = min(bytes.count, start + count)
    if start > 0, let space = bytes[start..<min(end, start + 24)].firstIndex(of: 0x20) {
      start = space
    }
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let first = sample.count
    sample.append(contentsOf: bytes[start..<end])
    for index in first..<sample.count where sample[index] < 0x20 || sample[index] == 0x7F {
      sample[index] = 0x20
    }
    sample.append(0x20)
  }
}
