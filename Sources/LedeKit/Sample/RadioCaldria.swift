/// The broadcaster of the sample: three languages, bullets, single quotation marks, the 24-hour clock.
enum RadioCaldria {
  static let articles: [Article] = [
    Article(
      id: "radio-2024-03-04-cholera",
      headline: "« Il n’y a pas de choléra à Port-Ferrand », assure la ministre",
      highlights: #"""
        • L’ONG AIM recense huit morts en neuf jours

        • Le ministère de la Santé parle de « gastro-entérites de saison »
        """#,
      body: #"""
        La ministre de la Santé de la Côte-Ferrand, la docteure Aminata Koné, a bu devant les caméras, lundi matin, un grand verre d’eau du robinet. « Il n’y a pas de choléra à Port-Ferrand », a-t-elle déclaré en le reposant. « Il y a des gastro-entérites, comme chaque année à la même saison. »

        L’eau, a remarqué un photographe, venait d’une carafe.

        À deux kilomètres de là, dans le quartier de Pont-Noir, l’organisation Aide immédiate aux malades (AIM) affirme avoir compté huit décès depuis le 24 février, tous en moins de quarante-huit heures, tous dans les mêmes onze rues. « Quand un homme de 30 ans meurt de soif en une nuit, je n’attends pas le laboratoire », dit Léonie Tremblay-Diop, qui dirige l’équipe. Elle l’attend tout de même : des échantillons sont partis samedi pour la Caldrie et pour les États-Unis.

        Que s’est-il passé à Pont-Noir ? Les habitants évoquent un goût de terre. Un ingénieur de la Régie des eaux, qui a requis l’anonymat, assure que la station de pompage n’a plus reçu de chlore depuis le 11 février, faute d’une signature sur un bon de commande. La Régie dément. Elle précise que la signature est « en cours ».

        Au dispensaire, les seaux ont été posés sur le trottoir, un par rue. On y met une pierre pour chaque malade du jour. Dimanche, à midi, il y avait 63 pierres. À six heures, on a cessé de compter, parce qu’on n’avait plus de pierres.

        La ministre a annoncé qu’elle déjeunerait jeudi à Pont-Noir, « de tout ce qu’on voudra bien lui servir ». Selon son cabinet, la date n’est pas encore fixée.
        """#,
      caption: #"""
        Devant le dispensaire de Pont-Noir, dimanche : les seaux portent les noms des rues
        """#,
      byline: "Amélie Roche-Duval, à Port-Ferrand",
      date: "2024-03-04T12:00:00+01:00", source: "Radio Caldria", section: "Monde",
      authors: ["Amélie Roche-Duval"], language: "fr"),
    Article(
      id: "radio-2024-03-15-cholera",
      headline: "Cholera in Port-Ferrand: seven questions and four answers",
      highlights: #"""
        • Ministry counts 31 deaths; aid workers count 58

        • WHO expects ‘between 3,000 and 4,000’ cases by the end of the month

        • No chlorine for 24 days
        """#,
      body: #"""
        Eleven days ago the government of the Ferrand Coast said that there was no cholera in its capital. On Thursday evening it counted 31 dead. The aid group AIM counts 58. Here is what is known.

        Why do the figures differ? The ministry counts those who die in a hospital and have a laboratory test. There are two hospitals and one laboratory. AIM counts those who die. ‘We are both right,’ says its head of mission, Léonie Tremblay-Diop. ‘They are right more slowly.’

        How many are ill? About 2,600, AIM says; 1,218, says the ministry. The WHO expects ‘between 3,000 and 4,000’ by the end of March, and more than 200 new cases a day until the water is clean.

        When will it be clean? The pumping station at Pont-Noir went without chlorine for 24 days, from 11 February. It has been running again since 6 March, on drums lent by a swimming pool.

        Who knew? The engineer who wrote to the water authority four times, Moussa Lenoir, gave us his name on Thursday, after he had been given notice. ‘They told me that my tone was unprofessional,’ he said. ‘It was the third letter. The second had been in prose.’

        The remaining questions are shorter. Will there be vaccine by Easter, as the president promised? Has any been ordered? Who is ‘interrupted’, as the authority calls it, when a pump is? To these we have no answers. The minister, Aminata Koné, has not lunched at Pont-Noir, where a table was laid for her on the 7th, and where, she said on Wednesday, she had always meant to go on the 14th.

        It was laid again. The clinic’s cook, Mme Philomène, says that she will leave the cloth on.
        """#,
      byline: "Radio Caldria newsroom",
      date: "2024-03-15T07:30:00+01:00", source: "Radio Caldria", section: "World",
      authors: ["Ibrahim Sow"], language: "en"),
    Article(
      id: "radio-2024-03-18-hostages",
      headline: "What we know about the Ashgar hostages, and what we do not",
      highlights: #"""
        • 23 people held since November in the mountains of northern Tarsenia

        • Talks began in Caldria on 13 March and have paused for the weekend

        • Both sides deny that there is a list. Both have shown it to us
        """#,
      body: #"""
        Talks on the fate of the workers seized at the Ashgar dam resume in Lake Serra on Monday. These are the questions that listeners send us most often.

        Who are they? Engineers, drivers, two cooks and a hydrologist, from five countries. Twenty-four were taken when gunmen stopped two buses on 16 November 2023. The surveyor Béla Ferenczi was let go on 19 January because of his heart. The youngest of the 23 others is 22, the oldest 64.

        Who holds them? The Northern Path Front, which has fought the government of Tarsenia for nine years. The United States calls it a terrorist organisation; the US envoy is in the hotel all the same, and takes his breakfast on the second floor.

        What does each side want? The Front wants 140 prisoners and a withdrawal of 12 kilometres. ‘There is no list,’ the Tarsenian interior minister, Renata Kovary, said at the airport on Friday. ‘There will be no list.’ An aide was carrying it. It has 61 names, of which 17 are crossed out in pencil.

        Are they alive? Ferenczi says that all were when he left. The Front’s spokesman, Idris Tal, told this station on 14 March that ‘everyone is well’. The next day he told a newspaper in Tarsenia that ‘almost everyone’ was. He has not explained the word.

        Are they treated? A doctor from the aid group AIM was allowed to hand over two boxes in February. They held antibiotics, hearing aids and reading glasses. He was not let into the cave.

        What do we not know? Where they are. Whether they are together. What was said on Friday night, when the lamps on the third floor burned until 03:50 and the kitchen sent up eleven omelettes.
        """#,
      caption: #"""
        The service road to the Ashgar dam, where gunmen stopped two buses on 16 November 2023
        """#,
      date: "2024-03-18T07:00:00+01:00", source: "Radio Caldria", section: "World",
      language: "en"),
    Article(
      id: "radio-2024-03-21-ferry",
      headline: "Skerry transport minister resigns over ferry inspections",
      highlights: #"""
        • Signe Aalto goes after 13 days of questions

        • She says that she was told about the worn seals in October, not on 9 March

        • No date yet for the inquiry
        """#,
      body: #"""
        The transport minister of the Skerry Islands, Signe Aalto, resigned on Wednesday evening, hours after conceding that she had known about worn seals on the ferry Maren Light five months before it sank.

        Aalto, 52, had told the assembly last week that she ‘learnt of the documents on Saturday 9 March, from a newspaper, like everybody else’. On Wednesday an opposition member, Eskil Rautio, read out an e-mail to her office dated 11 October 2023. It was headed ‘Maren Light, fwd seals’ and had been opened.

        ‘I did not remember it,’ Aalto told reporters at 18:40 on the steps of the ministry. ‘I have now read it, and I do not think that anybody should remember it except me.’

        The prime minister’s office said that it regretted her decision. It had said at noon that she enjoyed its ‘complete confidence’.

        Aalto promised on the day of the sinking that an inquiry would start ‘the day the search ends and not a day later’. The search at sea ended on 13 March. The government said on Wednesday that the hearings would open ‘in the second week of April, if a hall can be found’. The town hall of Skarsund is in use for funerals.

        Divers have now recovered 30 bodies, according to the coast guard; Norrsund Lines, the owner, speaks of 29. Three people are missing on both lists.

        Who is to blame? Rautio says that the Maritime Agency ‘asks for seals and stamps the certificate with the same hand’. The agency’s union says that it has five inspectors for 212 ships. The company says only that it will co-operate.

        Aalto keeps her seat in the assembly. She has asked, she said, to be the first witness and not the last.
        """#,
      byline: "Jonas Tveit, Skarsund",
      date: "2024-03-21T08:30:00+01:00", source: "Radio Caldria", section: "World",
      authors: ["Jonas Tveit"], language: "en"),
    Article(
      id: "radio-2024-03-27-otages",
      headline: "À Serra, les familles des otages comptent les voitures",
      highlights: #"""
        • Un accord sur sept libérations serait « à portée de main »

        • Les proches réclament toujours une preuve de vie datée de mars
        """#,
      body: #"""
        Au bord du lac, on a appris à lire les pare-brise. Une berline noire qui repart avant midi, ce n’est rien. Deux qui restent garées après la tombée du jour, et personne ne dort dans le campement.

        Voilà quinze jours que les proches des 23 employés du barrage d’Achgar campent en face du palace où l’on négocie. Mardi, au 131e jour, ils étaient une quarantaine. « Ma mère a fêté ses 60 ans lundi dans une grotte », dit Bastien Osei, 31 ans, le fils de l’hydrologue Marguerite Osei. « Elle déteste les surprises. »

        Selon une source proche de la médiation, sept otages pourraient être libérés « avant la fin de la semaine ». L’ambassadrice Noor Halvard n’a voulu confirmer ni le chiffre ni le calendrier. « Je ne compte que les gens qui sont descendus du bus », a-t-elle répondu, avant de remonter, à pied, au deuxième étage.

        Le Front de la voie du Nord, lui, parle de « neuf ou dix » personnes. Quant à la ministre tarsénienne de l’Intérieur, Renata Kovary, qui assurait il y a dix jours qu’il n’existait « aucune liste », elle en a désormais trois. « Ce sont des documents de travail », a-t-elle précisé mardi.

        Béla Ferenczi, libéré le 19 janvier, a apporté un gâteau. L’arpenteur connaît l’anniversaire de chacun de ses compagnons, et aussi celui de leurs gardiens. « On s’ennuyait tous au même endroit », explique-t-il. Une part a été mise de côté, sous une cloche.

        À 21 h 20, les lustres de la salle à manger se sont allumés. Dans le campement, quelqu’un a rempli la bouilloire. Bastien Osei a regardé sa montre : dans les montagnes, à cette heure-là, on éteint les lampes.
        """#,
      caption: #"""
        Bastien Osei devant l’hôtel, mardi soir
        """#,
      byline: "Amélie Roche-Duval, à Serra",
      date: "2024-03-27T06:45:00+01:00", source: "Radio Caldria", section: "Monde",
      authors: ["Amélie Roche-Duval"], language: "fr"),
    Article(
      id: "radio-2024-04-04-debate",
      headline: "Un debate con tres atriles y una sola pregunta: ¿dónde está el dinero?",
      highlights: #"""
        • Altamira evita repetir la cifra de los bonistas

        • Cárdenas jura de nuevo que no subirá la gasolina

        • Lazcano hace reír y no responde
        """#,
      body: #"""
        Duró dos horas, costó medio millón de dólares y produjo una sola frase que esta mañana se repite en los autobuses de Puerto Alba. La pronunció el portero. «Yo, por lo menos, sé cuándo me han metido un gol», dijo Beto Lazcano, y los otros dos bajaron la vista al papel.

        El debate del miércoles, el primero de la campaña, llegó dos días después de que el Estado vendiera por un dólar la mitad sana del Banco Istmeño y se quedara con la otra. De esa otra mitad se habló casi todo el tiempo.

        El ministro de Hacienda, Rodrigo Altamira, sostuvo que indemnizar a los 1.900 pequeños bonistas costaría «más de 200 millones». La alcaldesa Ximena Cárdenas replicó que no pasaría de 58. Consultada por esta emisora, la Superintendencia calcula unos 73. Ninguno de los tres números incluye intereses.

        «No voy a prometer lo que no he contado», insistió Altamira, que en febrero había prometido bajar el impuesto de sociedades sin dar cifras. Cárdenas, por su parte, volvió a jurar que la gasolina no subirá «ni un centavo, ni ahora, ni dentro de un año, ni con otro nombre».

        ¿Y Lazcano? Preguntado tres veces por su programa, respondió que lo presentaría «en el segundo tiempo». Preguntado a quién apoyaría en la segunda vuelta, dijo que a nadie, que no era moneda de cambio.

        Según una encuesta instantánea, ganó Cárdenas para el 38 % de los espectadores; según otra, Altamira para el 37 %. Las dos coinciden en que ambos cansaron por igual.

        A la salida, una mujer mayor esperaba a los candidatos con una carpeta. Se llamaba Edelmira Sosa, tenía 77 años y quería que alguien le leyera, despacio, lo que había firmado. El único que se detuvo fue el moderador.
        """#,
      caption: #"""
        Los tres candidatos, el miércoles, antes de empezar. El agua era para cuatro
        """#,
      byline: "Nuria Belmonte, enviada especial a Puerto Alba",
      date: "2024-04-04T09:15:00+02:00", source: "Radio Caldria", section: "Mundo",
      authors: ["Nuria Belmonte"], language: "es"),
    Article(
      id: "radio-2024-04-05-hostages",
      headline: "Nine freed at the border bridge",
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
      byline: "Harbour Wire",
      date: "2024-04-05T18:00:00+02:00", source: "Radio Caldria", section: "World",
      authors: ["Piotr Ansgar"], language: "en"),
    Article(
      id: "radio-2024-04-19-cholera",
      headline: "Choléra : à Pont-Noir, les pierres restent dans la rue",
      highlights: #"""
        • Moins de 50 nouveaux cas par jour, une première depuis février

        • Le ministère révise son bilan à la baisse, de 131 à 124 morts
        """#,
      body: #"""
        Jeudi, au dispensaire de Pont-Noir, il n’y avait que neuf pierres dans les onze seaux. Un enfant en a pris une pour jouer. Personne ne lui a rien dit.

        L’épidémie recule. Le ministère de la Santé de la Côte-Ferrand a recensé 46 nouveaux cas mercredi, contre 232 par jour au plus fort de la crise. L’OMS confirme la tendance, avec des chiffres un peu plus élevés. « Ce n’est pas fini, mais on entend de nouveau les coqs », résume Léonie Tremblay-Diop, de l’ONG AIM.

        Le bilan, lui, reste disputé. Le ministère l’a révisé mercredi à la baisse, de 131 à 124 morts, sept personnes ayant été, selon lui, comptées deux fois. L’OMS parle d’au moins 251 décès, AIM de 266. Le menuisier Souleymane Petit, qui tient son propre registre, en est à 283 cercueils. « Moi, je ne compte personne deux fois », dit-il. « Le bois est trop cher. »

        La ministre, Aminata Koné, est enfin venue déjeuner à Pont-Noir. Elle l’avait annoncé pour le 7 mars, puis pour le 14. Mme Philomène avait laissé la nappe. Il y eut du riz, du poisson, un silence, et puis quelqu’un a demandé à la ministre si elle voulait de l’eau.

        « Du robinet », a-t-elle répondu.

        Elle a bu. Cette fois, tout le monde a regardé d’où cela venait.

        Au dessert, elle a reconnu devant les quatorze convives ce qu’elle n’avait jamais dit en public : le 4 mars, elle avait sur son bureau les chiffres d’AIM, et elle ne les avait pas lus. « Je les ai lus le soir, dit-elle. J’ai eu la journée entière pour ne pas savoir. »

        L’ingénieur Moussa Lenoir, assis en bout de table, a sorti un papier de sa poche. On a cru à un discours. C’était la facture du chlore. Elle était signée.
        """#,
      caption: #"""
        La table de Mme Philomène, jeudi midi : quatorze couverts
        """#,
      byline: "Amélie Roche-Duval, à Port-Ferrand",
      date: "2024-04-19T12:00:00+02:00", source: "Radio Caldria", section: "Monde",
      authors: ["Amélie Roche-Duval"], language: "fr"),
    Article(
      id: "radio-2024-04-29-election",
      headline: "Isthmus: Cárdenas elected by 15,212 votes",
      highlights: #"""
        • The finance minister asks for a recount

        • The count stood still for five hours
        """#,
      body: #"""
        PUERTO ALBA — Ximena Cárdenas, an engineer who promised to repay the small savers of a collapsed bank, was elected president of the Isthmus on Sunday by one of the narrowest margins in its history.

        Cárdenas had 50.3% of the vote to 49.7% for the finance minister, Rodrigo Altamira, a lead of 15,212 votes, the Electoral Tribunal said after counting 99.8% of polling stations.

        The count stopped for five hours and ten minutes on Sunday night, when the tribunal’s computers went down with Altamira ahead by about 9,000 votes. When it resumed he was behind.

        ‘The box was asleep and then it was awake,’ the tribunal president, Olga Menocal, told reporters at 02:00. She said the results still to come in at the time were from Puerto Alba, where Cárdenas is mayor, and that paper copies of each tally existed.

        Altamira, who on Friday said he would accept the result ‘whatever it is, by one vote or by a million’, asked for a recount. ‘I accept results,’ he said. ‘I am waiting for one.’

        Alternativa Cívica observers reported no serious problems. Concordia said its own had noted irregularities at more than 200 stations. The tribunal said it knew of no more than six.

        Cárdenas, 46, thanked the voters, her mother and ‘whoever tripped over the plug’. She will take office on 1 June. Her first act, she said, would be to write 1,900 cheques.

        Turnout was 73.0%, the tribunal said. It had earlier reported 37.0%.
        """#,
      byline: "Harbour Wire and Radio Caldria",
      date: "2024-04-29T08:00:00+02:00", source: "Radio Caldria", section: "World",
      authors: ["Dana Whitlock"], language: "en"),
    Article(
      id: "radio-2024-04-30-hostages",
      headline: "Seven hostages cross the bridge on the last night but one",
      highlights: #"""
        • Seven of 12 dam workers freed at 23:10 on Monday

        • Tarsenia says that four remain; the rebels say five, one of them dead

        • The promised end of April will pass
        """#,
      body: #"""
        Seven of the workers seized at the Ashgar dam in November were handed over on the border bridge late on Monday, after the army pulled back 6 kilometres that the government says that it did not pull back.

        ‘A routine change of positions,’ the interior minister, Renata Kovary, said of the withdrawal. She told parliament a week ago that her troops would not move before the last hostage was home.

        Among the seven is Daniel Amara, 36, who drove the first of the two buses. His wife, Zoë, had waited at the lake for seven weeks. ‘I said hello,’ she told Radio Caldria. ‘I had a speech. I said hello, and he said hello.’

        How many are left? Tarsenia says that it is ‘aware of four persons’. The Northern Path Front says that it holds five ‘or had held five’. Its spokesman, Idris Tal, said in a low voice, and off the script, that the engineer Tomasz Wilk, 51, died of pneumonia in the third week of February. On 14 March the same spokesman told this station that ‘everyone is well’.

        The Wilk family was informed at 20:00. They asked to be the ones to say it, and then found that they could not, and asked us to.

        So the sum is this. Twenty-four were taken. One was released in January, 11 on 5 April, seven on Monday. One has died. Four are still there, and Wednesday is the first of May.

        ‘I promised nothing by a date,’ the mediator, Noor Halvard, said on the bridge. That is correct. Others did. She waited until the last car had gone, and went back for the goat, which nobody had claimed.
        """#,
      caption: #"""
        The border bridge at 23:10 on Monday: seven people, two blankets and a goat
        """#,
      byline: "Jonas Tveit, Lake Serra",
      date: "2024-04-30T06:30:00+02:00", source: "Radio Caldria", section: "World",
      authors: ["Jonas Tveit"], language: "en"),
  ]
}
