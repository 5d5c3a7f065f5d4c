/// What follows from a phrase at the beginning of a line or a sentence.
///
/// News pages put the same few phrases around their stories. What a phrase is trusted with depends
/// on how often it begins a sentence of a story too: `Read more` does, `Share on Facebook` hardly.
enum ZonePhrase {
  /// Of a line of at most 300 bytes: the line is of that zone.
  case line(Zone)
  /// The line is of that zone unless it ends as sentences do; a colon after the phrase settles it.
  case openLine(Zone)
  /// The line is of that zone where it holds nothing more, or a mark follows the phrase.
  case alone(Zone)
  /// The heading of a list of links, all in one line that does not end as sentences do.
  case block
  /// Of any sentence: the sentence is of that zone.
  case sentence(Zone)
  /// Of any sentence: the phrase alone is of that zone.
  case prefix(Zone)
  /// Boilerplate where the sentence speaks of a newsletter or the like.
  case invitation
  /// Boilerplate where the sentence asks readers to write or to look elsewhere.
  case appeal
  /// A caption where a capital follows and the line does not end as sentences do.
  case agency
  /// A line of its own, after which only links and references come.
  case section

  static let table = PhraseTable([
    (
      .line(.caption),
      [
        "image caption", "image copyright", "media caption", "image:", "image :", "photo:",
        "photo :",
        "file photo", "pictured:", "picture:", "video:", "play video",
        "file - in this", "file - this", "file – in this", "file — in this",
        "foto:", "foto :", "fotografía:", "imagen:", "bild:", "symbolbild", "symbolfoto",
        "crédit photo", "crédits photo", "credit photo", "crédit :", "photo d'illustration",
        "photo d’illustration", "crédito:", "créditos:", "imagem:", "immagine:", "crediti:",
        "photograph:", "photo credit", "image credit", "picture credit",
      ]
    ),
    (
      .openLine(.caption),
      [
        "foto di", "photo de", "foto de", "media playback is not supported", "watch video",
        "credit:",
      ]
    ),
    (
      .line(.boilerplate),
      [
        "share on", "share this", "share via", "share with", "sign up for our", "sign up to our",
        "subscribe to our", "follow us on", "click here", "(c) copyright", "copyright (c)",
        "copyright ©", "©", "related articles", "related article", "related stories",
        "related topics", "related:", "related content", "recommended stories", "more on this",
        "read or share this story", "skip twitter post", "article last amended", "last updated",
        "last modified", "this article requires", "this article needs",
        "lire aussi", "à lire aussi", "a lire aussi", "lire la suite", "voir aussi", "à voir aussi",
        "tous droits réservés", "abonnez-vous à", "inscrivez-vous à", "partager sur",
        "lea también", "lee también", "lea además", "leer más", "ver más", "te puede interesar",
        "le puede interesar", "también te puede interesar", "suscríbase a", "suscríbete a",
        "compartir en", "síguenos en", "todos los derechos reservados", "más información:",
        "mehr zum thema", "lesen sie auch", "lesen sie hier", "lesen sie mehr", "auch interessant",
        "alle rechte vorbehalten", "newsletter abonnieren", "jetzt abonnieren",
        "leggi anche", "leggi tutto", "iscriviti alla", "condividi su", "tutti i diritti riservati",
        "riproduzione riservata", "leia também", "leia mais", "saiba mais", "veja também",
        "compartilhe", "assine a", "todos os direitos reservados", "siga-nos",
      ]
    ),
    (
      .openLine(.boilerplate),
      [
        "read more", "read next", "read also", "also read", "most popular", "continue reading",
        "advertisement continue reading",
      ]
    ),
    (
      .alone(.boilerplate),
      [
        "advertisement", "advertising", "trending", "comments", "subscribe", "sign up", "share",
        "tweet", "email", "print", "see also", "watch", "more", "mehr", "anzeige", "werbung",
        "publicité", "publicidad", "pubblicità", "publicidade",
      ]
    ),
    (.block, ["most read", "related stories", "trending now", "more from", "top stories"]),
    (
      .sentence(.boilerplate),
      [
        "all rights reserved", "this material may not be published", "copyright 19",
        "copyright 20", "thank you for subscribing", "an error has occurred",
        "please try again later", "invalid email", "please re-enter",
        "you must select a newsletter", "please verify you",
        "sign up receive", "this article was amended", "this article was first published",
        "this article was originally published", "this article originally appeared",
        "this story was originally published", "this story originally appeared",
        "this story has been updated", "this story was updated", "this article has been updated",
        "this article was updated", "this piece was originally published", "follow him on twitter",
        "follow her on twitter", "follow them on twitter", "related stories",
      ]
    ),
    (.sentence(.caption), ["play slideshow"]),
    (
      .prefix(.boilerplate),
      [
        "advertisement continue reading the main story", "could not subscribe, try again later",
        "could not subscribe, try again later invalid email",
      ]
    ),
    (
      .invitation,
      [
        "get", "sign up for", "sign up to", "sign up and", "sign in", "subscribe to",
        "subscribe for", "subscribe and", "join", "receive", "view all", "enter your",
        "register", "don't miss", "want more",
      ]
    ),
    (
      .appeal,
      ["if you", "for more", "for more information", "for information on", "to report", "have you"]
    ),
    (
      .agency,
      [
        "getty - contributor", "getty images", "getty", "reuters", "ap:associated press",
        "pa:press association", "afp", "epa", "rex features", "shutterstock",
      ]
    ),
    (
      .line(.byline),
      [
        "reporting by", "(reporting by", "additional reporting by", "(additional reporting by",
        "writing by", "(writing by", "edited by", "(edited by", "editing by", "(editing by",
        "compiled by", "(with inputs from", "(with input from", "with inputs from",
      ]
    ),
    (
      .section,
      [
        "sources", "related news", "sister links", "external links", "references",
        "further reading",
      ]
    ),
  ])
}
