"""The two sides of a document: behind "between", before the verb, or those that the lines around are about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from extractor.text.fold import Span
from patterns.lines import Line
from patterns.officials import Register
from patterns.places import is_city, is_state

Party = dict[str, Any]
Told = tuple[list[Party], list[int]]
"""The sides, and the numbers of the lines that name them."""
_BACK, _FIRST = 40, 10
_BETWEEN = re.compile(r"[^.;,]{0,70}?\sbetween\s(?P<sides>[^.;]{5,240})")
_END = re.compile(
    r",\s|\s(?:was|were|is|are|has|had|have|will|that|which|on|over|to|for|in|at|of\scooperation|stands?|further|opened|complet\w+|during|after|following|amid)\s|\s-\s"
)
_IN_NAME = re.compile(r"\s(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|President|Prime|Foreign|Minister)[A-Z]\w+")
"""What stands behind a country that is part of the name of a body: "China Energy"."""
_WITH = re.compile(r"[^.;,]{0,40}?\s(?:with|with\sthe|с|со)\s")
_BRACKETS = re.compile(r"\s\([^)]*\)")
_BODY = re.compile(
    r"\b(?:[Mm]inistr(?:y|ies)|[Aa]gency|[Cc]hamber|[Cc]ompany|[Bb]ank|[Aa]uthority|Organi[sz]ation|[Cc]entre|[Cc]enter|Fund|Corporation|"
    r"Holding|Institute|JSC|Association|University|Board|Council|Committee|Office)\b"
)
_TRAILING = re.compile(
    r"(?:^|.*\s)(?!(?:of|for|the|and|in|on)\s)[a-z]+\s(?P<name>[A-Z][\w’'-]*(?:\s(?:of\s)?[A-Z][\w’'-]*)*)$"
)
_AND = re.compile(r"\s(?:and|и)\s")
_LEAD = re.compile(
    r"^(?:.*[,;:”\"]\s)?(?:.*\b(?:where|when|that|as|while|after|on\s\w+)\s)?(?:the\s|The\s)?", re.DOTALL
)
_ADVERBS = re.compile(r"(?:\s(?:have|had|has|will|also|to|expect|both|jointly|recently|on\s\w+))*\s*$")
_BOTH = re.compile(
    r"\b(?:they|(?:two|both|the)\s(?:countries|sides|leaders|nations|governments|parties|states|ministers|presidents)|стороны|страны)(?!['’])(?:\s(?:have|had|has|will|also|then|both|jointly|recently|finally|today|since|уже|также|on\s\w+))*\s*$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:was|were|been|being)\s$|^$")


def _party(line: Line, text: str) -> Party | None:
    """A side by its words: a country by its name, or a body."""
    text = re.sub(r"^(?:both|the)\s", "", text.strip(), flags=re.IGNORECASE)
    if not text or len(text) > 90 or not any(map(str.isupper, text)):
        return None
    inside = [one for one in line.countries if line.text[slice(*one.span)] in text]
    codes = {one.code for one in inside}
    country = codes.pop() if len(codes) == 1 else None
    if any(line.text[slice(*one.span)] == text for one in inside):
        return {"name": text, "kind": "country", "country": country} if country and is_state_in(line, text) else None
    _, owner, body = text.rpartition("’s ") if "’s " in text else text.rpartition("'s ")
    name = body if owner else text
    trailing = _TRAILING.match(name)
    return {"name": trailing["name"] if trailing else name, "kind": "organization", "country": country}


def is_state_in(line: Line, printed: str) -> bool:
    """Whether a country is printed as a state, not as its city or its people."""
    return is_state(printed, line.tongue) or (
        line.tongue == "ru" and not is_city(printed, "ru") and printed[-1] not in "еймхо"
    )


def _split(line: Line, text: str) -> list[Party] | None:
    """Two sides with an "and" between, of which each is a country or a body."""
    text = _BRACKETS.sub("", text)
    cuts = [found.span() for found in _AND.finditer(text)]
    for low, high in cuts:
        halves = text[:low], text[high:]
        told = [side for side in (_party(line, half) for half in halves) if side]
        is_sure = all(
            side["kind"] == "country" or len(cuts) == 1 or _BODY.search(half)
            for side, half in zip(told, halves, strict=False)
        )
        if len(told) == 2 and is_sure and told[0]["name"] != told[1]["name"]:
            return told
    return None


def _named_states(lines: Sequence[Line], codes: set[str]) -> Told | None:
    """The countries with these codes, each by the first name that the lines print."""
    found: dict[str, tuple[str, int]] = {}
    for line in lines:
        for one in line.countries:
            printed = line.text[slice(*one.span)]
            if one.code in codes and is_state_in(line, printed):
                found.setdefault(one.code, (printed, line.number))
    if found.keys() != codes:
        return None
    parties = [{"name": name, "kind": "country", "country": code} for code, (name, _) in found.items()]
    return parties, [number for _, number in found.values()]


def _near(lines: Sequence[Line], at: int) -> list[Line]:
    """The lines that may name a party again: those before, the nearest first, and the first of the article."""
    return [*lines[max(0, at - _BACK) : at + 1][::-1], *lines[:_FIRST]]


def _around(lines: Sequence[Line], at: int) -> Told | None:
    """The only two countries that this line, the two before it and the headline name."""
    near = [lines[at], *reversed(lines[max(0, at - 2) : at]), lines[0]]
    named = [one for one in lines[at].countries if is_state_in(lines[at], lines[at].text[slice(*one.span)])]
    if any(_IN_NAME.match(lines[at].text, one.span[1]) for one in named):
        return None
    codes: set[str] = set()
    for line in near:
        codes |= {one.code for one in line.countries if not line.is_source(one.span)} - {"EUU", "WLD"}
        if len(codes) > 1:
            break
    return _named_states([*near, *_near(lines, at)], codes) if len(codes) == 2 else None


def _of_persons(lines: Sequence[Line], at: int, subject: str, register: Register) -> Told | None:
    """The countries of two officials who sign: "Barrutia and El Ouazzani signed"."""
    names = _AND.split(subject)
    people = [register.last if name.casefold() in ("he", "she") else register.known(name) for name in names]
    pronoun = re.search(r"\b(?:he|she)\sand\b", subject, re.IGNORECASE)
    if pronoun and register.last and len(register.here) == 1:
        people = [register.last, register.here[0]]
    codes = {one.country for one in people if one and one.country}
    told = _named_states(_near(lines, at), {code for code in codes if code})
    return told if len(people) == 2 and len(codes) == 2 else None


def parties_of(
    lines: Sequence[Line], at: int, thing: Span, verb: re.Match[str], register: Register, *, is_contract: bool = False
) -> Told | None:
    """The two sides of the document that stands at ``thing`` and of which the verb tells; None where it is not clear."""
    line = lines[at]
    if between := _BETWEEN.match(line.text, thing[1]):
        told = _split(line, _END.split(_BRACKETS.sub("", between["sides"]), maxsplit=1)[0])
        return (told, []) if told else None
    around = None if is_contract or _WITH.match(line.text, thing[1]) else _around
    if verb.end() > thing[0] or verb.group().lower().endswith(("ing", "ings", "ation", "ations")):
        return around(lines, at) if around else None
    head = line.text[line.body : verb.start()]
    subject = _LEAD.sub("", _ADVERBS.sub("", head))
    if told := _split(line, subject):
        is_sure = all(
            side["kind"] == "country" or _BODY.search(side["name"]) or " ministry" in side["name"] for side in told
        )
        if is_sure:
            return told, []
    if persons := _of_persons(
        lines, at, head if re.search(r"\b(?:he|she)\sand\b", head, re.IGNORECASE) else subject, register
    ):
        return persons
    officials = {one.country for one in register.here if one.country}
    if len(officials) == 2 and re.search(r"\b(?:he|she|they|and)\b", subject):
        return _named_states(_near(lines, at), {code for code in officials if code})
    return around(lines, at) if around and (_BOTH.search(head) or _PASSIVE.search(head)) else None
