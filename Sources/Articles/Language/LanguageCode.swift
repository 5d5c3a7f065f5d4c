import Bytes

/// Language codes as articles have them: ISO 639-1 in lower case, without a region or a script.
package enum LanguageCode {
  /// The code of a language as data names it: `en`, `en-GB`, `eng`, `es_ES.UTF-8`, `English (UK)`.
  ///
  /// A name that the table has not is given back in lower case; nil for one that says nothing
  /// (`und`, `unknown`, no letter at all).
  package static func code(named written: String) -> String? {
    if let letters = twoLetters(written.utf8), mainCodes.contains(letters) { return written }
    let name = foldText(written.onOneLine)
    guard name.utf8.contains(where: { $0 >= UInt8(ascii: "a") }), !saysNothing.contains(name) else {
      return nil
    }
    if let code = codes[name] { return code }
    let isPartEnd = Set("-_. (,;/@".utf8)
    let main = name.utf8.prefix { !isPartEnd.contains($0) }
    return codes[String(decoding: main, as: UTF8.self)] ?? name
  }

  private static let saysNothing: Set<String> = [
    "und", "undetermined", "unknown", "unk", "none", "null", "nil", "n/a", "na", "mul", "multiple",
    "zxx", "xx", "x-default", "other", "default", "auto",
  ]

  /// The codes of the table, as `twoLetters`: most articles have one of them, and need no more than this.
  private static let mainCodes = Set(
    table.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      twoLetters(line.prefix { $0 != UInt8(ascii: " ") })
    })

  /// Two bytes as one number; nil for fewer or more.
  private static func twoLetters<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> UInt16? {
    guard bytes.count == 2, let first = bytes.first else { return nil }
    return UInt16(first) << 8 | bytes.dropFirst().reduce(0) { $0 | UInt16($1) }
  }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let names = line.split(separator: " ")
      for name in names { codes[foldText(String(name))] = String(names[0]) }
    }
    return codes
  }()

  /// A language a line: its ISO 639-1 code; then withdrawn codes, ISO 639-2/B, 639-2/T and 639-3
  /// codes, English names and its own name. Bokmål is Norwegian here, as nobody who looks for `no`
  /// means anything else.
  private static let table = """
    af afr afrikaans
    am amh amharic
    ar ara arb arabic العربية
    az aze azerbaijani
    be bel belarusian
    bg bul bulgarian български
    bn ben bengali bangla বাংলা
    bs bos bosnian
    ca cat catalan català valencian
    cs cze ces czech čeština česky
    cy wel cym welsh
    da dan danish dansk
    de ger deu german deutsch
    el gre ell greek ελληνικά
    en eng english
    eo epo esperanto
    es spa spanish español castellano castilian
    et est estonian eesti
    eu baq eus basque euskara
    fa per fas pes persian farsi فارسی
    fi fin finnish suomi
    fr fre fra french français
    ga gle irish gaeilge
    gl glg galician galego
    gu guj gujarati
    ha hau hausa
    he iw heb hebrew עברית
    hi hin hindi हिन्दी हिंदी
    hr scr hrv croatian hrvatski
    hu hun hungarian magyar
    hy arm hye armenian
    id in ind indonesian
    is ice isl icelandic
    it ita italian italiano
    ja jpn japanese 日本語
    jv jw jav javanese
    ka geo kat georgian
    kk kaz kazakh
    km khm khmer
    kn kan kannada
    ko kor korean 한국어
    ku kur kurdish
    ky kir kyrgyz
    la lat latin
    lt lit lithuanian
    lv lav latvian
    mk mac mkd macedonian
    ml mal malayalam
    mn mon mongolian
    mr mar marathi
    ms may msa zsm malay melayu
    mt mlt maltese
    my bur mya burmese
    ne nep nepali
    nl dut nld dutch flemish nederlands
    nn nno nynorsk
    no nb nor nob norwegian norsk bokmål
    pa pan punjabi
    pl pol polish polski
    ps pus pashto
    pt por portuguese português
    ro mo rum ron romanian română moldovan
    ru rus russian русский
    si sin sinhala
    sk slo slk slovak
    sl slv slovenian slovene
    so som somali
    sq alb sqi albanian
    sr scc srp serbian српски
    sv swe swedish svenska
    sw swa swh swahili
    ta tam tamil
    te tel telugu
    th tha thai ไทย
    tl tgl fil tagalog filipino
    tr tur turkish türkçe
    uk ukr ukrainian українська
    ur urd urdu اردو
    uz uzb uzbek
    vi vie vietnamese
    yi ji yid yiddish
    yo yor yoruba
    zh chi zho cmn chinese mandarin 中文 汉语 漢語
    zu zul zulu
    """
}
