extension HarbourWire {
  /// From April on, and what has no date.
  static let later: [Article] = [
    Article(
      id: "harbour-2024-04-05-hostages",
      headline: "Nine dam hostages freed in first swap; rebels say 11",
      body: #"""
        LAKE SERRA, Caldria, April 5 (Harbour Wire) - Nine workers held since November at a rebel stronghold in northern Tarsenia were handed to Caldrian mediators on Friday in exchange for 52 prisoners, both governments said, the first result of three weeks of indirect talks.

        The Northern Path Front said it had released 11. Mediators said they had counted nine people off the buses and could not explain the difference.

        "I have nine names and nine pulses," said Noor Halvard, the Caldrian ambassador who led the talks. "If there are two more, I would very much like to meet them."

        Interior Minister Renata Kovary of Tarsenia said the remaining 14 hostages would be freed "in two stages before the end of April" and that troops would pull back 6 kilometers from the Ashgar reservoir, half of what the Front had asked for. The Front's spokesman, Idris Tal, told Harbour Wire by telephone that no such distance had been agreed.

        Among those freed was Marguerite Osei, 60, a hydrologist, who walked across the border bridge carrying a plastic bag and refused a wheelchair. "I have been sitting down since November," she said.

        Doctors who examined the nine said they had lost between 9 and 17 kilograms each. Two had been treated for pneumonia.

        Families were told at 4:15 a.m. Zoë Amara, whose husband Daniel is among the 14 still held, said she had been given a letter in his handwriting, dated March 29.

        "It's two pages," she said. "One of them is about the boiler."

        The 24 workers were seized on November 16 last year, when gunmen stopped two buses on the road to the Ashgar dam. A surveyor, Béla Ferenczi, was released on January 19 on medical grounds.

        Tarsenian state television reported on Thursday that as many as 15 hostages would be freed. It later withdrew the report.
        """#,
      caption:
        "Marguerite Osei, 60, on the border bridge on Friday. Harbour Wire/Piotr Ansgar",
      byline: "Reporting by Piotr Ansgar; Editing by Dana Whitlock",
      date: "2024-04-05T15:30:00Z", source: "Harbour Wire", section: "World",
      authors: ["Piotr Ansgar"], language: "en"),
    Article(
      id: "harbour-2024-04-08-strike",
      headline: "Kingsmere trams halt as 2,300 crew begin open-ended strike",
      body: #"""
        KINGSMERE, Wessmark, April 8 (Harbour Wire) - Tram crews in the capital of Wessmark walked out on Monday at the start of an indefinite strike over pay, leaving hundreds of thousands of commuters to walk, cycle or stay at home.

        The Amalgamated Crews of Tramways, or ACT, said almost all of its 2,300 members had stopped work and that no more than three trams in ten were running. Kingsmere Tramways put the figure at "around 60%". Neither would say how it had counted.

        A Harbour Wire reporter on Regent Bridge counted seven trams in an hour. The timetable shows 44.

        "We would rather be driving," the union's general secretary, Bernadette Holroyd, said at the gates of the Northgate depot, where pickets had built a fire in a litter bin and were roasting chestnuts. "We will be out until Christmas if that is what it takes."

        Chief executive Julian Maddox said the company would not improve its offer of 4%. "The public sees who is hurting them," he said.

        The trams are driven by managers and by about 50 members of ACT who voted against the strike. One of them, who gave her name only as Pauline, said she had three children and no savings. "They shouted at me and then they waved," she said. "We have all worked together for years. It is us against us."

        Inflation in Wessmark was 5.2% in February. Tram fares went up by 7% in January.

        The strike could cost the city's shops up to 11 million pounds a day, according to the Chamber of Commerce. The union's economist said it was "at most 2 million, and good for the shoe trade".

        No talks are scheduled. A state conciliator, Marcus Thorne-Adeyemi, said he had offered both sides a room, a kettle and his patience.
        """#,
      byline: "Reporting by Lena Hask; Editing by Dana Whitlock",
      date: "2024-04-08T10:30:00Z", source: "Harbour Wire", section: "World",
      authors: ["Lena Hask"], language: "en"),
    Article(
      id: "harbour-2024-04-09-cholera",
      headline: "First cholera vaccine reaches Port-Ferrand, nine days late and mostly missing",
      body: #"""
        PORT-FERRAND, April 9 (Harbour Wire) - A plane with 60,000 doses of cholera vaccine landed in Port-Ferrand on Tuesday, nine days after the date by which the government had promised to offer one to every household, and 340,000 doses short of the order.

        Health Minister Aminata Koné said the rest would arrive "within the month". The manufacturer, which is based in the US, said it had been asked for 400,000 doses on March 21 and could deliver no more than 100,000 before June.

        "We were told to expect a miracle and we have received a sample," said Léonie Tremblay-Diop of the aid group AIM. "We will take it. It goes to the eleven streets."

        The ministry put the death toll at 131. The WHO, which published its own count for the first time, said at least 204 people had died and about 7,900 had fallen ill. AIM said its list had 219 names. Asked who was right, Tobias Engel of the WHO said the three figures were "the same figure at three hours of the day".

        Cases fell last week for the first time, to an average of 140 a day from 232.

        President Lucien Marchand-Bâ told state television on Monday that he had never given a date for the vaccine. In a speech on March 6, which the same channel carried live, he said: "By Easter. That is not a hope, it is a date."

        Moussa Lenoir, the engineer who was dismissed from the water authority after warning four times that the chlorine had run out, was reinstated on Friday and promoted. He said he had been asked to write a report and had been told that it should not rhyme.

        The first dose was given to Koné, who had asked to be last. The line would not hear of it, she said.
        """#,
      byline: "Reporting by Ibrahim Sow; Editing by Piotr Ansgar",
      date: "2024-04-09T13:20:00Z", source: "Harbour Wire", section: "Health",
      authors: ["Ibrahim Sow"], language: "en"),
    Article(
      id: "harbour-2024-04-15-election",
      headline: "Cárdenas, Altamira head for runoff in Isthmus as goalkeeper comes third",
      body: #"""
        PUERTO ALBA, April 15 (Harbour Wire) - Ximena Cárdenas, the mayor of Puerto Alba, will face Finance Minister Rodrigo Altamira in a runoff for the presidency of the Isthmus after neither won a majority on Sunday, the Electoral Tribunal said.

        With 98.6% of polling stations counted, Cárdenas had 36.1% of the vote and Altamira 33.8%. Beto Lazcano, a former goalkeeper with no party, took 24.9%, nearly 3 points more than any poll had given him.

        "We are two points up with two weeks to play," Cárdenas told supporters. "I have seen leads like that." She repeated that she would compensate small holders of Banco Istmeño bonds and would not raise the tax on gasoline by "a single cent".

        Altamira said voters had chosen "between an invoice and an advertisement" and that he was content to be the invoice.

        Turnout was 71.4%, the highest since 1994. In Playa Larga, where most of the failed bank's unfinished hotels stand, it was 88%.

        Lazcano's 640,000 voters will decide the second round on April 28. He told Harbour Wire that he would endorse neither candidate. "I said nobody and I mean nobody," he said. "Who do they think I am?"

        Two advisers to Altamira, who asked not to be named, said that talks with Lazcano had begun before the polls closed. A third said they had begun in March.

        Observers from 12 countries reported long lines and few irregularities. At one station in San Telmo the ballot box had been delivered without a key, and the count was completed with a can opener.

        The tribunal's president, Olga Menocal, said final results would be published by Wednesday. "The system has not failed," she said. "I have asked them not to call it an IT system. It makes people nervous."
        """#,
      byline: "Reporting by Dana Whitlock; Editing by Piotr Ansgar",
      date: "2024-04-15T05:50:00Z", source: "Harbour Wire", section: "World",
      authors: ["Dana Whitlock"], language: "en"),
    Article(
      id: "harbour-2024-04-16-ferry",
      headline: "Ex-ferry boss says he did see leak message, thought it was about rain",
      body: #"""
        SKARSUND, April 16 (Harbour Wire) - The former head of Norrsund Lines told an inquiry on Tuesday that he had been sent a warning of water on the car deck of the ferry Maren Light 14 hours before it sank, contradicting a statement he signed last week.

        Henrik Sørbø, 59, said he read the message on his telephone at lunch on March 7 and took it to be about rain.

        "I remember thinking that it was a wet day," he said.

        In his written statement, submitted on April 8, Sørbø said he had not been shown the message and "would have acted on it". Asked by Aoife Brennan-Holt, counsel to the inquiry, which of the two accounts was true, he replied: "The second one. The first was what I hoped."

        The company's records show that five people received the message from the mate, Leif Aasen, who died in the sinking, and that two opened it. A shore manager answered after nine minutes. The reply was the single word "Mop", the inquiry heard.

        Thirty-two people are known to have died when the ferry went down off Hollen Island on March 8. Two are missing.

        Brennan-Holt put it to Sørbø that new seals would have cost 5,000 euros and that Norrsund had spent 38,000 euros in the same month on repainting the funnel.

        "That is correct," he said. "I wish it were not."

        Sørbø told reporters on March 15 that he would not resign and would stay until all questions had been answered. He resigned 13 days later.

        Signe Aalto, the former transport minister, will testify on Wednesday. Police, who have now questioned 46 people, said no one had been charged.

        The hearing was stopped twice: once for a fire alarm, and once because a man in the public seats had begun, quietly, to read out names.
        """#,
      byline: "Reporting by Piotr Ansgar; Editing by Dana Whitlock",
      date: "2024-04-16T16:10:00Z", source: "Harbour Wire", section: "Shipping",
      authors: ["Piotr Ansgar"], language: "en"),
    Article(
      id: "harbour-2024-04-18-bank",
      headline: "Banco Istmeño's ex-chief Iriarte arrested at airport with $90,000",
      body: #"""
        PUERTO ALBA, April 18 (Harbour Wire) - Tomás Iriarte, who ran Banco Istmeño until it collapsed last month, was arrested at Puerto Alba airport early on Thursday as he tried to board a flight to Caldria with about $90,000 in cash, prosecutors said.

        Iriarte, 61, will be charged with false accounting and fraud over loans of at least $410 million, chief prosecutor Celia Montoya told reporters. He faces up to 18 years in prison.

        "He told the officers that he was going skiing," Montoya said. "There is very little snow there in April, and none of it costs $90,000."

        His lawyer, Fausto Rey, said Iriarte was traveling to a medical appointment, had bought a return ticket and "relied in good faith on systems that others designed".

        As recently as April 10, Iriarte told a television interviewer that he would "never, under any circumstances" leave the country before his name was cleared. On March 13, as customers were locked out of their cards, he said their deposits were "entirely safe". They turned out to be: the bonds that his tellers sold as deposits did not.

        Prosecutors said an e-mail sent to Iriarte in June last year by the head of his IT department, who has since left, read in full: "The new system will add up the coast. Do we want that?" The upgrade was postponed twice.

        Montoya said the cash was in an envelope of the kind the bank gave to children who opened savings accounts. It had a picture of a squirrel.

        Caja del Sur, which bought Istmeño's branches for a dollar on April 1, said it was cooperating. Its shares rose 2.1%.

        Bonds due on April 30 last changed hands at 6 cents on the dollar, traders said, down from 91 in early March.
        """#,
      byline: "Reporting by Dana Whitlock; Editing by Piotr Ansgar",
      date: "2024-04-18T14:45:00Z", source: "Harbour Wire", section: "Finance",
      authors: ["Dana Whitlock"], language: "en"),
    Article(
      id: "harbour-2024-04-20-strike",
      headline: "Kingsmere tram strike ends after 12 days with 6.5% raise",
      body: #"""
        KINGSMERE, Wessmark, April 20 (Harbour Wire) - Tram crews in Kingsmere will return to work on Sunday after their union and the company agreed on a raise of 6.5%, a single payment of 400 pounds and a promise about conductors, both sides said early on Saturday.

        "It is a good deal and it was a long night," Bernadette Holroyd, the general secretary of the Amalgamated Crews of Tramways, told pickets at the Northgate depot, some of whom wept and one of whom asked what had happened to Christmas. Holroyd said on April 8 that the crews would stay out until then if need be.

        Julian Maddox, chief executive of Kingsmere Tramways, who had said there was "not a penny more" than 4%, called the agreement "well within what we always thought possible".

        The promise takes up a page. It says conductors will remain on the trams "as a matter of course". Asked whether that was the same as never removing them, conciliator Marcus Thorne-Adeyemi said he had slept for four hours since Wednesday and would rather not be asked.

        "Not one job will be lost because of this deal," Maddox told reporters. "Let me repeat it. Not one job."

        The 12-day strike cost the company 9.7 million pounds, it said. ACT put the cost at more than 14 million. More than 200 crew members who could not meet their rent were helped from a union fund, Holroyd said; the fund's own treasurer said the number was 168.

        ACT's members will vote by post. About 50 who worked through the strike will be allowed back into the canteen, a union notice said, "from Monday, and no remarks".

        The first tram, a 14, will leave Northgate at 4:52 a.m. Holroyd said she would conduct it.
        """#,
      byline: "Reporting by Lena Hask; Editing by Piotr Ansgar",
      date: "2024-04-20T07:50:00Z", source: "Harbour Wire", section: "World",
      authors: ["Lena Hask"], language: "en"),
    Article(
      id: "harbour-2024-04-23-hostages",
      headline: "Tarsenia denies promising pullback, talks on dam hostages suspended",
      body: #"""
        LAKE SERRA, Caldria, April 23 (Harbour Wire) - Talks on 12 workers still held by rebels in northern Tarsenia were suspended on Tuesday after the government said it had never agreed to withdraw its troops from the Ashgar reservoir.

        "There was no six kilometers. There was no one kilometer," Interior Minister Renata Kovary told parliament. "The army will move when the last hostage is home."

        Kovary said on April 5, in a statement that both governments published, that troops would pull back 6 kilometers. It was still on the ministry's website on Tuesday afternoon. By evening the page could not be found.

        The Northern Path Front said it would halt releases until the soldiers left. "We were told that we could not count," its spokesman, Idris Tal, said by telephone. "Now it seems that others cannot read."

        At least 19 people were killed in fighting near the dam over the weekend, according to the army, all of them rebels. The Front said it had lost four men and that more than 30 soldiers had died. Two doctors in the town of Ashgar told Harbour Wire they had received between 30 and 40 bodies, some in uniform, some not.

        The United States urged both sides to go back to the table. "We would ask them to leave us something to mediate," said a US official who was not authorized to speak to the media. He said who had fired first was "a question for historians, and they will have to hurry".

        Ambassador Noor Halvard, the mediator, told staff to keep the two floors of the hotel booked through May 10. Asked whether that was a sign of hope, she said, "It is a sign of a deposit."

        The remaining hostages were due to be freed in two stages before the end of April. None has been freed since April 5.
        """#,
      byline: "Reporting by Piotr Ansgar; Editing by Dana Whitlock",
      date: "2024-04-23T19:05:00Z", source: "Harbour Wire", section: "World",
      authors: ["Piotr Ansgar"], language: "en"),
    Article(
      id: "harbour-2024-04-29-election",
      headline: "UPDATE 1-Cárdenas wins Isthmus presidency by 15,212 votes; rival wants recount",
      body: #"""
        (Adds Altamira's reaction, observers)

        PUERTO ALBA, April 29 (Harbour Wire) - Ximena Cárdenas, an engineer who promised to repay the small savers of a collapsed bank, was elected president of the Isthmus on Sunday by one of the narrowest margins in its history.

        Cárdenas had 50.3% of the vote to 49.7% for Finance Minister Rodrigo Altamira, a lead of 15,212 votes, the Electoral Tribunal said after counting 99.8% of polling stations.

        The count stopped for five hours and ten minutes on Sunday night, when the tribunal's computers went down with Altamira ahead by about 9,000 votes. When it resumed he was behind.

        "The box was asleep and then it was awake," tribunal president Olga Menocal told reporters at 2 a.m. She said the results still to come in at the time were from Puerto Alba, where Cárdenas is mayor, and that paper copies of each tally existed.

        Altamira, who on Friday said he would accept the result "whatever it is, by one vote or by a million", asked for a recount. "I accept results," he said. "I am waiting for one."

        Alternativa Cívica observers reported no serious problems. Concordia said its own had noted irregularities at more than 200 stations. The tribunal said it knew of no more than six.

        Cárdenas, 46, thanked the voters, her mother and "whoever tripped over the plug". She will take office on June 1. Her first act, she said, would be to write 1,900 checks.

        Beto Lazcano, the goalkeeper who came third in the first round and later backed Altamira, left the Concordia headquarters by a side door at midnight. He told reporters he had been there to use the telephone.

        Turnout was 73.0%, the tribunal said. It had earlier reported 37.0%.
        """#,
      byline: "Reporting by Dana Whitlock; Editing by Piotr Ansgar",
      date: "2024-04-29T04:35:00Z", source: "Harbour Wire", section: "World",
      authors: ["Dana Whitlock"], language: "en"),
    Article(
      id: "harbour-2024-05-03-cholera",
      headline:
        "Port-Ferrand reports first day without cholera; toll doubles overnight as minister goes",
      body: #"""
        PORT-FERRAND, May 3 (Harbour Wire) - The capital of the Ferrand Coast went a day without a new case of cholera on Thursday for the first time in ten weeks, hours before the government more than doubled its count of the dead.

        The health ministry said 278 people had died, up from 127 on Wednesday. It was the last act of Aminata Koné, who resigned as minister at noon and signed the revised figures, she said, "with the same pen".

        The new count includes people who died at home. The WHO said at least 274 had died; the aid group AIM, whose list gives names and streets, said 281.

        "We are three numbers apart, or seven, depending on the hour," said Tobias Engel of the WHO. "In my trade that is called peace."

        Koné, 57, will return to the children's hospital where she worked until 2019. In a letter to President Lucien Marchand-Bâ she wrote that "a minister who says there is no cholera should be made to say it in the ward". The president thanked her for her service. He said he had always supported the counting of the dead.

        More than 200,000 doses of vaccine have been given. The last of the 400,000 that the president promised by March 31 are now due in July.

        The water of Pont-Noir has been clean since April 2, according to tests that Moussa Lenoir, the engineer who first raised the alarm, pins to the door of the pumping station each morning. They are set out in four lines. The last two rhyme.

        Health officials said two more weeks without cases were needed before the outbreak could be declared over.

        The clinic's buckets, one for each of eleven streets, have been handed back to the people who lent them. One was kept. It has geraniums in it.
        """#,
      byline: "Reporting by Ibrahim Sow; Editing by Dana Whitlock",
      date: "2024-05-03T09:10:00Z", source: "Harbour Wire", section: "Health",
      authors: ["Ibrahim Sow"], language: "en"),
  ]
}
