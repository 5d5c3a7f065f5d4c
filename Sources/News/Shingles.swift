import Articles
import Bytes

/// Cuts articles into shingles: every three words that follow one another, each as a hash of 64 bits.
///
/// Words are cut and folded as the index has them, and cut again at every mark inside (`Angola 's` is
/// `Angola's`), so that case, accents, spacing and punctuation make no difference. All of the text counts but the headline and the highlights, which each outlet writes for
/// itself; the parts run on into each other, so that no copy is lost where a caption was not recognised
/// in one of two articles. A text of fewer than `leastWords` words ("More to follow.") says too little
/// alone and is read behind its headline. One or two words are a single shingle; without a word there
/// is none.
struct Shingles {
  static let wordsEach = 3
  static let leastWords = 10

  private static let zones: [Zone] = [.body, .caption, .byline, .boilerplate]

  private var words = WordList()
  private var hashes: [UInt64] = []

  /// Replaces what is in `shingles` by those of the article, in the order of the text, with repeats.
  ///
  /// - Complexity: O(bytes).
  mutating func cut(_ article: Article, into shingles: inout [UInt64]) {
    shingles.removeAll(keepingCapacity: true)
    words.removeAll()
    for zone in Self.zones { cutWords(of: article, zone) }
    if words.count < Self.leastWords {
      words.removeAll()
      cutWords(of: article, .headline)
      for zone in Self.zones { cutWords(of: article, zone) }
    }
    hashes.removeAll(keepingCapacity: true)
    Self.hash(words, into: &hashes)
    guard hashes.count >= Self.wordsEach else {
      if !hashes.isEmpty { shingles.append(hashes.reduce(0) { Self.mixed($0 &+ $1) }) }
      return
    }
    for first in 0...(hashes.count - Self.wordsEach) {
      let pair = hashes[first] &* 0x9E37_79B9_7F4A_7C15 ^ (hashes[first + 1] >> 29)
      let three = (pair &+ hashes[first + 1]) &* 0xC2B2_AE3D_27D4_EB4F ^ (hashes[first + 2] >> 31)
      shingles.append(three &+ hashes[first + 2])
    }
  }

  private mutating func cutWords(of article: Article, _ zone: Zone) {
    var text = article[zone]
    text.makeContiguousUTF8()
    Bytes.cutWords(text.utf8Span.span, into: &words)
  }

  /// FNV-1a over each run of letters and digits in the folded words (Fowler, Noll and Vo, IETF
  /// draft-eastlake-fnv), its bits then mixed.
  private static func hash(_ words: WordList, into hashes: inout [UInt64]) {
    let folded = words.folded.span
    let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    var start = 0
    for end in words.foldedEnds {
      var hash = basis
      while start < Int(end) {
        let byte = folded[start]
        start += 1
        if byte >= 0x61 || (0x30...0x39).contains(byte) {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        } else if hash != basis {
          hashes.append(mixed(hash))
          hash = basis
        }
      }
      if hash != basis { hashes.append(mixed(hash)) }
    }
  }

  /// Every bit of the result depends on every bit of the number.
  ///
  /// Source: the finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), variant 13 of Stafford.
  @inline(__always)
  static func mixed(_ number: UInt64) -> UInt64 {
    var bits = number
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
