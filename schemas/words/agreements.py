"""The words that say what sort of document it is, and how far it has come."""

from extractor.marks import Words

INSTRUMENTS = Words(
    {
        "en": {
            "treaty": "treaty, treaties, pact*, convention*",
            "agreement": "agreement*, accord, accords, deal, deals, pact*, arrangement*, understanding*, convention*, "
            "partnership*, concession*",
            "protocol": "protocol*",
            "amendment": "amend*, addendum",
            "memorandum": "memorandum*, memoranda, MoU, MoUs, letter of intent, letters of intent",
            "declaration": "declaration*, communique*, statement*",
            "joint_statement": "joint statement*, joint declaration*, joint communique*, communique*, statement*",
            "programme": "programme*, program, programs, roadmap*, road map*, action plan*, plan, plans, work plan*",
            "contract": "contract*, deal, deals, order, orders, purchase agreement*, supply agreement*, lease*, "
            "offtake agreement*, agreement*, concession*, tender*",
            "decision": "decision*, resolution*, decided, decide, decides, agreed, agree, resolved, set up, establish*, "
            "creat*, decree*",
            "exchange_of_notes": "exchange of notes, exchanged notes, exchange of letters, exchanged letters",
        },
        "ru": {
            "treaty": "договор*, конвенци*, пакт*",
            "agreement": "соглашени*, договоренност*, договорённост*, договор*, конвенци*, сделк*",
            "protocol": "протокол*",
            "amendment": "поправк*, изменени*, дополнени*",
            "memorandum": "меморандум*",
            "declaration": "деклараци*, заявлени*, коммюнике",
            "joint_statement": "совместн* заявлени*, совместн* деклараци*, коммюнике, заявлени*",
            "programme": "программ*, дорожн* карт*, план*",
            "contract": "контракт*, договор*, сделк*, соглашени*",
            "decision": "решени*, резолюци*, постановлени*, решил*, создат*, создани*, договорил*",
            "exchange_of_notes": "обмен* нот*, обмен* письм*",
        },
        "es": {
            "treaty": "tratado*, convenio*, pacto*",
            "agreement": "acuerdo*, convenio*, pacto*, convención",
            "protocol": "protocolo*",
            "amendment": "enmienda*, adenda",
            "memorandum": "memorando*, memorándum*, memoranda, carta de intención",
            "declaration": "declaración, declaraciones, comunicado*",
            "joint_statement": "declaración conjunta, comunicado conjunto, declaración, comunicado*",
            "programme": "programa*, hoja de ruta, plan, planes",
            "contract": "contrato*, acuerdo*, pedido*",
            "decision": "decisión, decisiones, resolución, resoluciones, decidi*, acordaron, acordó, crear",
            "exchange_of_notes": "canje de notas, intercambio de notas",
        },
        "fr": {
            "treaty": "traité, traités, pacte*, convention*",
            "agreement": "accord, accords, entente*, convention*, pacte*",
            "protocol": "protocole*",
            "amendment": "amendement*, avenant*",
            "memorandum": "mémorandum*, protocole d'accord, protocoles d'accord, lettre d'intention, lettres d'intention",
            "declaration": "déclaration*, communiqué*",
            "joint_statement": "déclaration commune, déclaration conjointe, communiqué commun, communiqué conjoint, "
            "communiqué*, déclaration*",
            "programme": "programme*, feuille de route, plan, plans",
            "contract": "contrat*, commande*, accord, accords",
            "decision": "décision*, résolution*, décidé*, convenu*, créer, création",
            "exchange_of_notes": "échange de notes, échange de lettres",
        },
        "de": {
            "treaty": "Vertrag*, Verträge*, Staatsvertrag*, Pakt*, Konvention*, Übereinkommen*",
            "agreement": "Abkommen*, Vereinbarung*, Übereinkunft, Übereinkommen*, Vertrag*, Verträge*, Handelsabkommen*, "
            "Freihandelsabkommen*, Rahmenabkommen*, Pakt*",
            "protocol": "Protokoll*",
            "amendment": "Änderung*, Zusatzvereinbarung*, Zusatzprotokoll*",
            "memorandum": "Memorandum, Memoranden, Absichtserklärung*",
            "declaration": "Erklärung*, Deklaration*, Kommuniqué*",
            "joint_statement": "gemeinsame Erklärung, gemeinsamen Erklärung, Erklärung*, Kommuniqué*",
            "programme": "Programm*, Fahrplan, Aktionsplan*, Arbeitsprogramm*, Plan, Pläne*",
            "contract": "Vertrag*, Verträge*, Kontrakt*, Auftrag*, Aufträge*, Liefervertrag*, Lieferverträge*, "
            "Kaufvertrag*, Abkommen*, Vereinbarung*",
            "decision": "Beschluss*, Beschlüsse*, Entscheidung*, Resolution*, beschlossen*, beschloss, vereinbart*",
            "exchange_of_notes": "Notenwechsel*, Briefwechsel*",
        },
        "tr": {
            "treaty": "antlaşma*, anlaşma*, sözleşme*",
            "agreement": "anlaşma*, antlaşma*, mutabakat*, sözleşme*",
            "protocol": "protokol*",
            "amendment": "değişiklik*, ek protokol*",
            "memorandum": "mutabakat*, muhtıra*, niyet mektub*, memorandum*",
            "declaration": "bildiri*, deklarasyon*, beyanname*, açıklama*",
            "joint_statement": "ortak bildiri*, ortak açıklama*, bildiri*",
            "programme": "program*, yol harita*, eylem plan*, plan*",
            "contract": "sözleşme*, kontrat*, sipariş*, anlaşma*",
            "decision": "karar*",
            "exchange_of_notes": "nota teati*, mektup teati*",
        },
        "zh": {
            "treaty": "条约, 公约",
            "agreement": "协议, 协定, 协议书",
            "protocol": "议定书",
            "amendment": "修正案, 修订, 补充协议",
            "memorandum": "备忘录, 谅解备忘录, 意向书",
            "declaration": "宣言, 声明, 公报",
            "joint_statement": "联合声明, 联合公报, 共同声明, 声明, 公报",
            "programme": "计划, 方案, 路线图, 规划, 纲要",
            "contract": "合同, 订单, 协议, 合约",
            "decision": "决定, 决议, 同意",
            "exchange_of_notes": "换文",
        },
    }
)

BYSTANDERS = Words(
    {
        "en": {
            "by": "organised by, organized by, in the presence of, in presence of, watched by, attended by, drafted by, brokered by, mediated by, witnessed by, financed by, funded by, advised by, hosted by, backed by",
            "looked on": "attended, watched, observer*, looked on, brokered, mediated, witnessed, drafted, advised, applauded",
        },
        "ru": {"by": "в присутствии, при посредничестве, подготовлен*", "looked on": "наблюдател*, присутствовал*"},
        "es": {
            "by": "en presencia de, en presencia del, redactado por, mediado por, financiado por",
            "looked on": "observador*, asistió*, asistieron",
        },
        "fr": {
            "by": "en présence de, en présence du, rédigé par, financé par",
            "looked on": "observateur*, assistait, assistaient",
        },
        "de": {
            "by": "in Anwesenheit von, im Beisein von, vermittelt von, entworfen von",
            "looked on": "Beobachter*, vermittelte*",
        },
        "tr": {"looked on": "gözlemci*, aracılı*"},
        "zh": {"looked on": "观察员, 见证"},
    }
)
"""The words beside a body that tell that it is no party."""

COUNTED = Words(
    {
        language: {
            **table,
            "document": {
                "en": "document*, paper*, instrument*, text*, package*, pact*, deal*, memo*, agreement*",
                "ru": "документ*, бумаг*, пакет*, текст*",
                "es": "documento*, instrumento*, texto*",
                "fr": "document*, texte*, instrument*",
                "de": "Dokument*, Papier*, Schriftstück*, Urkunde*",
                "tr": "belge*, metin*, metn*",
                "zh": "文件, 份, 项, 多项",
            }[language],
        }
        for language, table in INSTRUMENTS.tables.items()
    }
)
"""What a package is counted in."""

WORTHS = Words(
    {
        language: {
            **table,
            "project": {
                "en": "project*, plant, plants, cost, costs, facility, investment*",
                "ru": "проект*, завод*, стоимост*, инвестиц*",
                "es": "proyecto*, planta*, costo*, coste*, inversión",
                "fr": "projet*, usine*, coût*, investissement*",
                "de": "Projekt*, Werk, Kosten, Investition*",
                "tr": "proje*, tesis*, maliyet*, yatırım*",
                "zh": "项目, 工厂, 造价, 投资",
            }[language],
        }
        for language, table in INSTRUMENTS.tables.items()
    }
)
"""What a sum of money may be the worth of."""

STATUSES = Words(
    {
        "en": {
            "signed": "sign, signs, signed, signing, signings, signature*, signatories, signatory, ink, inks, inked, "
            "inking, conclude*, struck, strike, sealed, clinch*, exchanged, penned, adopted, adopt, formalis*, "
            "formaliz*, finaliz*, finalis*, awarded, won, secured, initial*",
            "agreed": "agree, agrees, agreed, agreeing, reached, reach, struck, decided, decide, clinch*, settled, accepted, approv*, adopt*, "
            "finaliz*, finalis*",
            "negotiating": "negotiat*, talks, discuss*, working on, under discussion, drafting, consultations",
            "initialled": "initial*",
            "ratified": "ratif*, approv*",
            "in_force": "in force, into force, effect, effective, valid, operational, existing, have about, have some, "
            "have around, have over, have more than, there are, in place, force, current, governed",
            "suspended": "suspen*, froze*, frozen, halt*, pause*, on hold",
            "terminated": "terminat*, scrap*, cancel*, withdr*, denounc*, ended, end, rescind*, revok*, quit, expired, "
            "tore up",
        },
        "ru": {
            "signed": "подпис*, заключ*, принял*, принят*",
            "agreed": "договорил*, договорен*, договорён*, согласов*, достиг*, условил*, одобр*, решил*, решен*",
            "negotiating": "переговор*, обсужд*, проработ*, согласовыва*",
            "initialled": "парафир*",
            "ratified": "ратифи*",
            "in_force": "в силу, в силе, действу*, имеется, заключено",
            "suspended": "приостанов*, заморо*",
            "terminated": "расторг*, денонс*, прекра*, отмен*, выше* из",
        },
        "es": {
            "signed": "firmó, firmaron, firmar, firmarán, firmará, firmad*, firma, firmas, firman, suscrib*, suscrit*, "
            "rubric*, concluy*, sellaron, selló, adoptaron, adoptó",
            "agreed": "acord*, alcanz*, pactad*, pactaron, convin*, aprob*, decidi*",
            "negotiating": "negoci*, conversaciones, discut*",
            "initialled": "rubric*, inicial*",
            "ratified": "ratific*",
            "in_force": "vigor, vigente*, vigencia, existen, existe, tienen, cuentan",
            "suspended": "suspend*, suspensión, congel*",
            "terminated": "rescind*, denunci*, cancel*, termin*, resci*",
        },
        "fr": {
            "signed": "signé*, signe, signent, signer, signeront, signera, signature*, signataires, paraph*, conclu*, "
            "conclure, adopté*, scell*",
            "agreed": "convenu*, trouvé*, parvenu*, accept*, approuv*, décidé*, mis d'accord, entendu*",
            "negotiating": "négoci*, pourparlers, discut*, discussions",
            "initialled": "paraph*",
            "ratified": "ratifi*",
            "in_force": "vigueur, existe*, comptent, disposent",
            "suspended": "suspen*, gel*",
            "terminated": "résili*, dénonc*, annul*, rompu*, rompt",
        },
        "de": {
            "signed": "unterzeichn*, unterschr*, abgeschlossen*, schlossen, schloss, abschließen, Abschluss, besiegel*, "
            "verabschiedet*, Unterzeichnung*",
            "agreed": "vereinbart*, geeinigt, einigten, einigte, einig*, beschlossen*, verständigt*, beschloss, "
            "verständigten",
            "negotiating": "verhandel*, Verhandlung*, Gespräche*, beraten",
            "initialled": "paraphier*",
            "ratified": "ratifizier*, Ratifizierung*, gebilligt*",
            "in_force": "Kraft, gilt, gelten, bestehen*, gültig*",
            "suspended": "ausgesetzt*, setzt*, ausgesetzt, eingefroren*, Aussetzung*",
            "terminated": "gekündigt*, kündigte*, kündigen, aufgehoben*, beendet*, storniert*",
        },
        "tr": {
            "signed": "imza*, akdet*, akdedil*",
            "agreed": "anlaştı*, anlaşma sağla*, mutabık*, mutabakata var*, uzlaş*, kararlaştır*, anlaşmaya var*, karar*",
            "negotiating": "müzakere*, görüş*",
            "initialled": "paraf*",
            "ratified": "onayla*, onaylan*",
            "in_force": "yürürlü*, mevcut, bulunuyor",
            "suspended": "askıya*, durdur*, dondur*",
            "terminated": "feshe*, fesih*, iptal*, sona er*",
        },
        "zh": {
            "signed": "签署, 签订, 签, 缔结, 签约, 签字, 发表",
            "agreed": "达成, 商定, 同意, 一致, 决定",
            "negotiating": "谈判, 磋商, 商谈, 讨论",
            "initialled": "草签",
            "ratified": "批准",
            "in_force": "生效, 有效, 现行, 拥有",
            "suspended": "暂停, 中止, 搁置",
            "terminated": "终止, 废除, 取消, 退出",
        },
    }
)

SIGNALS = {
    "en": "signed, signs, sign, signing, inked, memorandum*, memoranda, MoU, MoUs, treaty, treaties",
    "ru": "подпис*, меморандум*, заключил*",
    "es": "firmó, firmaron, firmará*, firmar, memorando*, memorándum*, suscribi*",
    "fr": "signé*, signent, signeront, signer, mémorandum*",
    "de": "unterzeichn*, unterschr*, Memorandum, Absichtserklärung*, Abkommen",
    "tr": "imza*, mutabakat*",
    "zh": "签署, 签订, 备忘录",
}
"""The words that a document is told by: a sentence with one that no fact cites may hide a fact."""
