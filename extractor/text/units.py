"""The words of amounts, per language, and how a text is looked up in them.

A language is one table, role by role: a meaning and the phrases that say it, parted by commas. ``a(|s)`` stands
for ``a`` and ``as``; ``a*`` for any word that begins with ``a``; a meaning ``kwh+6`` is a million of that unit.
A currency or scale that the words alone do not settle has the meaning ``?``. Another language is added by
another table. Codes: ISO 4217. Long scale words: Milliarde and milliard are 10^9, Billionen and billones 10^12.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from extractor.text.fold import fold

Table = Mapping[str, Mapping[str, str]]
"""Role → meaning → phrases."""

COMMON: Table = {
    "prefix": {"percent": "%, yüzde", "INR?": "rs", "MYR": "rm"},
    "symbol": {
        "USD": "$, us$", "AUD": "a$, au$", "CAD": "c$, ca$", "HKD": "hk$", "NZD": "nz$", "SGD": "s$", "TWD": "nt$",
        "BRL": "r$", "MXN": "mex$", "EUR": "€", "GBP": "£", "JPY": "¥, jp¥", "CNY": "cn¥, rmb¥", "INR": "₹", "KZT": "₸",
        "RUB": "₽", "KRW": "₩", "UAH": "₴", "VND": "₫", "PHP": "₱", "TRY": "₺", "NGN": "₦", "ILS": "₪", "AZN": "₼",
        "GEL": "₾", "MNT": "₮",
    },
    "scale": {"6": "mln, mio", "9": "mlrd, mrd"},
    "unit": {
        "percent": "%", "tonne+3": "kt", "kilogram": "kg, kgs", "cubic_metre": "m3, m³", "teu": "teu(|s)", "kwh": "kwh",
        "kwh+3": "mwh", "kwh+6": "gwh", "kwh+9": "twh", "other": "mw, gw, kw, km, ha, °, km², m²", "?": "mt",
    },
    "mark": {"about": "~, ≈", "over": ">, ≥", "up_to": "<, ≤", "label": "№, #, §", "joiner": "-", "over_after": "+"},
}  # fmt: skip
ENGLISH: Table = {
    "number": {
        "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight",
        "9": "nine", "10": "ten", "11": "eleven", "12": "twelve", "13": "thirteen", "14": "fourteen", "15": "fifteen",
        "16": "sixteen", "17": "seventeen", "18": "eighteen", "19": "nineteen", "20": "twenty", "30": "thirty",
        "40": "forty", "50": "fifty", "60": "sixty", "70": "seventy", "80": "eighty", "90": "ninety",
    },
    "article": {"1": "a, an"},
    "indefinite": {"": "a, an"},
    "times": {"100": "hundred", "12": "dozen"},
    "folds": {"2": "twofold", "3": "threefold", "4": "fourfold", "5": "fivefold", "6": "sixfold", "10": "tenfold"},
    "neutral": {"": "more, additional, extra, new, further"},
    "rate": {"per": "per, each, /", "a": "a, an"},
    "vague": {
        "": "number, few, lot, series, couple, variety, range, package, set, host, handful, raft,"
        "pair,group,batch,slew, bunch, string, dozen, total, several, many, various, lots, multitude, array, plethora",
    },
    "part": {"2": "half", "3": "third(|s)", "4": "quarter"},
    "scale": {
        "3": "thousand(|s)", "6": "million(|s), mn", "9": "billion(|s), bn, bln, milliard(|s)",
        "12": "trillion(|s), trn, tn, trln", "5": "lakh(|s), lac(|s)", "7": "crore(|s)", "letter 6": "m",
        "letter 3": "k", "?": "quadrillion(|s), quintillion, zillion, gazillion, hundreds, dozens, score, gross",
    },
    "currency": {
        "USD": "dollar(|s), us dollar(|s), american dollar(|s), united states dollar(|s), dlr(|s), greenbacks",
        "AUD": "australian dollar(|s)", "CAD": "canadian dollar(|s)", "HKD": "hong kong dollar(|s)",
        "SGD": "singapore dollar(|s)", "NZD": "new zealand dollar(|s)", "TWD": "taiwan dollar(|s)", "EUR": "euro(|s)",
        "CNY": "yuan, renminbi, chinese yuan", "RUB": "rouble(|s), ruble(|s), russian r(|o)uble(|s)",
        "BYN": "belarusian r(|o)uble(|s)", "KZT": "tenge, kazakh tenge", "UZS": "soum(|s), sum(|s), uzbek so(|u)m(|s)",
        "KGS": "kyrgyz som(|s)", "TJS": "somoni", "AZN": "azerbaijani manat(|s)", "TMT": "turkmen manat(|s)",
        "JPY": "yen, japanese yen", "KRW": "won, south korean won", "TRY": "lira(|s), turkish lira(|s)",
        "VND": "dong, vietnamese dong", "INR": "indian rupee(|s)", "PKR": "pakistani rupee(|s)",
        "LKR": "sri lankan rupee(|s)", "NPR": "nepal(|i|ese) rupee(|s)", "IDR": "rupiah", "MYR": "ringgit",
        "THB": "baht", "GEL": "lari", "AMD": "dram(|s)", "MNT": "tugrik(|s)", "UAH": "hryvnia(|s)", "ILS": "shekel(|s)",
        "AED": "emirati dirham(|s), uae dirham(|s)", "MAD": "moroccan dirham(|s)", "SAR": "saudi ri(y|)al(|s)",
        "QAR": "qatari ri(y|)al(|s)", "OMR": "omani ri(y|)al(|s)", "IRR": "iranian ri(y|)al(|s)",
        "KES": "kenyan shilling(|s)", "UGX": "ugandan shilling(|s)", "TZS": "tanzanian shilling(|s)",
        "MXN": "mexican peso(|s)", "PHP": "philippine peso(|s)", "ARS": "argentine peso(|s)", "CLP": "chilean peso(|s)",
        "COP": "colombian peso(|s)", "CHF": "swiss franc(|s)", "XOF": "cfa franc(|s)", "KWD": "kuwaiti dinar(|s)",
        "IQD": "iraqi dinar(|s)", "DZD": "algerian dinar(|s)", "RSD": "serbian dinar(|s)", "ZAR": "rand",
        "SEK": "swedish kron(a|or)", "NOK": "norwegian kron(e|er)", "DKK": "danish kron(e|er)", "PLN": "zloty(|s)",
        "HUF": "forint(|s)", "CZK": "czech crown(|s)", "NGN": "naira", "GHS": "cedi(|s)", "BDT": "taka", "BRL": "reais",
        "GBP": "pound(|s) sterling, british pound(|s), sterling", "EGP": "egyptian pound(|s)", "ETB": "birr",
        "?": "peso(|s), dinar(|s), franc(|s), rupee(|s), shilling(|s), kron(a|or|e|er), crown(|s),"
        "pound(|s),leu,lei,dirham(|s), ri(y|)al(|s), manat(|s), som(|s), cent(|s), pence",
    },
    "unit": {
        "percent": "percent, per cent, pct", "points": "percentage point(|s), percent point(|s), pp",
        "tonne": "t, ton(|s), tonne(|s), metric ton(|s), metric tonne(|s)", "kilogram": "kilogram(|s), kilo(|s)",
        "tonne+6": "megaton(|s|ne|nes)", "tonne+3": "kiloton(|s|ne|nes)", "cubic_metre+9": "bcm",
        "cubic_metre+6": "mcm", "cubic_metre": "cubic metre(|s), cubic meter(|s), cu m",
        "teu": "twenty foot equivalent unit(|s)",
        "barrel": "barrel(|s), bbl, bpd, b/d, barrel(|s) per day, barrel(|s) a day", "kwh": "kilowatt hour(|s)",
        "kwh+3": "megawatt hour(|s)", "kwh+6": "gigawatt hour(|s)", "kwh+9": "terawatt hour(|s)",
        "time": "year(|s), month(|s), week(|s), day(|s), hour(|s), minute(|s), decade(|s), annum, am, pm, o ' clock",
        "fold": "fold, times", "other": "megawatt(|s), gigawatt(|s), kilowatt(|s),"
        "kilomet(er|re)(|s),met(er|re)(|s),mile(|s), hectare(|s),acre(|s), foot, feet, lit(er|re)(|s), gallon(|s),"
        "ounce(|s), carat(|s),degree(|s),point(|s), basis point(|s),square kilomet(er|re)(|s), square met(er|re)(|s),"
        "square mile(|s),bushel(|s),gram(|s), short ton(|s),long ton(|s), cubic f(oo|ee)t, nautical mile(|s),"
        "gigabyte(|s), gbps,km/h", "?": "quarters, mb, mtpa, bcf, tcf, fifth(|s), sixth(|s), seventh(|s), eighth(|s),"
        "ninth(|s),tenth(|s), hundredth(|s)",
    },
    "mark": {
        "about": "about, around, round, some, roughly, approximately, approx, estimated,"
        "circa,ca,in the region of,in the order of",
        "nearly": "nearly, almost, approaching, close to, just under, just below, just short of",
        "over": "over, more than, above, exceeding, exceeded, exceeds, surpassing, surpassed, topping, topped,at least,"
        "in excess of, upward(|s) of, just over,slightly over,well over, greater than, not less than,no less than,"
        "no fewer than, a minimum of,a little over", "up_to": "up to, as much as, as many as,no more than,"
        "not more than, at most, less than,fewer than, below,under, not exceeding, a maximum of,maximum",
        "over_after": "or more, plus", "filler": "a, an, only, just, at, annual, annually, yearly,year on year, yoy,"
        "record,sharp, nominal, real,quarterly, monthly, staggering, whopping, modest, overall,additional, another,"
        "further", "to": "to",
        "level": "reaching, hitting, reached, hit, totalling,totaling, amounting to, standing at",
        "from": "from, up from, down from", "by": "by", "of": "of",
        "date": "in, since, until, during, before, after, through, till", "between": "between", "and": "and",
        "or": "or", "rise": "rise(|s|n), rose, rising, surge(|s|d), surging, grow(|s|n|ing|th),"
        "grew,increase(|s|d),increasing,jump(|s|ed|ing), soar(|s|ed|ing), climb(|s|ed|ing), enhance(|s|d|ment),"
        "expanded,expanding,uptick,upsurge, gain, spike(|s|d), leap(|t|s|ed)", "fall": "fall(|s|en|ing), fell,"
        "decline(|s|d),declining,decrease(|s|d), decreasing, drop(|s|ped|ping),plunge(|s|d), plunging, slump(|s|ed),"
        "shrank,shrunk,shrink(|s|ing), reduction, reduce(|s|d), cut(|s),contraction, plummet(|s|ed|ing), tumble(|s|d),"
        "slid,slide,dip(|s|ped), slowed, slowing, slowdown", "up": "up", "down": "down",
        "more": "higher, more, greater, larger", "less": "lower, less, fewer, smaller", "the": "the",
        "share": "make(|s) up, made up, making up, account(|s|ed|ing) for", "not": "not, never, without, no",
        "own 2": "double(s|d), doubling", "own 3": "triple(s|d), tripling, trebled, trebling",
        "own 4": "quadrupled, quadrupling", "own 5": "quintupled", "own 0.5": "halve(s|d), halving",
        "month": "january, february, march, april, may, june, july, august, september, october,"
        "november,december,jan,feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec",
        "label": "no ., cop, number, article, phase, chapter, paragraph, section, stage, route, page, class",
        "stop": "on, for, with, first half, second half, first quarter,"
        "second quarter,third quarter,fourth quarter,last quarter, was, were, is, are, be, as, than, per, this, last,"
        "next, while,but, so, compared,worth, has,have, had, will, would, could, it, its, which, that, who, where,"
        "when, via, into,across, against,among,following, according, each, yet, also, ago, old, then, both, said, says,"
        "including,under article",
    },
}  # fmt: skip
RUSSIAN: Table = {
    "number": {
        "1": "один, одна, одно, одного, одной, одну", "2": "два, две, двух", "3": "три, трех, трёх",
        "4": "четыре, четырех, четырёх", "5": "пять, пяти", "6": "шесть, шести", "7": "семь, семи",
        "8": "восемь, восьми", "9": "девять, девяти", "10": "десять, десяти", "11": "одиннадцат(ь|и)",
        "12": "двенадцат(ь|и)", "13": "тринадцат(ь|и)", "14": "четырнадцат(ь|и)", "15": "пятнадцат(ь|и)",
        "16": "шестнадцат(ь|и)", "17": "семнадцат(ь|и)", "18": "восемнадцат(ь|и)", "19": "девятнадцат(ь|и)",
        "20": "двадцат(ь|и)", "30": "тридцат(ь|и)", "40": "сорок(|а)", "50": "пятьдесят, пятидесяти",
        "60": "шестьдесят, шестидесяти", "70": "семьдесят, семидесяти", "80": "восемьдесят, восьмидесяти",
        "90": "девяност(о|а)", "100": "ст(о|а)", "200": "двести, двухсот", "300": "триста, трехсот, трёхсот",
        "400": "четыреста, четырехсот, четырёхсот", "500": "пят(ьсот|исот)", "600": "шест(ьсот|исот)",
        "700": "сем(ьсот|исот)", "800": "восемьсот, восьмисот", "900": "девят(ьсот|исот)", "1.5": "полтор(а|ы)",
    },
    "rate": {"a": "за, на, в", "per": "в расчете на"},
    "folds": {"2": "вдвое", "3": "втрое", "4": "вчетверо", "5": "впятеро", "1.5": "в полтора раза"},
    "scale": {
        "3": "тыс, тысяч(|а|и|у)", "6": "млн, миллион(|а|ов)", "9": "млрд, миллиард(|а|ов)",
        "12": "трлн, триллион(|а|ов)", "?": "квадриллион*, десят(ок|ка|ков), сот(ня|ни|ню|ен), дюжин*",
    },
    "currency": {
        "USD": "доллар*, долл, доллар(|а|ов) сша, долл . сша, американских долларов", "EUR": "евро",
        "RUB": "рубл*, руб, российских рублей", "BYN": "белорусских рублей", "KZT": "тенге, казахстанских тенге",
        "UZS": "сум(|а|ов|ы), узбекских сум(|ов)", "KGS": "сом(|а|ов|ы), кыргызских сомов, киргизских сомов",
        "TJS": "сомони", "CNY": "юан*, китайских юаней", "JPY": "иен*, йен(|а|ы)", "KRW": "вон", "TRY": "лир(|а|ы)",
        "UAH": "грив(ен|на|ны|ень)", "AMD": "драм(|а|ов)", "GEL": "лари", "MNT": "тугрик*",
        "CHF": "швейцарских франков", "AZN": "азербайджанских манатов", "TMT": "туркменских манатов",
        "INR": "индийских рупий", "GBP": "фунтов стерлингов", "AUD": "австралийских долларов",
        "CAD": "канадских долларов", "AED": "дирхамов оаэ",
        "?": "песо, динар*, франк*, рупи(я|и|й), шиллинг*,крон(|а|ы), манат*, дирхам*, риал*, фунт*, лей, цент*, копе*",
    },
    "unit": {
        "percent": "процент*", "points": "процентн(ый|ых|ого) пункт(|а|ов), п . п ., п . п, п . , пп",
        "tonne": "т, тонн*", "kilogram": "кг, килограмм*",
        "cubic_metre": "м3, м³, куб . м, куб м, кубометр*, кубическ(их|ого) метр(|а|ов)", "barrel": "баррел*",
        "teu": "дфэ, тэу", "kwh": "квтч, квт · ч, квт ч, квт . ч, квт - ч, киловатт час*",
        "kwh+3": "мвтч, мвт · ч, мвт ч", "kwh+6": "гвтч, гвт · ч, гвт ч", "kwh+9": "твтч, твт · ч, твт ч",
        "time": "год(|а|у|ы), г, гг, лет, месяц(|а|ев|ы), недел(ь|и|я|ю), дн(я|ей), день, час(|а|ов)",
        "fold": "раз(|а)", "other": "мвт, гвт, квт, км, га, гектар*, километр*, метр(|а|ов), литр*, пункт(|а|ов)",
    },
    "mark": {
        "about": "около, порядка, примерно, приблизительно, ориентировочно, где то", "nearly": "почти, чуть менее",
        "over": "более, более чем, свыше, больше чем, не менее, не менее чем, превы(сил*|шает|сит), чуть более",
        "up_to": "менее, менее чем, не более, не более чем, максимум", "filler": "всего, лишь, только, составил*",
        "to": "достиг*", "up_to_or_to": "до", "aim": "довест*, довед*", "from": "с, со", "from_range": "от", "by": "на",
        "of": "в размере, на уровне", "date": "в, за, к, во", "and": "и", "between": "между", "or": "или",
        "more": "больше, выше", "less": "меньше, ниже", "not": "не, без", "share": "доля",
        "rise": "вырос*, выраст*, возрос*, увелич*, рост(|а|ом|у), прирост*, повыс*, повыш*, подскоч*, растет, растёт",
        "fall": "сниз*, сниж*, сократ*, сокращ*, уменьш*, упал*, упад*, паден*, замедл*, просел*",
        "own 2": "удвоил*, удвоен*", "own 3": "утроил*, утроен*", "label": "статья, пункт, этап, номер",
        "month": "январ*, феврал*, март(|а|е), апрел*, ма(я|й|е), июн(ь|я|е), июл(ь|я|е),"
        "август*,сентябр*,октябр*,ноябр*, декабр*",
        "stop": "из, для, о, об, по, при, что, это, был*, будет, которые, этого, прошлого",
    },
}  # fmt: skip
GERMAN: Table = {
    "scale": {"3": "tausend, tsd", "6": "millionen", "9": "milliarde(|n)", "12": "billionen, eine billion"},
    "currency": {"EUR": "euro", "USD": "dollar, us dollar", "CHF": "schweizer franken", "?": "franken, kronen, pfund"},
    "rate": {"per": "pro, je"},
    "indefinite": {"": "ein, eine, einen, einem, einer"},
    "unit": {
        "percent": "prozent", "tonne": "tonne(|n)", "cubic_metre": "kubikmeter", "time": "jahr(|e|en|es), monate(|n)",
        "?": "dutzend",
    },
    "mark": {
        "about": "etwa, rund, circa, ungefähr", "nearly": "fast, knapp, beinahe", "over": "über, mehr als, mindestens",
        "up_to": "bis zu, höchstens", "to": "bis, auf", "by": "um", "from": "von", "between": "zwischen", "and": "und",
        "rise": "gestiegen, stieg(|en), wuchs, anstieg, zuwachs, gewachsen", "or": "oder",
        "fall": "sank(|en), gesunken, fiel(|en), rückgang", "date": "im, seit",
    },
}  # fmt: skip
SPANISH: Table = {
    "scale": {
        "?": "mil", "6": "mill(ón|ones), mill(ón|ones) de", "9": "mil millones, mil millones de",
        "12": "bill(ón|ones), bill(ón|ones) de",
    },
    "currency": {"USD": "dólar(|es), dólares estadounidenses", "EUR": "euro(|s)", "MXN": "pesos mexicanos"},
    "rate": {"per": "por"},
    "indefinite": {"": "un, una"},
    "unit": {
        "percent": "por ciento", "tonne": "tonelada(|s)", "barrel": "barril(|es)", "time": "año(|s), mes(|es)",
        "?": "docena(|s), centavos",
    },
    "mark": {
        "about": "unos, unas, aproximadamente, cerca de, alrededor de", "nearly": "casi", "over": "más de, al menos",
        "up_to": "hasta", "between": "entre", "and": "y", "rise": "aumentó, creció, subió, aumento, crecimiento",
        "fall": "cayó, bajó, disminuyó, caída",
    },
}  # fmt: skip
FRENCH: Table = {
    "scale": {
        "3": "mille", "6": "million(|s) de, million(|s) d '", "9": "milliard(|s) de, milliard(|s) d '",
        "12": "billion(|s) de, billion(|s) d '",
    },
    "currency": {"EUR": "euro(|s)", "USD": "dollar(|s), dollars américains", "CHF": "francs suisses"},
    "rate": {"per": "par"},
    "indefinite": {"": "un, une"},
    "unit": {
        "percent": "pour cent", "tonne": "tonne(|s)", "barrel": "baril(|s)", "time": "an(|s), année(|s), mois",
        "?": "douzaine(|s), dizaine(|s)",
    },
    "mark": {
        "about": "environ, quelque", "nearly": "près de, presque", "over": "plus de, au moins", "up_to": "jusqu ' à",
        "between": "entre", "and": "et", "rise": "augmenté, augmentation, hausse, progressé", "by": "de",
        "fall": "baissé, baisse, recul, chuté", "or": "ou",
    },
}  # fmt: skip
TURKISH: Table = {
    "scale": {"3": "bin", "6": "milyon", "9": "milyar", "12": "trilyon"},
    "currency": {"TRY": "tl, lira, türk lirası", "USD": "dolar, abd doları", "EUR": "avro, euro"},
    "unit": {"tonne": "ton", "barrel": "varil", "time": "yıl, ay", "?": "düzine"},
    "mark": {"about": "yaklaşık", "nearly": "neredeyse", "over": "en az"},
}  # fmt: skip
CHINESE: Table = {
    "scale": {"3": "千", "4": "万", "6": "百万", "8": "亿", "12": "万亿"},
    "currency": {
        "CNY": "元, 人民币, 元人民币", "USD": "美元", "EUR": "欧元", "JPY": "日元", "HKD": "港元", "RUB": "卢布",
        "KZT": "坚戈",
    },
    "unit": {
        "tonne": "吨", "barrel": "桶", "cubic_metre": "立方米", "kwh": "千瓦时", "teu": "标箱, 标准箱",
        "count": "个, 份, 项, 家, 名, 辆, 列, 艘", "time": "年, 天, 日, 小时, 个月", "points": "个百分点",
        "?": "多, 余, 几",
    },
    "mark": {
        "about": "约, 大约", "nearly": "近, 将近", "over": "超过, 逾, 至少", "up_to": "最多, 高达",
        "to": "到, 至, 达, 达到", "rise": "增长, 上升, 增加", "fall": "下降, 减少, 下跌", "month": "月", "from": "从",
        "or": "或",
    },
}  # fmt: skip
LANGUAGES: Mapping[str, Table] = {
    "en": ENGLISH, "ru": RUSSIAN, "de": GERMAN, "es": SPANISH, "fr": FRENCH, "tr": TURKISH, "zh": CHINESE,
}  # fmt: skip
CODES = frozenset({
    "AED", "AFN", "AMD", "ARS", "AUD", "AZN", "BDT", "BGN", "BHD", "BND", "BRL", "BWP", "BYN", "CAD", "CHF", "CLP",
    "CNH", "CNY", "CZK", "DKK", "DZD", "EGP", "ETB", "EUR", "GBP", "GEL", "GHS", "HKD", "HUF", "IDR", "ILS",
    "INR", "IQD", "IRR", "ISK", "JOD", "JPY", "KES", "KGS", "KHR", "KRW", "KWD", "KZT", "LBP", "LKR", "LYD", "MDL",
    "MMK", "MNT", "MXN", "MYR", "MZN", "NAD", "NGN", "NOK", "NPR", "NZD", "OMR", "PHP", "PKR", "PLN", "PYG", "QAR",
    "RMB", "RON", "RSD", "RUB", "RUR", "RWF", "SAR", "SEK", "SGD", "THB", "TJS", "TMT", "TND", "TRY", "TWD", "TZS",
    "UAH", "UGX", "USD", "UYU", "UZS", "VND", "XAF", "XOF", "ZAR", "ZMW",
})  # fmt: skip
"""The ISO 4217 codes that are read, in capitals only, with the two in use that are none; ALL, COP and TOP are words."""
RENAMED = {"RMB": "CNY", "CNH": "CNY", "RUR": "RUB"}
EVERY = frozenset(LANGUAGES)
"""All languages: what a sign or a code is written in."""

_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?: \d{3}(?!\d))++(?:[.,]\d++)?+|\d++(?:[.,'/:]\d++)*+)"
    r"|(?P<acronym>(?:[a-z]\.){2,6})(?!\w)"
    r"|[мm][23](?!\w)|[\u3040-\u9fff]|(?:[^\W\d_\u3040-\u9fff]|[\u0300-\u036f])++|\S"
)
_STEM = range(3, 13)  # letters of a word that may be its stem


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase means in its role, and the languages in which it does."""

    meaning: str
    languages: frozenset[str]


class Tokens:
    """A text cut into numbers, words and signs, typography folded; linear in its length."""

    def __init__(self, text: str) -> None:
        folded = fold(text)
        self.text = text
        self.words: list[str] = []
        self.spans: list[tuple[int, int]] = []
        """Of each word, in the original text."""
        self.glued: list[bool] = []
        """Whether a word stands without a space after the one before it, or is joined to it by a hyphen."""
        end = -1
        for match in _TOKEN.finditer(folded.text):
            is_glued = match.start() == end
            end = match.end()
            if match[0] == "-" and is_glued and folded.text[end : end + 1].isalpha():
                continue
            self.words.append(match[0].replace(".", "") if match["acronym"] else match[0])
            self.spans.append(folded.span(match.start(), end))
            self.glued.append(is_glued)

    def word(self, at: int) -> str:
        """The folded word, or an empty one beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def is_glued(self, at: int) -> bool:
        """Whether the word ``at`` stands and is glued to the one before it."""
        return 0 < at < len(self.glued) and self.glued[at]

    def printed(self, start: int, end: int) -> str:
        """The words of ``[start:end]`` as the text prints them; the slice must not be empty."""
        return self.text[self.spans[start][0] : self.spans[end - 1][1]]

    def find(self, role: str, at: int, longest: int = 9) -> tuple[Entry, int] | None:
        """The longest phrase of this role that begins at the word ``at``, and where it ends."""
        word = self.word(at)
        for size in range(min(longest, _SIZES.get((role, word), 0)), 0, -1):
            entry = _PHRASES[role].get(" ".join(self.words[at : at + size]))
            if entry and at + size <= len(self.words):
                return entry, at + size
        for size in _STEM if role in _STEMMED and len(word) >= _STEM.start else ():
            if entry := _PHRASES[role].get(word[:size] + "*"):
                return entry, at + 1
        return None

    def code(self, at: int) -> str | None:
        """The ISO 4217 code that stands at the word ``at`` in capitals."""
        if len(self.word(at)) != 3 or self.printed(at, at + 1) not in CODES:
            return None
        return RENAMED.get(self.printed(at, at + 1), self.printed(at, at + 1))


def _expanded(phrase: str) -> Iterator[str]:
    before, bracket, rest = phrase.partition("(")
    if not bracket:
        yield phrase
        return
    endings, _, after = rest.partition(")")
    for ending in endings.split("|"):
        yield from _expanded(before + ending + after)


def _merged() -> dict[str, dict[str, Entry]]:
    phrases: dict[str, dict[str, Entry]] = {}
    for languages, table in ((EVERY, COMMON), *((frozenset({name}), table) for name, table in LANGUAGES.items())):
        for role, meanings in table.items():
            known = phrases.setdefault(role, {})
            for meaning, listed in meanings.items():
                for phrase in (one for raw in listed.split(",") for one in _expanded(raw.strip())):
                    key = fold(phrase).text if phrase.endswith("*") else " ".join(Tokens(phrase).words)
                    entry = known.get(key, Entry(meaning, frozenset()))
                    if entry.meaning != meaning:
                        raise ValueError(f"{phrase!r} has two meanings as {role}: {entry.meaning} and {meaning}")
                    known[key] = Entry(meaning, entry.languages | languages)
    return phrases


_PHRASES = _merged()
_STEMMED = frozenset(role for role, known in _PHRASES.items() if any(key.endswith("*") for key in known))
_SIZES: dict[tuple[str, str], int] = {}
for _role, _known in _PHRASES.items():
    for _key in _known:
        _first, _size = _key.split(" ")[0], _key.count(" ") + 1
        _SIZES[_role, _first] = max(_size, _SIZES.get((_role, _first), 0))
