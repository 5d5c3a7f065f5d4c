/// One invented story in each of the wire formats, for tests that hold of all.
enum WireSamples {
  static let rss = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"
      xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss/">
    <channel>
      <title>Harbour Wire</title>
      <link>https://harbour.example/</link>
      <language>en-GB</language>
      <item>
        <title>Ferry &amp;quot;Nora&amp;quot; runs aground</title>
        <link>https://harbour.example/1</link>
        <guid isPermaLink="false">hw-1</guid>
        <pubDate>Fri, 01 Mar 2024 10:11:12 +0100</pubDate>
        <d:creator>Ann Reed</d:creator>
        <category>Shipping</category>
        <category>Islands</category>
        <description>Nobody was hurt, says the port.</description>
        <c:encoded><![CDATA[<p>The ferry ran aground on Friday.</p><figure><img src="n.jpg">
          <figcaption>The Nora off Sandvik</figcaption></figure>
          <p>Nobody was hurt, the port said.</p>]]></c:encoded>
        <m:content url="q.jpg" medium="image"><m:description>The quay at dawn</m:description></m:content>
      </item>
      <item>
        <title>Bank opens late</title>
        <link>https://harbour.example/2</link>
        <description>&lt;p&gt;The bank&amp;rsquo;s doors stayed shut.&lt;/p&gt;</description>
        <pubDate>Sat, 02 Mar 2024 08:00:00 GMT</pubDate>
      </item>
    </channel></rss>
    """

  static let atom = """
    <?xml version="1.0"?>
    <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de">
      <a:title type="html">Hafen &amp;amp; Meer</a:title>
      <a:id>urn:feed</a:id><a:updated>2024-03-03T00:00:00Z</a:updated>
      <a:author><a:name>Hafenredaktion</a:name></a:author>
      <a:entry>
        <a:id>urn:entry:1</a:id>
        <a:title type="html">F&amp;auml;hre l&amp;auml;uft auf &lt;b&gt;Grund&lt;/b&gt;</a:title>
        <a:link rel="self" href="https://hafen.example/feed/1"/>
        <a:link rel="alternate" href="https://hafen.example/1"/>
        <a:published>2024-03-01T10:11:12+01:00</a:published>
        <a:updated>2024-03-01T12:00:00+01:00</a:updated>
        <a:category term="schiff" label="Schifffahrt"/>
        <a:summary>Niemand wurde verletzt.</a:summary>
        <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
          <p>Die Fähre lief am Freitag auf Grund.</p><p>Der Hafen half bis in die Nacht.</p>
        </div></a:content>
      </a:entry>
    </a:feed>
    """

  static let nitf = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
    <nitf xml:lang="en">
      <head><title>Ferry slug</title>
        <tobject tobject.type="News"><tobject.property tobject.property.type="Update"/>
          <tobject.subject tobject.subject.type="Transport" tobject.subject.matter="Shipping"/>
        </tobject>
        <docdata management-status="embargoed">
          <doc-id id-string="tidal.1" regsrc="Tidal Press"/><urgency ed-urg="2"/>
          <date.issue norm="20240301T101112+0100"/><date.release norm="20240302T000000+0100"/>
          <du-key key="ferry" version="3"/>
          <key-list><keyword key="ferry"/></key-list>
          <identified-content><location>Sandvik</location><person>Ida Holm</person></identified-content>
        </docdata>
      </head>
      <body>
        <body.head>
          <hedline><hl1>Ferry runs aground</hl1><hl2>Nobody hurt off Sandvik</hl2></hedline>
          <byline>By <person>Ann Reed</person><byttl>Shipping Correspondent</byttl></byline>
          <distributor>Tidal Press</distributor>
          <dateline><location><city>Sandvik</city>, <country>Norland</country></location>
            <story.date norm="20240301"/></dateline>
        </body.head>
        <body.content>
          <media media-type="image"><media-reference source="n.jpg"/>
            <media-caption><p>The Nora off the mole</p></media-caption>
            <media-producer>J. Lund</media-producer></media>
          <p>The ferry ran aground on <chron norm="20240301">Friday</chron>.</p>
          <hl2>A long night</hl2>
          <p>Nobody was hurt, the port said.</p>
          <table><tr><th>Ship</th><th>Aboard</th></tr><tr><td>Nora</td><td>41</td></tr></table>
        </body.content>
        <body.end><tagline>Per Dahl helped to report this story.</tagline></body.end>
      </body>
    </nitf>
    """

  static let newsMLG2 = """
    <?xml version="1.0" encoding="UTF-8"?>
    <n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/">
      <n:header><n:sent>2024-03-01T09:30:00Z</n:sent></n:header>
      <n:itemSet>
        <n:packageItem guid="pkg"><n:groupSet/></n:packageItem>
        <n:newsItem guid="tag:tidal.example:1" version="4" xml:lang="en">
          <n:itemMeta><n:itemClass qcode="ninat:text"/>
            <n:provider qcode="nprov:TIDAL"><n:name>Tidal Press</n:name></n:provider>
            <n:versionCreated>2024-03-01T10:11:12+01:00</n:versionCreated>
            <n:embargoed>2024-03-02T00:00:00Z</n:embargoed><n:pubStatus qcode="stat:withheld"/>
            <n:edNote>Adds toll</n:edNote></n:itemMeta>
          <n:contentMeta><n:urgency>2</n:urgency>
            <n:located><n:name>Sandvik</n:name></n:located>
            <n:subject type="cpnat:person"><n:name>Ida Holm</n:name></n:subject>
            <n:subject qcode="medtop:1"><n:name>shipping</n:name></n:subject>
            <n:slugline>FERRY</n:slugline>
            <n:headline>Ferry runs aground</n:headline>
            <n:headline role="hl:subHeadline">Nobody hurt off Sandvik</n:headline>
            <n:by>Ann Reed</n:by><n:keyword>ferry</n:keyword></n:contentMeta>
          <n:contentSet><n:inlineXML contenttype="application/xhtml+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
            <p>The ferry ran aground on Friday.</p><p>Nobody was hurt, the port said.</p>
            </body></html></n:inlineXML></n:contentSet>
        </n:newsItem>
        <n:newsItem guid="tag:tidal.example:2">
          <n:itemMeta><n:itemClass qcode="ninat:picture"/></n:itemMeta>
          <n:contentMeta><n:headline>Ferry</n:headline>
            <n:description role="drol:caption">The Nora off the mole</n:description></n:contentMeta>
          <n:contentSet><n:remoteContent href="n.jpg"/></n:contentSet>
        </n:newsItem>
      </n:itemSet>
    </n:newsMessage>
    """

  static let newsML1 = """
    <?xml version="1.0" encoding="UTF-8"?>
    <NewsML Version="1.2"><Catalog Href="x.xml"/>
      <NewsEnvelope><DateAndTime>20240301T093000Z</DateAndTime></NewsEnvelope>
      <NewsItem xml:lang="en">
        <Identification><NewsIdentifier><ProviderId>tidal.example</ProviderId>
          <DateId>20240301</DateId><NewsItemId>F1</NewsItemId>
          <RevisionId PreviousRevision="1" Update="N">2</RevisionId>
          <PublicIdentifier>urn:newsml:tidal.example:20240301:F1:2</PublicIdentifier>
        </NewsIdentifier></Identification>
        <NewsManagement><NewsItemType FormalName="News"/>
          <FirstCreated>20240301T080000+0100</FirstCreated>
          <ThisRevisionCreated>20240301T101112+0100</ThisRevisionCreated>
          <Status FormalName="Usable"/><Urgency FormalName="2"/></NewsManagement>
        <NewsComponent>
          <NewsLines><HeadLine>Ferry runs aground</HeadLine>
            <SubHeadLine>Nobody hurt off Sandvik</SubHeadLine><ByLine>By Ann Reed</ByLine>
            <DateLine>SANDVIK, March 1 (Tidal) -</DateLine><SlugLine>FERRY</SlugLine></NewsLines>
          <AdministrativeMetadata><Provider><Party FormalName="Tidal Press"/></Provider>
          </AdministrativeMetadata>
          <DescriptiveMetadata><Language FormalName="en"/><Genre FormalName="Update"/>
            <Property FormalName="Keyword" Value="ferry"/></DescriptiveMetadata>
          <NewsComponent EquivalentsList="yes"><Role FormalName="Main"/>
            <ContentItem><MediaType FormalName="Text"/><DataContent>
              <p>The ferry ran aground on Friday.</p><p>Nobody was hurt, the port said.</p>
            </DataContent></ContentItem>
            <ContentItem><MediaType FormalName="Text"/><DataContent>The ferry ran aground, in plain
            words.</DataContent></ContentItem>
          </NewsComponent>
          <NewsComponent><Role FormalName="Photo"/>
            <NewsLines><HeadLine>The Nora</HeadLine></NewsLines>
            <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/>
              <DataContent><p>The Nora off the mole</p></DataContent></ContentItem></NewsComponent>
            <NewsComponent><Role FormalName="Main"/>
              <ContentItem Href="n.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>
          </NewsComponent>
        </NewsComponent>
      </NewsItem>
    </NewsML>
    """

  static let ninjs = """
    {"uri": "urn:tidal:1", "type": "text", "version": "4", "versionCreated": "2024-03-01T10:11:12+01:00",
     "firstCreated": "2024-03-01T08:00:00+01:00", "pubStatus": "usable", "urgency": 2, "language": "en",
     "headlines": [{"role": "sub", "value": "Nobody hurt off Sandvik"},
       {"role": "main", "value": "Ferry runs aground"}],
     "by": "By Ann Reed", "infoSources": [{"name": "Tidal Press"}], "slugline": "FERRY",
     "people": [{"name": "Ida Holm"}], "places": [{"name": "Sandvik"}], "subjects": [{"name": "shipping"}],
     "bodies": [{"role": "text", "contentType": "text/plain",
         "value": "The ferry ran aground on Friday. Nobody was hurt, the port said."},
       {"role": "xhtml", "contentType": "text/html",
         "value": "<p>The ferry ran aground on Friday.</p><p>Nobody was hurt, the port said.</p>"}],
     "associations": [{"name": "pic", "type": "picture", "uri": "urn:tidal:2",
       "descriptions": [{"value": "The Nora off the mole"}]}]}
    """

  static let ritzau = """
    <?xml version="1.0"?>
    <RBNews xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
      <NewsID>rb-1</NewsID><PublishDate>2024-03-01T10:11:12.345</PublishDate>
      <strapline>FLASH</strapline><headline>Færge på grund</headline>
      <subtitle>Ingen kom til skade</subtitle><town>Sandvik</town><origin>/tidal/</origin>
      <section>Indland</section><version>2</version><Replaces i:nil="true"/><format>Flash</format>
      <content>&lt;p&gt;Færgen gik fredag på grund.&lt;/p&gt;&lt;p&gt;Havnen &amp;amp;quot;hjalp&amp;amp;quot;.&lt;/p&gt;</content>
      <Priority>3</Priority><Annuleret>true</Annuleret><byLine>Per Dahl</byLine>
    </RBNews>
    """

  /// Each with the name of a file and how many articles it holds.
  static let all: [(name: String, text: String, articles: Int)] = [
    ("a.rss", rss, 2), ("a.atom", atom, 1), ("a.nitf", nitf, 1), ("g2.xml", newsMLG2, 1),
    ("a1.xml", newsML1, 1), ("a.ninjs", ninjs, 1), ("r.xml", ritzau, 1),
  ]
}
