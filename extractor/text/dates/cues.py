"""What stands beside a date and says what it is for: what a figure is compared to, or no date at all.

The words are looked for in the stretch of text that ends where the date begins (:data:`REACH` characters at most), or
begins where it ends. They are those of seven languages together: none is in the way of another.
"""

from __future__ import annotations

import re

REACH = 80
"""Characters."""

_HEDGES = r"(?:(?:just|only|some|about|around|nearly|almost|over|under|more|less|than|a|the|record)\s+){0,3}"
_AMOUNT = rf"{_HEDGES}(?:[^\W\d]+\s*)?[^\w\s,;.]?\s?\d(?:[\d.,  ]*\d)?"
_NOT_ON = r"(?!(?:to|and|up|down|до|и|à|et|auf|und|hasta|y|to|on|by|e|ve|zu)\b)"
_UNITS = rf"(?:\s*[%€$£₽]|\s*{_NOT_ON}[^\W\d]+\.?){{0,6}}?"
_OPENERS = (
    r"from|versus|vs\.?|against|с|со|против|от|de|desde(?:\slos|\slas)?|frente\sa|contre|von|gegenüber|nach|après|"
    r"tras(?:\slos|\slas)?|after|после"
)
_WORDS = re.compile(r"[从由比较]|[^\W从由比较]+")
_OPENING = frozenset(
    (
        "from",
        "versus",
        "vs",
        "against",
        "с",
        "со",
        "против",
        "от",
        "de",
        "desde",
        "frente",
        "contre",
        "von",
        "gegenüber",
        "nach",
        "après",
        "tras",
        "after",
        "после",
        "从",
        "由",
        "比",
        "较",
    )
)
"""One of these stands in all that opens an amount that a change starts from."""
_COUNTED_FROM = re.compile(
    rf"(?:\b(?:{_OPENERS})\s+|[从由比较]\s?){_AMOUNT}{_UNITS}"
    r"\s*(?:\b(?:in|of|at|on|during|for|recorded|seen|the|в|за|по|en|el|del|au|du|le|la|im|am|Jahr|year)\s+){0,4}$",
    re.IGNORECASE,
)
_MORE = (
    r"(?:\d\s?%|\d\s?(?:percent|per\scent|points?|pct)|\b(?:up|down|higher|lower|more|less|fewer|above|below|unchanged|"
    r"increase|decrease|rise|gain|growth|drop|decline|jump|fall|improvement|change))"
)
_CHANGED = (
    r"ris\w*|rose|gr[eo]w\w*|increas\w*|fell|fall\w*|drop\w*|declin\w*|jump\w*|surg\w*|soar\w*|climb\w*|shr[aiu]nk|gain\w*|"
    r"slump\w*|plung\w*|dipped|slipped|edged|decreas\w*"
)
_INCREASE_OF = re.compile(r"(?:de|von|от)\s", re.IGNORECASE)
_TO = re.compile(r"['’]?\w{0,3}\s*(?:a|à|al|auf|до|hasta)\s", re.IGNORECASE)
_COMPARED_AFTER = re.compile(
    r"['’]?\w{0,6}\s+(?:(?:aynı|benzer)\s+)?(?:[^\W\d]+\s+){0,2}(?:göre|kıyasla|oranla|nazaran|karşılaştırıldığında)\b"
    r"|['’]?\w{0,6}\s+[^\w\s]?\d[\d.,]*\s*(?:[^\W\d]+\s+){0,2}"
    r"(?:dolar|avro|euro|lira|ton|milyon|milyar|adet|kişi)\w{0,3}(?:dan|den|tan|ten)\b"
    r"|(?:同期|的水平|的)?(?:相比|对比)",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    rf"{_MORE}[^.;,]{{0,30}}\b(?:on|over|(?<!effect )(?<!starting )from|than(?:\s(?:in|the))?|vs\.?|versus)"
    r"\s+(?:the\s+)?$"
    r"|(?:%|percent|per\scent)\s+(?:above|below|over)\s+(?:the\s+)?$"
    rf"|\b(?:{_CHANGED})\b[^.;,]{{0,30}}\d[^.;,]{{0,20}}\bfrom\s+(?:the\s+)?$"
    r"|\b(?:compared|comparison)\b[^.;,]{0,30}$"
    r"|\b(?:than|чем)(?:\s+(?:in|в|за|during|the))*\s+$"
    r"|\b(?:относительно|уровн\w+|показател\w+|сравнени\w+)(?:\s+(?:с|со|к|в|за))*\s+$"
    r"|%\s[^.;,]{0,20}к\s+(?:уровню\s+)?$"
    r"|\b(?:más|menos|superior|inferior|mayor|menor|%)\s[^.;,]{0,30}(?:\bque|\bsobre|\brespecto)(?:\s+(?:en|el|a|al|de|del|la))*\s+$"
    r"|\b(?:plus|moins|supérieur\w*|inférieur\w*|%)\s[^.;,]{0,30}\bqu(?:e\s+|['’])(?:(?:en|l['’]|le|au)\s*)*$"
    r"|\b(?:mehr|weniger|höher|niedriger|über\sdem\sNiveau|als)(?:\s+(?:im|in|am|als|von|Jahr))*\s+$",
    re.IGNORECASE,
)
_EDGED = re.compile(r"(?:\b(?:pre|post|non|pré|vor|до|пост)\s?[-‐‑–]\s?)$", re.IGNORECASE)
_COUNTED = re.compile(
    r"\s?(?:(?:metric\s)?(?:ton|tonne|people|person|compan|firm|compani|job|vehicle|car|truck|student|soldier|troop|barrel|"
    r"worker|employee|tourist|visitor|famil|house|home|household|unit|participant|delegate|container|flight|passenger|"
    r"kilomet|mile|hectare|acre|megawatt|dollar|euro|pound|yuan|ruble|rouble|peso|meter|metre|square|head|case|item|"
    r"product|project|business|enterprise|investor|expert|member|citizen|migrant|refugee|village|school|hospital|times|"
    r"тонн|человек|компани|предприяти|рабочих|автомоб|студент|турист|баррел|километр|долл|евро|руб|юан|единиц|семей|"
    r"toneladas|personas|empresas|empleos|vehículos|barriles|trabajadores|turistas|dólares|euros|kilómetros|hectáreas|"
    r"tonnes|personnes|entreprises|emplois|véhicules|barils|touristes|kilomètres|hectares|"
    r"tonnen|menschen|personen|unternehmen|firmen|arbeitspl|fahrzeuge|studenten|beschäftigte|hektar|"
    r"kişi|şirket|firma|araç|öğrenci|varil|turist|işçi|dolar|avro|hektar|konut|kilometre)\w*"
    r"|(?:km|mw|kg|gwh|mwh|teu|mt|bpd|adet)\b|[吨人家辆名个元亩桶台件])",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"\b(?:in|since|by|until|from|during|в|с|к|до|за|en|desde|para|hasta|depuis|im|seit|bis|jahr|year)\s+$",
    re.IGNORECASE,
)
_LATE_NOT = re.compile(
    r"(?:\b(?:no|not)\s+later\s+than|\bне\s+поз(?:днее|же)|\bno\s+más\s+tarde\s+de(?:l)?|\bau\s+plus\s+tard|\bspätestens|不迟于)"
    r"(?:\s+(?:in|on|the|en|le|el|am|im|в))*\s*$",
    re.IGNORECASE,
)
_LATE = ("later", "поз", "tard", "spätestens", "不迟于")
"""One of these stands in all of them."""
_GROWS_FROM = re.compile(r"\s?(?:年)?(?:的|增|升|降|减|上涨|下降|[^，。；,.]{0,10}\d)")
_OF_SO_FAR = re.compile(r"的\s?\d")


def is_counted_from(before: str, after: str = "") -> bool:
    """Whether an amount that a change starts from stands before a date: "from $4bn in"."""
    if _OPENING.isdisjoint(_WORDS.findall(before.lower())):
        return False
    found = _COUNTED_FROM.search(before)
    return found is not None and (_INCREASE_OF.match(found[0]) is None or _TO.match(after) is not None)


def is_compared_after(after: str) -> bool:
    """Whether what follows a date compares with it, or counts from its amount: "göre", "'deki 4 milyar dolardan"."""
    return _COMPARED_AFTER.match(after) is not None


def is_compared(before: str) -> bool:
    """Whether a figure is compared to the date that follows: "up 5% on", "чем в"."""
    return _COMPARED.search(before) is not None


def is_edged(before: str) -> bool:
    """Whether the date is only the edge of another time: "pre-"."""
    return _EDGED.search(before) is not None


def is_not_later(before: str) -> bool:
    """Whether the date is the last possible one: "no later than"."""
    return any(word in before.lower() for word in _LATE) and _LATE_NOT.search(before) is not None


def is_grown_from(after: str) -> bool:
    """Whether what follows a Chinese "从2022年" is a change, or the amount it starts from."""
    return _GROWS_FROM.match(after) is not None


def is_counted(after: str) -> bool:
    """Whether what follows four figures is counted: "companies"."""
    return _COUNTED.match(after) is not None


def is_number(year: int, before: str, after: str) -> bool:
    """Whether four figures count something: "2000 companies", "1800 in all"."""
    if _COUNTED.match(after):
        return year % 100 == 0 or _PLACED.search(before) is None
    return (year % 100 == 0 or not 1900 <= year < 2100) and _PLACED.search(before) is None
