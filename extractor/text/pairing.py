"""Which date belongs to which number, or verb, of a text.

A sentence is a row of numbers and dates in clauses. A date stands with the numbers of its clause; where a clause has
two dates, they alternate with its numbers ("$5bn in 2023 and $4bn in 2022"), and the order of the first pair is that of
the others. A clause without a date has that of the clause before it, or of the sentence before.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal, TypeVar

from extractor.text import pairing_words as words
from extractor.text.dates import PLAIN, DateSaid
from extractor.text.fold import Span

AnchorRole = Literal["from", "to", "level", "by", "percent"]
"""What a number is in a change: where it starts, where it ends, how much it is, or by how much it changes."""

_NEAR_VERB = 30  # characters
_NEAR_AMOUNT = 40  # characters
_SENTENCES_BEFORE = 8
_SENTENCES_AFTER = 3
_MOST = 32
"""Dates, or numbers, before an anchor that are looked at, and after."""
T = TypeVar("T")


@lru_cache(maxsize=128)
def _cuts(text: str, pattern: re.Pattern[str]) -> tuple[int, ...]:
    """Where the sentences, or clauses, of a text begin after the first."""
    return tuple(found.end() for found in pattern.finditer(text))


@dataclass(frozen=True, slots=True)
class _Pairing:
    text: str
    anchor: Span
    spans: Sequence[Span]
    """The numbers, or verbs, in the order of the text."""
    others: Sequence[Span]
    """The same without the anchor."""
    dates: Sequence[DateSaid]

    # Where things stand.

    def sentence(self, at: int) -> int:
        """The number of the sentence in which an offset lies."""
        return bisect_right(_cuts(self.text, words.SENTENCE), at)

    def clause(self, at: int) -> tuple[int, int]:
        """The numbers of the sentence and of the clause in which an offset lies; commas of numbers cut none."""
        cuts = _cuts(self.text, words.CLAUSE)
        return self.sentence(at), bisect_right(cuts, at)

    def place(self, span: Span) -> tuple[int, int]:
        """The sentence and clause of what stands at a span."""
        return self.clause(span[0])

    def is_verb(self) -> bool:
        """Whether the anchor is words, and no number."""
        return not any(character.isdigit() for character in self.text[slice(*self.anchor)])

    # What dates are.

    def is_of_record(self, date: DateSaid) -> bool:
        """Whether it only says since when nothing was higher: "the highest since 2005"."""
        if date.role != "since":
            return False
        low, high = date.span
        return bool(
            words.RECORD.search(self.text[max(0, low - 50) : low])
            or words.RECORD.match(self.text[high : high + 12].strip())
        )

    def is_of_report(self, date: DateSaid) -> bool:
        """Whether it is when something was said: "the ministry said on Monday"."""
        if date.role != "at" or date.dated.precision != "day":
            return False
        low, high = date.span
        start = max([0, *(span[1] for span in self.spans if span[1] <= low)])
        lead = self.text[max(start, low - _NEAR_VERB) : low]
        rest = self.text[high : high + _NEAR_VERB]
        told = words.REPORTED.search(lead) or words.REPORTED.match(rest.lstrip(" ,"))
        return told is not None and not self._is_anchor(told, max(start, low - _NEAR_VERB), high)

    def _is_anchor(self, told: re.Match[str], before: int, after: int) -> bool:
        printed = self.text[slice(*self.anchor)].strip()
        return (
            told[0].strip().casefold() in printed.casefold()
            and before <= self.anchor[0] + _NEAR_VERB
            and self.anchor[0] <= after + _NEAR_VERB
        )

    def owner(self, date: DateSaid) -> Span | None:
        """The number that a compared date is that of: the $4bn of "from $4bn in 2022" and of "2022'deki 4 milyar"."""
        following = next((span for span in self.spans if span[0] >= date.span[1]), None)
        if following and words.IN_BRACKETS.fullmatch(self.text, date.span[1], following[0]):
            return following  # "than in 2022 ($4bn)"
        if date.core != date.span and self.text[date.span[0]] not in "从由":
            return None  # "compared with 2022"
        before = [span for span in self.spans if span[1] <= date.span[0]]
        if before and self._is_tied(before[-1][1], date.span[0]):
            return before[-1]
        if following and words.TIED_AFTER.fullmatch(self.text, date.span[1], following[0]):
            return following
        return None

    def _is_tied(self, low: int, high: int) -> bool:
        if high - low > 40 or any(low <= said.span[0] and said.span[1] <= high for said in self.dates):
            return False
        return words.LOOSE.search(self.text, low, high) is None

    # What belongs to what.

    def told(self, date: DateSaid, role: AnchorRole | None) -> bool | None:
        """Whether the date is the anchor's."""
        if self.is_of_record(date):
            return False
        owned = [said for said in self.dates if said.role == "baseline" and self._is_of_from(said, role)]
        if date.role == "baseline":
            return date in owned
        if owned and self.sentence(owned[0].span[0]) == self.sentence(self.anchor[0]):
            return False
        if date.role in ("before", "after"):
            return None
        told = self._told_plain(date)
        return self._told_of_start(date) if told and self._is_start(role) else told

    def _is_start(self, role: AnchorRole | None) -> bool:
        """Whether the anchor is the amount that a change starts from, which is another at its date."""
        low, high = self.anchor
        if role is not None or self.is_verb():
            return role == "from"
        near = [span for span in self.others if high <= span[0] <= high + _NEAR_AMOUNT]
        before, after = self.text[max(0, low - 30) : low], self.text[high : high + 30]
        if not near:
            return False
        is_of = words.OF.search(before) is not None and words.TO.match(self.text, high, near[0][0]) is not None
        return is_of or words.FROM.search(before) is not None or words.FROM_AFTER.match(after) is not None

    def _told_of_start(self, date: DateSaid) -> bool | None:
        """ "from $4bn to $5bn in 2023": 2023 is of the $5bn; "in 2023 from $4bn to $5bn" does not tell."""
        low, high = self.anchor[1], date.span[0]
        if any(low <= span[0] < high for span in self.others):
            return False
        return True if 0 <= high - low <= _NEAR_AMOUNT // 2 else None

    def _is_of_from(self, said: DateSaid, role: AnchorRole | None) -> bool:
        owner = self.owner(said)
        if role == "from":
            return owner in (self.anchor, None) and self.sentence(said.span[0]) == self.sentence(self.anchor[0])
        return role is None and owner == self.anchor

    def _told_plain(self, date: DateSaid) -> bool | None:
        if self.is_of_report(date):
            return None if self.is_verb() else False
        known = [said for said in self.dates if self._is_when(said)]
        if (paired := self._listed(date, known)) is not None:
            return paired
        mine = self.place(self.anchor)
        if known == [date] and date.role in PLAIN and self.sentence(date.span[0]) <= mine[0]:
            return True
        own = [said for said in known if self.place(said.span) == mine]
        if own:
            return self._in_clause(date, own)
        same = [said for said in known if self.sentence(said.span[0]) == mine[0]]
        if same:
            return self._in_sentence(date, same, known)
        earlier = [said for said in known if self.sentence(said.span[0]) < mine[0]]
        if earlier:
            return date == self._holding(earlier)
        return None if len(known) > 1 or self.others else True

    def _is_when(self, said: DateSaid) -> bool:
        """Whether a date may say when something is."""
        is_other = said.role in ("baseline", "before", "after")
        return not is_other and not self.is_of_record(said) and not self.is_of_report(said)

    def _holding(self, dates: Sequence[DateSaid]) -> DateSaid:
        """The date that holds on: the nearest, or the plain one nearest."""
        plain = [said for said in dates if said.role in PLAIN]
        return (plain or dates)[-1]

    def _in_sentence(self, date: DateSaid, same: Sequence[DateSaid], known: Sequence[DateSaid]) -> bool | None:
        """Of an anchor whose clause has no date: the nearest before it holds, else the first after it."""
        before = [said for said in same if said.span[0] < self.anchor[0]]
        if before:
            if date in before and len(before) == 1:
                return True
            return date == self._holding(before)
        earlier = [said for said in known if self.sentence(said.span[0]) < self.sentence(self.anchor[0])]
        first = same[0]
        between = [span for span in self.others if self.anchor[1] <= span[0] < first.span[0]]
        has_own = any(self.place(span) == self.place(first.span) for span in self.others)
        if not earlier and len(same) == 1 and not has_own:
            return date == first
        if earlier and has_own:
            return date == self._holding(earlier)
        if date != first and not earlier:
            return False
        return None if between or has_own or earlier else date == first

    def _in_clause(self, date: DateSaid, own: Sequence[DateSaid]) -> bool | None:
        """Of an anchor whose clause has dates."""
        if self.is_verb() and len(own) > 1:
            own = self._of_verb(own)
        if len(own) == 1:
            return date == own[0]
        clause = self.place(self.anchor)
        spans = [span for span in self.spans if self.place(span) == clause]
        left = [said for said in own if said.span[1] <= self.anchor[0]]
        right = [said for said in own if said.span[0] >= self.anchor[1]]
        if not (left and right):
            if not (left or right):
                return None  # inside the anchor
            chosen = (left[-1:] or right[:1])[0]
            if self._is_far(chosen, spans):
                return False if date not in own else None
            return date == chosen
        return self._between(date, left[-1], right[0], spans, own)

    def _is_far(self, chosen: DateSaid, spans: Sequence[Span]) -> bool:
        """Whether two other numbers stand between the anchor and the date."""
        low, high = sorted((chosen.span[0], self.anchor[0]))
        return sum(low < span[0] < high for span in spans if span != self.anchor) > 2

    def _of_verb(self, own: Sequence[DateSaid]) -> Sequence[DateSaid]:
        """Those that say when something was done, and not what it is for: "signed on 5 May for 2024-2028"."""
        when = [
            said
            for said in own
            if said.role == "at" and not words.OF_PLAN.search(self.text[max(0, said.span[0] - 24) : said.span[0]])
        ]
        return when or own

    def _between(
        self, date: DateSaid, left: DateSaid, right: DateSaid, spans: Sequence[Span], own: Sequence[DateSaid]
    ) -> bool | None:
        """Of an anchor with a date on either side: the order of the clause tells, or which is nearer."""
        first, last = spans[0][0] < own[0].span[0], spans[-1][0] > own[-1].span[0]
        if first != last:
            return date == (right if first else left)
        if any(self.anchor[1] <= span[0] < right.span[0] for span in spans):
            return date == left
        if any(left.span[1] <= span[0] < self.anchor[0] for span in spans):
            return date == right
        gaps = self._gap(left.span[1], self.anchor[0]), self._gap(self.anchor[1], right.span[0])
        if gaps[0] == gaps[1]:
            return None if date in (left, right) else False
        return date == (left if gaps[0] < gaps[1] else right)

    def _gap(self, low: int, high: int) -> int:
        between = self.text[low:high]
        return len(between.split()) if between.isascii() or " " in between else len(between)

    def _listed(self, date: DateSaid, known: Sequence[DateSaid]) -> bool | None:
        """By their places in two lists of one length: "in 2022 and 2023 ... $1bn and $2bn respectively"."""
        sentence = self.sentence(self.anchor[0])
        low, high = self._sentence_span(sentence)
        dates = [said for said in known if self.sentence(said.span[0]) == sentence]
        numbers = [span for span in self.spans if self.sentence(span[0]) == sentence]
        if not words.RESPECTIVELY.search(self.text, low, high) and not (
            len(dates) == len(numbers) > 1 and self._is_list([said.span for said in dates]) and self._is_list(numbers)
        ):
            return None
        if date not in dates or self.anchor not in numbers:
            return None
        if len(dates) == len(numbers):
            return dates.index(date) == numbers.index(self.anchor)
        if len(dates) > 1 and len(numbers) % len(dates) == 0:
            return dates.index(date) == numbers.index(self.anchor) % len(dates)
        return None

    def _is_list(self, spans: Sequence[Span]) -> bool:
        """Whether they stand side by side, with commas and an "and" between."""
        return all(words.BETWEEN_LISTED.fullmatch(self.text, one[1], other[0]) for one, other in pairwise(spans))

    def _sentence_span(self, number: int) -> Span:
        cuts = (0, *_cuts(self.text, words.SENTENCE), len(self.text))
        return cuts[number], cuts[number + 1]


def _closest(found: Sequence[T], anchor: Span, span_of: Callable[[T], Span]) -> Sequence[T]:
    """Those that stand closest before and after an anchor; more than so many no sentence of a writer's has."""
    if len(found) <= 2 * _MOST:
        return found
    at = bisect_right(found, anchor, key=span_of)
    return found[max(0, at - _MOST) : at + _MOST]


def belongs(
    text: str,
    anchor: Span,
    others: Sequence[Span],
    date: DateSaid,
    dates: Sequence[DateSaid],
    *,
    role: AnchorRole | None = None,
) -> bool | None:
    """Whether ``date`` says when the number, or verb, at ``anchor`` is; None where the text does not tell.

    ``others`` are the other numbers, or verbs, of the text, ``dates`` all that :func:`extractor.text.dates.dates_in`
    found in it. A date that is compared with belongs to the number it is compared by ("from $4bn in 2022"), and to a
    change as its baseline only; "the highest since 2005" says when of nothing. ``role`` is what the number is in a
    change. The text may be several sentences: the last date holds on in those that have none.
    """
    cuts = (0, *_cuts(text, words.SENTENCE), len(text) + 1)
    here = bisect_right(cuts, anchor[0]) - 1
    low, high = cuts[max(0, here - _SENTENCES_BEFORE)], cuts[min(here + _SENTENCES_AFTER, len(cuts) - 1)]
    near: Sequence[Span] = [span for span in others if span != anchor and low <= span[0] < high]
    near = _closest(near, anchor, lambda span: span)
    known = _closest([said for said in dates if low <= said.span[0] < high], anchor, lambda said: said.span)
    if date not in known:
        return None
    return _Pairing(text, anchor, sorted({anchor, *near}), near, known).told(date, role)
