extension DailyLantern {
  /// From April on, and what has no date.
  static let later: [Article] = [
    Article(
      id: "lantern-2024-04-03-cholera",
      headline: "I packed 200 tea bags and a whistle: nurse Mo’s month in cholera city",
      body: #"""
        NURSE Mo Pickles used up her holiday, her savings and, by day six, all her tea.

        “You can’t get decent milk anyway,” said Mo, 58, a ward sister from Tarnbridge, who should’ve been on a coach tour of the lakes.

        Instead she’s in a tent in Port-Ferrand with 84 beds, 130 patients and a whistle.

        “One blast, I need a drip,” she explained. “Two blasts, I need a priest. I’ve hardly used the two.”

        At least 180 people have died here since February, aid workers say. The government has got as far as 97. Mo doesn’t hold with either number.

        “I don’t count those,” she said. “I count the ones who walk out. I’m on 411.”

        Her second ward is the old AIDS clinic next door, lent by a doctor who needed it herself.

        “She aids us, we aid her, that’s how it goes,” said Mo. “Her patients do our laundry. They say it’s nice not to be the scary ones.”

        How do you save a life? Mo makes it sound like baking. One litre of clean water. Six level teaspoons of sugar. Half a level teaspoon of salt. Stir, sip, repeat.

        “It’s not brave, it’s sums,” she said. “In, out, and you write it down.”

        Her star pupil is Ousmane, nine, who was carried in without a pulse three weeks ago and now does the writing down. He’s spotted two mistakes of the doctors’ and one of Mo’s.

        President Marchand-Bâ promised that everybody here would be offered a jab by Easter. Easter was Sunday. There wasn’t one jab.

        “I’m not political,” said Mo. “But I did say something on the whistle.”

        She’s due home on Saturday to a ward that was flooded last month. She has changed her ticket. Twice.
        """#,
      caption: #"""
        “It’s not brave, it’s sums”: Tarnbridge nurse Maureen Pickles (pictured) with Ousmane, nine
        """#,
      byline: "By DEV RAHMAN in Port-Ferrand",
      date: "2024-04-03", source: "Daily Lantern", section: "Features",
      authors: ["Dev Rahman"], language: "en"),
    Article(
      id: "lantern-2024-04-06-hostages",
      headline: "“I’ve been sitting down since November”: gran, 60, WALKS to freedom",
      body: #"""
        SHE had a plastic bag, odd boots and a birthday cake to get to.

        Marguerite Osei, 60, waved away a wheelchair yesterday and marched across 140 yards of bridge to freedom after 141 days in a mountain cave.

        “I’ve been sitting down since November,” said the grandmother of three. “Anybody who offers me a chair is going in the river.”

        Eight others followed. Rebels say it was TEN.

        “I can count,” said bus driver’s wife Zoë Amara, 34, at the barrier. “I counted nine. I counted them again. None of them was mine.”

        Zoë’s husband Daniel is one of 14 hostages still up there. At a quarter past four in the morning an official handed her a letter.

        It’s two pages. One is about their boiler.

        “He wants me to bleed the radiators,” said Zoë. “It’s April. I’ve read it 30 times. I’m going to bleed those radiators till they scream.”

        Doctors said the nine had lost between 9 and 17 kilos each. In their first hour they asked for coffee, clean socks and the football results.

        Marguerite wanted her cake. Fellow captive Béla Ferenczi, 58, had kept her a slice since March 25 in a biscuit tin, and she ate it standing up.

        “It’s stale,” she told him. “So are you,” he said.

        So what happened to the other two? Spokesman Idris Tal insists that the rebels put 11 people on three lorries. Two lorries came.

        Tarsenian minister Renata Kovary called that “a fairy tale for the credulous” and promised that everyone else will be out by April 30. “All of them,” she said. “You may write that down.”

        We have.
        """#,
      caption: #"""
        Marguerite Osei (pictured) told the soldier with the wheelchair to use it himself

        Still waiting: Zoë Amara, 34, with the letter
        """#,
      byline: "By DEV RAHMAN at Lake Serra",
      date: "2024-04-06", source: "Daily Lantern", section: "News",
      authors: ["Dev Rahman"], language: "en"),
    Article(
      id: "lantern-2024-04-09-strike",
      headline: "TRAM-SHACKLED! We waited 61 minutes for the 14... and got a horse",
      body: #"""
        YOU wait an hour for a tram and then a horse comes along.

        Bride-to-be Kayleigh Osborne, 28, was in full white lace at the Market Street stop yesterday when she found out that the 14 was off. So was the 9. So was everything.

        “I thought it was only for the next day,” she wailed. “I’ve been doing my nails since Friday. I don’t KNOW what’s been on the news.”

        Up trotted rag-and-bone man Alf Tinker, 70, and his mare Brenda. Eleven minutes later Kayleigh was at the registry office on top of a fridge.

        “She’s done weddings before,” said Alf. He meant Brenda.

        Fat-cat boss Sir Julian Maddox boasted that six trams in ten were running. Union boss Bernie Holroyd reckoned three in ten. So the Lantern stood on Regent Bridge for an hour with a flask and a clicker.

        We counted eight. One was going to the depot.

        Porter Winston Clarke, 59, walked nine miles to his shift at St Bride’s Hospital and will walk nine miles back.

        “My feet support the strike,” he said. “The rest of me is thinking about it.”

        Even the zoo felt the pinch. With visitors down to 14 and a school party from Tarnbridge, the penguins waited half an hour for their two o’clock audience and then, keepers say, did the parade anyway.

        Sir Julian went to work by car. It was a hundred yards. His neighbours timed it at 19 minutes, thanks to the traffic.

        “He could of walked,” said one. “It’d have done him good to meet some of us.”

        LANTERN COMMENT, Page 8: Bang their heads together
        """#,
      caption: #"""
        Neigh bother: bride Kayleigh Osborne (pictured) hitches a lift with rag-and-bone man Alf
        """#,
      byline: "By TRISH COLLIER",
      date: "2024-04-09", source: "Daily Lantern", section: "News",
      authors: ["Trish Collier"], language: "en"),
    Article(
      id: "lantern-2024-04-10-flood",
      headline: "£18 MILLION? They’ve had £212.50 and a leaflet",
      body: #"""
        THIS is what “money no object” looks like: one voucher, one leaflet and a torch with no batteries.

        A month after the Arle took Ossley, flood families told the Lantern they’ve seen just £212.50 each from the Government’s £18 million.

        “It’s very good of her,” said mum-of-three Shelley Marsden, 33. “I’ve bought a kettle. Now I need somewhere to put it that isn’t a rugby pitch.”

        Shelley’s youngest, Arleen, is 17 days old and has never lived in a house.

        The Treasury insists the £18m is safe. But there’s a catch. Asked how much was for the new bank, a spokesman said £18m. Asked how much was for families, he said £18m.

        Asked if that was the same £18m, he said he’d ring back.

        He rang back. It is.

        “I can add up,” said farmer Walter Ibbotson, 72. “I do it with sheep. You can’t sell the same one twice.”

        An eighth man has died. Dennis Crabtree, 66, was overcome by fumes from a pump in his cellar on April 2. The council says it can’t count him, because he “died of the clean-up and not of the flood”.

        “He’d have had something to say about that,” said his widow, Maureen. “He’d have said, how come I was in the cellar?”

        There was one bit of sunshine yesterday. Postman Colin Sugden, 57, was told he’s getting a medal for rowing 31 neighbours to safety.

        He asked if he could have it sent to a proper address.

        And the pig? Duchess is fine. She’s in a stable on the hill with a radiator, a view and a vet who pops in twice a week.

        “She’s the only one of us who’s been rehoused,” said Colin.
        """#,
      caption: #"""
        Brew with a view: Shelley Marsden (pictured) and baby Arleen in Row C
        """#,
      byline: "By GARY STOTT",
      date: "2024-04-10", source: "Daily Lantern", section: "News",
      authors: ["Gary Stott"], language: "en"),
    Article(
      id: "lantern-2024-05-01-hostages",
      headline: "First thing he did? He asked about the boiler",
      body: #"""
        DANIEL Amara walked through his own front door yesterday for the first time in 166 days, put down a carrier bag and went straight to the airing cupboard.

        “It’s making a noise,” he said.

        “It’s been making a noise since August,” said Zoë.

        Then she had to sit down on the stairs.

        Bus driver Daniel, 36, was one of seven hostages freed at the border bridge at ten past eleven on Monday night. Four more are still in the mountains. A fifth, engineer Tomasz Wilk, 51, is not coming home.

        “Tomasz taught us chess with bottle tops,” said Daniel. “I was White. He let me win on my birthday. I’d like his kids to know that he was rotten at hiding it.”

        He has lost 14 kilos, two teeth and any interest in rice. He keeps opening windows.

        In December his captors gave him 40 seconds in front of a phone. Zoë played that clip so often that the neighbours can do it.

        “They said, tell your family something only they would know,” he grinned. “So I thought: boiler.”

        Seven weeks in a lay-by by the lake, and what will she miss?

        “The kettle,” said Zoë. “I gave it to the Wilks’ lad. They’ll be there a bit.”

        The Tarsenian government swore that every hostage would be out by last night. Minister Renata Kovary even told this paper to write it down. She wasn’t taking calls.

        “I don’t want to talk about her,” said Daniel. “There’s four lads up there who know what day it is. One of them’s got the bottle tops.”

        At six o’clock a man came about the boiler. It needed a part. It’ll be Friday, he said, or it might be Tuesday.

        “I can wait,” said Daniel.
        """#,
      caption: #"""
        Home: Daniel and Zoë Amara (pictured) at their front door yesterday
        """#,
      byline: "By DEV RAHMAN",
      date: "2024-05-01", source: "Daily Lantern", section: "News",
      authors: ["Dev Rahman"], language: "en"),
    Article(
      id: "lantern-2024-05-03-strike",
      headline: "NOT ONE JOB, he said. That’s right, Sir Julian... it’s 180",
      body: #"""
        TRAM boss Sir Julian Maddox swore that not one job would go. He was out by 180.

        Just 12 days after the strike deal, Kingsmere Tramways admitted yesterday that it’s axing 180 conductors from the 9 and the 22 before the school holidays.

        The firm says it’s nothing to do with the strike. It’s the new trams, which “by their nature” have no place for a conductor to stand.

        “I measured one,” said conductor Gladys Pym, 62. “There’s room for me, two prams and a cello.”

        Back on April 20, Sir Julian promised: “Not one job will be lost because of this deal. Let me repeat it. Not one job.” His spokesman said last night that people had “not listened to the end of the sentence”.

        Union chief Bernie Holroyd, 54, called a meeting for Monday.

        “He told me as a matter of course,” she fumed. “I’d like to know WHO wrote that clause. Oh, hang on. We both did.”

        Bernie admitted that she’d told members the deal was “watertight”. It’s the same word she used of the last one, in 2019.

        ACT reckons the true figure is 240 jobs, counting the lads who sell tickets in the kiosks. The company says there are no kiosks. The Lantern found nine.

        Gladys has been ringing the bell on the 22 since she was 19. She met her husband on it. He owed her 4p.

        “They gave me a letter,” she said. “It says I’m an anachronism. I had to ask my grandson. He said it means you’re out of your time, Nan.”

        She thought about it.

        “I’m never out of my time,” she said. “I’m the only thing on that tram that isn’t.”
        """#,
      caption: #"""
        “Any more, please?”: Bernie Holroyd (pictured) on the last good day
        """#,
      byline: "By TRISH COLLIER",
      date: "2024-05-03", source: "Daily Lantern", section: "News",
      authors: ["Trish Collier"], language: "en"),
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
