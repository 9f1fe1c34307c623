"""The words without which an article states no fact of a kind: one cue at least of every group of its table.

They are chosen to lose nothing: whatever an article on diplomacy or trade prints may be a cue, and the groups of a kind
are looked for in the whole article, not in one sentence. What sports, crime, culture and weather share with it stands
in one group of a kind at most, so that it alone lets nothing through. A named body is in nearly every article, the
police and a football club included; a body that matters here acts in public affairs or trade, and of these an article
on it speaks as well. `SIGNALS`, by which single sentences are noticed, are phrases and stay apart; each holds a cue.
"""

from collections.abc import Mapping

Table = Mapping[str, Mapping[str, str]]

JOURNEYS = {
    "en": "visit*, trip, trips, travel*, arriv*, flew, flies, fly, flown, flying, tour*, journey*, host, hosts, "
    "hosted, hosting, receiv*, reception, welcom*, greet*, invit*, talks, talked, meet, meets, meeting*, met, "
    "summit*, sidelines, margins, forum*, delegation*, mission*, heads, headed, heading, depart*, left, "
    "leaves, leave, leg, stopover, landed, lands, landing, return*, attend*, due, went, goes, going, stay*, "
    "accompan*, conference*, session*, counterpart*, guest*, come, comes, came, pilgrimage, touchdown, "
    "joined, join, joins",
    "ru": "визит*, посет*, посещ*, прибы*, приех*, приез*, прилет*, вылет*, отправ*, поезд*, поед*, езд*, направ*, "
    "побыва*, встрет*, встреч*, приня*, приме*, принима*, пригла*, перегов*, саммит*, форум*, делегац*, "
    "турне, наве*, гост*, полет*, находи*, участ*, собесед*, бесед*, конференц*, уехал*, улет*, пребыван*",
    "es": "visit*, viaj*, lleg*, gira, giras, recib*, acog*, invit*, reun*, encuentr*, conversaci*, cumbre*, foro*, "
    "delegaci*, misión, traslad*, desplaz*, asist*, particip*, aterriz*, partió, partirá, márgenes, margen, "
    "entrevist*, anfitri*, estanci*, acud*, escala, volar*, voló",
    "fr": "visit*, voyag*, déplac*, arriv*, rend, rendu*, rendra*, rendre, tournée*, reçu*, reçoi*, recev*, "
    "accueil*, invit*, rencontr*, entreti*, entreten*, sommet*, forum*, délégation*, mission*, séjour*, "
    "marge, atterri*, particip*, attendu*, pourparlers, venu*, viendra, parti, partie, partis, hôte*, "
    "conférence*, réunion*, escale",
    "de": "*besuch*, *reis*, *flog*, *flieg*, *flug*, eingetroffen*, *empf*, *einlad*, *eingelad*, lud, traf*, "
    "treff*, *treffen*, *gespräch*, *gipfel*, *forum*, delegation*, gelandet*, landet*, weilt*, gast*, "
    "*gäste, *begrüß*, ankunft, angekommen*, kam, kommt, fuhr, fährt, *konferenz*, *tagung*, rande, visite, "
    "*teilnehm*, *teilnahm*",
    "tr": "ziyaret*, gezi*, seyahat*, gel*, git*, gid*, var*, ulaş*, ağırla*, karşıla*, davet*, konuk*, görüş*, "
    "zirve*, forum*, heyet*, temas*, kabul*, toplantı*, katıl*, turu*, uçtu, uçacak, misafir*",
    "zh": "访, 抵达, 抵, 到达, 前往, 出席, 会见, 会晤, 会谈, 接待, 邀请, 峰会, 论坛, 代表团, 启程, 行程, 之行, 接见, 赴, 考察, 应邀",
}
"""Journeys, and what is done at their end."""

OFFICES = {
    "en": "president*, minister*, ministr*, premier, premiers, chancellor*, king, queen, emir, amir, sultan, "
    "prince, princess, monarch*, pope, pontiff, ambassador*, envoy*, diplomat*, secretary, secretaries, "
    "delegation*, parliament*, lawmaker*, senator*, legislat*, congressional, speaker, mp, mps, pm, "
    "governor*, counterpart*, bilateral*, foreign, embassy, embassies, consul*, commissioner*, leader, "
    "leaders, summit*, nato, imf, nations, statesm*, cabinet, lady, chargé, undersecretary, chief, chiefs, "
    "deputy, osce, sheikh, ruler, taoiseach, kremlin, army, military, defence, defense, troops, delegate*, "
    "official, diplomacy, geopolit*, intergovernmental, strategic, brics, asean, opec, wto, unesco",
    "ru": "президент*, министр*, премьер*, канцлер*, корол*, эмир*, султан*, император*, принц*, папа, посол, "
    "посла, послу, послом, посольств*, дипломат*, мид, мида, госсекретар*, парламент*, спикер*, депутат*, "
    "сенатор*, губернатор*, делегаци*, визит*, двусторон*, глава, главы, главой, главу, лидер*, генсек*, "
    "саммит*, замминистр*, вице, кремл*, аким*, хоким*, председател*, государств*, внешнеполит*, "
    "спецпредстав*, посланник*, монарх*, шейх*, межправ*",
    "es": "president*, mandatari*, ministr*, canciller*, rey, reina, emir, sultán, príncipe, princesa, papa, "
    "pontífice, embajad*, diplomátic*, diplomac*, secretari*, senador*, diputad*, parlament*, gobernador*, "
    "delegaci*, bilateral*, homólog*, exterior*, enviad*, viceministr*, vicepresident*, cumbre*, líder, "
    "líderes, dignatari*, jeque, legislador*, comisari*, comisionad*, premier, cónsul*",
    "fr": "président*, ministr*, chancel*, roi, reine, émir, sultan, prince, princesse, pape, ambassad*, diplomat*, "
    "secrétaire, sénateur*, député*, parlement*, gouverneur*, délégation*, bilatéra*, homologue*, étrangères, "
    "étranger, émissaire*, envoyé, dirigeant*, sommet*, leader*, premier, première, cheikh, commissaire*, "
    "otan, fmi, onu, consul*",
    "de": "*präsident*, *minister*, *kanzler*, *premier*, regierungschef*, staatschef*, staatsoberhaupt*, könig, "
    "königin, königs, königspaar, emir, sultan, prinz, prinzessin, papst, *botschafter*, *diplomat*, "
    "staatssekretär*, abgeordnet*, *parlament*, gouverneur*, delegation*, bilateral*, amtskolleg*, außen*, "
    "*besuch, staatsbesuch*, sondergesandt*, gesandte*, generalsekretär*, *gipfel*, ministerien, auswärtig*, "
    "*kommissar*, konsul*",
    "tr": "cumhurbaşkan*, başkan*, başbakan*, bakan*, dışişleri, kral, kralı, kralice*, emir*, sultan*, prens*, "
    "papa, büyükelçi*, elçi*, diplomat*, heyet*, milletvekil*, meclis*, vali, valisi, mevkidaş*, ikili, "
    "şansölye*, lider*, sekreter*, temsilci*, zirve*, şeyh*, devlet",
    "zh": "总统, 主席, 总理, 首相, 国王, 女王, 埃米尔, 苏丹, 王储, 亲王, 教皇, 教宗, 外长, 部长, 大臣, 大使, 特使, 外交, 国务卿, 议长, 委员长, 议员, 秘书长, 总干事, 代表团, 元首, "
    "领导人, 国事, 双边, 州长, 酋长, 使馆, 国务委员, 政要, 峰会, 专员",
}
"""Who travels for a state, and what an article on it prints besides."""

DOCUMENTS = {
    "en": "agree*, accord, accords, treaty, treaties, pact, pacts, memorand*, mou, mous, contract*, deal, deals, "
    "protocol*, declar*, communiqu*, convention*, partner*, roadmap*, intent, statement*, program*, "
    "decision*, decid*, resolution*, amend*, addendum, arrangement*, understanding*, documents, document, "
    "instrument*, concession*, lease*, sign, signs, signed, signing*, signator*, signature*, ink, inks, "
    "inked, inking, initialled, initialed, ratif*, clinch*, negotiat*, loan*, exchang*, cooperat*, plan, "
    "plans, settlement, charter, road, map, order, orders, purchase*, award*, tender*, conclud*, denounc*, "
    "free, set, establish*, creat*, offtake, letter, letters",
    "ru": "договор*, соглаш*, конвенц*, пакт*, протокол*, меморандум*, деклар*, заявлен*, коммюнике, программ*, "
    "контракт*, сделк*, решен*, решил*, резолюц*, поправк*, документ*, подпис*, заключ*, ратифи*, парафир*, "
    "карт*, обмен*, денонс*, расторг*, сотруднич*, создать, создани*, перегов*, план, планы, плана, заказ*, "
    "устав*",
    "es": "acuerd*, acord*, tratado*, convenio*, convenci*, pact*, memor*, protocolo*, declaraci*, comunicado*, "
    "contrat*, decisi*, decid*, resoluci*, enmienda*, firm*, suscri*, rubric*, ratific*, program*, ruta, "
    "intención, canje, negoci*, instrumento*, documento*, cooperaci*, concesi*, pedido*, asocia*, plan, "
    "planes, crea*",
    "fr": "accord*, traité*, pacte*, convention*, convenu*, convenir, protocole*, mémorand*, déclaration*, "
    "communiqué*, contrat*, décid*, décision*, résolution*, avenant*, sign*, paraph*, ratifi*, programme*, "
    "feuille, intention*, échange*, négoci*, entente*, partenariat*, conclu*, document*, commande*, coopér*, "
    "concession*, plan, plans, création, créer, entendu*",
    "de": "*vertrag*, *verträg*, *abkommen*, *vereinbar*, *übereinkommen*, *übereinkunft*, pakt*, *pakt, "
    "*protokoll*, memorand*, *erklärung*, *kommuniqué*, *programm*, *beschl*, *entscheid*, resolution*, "
    "*unterzeichn*, *unterschr*, ratifi*, paraph*, *verhandl*, einig*, geeinigt, *konvention*, kontrakt*, "
    "*auftrag, *aufträge*, *auftrags, notenwechsel, fahrplan, *partnerschaft*, schloss, schlossen, *abschl*, "
    "abgeschlossen*, *dokument*, *kooperation*, *zusammenarbeit*, *plan, *pläne*, gekündigt, verständigt*",
    "tr": "anlaş*, antlaş*, sözleşme*, mutab*, protokol*, muhtıra*, bildiri*, deklarasyon*, beyanname*, karar*, "
    "imza*, onay*, niyet*, mektu*, memorandum*, program*, harita*, müzakere*, sipariş*, belge*, akdet*, "
    "feshe*, açıkla*, işbirli*, iş, ortaklı*, nota, paraf*, plan*, konvansiyon*",
    "zh": "协议, 协定, 条约, 公约, 备忘录, 意向书, 议定书, 宣言, 声明, 公报, 合同, 订单, 合约, 决定, 决议, 签, 缔结, 路线图, 计划, 方案, 换文, 谈判, 磋商, 批准, 文件, 合作, "
    "修正案, 规划, 纲要, 达成, 商定, 同意, 草案",
}
"""Documents, and what is done with them."""

AFFAIRS = {
    "en": "treaty, treaties, pact, pacts, memorand*, mou, mous, protocol*, communiqu*, accord, accords, agreement*, "
    "bilateral*, multilateral*, intergovernmental, trade, traders, trader, trading, export*, import, imports, "
    "imported, importer*, importing, cooperat*, partnership*, minister*, ministr*, premier, embassy, foreign, "
    "ambassador*, diplomat*, summit*, nations, countries, parliament*, ratif*, declaration*, strategic, "
    "joint, visa, visas, defence, defense, military, nuclear, energy, oil, gas, lng, pipeline*, power, "
    "electricity, solar, wind, railway*, corridor*, freight, cargo, customs, tariff*, duties, quota*, grain, "
    "wheat, cotton, coal, copper, uranium, mineral*, mining, miner, steel, aircraft, jets, satellite*, "
    "billion*, bn, trillion*, invest*, fdi, econom*, gdp, inflation, bond, bonds, sovereign, statistic*, "
    "subsidiary, lender*, lending, loan*, financier*, industr*, tonnes, tons, barrels, supply, supplies, bcm, "
    "sanction*, embargo*, nato, imf, wto, opec, brics, asean, monetary, eurasian, border*, consul*, leaders, "
    "port, ports, exchange*, governments, documents, sugar, tea, coffee, flour, fertili*, shipbuild*, "
    "shipments, shipped, transit, carrier, airline*, vaccine*, infrastructure, market*, chamber, commerce, "
    "government, state, national, company, companies, corporation, corp, holding, builder*, crore",
    "ru": "договор*, соглашен*, пакт*, меморандум*, протокол*, коммюнике, деклар*, двусторон*, межправ*, торг*, "
    "экспорт*, импорт*, товарооб*, внешн*, сотруднич*, партнерств*, партнёрств*, министер*, министр*, "
    "премьер*, посол, посла, посольств*, дипломат*, мид, саммит*, стран, страны, странами, стране, странам, "
    "парламент*, ратифи*, стратег*, визов*, оборон*, военн*, атом*, энерг*, нефт*, газ, газа, газом, "
    "газопровод*, трубопровод*, электро*, железнодорож*, коридор*, груз*, перевоз*, тамож*, пошлин*, тариф*, "
    "зерн*, пшениц*, хлоп*, уголь, угля, угольн*, мед*, уран*, сталь, самолет*, самолёт*, млрд, миллиард*, "
    "трлн, инвест*, эконом*, ввп, инфляц*, облигац*, статист*, банк, банка, банком, банку, нацбанк*, "
    "центробанк*, цб, кредит*, промышлен*, тонн, тонны, баррел*, постав*, санкц*, границ*, правительств*, "
    "евраз*, развития, контракт*, государств*, совместн*, корпорац*, холдинг*, компани*, оао, ао, ооо, тоо, "
    "пао, предприяти*, рын*",
    "es": "tratado*, convenio*, memor*, protocolo*, acuerdo*, bilateral*, comerci*, export*, import*, cooperaci*, "
    "asociación, ministr*, ministerio*, embajad*, diplom*, canciller*, cumbre*, países, país, naciones, "
    "parlament*, ratific*, estratégic*, visado*, defensa, militar*, nuclear, energ*, petróleo, petrol*, gas, "
    "oleoducto*, gasoducto*, electric*, ferrocarril*, corredor*, carga, aduan*, arancel*, cuota*, trigo, "
    "soja, cobre, litio, miner*, acero, millones, inversi*, invert*, invir*, econom*, económ*, pib, "
    "inflación, bonos, estadístic*, banco, préstamo*, crédito*, industr*, toneladas, barriles, suministr*, "
    "sanci*, frontera*, gobierno*, exterior*, monetari*, empresa*, mercado*, cámara, estatal, hidrógeno, "
    "puerto*",
    "fr": "traité*, pacte*, mémorand*, protocole*, accord, accords, bilatéra*, commerc*, export*, import*, coopér*, "
    "partenariat*, ambassad*, diplomat*, sommet*, pays, nations, parlement*, ratifi*, stratégique*, visa, "
    "visas, défense, militaire*, nucléaire*, énerg*, pétrol*, gaz, gazoduc*, oléoduc*, électri*, "
    "ferroviaire*, corridor*, fret, douan*, tarif*, droits, blé, cacao, cuivre, mini*, acier, milliard*, "
    "invest*, écono*, pib, inflation, obligations, statisti*, banque*, prêt*, crédit*, industri*, tonnes, "
    "barils, livraison*, sanction*, fronti*, gouvernement*, monétaire*, fonds, étrangèr*, entrepris*, "
    "marché*, chambre, filiale, hydrogène, avions, port, ports",
    "de": "*vertrag, *verträge*, *vertrags, staatsvertrag*, *abkommen*, memorand*, *protokoll, *kommuniqué*, "
    "bilateral*, *handel*, *export*, *import*, *ausfuhr*, *einfuhr*, *kooperation*, *zusammenarbeit*, "
    "*partnerschaft*, *minister*, *kanzler*, *botschaft*, diplomat*, *gipfel*, staaten, länder, ländern, "
    "*parlament*, bundestag*, ratifi*, strategisch*, visa, visum*, verteidigung*, rüstung*, militär*, atom*, "
    "*energie*, *öl, *erdgas*, gas, *pipeline*, *strom, *strom*, *bahn, *korridor*, *fracht*, *zoll*, "
    "*zölle*, weizen, getreide*, kupfer, stahl*, milliarde*, mrd, *invest*, *wirtschaft*, bip, inflation, "
    "anleihe*, *statisti*, *bank, *banken, kredit*, *industrie*, tonnen, barrel, *liefer*, sanktion*, "
    "*grenz*, *regierung*, währungs*, auswärtig*, konzern*, unternehmen*, *markt*, tochter*, wasserstoff, "
    "hafen, häfen, *absicht*",
    "tr": "anlaşma*, antlaşma*, mutabakat*, protokol*, sözleşme*, ikili, ticar*, ihrac*, ihraç*, ithal*, işbirli*, "
    "birliği, ortaklı*, bakan*, başbakan*, büyükelçi*, diplomat*, zirve*, ülke*, meclis*, stratej*, vize*, "
    "savunma, askeri*, nükleer, enerji*, petrol, gaz, gazı, gazın, doğalgaz*, boru, elektrik*, demiryol*, "
    "koridor*, yük, gümrük*, vergi*, buğday*, bakır*, çelik*, milyar*, yatırım*, ekonom*, enflasyon*, "
    "tahvil*, istatistik*, banka*, kredi*, sanayi*, ton, tona, tondan, varil*, sevkiyat*, yaptırım*, sınır*, "
    "hükümet*, dışişleri, devlet*, şirket*, holding*, pazar*, fon, fonu, liman*",
    "zh": "协议, 协定, 条约, 公约, 备忘录, 议定书, 宣言, 声明, 公报, 双边, 贸易, 出口, 进口, 合作, 部长, 外交, 大使, 峰会, 两国, 国家, 议会, 战略, 签证, 国防, 军事, 核, 能源, "
    "石油, 天然气, 管道, 电力, 铁路, 走廊, 货运, 班列, 海关, 关税, 小麦, 粮食, 铜, 钢, 亿, 投资, 经济, 通胀, 债券, 统计, 银行, 贷款, 工业, 万吨, 桶, 供应, 制裁, 边境, "
    "政府, 货币, 基金, 商务, 总理, 主席, 商会, 公司, 集团, 合同, 开发",
}
"""Public affairs and trade between states, in which those act who make documents."""

GOODS = {
    "en": "trade, traders, trader, trading, traded, commerce, turnover, export*, import, imports, imported, "
    "importing, importer*, importation, shipment*, shipped, shipping, ships, shipper*, supply, supplies, "
    "supplied, supplier*, deliver*, invest*, fdi, loan*, lend*, lent, borrow*, aid, grant, grants, "
    "humanitarian, donat*, credit, credits, cost, costs, costing, contract*, freight, cargo*, container*, "
    "transit*, transport*, haul*, throughput, transship*, rail*, port, ports, terminal*, corridor*, "
    "pipeline*, capacit*, output, produc*, harvest*, crop, crops, manufactur*, tariff*, duty, duties, "
    "customs, levy, levies, deficit, surplus, goods, commodit*, grain, wheat, corn, rice, oil, crude, gas, "
    "lng, coal, copper, steel, uranium, cotton, tons, tonnes, tonne, ton, barrel*, teu, teus, bcm, kwh, gwh, "
    "mwh, twh, megawatt*, gigawatt*, kilowatt*, billion*, bn, trillion*, tn, revenue*, gdp, econom*, plant, "
    "plants, factory, factories, refiner*, mine, mines, mined, miner, mining, market*, industr*, sales, sold, "
    "sell, sells, selling, purchas*, bought, buy, buys, buyer*, stake, stakes, financ*, bank*, remittance*, "
    "tourism, tourist*, assistance, pledg*, disburs*, capital, electricity, generat*, price, prices, tax, "
    "taxes, traffic, carri*, project*, worth, fund, funds, funding, subsid*, debt*, quota*, budget*, poured, "
    "injected, earn*, outbound, inbound",
    "ru": "товар*, торг*, экспорт*, импорт*, вывоз*, вывез*, ввоз*, ввез*, постав*, продаж*, продал*, отгруз*, "
    "закуп*, покуп*, купил*, сальдо, профицит*, дефицит*, баланс*, инвест*, капитал*, вложен*, вложи*, пии, "
    "кредит*, заем, заём, займ*, грант*, ссуд*, помощ*, выдел*, финанс*, стоимост*, обойд*, обош*, контракт*, "
    "сделк*, перевоз*, перевез*, перевал*, контейнер*, груз*, транзит*, мощност*, пропускн*, производ*, "
    "произве*, выпус*, добы*, урожа*, выработ*, пошлин*, тариф*, тонн*, баррел*, кубометр*, кубов, млрд, "
    "миллиард*, трлн, эконом*, ввп, нефт*, газ, газа, угля, уголь, угольн*, зерн*, пшениц*, металл*, мед*, "
    "энерг*, промышл*, завод*, рын*, банк*, налог*, цены, цен, бюджет*, проект*, порт, порта, портов, порты, "
    "терминал*, железн*, оборот*, ввод*, турист*, доход*, выруч*, собра*, затрат*",
    "es": "comerci*, intercambi*, export*, import*, ventas, venta, vend*, envío*, envió, suministr*, compra*, "
    "compró, balanza, déficit, superávit, saldo, inversi*, invert*, invir*, ied, préstamo*, crédito*, ayuda*, "
    "donaci*, subvenci*, financi*, costo*, coste*, costar*, costó, contrato*, carga*, mercanc*, flete*, "
    "contenedor*, tráfico, tránsito, capacidad*, produj*, produc*, cosech*, extracc*, arancel*, toneladas, "
    "tonelada, barriles, econom*, económ*, pib, petróleo, petrol*, gas, cobre, trigo, soja, maíz, industr*, "
    "mercado*, banco*, puerto*, ferrocarril*, presupuest*, proyecto*, obra*, turis*, ingres*, billones, "
    "impuesto*, precio*, recaud*, remesa*, planta*, fábrica*, aduan*, movió, movieron",
    "fr": "commerc*, échange*, export*, import*, ventes, vente, vend*, expédi*, livr*, achat*, achet*, balance, "
    "déficit*, excédent*, solde, invest*, ide, capitaux, prêt*, crédit*, aide*, don, dons, emprunt*, "
    "subvention*, financ*, coût*, contrat*, fret, marchandise*, conteneur*, trafic, transport*, transit*, "
    "capacité*, product*, produi*, récolt*, extraction, fabriqu*, douan*, tarif*, taxe*, tonne*, baril*, "
    "milliard*, écono*, pib, pétrol*, gaz, cuivre, blé, cacao, industri*, marché*, banque*, port, ports, "
    "ferroviaire*, budget*, projet*, chantier*, touris*, recette*, prix, mine, mines, usine*, barrage*, "
    "fourni*, commande*",
    "de": "*handel*, *export*, *import*, *umsatz*, *umsätz*, *waren, *ware, *waren*, *ausfuhr*, ausgeführt*, "
    "*liefer*, *verkauf*, verkäufe, absatz, *einfuhr*, eingeführt*, bezog, bezieht, kauf*, *kaufte*, käufe, "
    "*bilanz*, *überschuss*, *defizit*, *invest*, *kredit*, *darlehen*, *hilfe*, *hilfen, zuschuss*, "
    "zuschüss*, *finanz*, *kosten*, kostet*, *auftrag*, *aufträg*, *fracht*, *umschlag*, umgeschlagen*, "
    "befördert*, *transport*, *container*, ladung*, *güter*, *transit*, durchfuhr*, *kapazität*, "
    "*produktion*, *produzi*, förder*, gefördert*, hergestellt*, *ernte*, erzeug*, *zoll*, *zölle*, tonne*, "
    "barrel*, kubikmeter, milliarde*, mrd, billion*, *wirtschaft*, bip, *öl, *gas, gas, erdgas*, *erdgas*, "
    "kupfer, weizen, *industrie*, *markt*, *märkte*, *bank, *banken, hafen*, häfen, *bahn, *projekt*, "
    "*steuer*, preis*, kapital*, *werk, *strom, teu",
    "tr": "ticar*, ihrac*, ihraç*, satış*, sattı*, satıl*, sevk*, ithal*, alım*, alınan, açığı, fazlası, yatırım*, "
    "kredi*, hibe*, borç*, finans*, yardım*, maliyet*, mal, malı, mallar*, bedel*, sözleşme*, ihale*, yük*, "
    "taşı*, kargo*, elleç*, konteyner*, transit*, kapasite*, üret*, hasat*, gümrük*, vergi*, tarife*, ton, "
    "tona, tondan, tonluk, varil*, metreküp*, kilovat*, megavat*, milyar*, trilyon*, ekonom*, petrol*, gaz, "
    "gazı, doğalgaz*, bakır*, buğday*, sanayi*, pazar*, banka*, liman*, demiryol*, proje*, turist*, turizm*, "
    "gelir*, fiyat*, elektrik*, enerji*, akım*, sermaye*",
    "zh": "贸易, 进出口, 出口, 进口, 销售, 供应, 采购, 购买, 顺差, 逆差, 投资, 注资, 贷款, 援助, 赠款, 融资, 信贷, 造价, 耗资, 合同, 订单, 货运, 运输, 运量, 吞吐量, 集装箱, 标箱, "
    "货物, 运送, 过境, 转运, 产能, 能力, 运力, 产量, 生产, 产出, 关税, 税率, 吨, 桶, 立方米, 千瓦, 亿, 经济, 石油, 天然气, 煤, 铜, 粮食, 小麦, 工业, 市场, 银行, 港口, "
    "铁路, 班列, 商品, 项目, 成本, 外贸, 游客, 收入, 价格, 海关",
}
"""What is traded, moved, made, paid for and lent, and the units of large amounts."""

AMOUNTS = {
    "en": "%, percent, cent, pct, million*, billion*, trillion*, thousand*, hundred*, dozen*, half, halv*, third, "
    "thirds, quarter*, doubl*, tripl*, quadrupl*, fold, twofold, threefold, tenfold, twice, one, two, three, "
    "four, five, six, seven, eight, nine, ten, twelve, twenty, fifth, tenth",
    "ru": "процент*, млн, миллион*, млрд, миллиард*, тысяч*, тыс, половин*, треть*, четверт*, вдвое, втрое, "
    "вчетверо, удво*, утро*, полтора, полторы, два, две, три, четыре, пять, шесть, семь, восемь, девять, "
    "десять, сто, раза",
    "es": "ciento, millon*, millón, mil, miles, mitad, tercio, tercera, cuart*, dobl*, duplic*, triplic*, "
    "cuadruplic*, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, cien",
    "fr": "pourcent*, cent, million*, milliard*, mille, milliers, moitié, tiers, quart, doubl*, tripl*, quadrupl*, "
    "deux, trois, quatre, cinq, six, sept, huit, neuf, dix",
    "de": "*prozent*, million*, mio, milliarde*, mrd, tausend*, hundert*, *hälfte, halb, halbe, halben, halbier*, "
    "drittel, viertel, fünftel, zehntel, *doppel*, *verdreifach*, *fach*, zwei, drei, vier, fünf, sechs, "
    "sieben, acht, neun, zehn",
    "tr": "yüzde*, milyon*, milyar*, trilyon*, bin, yarı*, üçte, dörtte, katı*, iki, üç, dört, beş, altı, yedi, "
    "sekiz, dokuz, on, yüz",
    "zh": "一, 二, 两, 三, 四, 五, 六, 七, 八, 九, 十, 百, 千, 万, 亿, 半, 倍, 翻番",
}
"""Numbers in words; digits are looked for as such."""

BODIES = {
    "en": "ministr*, department*, agency, agencies, bank*, compan*, corporation*, firm, firms, universit*, "
    "institut*, academy, council*, commission*, committee*, chamber*, associat*, federation*, confederation*, "
    "union*, organi*, authorit*, board*, bureau*, office*, fund, funds, group*, holding*, parliament*, "
    "senate, congress*, assembly, house, court*, party, parties, airline*, carrier*, lender*, subsidiary, "
    "producer*, operator*, cent*, service*, secretariat*, embass*, foundation*, news, railway*, exchange*, "
    "inc, ltd, llc, jsc, plc, corp, giant*, maker*, consortium, venture*, society, league, alliance, "
    "community, club*, team*, laborator*, school*, nations, forces, customs, regulator*, administration, "
    "cabinet, utility, miner, refiner*",
    "ru": "министер*, мид, мида, ведомств*, агентств*, банк*, *банк, *банка, компани*, корпорац*, фирм*, "
    "университет*, институт*, академи*, совет*, комисси*, комитет*, палат*, ассоциаци*, федераци*, союз*, "
    "организаци*, управлени*, департамент*, бюро, фонд*, групп*, холдинг*, парламент*, сенат*, дум*, "
    "мажилис*, парти*, ооо, оао, ао, зао, пао, тоо, служб*, центр*, посольств*, предприяти*, концерн*, "
    "завод*, биржа*, дороги, общество, секретариат*, правительств*, газет*, телеканал*, кабмин*",
    "es": "ministerio*, secretaría*, agencia*, banco*, empresa*, compañía*, corporaci*, universidad*, instituto*, "
    "academia*, consejo*, comisi*, comité*, cámara*, asociaci*, federaci*, unión, organizaci*, organismo*, "
    "autoridad*, oficina*, fondo*, grupo*, senado, congreso, parlamento*, partido*, embajada*, fundaci*, "
    "aerolínea*, petrolera*, minera*, estatal, firma, firmas, servicio*, centro*, sociedad*, diario, filial, "
    "instituci*, confederaci*, sindicato*, naciones, aduana*, dirección",
    "fr": "ministère*, agence*, banque*, entreprise*, société*, compagnie*, université*, institut*, académie*, "
    "conseil*, commission*, comité*, chambre*, association*, fédération*, union, organisation*, organisme*, "
    "autorité*, office*, bureau*, fonds, groupe*, sénat, parlement*, assemblée*, parti, ambassade*, "
    "fondation*, filiale*, service*, centre*, douane*, syndicat*, nations, confédération*, direction",
    "de": "*minister*, *amt, *amts, *amtes, *agentur*, *bank*, *unternehmen*, *firma, *firmen, *konzern*, "
    "gesellschaft*, *gesellschaft, *universität*, *institut*, *akademie*, rat, *rat, *kommission*, *komitee*, "
    "*ausschuss*, *kammer*, *verband*, *verein*, föderation*, *union*, *organisation*, *behörde*, büro*, "
    "*fonds*, gruppe*, *gruppe, *parlament*, bundestag*, bundesrat*, partei*, *botschaft*, stiftung*, gmbh, "
    "ag, *dienst*, *zentrum*, *tochter*, kreditanstalt, vereinte*, *bund",
    "tr": "bakanlı*, ajans*, banka*, şirket*, üniversite*, enstitü*, akademi*, konsey*, komisyon*, komite*, oda, "
    "odas*, dernek*, derneğ*, federasyon*, konfederasyon*, birliğ*, birlik*, örgüt*, kurum*, kurul*, "
    "müdürlüğ*, başkanlı*, ofis*, fon, fonu*, grub*, grup*, meclis*, parti*, büyükelçiliğ*, vakf*, vakıf*, "
    "holding*, merkez*, teşkilat*, limited, anonim, idare*, milletler, hizmet*",
    "zh": "部, 署, 局, 厅, 委员会, 银行, 公司, 集团, 大学, 学院, 研究院, 研究所, 商会, 协会, 联合会, 联盟, 组织, 基金, 议会, 党, 使馆, 机构, 中心, 交易所, 理事会, 通讯社, 法院, "
    "企业, 联合国, 亚投行, 央行, 社",
}
"""What named bodies are called."""
_ACRONYM = r"(?<!\w)[A-ZА-ЯЁÇĞİÖŞÜ]{2,12}(?!\w)|[a-zа-яё][A-ZА-ЯЁ]"
"""Capitals alone ("WTO", "ЕАБР"), or one within a word ("KazTransOil")."""


def _grouped(patterns: Mapping[str, str], **groups: Mapping[str, str]) -> Table:
    """Groups by language, then patterns under no language."""
    codes = next(iter(groups.values()))
    return {code: {name: listed[code] for name, listed in groups.items()} for code in codes} | {"": patterns}


VISITS = _grouped({}, journey=JOURNEYS, office=OFFICES)
AGREEMENTS = _grouped({}, document=DOCUMENTS, affair=AFFAIRS)
FIGURES = _grouped({"amount": r"\d|[½¼¾⅓⅔]"}, amount=AMOUNTS, goods=GOODS)
ORGANIZATIONS = _grouped({"body": _ACRONYM}, body=BODIES, affair=AFFAIRS)
