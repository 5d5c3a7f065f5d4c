/// The popular paper of the sample: people first, one-sentence paragraphs, the present tense.
enum DailyLantern {
  static let articles: [Article] = [
    Article(
      id: "lantern-2024-03-09-ferry",
      headline: "“I told her to sing”: mum’s 50 minutes in the freezing sea",
      body: #"""
        A young mum told last night how she kept her daughter alive for 50 minutes in the freezing sea by holding on to the hood of her coat.

        Françoise Delâtre, 29, and six-year-old Élodie were thrown into the black water when the Maren Light rolled over off Hollen Island in the early hours of Friday.

        “I told her to sing,” said Françoise from her bed at Skarsund General. “She sang the same song eleven times. When she stopped, I shouted until she started again.”

        At least 14 people are now known to have died, hospital sources told the Lantern. The coast guard was sticking to 13 yesterday evening. Around 30 are still missing.

        The pair were found by trawlerman Stig Rønne, who steered for a voice.

        “You don’t hear singing out there,” said Stig, 61. “Not in that.”

        In waves as high as a two-storey house, it took him four attempts to get alongside. Then a wave did what Stig could not, and put the girl in the net.

        Élodie was “pink and cross” by breakfast, according to nurses, and wants her shoes back.

        But the questions are piling up. Passengers claim that crew told them to stay in their cabins, and that nobody unlocked the cupboards where the life jackets were kept.

        “WHO decided that?” demanded Françoise’s father, Gérard, 57, who drove through the night to reach her. “I want the name. Not the company’s name. The name.”

        Norrsund Lines said it would not comment “while families are waiting for news”. The firm has opened a helpline, and added that all its crews practise evacuation twice a year.

        Stig went back out at first light. By lunchtime he had brought in two more. Neither was singing.
        """#,
      caption: #"""
        Françoise Delâtre, 29, and six-year-old Élodie (pictured) were thrown into the black water when the Maren Light rolled over off Hollen Island in the early hours of Friday.

        Hero: Stig Rønne (pictured) took four attempts to get alongside
        """#,
      byline: "By KELLY MARSH in Skarsund",
      date: "2024-03-09", source: "Daily Lantern", section: "News",
      authors: ["Kelly Marsh"], language: "en"),
    Article(
      id: "lantern-2024-03-26-hostages",
      headline: "131 days, 23 photos and a kettle: the families who won’t go home",
      body: #"""
        THEY have a kettle, a gazebo with one broken leg and 23 photographs. What they don’t have is an answer.

        For 131 days the families of the Ashgar hostages have waited. For the last fortnight they have waited here, in a lay-by opposite the five-star hotel where men in good coats are deciding who comes home.

        “You learn to read the cars,” says Zoë Amara, 34, whose husband Daniel drove one of the two buses. “If they leave after lunch, it’s nothing. If they order dinner, you don’t sleep.”

        On Sunday, and again last night, dinner was ordered.

        Zoë has had one sign of life: a 40-second clip, sent in December, in which Daniel asks her to “sort the boiler”. She plays it on her phone and laughs, and then she doesn’t.

        “He’d be mortified,” she says. “All that time in a cave and he’s on about the boiler.”

        The Lantern understands that seven hostages could be freed within days. But a source on the rebel side said the true figure was “nine or ten”, and the Tarsenian government says it won’t discuss numbers.

        Next to the gazebo sits Béla Ferenczi, 58, the surveyor let go in January with a failing heart. Doctors told him to stay at home. He told them, he says, that he had been told to stay put quite enough.

        He knows the names of all the guards and the birthdays of all the prisoners. It is how he counted the weeks.

        “Today is Marguerite’s,” he says. “She’s 60. There will be cake, and we’ll keep her a slice.”

        At 9.20pm the lights go on in the hotel dining room. Nobody in the lay-by says a word. Somebody fills the kettle.
        """#,
      caption: "“You learn to read the cars”: Zoë Amara (pictured) in the lay-by on day 130",
      byline: "By DEV RAHMAN at Lake Serra",
      date: "2024-03-26", source: "Daily Lantern", section: "News",
      authors: ["Dev Rahman"], language: "en"),
    Article(
      id: "lantern-undated-lifeboat",
      headline: "What it takes to launch a lifeboat at three in the morning",
      body: #"""
        The pager goes off under the pillow, because if it went off on the bedside table it would wake the baby. Kirsti Nygård, 38, dentist, is out of the door in four minutes. She has done it in three.

        There are 22 volunteers at the Hollen lifeboat station and not one of them is paid. There’s a plumber, two teachers, a vicar and the man who sells the ice cream. They have eight minutes to reach the boathouse and another three to get the boat wet.

        “People think it’s courage,” says Kirsti. “It’s mostly zips.”

        She means the drysuit. It has four, and with cold hands each one is a small argument.

        The boat weighs 15 tonnes and does 25 knots. In a big sea it does about nine, and the crew are strapped in like toddlers. Coxswain Per-Arne Hauge, who has been going out for 31 years, says the trick is never to look at the wave you are on.

        “That one’s already happened,” he says.

        They don’t talk much about the night of the Maren Light. The log says they launched at 02:49 and came back at 16:20 with 27 people. Per-Arne says 28. One of them, he points out, was seven months from being born.

        What do they need? A new tractor, at €90,000. Volunteers who live within a mile. And, if anybody is asking, decent biscuits.

        “You come in so cold that you can’t hold the cup,” says the vicar, the Rev. Ingrid Søndergaard. “But you can always manage a biscuit.”

        Collection boxes for the Hollen lifeboat are in every harbour office on the Skerries.
        """#,
      byline: "By KELLY MARSH",
      source: "Daily Lantern", section: "Features",
      authors: ["Kelly Marsh"], language: "en"),
  ]
}
