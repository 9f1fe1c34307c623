"""A fact as its event sees it: what it is told apart by, in outline, and what it adds."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache, partial
from typing import Any

from extractor.catalog import Kind
from extractor.marks import Event, Person, Sides
from extractor.text.names import key_of
from extractor.text.persons.spelling import spelling
from extractor.world.outlines import Stored, as_text, fields_as_text
from extractor.world.quantities import Told, quantities_of
from extractor.world.tellings import Telling, Tellings

Data = Mapping[str, Any]
_RANKS = {"verified": 0, "doubtful": 1}


@dataclass(slots=True, eq=False)
class Member:
    """A kept fact of a kind that has events. What only a new event asks for is looked up when it is asked for."""

    fact_id: int
    verdict: str
    claim: tuple[str, str, str]
    """What tells it from all other facts, whatever the order in which they came: article, key, and data."""
    named: Mapping[str, str]
    reader: Reader
    article: Telling
    """The article that tells it."""
    status: str
    _data: Data | None = None
    _numbers: tuple[Told, ...] | None = None

    @property
    def data(self) -> Data:
        """All that it says."""
        if self._data is None:
            self._data = read(self.claim[2])
        return self._data

    @property
    def entity(self) -> str | None:
        """Whom it names, where that is known."""
        who = self.reader.event.who
        return self.named.get(who.field) if who else None

    @property
    def source(self) -> str:
        """Who says so: an entity's id or a folded name; empty: the article itself."""
        return self.reader.source(self.data, self.named)

    @property
    def sides(self) -> tuple[str, ...]:
        """The keys of all sides."""
        sides = self.reader.event.sides
        return tuple(self.reader.sides(sides, self.data, self.named)) if sides else ()

    @property
    def numbers(self) -> tuple[Told, ...]:
        """The numbers that it tells."""
        if self._numbers is None:
            self._numbers = tuple(quantities_of(self.reader.event.values, partial(look, self.data)))
        return self._numbers

    @property
    def is_dated(self) -> bool:
        """Whether it says when."""
        days = self.reader.event.days
        return bool(days and (look(self.data, days.lo) or look(self.data, days.hi)))

    @property
    def fullness(self) -> int:
        """How many of its fields say something."""
        values = list(self.data.values())
        return len(values) - values.count(None) - values.count([])

    @property
    def about(self) -> str:
        """What a conflict about it is about."""
        said = (look(self.data, path) for path in self.reader.event.about)
        return " ".join([*(str(one) for one in said if _is_told(one)), *self.sides])

    @property
    def rank(self) -> int:
        """The best verdict has the lowest."""
        return _RANKS.get(self.verdict, 2)


def look(data: Data, path: str) -> Any:
    """The value at a path of a fact's data, or None."""
    if "." not in path:
        return data.get(path)
    value: Any = data
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


_scan = json.JSONDecoder().raw_decode


def read(text: str) -> Data:
    """The data of a fact, which stands there without a space around it."""
    data: Data = _scan(text)[0]
    return data


def named_in(row: sqlite3.Row) -> dict[str, str]:
    """The entities that the fields of a fact name."""
    told: str | None = row["named"]
    return dict(pair.split("\x1f", 1) for pair in told.split("\x1e")) if told else {}


@lru_cache(maxsize=65536)
def _folded_text(text: str) -> str:
    return key_of(text) or text


def _folded(value: object) -> object:
    if isinstance(value, str):
        return _folded_text(value)
    return value if value is None or isinstance(value, (bool, int)) else json.dumps(value, sort_keys=True)


@lru_cache(maxsize=65536)
def _surname_key(name: str) -> str:
    """The surname of a person, as far as it is known that the last word is one, whatever the script."""
    words = key_of(name).split()
    return f"~{min(spelling(words[-1]).own)}" if words else ""


@lru_cache(maxsize=16384)
def _day(value: object) -> int | None:
    try:
        return date.fromisoformat(str(value)).toordinal() if value else None
    except ValueError:
        return None


def _words_of(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in key_of(text).split())


def _is_told(value: object) -> bool:
    return value not in (None, "", [], {})


def _claim(row: sqlite3.Row) -> tuple[str, str, str]:
    return row["article_id"], row["key"] or "", row["data"]


def digest(*parts: str) -> str:
    """16 hex digits that these texts have, and hardly any others."""
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def number_of(*parts: str) -> int:
    """A number that these texts have, and hardly any others."""
    return int(digest(*parts), 16) >> 1  # SQLite's integers have a sign


@dataclass(slots=True)
class Reader:
    """Reads the facts of one kind as members of its events."""

    kind: Kind
    event: Event
    _is_person: bool = field(init=False)
    _plain: frozenset[str] = field(init=False)
    _plain_unlike: tuple[frozenset[str], ...] = field(init=False)

    def __post_init__(self) -> None:
        who, like = self.event.who, self.event.like
        plan = self.kind.plan.fields.get(who.field) if who else None
        self._is_person = bool(plan and plan.mark(Person))
        self._plain = _words_of(like.plain if like else ())
        self._plain_unlike = tuple(_words_of(one.plain) for one in self.event.unlike)

    def key(self, data: Data, named: Mapping[str, str]) -> str:
        """The fields by which a fact is told from others exactly."""
        event = self.event
        parts: list[object] = [self.kind.name]
        for name in event.same:
            value = look(data, name)
            parts.append(_folded(event.classes.get(name, {}).get(value, value) if isinstance(value, str) else value))
        if event.pair:
            both = [look(data, name) for name in event.pair.fields]
            if look(data, event.pair.by) in event.pair.values:
                both.sort(key=str)
            parts += both
        if event.sides:
            parts.append(self.sides(event.sides, data, named))
        return repr(parts)

    def sides(self, sides: Sides, data: Data, named: Mapping[str, str]) -> list[str]:
        """The keys of all sides, sorted."""
        found = []
        for index, one in enumerate(look(data, sides.field) or ()):
            name, code = look(one, sides.name), look(one, sides.code)
            entity = named.get(f"{sides.field}[{index}].{sides.name}")
            if code and look(one, sides.coded[0]) == sides.coded[1]:
                found.append(str(code))
            elif name:
                found.append(entity or key_of(str(name)).replace(" ", "-"))
            elif code:
                found.append(f"?{code}")
        return sorted(set(found))

    def outline(self, row: sqlite3.Row, data: Data, named: Mapping[str, str], tellings: Tellings) -> Stored:
        """What is kept of a stored fact in outline."""
        event = self.event
        name, instead = self._name(data, named)
        days = event.days
        low, high = (_day(look(data, days.lo)), _day(look(data, days.hi))) if days else (None, None)
        published, mark, is_known = None, None, self._is_known(data)
        if not is_known:
            mark = number_of(*_claim(row))
        elif days and low is None and high is None:
            article = tellings.of(row["article_id"])
            published, mark = article.published, number_of(article.original)
        block, status = number_of(self.key(data, named)), str(look(data, event.status) or "")
        source = self.source(data, named) if event.is_by_source else ""
        told = (block, as_text(name) or "", row["id"], as_text(instead), low, high, published, mark)
        of_article = number_of(row["article_id"]) if event.like else None
        unlike = fields_as_text(self._unlike(data, is_of_days=low != high)) if event.unlike else None
        return *told, status, source, is_known, of_article, unlike

    def member(self, row: sqlite3.Row, status: str, tellings: Tellings) -> Member:
        """A stored fact as a member; its status is known by its outline."""
        return Member(
            row["id"], row["verdict"], _claim(row), named_in(row), self, tellings.of(row["article_id"]), status
        )

    def source(self, data: Data, named: Mapping[str, str]) -> str:
        """Who says so."""
        field = self.event.source
        source = look(data, field) if field else None
        return (named.get(field or "") or str(_folded_text(str(source)))) if source else ""

    def _is_known(self, data: Data) -> bool:
        for need in self.event.needs:
            if isinstance(need, str):
                if not _is_told(look(data, need)):
                    return False
            elif not any(_is_told(look(data, path)) for path in need):
                return False
        return True

    def _name(self, data: Data, named: Mapping[str, str]) -> tuple[object, object]:
        """Who or what it names, and what is told where it names nobody."""
        who, like = self.event.who, self.event.like
        if who:
            printed = look(data, who.field)
            folded = (_surname_key(str(printed)) if self._is_person else key_of(str(printed))) if printed else None
            return named.get(who.field) or folded, look(data, who.instead)
        if like:
            return self._words(look(data, like.field)), frozenset(look(data, like.instead) or ())
        return None, None

    def _unlike(self, data: Data, *, is_of_days: bool) -> Iterator[frozenset[str]]:
        """The words that keep it apart, by how they sound."""
        for one, plain in zip(self.event.unlike, self._plain_unlike, strict=True):
            printed = None if one.is_of_day and is_of_days else look(data, one.field)
            words = _folded_text(str(printed)).split() if printed else ()
            yield frozenset(min(spelling(word).own) for word in words if word not in plain)

    def _words(self, printed: object) -> frozenset[str]:
        words = _folded_text(str(printed)).split() if printed else ()
        return frozenset(word for word in words if word not in self._plain)


def smallest(members: Sequence[Member]) -> Member:
    """The member by which an event is named, whatever the order in which they came."""
    return min(members, key=lambda member: member.claim)
