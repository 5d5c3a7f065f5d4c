/// The news agency of the sample: datelines, short sentences, straight quotation marks, numbered updates.
enum HarbourWire {
  static let articles = march + later

  private static let march: [Article] = [
    Article(
      id: "harbour-2024-03-06-cholera",
      headline: "Ferrand Coast admits cholera outbreak; death toll disputed",
      body: #"""
        PORT-FERRAND, March 6 (Harbour Wire) - The Ferrand Coast confirmed an outbreak of cholera in its capital on Wednesday, two days after its health minister said there was none, and put the number of deaths at eight. Aid workers said at least 19 people had died.

        Laboratories in Caldria and the US found the bacterium in seven of nine samples, Health Minister Aminata Koné told reporters. "On Monday I spoke on the evidence that I had," she said. "Today I have other evidence, and I speak again."

        AIM, an aid group that runs the only clinic in the Pont-Noir district, said the minister had had its figures since February 28. It has treated 540 people. The ministry counts 212.

        The World Health Organization (WHO) said it would send a team of six on Friday, with rehydration salts for 10,000 patients. "Nobody who reaches a bed and a liter of clean water with salt and sugar in it should die of this," said Tobias Engel, who leads the team. "It is not a mystery. It is a plumbing bill."

        Asked who was to blame, a WHO official said: "We ask where, not who. The who comes later and takes longer."

        The water authority acknowledged that chlorine at the Pont-Noir pumping station had been "interrupted", but not for how long. An engineer told Harbour Wire it ran out on February 11. He said he had written four letters about it, one of them in verse, in the hope that it would be read.

        President Lucien Marchand-Bâ said schools in the capital would close for two weeks. He promised that every household in Port-Ferrand, about 900,000 people, would be offered a vaccine by Easter, March 31.

        There is no cholera vaccine in the country, health officials said.
        """#,
      byline: "Reporting by Ibrahim Sow; Editing by Dana Whitlock",
      date: "2024-03-06T16:40:00Z", source: "Harbour Wire", section: "Health",
      authors: ["Ibrahim Sow"], language: "en"),
    Article(
      id: "harbour-2024-03-08-ferry",
      headline: "Ferry sinks off Hollen Island, at least 11 dead, dozens missing",
      body: #"""
        SKARSUND, March 8 (Harbour Wire) - A passenger ferry sank in heavy seas off Hollen Island early on Friday, killing at least 11 people and leaving dozens missing in water of 4 degrees Celsius, the Skerry Coast Guard said.

        The 74-meter Maren Light left Skarsund at 11:10 p.m. on Thursday with 221 passengers and crew, its owner, Norrsund Lines, said. It sent a distress call at 2:37 a.m. and disappeared from radar 26 minutes later.

        "We had water on the car deck and then we had no time at all," said Jürgen Møller, a truck driver who was pulled from a life raft by a fishing boat. He said the ship leaned to the left, came back, and "did not come back a second time".

        Captain Ólafur Brandt of the coast guard said 168 people had been picked up by noon, 31 of whom were in hospital with hypothermia. According to Brandt, three helicopters and 14 vessels were searching an area of 90 square kilometers.

        "The wind is 50 knots and rising," he said. "Each hour counts for more than the one before it."

        Norrsund Lines said the 31-year-old ship passed its annual inspection on October 7 last year. It said it did not know whether the bow door had failed. Three survivors told Harbour Wire that they heard a bang from the front of the vessel minutes before the alarm.

        The transport minister, Signe Aalto, said she had ordered the ferry's sister ship, the Maren Star, to stay in port. An inquiry would start "the day the search ends and not a day later", Aalto told reporters.

        Two of the helicopters, US-built machines on loan from Caldria, were due to refuel and fly through the night, the coast guard said.

        It was the worst ferry accident in the Skerry Islands since December 1987, when nine people died off Grip Rock.
        """#,
      byline: "Reporting by Piotr Ansgar; Editing by Dana Whitlock",
      date: "2024-03-08T13:05:00Z", source: "Harbour Wire", section: "Shipping",
      authors: ["Piotr Ansgar"], language: "en"),
    Article(
      id: "harbour-2024-03-08-ferry-update",
      headline: "UPDATE 2-Ferry sinks off Hollen Island, at least 13 dead, about 30 missing",
      body: #"""
        (Updates toll, adds owner on bow door, survivors on the rock, paragraphs 4 and 7)

        SKARSUND, March 8 (Harbour Wire) - A passenger ferry sank in heavy seas off Hollen Island early on Friday, killing at least 13 people and leaving about 30 missing in water of 4 degrees Celsius, the Skerry Coast Guard said.

        The 74-meter Maren Light left Skarsund at 11:10 p.m. on Thursday with 221 passengers and crew, its owner, Norrsund Lines, said. It sent a distress call at 2:37 a.m. and disappeared from radar 26 minutes later.

        "We had water on the car deck and then we had no time at all," said Jürgen Møller, a truck driver who was pulled from a life raft by a fishing boat. He said the ship leaned to the left, came back, and "did not come back a second time".

        Ten people were lifted at dawn from a rock that is dry only at low tide. They had kept count of each other in the dark by calling out numbers, the winchman who reached them said. "They got to ten every time," he said. "So I knew when to stop looking."

        Captain Ólafur Brandt of the coast guard said 178 people had been picked up by nightfall, 36 of whom were in hospital with hypothermia. According to Brandt, five helicopters and 21 vessels were searching an area of 140 square kilometers.

        "The wind is 55 knots," he said. "Each hour counts for more than the one before it."

        Norrsund Lines, which said in the morning that it did not know whether the bow door had failed, said in the evening that the door was "closed, locked and signed for" when the ship left port. It did not say by whom.

        The transport minister, Signe Aalto, said she had ordered the ferry's sister ship, the Maren Star, to stay in port. An inquiry would start "the day the search ends and not a day later", Aalto told reporters.

        It was the worst ferry accident in the Skerry Islands since December 1987, when nine people died off Grip Rock.
        """#,
      byline: "Reporting by Piotr Ansgar; Editing by Dana Whitlock",
      date: "2024-03-08T20:40:00Z", source: "Harbour Wire", section: "Shipping",
      authors: ["Piotr Ansgar"], language: "en",
      metadata: ["version": "2", "updates": "harbour-2024-03-08-ferry"]),
    Article(
      id: "harbour-2024-03-10-flood",
      headline: "Embankment fails in Wessmark, at least 3 dead as river takes village",
      body: #"""
        OSSLEY, Wessmark, March 10 (Harbour Wire) - At least three people died and more than 2,000 fled their homes on Sunday when an embankment on the River Arle collapsed in the night, sending a wave up to 2 meters high through the village of Ossley, police said.

        The breach, about 40 meters wide, opened at 1:50 a.m. in the middle of a bank that officials had described on Tuesday as sound. Four people were missing.

        The river at Ossley Mill peaked at 5.83 meters, the highest since records began in 1911 and half a meter above the flood of 1947, the Rivers Agency said. The storm was the same one that sank the ferry Maren Light off the Skerry Islands on Friday, killing at least 17.

        "It did not come over, it came through," said Walter Ibbotson, a farmer who had moved 300 sheep to higher ground on Friday with the help of nine neighbors. Eight of the nine, he said, had laughed at him on Tuesday.

        Priya Raman, a regional director of the agency, said it was too early to say why the bank had failed. "No defense can be guaranteed against an event of this size," she told reporters at a school that serves as a shelter. She said on Tuesday that the bank was "fit for purpose".

        Soldiers in boats were taking people from bedroom windows. Downstream, in the town of Tarnbridge, population 31,000, volunteers filled sandbags outside the hospital, where between 30 and 40 patients had been carried to the second floor.

        Hugh Pemberton-Sykes, who heads the district council, said about 900 homes were under water. An insurers' group put the number at "1,300 or more".

        Prime Minister Eleanor Strand will visit on Tuesday, her office said.

        More rain, up to 30 millimeters, is expected by Monday.
        """#,
      byline: "Reporting by Lena Hask; Editing by Dana Whitlock",
      date: "2024-03-10T12:15:00Z", source: "Harbour Wire", section: "World",
      authors: ["Lena Hask"], language: "en"),
    Article(
      id: "harbour-2024-03-12-ferry",
      headline: "CORRECTED-Ferry toll rises to 21 as divers reach wreck",
      body: #"""
        (Corrects number of people aboard to 212, not 221, in stories dated March 8 to March 11, after owner revised its passenger list)

        SKARSUND, March 12 (Harbour Wire) - Divers recovered two bodies from the ferry Maren Light on Tuesday, bringing the confirmed death toll to 21, the Skerry Coast Guard said. Thirteen people remain missing.

        Norrsund Lines said 212 people were aboard when the ship sank on Friday, and not 221 as it had stated. Nine passengers who had bought tickets missed the sailing, the company said.

        "It should not have taken us four days to count," chief executive Henrik Sørbø told a news conference. He apologized to the nine families who, he said, "were told to come to the harbor and wait".

        A team of six divers reached the wreck at a depth of 87 meters shortly after 10 a.m. and found the bow door open by about 60 centimeters, two people with knowledge of the dive said. The coast guard declined to confirm that. Its spokesman, Captain Ólafur Brandt, said only that the door "was not in the position in which a ship is sailed".

        The search on the surface will be scaled back on Wednesday evening. "We are not stopping," Brandt said. "We are changing what we hope for."

        Of the 178 survivors, 17 were still in hospital, nearly all of them with injuries from the cold. Nils Lindqvist, the head of intensive care at Skarsund General, said its doctors had worked from a WHO handbook and that no patient who arrived with a heartbeat had died.

        Police said on Monday that they had seized the Maritime Agency's files on the ship. No one has been arrested.

        The Daily Lantern, citing hospital sources, reported on Tuesday that 24 people had died. Hospital managers said the newspaper had counted three patients who are alive.
        """#,
      byline: "Reporting by Piotr Ansgar and Dana Whitlock",
      date: "2024-03-12T17:40:00Z", source: "Harbour Wire", section: "Shipping",
      authors: ["Piotr Ansgar", "Dana Whitlock"], language: "en"),
    Article(
      id: "harbour-2024-03-15-ferry",
      headline: "Man on list of Skerry ferry's missing turns up at his sister's",
      body: #"""
        SKARSUND, March 15 (Harbour Wire) - A man listed as lost with the ferry Maren Light walked into a police station on Friday and said he had not been aboard, cutting the number of missing to five and the number of people on the ship to 211.

        Anders Fjelde, 44, a piano tuner, had bought a ticket for the March 7 sailing, checked in two suitcases of tools and then got off again to look for his glasses, police said. When he came back to the quay the ramp was up.

        "He was ashamed of missing the boat, so he told nobody," inspector Ragna Tveit told reporters. "He went to his sister, who has no television. On Thursday she lit the stove with last Saturday's newspaper, and there was his photograph."

        The confirmed toll stands at 28, the coast guard said, after seven bodies were found in three days by boats that had officially stopped searching. Norrsund Lines puts it at 27. It does not count a crew member whose remains have not been formally identified.

        The discovery is the second change to a passenger list that the owner called "final" on Tuesday. Norrsund first said 221 people had sailed, then 212.

        Chief executive Henrik Sørbø said he would not resign over it. "I came here to answer questions, and I will be here until they have all been answered," he said.

        The surface search ended on Wednesday. Transport Minister Signe Aalto, who had promised that an inquiry would start on the same day, said on Friday that it needed "a judge, a room and a law, in that order" and could not open before April.

        Fjelde's friends had held a wake for him on Tuesday evening. He told police that he would like to thank everybody who spoke.
        """#,
      byline: "Reporting by Dana Whitlock; Editing by Piotr Ansgar",
      date: "2024-03-15T11:25:00Z", source: "Harbour Wire", section: "Shipping",
      authors: ["Dana Whitlock"], language: "en"),
    Article(
      id: "harbour-2024-03-19-bank",
      headline: "Banco Istmeño limits withdrawals after depositors pull $180 million",
      body: #"""
        PUERTO ALBA, March 19 (Harbour Wire) - Banco Istmeño capped cash withdrawals at $200 a day on Tuesday after customers took out about $180 million in a week, a run that the lender's chief executive blamed on "rumor and a slow computer".

        The cap, which takes effect at once, applies to all 410,000 personal accounts. Company accounts may pay only wages and taxes, the bank said in a statement.

        "This is a fence, not a wall," chief executive Tomás Iriarte told reporters.

        Inés Peñalver, the head of the Banking Superintendence, said the bank was solvent "on the figures it has given us" and that inspectors had arrived to check those figures. She said on Monday that state insurance covered deposits of up to $25,000.

        The trouble began on March 12, when an IT upgrade locked customers out of their cards. Service returned on Saturday, but the lines at branches grew longer rather than shorter.

        Three people familiar with the matter said Istmeño had asked two larger rivals for an emergency loan of $150 million to $200 million and that both had refused. The bank denied that. One of the rivals, Caja del Sur, declined to comment; the other could not be reached.

        Shares fell 31% to 6.40 before trading was halted at 11:42 a.m. Bonds due on April 30 changed hands at less than 60 cents on the dollar, down from 91 a week ago.

        "They keep saying it is computers," said Wilfredo Núñez, a retired teacher who had waited more than four hours outside a branch in the old port. "My computer works. It says they are broke."

        Istmeño, founded in 1921 to finance the coffee trade, holds about 7% of the country's deposits.

        No bank has failed in the Isthmus since 1999, when two savings houses closed and depositors recovered no more than 64% of their money.
        """#,
      byline: "Reporting by Dana Whitlock",
      date: "2024-03-19T18:20:00Z", source: "Harbour Wire", section: "Finance",
      authors: ["Dana Whitlock"], language: "en"),
  ]
}
