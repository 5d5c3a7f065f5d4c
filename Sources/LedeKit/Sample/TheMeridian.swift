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
  ]
}
