"""The words in a body's name that say what it is."""

from extractor.marks import Words

TYPES = Words(
    {
        "en": {
            "ministry": "ministry, ministries, department of state, state department, foreign office",
            "parliament": "parliament, senate, national assembly, congress, house of representatives, knesset, bundestag",
            "financial_institution": "bank, banks, lender, lenders, insurer, fund, funds, financier, investment fund, stock exchange, "
            "development fund, monetary fund, bourse, savings",
            "education_research": "university, institute, academy, college, research center, research centre, school, policy centre, "
            "policy center, think tank, centre, center, laboratory, researchers",
            "chamber_or_association": "chamber, chamber of commerce, association, federation, business council, union, guild, confederation, "
            "employers, growers, exporters, council, league",
            "media": "news agency, newspaper, newspapers, daily, weekly, television, TV, radio, broadcaster, broadcasting, times, post, "
            "tribune, herald, news, wire, ledger, journal, gazette, agency, press, reports, reported, reports that, said, channel",
            "party": "party",
            "military_security": "military, defence, defense, forces, security, intelligence, border guard, army, navy, air force, police, armed forces, coast guard, security service",
            "company": "JSC, LLC, Ltd, Inc, GmbH, corporation, company, airlines, holding, plc, corp",
            "state_company": "JSC, LLC, Ltd, GmbH, corporation, company, airlines, holding, railways, state company, corp",
        },
        "ru": {
            "ministry": "министерств*",
            "parliament": "парламент*, сенат*, дум*, мажилис*",
            "financial_institution": "банк*, фонд*, кредитор*",
            "education_research": "университет*, институт*, академи*",
            "chamber_or_association": "торгово-промышленн* палат*, палат*, ассоциаци*, союз*, федераци*",
            "media": "агентств*, газет*, телеканал*, издани*, информагентств*",
            "military_security": "войск*, оборон*, полици*, безопасност*",
            "party": "парти*",
        },
        "es": {
            "ministry": "ministerio, secretaría de",
            "parliament": "senado, congreso, parlamento",
            "financial_institution": "banco",
            "education_research": "universidad, instituto",
            "chamber_or_association": "cámara de comercio, asociación",
        },
        "fr": {
            "ministry": "ministère",
            "parliament": "sénat, parlement, assemblée nationale",
            "financial_institution": "banque",
            "education_research": "université, institut",
            "chamber_or_association": "chambre de commerce",
        },
        "de": {
            "ministry": "Infrastrukturministerium*, Verkehrsministerium*, Energieministerium*, Handelsministerium*, "
            "Industrieministerium*, Verteidigungsministerium*, Landwirtschaftsministerium*, Innenministerium*, Ministerium*, "
            "Ministerien, Auswärtige Amt, Auswärtiges Amt,  Wirtschaftsministerium, Außenministerium, Finanzministerium",
            "parliament": "Bundestag, Bundesrat",
            "financial_institution": "Bank, Banken, Zentralbank*, Förderbank*, Kreditanstalt*, Sparkasse*, Notenbank*, Landesbank*, "
            "Fonds, Versicherer, Börse",
            "education_research": "Universität, Institut, Hochschule",
            "chamber_or_association": "Handelskammer, Verband",
        },
        "tr": {
            "ministry": "bakanlı*",
            "parliament": "millet meclisi",
            "financial_institution": "bankası",
            "education_research": "üniversitesi, enstitüsü",
            "chamber_or_association": "ticaret odası, odası, birliği, meclisi, dernek*, derneği, federasyon*, konfederasyon*",
        },
        "zh": {
            "ministry": "部",
            "financial_institution": "银行, 基金, 交易所",
            "education_research": "大学, 学院, 研究院",
            "chamber_or_association": "商会, 协会",
            "parliament": "议会",
        },
    }
)

NEEDED = (
    "ministry",
    "parliament",
    "financial_institution",
    "education_research",
    "chamber_or_association",
    "media",
    "party",
    "military_security",
)
"""The types that no body has without a word for it."""

BELONGS = Words(
    {
        "en": {"of": "subsidiary of, unit of, arm of, part of, owned by, belongs to, belonging to, controlled by, branch of, "
               "division of, department of, agency of, under, within, body of, run by, affiliate of, attached to, at the, "
               "committee of, centre of, center of, institute of, member of, organ of, affiliated with"},
        "ru": {"of": "дочерн*, подразделени*, входит в, входящ* в, принадлежит, при, филиал*, структур*"},
        "es": {"of": "filial de, filial del, parte de, parte del, dependiente de, organismo de, perteneciente a, adscrito a"},
        "fr": {"of": "filiale de, filiale du, partie de, dépend de, dépendant de, organisme de, rattaché à, rattachée à"},
        "de": {"of": "Tochter von, Tochter der, Tochter des, Teil der, Teil des, Tochtergesellschaft, gehört zu, Abteilung"},
        "tr": {"of": "bağlı, iştiraki, bünyesindeki"},
        "zh": {"of": "隶属于, 属于, 下属, 旗下"},
    }
)  # fmt: skip
"""The words before the owner of a body."""

SIGNING = Words(
    {
        "en": {
            "signed": "sign, signs, signed, signing, signatory, signatories, agreement*, agree*, deal*, contract*, memorand*, "
            "MoU, pact*, accord, accords, treaty, protocol*, concluded, inked, declaration*, arrangement*, approved, adopt*, "
            "sale, sold, buy*, bought, loan*, partnership, follow*, partner*, commit*, purchase*, supply, deliver*, order*"
        },
        "ru": {
            "signed": "подпис*, соглаш*, договор*, контракт*, меморандум*, сделк*, заключ*, протокол*, предприяти*, купил*"
        },
        "es": {"signed": "firm*, acuerdo*, contrato*, convenio*, memorando*, suscrib*, tratado*, protocolo*"},
        "fr": {"signed": "sign*, accord*, contrat*, convention*, mémorandum*, traité*, protocole*, conclu*"},
        "de": {
            "signed": "unterzeichn*, unterschr*, Abkommen*, Vertrag*, Vereinbarung*, Memorandum*, schloss*, Absichtserklärung*"
        },
        "tr": {"signed": "imza*, anlaşma*, sözleşme*, mutabakat*, protokol*"},
        "zh": {"signed": "签, 协议, 合同, 备忘录, 协定, 合作"},
    }
)
"""The words of a document and of signing it."""

INVESTING = Words(
    {
        "en": {
            "invests": "invest*, stake*, put, pour*, inject*, financ*, fund*, build*, built, buy*, bought, acquir*, took, taken"
        },
        "ru": {"invests": "инвест*, влож*, приобр*, купил*, финансир*, постро*"},
        "es": {"invests": "inver*, invirt*, particip*, compr*, financ*, constru*"},
        "fr": {"invests": "invest*, particip*, achet*, financ*, constru*"},
        "de": {"invests": "invest*, beteilig*, kauf*, finanz*, bau*"},
        "tr": {"invests": "yatırım*, satın al*, finans*, hisse*"},
        "zh": {"invests": "投资, 入股, 收购, 出资"},
    }
)
"""The words of who invests."""

GATHERINGS = Words(
    {
        "en": {"meeting": "forum, summit, conference, expo, fair, exhibition, congress, symposium, festival, games"},
        "ru": {"meeting": "форум*, саммит*, конференци*, выставк*, ярмарк*, конгресс*"},
        "es": {"meeting": "foro, cumbre, conferencia, feria, exposición, congreso"},
        "fr": {"meeting": "forum, sommet, conférence, foire, salon, exposition, congrès"},
        "de": {"meeting": "forum, wirtschaftsforum, gipfel, konferenz, messe, ausstellung, kongress"},
        "tr": {"meeting": "forumu, zirvesi, konferansı, fuarı, sergisi, kongresi"},
        "zh": {"meeting": "论坛, 峰会, 大会, 博览会, 展览会, 进博会"},
    }
)
"""What a gathering is called; some bodies are called so too."""

DURING = Words(
    {
        "en": {"before": "during, on the sidelines of, on the margins of, at the opening of, ahead of"},
        "ru": {"before": "в ходе, на полях, в рамках, во время, на открытии"},
        "es": {"before": "durante, al margen de, al margen del, en el marco de, en el marco del"},
        "fr": {"before": "lors du, lors de, pendant, en marge du, en marge de, au cours du, au cours de"},
        "de": {"before": "während, am rande, beim, anlässlich"},
        "tr": {"behind": "sırasında, kapsamında, marjında, esnasında"},
        "zh": {"behind": "期间, 上"},
    }
)
"""What tells that a name is of something that takes place, before it or behind it."""

FAMILIES = (
    (
        "ministry",
        "government_body",
        "parliament",
        "military_security",
        "financial_institution",
        "state_company",
        "joint_body",
        "igo",
        "education_research",
        "chamber_or_association",
        "media",
    ),
    ("company", "state_company", "financial_institution", "media", "education_research"),
    ("ngo", "chamber_or_association", "education_research", "party", "igo", "joint_body"),
)
"""Types that two readers may give one body. "other" goes with all."""
BODIES = Words(
    {
        "en": {
            "common": "ministry, ministries, department, government, parliament, senate, congress, national assembly, "
            "supreme court, foreign office, central bank, national bank, state bank, development bank, customs, customs service, "
            "statistics, statistical, chamber of commerce, embassy, presidency, prime minister's office, treasury, cabinet, "
            "state committee, national company, tax service, armed forces, border service, committee, commission, agency, bureau, "
            "administration, secretariat, council",
            "body": "bank, company, corporation, group, holding, fund, agency, bureau, service, authority, university, institute, "
            "academy, association, union, federation, organization, organisation, chamber, foundation, center, centre, news, press, "
            "airlines, railways, railway, airport, port, oil, gas, energy, office, board, court, JSC, LLP, LLC, Ltd, Inc, plc, GmbH, "
            "council, committee, commission, party, alliance, league, forum, exchange",
        },
        "ru": {
            "common": "министерств*, мид, минэнерго, минфин, минэкономики, правительств*, парламент*, сенат*, мажилис*, департамент*, "
            "комитет*, центральн* банк*, национальн* банк*, нацбанк*, центробанк*, таможн*, статистик*, посольств*, палат*, агентств*",
            "body": "банк*, компани*, корпораци*, фонд*, служб*, университет*, институт*, академи*, ассоциаци*, союз*, федераци*, "
            "организаци*, центр*, бюро, ведомств*, управлени*, ООО, АО, ТОО, ПАО, комисси*, совет*",
        },
        "es": {
            "common": "ministerio, gobierno, senado, congreso, parlamento, banco central",
            "body": "banco, empresa, instituto",
        },
        "fr": {
            "common": "ministère, gouvernement, sénat, parlement, banque centrale",
            "body": "banque, société, institut, agence",
        },
        "de": {
            "common": "ministerium, Wirtschaftsministerium, Außenministerium, Finanzministerium, Regierung, "
            "Bundesregierung, Zentralbank, Statistikamt, Auswärtiges Amt, Auswärtige Amt",
            "body": "Bank, Amt, Verband, Institut, Gesellschaft, AG",
        },
        "tr": {
            "common": "bakanlı*, hükümet*, merkez bankası, meclis*",
            "body": "bankası, şirket*, kurumu, kurulu, birliği, ajansı",
        },
    }
)
"""The words in names of bodies; ``common`` are those in names that many countries have."""
