"""Where a number is no figure of the word beside it: another clause, another thing counted, a rate."""

from __future__ import annotations

import re

from extractor.text.fold import Span
from patterns.lines import Line

_CUT = re.compile(
    r"\b(?:while|whereas|after|before|because|despite|although|though|unlike|like|whose|who|where|when|but|than|without|"
    r"(?:that|those)\sof|with\s(?:an?|its|their|his|her)|as\s(?!of\b|much\b|many\b|high\b|low\b|against\b|at\b)|"
    r"which\s(?!(?:has|have|had|was|were|is|are|in|last|reached|rose|grew|fell|totalled|totaled|amounted|stood|hit|came|climbed|dropped|"
    r"increased|decreased|exceeded|now|then)\b)|(?:he|she|they|it)\s(?:said|spent|paid|lost)|"
    r"employ\w*|borrow\w*|earn(?:s|ed)|spen[dt]s?|paid|lent|owe[sd]?|debts?|budgets?|loss(?:es)?|fraud|fines?|loans?|revenues?|"
    r"profits?|smuggling|subsid\w+|damages?|taxe?s?|stakes?|shares?|fees)\b|\b(?:тогда\sкак|а\sтакже\sдолг|долг|бюджет|убыт\w+)\b"
)
"""What stands between a word and a number of something else."""
_BESIDE = re.compile(
    r"\s(?:short\sof|less\b|lower\b|higher\b|shy\sof|in\s(?:\w+\s)?(?:loss|losses|debts?|fines?|damages?|repairs?|tax|taxes|fees|subsidies|"
    r"aid|loans?|profits?|revenues?|bribes?|wages)\b|(?:\w+\s)?(?:frauds?|fines?|loans?|loss|losses|debts?|budget|profits?|revenues?|"
    r"bailout|credit|stake)\b)"
)
"""What stands behind a number of something else."""
_AT_RATE = re.compile(
    r"\s(?:of\s(?:[a-z]+\s){1,3})?(?:(?:per|a|an|each|every)\s(?P<time>day|hour|week|month|year|annum)\b|(?P<daily>daily|weekly|monthly)\b|"
    r"(?P<yearly>annually|yearly)\b)|\s(?P<ru>в\s(?:сутки|день|год|месяц))"
)
_DEALS = re.compile(r"\b(?:bought|sold|buys?|sells?|selling|buying|purchased?|acquired?|acquiring)\b", re.IGNORECASE)
_NO_GOODS = re.compile(
    r"\b(?:stakes?|shares?|players?|strikers?|midfielders?|footballers?|paintings?|house|mansion|villa|apartment|film|rights|bonds?|"
    r"compan(?:y|ies)|firm|fund|bank|subsidiary|business)\b",
    re.IGNORECASE,
)
"""What is bought, and is no trade of goods."""
_SEIZED = re.compile(r"\b(?:seiz\w+|smuggl\w+|confiscat\w+|stolen|looted|hijack\w+|contraband)\b", re.IGNORECASE)
_TO_WHOM = re.compile(r"\b(?:the|its|their|his|her|them|us|it)\b")
_WORDS = 18


def is_apart(line: Line, word: Span, number: Span) -> bool:
    """Whether a number behind a word is told of something else."""
    gap = line.text[word[1] : number[0]]
    said = line.text[slice(*word)].lower()
    if _CUT.search(gap) or len(gap.split()) > _WORDS:
        return True
    return said in ("cost", "costs") and not gap.startswith(" of") and _TO_WHOM.search(gap) is not None


def is_other(line: Line, number: Span) -> bool:
    """Whether the words of a line, or those beside a number, tell that it counts no trade."""
    deal = _DEALS.search(line.text)
    if _BESIDE.match(line.text, number[1]) or _SEIZED.search(line.text):
        return True
    return deal is not None and _NO_GOODS.search(line.text, deal.end()) is not None


def is_rate(line: Line, number: Span, *, is_capacity: bool) -> bool:
    """Whether a number is so much in a time, which its own words do not tell; a capacity is by the year."""
    found = _AT_RATE.match(line.text, number[1])
    if found is None:
        return False
    is_yearly = found["time"] in ("year", "annum") or found["yearly"] or found["ru"] == "в год"
    return not (is_capacity and is_yearly)
