/// Three short news texts about invented events in each of many languages, our own writing.
enum LanguageTexts {
  static let all: [(code: String, texts: [String])] = [
    (
      "en",
      [
        "The ferry that ran aground off Port Verrin on Tuesday night has been towed to the harbour, the coast guard said. All ninety-four passengers were taken off in small boats before dawn, and nobody was badly hurt.",
        "Teachers in three districts will walk out next week unless the council withdraws its plan to close the smaller schools. Their union said that talks had ended without an answer to the questions that parents had asked since spring.",
        "A bank founded by two brothers more than a century ago must find new owners by the end of the month. The regulator warned on Friday that its capital would not last through another quarter of losses.",
      ]
    ),
    (
      "fr",
      [
        "Le traversier qui s'est échoué mardi soir au large de Port-Verrin a été remorqué jusqu'au port, ont annoncé les garde-côtes. Les quatre-vingt-quatorze passagers avaient été évacués avant l'aube et personne n'a été grièvement blessé.",
        "Les enseignants de trois districts cesseront le travail la semaine prochaine si le conseil ne retire pas son projet de fermer les petites écoles. Le syndicat affirme que les discussions se sont achevées sans aucune réponse.",
        "Une banque fondée par deux frères il y a plus d'un siècle doit trouver de nouveaux propriétaires avant la fin du mois. L'autorité de contrôle a prévenu vendredi que ses fonds propres ne suffiraient plus longtemps.",
      ]
    ),
    (
      "es",
      [
        "El transbordador que encalló el martes por la noche frente a Puerto Verrin fue remolcado hasta el muelle, informó la guardia costera. Los noventa y cuatro pasajeros habían sido evacuados antes del amanecer y nadie resultó herido de gravedad.",
        "Los maestros de tres distritos irán a la huelga la próxima semana si el ayuntamiento no retira su plan de cerrar las escuelas pequeñas. El sindicato asegura que las conversaciones terminaron sin ninguna respuesta para los padres.",
        "Un banco fundado por dos hermanos hace más de un siglo tiene que encontrar nuevos dueños antes de fin de mes. El regulador advirtió el viernes que su capital no alcanzará para otro trimestre de pérdidas.",
      ]
    ),
    (
      "de",
      [
        "Die Fähre, die am Dienstagabend vor Port Verrin auf Grund gelaufen war, ist in den Hafen geschleppt worden, wie die Küstenwache mitteilte. Alle vierundneunzig Fahrgäste waren vor der Morgendämmerung in Sicherheit gebracht worden.",
        "In drei Bezirken wollen die Lehrer nächste Woche die Arbeit niederlegen, falls der Rat seinen Plan nicht zurückzieht, die kleinen Schulen zu schließen. Die Gewerkschaft sagte, die Gespräche seien ohne eine Antwort zu Ende gegangen.",
        "Eine Bank, die zwei Brüder vor mehr als hundert Jahren gegründet haben, muss bis zum Monatsende neue Eigentümer finden. Die Aufsicht warnte am Freitag, das Kapital reiche nicht für ein weiteres Quartal mit Verlusten.",
      ]
    ),
    (
      "it",
      [
        "Il traghetto che si era incagliato martedì sera al largo di Porto Verrin è stato rimorchiato fino al molo, ha fatto sapere la guardia costiera. Tutti i novantaquattro passeggeri erano stati messi in salvo prima dell'alba.",
        "Gli insegnanti di tre distretti sciopereranno la settimana prossima se il consiglio non ritirerà il progetto di chiudere le scuole più piccole. Secondo il sindacato i colloqui sono finiti senza alcuna risposta alle domande dei genitori.",
        "Una banca fondata da due fratelli più di un secolo fa deve trovare nuovi proprietari entro la fine del mese. L'autorità di vigilanza ha avvertito venerdì che il capitale non basterà per un altro trimestre in perdita.",
      ]
    ),
    (
      "pt",
      [
        "A balsa que encalhou na noite de terça-feira ao largo de Porto Verrin foi rebocada até ao cais, informou a guarda costeira. Os noventa e quatro passageiros tinham sido retirados antes do amanhecer e ninguém ficou gravemente ferido.",
        "Os professores de três distritos vão entrar em greve na próxima semana se a câmara não retirar o plano de fechar as escolas menores. O sindicato afirmou que as conversações terminaram sem nenhuma resposta às perguntas dos pais.",
        "Um banco fundado por dois irmãos há mais de um século precisa de encontrar novos donos até ao fim do mês. O regulador avisou na sexta-feira que o capital não chegará para mais um trimestre de prejuízos.",
      ]
    ),
    (
      "ar",
      [
        "قال خفر السواحل إن العبارة التي جنحت مساء الثلاثاء قبالة ميناء فيرين جرى سحبها إلى الرصيف. وكان جميع الركاب الأربعة والتسعين قد أنزلوا في زوارق صغيرة قبل الفجر ولم يصب أحد بجروح خطيرة.",
        "يعتزم المعلمون في ثلاث مناطق الإضراب عن العمل الأسبوع المقبل ما لم يسحب المجلس خطته لإغلاق المدارس الصغيرة. وقالت النقابة إن المحادثات انتهت من دون جواب على أسئلة أولياء الأمور.",
        "يتعين على مصرف أسسه شقيقان قبل أكثر من قرن أن يجد مالكين جددا قبل نهاية الشهر. وحذرت الهيئة الرقابية يوم الجمعة من أن رأس المال لن يكفي لربع آخر من الخسائر.",
      ]
    ),
    (
      "nl",
      [
        "De veerboot die dinsdagavond voor de kust van Port Verrin aan de grond liep, is naar de haven gesleept, meldt de kustwacht. Alle vierennegentig passagiers waren voor zonsopgang van boord gehaald en niemand raakte ernstig gewond.",
        "Leraren in drie districten leggen volgende week het werk neer als de gemeenteraad het plan om de kleine scholen te sluiten niet intrekt. Volgens de vakbond zijn de gesprekken zonder antwoord op de vragen van ouders geëindigd.",
        "Een bank die meer dan een eeuw geleden door twee broers werd opgericht, moet voor het einde van de maand nieuwe eigenaren vinden. De toezichthouder waarschuwde vrijdag dat het kapitaal niet genoeg is voor nog een kwartaal verlies.",
      ]
    ),
    (
      "sv",
      [
        "Färjan som gick på grund utanför Port Verrin på tisdagskvällen har bogserats in till hamnen, uppger kustbevakningen. Alla nittiofyra passagerare hade förts i land i småbåtar före gryningen och ingen skadades allvarligt.",
        "Lärarna i tre distrikt lägger ner arbetet nästa vecka om inte kommunen drar tillbaka förslaget att stänga de mindre skolorna. Facket säger att samtalen slutade utan något svar på de frågor som föräldrarna ställt sedan i våras.",
        "En bank som grundades av två bröder för mer än hundra år sedan måste hitta nya ägare före månadens slut. Tillsynsmyndigheten varnade på fredagen för att kapitalet inte räcker till ännu ett kvartal med förluster.",
      ]
    ),
    (
      "da",
      [
        "Færgen, der gik på grund ud for Port Verrin tirsdag aften, er blevet bugseret ind til havnen, oplyser kystvagten. Alle fireoghalvfems passagerer var bragt i land i små både inden daggry, og ingen kom alvorligt til skade.",
        "Lærerne i tre distrikter nedlægger arbejdet i næste uge, hvis ikke kommunen trækker sin plan om at lukke de mindste skoler tilbage. Fagforeningen siger, at forhandlingerne sluttede, uden at forældrene fik svar på deres spørgsmål.",
        "En bank, som to brødre grundlagde for mere end hundrede år siden, skal finde nye ejere inden udgangen af måneden. Tilsynet advarede fredag om, at kapitalen ikke vil række til endnu et kvartal med underskud.",
      ]
    ),
    (
      "no",
      [
        "Fergen som gikk på grunn utenfor Port Verrin tirsdag kveld, er slept inn til havnen, opplyser kystvakten. Alle de nittifire passasjerene var fraktet i land i småbåter før daggry, og ingen ble alvorlig skadet.",
        "Lærerne i tre distrikter legger ned arbeidet neste uke hvis ikke kommunen trekker tilbake planen om å stenge de minste skolene. Fagforeningen sier at samtalene ble avsluttet uten at foreldrene fikk svar på spørsmålene sine.",
        "En bank som to brødre grunnla for mer enn hundre år siden, må finne nye eiere innen utgangen av måneden. Tilsynet advarte fredag om at kapitalen ikke vil holde gjennom enda et kvartal med tap.",
      ]
    ),
    (
      "fi",
      [
        "Tiistai-iltana Port Verrinin edustalla karille ajanut lautta on hinattu satamaan, kertoo merivartiosto. Kaikki yhdeksänkymmentäneljä matkustajaa saatiin pienillä veneillä maihin ennen aamunkoittoa, eikä kukaan loukkaantunut vakavasti.",
        "Kolmen piirin opettajat aloittavat lakon ensi viikolla, ellei valtuusto peru suunnitelmaansa sulkea pienet koulut. Ammattiliiton mukaan neuvottelut päättyivät ilman vastausta kysymyksiin, joita vanhemmat ovat esittäneet keväästä lähtien.",
        "Yli sata vuotta sitten kahden veljeksen perustaman pankin on löydettävä uudet omistajat kuun loppuun mennessä. Valvontaviranomainen varoitti perjantaina, ettei pääoma riitä enää toiseen tappiolliseen vuosineljännekseen.",
      ]
    ),
    (
      "pl",
      [
        "Prom, który we wtorek wieczorem osiadł na mieliźnie koło Port Verrin, został odholowany do portu, poinformowała straż przybrzeżna. Wszystkich dziewięćdziesięciu czterech pasażerów zabrano łodziami przed świtem i nikt nie odniósł poważnych obrażeń.",
        "Nauczyciele w trzech okręgach rozpoczną strajk w przyszłym tygodniu, jeśli rada nie wycofa planu zamknięcia małych szkół. Związek zawodowy podał, że rozmowy zakończyły się bez odpowiedzi na pytania zadawane przez rodziców od wiosny.",
        "Bank założony przez dwóch braci ponad sto lat temu musi do końca miesiąca znaleźć nowych właścicieli. Nadzór ostrzegł w piątek, że kapitału nie wystarczy na kolejny kwartał strat.",
      ]
    ),
    (
      "cs",
      [
        "Trajekt, který v úterý večer najel na mělčinu u přístavu Verrin, byl odtažen do přístavu, oznámila pobřežní stráž. Všech devadesát čtyři cestujících bylo před úsvitem převezeno na břeh a nikdo nebyl vážně zraněn.",
        "Učitelé ve třech okresech příští týden zahájí stávku, pokud zastupitelstvo nestáhne svůj plán zavřít menší školy. Odbory uvedly, že jednání skončila bez odpovědi na otázky, které rodiče kladou už od jara.",
        "Banka, kterou před více než sto lety založili dva bratři, si musí do konce měsíce najít nové majitele. Dohled v pátek varoval, že kapitál nevydrží další čtvrtletí ztrát.",
      ]
    ),
    (
      "ru",
      [
        "Паром, который во вторник вечером сел на мель у порта Веррин, отбуксирован в гавань, сообщила береговая охрана. Всех девяносто четырёх пассажиров сняли на лодках ещё до рассвета, никто серьёзно не пострадал.",
        "Учителя трёх округов прекратят работу на следующей неделе, если совет не откажется от плана закрыть небольшие школы. В профсоюзе заявили, что переговоры закончились без ответа на вопросы, которые родители задают с весны.",
        "Банк, основанный двумя братьями более ста лет назад, должен до конца месяца найти новых владельцев. Надзорное ведомство предупредило в пятницу, что капитала не хватит ещё на один убыточный квартал.",
      ]
    ),
    (
      "uk",
      [
        "Пором, який у вівторок увечері сів на мілину поблизу порту Веррін, відбуксирували до гавані, повідомила берегова охорона. Усіх дев'яносто чотирьох пасажирів зняли човнами ще до світанку, ніхто серйозно не постраждав.",
        "Учителі трьох округів припинять роботу наступного тижня, якщо рада не відмовиться від плану закрити невеликі школи. У профспілці заявили, що перемовини завершилися без відповіді на запитання батьків.",
        "Банк, заснований двома братами понад сто років тому, має до кінця місяця знайти нових власників. Регулятор попередив у п'ятницю, що капіталу не вистачить ще на один збитковий квартал.",
      ]
    ),
    (
      "tr",
      [
        "Salı akşamı Verrin limanı açıklarında karaya oturan feribot limana çekildi, sahil güvenlik açıkladı. Doksan dört yolcunun tamamı şafaktan önce küçük teknelerle kurtarıldı ve kimse ağır yaralanmadı.",
        "Üç ilçedeki öğretmenler, meclis küçük okulları kapatma planını geri çekmezse gelecek hafta iş bırakacak. Sendika, görüşmelerin velilerin ilkbahardan beri sorduğu sorulara yanıt verilmeden sona erdiğini söyledi.",
        "Yüz yıldan uzun bir süre önce iki kardeşin kurduğu banka, ay sonuna kadar yeni sahipler bulmak zorunda. Denetim kurumu cuma günü sermayenin zararlı bir çeyreğe daha yetmeyeceği uyarısında bulundu.",
      ]
    ),
    (
      "el",
      [
        "Το πορθμείο που προσάραξε το βράδυ της Τρίτης έξω από το λιμάνι Βέριν ρυμουλκήθηκε στην προβλήτα, ανακοίνωσε η ακτοφυλακή. Και οι ενενήντα τέσσερις επιβάτες είχαν αποβιβαστεί πριν από την αυγή.",
        "Οι δάσκαλοι σε τρεις περιφέρειες θα απεργήσουν την επόμενη εβδομάδα αν το συμβούλιο δεν αποσύρει το σχέδιο να κλείσει τα μικρά σχολεία. Το συνδικάτο είπε ότι οι συνομιλίες τελείωσαν χωρίς απάντηση.",
        "Μια τράπεζα που ίδρυσαν δύο αδελφοί πριν από έναν αιώνα πρέπει να βρει νέους ιδιοκτήτες ως το τέλος του μήνα. Η εποπτική αρχή προειδοποίησε ότι τα κεφάλαια δεν επαρκούν.",
      ]
    ),
    (
      "he",
      [
        "המעבורת שעלתה על שרטון ביום שלישי בערב מול נמל ורין נגררה אל הרציף, כך מסר משמר החופים. כל תשעים וארבעה הנוסעים הורדו בסירות קטנות לפני עלות השחר ואיש לא נפצע קשה.",
        "המורים בשלושה מחוזות ישבתו בשבוע הבא אם המועצה לא תחזור בה מהתוכנית לסגור את בתי הספר הקטנים. הארגון מסר שהשיחות הסתיימו בלי תשובה לשאלות שההורים שואלים מאז האביב.",
        "בנק שהקימו שני אחים לפני יותר ממאה שנה חייב למצוא בעלים חדשים עד סוף החודש. הרשות המפקחת הזהירה ביום שישי שההון לא יספיק לעוד רבעון של הפסדים.",
      ]
    ),
    (
      "fa",
      [
        "گارد ساحلی اعلام کرد کشتی مسافربری که سه‌شنبه شب در نزدیکی بندر ورین به گل نشسته بود به اسکله کشیده شد. همه نود و چهار مسافر پیش از سپیده‌دم با قایق‌های کوچک نجات یافتند و کسی آسیب جدی ندید.",
        "معلمان سه منطقه هفته آینده دست از کار می‌کشند مگر آنکه شورا طرح بستن مدرسه‌های کوچک را پس بگیرد. اتحادیه گفت گفتگوها بدون پاسخ به پرسش‌های پدران و مادران پایان یافت.",
        "بانکی که دو برادر بیش از یک سده پیش بنیان گذاشتند باید تا پایان ماه صاحبان تازه‌ای پیدا کند. نهاد ناظر روز جمعه هشدار داد که سرمایه آن برای یک فصل زیان دیگر بسنده نیست.",
      ]
    ),
    (
      "hi",
      [
        "मंगलवार रात वेरिन बंदरगाह के पास फँसी नौका को खींचकर घाट तक लाया गया, तटरक्षक बल ने बताया। सभी चौरानवे यात्रियों को भोर से पहले छोटी नावों से उतार लिया गया था और किसी को गंभीर चोट नहीं आई।",
        "तीन ज़िलों के शिक्षक अगले सप्ताह काम बंद कर देंगे यदि परिषद छोटे विद्यालयों को बंद करने की योजना वापस नहीं लेती। संघ ने कहा कि बातचीत बिना किसी उत्तर के समाप्त हो गई।",
        "सौ साल से भी पहले दो भाइयों द्वारा स्थापित एक बैंक को महीने के अंत तक नए मालिक खोजने होंगे। नियामक ने शुक्रवार को चेतावनी दी कि उसकी पूँजी एक और तिमाही के घाटे के लिए पर्याप्त नहीं है।",
      ]
    ),
    (
      "zh",
      [
        "海岸警卫队说,星期二晚上在维林港外搁浅的渡轮已被拖回码头。船上九十四名乘客在天亮前全部乘小船离开,没有人受重伤。",
        "如果议会不撤回关闭小型学校的计划,三个区的教师将在下周罢工。工会表示,会谈结束时仍没有回答家长们从春天以来提出的问题。",
        "一家由两兄弟在一百多年前创办的銀行必須在月底之前找到新的股東。監管機構星期五警告說,它的資本無法再承受一個季度的虧損。",
      ]
    ),
    (
      "ja",
      [
        "火曜日の夜にベリン港の沖で座礁したフェリーは港までえい航されたと、沿岸警備隊が発表した。乗客九十四人は夜明け前に全員小型の船に移され、大きなけがをした人はいなかった。",
        "三つの地区の教師たちは、小さな学校を閉じる計画を議会が取り下げなければ来週ストライキに入る。組合によると、保護者の質問に答えがないまま話し合いは終わったという。",
        "百年以上前に二人の兄弟が設立した銀行は、月末までに新しい株主を見つけなければならない。監督当局は金曜日、次の四半期の赤字には資本が足りないと警告した。",
      ]
    ),
    (
      "ko",
      [
        "화요일 밤 베린항 앞바다에서 좌초한 여객선이 항구로 예인됐다고 해안경비대가 밝혔다. 승객 아흔네 명은 동이 트기 전에 모두 작은 배로 옮겨 탔으며 크게 다친 사람은 없었다.",
        "의회가 작은 학교들을 닫으려는 계획을 철회하지 않으면 세 지역의 교사들이 다음 주 파업에 들어간다. 노조는 학부모들의 질문에 대한 답 없이 회담이 끝났다고 말했다.",
        "백 년도 더 전에 두 형제가 세운 은행이 이달 말까지 새 주인을 찾아야 한다. 감독 당국은 금요일 자본이 한 분기의 손실을 더 버티지 못할 것이라고 경고했다.",
      ]
    ),
    (
      "id",
      [
        "Feri yang kandas pada Selasa malam di lepas pantai Pelabuhan Verrin telah ditarik ke dermaga, kata penjaga pantai. Sembilan puluh empat penumpang sudah dipindahkan dengan perahu kecil sebelum fajar dan tidak ada yang terluka parah.",
        "Para guru di tiga kabupaten akan mogok kerja pekan depan apabila dewan tidak menarik rencana menutup sekolah-sekolah kecil. Serikat guru mengatakan pembicaraan berakhir tanpa jawaban atas pertanyaan yang diajukan orang tua sejak awal tahun.",
        "Sebuah bank yang didirikan dua bersaudara lebih dari seratus tahun lalu harus menemukan pemilik baru sebelum akhir bulan. Otoritas pengawas memperingatkan pada Jumat bahwa modalnya tidak cukup untuk satu kuartal kerugian lagi.",
      ]
    ),
    (
      "vi",
      [
        "Chiếc phà mắc cạn tối thứ Ba ngoài khơi cảng Verrin đã được kéo về bến, lực lượng tuần duyên cho biết. Tất cả chín mươi bốn hành khách đã được đưa lên bờ bằng thuyền nhỏ trước bình minh và không ai bị thương nặng.",
        "Giáo viên ở ba quận sẽ nghỉ việc vào tuần tới nếu hội đồng không rút lại kế hoạch đóng cửa các trường nhỏ. Công đoàn nói rằng các cuộc đàm phán đã kết thúc mà không có câu trả lời cho phụ huynh.",
        "Một ngân hàng do hai anh em sáng lập hơn một thế kỷ trước phải tìm chủ mới trước cuối tháng. Cơ quan giám sát cảnh báo hôm thứ Sáu rằng vốn của ngân hàng không đủ cho thêm một quý thua lỗ.",
      ]
    ),
    (
      "hu",
      [
        "A kikötőbe vontatták azt a kompot, amely kedden este zátonyra futott Port Verrin közelében, közölte a parti őrség. Mind a kilencvennégy utast kis csónakokkal vitték partra még hajnal előtt, és senki sem sérült meg súlyosan.",
        "Három kerület tanárai jövő héten sztrájkba lépnek, ha a tanács nem vonja vissza a kisebb iskolák bezárásáról szóló tervét. A szakszervezet szerint a tárgyalások úgy értek véget, hogy a szülők kérdéseire nem érkezett válasz.",
        "Új tulajdonost kell találnia a hónap végéig annak a banknak, amelyet több mint száz éve két testvér alapított. A felügyelet pénteken arra figyelmeztetett, hogy a tőke nem elég még egy veszteséges negyedévre.",
      ]
    ),
    (
      "ro",
      [
        "Feribotul care a eșuat marți seara în largul portului Verrin a fost remorcat până la chei, a anunțat garda de coastă. Toți cei nouăzeci și patru de pasageri fuseseră duși la țărm înainte de zori și nimeni nu a fost rănit grav.",
        "Profesorii din trei raioane vor intra în grevă săptămâna viitoare dacă primăria nu își retrage planul de a închide școlile mici. Sindicatul spune că discuțiile s-au încheiat fără niciun răspuns la întrebările părinților.",
        "O bancă înființată de doi frați acum mai bine de un secol trebuie să găsească noi proprietari până la sfârșitul lunii. Autoritatea de supraveghere a avertizat vineri că fondurile nu vor ajunge pentru încă un trimestru de pierderi.",
      ]
    ),
    (
      "bg",
      [
        "Фериботът, който заседна във вторник вечерта край пристанище Верин, беше изтеглен до кея, съобщи бреговата охрана. Всичките деветдесет и четирима пътници бяха свалени с лодки преди зазоряване и никой не пострада сериозно.",
        "Учителите в три района ще спрат работа следващата седмица, ако общината не оттегли плана си да затвори малките училища. От синдиката казаха, че преговорите са приключили без отговор на въпросите на родителите.",
        "Банка, основана от двама братя преди повече от сто години, трябва до края на месеца да намери нови собственици. Надзорът предупреди в петък, че капиталът няма да стигне за още едно тримесечие на загуба.",
      ]
    ),
    (
      "th",
      [
        "เรือข้ามฟากที่เกยตื้นเมื่อคืนวันอังคารนอกท่าเรือเวอร์รินถูกลากกลับเข้าฝั่งแล้ว หน่วยยามฝั่งแจ้งว่าผู้โดยสารทั้งหมดได้รับการช่วยเหลือก่อนรุ่งสางและไม่มีใครบาดเจ็บสาหัส",
        "ครูในสามเขตจะหยุดงานในสัปดาห์หน้าหากสภาไม่ถอนแผนปิดโรงเรียนขนาดเล็ก สหภาพกล่าวว่าการเจรจาสิ้นสุดลงโดยไม่มีคำตอบให้ผู้ปกครอง",
        "ธนาคารที่พี่น้องสองคนก่อตั้งเมื่อกว่าร้อยปีก่อนต้องหาเจ้าของใหม่ให้ได้ก่อนสิ้นเดือน หน่วยงานกำกับดูแลเตือนเมื่อวันศุกร์ว่าเงินทุนจะไม่พอ",
      ]
    ),
    (
      "ca",
      [
        "El transbordador que va encallar dimarts al vespre davant de Port Verrin ha estat remolcat fins al moll, segons ha informat la guàrdia costanera. Els noranta-quatre passatgers havien estat evacuats abans de l'alba i ningú no va resultar ferit greu.",
        "Els mestres de tres districtes faran vaga la setmana vinent si l'ajuntament no retira el seu pla de tancar les escoles petites. El sindicat assegura que les converses es van acabar sense cap resposta a les preguntes dels pares.",
        "Un banc fundat per dos germans fa més d'un segle ha de trobar nous propietaris abans de final de mes. El regulador va advertir divendres que el capital no serà suficient per a un altre trimestre de pèrdues.",
      ]
    ),
    (
      "sk",
      [
        "Trajekt, ktorý v utorok večer uviazol na plytčine pri prístave Verrin, odtiahli do prístavu, oznámila pobrežná stráž. Všetkých deväťdesiatštyri cestujúcich previezli pred úsvitom na breh a nikto nebol vážne zranený.",
        "Učitelia v troch okresoch začnú budúci týždeň štrajkovať, ak zastupiteľstvo nestiahne svoj plán zatvoriť menšie školy. Odbory uviedli, že rokovania sa skončili bez odpovede na otázky, ktoré rodičia kladú už od jari.",
        "Banka, ktorú pred viac ako sto rokmi založili dvaja bratia, si musí do konca mesiaca nájsť nových majiteľov. Dohľad v piatok varoval, že kapitál nevydrží ďalší štvrťrok strát.",
      ]
    ),
    (
      "hr",
      [
        "Trajekt koji se u utorak navečer nasukao kod luke Verrin odvučen je do pristaništa, izvijestila je obalna straža. Svih devedeset i četvero putnika iskrcano je malim brodovima prije zore i nitko nije teško ozlijeđen.",
        "Učitelji u tri okruga obustavit će rad sljedećeg tjedna ako vijeće ne povuče plan o zatvaranju manjih škola. Sindikat kaže da su razgovori završili bez odgovora na pitanja koja roditelji postavljaju od proljeća.",
        "Banka koju su dva brata osnovala prije više od stotinu godina mora do kraja mjeseca pronaći nove vlasnike. Nadzorno tijelo upozorilo je u petak da kapital neće izdržati još jedno tromjesečje gubitaka.",
      ]
    ),
  ]
}
