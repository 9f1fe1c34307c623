"""Changes: by how much something rose or fell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, localcontext

from extractor.text.numbers.measures import unit_of
from extractor.text.numbers.quantity import RELATIVE, ROUNDED, Quantity, UnreadableError
from extractor.text.numbers.reading import EXACT, Amount, Change, ChangeKind
from extractor.text.numbers.scan import HEDGES, Mark, Scan
from extractor.text.numbers.tokens import Tokens
from extractor.text.numbers.values import values_of

_MOVES = {"rise": 1, "up": 1, "more": 1, "fall": -1, "down": -1, "less": -1}
_PASSED = HEDGES | {"by", "of", "filler", "the"}
_LEVELS = frozenset({"to", "level", "still", "from_range", "between", "date"})
_DENIED = 3
"""Words back from what did not happen among which the "not" stands."""
_PASSING = re.compile(r"\b(?:above|below|under|past|beyond|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|topp(?:ed|ing))\b")
"""What makes a level of the number after a rise: "rose above $5bn"."""
_KINDS: Mapping[str, ChangeKind] = {"percent": "percent", "points": "percentage_points"}


def _before(scan: Scan, quantity: Quantity) -> tuple[int, int] | None:
    """The direction that a phrase before the quantity gives it, and where that phrase begins."""
    at, skipped, is_by = quantity.start, 0, False
    for index in range(quantity.ceiling - 1, max(quantity.floor, quantity.ceiling - 8) - 1, -1):
        mark = scan.marks[index]
        skipped += at - mark.end
        at = mark.start
        allowed = 6 if is_by else 2 if quantity.unit in RELATIVE and mark.meaning not in ("up", "down", "of") else 0
        if skipped > allowed:
            return None
        if mark.meaning in _MOVES:
            return _MOVES[mark.meaning], at
        is_by = is_by or mark.meaning == "by"
        is_passed = mark.meaning in _PASSED or (is_by and mark.meaning in ("stop", "baseline", "month"))
        if not is_passed and not (mark.meaning == "date" and (is_by or quantity.unit == "fold")):
            return None
    return None


def _is_open(scan: Scan, quantity: Quantity, meaning: str) -> bool:
    """Whether a fold may mean two things: "3 times more", "3 kat arttı"; not "3 katına çıktı"."""
    if quantity.languages == {"tr"}:
        return scan.tokens.word(quantity.end - 1) != "katına"
    return meaning in ("more", "less") and "en" in quantity.languages


def _after(scan: Scan, quantity: Quantity) -> tuple[int, int] | None:
    """The direction that a phrase right after the quantity gives it, and where that phrase ends."""
    at = quantity.end
    for _ in range(4):
        found = scan.tokens.find("mark", at)
        if found and found[0].meaning in HEDGES:
            found = scan.tokens.find("mark", at, longest=1)  # more than
        if found is None:
            return None
        if found[0].meaning in _MOVES:
            is_open = quantity.unit == "fold" and _is_open(scan, quantity, found[0].meaning)
            return None if is_open else (_MOVES[found[0].meaning], found[1])
        if found[0].meaning != "filler":
            return None
        at = found[1]
    return None


def _fold(text: str, value: Decimal) -> Change:
    return Change(text, value, "fold", None, "none", "one")


def _moved(scan: Scan, quantity: Quantity) -> Change:
    """The change that a quantity tells together with the direction beside it."""
    before, after = _before(scan, quantity), _after(scan, quantity)
    directions = {one[0] for one in (before, after) if one} or ({quantity.sign} - {0})
    if len(directions | scan.directions | ({quantity.sign} - {0})) != 1 or not directions or quantity.high:
        raise UnreadableError
    direction = directions.pop()
    value, _, scale = values_of(quantity)
    start, end = before[1] if before else quantity.start, after[1] if after else quantity.end
    text = scan.tokens.printed(min(start, scan.hedge(quantity)[1]), end)
    if quantity.unit == "part":
        return _fold(text, 1 + value * direction)
    if quantity.unit == "fold":
        if not value:
            raise UnreadableError  # "fell 0 times"
        return _fold(text, value if direction > 0 else ROUNDED.divide(Decimal(1), value))
    kind = _KINDS.get(quantity.unit, "absolute")
    return Change(text, value * direction, kind, quantity.currency, unit_of(quantity), scale)


def _own(scan: Scan, mark: Mark) -> Change | None:
    """The change that a word of its own tells: "tripled"."""
    if len(scan.directions) != 1:
        return None
    return _fold(scan.tokens.printed(mark.start, mark.end), Decimal(mark.meaning.removeprefix("own ")))


def _still(scan: Scan, mark: Mark) -> Change | None:
    """No change: "was unchanged", "remained flat at 5 percent"; not "little changed", "were flat products"."""
    after = scan.tokens.word(mark.end)
    is_bare = mark.end - mark.start == 1 and mark.start > 0  # "all but unchanged", "largely unchanged"
    is_noun_next = after[:1].isalpha() and not scan.tokens.find("mark", mark.end)
    if is_bare or is_noun_next or any(one.meaning in _MOVES for one in scan.marks):
        return None
    return Change(scan.tokens.printed(mark.start, mark.end), Decimal(0), "percent", None, "percent", "one")


def _is_level(scan: Scan, quantity: Quantity) -> bool:
    """Whether the quantity is what something rose to or from, or stood at."""
    return quantity.unit != "fold" and (scan.role(quantity) in _LEVELS or scan.is_baseline(quantity))


def _is_hedged(scan: Scan, start: int, end: int) -> bool:
    """Whether a hedge leads to these tokens or stands among them."""
    return any(one.meaning in HEDGES and (one.end == start or start <= one.start < end) for one in scan.marks)


def _by_at(scan: Scan, quantity: Quantity) -> int:
    """The token at which the quantity begins, with the "um" before it."""
    last = scan.marks[quantity.ceiling - 1] if quantity.ceiling > quantity.floor else None
    return last.start if last and last.meaning == "by" and last.end == quantity.start else quantity.start


def _change(scan: Scan, *, is_exact: bool) -> Change | None:
    """The one change of a piece; ``is_exact``: only what is told without a hedge."""
    told = [one for one in scan.quantities if not (one.is_weak or one.converts or _is_level(scan, one))]
    words = [mark for mark in scan.marks if mark.meaning == "still" or mark.meaning.startswith("own")]
    if len(told) + len(words) != 1 or any(mark.meaning == "not" for mark in scan.marks):
        return None
    if told:
        before = _before(scan, told[0])
        start = before[1] if before else _by_at(scan, told[0])
        if is_exact and (scan.hedge(told[0])[0] != "exact" or _is_hedged(scan, start, told[0].start)):
            return None
        return _moved(scan, told[0])
    if words[0].meaning == "still":
        return _still(scan, words[0])
    after = scan.tokens.meaning("mark", words[0].end)
    is_hedged = after == "over_after" or _is_hedged(scan, words[0].start, words[0].end)
    return None if is_exact and is_hedged else _own(scan, words[0])


def read_change(text: str) -> Change | None:
    """The one rise or fall that a piece tells, by how much; None where only a level is told ("rose to $5bn").

    "Tripled" and "в 2,4 раза" are folds, so is "fell by half" (0.5); "3 times more" is None, as it may mean four.
    "Unchanged" is 0 percent. What follows "from", "against" or "compared with" is the baseline, not the change. A
    change has no qualifier, so what is hedged is None: "nearly doubled", "fell less than 5%".
    """
    try:
        with localcontext(EXACT):
            return _change(Scan(text), is_exact=True)
    except UnreadableError:
        return None


def tells_change_of(text: str, amount: Amount) -> bool:
    """Whether the amount of a piece is by how much something rose or fell, and no level: "rose $2bn"."""
    if _PASSING.search(text):
        return False
    try:
        with localcontext(EXACT):
            change = _change(Scan(text), is_exact=False)
    except UnreadableError:
        return False
    if change is None or change.kind == "fold":
        return False
    told = (abs(change.value), change.scale, change.currency, change.unit)
    return told == (amount.value, amount.scale, amount.currency, amount.unit)


def _is_denied(tokens: Tokens) -> bool:
    """Whether the last words before a punctuation mark say that what follows did not happen."""
    at, left = len(tokens.words), _DENIED
    while at and left and (tokens.word(at - 1)[0].isalnum() or tokens.word(at - 1) == "'"):
        at -= 1
        left -= 1 if tokens.word(at) != "'" else -1
    while at < len(tokens.words):
        found = tokens.find("mark", at)
        if found and found[0].meaning == "not":
            return True
        at = found[1] if found else at + 1
    return False


def _ends_in_a_hedge(tokens: Tokens) -> bool:
    """Whether the last words are "nearly", "more than", or "almost a"."""
    end = len(tokens.words)
    while end and tokens.meaning("mark", end - 1) == "filler":
        end -= 1
    found = (tokens.find("mark", at, end - at) for at in range(max(end - 4, 0), end))
    return any(one and one[0].meaning in HEDGES and one[1] == end for one in found)


def is_unsure(before: str, after: str) -> bool:
    """Whether a change between these words is denied or hedged: "failed to", "не"; "nearly", "or more"."""
    tokens = Tokens(before)
    return _is_denied(tokens) or _ends_in_a_hedge(tokens) or Tokens(after).meaning("mark", 0) == "over_after"
