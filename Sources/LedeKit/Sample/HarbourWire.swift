/// The news agency of the sample: datelines, short sentences, straight quotation marks.
enum HarbourWire {
  static let articles: [Article] = [
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
  ]
}
