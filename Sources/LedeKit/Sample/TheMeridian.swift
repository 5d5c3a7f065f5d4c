/// The broadsheet of the sample: standfirsts, courtesy titles, curly quotation marks, British spelling.
enum TheMeridian {
  static let articles: [Article] = [
    Article(
      id: "meridian-2024-03-11-ferry",
      headline: "Sunken ferry’s bow door was flagged twice, records show",
      highlights: #"""
        Inspectors asked for new seals in 2022 and again last autumn

        Owner says the work was “scheduled for April”
        """#,
      body: #"""
        Inspectors warned twice in 18 months that the seals on the bow door of the Maren Light were worn, according to documents seen by The Meridian, raising the question of why the ferry was allowed to sail into a forecast storm.

        The ship went down off Hollen Island in the early hours of Friday. Nineteen people are known to have died and 15 are missing; 178 were rescued, among them ten who spent the night on a rock no larger than a tennis court.

        The first warning is dated September 2022. The second, from October 7 last year, describes the rubber as “hard, cracked in four places and past its service life”, and asks for it to be renewed “at the earliest docking”. The certificate was issued the same afternoon.

        Norrsund Lines does not dispute the wording. The seals were, a spokesman said, “scheduled for April”, and no regulation required them sooner. He declined to say who had signed the entry.

        “A seal is a five-thousand-euro part,” said Dr Maeve Okonjo-Byrne, a naval architect at the Skarsund Institute. “A bow door that leaks is not an accident waiting to happen. It is an accident that has started slowly.”

        Captain Ólafur Brandt, who is leading the search, cautioned against haste. He said that divers had not reached the wreck, which lies at 87 metres, and that yesterday’s attempt was abandoned after 40 minutes.

        Ms Signe Aalto, the transport minister, will face questions in the assembly on Wednesday. Her office said that she learnt of the documents on Saturday. Opposition members note that the Maritime Agency reports to her, and that its budget has fallen by 22 per cent since 2019.

        At the quay on Hollen, where the ferry should have tied up at 5.15am on Friday, somebody has chalked the names of the missing on the ramp. By yesterday evening the rain had taken half of them, and somebody had chalked them again.
        """#,
      caption: "The ramp at Hollen, where the ferry should have tied up on Friday",
      byline: "Harriet Lisle-Oduya, Skarsund",
      date: "11 March 2024", source: "The Meridian", section: "World",
      authors: ["Harriet Lisle-Oduya"], language: "en"),
    Article(
      id: "meridian-2024-03-14-hostages",
      headline: "Talks open on fate of Ashgar dam hostages",
      highlights: #"""
        Mediators carry proposals between two floors of a lakeside hotel

        Families ask for proof that all 23 are alive
        """#,
      body: #"""
        Envoys from Tarsenia and the Northern Path Front sat on separate floors of a lakeside hotel in Caldria yesterday and, for the first time since November, talked through a go-between about the 23 dam workers whom the movement holds.

        Nobody shook hands and nobody walked out. By the standards of a conflict now in its ninth year, diplomats said, that counted as a good day.

        “We moved eleven pages of paper up two flights of stairs,” said Mrs Noor Halvard, the Caldrian ambassador who carried them. “I have known it take a year.”

        The workers, engineers and drivers from five countries, were seized at the Ashgar hydroelectric site on November 16 last year, when gunmen stopped two buses on the service road. A twenty-fourth, the surveyor Béla Ferenczi, was freed in January because of his heart.

        The Front wants 140 prisoners released and the army withdrawn 12 kilometres from the reservoir. Tarsenia’s position, as set out by its interior minister, Ms Renata Kovary, is that there can be no withdrawal while a single hostage is held. “A list is not a price,” she told state radio on Tuesday.

        Both sides appear to have softened. An official close to the talks said that the Front had offered to begin with “the sick and the over-sixties”, perhaps seven people. Its spokesman, Mr Idris Tal, said that it had offered nothing of the kind, but did not deny that a list existed.

        The families were not invited. About 30 of them stood at the hotel gates in the sleet. Their group, Bring Them Down, named for the mountains, has asked for one thing: proof, dated this month, that each of the 23 is alive.

        Ms Kovary’s delegation is due to fly home on Friday for consultations. The rooms are booked until the end of the month, which the manager of the hotel described, with a straight face, as “constructive”.
        """#,
      byline: "Conrad Eames, Lake Serra",
      date: "14 March 2024", source: "The Meridian", section: "World",
      authors: ["Conrad Eames"], language: "en"),
    Article(
      id: "meridian-2024-03-19-flood",
      headline: "Council put off repairs to Ossley bank three times, minutes show",
      highlights: #"""
        £240,000 scheme deferred in 2021, 2022 and last October

        Death toll rises to seven
        """#,
      body: #"""
        The embankment whose collapse drowned Ossley had been marked for repair in each of the past three years, and each time councillors voted to wait, according to minutes seen by The Meridian.

        The scheme would have cost £240,000. The flood, on the latest estimate of the insurers, has cost £94 million and seven lives. The seventh was that of Mrs Brenda Lister, 71, whose body was found on Sunday in a hedge four miles downstream. Police, who had given a figure of seven last week and then withdrawn it, said yesterday that it was now correct.

        The minutes are not without drama. On October 7 last year Mr Hugh Pemberton-Sykes, the leader of the council, proposed that the work be deferred “for a fourth dry winter”, and the money spent on resurfacing the car park of the leisure centre. One member, Mrs Winifred Tate, asked to have her dissent recorded in ink.

        “I’m no engineer,” Mrs Tate said yesterday. “But I have had moles.”

        Mr Pemberton-Sykes said through a spokesman that he had acted “at all times on professional advice”. The advice, from the Rivers Agency, was a letter of two lines. It is signed on behalf of Dr Priya Raman, who told the public two weeks ago that the bank was fit for purpose, and who now says that she had never used the phrase. It was recorded by the local newspaper, by a farmer and by the hall’s own hearing loop.

        Mrs Eleanor Strand, the Prime Minister, has promised £18 million for a new bank, and that “not one family in Ossley will spend the summer in a caravan”. By yesterday 214 caravans had arrived.

        Whether the badgers did it is a question on which experts are divided. Professor Alun Prys-Morgan, of the University of Kingsmere, would say only that a hole is a hole. “It is somewhat beside the point who dug it,” he said, “when one has been sent a photograph of it.”
        """#,
      byline: "Beatrice Hallam-Nwosu, Ossley",
      date: "19 March 2024", source: "The Meridian", section: "Home",
      authors: ["Beatrice Hallam-Nwosu"], language: "en"),
    Article(
      id: "meridian-2024-03-21-strike",
      headline: "Tram crews vote to strike for first time since 1979",
      highlights: #"""
        ACT members back walkout by 91 per cent

        “Not a penny more” than 4 per cent, says company
        """#,
      body: #"""
        The trams of Kingsmere will stop on April 8, for the first time in 45 years, unless somebody gives way, and by last night nobody had been heard to offer.

        Drivers and conductors belonging to the Amalgamated Crews of Tramways, known to friend and foe as ACT, voted by 91 per cent to 9 for an indefinite strike, on a turnout of 78 per cent. They are asking for a rise of 9 per cent. Kingsmere Tramways has offered 4.

        “ACT will act,” said Ms Bernadette Holroyd, its general secretary, who has waited, she confessed, eleven years to say so. A former conductor on the 14 route, she is thought to be the only union leader in the country who can give change for a ten-pound note without looking.

        Sir Julian Maddox, the chief executive, was no less firm. “There is not a penny more,” he told shareholders. “I have looked down the back of every seat.” The company made £31 million last year, of which £22 million went to those to whom he was speaking.

        The quarrel is only partly about pay. Crews fear that the company means to run its new vehicles without conductors, of whom there are 640. Sir Julian said yesterday that he had “no plans whatever” to do so. In January a trade journal quoted him as saying that the conductor was “a charming anachronism, like the muffin man”. He was misquoted, a spokesman said. He had said crumpet.

        Some 410,000 people take a tram on a weekday. The mayor’s office is hiring coaches; schools have been told to expect thin classes, and the zoo, which stands at the end of the 9, has asked its keepers to bring bedding.

        A strike in 1979 lasted three days. It ended when it began to snow and the crews, unasked, went out to grit the points.
        """#,
      byline: "Rupert Achterberg",
      date: "21 March 2024", source: "The Meridian", section: "Home",
      authors: ["Rupert Achterberg"], language: "en"),
    Article(
      id: "meridian-2024-03-25-cholera",
      headline: "In the ward at Pont-Noir they count in buckets",
      highlights: #"""
        Official toll passes 60; aid workers put it at 140

        Vaccine promised by Easter has not been ordered
        """#,
      body: #"""
        A cholera bed is a camp bed with a hole in it, and a bucket under the hole. There are 84 in the tent at Pont-Noir. A nurse with a torch goes down the rows and looks into each bucket, writes a number on the sheet, and hangs up another bag. If she is quick, everybody lives.

        “We do not lose the ones who come in,” said Dr Léonie Tremblay-Diop, of the charity AIM, who has slept for a month on a door. “We lose the ones who wait until it is light.” For some the distance is 400 yards.

        The Ferrand Coast’s health ministry put the number of deaths at 61 yesterday. AIM’s figure is 140, and it has the names. A third count is kept by a carpenter, Mr Souleymane Petit, who has made 171 coffins since the end of February, “some of them very small, and two of those I was not asked to charge for, I decided that”.

        Dr Aminata Koné, the minister, a paediatrician of some distinction, received me at eight in the evening in an office with the lights off. She had denied the outbreak on March 4. Did she regret it? “I was shown a piece of paper, and I believed it,” she said. “It is easier to believe paper. I have been a doctor for 30 years and for one morning I was a minister.”

        “We lose the ones who wait until it is light.”

        She would say nothing of the vaccine that her president has promised to all by Easter, which is on Sunday. Three officials told The Meridian that no order had been placed; a fourth said that one had been, for 400,000 doses, on Thursday. At best it might come in a fortnight.

        Dr Koné went to Pont-Noir after all, it turned out. She had gone at night, without cameras, four times. Nobody there had mentioned it. “She’s good with a needle,” Dr Tremblay-Diop said.
        """#,
      caption: #"""
        “We do not lose the ones who come in,” said Dr Léonie Tremblay-Diop. “We lose the ones who wait until it is light.”
        """#,
      byline: "Imogen Farquhar-Sy, Port-Ferrand",
      date: "25 March 2024", source: "The Meridian", section: "World",
      authors: ["Imogen Farquhar-Sy"], language: "en"),
    Article(
      id: "meridian-2024-04-02-bank",
      headline: "Rescue of Banco Istmeño leaves bondholders to pay",
      highlights: #"""
        Rival takes branches and deposits for one dollar

        Hidden loans now put at $410m
        """#,
      body: #"""
        The authorities of the Isthmus sold the sound half of Banco Istmeño to a rival for a single dollar on Easter Monday, ending a three-week panic that began with a broken computer and finished with a missing fortune.

        Caja del Sur will take the branches, the staff and every deposit. What it will not take is the loan book on the coast, now put at $410m, which passes to a state “bad bank” along with the claims of those who lent Istmeño money. Holders of $340m in bonds should expect to recover “between nothing and not much”, one adviser said.

        “Nobody who put savings in this bank will lose a cent,” said Ms Inés Peñalver, the superintendent, who had promised on March 18 to protect only the first $25,000. Asked what had changed, she replied that she had seen the queues.

        The figures have moved as fast as the money. Inspectors spoke on March 21 of at least $260m in undeclared loans. By Thursday it was more than $350m. The new total, Ms Peñalver conceded, was “the one we can prove”.

        For Mr Tomás Iriarte, who resigned as chief executive twelve days ago, there is the matter of the prosecutor. His lawyers say that he “relied in good faith on systems that others designed”. Two former colleagues in the IT department tell a different story: the upgrade failed, they say, because it was built to reconcile the accounts, and the accounts could not be reconciled.

        Hence the small irony of the affair. The software worked. It stopped the cards because, for the first time in four years, something inside Istmeño had added everything up.

        Economists differ on the bill. Delmar & Ruiz, a broker, puts the cost to taxpayers at 1.1 per cent of output; the finance ministry says 0.6. Dr Ignacio Saavedra-Lyon, of the University of Puerto Alba, thinks that both are guessing. “It’s a coastline of half-built hotels,” he said. “It can be valued when somebody wants to sleep there.”
        """#,
      byline: "Conrad Eames, Puerto Alba",
      date: "2 April 2024", source: "The Meridian", section: "Business",
      authors: ["Conrad Eames"], language: "en"),
    Article(
      id: "meridian-2024-04-12-ferry",
      headline: "Ferry owner knew of leak on day of sailing, inquiry told",
      highlights: #"""
        Mate reported water on the car deck 14 hours before the sinking

        Former chief executive to give evidence on Tuesday
        """#,
      body: #"""
        A mate on the Maren Light reported water on the car deck 14 hours before the ferry sank, the public inquiry into the disaster heard on its opening day, and was told to mop it up.

        The message, sent at 12.51pm on March 7, was read out yesterday in a converted fish hall in Skarsund to some 300 people, most of whom had lost somebody. “Approx. 40 litres by the forward ramp,” it said. “Seal weeping again. Please advise.” The reply from Norrsund Lines came nine minutes later. It was one word long.

        Ms Aoife Brennan-Holt, counsel to the inquiry, let the silence run before she turned the page.

        Thirty-two people are now known to have died when the ship went down off Hollen Island, and two have never been found. The company, which leaves out a passenger who died in hospital on March 30, has until now given a figure of 31.

        Mr Henrik Sørbø, who stepped down as chief executive on March 28, is due to give evidence on Tuesday. In a written statement he said that he had not been shown the message, that he “would have acted on it”, and that the person who answered it had since left the firm.

        Captain Ólafur Brandt told the hearing that two more helicopters, had they been available, would have reached the scene 50 minutes sooner. Asked how many lives that might have meant, he said that he had done the sum once and did not intend to do it again in public.

        The Maritime Agency’s part will be heard next week. Ms Signe Aalto, who resigned as transport minister on March 20, has agreed to appear.

        In the third row sat Françoise Delâtre and her daughter, Élodie, who turns seven this month and had been promised that she could leave whenever she liked. She stayed until the end. On the way out, her mother said, she asked what the word had been.
        """#,
      byline: "Harriet Lisle-Oduya, Skarsund",
      date: "12 April 2024", source: "The Meridian", section: "World",
      authors: ["Harriet Lisle-Oduya"], language: "en"),
    Article(
      id: "meridian-2024-04-13-strike",
      headline: "Tram talks founder over one word in clause seven",
      highlights: #"""
        Sides parted at 3am with a gap of £1.8 million

        Company would not write “never”
        """#,
      body: #"""
        Talks to end the Kingsmere tram strike broke down early yesterday after 17 hours, when the two sides, having all but agreed on money, found that they could not agree on an adverb.

        The union had asked the company to undertake that conductors would “never” be removed from its trams. Sir Julian Maddox, the chief executive, offered “not normally”. At about a quarter to three Mr Marcus Thorne-Adeyemi, the state conciliator, proposed “not ever, in the ordinary way”, and was asked by both parties to get some rest.

        “I can’t take ‘normally’ to 640 people,” said Ms Bernadette Holroyd, the general secretary of ACT. “Normally is what you say about the weather.”

        It is understood that the company had raised its offer to 6 per cent, which is two points more than the last penny that Sir Julian had said that he possessed. The union had come down to 7.2. The difference is worth £1.8 million a year, or rather less than the company says that the strike has cost it since Monday.

        That figure, £4.1 million, is disputed too. ACT thinks that it is nearer £6 million, and has been heard to sound proud of it.

        The public has been forgiving so far. In a poll for this newspaper 46 per cent sided with the crews and 29 per cent with the company, while 25 per cent blamed “both of them” or, in one case, “the horse”. But patience is not inexhaustible. The examinations begin on Monday week, and the dean of the cathedral, whose congregation fell last Sunday to between 30 and 40, has offered to pray for either side in order of application.

        Mr Thorne-Adeyemi said that he had kept the room. He would be in it from ten o’clock this morning, he added, and had bought a better kettle.
        """#,
      byline: "Rupert Achterberg",
      date: "13 April 2024", source: "The Meridian", section: "Home",
      authors: ["Rupert Achterberg"], language: "en"),
    Article(
      id: "meridian-2024-04-15-hostages",
      headline: "Two hostages thought never freed are found in a monastery",
      highlights: #"""
        Rebel count of 11 was right all along

        Twelve still held as second stage slips
        """#,
      body: #"""
        Two engineers whom mediators had insisted did not exist walked out of a monastery in southern Tarsenia on Friday, a week after they had been set free, and asked a monk whether there was any news of themselves.

        There was a good deal. The pair, Mr Oskar Lindgren-Achebe, 38, and Mr Rui Teixeira, 41, were the difference between the nine hostages counted at the border bridge on April 5 and the 11 whom the Northern Path Front said that it had released. For a week the two figures had been taken as proof that one side was lying.

        Neither was. The third lorry, it emerged yesterday, had broken an axle on the pass. Its driver, fearing the army rather more than his own side, pointed at a light across the valley and left. The light was the monastery of St Orsola, where the brothers keep silence until Pentecost and have no telephone.

        “They were extremely kind and they would not tell us anything,” said Mr Teixeira. “We took it for a different sort of captivity.”

        Mrs Noor Halvard, the Caldrian ambassador, who had said that she held “nine names and nine pulses”, apologised to the Front in writing. Its spokesman, Mr Idris Tal, said that he would frame the letter. Ms Renata Kovary, the Tarsenian interior minister, who called the claim “a fairy tale for the credulous”, told reporters that she had always kept an open mind.

        The discovery cuts the number of captives to 12, and may have cost them time. A second group was to be released this weekend. It was not. The Front says that the army has not moved a metre; the government replies that it is not due to until the week’s end. It did not say which week.

        One of the 12 is thought to be gravely ill. Mr Lindgren-Achebe would give no name. “He was coughing in February,” he said, “and then we were moved.”
        """#,
      byline: "Conrad Eames, Lake Serra",
      date: "15 April 2024", source: "The Meridian", section: "World",
      authors: ["Conrad Eames"], language: "en"),
    Article(
      id: "meridian-2024-04-17-election",
      headline: "Goalkeeper with 640,000 votes insists that he is not for sale",
      highlights: #"""
        Mr Lazcano came third. He may decide who comes first
        """#,
      body: #"""
        Mr Beto Lazcano receives visitors between the posts. Since Sunday there have been a good many, and on Monday afternoon they formed a queue along the touchline of the municipal pitch at Barrio Norte: a bishop, two bankers, a man from the fuel importers and three former ministers, holding their shoes.

        “They all ask what I want,” said Mr Lazcano, 39. “I say, shoot from the left, I need the practice.”

        He took a quarter of the vote in the first round of the presidential election on no programme at all, and with it the power to choose between Ms Ximena Cárdenas and Mr Rodrigo Altamira, whom 60,000 votes divide. He has said on at least four occasions that he will choose neither.

        It would be a mistake to think him simple. His mother cleaned the head office of Banco Istmeño for 26 years and had, until last month, $8,000 of its bonds. When he says that he knows what it is to be beaten at the near post, crowds of pensioners laugh until they have to be helped to sit.

        Dr Ignacio Saavedra-Lyon, of the University of Puerto Alba, has studied the precincts. “His voters are not angry,” he said. “They’re embarrassed. They trusted a bank because it had marble.” Most of them, he believes, would drift to the mayor. A Concordia poll, not meant for publication, says the opposite.

        Mr Altamira has not been seen at Barrio Norte. On Monday evening, however, one of his cars was, with the minister’s brother-in-law asleep in it.

        What would Mr Lazcano like, if he liked anything? He considered the question while a ball went past him. “A ministry of sport,” he said. “There has never been one. But I’m talking of the future, not of prices.” Then he asked that the remark be left out.
        """#,
      caption: #"""
        Mr Lazcano on the municipal pitch at Barrio Norte, where he gives interviews from the goal
        """#,
      byline: "Conrad Eames, Puerto Alba",
      date: "17 April 2024", source: "The Meridian", section: "World",
      authors: ["Conrad Eames"], language: "en"),
    Article(
      id: "meridian-2024-04-22-strike",
      headline: "Who won the tram strike? Ask again in a fortnight",
      highlights: #"""
        A sketch from the 4.52 to Market Street
        """#,
      body: #"""
        The first tram for 13 days left the Northgate depot yesterday at 4.52am with 61 people aboard, which is 58 more than usually rise at that hour on a Sunday. They had come to be able to say that they had. It was cold. Somebody had tied a ribbon to the bell.

        Ms Bernadette Holroyd, who had not worn the uniform since 2013, took the fares. “Any more, please?” she called, and there was a cheer, and a small boy was sick.

        So who won? Ms Holroyd asked for nine and got six and a half. Sir Julian Maddox, who had not a penny, found some £5 million. He was on board, too, at the front, in a scarf. It fell to him to ask the general secretary for a single to Market Street, and to her to tell him that she had no change.

        It was a good moment and both were enjoying it. That is the trouble with such mornings. Everybody looks out of the window at the same streets, lit up, going by at a proper pace, and thinks that something has been settled.

        I got out my copy of the agreement at the Regent Bridge. Clause seven, over which they parted 10 days ago, says that conductors will remain “as a matter of course”. Courses are things that one may change. “Not one job will be lost because of this deal,” Sir Julian had said, twice, and I found myself wondering why he needed the last five words.

        Miss Pauline Garvey was at the back by herself. She had driven all through the strike and had been shouted at, and waved at, for 12 days. At Market Street the general secretary went down the car to her and held out her hand. It wasn’t for the fare.

        I noted it in my book, as the one thing that I should be prepared to swear to.
        """#,
      byline: "Rupert Achterberg",
      date: "22 April 2024", source: "The Meridian", section: "Comment",
      authors: ["Rupert Achterberg"], language: "en"),
    Article(
      id: "meridian-2024-04-27-ferry",
      headline: "The names on the ramp",
      highlights: #"""
        Seven weeks after the Maren Light, an island decides what to do with the chalk
        """#,
      body: #"""
        Every evening at about six, when the day’s last boat has gone, Mrs Solveig Rask walks down to the ferry ramp at Hollen with a biscuit tin. In the tin are eleven sticks of chalk. She kneels, because her back is better than her knees, and writes out thirty-four names.

        She has done it for 49 evenings, through two gales and a christening. She knew nine of the dead by sight and one by marriage. “The rain takes them by breakfast,” she said. “Well, I have time.”

        Nobody knows who chalked the first list, on the morning after the ferry sank. It had 43 names and a good many were wrong. Nine belonged to people who had missed the boat. One, a piano tuner, came over in March to see his own, stood in front of it for a while with his hat off, and asked if he might rub it out himself.

        It is not the only account that the island keeps. At the Co-operative the visitors’ book has become a place to leave messages for people who will not read them. “Your washing is in,” says one, of March 12, in a round hand. The postmistress, Miss Tora Lie, has 26 letters that she can neither deliver nor return. She has put them in order of size. And at the primary school, where three of the 41 pupils lost a parent, a teacher found that the register had been called every morning by the children themselves, who answered for those who were away. “Here,” they said, in three voices. She has not corrected them.

        Islands are used to this, people tell you, and then they tell you that it is not true. The wreck of 1987 took nine, off Grip Rock, in December; there was one service and then it was not mentioned. Mr Per-Arne Hauge, the lifeboat’s coxswain, was 24, and carried one of the coffins. He remembers that at the funeral tea no one would sit next to him. “They didn’t know what to ask me,” he said. “Now they ask. I’m not sure I prefer it, but it’s warmer.”

        Now the harbour board would like something in stone. Its chairman, Mr Torvald Eik, has proposed granite, with a railing. The families were asked on Tuesday. Some 80 of them met in the school hall, and by general agreement it was the worst meeting in the history of the island.

        Granite would need a number. Is it 32, as the coast guard says, or the company’s 31? Are the two who have not been found to be on it, and are they to be “lost” or “missing”? Does Ms Ingeborg Hauge, who was taken from the water alive and died in hospital on March 30, belong to the sea or to the hospital?

        It was Françoise Delâtre, whose daughter had been kept awake in the water with a song, who stood up at the end. She said, in a language that is not hers, that she did not care for granite. Stone was for being finished.

        “The rain takes them by breakfast.” So, the meeting voted, by 61 hands to eleven, let it. There will be a box on the ramp, with chalk in it, and a lid that does not leak.
        """#,
      caption: #"""
        Mrs Solveig Rask at the ramp on Thursday. Nobody has asked her to stop
        """#,
      byline: "Harriet Lisle-Oduya, Hollen Island",
      date: "27 April 2024", source: "The Meridian", section: "Weekend",
      authors: ["Harriet Lisle-Oduya"], language: "en"),
  ]
}
