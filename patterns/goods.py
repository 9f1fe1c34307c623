"""What a figure counts, and of what: the words of indicators, and of the goods beside them."""

from __future__ import annotations

import re
from typing import Any

from extractor.text.lexicon import Hit
from extractor.text.numbers import Told
from patterns.lines import Line, values_of
from schemas.words.figures import INDICATORS

_IN_NAME = re.compile(
    r"[A-ZА-ЯЁ][\w-]*[\s-]+(?:and\s)?[A-ZА-ЯЁ](?!\w*['’]s)|инвестиционн|(?:\w+\s)?(?:invest|trade|export|import|transit|"
    r"freight|cargo)\w*\s+(?:compan|fund|bank|agenc|author|minist|secretar|offic|forum|climate|project|structure|partner|"
    r"route|mission|treat|agree|contract)"
)
"""Words that name something else: "the Export-Import Bank", "an investment fund"."""
_FOR = re.compile(r"\b(?:for|of|on|in)\s(?:the\s)?$")
_ITEM = re.compile(
    r"(?:^|[,:;]|\b(?:and|by|with|of|are|were|sells|sold|buys|bought|и|приобретали)\b)\s*((?:[^\W\d_]+[\s-]?){1,3})\s*\(\s*$"
    r"|\(\s*$"
)
"""The "cut flowers (" before a number in brackets."""
_STOP = (
    "and|in|of|the|total|overall|bilateral|mutual|foreign|annual|its|their|our|two|own|global|with|by|for|from|to|while|whereas|as|said|"
    "that|all|direct|monthly|net|more|fewer|new|such|whose|which|combined|goods|merchandise|trade|imports|exports|cargo|freight|them|"
    "twice|three|last|this|worth|boxes|record|rising|overseas|raise|hit|when|where|after|wants?|wanted|says|plans?|expects?|"
    "hopes?|aims?|needs?|makes?|cuts?|raises|boosts?|lifts?|push|sees?|puts?|lets?|keeps?|takes?|took|kept|saw|made|some|all|"
    "both|these|those|most|much|many|more|less|such|other|others|new|net|gross|monthly|yearly|daily|quarterly|direct|world|"
    "international|national|domestic|regional|but|or|if|while|how|why|what|is|are|be|it|they|he|she|we|not|no|than|like|unlike"
)
_VERB = r"(?:\w+ed|stood|climbed|hit|came|shrank|slid|to|from|rose|fell|were|was|reached|by|between|has|have|had|in|and|for|amounted|totalled|came|worth|grew)"
_GOODS = re.compile(
    rf"\s(?:of|in)\s(?:[A-Z]\w+\s)?((?:(?!(?:{_STOP}|{_VERB})\b)[a-z]+\s?){{1,3}}?)(?=\s{_VERB}\b|[,.(]|$)"
)
_ONE = rf"(?!(?:{_STOP})\b|\w+ed\b)[a-z]+"
_OF_GOODS = re.compile(
    rf"(?:\s\([^)]*\))?\s(?:worth\s)?of\s(?:[A-Z]\w+\s)?({_ONE}(?:\s{_ONE})?)(?=\s(?:to|from|in|on|last|this|worth|and|by|a|for|during|"
    r"through|between|under)\b|[,.;]|$)"
)
_LEAD = re.compile(rf"(?:^|['’]s?\s|\s)({_ONE}(?:\s{_ONE})?|(?<=^)(?!(?i:{_STOP})\b)[A-Z][a-z]+)\s$")
"""The "wheat" before "exports"."""
_OWNER = re.compile(r"(?:^|['’]s?\s|\b(?:[Ii]ts|[Tt]heir)\s)$")
_SOLD = re.compile(
    rf"\b(?:sold|exported|imported|bought|supplied|shipped)\s(?:[A-Z]\w+\s)?({_ONE}(?:\s{_ONE})?)\sworth\s(?:\w+\s){{0,2}}$"
)
_NOUN = re.compile(r"(?:exports|imports|sales|purchases|shipments|output|production|supplies)\b")
_LED = re.compile(r"^(?:.*\b(?:by|with|of|from|including|и|и\s)\s)|(?:\s(?:now|alone|also|still))$")
_PART = re.compile(
    r"(?:^|,\s*)((?:[^\W\d_]+\s){1,3})(?:[a-z]+\s){0,5}?(?:accounts?|accounted|makes?|made)\s(?:for|up)\s(?:about\s)?$"
)
_NO_ITEM = re.compile(r"(?:.*\s)?(?:which|it|they|this|that|these|those|both|each|he|she|we)", re.IGNORECASE)
_WHOLE = re.compile(r"\s(?:of\s)?((?:of\s)?[^.,;()]{5,80})")


def words_of(line: Line) -> list[Hit]:
    """The words of indicators, but for those in names."""
    hits = (hit for hit in line.hits(INDICATORS) if values_of(hit) and not line.is_source(hit.span))
    owners = {one.span[0] for one in line.countries}
    hits = (hit for hit in hits if hit.span[1] + 1 in owners or not _IN_NAME.match(line.text, hit.span[0]))
    return [
        hit
        for hit in hits
        if not (line.text[slice(*hit.span)].endswith("orted") and _FOR.search(line.text[: hit.span[0]]))
    ]


def is_item(line: Line, number: Told) -> bool:
    """Whether a number stands first in brackets: "tea ($17 million)"."""
    return line.text[: number.whole[0]].endswith("(")


def label_of(line: Line, number: Told) -> str | None:
    """What the number is of: the words before its bracket, behind it, or beside "exports"."""
    before, behind = line.text[: number.whole[0]], _OF_GOODS.match(line.text, number.whole[1])
    if is_item(line, number):
        item = _ITEM.search(before)
        return _LED.sub("", item[1]).strip() if item and item[1] else None
    if found := behind or _SOLD.search(before):
        return found[1].strip()
    for hit in reversed([hit for hit in words_of(line) if hit.span[1] <= len(before)]):
        if goods := _GOODS.match(before, hit.span[1]):
            return goods[1].strip()
        lead = _LEAD.search(line.text[: hit.span[0]])
        start = max([0, *(one.span[1] for one in line.countries if one.span[1] <= hit.span[0])])
        is_owned = lead and (_OWNER.search(line.text[: lead.start(1)]) or 0 < lead.start(1) - start < 2 < start)
        if lead and is_owned and lead.start(1) >= start and _NOUN.match(line.text, hit.span[0]):
            return lead[1].strip()
    return None


def share_of(line: Line, number: Told) -> tuple[Hit, dict[str, Any]] | None:
    """ "Copper made up 79 per cent of the imports": the word of the whole, and what is told of it."""
    part, whole = _PART.search(line.text[: number.whole[0]]), _WHOLE.match(line.text, number.whole[1])
    hits = [hit for hit in words_of(line) if whole and whole.start(1) <= hit.span[0] < whole.end(1)]
    if not (part and whole and hits) or any(part.start(1) <= one.span[0] < part.end(1) for one in line.countries):
        return None  # "Russia accounted for 38% of India's imports" is no good
    if _NO_ITEM.fullmatch(part[1].strip()):
        return None
    item = re.sub(r"\s(?:now|alone|also|still)$", "", part[1].strip())
    return hits[0], {"commodity": None if _NOUN.match(item.lower()) else item, "share_of": whole[1].strip()}
