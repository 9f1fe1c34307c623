"""Officials: who is told with a name, an office and a country; taken up later by a surname or a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from extractor.text.fold import Span, overlap
from patterns.lines import Line, values_of, words_in
from schemas.words.visits import LEVELS

_NAME = (
    r"(?:[A-ZÀ-ÝĀ-Ž][\w’'-]*[\w](?:\s(?:(?:al|bin|ibn|de|del|da|dos|van|von|der|El|Al)\s)?[A-ZÀ-ÝĀ-Ž][\w-]*\w)*|"
    r"[А-ЯЁ][а-яё-]+(?:\s[А-ЯЁ][а-яё-]+)*)"
)
_OPENING = re.compile(r"([A-ZÀ-ÝА-ЯЁ][\w-]+)\s")
_AFTER = re.compile(rf",?\s(?P<name>{_NAME})")
_BEFORE = re.compile(rf"(?P<name>{_NAME}),\s(?:the\s)?$")
_FIELD = re.compile(r"\s(?:of|for)\s(?:[A-Za-z]+\s?(?:and\s)?){1,3}?(?=[,.]|\s[A-Z]\w+\s[A-Z])")
"""The "for foreign affairs" behind an office."""
_NO_OFFICE = ("chief", "chief of", "official", "represen", "parliame", "deputies", "ministers")
_FILLING = words_in(
    "the a an and his her its their then former by with to of in at on as said that who when where after met both new from for "
    "и с в на по во со о между"
)
_RANKS = re.compile(r"\b(?:deputy|vice|assistant|под|вице|заместител\w*|parliamentary|under)[\s-]", re.IGNORECASE)
_TITLED = re.compile(r"(?:President|Prime|Premier|Minister|Chancellor|Foreign|King|Queen|Secretary)\b")
_FORMER = re.compile(r"\b(?:former|ex|then|late|first lady|бывш\w+|экс)[\s-]*$", re.IGNORECASE)
_PERSON = re.compile(r"(?<![\w’'-])(?:[A-Z][a-zà-ÿ]+|[А-ЯЁ][а-яё]+)(?:\s(?:[A-Z][a-zà-ÿ]+|[А-ЯЁ][а-яё]+)){1,2}(?!\w)")
_NO_PERSON = re.compile(
    r"Minist|Bank|Agency|Council|Commission|Union|University|Organi[sz]ation|Fund|Authority|Nations|Assembly|Parliament|"
    r"day$|January|February|March|April|May|June|July|August|September|October|November|December|Министерств|Банк"
)
"""What is in names of bodies and days."""
_LEVELS = (
    "other_official",
    "foreign_minister",
    "head_of_government",
    "head_of_state",
    "igo_head",
    "legislature",
    "minister",
)


@dataclass(frozen=True, slots=True)
class Official:
    """Who holds an office."""

    name: str | None
    title: str
    level: str
    country: str | None
    line: int
    """The number of the line that tells it."""
    span: Span
    """Where the name stands there, or the title where there is no name."""
    start: int
    """Where all that is told of him begins there: his country, his title or his name."""


@dataclass(slots=True)
class Register:
    """The officials of an article, as far as it is read."""

    named: dict[str, Official] = field(default_factory=dict)
    """By surname; who shares one with another is nobody."""
    last: Official | None = None
    """Who a pronoun means."""
    is_alone: bool = False
    """Whether no other person is named beside that one, and none since."""
    here: Sequence[Official] = ()
    """Those of the line read last."""

    def note(self, line: Line) -> Sequence[Official]:
        """Take note of who a line tells of, in its order."""
        found = self.here = officials_in(line)
        for one in found:
            if one.name and " " in one.name:
                self.named.setdefault(one.name.rpartition(" ")[2], one)
                self.named.setdefault(one.name.partition(" ")[2], one)
        opening = _OPENING.match(line.text, line.body)
        known = self.known(opening[1]) if opening else None
        last = known or next((one for one in found if one.name and one.country), None)
        if last is not None or self.is_alone:
            self.is_alone = _count_people(line, found) <= int(last is not None)
        self.last = last or self.last
        return found

    def known(self, name: str) -> Official | None:
        """Who a surname, or a whole name, is of."""
        one = self.named.get(name) or self.named.get(name.rpartition(" ")[2])
        return one if one and one.name and (name in one.name or one.name in name) else None


def _count_people(line: Line, officials: Sequence[Official]) -> int:
    """How many persons a line may name: its officials, and two words with capitals that are no place or body."""
    names = [found.span() for found in _PERSON.finditer(line.text, line.body) if not _NO_PERSON.search(found[0])]
    known = [(one.start, one.span[1]) for one in officials] + [one.span for one in line.countries]
    named = {one.name or one.title for one in officials}
    return len(named) + sum(not any(overlap(span, other) for other in known) for span in names)


def _owner(line: Line, start: int) -> tuple[str, int, int] | None:
    """The country right before an office, where it stands, and where the title begins: "Norway’s trade minister"."""
    before = [one for one in line.countries if one.span[1] <= start]
    gap = line.text[before[-1].span[1] : start] if before else ""
    told = re.fullmatch(r"((?:['’]s?)?\s)(?:[\w-]+,?\s(?:and\s)?){0,4}", gap)
    if not told or set(gap.casefold().split()) & (_FILLING - {"and"}):
        return None
    return before[-1].code, before[-1].span[0], before[-1].span[1] + len(told[1])


def _title_start(line: Line, start: int) -> int:
    """Where the title begins of which an office is the last word: "Foreign Cabinet Secretary"."""
    while word := re.search(r"([A-ZА-ЯЁ][\w-]*)\s$", line.text[max(0, start - 30) : start]):
        if word[1].casefold() in _FILLING or line.text[start].islower():
            break
        start -= len(word[0])
    return start


def _after(line: Line, end: int) -> tuple[str, int] | None:
    """The country right behind a place, after an "of", and where it ends."""
    for one in line.countries:
        if one.span[0] >= end:
            is_of = re.fullmatch(r"\sof\s(?:the\s)?(?:Republic\sof\s)?", line.text[end : one.span[0]])
            return (one.code, one.span[1]) if is_of else None
    return None


def _name_after(line: Line, end: int) -> re.Match[str] | None:
    found = _AFTER.match(line.text, end)
    is_country = found and any(one.span[0] == found.start("name") for one in line.countries)
    return None if is_country else found


@lru_cache(maxsize=512)  # visits and agreements ask for the same lines
def officials_in(line: Line) -> tuple[Official, ...]:
    """Who a line tells of, in its order."""
    return tuple(sorted(_officials(line), key=lambda one: one.span))


def _officials(line: Line) -> Iterator[Official]:
    free = 0
    for hit in line.hits(LEVELS):
        values, (start, end) = values_of(hit) - {"delegation"}, hit.span
        if not values or start < free or line.text[start : min(end, start + 8)].lower() in _NO_OFFICE:
            continue
        owner, state = _owner(line, start), _after(line, end)
        title_start = owner[2] if owner else _title_start(line, start)
        field_of = None if state else _FIELD.match(line.text, end)
        title_end = field_of.end() if field_of else end
        found = _name_after(line, state[1] if state else title_end)
        country = owner[0] if owner else state[0] if state else None
        if found and country is None and (later := _after(line, found.end())):
            country = later[0]  # "President Ilham Aliyev of Azerbaijan"
        chosen = found or _BEFORE.search(line.text[: owner[1] if owner else title_start])
        level = next(value for value in _LEVELS if value in values)
        is_former = _FORMER.search(line.text[: owner[1] if owner else title_start])
        if _RANKS.search(line.text[max(0, title_start - 8) : start]):
            level = "other_official"
        span = chosen.span("name") if chosen else (title_start, title_end)
        free = max(end, span[1])
        is_of_other = chosen and _TITLED.match(chosen["name"])  # "an envoy of President Weber"
        if not is_former and not is_of_other:
            name = re.sub(r"['’]s?$", "", chosen["name"]) if chosen else None
            begin = min(owner[1] if owner else title_start, title_start, span[0])
            yield Official(name, line.text[title_start:title_end], level, country, line.number, span, begin)
