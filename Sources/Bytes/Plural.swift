/// The folded terms that one query word stands for: itself, its plural or singular by the rules of
/// a language, and the possessive of each.
///
/// - A word in `'s` is first reduced to the word before it.
/// - In English a word that doesn't end in -s may have the plurals `w+s`, `w+es` after -s -x -z
///   -ch -sh -o, and -ies for its -y after a consonant.
/// - A word that ends in -s may be the plural of the word without it; of the word without -es where
///   that would end as above; or, for -ies after a consonant, of the word in -y.
/// - Neither goes for words of fewer than four letters, in -ss -us -is -as, capitalised in -s (more
///   often a name than a plural), nor for `news`, which is no plural of `new`.
/// - The other languages' endings are in `PluralRules`.
/// - A word with anything but ASCII letters before its `'s` stands for itself alone.
///
/// Not every form is an English word; a form that no dictionary has costs one look-up.
///
/// - Parameters:
///   - folded: The word as `cutWords` folds it.
///   - capitalised: Whether its first letter was written as a capital.
/// - Returns: The forms in ascending order of their bytes, without duplicates.
package func pluralForms(
  of folded: [UInt8], capitalised: Bool, rules: PluralRules = .english
) -> [[UInt8]] {
  let possessive = Array("'s".utf8)
  let word = folded.ends(with: "'s") ? Array(folded.dropLast(possessive.count)) : folded
  guard !word.isEmpty, word.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) else {
    return [folded]
  }
  var forms: Set<[UInt8]> = [word]
  if rules == .english {
    if word.hasNumber(capitalised: capitalised) {
      forms.formUnion(word.last == UInt8(ascii: "s") ? word.singulars : word.plurals)
    }
  } else if !(capitalised && word.last == UInt8(ascii: "s")) {
    forms.formUnion(rules.otherNumber(of: word))
  }
  forms.formUnion(forms.map { $0 + possessive })
  return forms.sorted { $0.lexicographicallyPrecedes($1) }
}

extension [UInt8] {
  /// Whether the word may have a plural, or be one.
  fileprivate func hasNumber(capitalised: Bool) -> Bool {
    count >= 4 && !ends(with: "ss") && !ends(with: "us") && !ends(with: "is") && !ends(with: "as")
      && !(capitalised && ends(with: "s")) && self != Array("news".utf8)
  }

  fileprivate var plurals: [[UInt8]] {
    var plurals = [self + Array("s".utf8)]
    if takesES { plurals.append(self + Array("es".utf8)) }
    if ends(with: "y"), dropLast().endsInConsonant {
      plurals.append(dropLast() + Array("ies".utf8))
    }
    return plurals
  }

  fileprivate var singulars: [[UInt8]] {
    var singulars = [Array(dropLast())]
    if ends(with: "ies"), dropLast(3).endsInConsonant {
      singulars.append(dropLast(3) + Array("y".utf8))
    } else if ends(with: "es"), Array(dropLast(2)).takesES {
      singulars.append(Array(dropLast(2)))
    }
    return singulars
  }

  private var takesES: Bool {
    ends(with: "s") || ends(with: "x") || ends(with: "z") || ends(with: "ch") || ends(with: "sh")
      || ends(with: "o")
  }
}

extension ArraySlice<UInt8> {
  fileprivate var endsInConsonant: Bool {
    guard let last else { return false }
    return !"aeiou".utf8.contains(last)
  }
}
