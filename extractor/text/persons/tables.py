"""Words that stand in and beside names: particles, titles, surnames that stand first, given names that are one."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


PARTICLES = _words(
    """
    abu af al av ben bin bint d da das de del della den der di do dos du e el ibn kyzy l la le lo o oglou oglu ogly
    qizi ten ter ul van von y zu zum zur абу ад аль ан ар ас бен бин ван да де дель дер ди ибн кызы оглу оглы фон
    эль
    """
)
"""Small words inside a name: they prove nothing, and are not asked for."""
FATHERS = _words(
    """
    ben bin bint ibn бен бин ибн
    """
)
"""What stands before the name of a father."""
TITLES = _words(
    """
    acting admiral adviser advisor ambassadeur ambassador ambassadrice amir archbishop attorney außenminister
    außenministerin ayatollah bakan bakanı baron bay bayan başbakan başbakanı başkan başkanı botschafter
    bundeskanzler bundeskanzlerin bundespräsident büyükelçi büyükelçisi canciller captain ceo chair chairman
    chairperson chairwoman chancelier chancelière chancellor cheikh chief col colonel commissioner comrade
    congressman congresswoman count counterpart crown cumhurbaşkanı dame defence defense deputy devlet diplomat
    director doctor don doña dr duke dışişleri economy embajador embajadora emir energy envoy excellency executive
    finance first foreign former frau gen genel general gobernador governor  head herr herrn  highness  hon
    hrh imam incoming interim interior jeque judge justice kanzler kanzlerin king kral kralı könig königin lady late
    lawmaker leader lideri lieutenant lord m madame majesty major marshal mayor minister ministerin ministers
    ministra ministre ministro mme monsieur mr mrs ms mullah negotiator official outgoing papa papst patriarch pope
    premier première prens president presidenta presidente prime primer primera prince princess princesse prinz prof
    professor präsident präsidentin président présidente príncipe queen reina reine representative rey roi sayın
    scheich secretaria secretario secretary secrétaire sekreter senador senator señor señora shaikh shaykh sheik
    sheikh sheikha sir speaker spokesman spokesperson spokeswoman sr sra state sultan sénateur sözcüsü taoiseach
    then trade tsar under undersecretary vice émir şansölye şeyh аятолла вице-президент вице-премьер г генерал
    генерала генсек генсека глава главе главой главу главы господин господина госпожа госсекретарь госсекретаря
    губернатор директор канцлер канцлера канцлером канцлеру королем король короля лидер лидера лидером мид мида
    министр министра министре министром министру папа посла послом посол председателем председатель председателя
    президент президента президенте президентом президенту премьер премьер-министр премьер-министра
    премьер-министром премьера премьером принц принца рф секретарь секретаря сенатор спикер спикера султан султана
    товарищ хазрат шейх шейха шейхом эмир эмира
    """
)
"""What stands before a name and is none."""
SOVEREIGNS = _words(
    """
    amir cheikh emir jeque king kral könig königin papa pape papst pope prince princess queen rei reina reine rey
    roi scheich shaikh sheik sheikh sultan şeyh королем король короля принц принца принцем султан султана шейх шейха
    шейхом эмир эмира эмиром
    """
)
"""Before a given name alone they name a person."""
OPENERS = _words(
    """
    a aber about according addressing after again against al als also although am ama amid among an ancak and april
    après as asked at au auch auf august aus aux avant avec ayer because before bei between bir both bu bugün but by
    como con cuando das de december del demain der des desde despite die du during dès dün earlier ein eine el en et
    even february finally for friday from für gegen gestern göre hasta he her here heute hier his how however hoy i
    if ihr ihre ile im in indeed instead it its için january july june kadar l la las last later laut le les like
    los mais march may maybe mañana meanwhile met mit monday moreover morgen mr nach next no not november now o
    october oder of on once only or ou our over par para per perhaps pero por pour previously quand que recently sa
    said saturday says según sein seine seit selon separately september ses she si since so son sonra soon still su
    sunday sus that the their then there these they this those though thursday thus to today told tomorrow tras
    tuesday un una und under une unlike unter until ve via vom von vor we wednesday wenn what when where which while
    who why with y yarın yes yesterday you zu zum zur önce über а августа апреля без в вместе во воскресенье вслед
    встретив вторник вчера вы декабря для до его ее если за завтра затем заявил и из или их июля июня к как ко когда
    кроме марта мая между мы на над накануне напомним но ноября о об однако октября он она они от отметил перед по
    по-прежнему под пока понедельник после при пятницу ранее с сам сегодня сентября со сообщил среду субботу так
    также тем у февраля через четверг что это этот я января
    """
)
"""Words that may have a capital because a sentence begins with them, or is a title in capitals."""
FIRST_SURNAMES = _words(
    """
    ahn bae bai ban bui cai cao chan chang chen cheng cheung chiang cho choi chung dai dang deng ding do dong du
    duong fan fang feng fu gao gong guo han hao he ho hoang hou hu hua huang hwang jang jeong ji jia jiang jin jung
    kang kim kwon lam le lee lei leung li liang lim lin liu lo lu luo lv ly lü ma mao meng mo moon ngo nguyen oh
    ouyang pak pan park peng pham phan qi qian qiang qiao qin qiu ren ri roh seo shangguan shao shen shi shin sima
    song su sun tan tang tao tian to tran tsai vo vu wan wang wei wong wu xi xia xiao xie xiong xu xue yang yao ye
    yoon yu yuan zeng zhang zhao zheng zhou zhu zhuge zou ван вэй вэнь гао го дин дун жэнь ким ли линь ло лэй лю лян
    ма мао мун нгуен пак пань се си сунь сюй тан у фэн хань ху хуан хэ цай цао цинь цой чжан чжао чжоу чжу чжэн чэнь
    юн ян
    """
)
"""Surnames of China, Korea and Vietnam, which stand before the given name."""
TITLE_ENDINGS = (
    "minister",
    "ministerin",
    "präsident",
    "präsidentin",
    "kanzler",
    "kanzlerin",
    "chef",
    "chefin",
    "sprecher",
    "sekretär",
    "kommissar",
    "könig",
    "vertreter",
    "führer",
    "leiter",
    "gouverneur",
    "botschafter",
    "bakanı",
    "başkanı",
    "министр",
    "президент",
)
"""Endings of titles of one word."""
NO_GIVEN_ENDINGS = ("ing", "ly", "ed", "’s")
"""Endings of words that are no given names, where they begin a sentence."""
SAME_GIVEN = """
alexander aleksandr alexandre alejandro alessandro oleksandr aliaksandr alexandr iskander alex александр олександр
alexey alexei aleksei oleksii alexis алексей
vladimir volodymyr uladzimir vladimír wladimir владимир володимир
michael mikhail mykhailo miguel michel mikhael mike michele mihai михаил михайло майкл
peter pyotr petr petro pierre pedro pieter pietro piotr петр питер пьер
paul pavel pavlo pablo paolo paulo павел пол
john jon ivan juan jean giovanni joao jan johann johannes yahya иван джон жан хуан
nicholas nikolai mykola nicolas nikolay mikalai nicola nikola nikolaus николай микола
andrew andrei andrey andrii andre andres andrea andreas андрей андрій
sergey sergei serhii serge sergio siarhei сергей серж
george georgy giorgi georges jorge giorgio yuri yury iurii heorhii georgi джордж георгий юрий
joseph josef jose giuseppe iosif joe jozef yusuf yousef youssef джозеф иосиф джо хосе
william guillermo guillaume wilhelm bill guglielmo уильям
james jim jaime jacques jacob jakob yakov giacomo джеймс яков
charles carlos karl carl carlo carol чарльз карл
francis francisco francesco francois franz frank françois фрэнсис франсуа
anthony antonio antoine anton antony tony антон энтони антониу антонио
mohammed muhammad mohamed mohammad mohamad mehmet mahomed mohd muhammed мохаммед мухаммад мохаммад мухаммед магомед
ahmed ahmad ahmet achmed akhmed ахмед ахмад
dmitry dmitri dmytro dmitriy dzmitry dimitri дмитрий дмитро
eugene yevgeny evgeny evgeni yevhen eugenio евгений
henry enrique henri heinrich enrico генри анри
thomas tomas tomás tommaso tom томас
stephen steven stefan stephane etienne esteban stepan stefano steve стивен степан
philip philippe felipe filippo philipp филипп
catherine katherine ekaterina catalina katharina kateryna катерина екатерина
helen elena helena olena hélène elene yelena елена
maria mary marie mariya mariia мария
joan jeanne juana johanna жанна
viktor victor vittorio víctor виктор
leo lev leon leonid leonidas лев
luis louis luiz ludwig luigi lewis луис луи луиш
ali aly али
hussein hossein husain husayn hossain huseyn хусейн хосейн
ibrahim abraham avraham ibrohim ибрагим
ilham ilkham ильхам
donald дональд
emmanuel manuel immanuel эмманюэль эммануэль
joe joseph джо байден
recep redzhep реджеп
gurbanguly kurbanguly
sadyr sadir садыр
kassym kasym qasym kassim касым
olaf olav олаф
ursula урсула
keir кир
justin джастин
xavier javier ксавье хавьер
edward eduard eduardo edouard эдвард эдуард
richard ricardo ричард
robert roberto роберт
david davit дэвид давид
daniel danil даниил дэниел
matthew matteo mateusz matthieu matvei мэттью
mark marc marco marcos marcus марк
lawrence laurent lorenzo lars
bernard bernardo
christopher christophe cristobal christoph кристофер
simon shimon semyon симон
elizabeth elisabeth isabel elisabetta yelizaveta елизавета
"""
"""Given names that are one in several languages, a line each."""
