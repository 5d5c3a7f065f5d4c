/// What a word tells about a full stop behind it, or about a sentence that would begin with it.
struct WordTraits: OptionSet {
  let rawValue: UInt16

  /// Stands before a name (`Mr.`) or inside a clause (`vs.`): never ends a sentence before a capital.
  static let inner = WordTraits(rawValue: 1)
  /// Goes with a number behind it (`No. 10`, `Jan. 5`); elsewhere an ordinary word.
  static let numbered = WordTraits(rawValue: 2)
  /// May end a sentence too; a sentence starter behind it decides.
  static let endable = WordTraits(rawValue: 4)
  /// With `endable`: a capital behind it begins a sentence unless it belongs to a time.
  static let usuallyEnds = WordTraits(rawValue: 8)
  /// An abbreviation only when it begins with a capital, since the small word is an ordinary one.
  static let capitalised = WordTraits(rawValue: 16)
  /// With `endable`: a capitalised word and a finite verb behind it begin a sentence.
  static let verbDecides = WordTraits(rawValue: 32)
  /// Begins sentences and hardly any name, so it outweighs even an initial.
  static let strongStarter = WordTraits(rawValue: 64)
  /// Often begins sentences, and stands in capitalised headlines and names too.
  static let starter = WordTraits(rawValue: 128)
  /// Belongs to a clock time before it (`5 p.m. EST`, `9 a.m. Tuesday`).
  static let timeWord = WordTraits(rawValue: 256)
  /// A verb of saying, in the forms that follow a quotation.
  static let saying = WordTraits(rawValue: 512)
  /// A finite verb that may follow a one-word subject.
  static let finiteVerb = WordTraits(rawValue: 1024)
  /// A name written with an exclamation mark.
  static let exclaimedName = WordTraits(rawValue: 2048)
  /// The end of an internet name, which no sentence begins with.
  static let domainEnd = WordTraits(rawValue: 4096)
  /// Follows `said` where the quotation before it is what was said.
  static let afterSaid = WordTraits(rawValue: 8192)
}

/// The words whose traits matter to the sentence cutter, looked up by their bytes.
struct Abbreviations {
  /// By their hash and, where that is taken, in the next free place; 0, which is no word's key, where free.
  private var keys: [UInt64]
  private var traits: [WordTraits]

  static let shared = Abbreviations()

  /// As many as the hash has values; most places stay free.
  private static let size = 2_048

  /// The traits of the word whose key is given, none for a word that is not listed.
  /// - Complexity: O(1).
  func traits(of key: UInt64) -> WordTraits {
    var place = Self.place(of: key)
    while keys[place] != 0 {
      if keys[place] == key { return traits[place] }
      place = (place &+ 1) & (Self.size - 1)
    }
    return []
  }

  private static func place(of key: UInt64) -> Int {
    // Source: Knuth, multiplicative hashing with 2^64 divided by the golden ratio.
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 53)
  }

  /// A number for a word: its first seven bytes in lower case and its length.
  static func key(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    let count = min(range.count, 7)
    let length = UInt64(min(range.count, 255))
    if range.lowerBound + 8 <= text.count, count > 0 {
      let bytes = text.bytes.unsafeLoadUnaligned(
        fromByteOffset: range.lowerBound, as: UInt64.self)
      let first = lowercasedASCII(UInt64(bigEndian: bytes)) &>> UInt64(64 - 8 * count)
      return first << 8 | length
    }
    var key: UInt64 = 0
    for i in range.prefix(count) {
      let byte = text[i]
      key = key << 8 | UInt64(byte &- 65 < 26 ? byte | 0x20 : byte)
    }
    return key << 8 | length
  }

  private init() {
    keys = Array(repeating: 0, count: Self.size)
    traits = Array(repeating: [], count: Self.size)
    for (words, trait) in Self.lists {
      for word in words.split(separator: " ") {
        let bytes = Array(word.utf8)
        let key = Self.key(bytes.span, 0..<bytes.count)
        var place = Self.place(of: key)
        while keys[place] != 0, keys[place] != key { place = (place + 1) & (Self.size - 1) }
        keys[place] = key
        traits[place].formUnion(trait)
      }
    }
  }

  private static let lists: [(String, WordTraits)] = [
    ("mr mrs ms dr messrs mmes mme mlle prof profs", .inner),
    (
      "gen gens gov govs sen sens rep reps lt col cols sgt capt cmdr cpl pvt pfc spc brig rev hon adm "
        + "maj pres atty supt insp det fr asst assoc amb ald mt ft ste treas sec dir",
      [.inner, .capitalised]
    ),
    ("vs v e.g i.e eg ie cf viz approx esp incl ca c.f", .inner),
    ("no nos fig figs vol vols p pp ch art op nr para tel ext", .numbered),
    ("jan feb mar apr jun jul aug sept sep oct nov dec", [.numbered, .endable, .capitalised]),
    ("mon tue tues wed thu thur thurs fri sat sun", .numbered),
    ("inc corp ltd plc bros llc", [.endable, .verbDecides]),
    ("co cos", [.endable, .verbDecides, .capitalised]),
    (
      "ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont "
        + "neb nebr nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que w.va",
      [.endable, .verbDecides, .capitalised]
    ),
    ("jr sr st ave blvd rd hwy pkwy dept univ bldg", [.endable, .capitalised]),
    ("al ph.d ed eds est", .endable),
    ("a.m p.m", [.endable, .usuallyEnds]),
    ("etc lb lbs oz mph sq hr hrs", [.endable, .usuallyEnds]),
    (
      "the it he she they we you this that these those there but yet if when while although though "
        + "because however meanwhile according also then here what why where which who its their his "
        + "her our my your among despite during after before since without some many most several "
        + "both another later earlier once unlike instead nevertheless nonetheless moreover "
        + "furthermore additionally perhaps maybe finally eventually recently separately nobody "
        + "nothing everyone everything someone such other others only rather until",
      .strongStarter
    ),
    (
      "a an and as at in on for from with by i so no not now all each every one two three more last "
        + "today yesterday or nor mr mrs ms dr of to about around through between how still just even",
      .starter
    ),
    (
      "est edt pst pdt cst cdt mst mdt gmt bst utc cet cest et pt ct ist jst hkt aest aedt eastern "
        + "central pacific mountain greenwich local london monday tuesday wednesday thursday friday "
        + "saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april "
        + "may june july august september october november december jan feb mar apr jun jul aug sept "
        + "sep oct nov dec",
      .timeWord
    ),
    (
      "said says asked asks replied replies added adds wondered wonders wrote writes shouted shouts "
        + "exclaimed cried cries yelled yells demanded responded responds joked quipped tweeted told "
        + "recalled mused continued insisted screamed inquired retorted quizzed declared remarked "
        + "chanted whispered sighed laughed repeated affirmed explained noted warned pleaded begged "
        + "snapped conceded argued announced claimed boasted proclaimed admitted stated thundered "
        + "protested objected queried taunted read reads thought muttered pronounced roared",
      .saying
    ),
    (
      "in on at as of to with by from for during after before when while about upon outside inside "
        + "through via last this early earlier late later then again sarcastically",
      .afterSaid
    ),
    (
      "said says is was has had have are were will would could can may might did does told reported "
        + "expects expected plans plan announced",
      .finiteVerb
    ),
    ("yahoo jeopardy wham", .exclaimedName),
    ("com org net edu gov uk co tv io info biz htm html php", .domainEnd),
  ]
}
