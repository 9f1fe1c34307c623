"""Lines of which nothing is told: what is alleged, invented or denied, and what is said to machines."""

from __future__ import annotations

import re
from functools import lru_cache

from extractor.text.lexicon import Lexicon

_DOUBTED = re.compile(
    r"\b(?:alleg(?:e|es|ed|edly|ations?|ing)|claim(?:s|ed|ing)?\b(?!\sto\sfame)|hoax|fake[ds]?|deepfake|novels?|fiction\w*|jok(?:e|es|ed|ingly)|"
    r"rumou?r\w*|satir\w+|parody|spoof|comedian|lied|lying\sabout|forged|forger\w+|fabricated|imaginary|hypothetical\w*|imagine|invented\sthe|"
    r"chatbots?|waxwork|impersonat\w+|allegor\w+|april\sfool\w*|misstated|misreported|wrongly|erroneously)\b"
    r"|\b(?:якобы|слух\w*|опроверг\w*|фиктивн\w+|вымыш\w+|выдума\w+|фальшив\w+|поддельн\w+|шутк\w+|сатир\w+|фейк\w*)",
    re.IGNORECASE,
)
"""Words beside which a statement is nobody's, or somebody's only."""
_TAKEN_BACK = re.compile(
    r"\b(?:hoax|fake|satir\w+|fictitious|fiction|rumou?r\w*|alleg(?:e|es|ed|ations?)|fabricat\w+|(?:is|are|was|were)\smade\sup(?!\sof)|"
    r"(?:is|are|was|were|as|proved)\s(?:\w+\s)?(?:false|untrue|baseless|invented)|(?:the|both|has|have)\s(?:\w+\s){0,3}den(?:y|ies|ied)|"
    r"den(?:y|ies|ied)\s(?:it|this|that|the\sreports?)|jok(?:e|es|ed|ing)|lied|misstated|retract\w+)\b"
    r"|\b(?:якобы|слух\w*|опроверг\w*|фиктивн\w+|не\sсоответству\w+\sдействительности|фейк\w*)",
    re.IGNORECASE,
)
"""Words that take back what the line before tells."""
_STEMS = [
    "alleg",
    "claim",
    "hoax",
    "fake",
    "novel",
    "fiction",
    "fictiti",
    "jok",
    "rumo",
    "satir",
    "parody",
    "spoof",
    "comedian",
    "lied",
    "lying",
    "forge",
    "fabricat",
    "imagin",
    "hypothet",
    "invented",
    "chatbot",
    "waxwork",
    "impersonat",
    "april",
    "misstate",
    "misreport",
    "wrong",
    "erroneous",
    "made",
    "false",
    "untrue",
    "baseless",
    "den",
    "dismiss",
    "reject",
    "refut",
    "retract",
    "якобы",
    "слух",
    "опроверг",
    "фиктивн",
    "вымыш",
    "выдума",
    "фальшив",
    "поддельн",
    "шутк",
    "сатир",
    "фейк",
    "действительн",
]
"""What each of these words holds; most lines hold none, and are not searched further."""
_REPORTS_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed))\s(?:(?:the|media|press|earlier|these|such)\s)*(?:reports?|rumou?rs|"
    r"claims?|speculation|allegations?)\b|\bопроверг\w*\s(?:сообщени|слух|информаци|данные)\w*",
    re.IGNORECASE,
)
"""What makes of all the paragraph a matter of reports."""
HIDDEN = re.compile(r"<!--.*?(?:-->|\Z)|<(?P<tag>script|style)\b.*?(?:</(?P=tag)\s*>|\Z)", re.DOTALL | re.IGNORECASE)
"""What a page does not show."""
TO_MACHINES = Lexicon(
    {
        "machine": "automated reader*, ignore every instruction*, ignore all instruction*, ignore previous, ignore all previous, "
        "ignore any previous, ignore your, ignore the above, ignore everything, disregard previous, disregard all, disregard any, "
        "disregard the above, forget previous, forget all, forget everything above, new task, the assistant, language model*, "
        "maintenance mode, system prompt, system the article, output one, output a, output the, as an ai, to the ai, dear ai, "
        "note to ai, ai reading this, ai model reading, record the following, following fact*, following record*, "
        "add the following, extract the following, example sentence*, sample sentence*, test sentence*, example output*, "
        "игнорируй*, языков* модел*, системн* подсказк*, новое задание, забудь* все, запиши* следующ*, пример предложения"
    }
)
"""What is said to who reads by machine; what stands in the same paragraph is no news."""


@lru_cache(maxsize=256)  # a line is asked about as itself, as the next one, and for its paragraph
def _may_doubt(text: str) -> bool:
    lower = text.lower()
    return any(stem in lower for stem in _STEMS)


def is_doubted(text: str, following: str) -> bool:
    """Whether a line is nobody's statement, by its own words or by those of the line that follows it."""
    return bool(
        (_may_doubt(text) and _DOUBTED.search(text)) or (_may_doubt(following) and _TAKEN_BACK.search(following))
    )


def denies_reports(text: str) -> bool:
    """Whether a line denies what is reported; what stands beside it in the paragraph may be just that."""
    return _may_doubt(text) and _REPORTS_DENIED.search(text) is not None
