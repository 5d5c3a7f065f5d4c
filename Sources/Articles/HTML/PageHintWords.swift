/// The words of classes and ids by which site builders say what an element holds.
///
/// Our own list, gathered from the pages of news sites and from the names that the common site builders give; the idea
/// is that of Arc90's Readability (2009), whose patterns look for parts of words.
enum PageHintWords {
  /// Words that make a name speak of something else: `has-sidebar`, `no-comments`.
  static let elsewhere: Set<String> = [
    "has", "no", "not", "with", "without", "can", "enable", "enabled", "single", "type",
    "category", "tag",
  ]

  static let hints: [String: PageHints] = {
    var table: [String: PageHints] = [:]
    for (hint, words) in lists {
      for word in words.split(separator: " ") { table[String(word), default: []].formUnion(hint) }
    }
    return table
  }()

  private static let lists: [(PageHints, String)] = [
    (
      .hidden,
      """
      hidden visuallyhidden sronly screenreader screenreadertext offscreen invisible displaynone \
      assistivetext accessibilitytext
      """
    ),
    (
      .comments,
      """
      comment comments commentlist commenters commentform disqus discussion respond livefyre \
      viafoura coral replies reply trackbacks pingbacks kommentare comentarios commentaires
      """
    ),
    (
      .share,
      """
      share shares sharing sharebar sharebox sharetools sharelinks sharebuttons social socials \
      socialshare socialmedia socialbar addthis addtoany sharethis sharedaddy sociable followus \
      twitterfollow whatsapp facebookshare teilen compartir partager
      """
    ),
    (
      .related,
      """
      related relatedarticles relatedstories relatedposts relatedcontent relatedlinks recommended \
      recommendations recommendation recirc recirculation mostread mostpopular mostviewed popular \
      trending readnext readmore readalso alsoread alsolike morefrom moreon morestories morenews \
      moretopics upnext nextup nextarticle prevnext seealso outbrain taboola zergnet nativo \
      revcontent teaser teasers promo promos promobox sidebar rail rightrail leftrail aside \
      onward furtherreading latestnews headlines topstories carousel \
      sponsored relacionadas relacionados storypackage morecoverage
      """
    ),
    (
      .navigation,
      """
      nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs crumbs pagination pager \
      toolbar masthead skip skiplink skiplinks skipnav footer topbar sitefooter siteheader \
      globalheader globalnav sitenav subnav toc tableofcontents backtotop searchform searchbox \
      siteinfo colophon copyright nextprevious postnavigation
      """
    ),
    (
      .advert,
      """
      ad ads adv advert adverts advertisement advertising adslot adunit adbox adwrapper adcontainer \
      adlabel admiddle adplaceholder gpt dfp sponsor sponsors banner banners bannerad teads ima \
      leaderboard mpu skyscraper adsense googleads publicidad werbung anzeige
      """
    ),
    (
      .prompt,
      """
      newsletter newsletters newslettersignup subscribe subscription subscriptions signup paywall \
      regwall register registration login signin modal popup overlay lightbox cookie cookies \
      cookiebanner cookieconsent consent gdpr onetrust donate donation donations membership cta \
      calltoaction piano tooltip disclaimer disclosure notification notifications gateway gate optin mailinglist emailcapture \
      nojs noscript enablejavascript creditcard
      """
    ),
    (
      .about,
      """
      byline bylines author authors authorbio authorbox authorinfo aboutauthor aboutauthors bio \
      biography timestamp timestamps publisheddate pubdate postdate entrydate datetime dateline \
      lastupdated updated posted postedon tags taglist tagcloud posttags entrytags articletags \
      topics topiclist keywords meta postmeta entrymeta articlemeta metadata articleinfo \
      storymeta readtime readingtime rating ratings contributor contributors kicker eyebrow
      """
    ),
    (.byline, "byline bylines author authors authorname bylinename bylineauthor articleauthor"),
    (
      .caption,
      """
      caption captions captiontext wpcaption wpcaptiontext imagecaption imgcaption photocaption \
      picturecaption mediacaption videocaption gallerycaption figcaption cutline photocredit \
      imagecredit mediacredit piccredit imagesource photographer
      """
    ),
    (.credit, "credit credits"),
    (
      .standfirst,
      "standfirst dek deck subheadline subtitle articlesubtitle articlesummary storysummary"
    ),
    (
      .content,
      """
      articlebody articlecontent articletext articlecopy articlemain articlebodycontent bodytext \
      bodycopy bodycontent contentbody entrycontent entrybody postcontent postbody posttext \
      storybody storycontent storytext storybodytext storycopy newsbody newstext newscontent \
      newsarticle maincontent blogcontent blogpost singlecontent pagecontent richtext textbody \
      articleparagraphs mainarticle fulltext wysiwyg articulo noticia cuerpo
      """
    ),
  ]
}
