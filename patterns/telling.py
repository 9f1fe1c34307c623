"""How a line tells a thing: as it is, or as a target, a forecast, a plan or a possibility; when, and who says so."""

from __future__ import annotations

import re

from extractor.text.dates import PLAIN, DateSaid
from extractor.text.fold import Span, overlap
from extractor.text.lexicon import Lexicon
from extractor.text.numbers import Told
from extractor.text.pairing import AnchorRole, belongs
from patterns.lines import Line

_AHEAD = Lexicon(
    {
        "target": "target*, goal*, aim, aims, aimed, ambition*, would like, want, wants, seek*, intend*, intention*, set themselves, "
        "намерен*, цель*, задач*, стрем*",
        "forecast": "forecast*, project to, projects, projected, expect*, predict*, prognos*, прогноз*, ожида*",
        "potential": "could, may, might, potential, потенциал*, мог, могла, может, могут",
        "planned": "will, plan, plans, planned, is to, are to, will be, budgeted, план*, будет, будут",
    }
)
_IF = re.compile(r"\b(?:if|unless|provided|если)\b", re.IGNORECASE)
_DESIGNED = re.compile(
    r"\b(?:designed|intended|meant|budgeted|earmarked|allocated|authori[sz]ed)\b|рассчитан", re.IGNORECASE
)
_ESTIMATED = re.compile(r"\b(?:estimat\w+|оценива\w+)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_BEFORE_DATE = re.compile(
    r"\b(?:in|on|for|during|over|for the whole of|by|since|from|в|за|к|на)\s+(?:the\s+)?$", re.IGNORECASE
)
_MAYBE = re.compile(r"\b(?:could|may|might|мог\w*)\b", re.IGNORECASE)
_TO_DATE = re.compile(
    r"\b(?:year|months?|quarter|half)\s(?:that\s)?(?:to|ended|ending|through)\s(?:on\s|in\s)?$", re.IGNORECASE
)
_NO_SOURCE = re.compile(r"\b(?:than|to|that|who|which|when|more|less|so)\b", re.IGNORECASE)
_ROLES: dict[str, AnchorRole] = {"from": "from", "to": "to", "level": "level", "by": "by", "percent": "percent"}
_PRONOUNS = frozenset({"he", "she", "they", "it", "we", "i", "он", "она", "они", "мы"})
_LEAD = re.compile(r"^(?:(?:and|but|the|a|an|also|и|а)\s+)+", re.IGNORECASE)
_REPORT = re.compile(
    r"\s+(?:figures|data|statistics|numbers|reports?|studies|officials said)\b.*$", re.IGNORECASE | re.DOTALL
)


def status_of(line: Line, number: Told, *, is_capacity: bool = False) -> str | None:
    """The status of a figure; None where it is denied, or the words do not tell what it is."""
    stances = line.stances(number.span)
    if is_capacity and stances == {"possible"} and not _MAYBE.search(line.text):
        stances = frozenset()  # what can be handled is handled, or may be, by its nature
    if "negated" in stances or (stances and ("conditional" in stances or _IF.search(line.text))):
        return None
    hits = _AHEAD.find(line.text)
    before = [hit for hit in hits if hit.span[1] <= number.span[0]]
    if not stances and not any(hit.meaning == "target" for hit in before):
        if _DESIGNED.search(line.text) or any(said.role == "until" for said in line.dates):
            return None
        return "estimate" if _ESTIMATED.search(line.text[: number.span[0]]) else "actual"
    near = [hit.meaning for hit in before or hits[:1]]
    return next((meaning for meaning in reversed(near) if meaning != "planned"), near[-1] if near else None)


def date_of(line: Line, number: Told) -> DateSaid | None:
    """The date that the line gives a number; None where it gives none for certain."""
    others = [one.span for one in line.numbers if one is not number]
    role = _ROLES.get(number.role)
    wanted = [said for said in line.dates if said.role != "baseline" or role == "from"]
    given = [said for said in wanted if belongs(line.text, number.span, others, said, line.dates, role=role)]
    given = [said for said in given if not overlap(said.span, number.span) and not _is_part(line, said)]
    return given[0] if len(given) == 1 and given[0].role in (*PLAIN, "until", "baseline") else None


def _is_part(line: Line, said: DateSaid) -> bool:
    """Whether a date is only an end of the time that is meant: "the year to March", "the March quarter"."""
    return bool(_TO_DATE.search(line.text[: said.span[0]]) or line.text[said.span[1] :].lower().startswith(" quarter"))


def date_text(line: Line, said: DateSaid) -> str:
    """The words of a date, with the preposition before it."""
    before = _BEFORE_DATE.search(line.text[: said.span[0]])
    if said.role == "baseline":
        return line.text[slice(*said.core)]
    return line.text[before.start() if before else said.span[0] : said.span[1]]


def source_of(line: Line, but: Span | None = None) -> str | None:
    """The one name that the line gives as the source of what it says."""
    named = {
        _LEAD.sub("", line.text[slice(*span)]).strip() for span in line.sources if but is None or not overlap(span, but)
    }
    named = {_REPORT.sub("", name) for name in named if name.casefold() not in _PRONOUNS}
    if len(named) != 1:
        return None
    name = named.pop()
    return (
        name
        if any(map(str.isupper, name)) and not _NO_SOURCE.search(name) and not any(map(str.isdecimal, name))
        else None
    )
