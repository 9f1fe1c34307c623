"""Whether a date says when the fact's own number, place or act was, and not another of its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor import marks
from extractor.article import Sentence
from extractor.claim import Claim
from extractor.provers.vocabulary import lexicon_of, values_of
from extractor.readers import direction_of
from extractor.text.dates import PLAIN, DateSaid
from extractor.text.fold import Span, overlap
from extractor.text.nearness import distance
from extractor.text.pairing import AnchorRole, belongs

_OWNER = re.compile(r"['’]s?\s+")
"""The "'s" of "the first quarter's $5bn"."""
_PART = re.compile(r"[;；]")
_RIGHT_BEFORE = re.compile(r"['’]?[^\W\d]{0,3}\s*")
_RIGHT_BEHIND = re.compile(r"\s+(?:(?:in|for|during|all|of|the|whole|в|за|en|im|pour)\s+){0,4}")
_ATTRIBUTIVE = re.compile(r"\w[dt][ae]ki\b|的|年的|['’]s\s|года\s|году\s\w+\s+\w+\s*$|前的")
_FAR = 14
_MOST = 32
"""Mentions of a place that are looked at."""
_PLACE = {"to", "in"}
_ROLES: dict[str, AnchorRole] = {"from": "from", "to": "to", "level": "level", "by": "by", "percent": "percent",
                                 "points": "percent", "fold": "percent"}  # fmt: skip


def prove_date(claim: Claim, path: str, mark: marks.Date, _: str) -> None:
    """The date belongs to the fact's own number, place or word, as the sentence has it."""
    anchor, date = claim.anchor_of(mark.of), claim.place_of([path])
    if f"{path}:moved" in claim.found.codes:
        claim.found.note(f"{path}:not_cited", "doubtful")
    if anchor is None or date is None or _OWNER.fullmatch(claim.article.text, date[1], max(date[1], anchor[0])):
        return
    if not (sentences := claim.article.touched(anchor)):
        return
    stretch = (sentences[0].start, sentences[-1].end)
    dates = claim.article.dates(stretch, direction_of(mark, claim.item))
    role, others = _others(claim, sentences, anchor, mark)
    around = _Around(claim.article.text[slice(*stretch)], _moved(anchor, -stretch[0]), dates, role,
                     [_moved(span, -stretch[0]) for span in others])  # fmt: skip
    if not stretch[0] <= date[0] < stretch[1]:
        if not (mark.places or mark.words) and around.has_another_than(_read(claim, mark, date)):
            claim.found.note(f"{path}:of_another", "doubtful")
        return
    at = _moved(date, -stretch[0])
    if around.is_of_a_later_part(at) or around.is_of_the_new_level(at):
        claim.found.note(f"{path}:of_another", "doubtful")
    if own := next((said for said in dates if overlap(said.span, at)), None):
        _judge(claim, path, mark, around, own, stretch)


def _judge(claim: Claim, path: str, mark: marks.Date, around: _Around, own: DateSaid, stretch: Span) -> None:
    """Doubt or refuse a date of the fact's own sentence that the words give to something else."""
    if (not mark.words and around.has_one_right_at(own)) or (mark.places and around.is_of_another_place(own)):
        claim.found.note(f"{path}:of_another", "doubtful")
    if own.role not in PLAIN and not any(said.role in PLAIN for said in around.dates):
        return  # "by 2030", "from 6 November", with no other date
    if mark.places and any(
        belongs(around.text, _moved(span, -stretch[0]), around.others, own, around.dates)
        for span in claim.mentions(str(claim.item.get(mark.of[-1])))[:_MOST]
        if stretch[0] <= span[0] < stretch[1]
    ):
        return
    if around.gives(own) is False:
        claim.found.note(f"{path}:of_another", "refused" if around.is_sure_against(own) else "doubtful")


def _read(claim: Claim, mark: marks.Date, date: Span) -> str | None:
    """What the sentence of a date reads it as, EDTF."""
    sentence = claim.article.sentence_at(date[0])
    if sentence is None:
        return None
    dates = claim.article.dates(sentence.span, direction_of(mark, claim.item))
    return next((said.dated.edtf for said in dates if overlap(said.span, _moved(date, -sentence.start))), None)


@dataclass(frozen=True, slots=True)
class _Around:
    """The sentence of a fact's own number, place or word, with offsets into it."""

    text: str
    anchor: Span
    dates: tuple[DateSaid, ...]
    role: AnchorRole | None
    others: list[Span]

    def gives(self, date: DateSaid) -> bool | None:
        """Whether the sentence gives this date to the fact's own."""
        return belongs(self.text, self.anchor, self.others, date, self.dates, role=self.role)

    def has_another_than(self, edtf: str | None) -> bool:
        """Whether the sentence gives it a date of its own that reads otherwise."""
        plain = (said for said in self.dates if said.role in PLAIN)
        return any(said.dated.edtf != edtf and self.gives(said) for said in plain)

    def is_sure_against(self, date: DateSaid) -> bool:
        """Whether the date is a plain one and the fact's own thing has another."""
        return date.role in PLAIN and self.has_another_than(date.dated.edtf)

    def is_of_a_later_part(self, date: Span) -> bool:
        """Whether the date stands behind a semicolon that closes the part of the fact's own number."""
        return date[0] > self.anchor[1] and _PART.search(self.text, self.anchor[1], date[0]) is not None

    def has_one_right_at(self, date: DateSaid) -> bool:
        """Whether another date stands right at the fact's own number: "5 tons in 2022", "the first quarter's $5bn"."""
        for said in self.dates:
            behind = self.anchor[1] <= said.span[0] and _RIGHT_BEHIND.fullmatch(self.text, self.anchor[1], said.span[0])
            owner = said.span[1] <= self.anchor[0] and _OWNER.fullmatch(self.text, said.span[1], self.anchor[0])
            if said is not date and (behind or owner):
                return True
        return False

    def is_of_the_new_level(self, date: Span) -> bool:
        """Whether the date of an old level stands where it dates the new one: "in 2023 from 4 to 5", "to 5 in 2023"."""
        if self.role != "from":
            return False
        if date[1] <= self.anchor[0]:
            return not _ATTRIBUTIVE.search(self.text, date[0], self.anchor[0])
        is_passed = any(self.anchor[1] <= other[0] and other[1] <= date[0] for other in self.others)
        return is_passed or any(_RIGHT_BEFORE.fullmatch(self.text, date[1], other[0]) for other in self.others)

    def is_of_another_place(self, date: DateSaid) -> bool:
        """Whether the date stands right beside another place, and in another clause than this one."""
        least = min((distance(self.text, other, date.span) for other in self.others), default=_FAR)
        return distance(self.text, self.anchor, date.span) >= _FAR and 3 * least < _FAR


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by


def _others(
    claim: Claim, sentences: tuple[Sentence, ...], anchor: Span, mark: marks.Date
) -> tuple[AnchorRole | None, list[Span]]:
    """What else in these sentences the date may belong to, and what part the fact's own number plays."""
    article = claim.article
    if mark.words:
        hits = [(sentence, hit) for sentence in sentences for hit in article.hits(lexicon_of(mark.words), sentence)]
        return None, [(s.start + hit.span[0], s.start + hit.span[1]) for s, hit in hits if values_of(hit)]
    if mark.places:
        named = [(code, spans) for sentence in sentences for code, spans in article.named_in(sentence).items()]
        own = {code for code, spans in named if any(overlap(span, anchor) for span in spans)}
        spans = [span for code, spans in named if code not in own for span in spans]
        return None, [span for span in spans if article.relations(span) & _PLACE]
    told = [(sentence, one) for sentence in sentences for one in article.numbers(sentence)]
    spans = [(s.start + one.span[0], s.start + one.span[1]) for s, one in told]
    own_role = next((one.role for (_, one), span in zip(told, spans, strict=True) if overlap(span, anchor)), None)
    return _ROLES.get(own_role or ""), [span for span in spans if not overlap(span, anchor)]
