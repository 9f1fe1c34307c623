"""The words that say what sort of visit it is, who is on which side, and that it was called off."""

from extractor.marks import Words

TYPES = Words(
    {
        "en": {
            "state": "state visit*, state _ visit*, state trip",
            "official": "official visit*, official trip, official _ visit*, official _ _ visit*, official _ _ _ visit*, "
            "officially visit*, official tour",
            "working": "working visit*, working _ visit*, working _ _ visit*, working trip*",
            "private": "private visit*, private _ visit*, private trip*",
            "transit": "transit stop*, in transit, transit visit*, stopover, refuel*",
        },
        "ru": {
            "state": "государственн* визит*, государственн* _ визит*",
            "official": "официальн* визит*, официальн* _ визит*, официальн* _ _ визит*, официальн* поездк*",
            "working": "рабоч* визит*, рабоч* поездк*, рабоч* _ визит*",
            "private": "частн* визит*, частн* поездк*",
            "transit": "транзит*",
        },
        "es": {
            "state": "visita de Estado, visita _ de Estado, visita _ _ _ de Estado",
            "official": "visita oficial, visita _ oficial, visita _ _ _ oficial, visitas oficiales, viaje oficial",
            "working": "visita de trabajo, visita _ de trabajo, viaje de trabajo, visita _ _ _ de trabajo",
            "private": "visita privada, viaje privado",
            "transit": "escala",
        },
        "fr": {
            "state": "visite d'État, visite _ d'État, visite _ _ _ d'État",
            "official": "visite officielle, visite _ officielle, visite _ _ _ officielle, visites officielles, "
            "voyage officiel, déplacement officiel",
            "working": "visite de travail, visite _ de travail, visite _ _ _ de travail, déplacement de travail",
            "private": "visite privée, voyage privé",
            "transit": "escale",
        },
        "de": {
            "state": "Staatsbesuch*",
            "official": "offiziell* Besuch*, offiziell* _ Besuch*, offiziell*",
            "working": "Arbeitsbesuch*",
            "private": "Privatbesuch*, privat* Besuch*, Privatreise",
            "transit": "Zwischenstopp*, Zwischenlandung*",
        },
        "tr": {
            "state": "devlet ziyaret*",
            "official": "resmi ziyaret*, resmî ziyaret*, resmi bir ziyaret*, resmi _ ziyaret*, resmi _ _ ziyaret*",
            "working": "çalışma ziyaret*",
            "private": "özel ziyaret*",
            "transit": "transit",
        },
        "zh": {
            "state": "国事访问",
            "official": "正式访问, 官方访问, 正式友好访问",
            "working": "工作访问",
            "private": "私人访问",
            "transit": "过境",
        },
    }
)

STATUSES = Words(
    {
        "en": {
            "cancelled": "cancel*, call* off, scrap*, abandon*",
            "postponed": "postpon*, put off, delay*, deferr*, reschedul*, push* back",
            "invited": "invit*",
            "ongoing?": "arriv*, is visiting, are visiting, is on a, under way, underway, began, begins, begin, ongoing, "
            "is in, are in, currently, started, starts, on a visit, in the country, opened, continu*, is paying, is touring",
        },
        "ru": {
            "cancelled": "отмен*",
            "postponed": "отлож*, перенес*, перенос*, отсроч*",
            "invited": "приглас*, приглаш*",
            "ongoing?": "прибы*, находится, находятся, находящ*, начал*, проходит, приех*, продолж*, прилет*, проводит",
        },
        "es": {
            "cancelled": "cancel*, suspend*, anul*",
            "postponed": "aplaz*, pospu*, pospon*, posterg*",
            "invited": "invit*",
            "ongoing?": "llegó, llegaron, realiza, se encuentra, inició, comenzó, visita, está",
        },
        "fr": {
            "cancelled": "annul*",
            "postponed": "report*, ajourn*, différ*",
            "invited": "invit*",
            "ongoing?": "arriv*, effectue, entam*, commenc*, se trouve, en cours, est en",
        },
        "de": {
            "cancelled": "abgesagt*, sagte*, absag*, gestrichen*",
            "postponed": "verschob*, verschieb*, vertagt*",
            "invited": "einlad*, eingeladen*, lud",
            "ongoing?": "eingetroffen*, traf, hält sich, begann*, begonnen*, weilt*, ist zu, trifft, besucht",
        },
        "tr": {
            "cancelled": "iptal*",
            "postponed": "ertelen*, ertele*",
            "invited": "davet*",
            "ongoing?": "geldi, başladı, bulunuyor, sürüyor, ulaştı, başlattı, temaslarda",
        },
        "zh": {
            "cancelled": "取消",
            "postponed": "推迟, 延期, 推延",
            "invited": "邀请",
            "ongoing?": "抵达, 正在, 开始, 抵, 到达",
        },
    }
)

LEVELS = Words(
    {
        "en": {
            "head_of_state": "president, presidents, king, queen, emir, amir, sultan, monarch, emperor, head of state, "
            "grand duke, prince, crown prince, ruler, pope, governor general",
            "head_of_government": "prime minister, president of the government,  premier, chancellor, head of government, taoiseach, head of the cabinet, "
            "cabinet chairman",
            "foreign_minister": "foreign minister, minister of foreign affairs, minister for foreign affairs, "
            "external affairs minister, minister of external affairs, foreign secretary, secretary of state, "
            "foreign affairs minister, foreign cabinet secretary, cabinet secretary for foreign affairs, top diplomat, chief diplomat",
            "minister": "minister, ministers, cabinet secretary, secretary of state for, coordinating minister, deputy prime minister, vice premier, secretary of, treasury secretary, "
            "commerce secretary, secretary",
            "legislature": "speaker, senator, senators, lawmaker*, parliament*, chairman of the senate, congress*, "
            "deputies, legislat*, MP, MPs, senate, chairman of the national assembly",
            "igo_head": "chief, secretary general, director general, european commission president, "
            "president of the european commission, european council president, president of the european council, "
            "managing director, high representative, head of the world, executive secretary",
            "other_official": "vice president, vice minister, secretary general, secretary of state for, director general, deputy minister, deputy foreign minister, deputy prime minister, envoy*, "
            "ambassador*, governor*, mayor*, adviser*, advisor*, official*, commissioner*, representative*, "
            "deputy*, head of, chief, director, chairman, undersecretary, state secretary, crown prince, vice premier, "
            "minister of state, vice chair*, special envoy, commander, general, prosecutor*, chief justice, secretary, "
            "assistant secretary*, first lady",
            "delegation": "delegation*, mission, team, group",
        },
        "ru": {
            "head_of_state": "президент*, корол*, эмир*, султан*, император*, глав* государства, председател* КНР",
            "head_of_government": "премьер*, премьер-министр*, канцлер*, глав* правительства, председател* правительства, "
            "глав* кабмина",
            "foreign_minister": "министр* иностранных дел, глав* МИД*, глав* _ МИД*, министр* внешних, госсекретар*",
            "minister": "министр*, заместител* премьер*, вице-премьер*",
            "legislature": "спикер*, председател* сената, председател* парламента, сенатор*, депутат*, "
            "председател* мажилиса, председател* госдумы",
            "igo_head": "генеральн* секретар*, генсек*, генеральн* директор*, глав* Еврокомиссии",
            "other_official": "вице-президент*, вице-премьер*, заместител*, замминистра, посол*, посла, послу, послом, после, губернатор*, мэр*, "
            "советник*, спецпредставител*, глав*, аким*",
            "delegation": "делегаци*",
        },
        "es": {
            "head_of_state": "presidente, presidenta, mandatario, mandataria, rey, reina, emir, jefe de Estado",
            "head_of_government": "primer ministro, primera ministra, canciller federal, presidente del Gobierno, "
            "jefe de Gobierno, canciller alemán, canciller",
            "foreign_minister": "canciller, ministro de Exteriores, ministra de Exteriores, "
            "ministro de Relaciones Exteriores, ministra de Relaciones Exteriores, ministro de Asuntos Exteriores, "
            "ministra de Asuntos Exteriores, secretario de Estado, secretaria de Relaciones Exteriores, "
            "secretario de Relaciones Exteriores",
            "minister": "ministro, ministra, ministros, secretario de, secretaria de",
            "legislature": "presidente del Senado, presidente del Congreso, senador*, diputad*",
            "igo_head": "secretario general, secretaria general, director general, directora general",
            "other_official": "vicepresident*, viceministr*, embajador*, gobernador*, alcald*, enviad*",
            "delegation": "delegación, delegaciones, misión",
        },
        "fr": {
            "head_of_state": "président, présidente, roi, reine, émir, chef de l'État, chef d'État",
            "head_of_government": "premier ministre, première ministre, chancelier, chancelière, chef du gouvernement",
            "foreign_minister": "ministre des Affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, "
            "secrétaire d'État, ministre de l'Europe et",
            "minister": "ministre, ministres",
            "legislature": "président du Sénat, président de l'Assemblée, présidente de l'Assemblée, sénateur*, député*",
            "igo_head": "secrétaire général, secrétaire générale, directeur général, directrice générale, "
            "présidente de la Commission européenne",
            "other_official": "vice-président*, vice-ministre*, ambassad*, gouverneur*, maire, envoyé*, ministre délégué*",
            "delegation": "délégation*, mission",
        },
        "de": {
            "head_of_state": "Präsident, Präsidentin, Präsidenten, Staatspräsident*, Bundespräsident*, Staatschef*, König*, "
            "Emir, Staatsoberhaupt",
            "head_of_government": "Bundeskanzler*, Kanzler*, Ministerpräsident*, Premierminister*, Premier, Regierungschef*",
            "foreign_minister": "Außenminister*, Chefdiplomat*, Bundesaußenminister*",
            "minister": "Minister, Ministerin, Wirtschaftsminister*, Finanzminister*, Verteidigungsminister*, "
            "Handelsminister*, Energieminister*, Verkehrsminister*, Innenminister*, Landwirtschaftsminister*",
            "legislature": "Parlamentspräsident*, Bundestagspräsident*, Abgeordnete*, Senator*",
            "igo_head": "Generalsekretär*, Generaldirektor*, Kommissionspräsident*",
            "other_official": "Vizepräsident*, Staatssekretär*, Botschafter*, Gouverneur*, Bürgermeister*, Vizekanzler*",
            "delegation": "Delegation*",
        },
        "tr": {
            "head_of_state": "cumhurbaşkan*, devlet başkan*, kral*, emir*, başkan*",
            "head_of_government": "başbakan*, şansölye*, hükümet başkan*",
            "foreign_minister": "dışişleri bakan*, dışişleri",
            "minister": "bakan, bakanı, bakanı*",
            "legislature": "meclis başkan*, milletvekil*, parlamento başkan*",
            "igo_head": "genel sekreter*, genel direktör*",
            "other_official": "cumhurbaşkanı yardımcı*, başkan yardımcı*, büyükelçi*, vali*, bakan yardımcı*, temsilci*",
            "delegation": "heyet*",
        },
        "zh": {
            "head_of_state": "总统, 国家主席, 主席, 国王, 埃米尔",
            "head_of_government": "总理, 首相",
            "foreign_minister": "外长, 外交部长, 外交大臣, 国务卿",
            "minister": "部长, 大臣",
            "legislature": "议长, 委员长, 议员",
            "igo_head": "秘书长, 总干事",
            "other_official": "副总统, 副总理, 副部长, 大使, 特使, 州长, 市长, 副外长",
            "delegation": "代表团",
        },
    }
)

FORMATS = Words(
    {
        "en": {
            "multilateral": "summit*, forum*, conference*, assembly, session*, council, G20, G7, BRICS, multilateral, "
            "leaders, congress, gathering*, fair, expo, meeting of",
            "third_country": "sidelines, margins, third country, neutral",
        },
        "ru": {
            "multilateral": "саммит*, форум*, конференц*, ассамбле*, сесси*, совет*",
            "third_country": "полях, кулуарах",
        },
        "es": {"multilateral": "cumbre*, foro*, conferencia*, asamblea*", "third_country": "al margen, márgenes"},
        "fr": {"multilateral": "sommet*, forum*, conférence*, assemblée*", "third_country": "en marge"},
        "de": {"multilateral": "Gipfel*, Forum*, Konferenz*, Versammlung*", "third_country": "am Rande"},
        "tr": {"multilateral": "zirve*, forum*, konferans*, toplantı*", "third_country": "marjında, kapsamında"},
        "zh": {"multilateral": "峰会, 论坛, 会议, 大会", "third_country": "期间, 间隙"},
    }
)
"""The gatherings that make a visit more than one between two."""

HOSTING = Words(
    {
        "en": {
            "hosted": "hosted, hosts, hosting, received, receives, receive, receiving, welcomed, welcomes, welcome, "
            "welcoming, greeted, invited, invites, invite, will host, will receive, will welcome",
            "by": "received in _ by, received at _ by, welcomed in _ by, received _ by, hosted by, received by, welcomed by, greeted by, invited by, invitation of, invitation from, "
            "guest of, at the invitation",
        },
        "ru": {"hosted": "принял, приняла, принимает, приняли, встретил, встретила, примет, пригласил, пригласила",
               "by": "принят, по приглашению, приглашению"},
        "es": {"hosted": "recibió, recibe, recibirá, recibieron, acogió, invitó, agasajó",
               "by": "recibido por, recibida por, invitado por, invitada por, invitación de"},
        "fr": {"hosted": "reçu, reçoit, recevra, accueilli, accueille, accueillera, a reçu, a accueilli, invité",
               "by": "reçu par, reçue par, accueilli par, accueillie par, invité par, invitation de, invitation du"},
        "de": {"hosted": "empfing, empfängt, empfangen, begrüßte, begrüßt, lud",
               "by": "empfangen von, begrüßt von, Einladung von, Einladung des, Einladung der, wurde von"},
        "tr": {"hosted": "ağırladı, ağırlayacak, kabul etti, karşıladı, davet etti, konuk etti",
               "by": "daveti üzerine, davetlisi olarak, tarafından"},
        "zh": {"hosted": "接待, 欢迎, 邀请, 迎接, 接见", "by": "应, 邀请下"},
    }
)  # fmt: skip
"""Who receives stands before ``hosted``, and after ``by``."""

MET = Words(
    {
        "en": {"met": "met, meets, meet, meeting, met with, meeting with, meet with, talks with, talked to, talked with, "
               "spoke with, spoke to, held talks with, negotiations with, hosted by, received by, welcomed by, greeted by, "
               "invited by, invitation of, invitation from, conversation with, discussions with, "
               "guest of, host, hosts, succeeding, successor to, son of, wife of"},
        "ru": {"met": "встретил* с, встреч* с, встретится с, встречу с, переговор* с, беседовал* с, бесед* с, "
               "по приглашению, его встретил*, её встретил*, ее встретил*, их встретил*, его принял*, её принял*, их принял*, провел* переговоры с, провёл переговоры с"},
        "es": {"met": "reunió con, reunirá con, reunieron con, reunión con, entrevistó con, conversó con, "
               "recibido por, recibida por, invitado por, invitación de, encuentro con"},
        "fr": {"met": "rencontré, rencontre avec, rencontrer, rencontrera, entretenu avec, entretiens avec, reçu par, "
               "reçue par, accueilli par, invitation de, invitation du, s'entretenir avec"},
        "de": {"met": "traf, trifft, Treffen mit, Gespräche mit, Gesprächen mit, Gespräch mit, empfangen von, sprach mit, "
               "Einladung von"},
        "tr": {"met": "tarafından"},
        "zh": {"met": "会见, 会晤, 会谈, 同, 与, 应"},
    }
)  # fmt: skip
"""What stands before the one who was met, not the one who came."""

SIGNALS = {
    "en": "visit, visits, visited, visiting, paid a visit, arrived in, state visit*, official visit*, trip to",
    "ru": "визит*, посетил*, посетит*, прибыл*, поездк*",
    "es": "visita, visitó, visitará, viajó a, llegó a",
    "fr": "visite, visité*, s'est rendu*, se rendra",
    "de": "besucht*, Besuch*, Staatsbesuch*, reiste*",
    "tr": "ziyaret*",
    "zh": "访问, 出访, 抵达",
}
"""The words that a visit is told by: a sentence with one that no fact cites may hide a fact."""

PLAIN_TITLES = (
    "minister ministers ministry president presidents premier prime chancellor head heads leader leaders chief deputy vice",
    "first secretary state government delegation delegations official officials senior high level ranking his her",
    "excellency of the a an for and to from mr mrs ms dr acting republic country national",
    "министр министра министром министры президент президента президентом премьер вице глава главы заместитель",
    "заместителя первый делегация делегации государства правительства республики официальный и по",
    "ministro ministra presidente presidenta primer viceministro jefe jefa delegación gobierno estado de del la el los y",
    "ministre président présidente premier vice chef cheffe délégation gouvernement état de du des la le les et",
    "minister ministerin präsident präsidentin kanzler kanzlerin chef chefin delegation regierung der die das des und für",
    "bakan bakanı cumhurbaşkanı başbakan başkan başkanı yardımcısı heyet heyeti ve",
)
"""Words of titles that tell no minister from another."""
