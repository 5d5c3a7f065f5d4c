/// The popular paper of the sample: people first, one-sentence paragraphs, the present tense.
enum DailyLantern {
  static let articles = march + later

  private static let march: [Article] = [
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
      id: "lantern-2024-03-11-flood",
      headline: "POSTMAN PAT-DDLES! Hero Colin rows his round to rescue 31... and a pig",
      body: #"""
        POSTIE Colin Sugden has walked the same round for 26 years. Yesterday he rowed it.

        When the River Arle burst the Long Bank and swallowed the village of Ossley at ten to two in the morning, Colin, 57, took his late dad’s boat out of the garage through the upstairs window of the garage.

        “You know who’s deaf,” he said. “You know who’s on the ground floor. Nobody else has got that list. It’s in my feet.”

        By breakfast he’d fetched 31 people out of 14 houses, street by street, odd numbers first.

        Number 32 was a lady called Duchess. She weighs 22 stone, and she is a pig.

        “She wouldn’t get in,” said Colin. “Then she would. Then we were both in the water.”

        Five people are dead, police sources told the Lantern. Officers would only confirm three last night. Among them is retired headmistress Joyce Akroyd, 84, who rang her neighbours one by one to wake them, and was still on the phone when the line went.

        She’d got as far as the letter P.

        Now survivors want answers. Just five days ago council boss Hugh Pemberton-Sykes told the village it could sleep soundly.

        “It’ll be a long time before I sleep at all,” said mum-of-two Shelley Marsden, 33, in a blanket on the floor of Tarnbridge High. “My kids were on top of a wardrobe. WHO signed that off?”

        The Rivers Agency says it was a freak storm. Farmer Walter Ibbotson, 72, says it was badgers and he’s got photos.

        Water is up to the clock on the village hall, which stopped at eight minutes past two.

        Colin’s boss has given him today off. He’s going in.

        “There’s a birthday card for number 40,” he said. “She’s in the gym at the high school. I know where she is.”
        """#,
      caption: #"""
        First-class: Colin Sugden (pictured) with Duchess, who weighs 22 stone
        """#,
      byline: "By GARY STOTT in Ossley",
      date: "2024-03-11", source: "Daily Lantern", section: "News",
      authors: ["Gary Stott"], language: "en"),
    Article(
      id: "lantern-2024-03-16-ferry",
      headline: "Dead man walks into his own wake... and asks what’s on the piano",
      body: #"""
        HE was mourned, he was missed, and they had already given away his bike.

        But piano tuner Anders Fjelde wasn’t at the bottom of the sea with the Maren Light. He was at his sister’s, feeding the hens.

        “I am very sorry to be alive,” said Anders, 44, when the Lantern knocked yesterday. “No. That came out wrong. I’m sorry to have been dead.”

        The shy bachelor had climbed back down the ramp on the night of March 7 to hunt for his glasses. He found them. They were on his head.

        By then the ferry had gone.

        He couldn’t face ringing the pub where he lodges, so he walked nine miles to Little Vik, where sister Bodil, 51, keeps 40 hens and no telly.

        For a week nobody told either of them a thing.

        “He said the sea was too rough for sailing,” said Bodil. “I said that’s sensible, for once.”

        On Tuesday night, 60 friends packed the Anchor in Skarsund to say goodbye. There were speeches. There was his favourite stew. Barman Ole Strand played the piano that Anders had tuned every Easter since 1998.

        It was flat, says Anders. “They’d have sung me out in the wrong key.”

        On Thursday Bodil went to light the stove with an old paper, saw a face she knew, and made her brother put his coat on.

        Police say the number of dead and missing is now 33. The company’s list still had him in seat 114 last night.

        And the man himself? He went back to the Anchor, stood at the bar as white as milk and asked for a small beer.

        Nobody would let him pay. Then he asked everyone to hush, got out his fork and put that piano right.
        """#,
      caption: #"""
        “Sorry”: Anders Fjelde (pictured) at his sister’s kitchen table yesterday

        It was flat, says Anders. “They’d have sung me out in the wrong key.”
        """#,
      byline: "By KELLY MARSH in Skarsund",
      date: "2024-03-16", source: "Daily Lantern", section: "News",
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
  ]
}
