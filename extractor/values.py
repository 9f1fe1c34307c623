"""The values of a fact that code reads from its copied pieces, each as its sentence says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from extractor.article import Article
from extractor.beside import read_date_beside, read_with_neighbours
from extractor.catalog import Kind
from extractor.claim import Claim
from extractor.marks import Amount, Date, Reader
from extractor.readers import (
    DOUBT,
    Parts,
    Setting,
    date_parts,
    direction_of,
    is_vague_time,
    read_copied,
    read_piece,
    read_told,
)
from extractor.text.dates import DateSaid, just_at
from extractor.text.fold import Span
from extractor.text.numbers import read_amount


@dataclass(frozen=True, slots=True)
class _Copy:
    """A piece where it stands in its article."""

    article: Article
    reader: Reader
    setting: Setting
    piece: str
    """As the model gave it."""
    span: Span

    @property
    def within(self) -> Span:
        """The sentence around it, or the few that it runs over."""
        return self.article.around(self.span)

    @property
    def at(self) -> Span:
        """Where it stands in its sentence."""
        low = self.within[0]
        return self.span[0] - low, self.span[1] - low

    @property
    def sentence(self) -> str:
        """The sentence as printed."""
        return self.article.text[slice(*self.within)]

    def _dates(self, reader: Date) -> Sequence[DateSaid]:
        return self.article.dates(self.within, direction_of(reader, self.setting.fact))

    def read(self) -> Parts | None:
        """The parts of a piece that is just what its sentence says there; None where it must be read by itself."""
        if isinstance(self.reader, Date):
            dated = just_at(self.sentence, self.at, self._dates(self.reader))
            return date_parts(dated) if dated else None
        return read_copied(self.reader, self.article.numbers_of(self.within), self.piece, self.at, self.setting)

    def read_on(self, parts: Parts) -> Parts | None:
        """The parts of a piece as its sentence says them; None where it was cut."""
        if isinstance(self.reader, Date):
            return read_date_beside(self.reader, parts, self.sentence, self.at, self._dates(self.reader), self.setting)
        article, within = self.article, self.within
        told = article.numbers_of(within)
        return read_with_neighbours(self.reader, parts, article.text, self.span, within, self.setting, told=told)


def _read_whole(claim: Claim, source: str, reader: Reader, setting: Setting) -> tuple[Parts, str | None]:
    """The parts of a piece, and a doubt; no parts of what cannot be read, or was copied without what belongs to it."""
    piece = claim.item[source]
    told, is_cut = claim.told(source)
    if is_cut and not isinstance(reader, Date):
        return {}, "cut"
    span = next(((place.start, place.end) for place in claim.found.places if place.field == source), None)
    copy = _Copy(claim.article, reader, setting, piece, span) if span else None
    parts = (copy.read() if copy else None) or read_piece(reader, piece, setting)
    if parts is None or parts.get("count", 0) is None:
        whole = read_told(reader, told, piece, setting)
        is_vague = isinstance(reader, Date) and is_vague_time(piece) and not claim.is_within_date(source)
        return (whole or parts or {}, None if whole or parts or is_vague else "unread")
    if copy:
        parts = copy.read_on(parts)
    if parts is None:
        return {}, "cut"
    if DOUBT in parts and isinstance(reader, Amount) and _has_one_currency(claim, piece, parts):
        claim.found.note(f"{source}:{parts[DOUBT]}")
        return parts, None
    return parts, parts.get(DOUBT)


def _has_one_currency(claim: Claim, piece: str, parts: Parts) -> bool:
    """Whether of the countries that the cited sentences name only one has a currency of that name."""
    named = (code for code in claim.article.countries if claim.mentions(code))
    read = (read_amount(piece, country_hint=code) for code in named)
    return {amount.currency for amount in read if amount} == {parts["currency"]}


def _is_ahead(reader: Reader, piece: str, setting: Setting) -> bool:
    """Whether a date lies after publication, whatever the fact's status says."""
    if not isinstance(reader, Date) or setting.fact.get(reader.status or "") not in reader.ahead:
        return False
    parts = read_piece(replace(reader, ahead=(), either=reader.ahead), piece, setting)
    if not parts or not parts["lo"] or not setting.published:
        return False
    is_sure = parts["basis"] == "explicit" or parts["start"].count("-") > 1  # "January to July" may be over
    return bool(is_sure and parts["lo"] > setting.published)


def compute(claim: Claim, kind: Kind) -> dict[str, Any]:
    """The fields that code computes, read from the copied pieces."""
    context = claim.article.quote(claim.cited)
    setting = Setting(claim.article.published, context, claim.item)
    read: dict[str, Parts] = {}
    for source, reader in kind.plan.readers:
        if isinstance(claim.item.get(source), str):
            parts, doubt = _read_whole(claim, source, reader, setting)
            if doubt:
                claim.found.note(f"{source}:{doubt}", "doubtful")
            read[source] = parts
            claim.is_ahead = claim.is_ahead or _is_ahead(reader, claim.item[source], setting)
    values = ((name, read.get(c.source, {}).get(c.part or name)) for name, c in kind.plan.computed)
    return {name: value for name, value in values if value is not None}
