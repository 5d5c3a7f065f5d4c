/// Two articles of our own in every record format; loaded, they must be the same articles.
enum Samples {
  static let jsonLines = """
    {"id":"a1","title":"Ferry \\"Nora\\" runs aground","body":"The ferry ran aground on Friday.\\n\\nNobody was hurt, the port said.","date":"2024-03-01","source":"Harbour Post","author":"Ann Reed","url":"https://example.org/1","page":3,"front":true,"plate":"007"}
    {"id":"a2","title":"Café élan","body":"Prices rose, again.","date":"2024-03-02T10:00:00Z","source":"Harbour Post","section":"Money","page":4.5}

    """

  static let json = """
    [
      {"id": "a1", "title": "Ferry \\"Nora\\" runs aground",
       "body": "The ferry ran aground on Friday.\\n\\nNobody was hurt, the port said.",
       "date": "2024-03-01", "source": "Harbour Post", "author": "Ann Reed",
       "url": "https://example.org/1", "page": 3, "front": true, "plate": "007", "section": null},
      {"id": "a2", "title": "Caf\\u00e9 \\u00e9lan", "body": "Prices rose, again.",
       "date": "2024-03-02T10:00:00Z", "source": "Harbour Post", "section": "Money", "page": 4.5}
    ]
    """

  static let csv = """
    id,Title,text,Pub_Date,source,author,section,url,page,front,plate
    a1,"Ferry ""Nora"" runs aground","The ferry ran aground on Friday.

    Nobody was hurt, the port said.",2024-03-01,Harbour Post,Ann Reed,,https://example.org/1,3,true,007
    a2,Café élan,"Prices rose, again.",2024-03-02T10:00:00Z,Harbour Post,,Money,,4.5,,

    """

  static let tsv =
    "id\ttitle\tbody\tdate\tsource\tauthor\tsection\turl\tpage\tfront\tplate\n"
    + "a1\t\"Ferry \"\"Nora\"\" runs aground\"\t\"The ferry ran aground on Friday.\n\n"
    + "Nobody was hurt, the port said.\"\t2024-03-01\tHarbour Post\tAnn Reed\t\t"
    + "https://example.org/1\t3\ttrue\t007\n"
    + "a2\tCafé élan\tPrices rose, again.\t2024-03-02T10:00:00Z\tHarbour Post\t\tMoney\t\t4.5\t\t\n"

  static let plainText = """
    Ferry runs aground

    By Ann Reed, Harbour Correspondent

    The ferry ran aground on Friday. Nobody was hurt.

    The ferry Nora (pictured) was built in 1974.

    Read more: all about ferries
    """

  static let all = [
    ("a.jsonl", jsonLines), ("a.json", json), ("a.csv", csv), ("a.tsv", tsv), ("a.txt", plainText),
  ]
}
