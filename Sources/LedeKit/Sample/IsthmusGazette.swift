/// The regional paper of the sample: two languages, American usage, agency copy under its own headline.
enum IsthmusGazette {
  static let articles: [Article] = [
    Article(
      id: "gazette-2024-03-15-bank",
      headline: "Banco Istmeño blames IT upgrade as cards fail for third day",
      body: #"""
        PUERTO ALBA — Customers of Banco Istmeño, the Isthmus’s fourth-largest lender, were unable to use their cards for a third day Thursday after what the bank called an IT upgrade that “did not complete as planned.”

        The outage has touched about 410,000 account holders, the bank said. Supermarkets in Puerto Alba taped handwritten signs to their registers: cash only, no Istmeño.

        “It is a technical problem, and it has a technical solution,” chief executive Tomás Iriarte said in a video message posted Wednesday night. Deposits, he added, were “entirely safe.”

        Not everyone was persuaded. Lines formed before 6 a.m. outside the branch on Avenida Colón, where the tellers were paying a maximum of US$300 per person. Lucía Barragán, who runs a bakery with nine employees, had been waiting since 5:40.

        “Payroll is tomorrow,” Barragán said. “I can’t pay people in apologies.”

        Two former employees told the Gazette that the upgrade had been postponed twice since last June because the bank would not pay for a backup system. One of them, who asked not to be named because she signed a confidentiality agreement, said managers were warned in writing that “if it fails on a payday, it fails in public.”

        The bank said it does not comment on personnel matters.

        The Banking Superintendence said it was “monitoring events.” Its head, Inés Peñalver, is expected to speak to reporters Monday.

        Shares in the bank fell 8.5% to 9.30 on Thursday, their lowest close since October 2020. Analysts at Delmar & Ruiz pointed out that Istmeño must repay US$340 million in bonds by the end of April — a sum, they wrote, that is “not an IT issue.”
        """#,
      caption: "Shoppers outside a supermarket in Puerto Alba on Thursday",
      byline: "By Mariana Quesada, Gazette Staff Writer",
      date: "2024-03-15", source: "Isthmus Gazette", section: "Business",
      authors: ["Mariana Quesada"], language: "en"),
    Article(
      id: "gazette-2024-03-20-bank",
      headline: "Istmeño caps cash at $200 a day after week-long run",
      body: #"""
        PUERTO ALBA (Harbour Wire) — Banco Istmeño capped cash withdrawals at $200 a day on Tuesday after customers took out about $180 million in a week, a run that the lender’s chief executive blamed on “rumor and a slow computer.”

        The cap, which takes effect at once, applies to all 410,000 personal accounts. Company accounts may pay only wages and taxes, the bank said in a statement.

        “This is a fence, not a wall,” chief executive Tomás Iriarte told reporters.

        Inés Peñalver, the head of the Banking Superintendence, said the bank was solvent “on the figures it has given us” and that inspectors had arrived to check those figures. She said on Monday that state insurance covered deposits of up to $25,000.

        The trouble began on March 12, when an IT upgrade locked customers out of their cards. Service returned on Saturday, but the lines at branches grew longer rather than shorter.

        Three people familiar with the matter said Istmeño had asked two larger rivals for an emergency loan of $150 million to $200 million and that both had refused. The bank denied that. One of the rivals, Caja del Sur, declined to comment; the other could not be reached.

        Shares fell 31% to 6.40 before trading was halted at 11:42 a.m.

        “They keep saying it is computers,” said Wilfredo Núñez, a retired teacher who had waited more than four hours outside a branch in the old port. “My computer works. It says they are broke.”

        No bank has failed in the Isthmus since 1999, when two savings houses closed and depositors recovered no more than 64% of their money.

        Branches in Puerto Alba will open an hour early today, the bank said.
        """#,
      byline: "From Harbour Wire, with Gazette staff",
      date: "2024-03-20", source: "Isthmus Gazette", section: "Business",
      authors: ["Dana Whitlock"], language: "en"),
    Article(
      id: "gazette-2024-03-22-banco",
      headline: "La Superintendencia toma el control del Banco Istmeño",
      body: #"""
        PUERTO ALBA — La Superintendencia Bancaria intervino el jueves el Banco Istmeño, suspendió a su directorio y nombró a un administrador por un plazo de 90 días, nueve después de que una falla informática dejara sin tarjetas a 410.000 clientes.

        «Los ahorros de hasta 25.000 dólares están garantizados, todos y cada uno», afirmó la superintendenta, Inés Peñalver, en una conferencia de prensa. Según Peñalver, los inspectores hallaron préstamos por al menos 260 millones de dólares que no figuraban en los balances entregados en diciembre.

        El presidente ejecutivo, Tomás Iriarte, presentó su renuncia por la mañana. En una carta de dos párrafos sostuvo que el banco «era solvente el lunes» y que lo había hundido «el miedo, no la contabilidad».

        Las sucursales abrirán el lunes con un límite de 200 dólares diarios por persona. Los sueldos y las pensiones se pagarán sin tope, dijo el administrador, Íñigo Zubiría, antiguo director de la Caja del Sur.

        En la avenida Colón, Lucía Barragán repartía pan entre quienes aguardaban frente a las persianas cerradas. «Les fío», dijo. «Alguien tiene que dar crédito en esta ciudad».

        La bolsa mantiene suspendida la cotización de la entidad, que el martes perdió el 31 % de su valor. La fiscalía anunció que investigará el origen de los préstamos, concedidos en su mayoría a constructoras de la costa entre 2020 y 2022.
        """#,
      byline: "Por Elías Fontán",
      date: "2024-03-22", source: "Isthmus Gazette", section: "Economía",
      authors: ["Elías Fontán"], language: "es"),
    Article(
      id: "gazette-2024-03-25-election",
      headline: "Three candidates, one bank: Campaign opens in shadow of Istmeño",
      body: #"""
        PUERTO ALBA — The campaign for the presidency of the Isthmus opened Sunday with a mass, a brass band and three candidates who all said they had warned everybody about the bank.

        Only one of them could have. Finance Minister Rodrigo Altamira, 58, of the governing Concordia party, told a rally in the capital that he had asked for an audit of Banco Istmeño “as early as last fall.” His ministry has been unable to find the letter.

        “He is a careful man,” said his chief rival, Puerto Alba Mayor Ximena Cárdenas, 46. “He looked both ways so long that the bank was run over.”

        Cárdenas, a civil engineer who leads Alternativa Cívica, promised full compensation for small savers, 900 new school buses and no new taxes. “Not a cent on gasoline,” she said. “Not now, not in a year, not under another name. Hold me to it.”

        The surprise is the third. Beto Lazcano, 39, kept goal for the national soccer team for 11 years and conceded, he likes to say, fewer than the Finance Ministry. He has no party, no program and 22 percent of the vote, according to a Delmar & Ruiz poll of 1,204 adults published Friday.

        That poll gave Cárdenas 34 percent and Altamira 31. A survey for Radio Alba, taken the same week, put Altamira ahead, 35 to 33. Both have margins of error of about 3 points. Between 30 and 40 percent of voters told either pollster that they might still change their minds.

        The vote is April 14. If no one wins more than half, the top two meet in a runoff April 28.

        Who will Lazcano back if it comes to that? “Nobody,” he said Sunday, juggling a ball for photographers. “I am not a bag of votes that one gentleman hands to another.” He dropped the ball once. It was, his press secretary said, the wind.
        """#,
      byline: "By Octavio Brandes, Gazette Political Editor",
      date: "2024-03-25", source: "Isthmus Gazette", section: "Politics",
      authors: ["Octavio Brandes"], language: "en"),
    Article(
      id: "gazette-2024-03-29-bank",
      headline: "The hotels that ate a bank",
      highlights: #"""
        “You can see the whole balance sheet from here,” says the man who guards it
        """#,
      body: #"""
        PLAYA LARGA — Abelardo Roca is paid $14 a day to guard a swimming pool that has no water in it, in front of a hotel that has no windows, for a company that has no telephone.

        From its eighth floor, where the stairs stop, he can point out six more. “You can see the whole balance sheet from here,” said Roca, 63, on Wednesday.

        Investigators looking for the money that left Banco Istmeño believe much of it is standing on this beach. The bank lent at least $260 million to builders on the coast, its new administrator said on March 21, and left the loans out of its accounts. On Thursday, Superintendent Inés Peñalver raised the figure to “more than $350 million.”

        “It goes up each time I open a drawer,” she told the Gazette. “I have a lot of drawers.”

        Between 2020 and 2022, eleven hotels with a total of 4,100 rooms were begun on this 9-mile strip. Two were finished. One of those, the Gran Delfín, had 12 guests on Wednesday, three of them auditors.

        It is easy to see where the money went in, and hard to see where it came out. Concrete was poured: enough, according to a supplier, for a highway to the capital. It was invoiced three times. A consignment of 4,100 bathtubs was paid for in full in May 2021 and arrived, Roca remembers, as 41. They are stacked by the service road. Chickens live in some of them.

        “I bathed in one once,” he said. “I carried the water up from the sea. I thought, Abelardo, this is a thousand-dollar bath.” He was nearly right. The bank’s records, as summarized by an auditor who was not authorized to discuss them, value each tub at $1,140.

        The village behind the beach did well for a while. Delfina Morales rented rooms to bricklayers and put in a second floor to rent to more of them. She borrowed the money, she said, from Istmeño. She has paid back every month’s installment on the day, including this one, at a branch where she was not allowed to take out more than $200. “They thanked me,” said Morales, 55. “The young man at the counter stood up. I think I was the only one that week.”

        The builders had different names and, often, the same address: a dentist’s office on Calle Nueve in Puerto Alba. The dentist, Dr. Ramiro Zúñiga, said he had rented out a mailbox to “a polite young man” and knew nothing about hotels. Property records list him as the director of 14 companies.

        Former chief executive Tomás Iriarte wrote in his resignation letter that the bank “was solvent on Monday.” Through a lawyer, he declined to be interviewed Thursday.

        According to three people who worked in the bank’s credit department, interest on the loans was paid on time for four years — with new loans. “Everybody knew, in the sense that nobody asked,” one of them said.

        Roca has not been paid since February. He comes anyway, he said. Somebody might turn up with the windows.
        """#,
      caption: #"""
        “You can see the whole balance sheet from here,” said Abelardo Roca at Playa Larga on Wednesday.
        """#,
      byline: "By Mariana Quesada, Gazette Staff Writer",
      date: "2024-03-29", source: "Isthmus Gazette", section: "Business",
      authors: ["Mariana Quesada"], language: "en"),
    Article(
      id: "gazette-2024-04-02-bank",
      headline: "“Not one branch, not one teller”: Caja del Sur makes a promise",
      body: #"""
        PUERTO ALBA — The new owner of Banco Istmeño’s branches promised Monday to keep all of them open and everyone in them employed.

        “Not one branch, not one teller,” Amparo Ledesma, who chairs Caja del Sur, said at a news conference called on a public holiday at two hours’ notice. “We have bought a bank for a dollar. We are not going to haggle over the furniture.”

        The deal, signed at 4 a.m., hands Caja del Sur 64 branches, 1,870 employees and $2.3 billion in deposits. Withdrawals will be unlimited from Wednesday. A state agency keeps the bad loans, which the Superintendence now puts at $410 million.

        Outside the branch on Avenida Colón, a painter was already at work on a ladder. He had got as far as “Caja del S.”

        “It’s the same door,” said Wilfredo Núñez, the retired teacher who was fourth in line on March 19 and first in line on Monday. “I taught arithmetic for 38 years. They sold it for one dollar and they are sixty-four branches happy? Somebody is going to subtract.”

        The bank workers’ union called the promise “historic” and asked to have it in writing. Ledesma said her word was enough. Pressed by reporters, she said that it “covers the foreseeable future.” Asked how far she could foresee, she laughed.

        Holders of $340 million in bonds, about 1,900 of them private savers who say tellers told them the bonds were deposits, are likely to get little or nothing. “I signed where the girl put the cross,” said Edelmira Sosa, 77, who put in $31,000 from the sale of a house. “She was crying when I went back. It isn’t her fault.”

        Two of the three leading candidates for president said Monday they would compensate the small bondholders in full. The third, Finance Minister Rodrigo Altamira, said he would first find out what it costs.
        """#,
      byline: "By Mariana Quesada and Elías Fontán, Gazette Staff Writers",
      date: "2024-04-02", source: "Isthmus Gazette", section: "Business",
      authors: ["Mariana Quesada", "Elías Fontán"], language: "en"),
    Article(
      id: "gazette-2024-04-07-panaderia",
      headline: "La panadera que fió a una ciudad entera",
      highlights: #"""
        Lucía Barragán repartió unas 11.000 barras sin cobrar durante la crisis del Istmeño

        Esta semana empezaron a devolverle el dinero
        """#,
      body: #"""
        PUERTO ALBA — El cuaderno es de tapas azules, de los que usan los niños para hacer sumas, y durante tres semanas fue el único banco de la avenida Colón que no cerró.

        Lo abrió Lucía Barragán el 15 de marzo, un viernes de pago sin paga. Los clientes llegaban a la panadería con la tarjeta muerta del Banco Istmeño y los bolsillos vacíos. Ella apuntaba. Cuando sabía el nombre, ponía el nombre; cuando no, lo que veía: «Señor del sombrero, seis barras», «Chica de la moto, dos», «El que llora, una».

        «No soy ninguna santa», advierte, con harina hasta los codos. «El pan de ayer no vale nada. El cliente de ayer, sí».

        Según sus cuentas, repartió unas 11.000 barras y 400 tortas, por un valor de entre 5.000 y 6.000 dólares. Su cuñado, que es contador y que había perdido la paciencia antes que los ahorros, calcula que fueron al menos 7.200. En eso, al parecer, la familia se comporta como la Superintendencia.

        También ella tenía el dinero en el Istmeño: la nómina de nueve empleados. «Les dije la verdad, que no podía pagarles, y que no se puede pagar a la gente con disculpas», cuenta. Ninguno faltó un solo día. Jacinto, el hornero, durmió en el almacén porque no tenía para el autobús.

        El miércoles, con las ventanillas abiertas por fin y sin límites, empezó otra cola. Daba la vuelta a la manzana, y no era para comprar. El primero fue un jubilado, Wilfredo Núñez, que llevaba anotadas en un papel sus 21 barras y exigió pagar también los intereses.

        Al cierre del viernes, Barragán había cobrado el 93 % de lo fiado. El Istmeño, que tenía inspectores, auditores y un sistema informático nuevo, recuperará como mucho el 12 % de lo suyo.

        ¿Y lo que falta? Ella pasa las páginas. «El que llora», dice. «Ese no debe nada».
        """#,
      caption: #"""
        El cuaderno de Lucía Barragán: «Señor del sombrero, seis barras»
        """#,
      byline: "Por Elías Fontán",
      date: "2024-04-07", source: "Isthmus Gazette", section: "Domingo",
      authors: ["Elías Fontán"], language: "es"),
    Article(
      id: "gazette-2024-04-10-cholera",
      headline: "Vaccine lands in cholera city, late and short",
      body: #"""
        PORT-FERRAND (Harbour Wire) — A plane with 60,000 doses of cholera vaccine landed in Port-Ferrand on Tuesday, nine days after the date by which the government had promised to offer one to every household, and 340,000 doses short of the order.

        Health Minister Aminata Koné said the rest would arrive “within the month.” The manufacturer, which is based in the US, said it had been asked for 400,000 doses on March 21 and could deliver no more than 100,000 before June.

        “We were told to expect a miracle and we have received a sample,” said Léonie Tremblay-Diop of the aid group AIM. “We will take it. It goes to the eleven streets.”

        The ministry put the death toll at 113. The WHO, which published its own count for the first time, said at least 204 people had died and about 7,900 had fallen ill. AIM said its list had 219 names.

        Cases fell last week for the first time, to an average of 140 a day from 232.

        President Lucien Marchand-Bâ told state television on Monday that he had never given a date for the vaccine. In a speech on March 6, which the same channel carried live, he said: “By Easter. That is not a hope, it is a date.”

        The first dose was given to Koné, who had asked to be last. The line would not hear of it, she said.

        Two cases have been reported at the port of Puerto Alba, both in sailors who had come from the Ferrand Coast, the Isthmus health department said. Both have recovered. “We have chlorine,” a spokesman said. “What we do not have is a bank.”
        """#,
      byline: "From Harbour Wire",
      date: "2024-04-10", source: "Isthmus Gazette", section: "World",
      authors: ["Ibrahim Sow"], language: "en"),
    Article(
      id: "gazette-2024-04-17-ferry",
      headline: "Former ferry chief admits seeing leak warning, inquiry hears",
      body: #"""
        SKARSUND (Harbour Wire) — The former head of Norrsund Lines told an inquiry Tuesday that he had been sent a warning of water on the car deck of the ferry Maren Light 14 hours before it sank, contradicting a statement he signed last week.

        Henrik Sørbø, 59, said he read the message on his telephone at lunch on March 7 and took it to be about rain.

        “I remember thinking that it was a wet day,” he said.

        In his written statement, submitted on April 8, Sørbø said he had not been shown the message and “would have acted on it.” Asked by Aoife Brennan-Holt, counsel to the inquiry, which of the two accounts was true, he replied: “The second one. The first was what I hoped.”

        The company’s records show that five people received the message from the mate, Leif Aasen, who died in the sinking, and that two opened it. A shore manager answered after nine minutes. The reply was the single word “Mop,” the inquiry heard.

        Thirty-two people are known to have died when the ferry went down off Hollen Island on March 8. Two are missing.

        Brennan-Holt put it to Sørbø that new seals would have cost US$5,400 and that Norrsund had spent US$41,000 in the same month on repainting the funnel.

        “That is correct,” he said. “I wish it were not.”

        Sørbø told reporters on March 15 that he would not resign and would stay until all questions had been answered. He resigned 13 days later.

        Signe Aalto, the former transport minister, will testify today. Police, who have now questioned 46 people, said no one had been charged.
        """#,
      byline: "From Harbour Wire",
      date: "2024-04-17", source: "Isthmus Gazette", section: "World",
      authors: ["Piotr Ansgar"], language: "en"),
    Article(
      id: "gazette-2024-04-23-election",
      headline: "Lazcano, who would back nobody, backs Altamira",
      body: #"""
        PUERTO ALBA — Beto Lazcano, who said in March, twice in April and once on this newspaper’s doorstep that he would endorse no one for president, endorsed Rodrigo Altamira on Monday.

        “I said nobody,” the former goalkeeper told several hundred supporters at Barrio Norte, some of whom were already leaving. “I have thought about it, and Rodrigo is the nearest thing to nobody that I know.”

        Altamira, the finance minister, stood next to him and appeared to be deciding whether it was a compliment. He announced that his government, if elected, would include a Ministry of Sport.

        Lazcano’s 640,000 first-round votes are about ten times the gap between Altamira and Puerto Alba Mayor Ximena Cárdenas. They are not, as he himself put it in March, “a bag that one gentleman hands to another.” A Delmar & Ruiz poll taken overnight found that 44 percent of them now lean toward Cárdenas and 39 percent toward Altamira. Radio Alba’s figures were 36 and 41.

        Cárdenas, campaigning in San Telmo, was brief. “Every goalkeeper has a price,” she said. “His is very low and very far to the left.” She renewed her pledge on gasoline. Asked whether she would put it in writing, she wrote it on the arm of a reporter.

        The tax matters because the state is short of money. According to a Treasury document obtained by the Gazette, the rescue of Banco Istmeño will cost at least $620 million over three years. That is $210 million more than the ministry says. Altamira, who runs the ministry, said the document was “a scenario” and that it was dated April 1, which is April Fools’ Day.

        It was dated April 11.

        At Barrio Norte, somebody had hung a bedsheet from the crossbar by evening. It read: “WHO ARE WE, THE BALL?”
        """#,
      byline: "By Octavio Brandes, Gazette Political Editor",
      date: "2024-04-23", source: "Isthmus Gazette", section: "Politics",
      authors: ["Octavio Brandes"], language: "en"),
    Article(
      id: "gazette-2024-04-25-bank",
      headline: "Caja del Sur to close 38 branches it vowed to keep",
      body: #"""
        PUERTO ALBA — Twenty-three days after its chairwoman promised that “not one branch, not one teller” would go, Caja del Sur said Wednesday it will close 38 of the 64 branches it bought from Banco Istmeño and cut 900 jobs.

        The bank called it “a harmonization of the network.” The union, which had asked for the promise in writing, called it Wednesday.

        “The foreseeable future has arrived earlier than foreseen,” the chairwoman, Amparo Ledesma, said in a statement. She did not take questions.

        The list begins with the branch on Avenida Colón, where lines formed before dawn in March. Its sign was repainted three weeks ago. It cost $640, according to the painter, who said he has not been paid.

        Caja del Sur says between 30 and 40 communities will lose their only bank. The Superintendence counts 41. Superintendent Inés Peñalver said Wednesday that the contract of sale, as signed, contained no guarantee on branches or jobs. On April 2, she told Congress that it did.

        “I was shown a draft,” she said. “It was a better draft.”

        In San Telmo, population 3,200, the next-nearest cash machine will be 44 miles away by a road that floods. “We’ll go back to Lucía’s system,” said Mayor Benigno Cruz, referring to the baker who fed half of Puerto Alba on credit. “A blue notebook. At least she can count.”

        The bakery is two doors from the doomed branch. Barragán said she has offered the tellers coffee, and one of them a job.

        Wilfredo Núñez, 71, who had predicted on the day of the promise that somebody would subtract, took no pleasure in it, he said. He did the sum all the same: thirty-eight from sixty-four, twenty-six. “They have shut more than they kept,” he said. “In my school, that was a fail.”

        Shares in Caja del Sur rose 3.4%.
        """#,
      caption: #"""
        The branch on Avenida Colón, one of 38 that will close by June 30.
        """#,
      byline: "By Mariana Quesada, Gazette Staff Writer",
      date: "2024-04-25", source: "Isthmus Gazette", section: "Business",
      authors: ["Mariana Quesada"], language: "en"),
    Article(
      id: "gazette-2024-05-03-election",
      headline: "Altamira concedes; a cent turns out to be five",
      body: #"""
        PUERTO ALBA — Rodrigo Altamira conceded the presidency Thursday after a recount that took three days, cost $2 million and moved 31 votes, all of them away from him.

        “I said I would accept the result by one vote or by a million,” the finance minister told reporters. “I had not considered 15,243.”

        The recount found irregularities at 19 polling stations, the Electoral Tribunal said — more than the six it admitted Monday, fewer than the 200 that Altamira’s Concordia party claimed. In most of them, officials had signed on the wrong line. In San Telmo a box again came without a key.

        President-elect Ximena Cárdenas called her opponent “a gentleman, eventually.” Two hours later, her economic adviser, Julieta Arce, told a business breakfast that a “temporary solidarity contribution” of 5 cents a gallon on gasoline was under study.

        That is the tax that Cárdenas swore in March, in two debates and on a reporter’s arm would not rise by one cent, “not under another name.”

        “It isn’t a tax,” Arce said when asked. “It’s a contribution.” A spokesman for Cárdenas first denied the report, then confirmed it, then said the president-elect “had been speaking of the tax as it then was.”

        The money would help repay 1,900 holders of Banco Istmeño bonds, whose first checks Cárdenas has promised to write June 1. Her team now speaks of “a first installment.” The bonds fell due Tuesday and were not paid.

        Edelmira Sosa, 77, who lost $31,000, said she had voted for Cárdenas and would again. “They all lie,” she said. “She remembers what she lied about.”

        And Lazcano? He has been offered the Ministry of Sport after all, according to two people on the transition team. By both sides, he told the Gazette. He is letting them shoot.
        """#,
      byline: "By Octavio Brandes, Gazette Political Editor",
      date: "2024-05-03", source: "Isthmus Gazette", section: "Politics",
      authors: ["Octavio Brandes"], language: "en"),
  ]
}
