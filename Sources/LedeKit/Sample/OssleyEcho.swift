/// The local paper of the sample: capitals in headlines, ages in brackets, feet and inches, everybody’s name.
enum OssleyEcho {
  static let articles: [Article] = [
    Article(
      id: "echo-2024-03-07-flood",
      headline: "Long Bank Will Hold, Council Tells Full Village Hall",
      body: #"""
        The Long Bank is sound and Ossley may sleep soundly behind it, Cllr Hugh Pemberton-Sykes told a public meeting on Tuesday night.

        About 140 people came to the village hall to hear it, and 139 of them seemed willing to be persuaded. The other was Mr Walter Ibbotson (72), of Fold Farm, who had brought a torch, a tape measure and photographs.

        “There are eleven holes in it,” said Mr Ibbotson. “I’ve put my arm in nine. I can’t reach the end.”

        The bank, which is 1.9 miles long and has kept the River Arle out of the village since 1951, is the home of at least one family of badgers. Mr Ibbotson first reported them in 2021. He did so again on 12 February.

        Dr Priya Raman, of the Rivers Agency, said that an inspector had walked the bank on 23 February and had found it “fit for purpose”. Which way had he walked? asked Mr Ibbotson. Along the top, said Dr Raman. “Badgers don’t live along the top,” said Mr Ibbotson.

        Cllr Pemberton-Sykes, who leads the district council, said that repairs costing £240,000 had been put off until next year “in the light of other pressures”. He thanked Mr Ibbotson for his interest.

        The forecast is for four inches of rain between Thursday and Sunday on hills that still have snow on them. The gauge at Ossley Mill stood last night at 9 ft 8 in. The record is 17 ft 5 in, set in March 1947. The bank is 19 ft 6 in high.

        “It has never been overtopped and it never will be,” said Cllr Pemberton-Sykes, to applause.

        Mr Ibbotson said that he was not worried about the top. He was moving his ewes on Friday, he added, and anybody who would like to lend a hand was welcome at six.

        Tea was provided by the Ladies’ Circle. The collection, for the hall roof, raised £61.40.
        """#,
      caption: #"""
        Mr Walter Ibbotson with his torch and, top right, a badger
        """#,
      byline: "Nell Tranter reports",
      date: "Thursday 7 March 2024", source: "Ossley Echo", section: "Ossley",
      authors: ["Nell Tranter"], language: "en"),
    Article(
      id: "echo-2024-03-14-flood",
      headline: "The Night the Bank Went: Six Neighbours Lost, 1,112 Homes Flooded",
      body: #"""
        This newspaper has been printed in Ossley since 1883, and this week it was printed in Tarnbridge, on somebody else’s press, because ours is under five feet of water. We are obliged to the Tarnbridge Mercury, which has not been civil to us since 1926.

        Six of our neighbours are dead. They were Miss Joyce Akroyd (84), Mr Thomas and Mrs Edith Bell (79 and 77), Mr Ryan Duffy (31), Mrs Parveen Malik (60) and the Rev. Arthur Sale (68). Police say seven. We have been to every door, and we believe that they have counted Mr Duffy twice, once under his mother’s name. We should be glad to be right.

        The council says that about 900 homes were flooded. The insurers say 1,340, which takes in sheds. We walked and rowed to each of them, and counted 1,112 with water above the skirting.

        The bank gave way at ten minutes to two on Sunday morning. The hall clock stopped at eight minutes past two, when the water reached it. In those eighteen minutes Miss Akroyd telephoned 43 households from the school’s old list. All 43 got out.

        We have been asked to thank so many people that we had better give the list. Mr Colin Sugden (57), who rowed his round. Mr and Mrs Iqbal of the Spice Garden, who fed 260 on Sunday night and would take no money, only the pans back. The Tarnbridge Young Farmers, for eleven tractors. Dr Rosalind Kemp, who delivered insulin by canoe. The prisoners of Tarn Edge, who filled 4,000 sandbags between three and seven, and of whom none ran away, though the governor tells us that the gate was open throughout because somebody had used it as a ramp.

        There is also a lady who left a bag of children’s pyjamas, ironed, on the step of the gymnasium, and did not give her name. They were all the right sizes. We should like to know how.

        What was lost? Mrs Joan Metcalfe (88) had wanted only one thing out of her house, and a soldier went back for it: a biscuit tin, which turned out to have biscuits in it. “Well, of course,” she said. “What else would you keep in a tin?” The parish registers are safe, in the vestry of St Oswald’s, on the top shelf, where the Rev. Arthur Sale carried them in eleven journeys. He was found on the stairs, and had come down for the twelfth.

        Cllr Hugh Pemberton-Sykes, who told us last week that the bank would never be overtopped, pointed out yesterday that it had not been. It went underneath. Asked whether he would resign, he said that it was not a time for politics.

        The Prime Minister, Mrs Eleanor Strand, came on Tuesday in new boots. “Money will be no object,” she said in the gymnasium at Tarnbridge High. She also said that nobody in Ossley would spend the summer in a caravan. We wrote it down.

        Mr Walter Ibbotson was asked by a good many reporters what he had to say. “I’d sooner have been wrong,” he said, and went to see to his ewes. They are all well, as are the badgers, who left on Thursday.
        """#,
      caption: #"""
        The hall clock stopped at eight minutes past two, when the water reached it.

        The Echo’s list was drawn up on foot and by boat between Sunday and Wednesday
        """#,
      byline: "Nell Tranter reports. Pictures by Sam Okafor-Dale",
      date: "Thursday 14 March 2024", source: "Ossley Echo", section: "Ossley",
      authors: ["Nell Tranter", "Sam Okafor-Dale"], language: "en"),
    Article(
      id: "echo-2024-03-28-flood",
      headline: "Hot Cross Buns, Cold Caravans: Ossley Counts the Days",
      body: #"""
        The caravans came in white and they came in rows, and the rows were named by the contractor A to L. By Saturday they had been renamed. Row A is Church Street, because Church Street lives in it.

        There are 214 of them on the rugby field, for 611 people and, since Sunday, 612. The baby is a girl, Arleen Joyce Marsden, and weighed 7 lb 2 oz. Mother and caravan are doing well.

        They have heating from six until nine. They have water that has to be boiled. What they do not have is a date.

        “Midsummer,” the Prime Minister, Mrs Eleanor Strand, told us on her second visit, on Tuesday. On her first, it was “before the summer”. Her office rang on Wednesday to say that she had meant to say “in the course of the summer”, and that the words had been taken from us by the wind.

        There was no wind on Tuesday. There was rain.

        Cllr Hugh Pemberton-Sykes resigned as leader of the district council on Monday. He did so “to spend more time on the recovery”, and will chair the committee on the car park.

        Dr Priya Raman, of the Rivers Agency, has written to this newspaper. She accepts that she said “fit for purpose”, and asks us to print that she has not slept well since. We do so. She has also sent £50 to the hall fund, and it was not asked for.

        The fund stands at £11,206.15. Mr Walter Ibbotson gave the prize money for his ram.

        A correction. We said two weeks ago that the water reached the hall clock at eight minutes past two. Mr Len Hobbs, who winds it, tells us that the clock was four minutes fast. He had been meaning to see to it, he says, before all this.

        Easter services will be held in the gymnasium. Bring a chair.
        """#,
      caption: #"""
        Colin Sugden delivers to Row C. It has no numbers, so he has painted them
        """#,
      byline: "Nell Tranter reports",
      date: "Thursday 28 March 2024", source: "Ossley Echo", section: "Ossley",
      authors: ["Nell Tranter"], language: "en"),
    Article(
      id: "echo-2024-05-02-flood",
      headline:
        "Caravans to Stay Until October, and Bank Will Cost Less Because There Is Less of It",
      body: #"""
        The families of Ossley will be in their caravans until the end of October, the Department of Homes told them on Tuesday, in a letter that was addressed to “The Occupier” and delivered by Mr Colin Sugden to 201 doors that he had numbered himself.

        The Prime Minister, Mrs Eleanor Strand, promised on 12 March that nobody would spend the summer in one. Her office said yesterday that it depended on what was meant by the summer. By “the”, one supposes.

        Thirteen families have gone home since Easter. Three more went, looked and came back.

        The new bank will cost £7 million and not £18 million, and will be 14 inches lower than the old one in two places. The Rivers Agency has a computer that says this is better. Dr Priya Raman, who asked it the same question by hand, thinks otherwise; she left the agency on Friday and has taken a cottage here, on the river side of the church. “I thought that somebody from the agency should,” she said.

        We can now say how many died. It is eight. It was six, then seven, and the eighth is Mr Dennis Crabtree (66), who was killed by a pump while drying his cellar. The council does not count him. The village held a show of hands on Saturday, in the hall, and it does.

        On the same evening Miss Joyce Akroyd’s telephone list was hung by the door. It stops at P. Beneath it somebody has set a pencil on a string, and last night we found that the rest of the alphabet had been written in, from Quarmby to Yates, in 26 different hands, with the numbers.

        Mr Len Hobbs has restarted the clock. It is right.

        The gauge at the mill stands at 4 ft 1 in and is falling. Mr Walter Ibbotson reports that there are badgers in his top field. He has told nobody but us.
        """#,
      caption: #"""
        Miss Akroyd’s list, framed, in the hall on Saturday
        """#,
      byline: "Nell Tranter reports",
      date: "Thursday 2 May 2024", source: "Ossley Echo", section: "Ossley",
      authors: ["Nell Tranter"], language: "en"),
  ]
}
