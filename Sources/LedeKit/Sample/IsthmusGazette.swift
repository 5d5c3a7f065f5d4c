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
  ]
}
