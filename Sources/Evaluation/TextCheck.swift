import Articles
import Bytes
import Corpus
import Postings

/// A condition on a hit that only the stored text can decide: the characters between and around its words.
package struct TextCheck: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The text is this, byte for byte, white space alike; `wordOffset` is where its first word starts.
    case exactly(text: [UInt8], wordOffset: Int)
    /// The text of the hit matches this pattern with its case and accents.
    case pattern(Glob)
    /// The hit is one of these, or is none of them.
    case place(Set<HitPlace>, isIn: Bool)
  }

  package var kind: Kind

  package init(_ kind: Kind) { self.kind = kind }

  /// - Parameter cuts: shared by the checks of a search, which ask for the same article many times.
  package func verifier(_ corpus: Corpus, _ cuts: LastMade<UInt32, CutArticle>) -> Verifier {
    if case .place(let places, let isIn) = kind {
      return { document, span in
        places.contains(HitPlace(document: document, span: span)) == isIn
      }
    }
    return { document, span in
      let known = cuts.value(for: document) { CutArticle(corpus.articles[Int(document)]) }
      let (article, cut) = (known.article, known.cut)
      let start = Int(span.start)
      let end = Int(span.end)
      guard start < end, end <= cut.words.count else { return false }
      let bytes = cut.bytes(from: start, to: end)
      var text = article[cut.zone(at: start)]
      return text.withUTF8 { zone in
        switch kind {
        case .place: return false
        case .pattern(let glob):
          return glob.matches(Array(zone[bytes]).span)
        case .exactly(let wanted, let offset):
          let first = bytes.lowerBound - offset
          guard first >= 0, first + wanted.count <= zone.count else { return false }
          for index in 0..<wanted.count {
            let a = zone[first + index]
            let b = wanted[index]
            if a != b, !(Self.isSpace(a) && Self.isSpace(b)) { return false }
          }
          return true
        }
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
