"""Visits: a verb of going or the word "visit", an official before it, and the place behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractor.article import Article
from extractor.text.dates import PLAIN
from extractor.text.fold import Span
from patterns.lines import Line, Named, lines_of, values_of
from patterns.officials import Official, Register
from patterns.places import is_city
from patterns.telling import date_text
from schemas.words.visits import FORMATS, STATUSES, TYPES

SPARE = frozenset({"date_text", "city", "visitor_title", "visit_type", "visitor_country"})
_SOME = r"(?:[\w-]+\s){0,3}?"
_GOES = re.compile(
    rf"\b(?:(?P<went>(?:arrived?|arriving|landed|flew|fly|travell?ed|travel|travelling|went|going)\s(?:{_SOME}by\s\w+\s)?(?:on\s)?(?:in|to|into)|"
    rf"(?:paid|pay|paying|made|make|making|began|begin)\s(?:a|an|his|her|their)\s{_SOME}visit\sto|"
    r"visit(?:ed|ing)?|toured|held\stalks\sin|прибы\w+\sв|посети\w+|приезжал\w*\sв|приехал\w*\sв)|"
    r"(?P<stayed>(?:was|were|had\sbeen|находи\w+)\s(?:in|в)))\s(?:the\s)?"
)
"""What an official does, right before the place."""
_VISIT = re.compile(rf"\b(?:visit|trip|journey)\s(?:{_SOME}to)\s(?:the\s)?|\b(?:visit|trip),?\s(?P<of>of|by)\s")
"""The noun, right before the place or the official."""
_BETWEEN = re.compile(
    r"(?:\sof\s[A-Z]\w+)?(?:,[^,;]{3,80},|,)?(?:\s(?:has|had|have|will|would|is|was|are|who|last|then|also|to|himself|herself|due|recently|been|just|again)){0,5}\s(?:is\sto\s|are\sto\s)?"
)
_PRONOUN = re.compile(r"\b(?:he|she)(?:\s(?:also|then|last|had|has|will))?\s$", re.IGNORECASE)
_SURNAME = re.compile(r"(?<![\w’'-])([A-ZÀ-ÝА-ЯЁ][\w-]+(?:\s[A-ZÀ-ÝА-ЯЁ][\w-]+){0,3})$")
_SURELY_OFF = re.compile(r"cancel|call\w*\s(?:\w+\s)?off|postpon|put off|отмен|отлож|перенес", re.IGNORECASE)
_AT_A = re.compile(r"\b(?:attend\w*|join\w*|for|at)\s(?:the|a|an)\s(?:[\w-]+\s){0,4}$")
_NOUN = re.compile(r"(?:visit|trip|journey)\b,?\s(?:of|by|to|.*\bto)\b")
_BARE = ("arrive", "fly", "travel", "pay", "make", "begin", "visit")
"""Verbs that alone tell no time."""
_SUBJECT = re.compile(
    r"(?:^|[.,:;”\"»—–-]\s?|\b(?:[Tt]he|[Aa]n?|and|but|when|where|while|whereas|after|before|that|since|as|said|because|visiting|new|"
    r"[a-z]+day|и|а|что|когда)\s)$"
)
"""What stands before the subject of a verb; behind anything else it is somebody's spokesman, or met by somebody."""
_OTHERS = re.compile(
    r"\b(?:for|of|from|plays|playing|played|by|as|than|like|unlike|not|nor|neither|without)\s(?:[Tt]he\s)?$"
)
_WAS_TO = re.compile(
    r"\b(?:was|were)\s(?:\w+\s)?to\shave\b|\bhad\sbeen\s(?:due|set|expected|scheduled|supposed|going|to)\b"
)
_PRIVATELY = re.compile(
    r"\bas\s(?:an?\s)?(?:\w+\s)?(?:student|tourist|child|boy|girl|young|teenager|youth|candidate|lawyer|soldier|businessman|baby|fan)\b|"
    r"\b(?:on|for)\s(?:a\s)?(?:private\s)?(?:holiday|vacation|honeymoon)\b"
)
"""Who goes there is no official yet."""
_GOES_ON = re.compile(
    r"['’]|-\w|\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-ZА-ЯЁ]|\s[a-z]+-(?:born|made|backed)"
)
"""What stands behind a country that is a part of another name: "China Town", "China Mobile’s stand"."""
_MADE_BEFORE = re.compile(
    r"\b(?:[Dd]uring|[Ii]n|[Oo]n|[Aa]fter|[Ff]ollowing|[Ss]ince|end\sof|ended|concluded|completed|began|made|paid|ending|concluding)\b[^,;.]*$"
)
_MADE_BEHIND = re.compile(
    r"\b(?:ended|concluded|took\splace|began|lasted|produced|resulted|brought|yielded|was\s(?:his|her|the|their))\b"
)
"""What tells that a visit was made."""
_GEORGIAN = re.compile(r"\b(?:Georgian|Tbilisi|Batumi|Kutaisi|Caucasus|Abkhazia)")
"""What stands in news of the country, not of the American state."""
_APART = re.compile(r"[,;](?!.*\bduring\s(?:a|an|the|his|her)\s(?:[\w-]+\s)*$)", re.DOTALL)


def _place(line: Line, end: int) -> Named | None:
    """The country or city that stands right there, and is no part of another name."""
    place = next((one for one in line.countries if one.span[0] == end), None)
    if place is None or _GOES_ON.match(line.text, place.span[1]):
        return None
    is_homonym = line.text[slice(*place.span)] == "Georgia" and not _GEORGIAN.search(line.article.text)
    return None if is_homonym else place


def _is_subject(line: Line, one: Official, at: int) -> bool:
    """Whether an official is who goes: the subject of the verb, not behind "a spokesman for"."""
    before = line.text[line.body : one.start]
    is_who = line.text[one.span[1] : at].startswith((" who ", ", who ")) and "," not in line.text[one.span[1] + 1 : at]
    return not _OTHERS.search(before) and (is_who or _SUBJECT.search(before) is not None)


def _visitor(line: Line, at: int, officials: Sequence[Official], register: Register) -> Official | None:
    """Who stands right before a verb: an official of this line, a surname that is known, or a pronoun."""
    head = line.text[:at]
    for one in officials:
        if one.span[1] <= at and _BETWEEN.fullmatch(head, one.span[1], at):
            return one if _is_subject(line, one, at) else None
    if _PRONOUN.search(head):
        return register.last if register.is_alone else None
    for cut in range(len(head), max(0, len(head) - 100), -1):
        if _BETWEEN.fullmatch(head, cut, at) and (name := _SURNAME.search(head[:cut])):
            return register.known(name[1])
    return None


def _of_noun(line: Line, found: re.Match[str], officials: Sequence[Official]) -> tuple[Official, Named] | None:
    """ "the visit of PERSON to PLACE", "PERSON’s visit to PLACE", "in a visit to PLACE, PERSON"."""
    place = _place(line, found.end())
    if found["of"]:
        who = [one for one in officials if found.end() <= one.span[0]][:1]
        places = [one for one in line.countries if who and one.span[0] >= who[0].span[1] and "to" in one.relations][:1]
        near = who and places and len(line.text[who[0].span[1] : places[0].span[0]].split()) <= 3
        return (who[0], places[0]) if near and who[0].span[0] - found.end() < 60 else None
    if place is None:
        return None
    owner = [one for one in officials if re.fullmatch(rf"['’]s?\s{_SOME}", line.text[one.span[1] : found.start()])]
    after = [
        one
        for one in officials
        if re.fullmatch(r",\s(?:the\s)?(?:[\w-]+\s){0,3}", line.text[place.span[1] : one.span[0]])
    ]
    who = owner[-1:] or after[:1]
    return (who[0], place) if who else None


def _status(line: Line, verb: Span) -> str | None:
    """How far the visit has come; None where the words leave it open."""
    off = [
        value
        for hit in line.hits(STATUSES)
        if _SURELY_OFF.match(line.text, hit.span[0])
        for value in values_of(hit)
        if value in ("cancelled", "postponed")
    ]
    stances = line.stances(verb)
    if _WAS_TO.search(line.text[: verb[1]]):
        return None
    if off:
        return off[0] if len(set(off)) == 1 else None
    if stances - {"future"}:
        return None
    if "future" in stances:
        return "planned"
    told = line.text[slice(*verb)]
    if told.split()[0] in _BARE and not _NOUN.match(told):
        return None
    return "ongoing" if told.startswith("visiting") else "completed"


def _was_made(line: Line, noun: Span) -> bool:
    """Whether the words around "visit" tell that it came about, not only that it is spoken of."""
    return bool(_MADE_BEFORE.search(line.text[: noun[0]]) or _MADE_BEHIND.search(line.text, noun[1]))


def _told(line: Line, who: Official, place: Named, status: str, start: int) -> dict[str, Any]:
    printed = line.text[slice(*place.span)]
    dates = [said for said in line.dates if said.role in PLAIN]
    near = [said for said in dates if said.span[0] >= place.span[1]]
    near = near or [said for said in dates if _is_before(line, said.span, start)]
    types = {
        value
        for hit in line.hits(TYPES)
        for value in values_of(hit)
        if hit.span[1] >= start - 8 and not _APART.search(line.text[place.span[1] : hit.span[0]])
    }
    formats = {
        value
        for hit in line.hits(FORMATS)
        for value in values_of(hit)
        if _AT_A.search(line.text, place.span[1], hit.span[0])
    }
    return {
        "evidence": list(dict.fromkeys([line.number, who.line])),
        "visitor_name": who.name, "visitor_title": who.title, "visitor_level": who.level, "visitor_country": who.country,
        "host_country": place.code, "city": printed if is_city(printed, line.tongue) else None,
        "visit_type": types.pop() if len(types) == 1 else "unspecified",
        "format": "multilateral" if "multilateral" in formats else "bilateral",
        "date_text": date_text(line, near[0]) if len(near) == 1 else None, "status": status,
    }  # fmt: skip


def _is_before(line: Line, date: Span, start: int) -> bool:
    """Whether a date begins the line, or stands right before the verb."""
    lead, gap = line.text[line.body : date[0]], line.text[date[1] : start]
    return date[1] <= start and (len(lead.split()) < 2 or not gap.strip())


def _found(line: Line, officials: Sequence[Official], register: Register) -> Iterator[tuple[Official, Named, Span]]:
    for found in _GOES.finditer(line.text, line.body):
        place = _place(line, found.end())
        if place is None or _PRIVATELY.search(line.text, place.span[1]) or (found["stayed"] and not line.dates):
            continue
        if who := _visitor(line, found.start(), officials, register):
            yield who, place, found.span()
    for found in _VISIT.finditer(line.text, line.body):
        if told := _of_noun(line, found, officials):
            yield *told, found.span()


def find(article: Article) -> Iterator[dict[str, Any]]:
    """The visits of an article."""
    register = Register()
    for line in lines_of(article):
        officials = register.note(line)
        for who, place, verb in _found(line, officials, register):
            status = _status(line, verb)
            if status == "completed" and _NOUN.match(line.text, verb[0]) and not _was_made(line, verb):
                continue
            if status and who.country != place.code:
                yield _told(line, who, place, status, verb[0])
