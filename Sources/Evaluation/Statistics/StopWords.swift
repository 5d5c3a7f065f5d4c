import Bytes

/// Words that join others and tell nothing of what a text is about, by language.
package struct StopWords: Sendable {
  /// The ISO 639-1 code of the language.
  package let language: String
  /// As they are indexed, in the order of the list.
  package let words: [String]

  /// The codes of the languages that have a list.
  package static let languages = texts.map(\.language)

  /// - Parameter language: an ISO 639-1 code; nil for English.
  /// - Returns: nil for a language that has no list.
  package init?(language: String?) {
    guard let list = Self.texts.first(where: { $0.language == language ?? "en" }) else {
      return nil
    }
    self.language = list.language
    var seen: Set<String> = []
    words = list.text.split(whereSeparator: \.isWhitespace).map { foldText(String($0)) }
      .filter { seen.insert($0).inserted }
  }

  private static let texts: [(language: String, text: String)] = [
    ("en", english), ("de", german), ("es", spanish), ("fr", french), ("it", italian),
    ("nl", dutch), ("pt", portuguese),
  ]

  private static let english = """
    the a an and or but nor if then than that this these those there here
    of to in on at by for from with without within into onto upon over under out up down off about after before
    against between among through during since until till per via as so yet because while though although whether
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
    we us our ours ourselves they them their theirs themselves one ones
    who whom whose which what when where why how whoever whatever
    be am is are was were been being have has had having do does did doing done
    will would shall should can could may might must ought cannot
    not no any some all both each every either neither other others another such same own only just also too very
    more most much many few fewer less least enough even still again ever never always often once
    said say says mr mrs ms dr
    i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll we're we've we'll
    we'd they're they've they'll they'd that's there's here's what's who's where's how's let's
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't
    couldn't mustn't needn't s t re ve ll d m
    """

  private static let german = """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber sondern denn
    doch als wie wenn weil dass ob obwohl während damit sowie
    in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen
    ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich mein dein sein seine seinen seinem seiner
    ihre ihren ihrem ihrer unser unsere man
    dieser diese dieses diesen diesem jener jene jedes jede jeder jeden alle allen aller alles viele mehr sehr
    wer was wo wann warum welche welcher welches
    ist sind war waren bin bist sei wird werden wurde wurden worden hat haben hatte hatten kann können konnte könnte
    soll sollen sollte muss müssen will wollen darf dürfen
    nicht nur noch auch schon so da dann hier dort nun jetzt immer wieder bereits etwa rund sagte
    """

  private static let spanish = """
    el la los las lo un una unos unas y e o u pero sino ni que si como cuando donde aunque porque pues mientras
    de del a al en por para con sin sobre entre hasta desde hacia contra durante según ante bajo tras
    yo tú él ella ello nosotros vosotros ellos ellas me te se nos os le les mi mis tu tus su sus nuestro nuestra
    nuestros nuestras
    este esta esto estos estas ese esa eso esos esas aquel aquella quien quienes cual cuales qué cuyo
    es son era eran fue fueron ser sido siendo está están estaba estar ha han había habían haber hay he
    tiene tienen tenía puede pueden no ya muy más menos también tampoco así sólo solo todo toda todos todas otro otra
    otros otras cada mismo misma tan tanto poco mucho muchos dijo
    """

  private static let french = """
    le la les l un une des du de d et ou mais ni car donc que qu si comme quand lorsque puisque parce
    à au aux en dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après selon
    je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y mon ma mes ton ta tes son sa ses notre nos
    votre vos
    ce c cet cette ces cela ça celui celle ceux qui quoi dont où quel quelle quels quelles
    est sont était étaient être été suis es sommes a ont avait avaient avoir eu ai as fait faire peut peuvent doit
    ne n pas plus moins très aussi encore déjà bien tout toute tous toutes même autre autres
    c'est n'est d'un d'une qu'il qu'elle qu'on s'est j'ai l'on n'a n'ont
    """

  private static let italian = """
    il lo la i gli le l un uno una e ed o ma né che se come quando dove mentre perché anche
    di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella
    nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra
    io tu lui lei noi voi loro mi ti si ci vi ne me te suo sua suoi sue mio mia nostro nostra
    questo questa questi queste quello quella quelli quelle chi cui quale quali cosa
    è sono era erano essere stato stata stati state ha hanno aveva avevano avere ho può possono
    non più meno molto già ancora poi solo tutto tutti tutta tutte altro altri altra altre dell'a dell
    """

  private static let dutch = """
    de het een en of maar want dus dat als dan toen omdat terwijl hoewel
    van in op aan bij door voor met naar uit over onder tussen tegen tot sinds om te ten ter na zonder
    ik jij je u hij zij ze wij we jullie mij me hem haar ons hun hen zich zijn mijn jouw uw onze
    deze dit die daar hier wie wat waar wanneer waarom welke hoe
    is was waren ben bent geweest wordt worden werd werden heeft hebben had hadden kan kunnen kon zal zullen zou zouden
    moet moeten mag wil er niet geen ook nog al wel meer veel zeer alle alles andere volgens zei
    """

  private static let portuguese = """
    o a os as um uma uns umas e ou mas nem que se como quando onde porque pois enquanto embora
    de do da dos das em no na nos nas a ao à aos às por pelo pela pelos pelas para com sem sobre entre até desde contra
    eu tu ele ela nós vós eles elas me te lhe lhes meu minha seu sua seus suas nosso nossa
    este esta isto estes estas esse essa isso esses essas aquele aquela quem qual quais cujo
    é são era eram foi foram ser sido está estão estava estar há tem têm tinha ter pode podem
    não já muito mais menos também só todo toda todos todas outro outra outros outras cada mesmo disse
    """
}
