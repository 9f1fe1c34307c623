"""The words that say what a figure counts."""

from extractor.marks import Words

INDICATORS = Words(
    {
        "en": {
            "trade_turnover": "trade turnover, turnover, bilateral trade, two-way trade, mutual trade, trade volume*, "
            "volume of trade, foreign trade, total trade, goods trade, trade in goods, trade, commerce",
            "trade_turnover?": "goods, exchange*",
            "exports": "export*, sold, sales, sell, sells, selling, shipments, shipped, shipment, ships, supplies, "
            "supplied, deliver*, outbound",
            "exports?": "gave, sent, sends, went to, took, takes, bought, buy, buys, earned, cargoes",
            "imports": "import, imports, imported, importing, importer*, importation, bought, buy, buys, buying, "
            "purchas*, shipments, shipped, shipment, supplies, supplied, deliver*, inbound",
            "imports?": "took, takes, received, acquired, cargoes",
            "trade_balance": "trade balance, balance of trade, trade deficit, trade surplus, trade gap, deficit, surplus",
            "investment": "invest*, FDI",
            "investment?": "capital, stake*, put, pour*, inject*, pledg*, commit*, offer*, built, build*, spent, spend*",
            "loan_or_aid": "loan*, lend*, lent, borrow*, aid, grant*, humanitarian, donat*",
            "loan_or_aid?": "credit*, assistance, financ*, funding, relief, support, disburse*, pledg*, commit*, provid*, "
            "put, give, gives, gave, offer*, help*, line",
            "project_cost": "cost, costs, costing, price tag",
            "project_cost?": "project*, budget*, built, build*, construct*, plant, investment*, worth, put, value*",
            "contract_value": "contract*, tender*",
            "contract_value?": "deal*, order*, purchase*, agreement*, worth",
            "freight_volume": "freight, cargo*, shipments, shipped, carried, carries, carry, transport*, haul*, "
            "handled, handles, throughput, traffic, container*, transshipment",
            "freight_volume?": "rail*, trains, port, ports, corridor, crossed, passed, pass, crossing, volumes, volume, "
            "moved, line, route, terminal",
            "transit_volume": "transit*",
            "transit_volume?": "corridor, through, carried, moved",
            "capacity": "capacit*, capabilit*, can deal, able to, can handle, could handle, capable, handling, throughput, designed",
            "capacity?": "handle, can, up to",
            "production": "production, produced, produce, produces, producing, output, harvest*, manufactur*, crop, "
            "mined, extracted, extraction, refined, pumped, pumps, pump, assembled",
            "production?": "grown, grew, made, generat*, build*, built",
            "tariff": "tariff*, duty, duties, levy, levies, levied",
            "tariff?": "customs, rate*, surcharge*, tax*",
            "": "trade secretariat*, trade minist*, trade and, minist* of trade, trade deal*, trade agreement*, trade pact*, trade talks, "
            "trade union*, trade war*, trade barrier*, trade relations, trade ties, trade partner*, trading partner*, "
            "trade department, department of trade, commerce minist*, minist* of commerce, commerce secretary, chamber of commerce, "
            "commerce department, investment author*, finance minist*, minist* of finance, energy minist*, transport minist*, "
            "customs office, customs service, customs data, customs figures, customs authorit*, customs said, customs show, "
            "revenue author*, transit minist*, trade figures, trade data, export council, export agency, trade chamber, "
            "trade representative*, development bank, investment bank, investment fund, export bank, "
            "export credit agency, board of investment, contract with,  trade promotion, trade mission*, export minist*, trade official*, "
            "investment minist*, export and, trade council, trade commission*, trade body",
        },
        "ru": {
            "trade_turnover": "товарооборот*, оборот*, торгов* оборот*, взаимн* торговл*, объем* торговл*, торговл*, "
            "товарообмен*",
            "exports": "экспорт*, вывоз*, вывез*, поставк*, продаж*, продал*, отгруз*",
            "exports?": "постав*",
            "imports": "импорт*, ввоз*, ввез*, закуп*, поставк*, покуп*",
            "imports?": "постав*, купил*",
            "trade_balance": "сальдо, профицит*, дефицит*, торгов* баланс*, положительн* баланс*",
            "investment": "инвест*, капиталовлож*, вложен*, ПИИ",
            "investment?": "вложи*, влож*",
            "loan_or_aid": "кредит*, заем, заём, займ*, грант*, ссуд*",
            "loan_or_aid?": "помощ*, выдел*, финансир*",
            "project_cost": "стоимост*, обойд*, обош*, смет*",
            "project_cost?": "бюджет*, затрат*, проект*, оцени*, строительств*",
            "contract_value": "контракт*, сделк*",
            "contract_value?": "договор*, заказ*",
            "freight_volume": "перевоз*, перевез*, перевалк*, перевал*, контейнер*, грузооборот*, объем* перевоз*",
            "freight_volume?": "груз*",
            "transit_volume": "транзит*",
            "transit_volume?": "через",
            "capacity": "мощност*, пропускн* способност*, вместимост*, переваливать, рассчитан*",
            "capacity?": "способ*",
            "production": "производств*, произве*, выпус*, добы*, урожа*, выработ*",
            "production?": "собра*, производ*",
            "tariff": "пошлин*, тариф*",
            "tariff?": "ставк*",
            "": "министерств* торговли, министр* торговли, торгов* палат*, торгов* партнер*",
        },
        "es": {
            "trade_turnover": "comercio, intercambio*, comercio bilateral, comercio exterior, volumen comercial",
            "exports": "ventas, vendió, vendieron, vende, envíos, envió, suministr*, despachos",
            "imports": "importa, importó, importaron, importación, importaciones, importad*, importar, importan, "
            "compras, compró, compraron, compra, suministr*",
            "trade_balance": "balanza comercial, déficit, superávit, saldo",
            "investment": "inversión, inversiones, invirti*, invertir*, invertid*, invierte*, IED",
            "loan_or_aid": "préstamo*, crédito*, ayuda*, donación*, donaciones, subvención*",
            "loan_or_aid?": "financia*",
            "project_cost": "costo, costos, coste, costes, costará, costó",
            "project_cost?": "presupuesto*, proyecto*, obra*",
            "contract_value": "contrato*",
            "contract_value?": "acuerdo*, pedido*",
            "freight_volume": "carga*, mercancías, flete*, contenedores, tráfico",
            "freight_volume?": "movió, movieron, manej*",
            "transit_volume": "tránsito",
            "capacity": "capacidad*",
            "production": "producción, produjo, produjeron, produce, producir, producid*, cosecha*, extracción",
            "tariff": "arancel*",
            "": "comercio exterior y, ministerio de comercio, ministro de comercio, ministra de comercio, "
            "secretaría de comercio, cámara de comercio",
        },
        "fr": {
            "trade_turnover": "commerce, échanges, échanges commerciaux, commerce bilatéral, commerce extérieur, "
            "volume des échanges",
            "exports": "ventes, vendu*, expédi*",
            "exports?": "livr*",
            "imports": "importations, importation, importé*, importe, importent, importer, achats, acheté*",
            "imports?": "livr*",
            "trade_balance": "balance commerciale, déficit*, excédent*, solde",
            "investment": "IDE, capitaux",
            "loan_or_aid": "prêt*, crédit*, aide*, don, dons, emprunt*, subvention*",
            "project_cost": "coût*, coûtera, coûte",
            "project_cost?": "budget*, projet*, chantier*",
            "contract_value": "contrat*",
            "contract_value?": "commande*, marché*",
            "freight_volume": "fret, marchandises, conteneurs, trafic, transporté*, transport*",
            "transit_volume": "transit*",
            "capacity": "capacité*",
            "production": "récolte*, extraction, fabriqu*",
            "tariff": "droits de douane, droit de douane, tarif*, taxe*",
            "": "ministère du commerce, ministre du commerce, chambre de commerce, commerce et",
        },
        "de": {
            "trade_turnover": "Handel, Handels, Handelsvolumen, Handelsumsatz*, Außenhandel*, Warenverkehr*, "
            "Warenaustausch*, Handelsaustausch*",
            "exports": "Ausfuhr*, ausgeführt*, Lieferung*, lieferte*, geliefert*, verkauft*, Verkäufe, Absatz",
            "imports": "Importe, Importen, Imports, importiert*, importieren, importierte*, Einfuhr*, eingeführt*, "
            "Lieferung*, bezog, kaufte*, Käufe, bezieht",
            "trade_balance": "Handelsbilanz*, Handelsüberschuss*, Handelsdefizit*, Überschuss*, Defizit*",
            "investment": "Direktinvestition*",
            "investment?": "Kapital*",
            "loan_or_aid": "Kredit*, Darlehen*, Hilfe*, Hilfen, Zuschuss*, Zuschüsse, Finanzierung*",
            "project_cost": "Kosten, kostet*, Baukosten",
            "project_cost?": "Projekt*, Budget*, Bau",
            "contract_value": "Auftrag*, Aufträge*, Auftragswert",
            "contract_value?": "Vertrag*, Verträge*",
            "freight_volume": "Fracht*, Umschlag*, umgeschlagen*, befördert*, transportiert*, Container*, Ladung*",
            "freight_volume?": "Güter*",
            "transit_volume": "Transit*, Durchfuhr*",
            "capacity": "Kapazität*, Umschlagskapazität*",
            "production": "Produktion*, produziert*, Förderung*, förderte*, gefördert*, hergestellt*, Ernte*, erzeugt*",
            "tariff": "Zoll*, Zölle*, Strafzoll*",
            "": "Handelsminister*, Handelskammer*, Handelspartner*, Handelsministerium*",
        },
        "tr": {
            "trade_turnover": "ticaret hacm*, ticaret*, dış ticaret, ikili ticaret*",
            "exports": "ihraç*, ihracat*, satış*, sattı, satıl*, sevkiyat*",
            "imports": "alınan, ithal*, ithalat*, satın al*, alım*, sevkiyat*",
            "trade_balance": "ticaret açığ*, dış ticaret açığ*, ticaret fazla*, dış ticaret fazla*, cari açık",
            "investment": "yatırım*",
            "loan_or_aid": "kredi*, hibe*",
            "loan_or_aid?": "borç*, finansman*, yardım*",
            "project_cost": "maliyet*, mal olacak*, mal oldu*",
            "project_cost?": "bedel*, proje*",
            "contract_value": "sözleşme*, ihale*",
            "contract_value?": "anlaşma*, sipariş*",
            "freight_volume": "yük*, taşın*, taşıma*, kargo*, elleç*, konteyner*, taşıd*",
            "transit_volume": "transit*",
            "capacity": "kapasite*",
            "production": "üretim*, üret*, hasat*",
            "tariff": "gümrük vergi*, tarife*, vergi*",
            "": "ticaret bakan*, ticaret odas*, ticaret ortağ*",
        },
        "zh": {
            "trade_turnover": "贸易额, 贸易总额, 双边贸易, 贸易量, 进出口, 进出口总额, 贸易",
            "exports": "出口, 出口额, 销售",
            "exports?": "供应",
            "imports": "进口, 进口额, 采购, 购买",
            "imports?": "供应",
            "trade_balance": "顺差, 逆差, 贸易顺差, 贸易逆差",
            "investment": "投资, 投资额, 注资",
            "loan_or_aid": "贷款, 援助, 无偿援助, 赠款, 融资, 信贷",
            "project_cost": "造价, 总投资, 耗资",
            "project_cost?": "投资, 项目, 成本",
            "contract_value": "合同, 订单, 合同额",
            "freight_volume": "货运, 货运量, 运输, 运量, 吞吐量, 集装箱",
            "freight_volume?": "货物, 运送",
            "transit_volume": "过境, 过境运输, 转运",
            "capacity": "产能, 能力, 运力, 年产能",
            "production": "产量, 生产, 产出",
            "tariff": "关税, 税率",
            "": "贸易部, 商务部, 贸易伙伴",
        },
    }
)

STATUSES = Words(
    {
        "en": {
            "estimate": "estimat*, approximat*, reckon*, put at, puts, put, believ*, guess*, assum*, calculat*",
            "provisional": "preliminary, provisional, initial, flash, early data, first figures, advance",
        },
        "ru": {"estimate": "оцен*, приблизит*, по подсчет*, по подсчёт*", "provisional": "предварит*, первичн*"},
        "es": {"estimate": "estim*, calcul*, aproxim*", "provisional": "prelimin*, provisional*, avance"},
        "fr": {"estimate": "estim*, évalu*, environ", "provisional": "prélimin*, provisoire*"},
        "de": {"estimate": "schätz*, geschätzt*, Schätzung*", "provisional": "vorläufig*"},
        "tr": {"estimate": "tahmin*", "provisional": "geçici, öncü"},
        "zh": {"estimate": "估计, 估算, 约", "provisional": "初步, 初值"},
    }
)
"""The words without which a figure is no estimate, and not provisional."""

DENIED = Words(
    {
        "en": {
            "denied": "denied, denies, deny, denying, refuted, refutes, dismissed as, rejected reports, rejected claims"
        },
        "ru": {"denied": "опроверг*, отрица*, отверг*"},
        "es": {"denied": "desmintió, desmint*, negó, negaron"},
        "fr": {"denied": "démenti*, dément, nié, nient"},
        "de": {"denied": "dementier*, bestritt*, bestreit*, wies zurück"},
        "tr": {"denied": "yalanla*, reddetti"},
        "zh": {"denied": "否认, 驳斥"},
    }
)
"""The words of a denial."""
