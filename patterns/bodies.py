"""What a body is, by the head of its name: "Kenya Revenue Authority", "Bank of Japan"."""

from __future__ import annotations

import re

from patterns.lines import lexicon, values_of, words_in
from schemas.words.organizations import TYPES

CAPITAL = r"(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ]+(?:-[A-Za-zÀ-ÿ]+)*|[A-Z]{2,})"
_HEADS = {
    "igo": "Organization Organisation Community Union Alliance Market Commonwealth",
    "government_body": "Agency Authority Administration Service Secretariat Office Committee Customs",
}
"""The heads of names for whose type no word of `TYPES` stands."""
_TYPE_OF = {head: kind for kind, heads in _HEADS.items() for head in heads.split()}
_STATES = re.compile(
    r"\b(?:European|Asian?|African?|Arab|Islamic|Eurasian|American|Turkic|Nordic|Gulf|World|International|States|Nations|Countries)\b"
)
IGOS = words_in("ASEAN SCO CICA OECD OTS OIC EAEU CIS CSTO WTO WHO IMF NATO UN EU AU GCC OPEC BRICS SADC COMESA ECOWAS")
_KEPT = ("ministry", "financial_institution", "education_research", "chamber_or_association", "parliament")

OF_STATE = re.compile(
    r"(?:\b[a-z]+\s){0,2}\b(?:(?P<ministry>ministry)|(?P<government_body>customs(?: service)?|secretariat|central bank)|"
    r"(?P<chamber_or_association>chamber of commerce(?: and industry)?))\b"
)
STOPS = re.compile(
    r".*\b(?:the|a|an|and|of|its|their|his|her|by|for|in|from|to|when|where|that|which|said|as|with|s)\s", re.DOTALL
)
_WHAT = (
    r"(?:(?P<state_company>(?:state|national)\s(?:\w+\s){0,2}?(?:firm|company))|(?P<media>news agency|newspaper|broadcaster)|(?P<company>company|firm|developer|smelter|maker|producer|retailer|airline|shipper)|"
    r"(?P<government_body>agency|secretariat|authority)|(?P<chamber_or_association>federation|association)|(?P<financial_institution>bank))"
)
BEFORE = re.compile(rf"\b{_WHAT},?\s(?P<name>[A-Z]{{3,8}}\b(?!\s[A-Z])|{CAPITAL}(?:\s{CAPITAL}){{0,3}})(?!['’]|\s&)")
BEHIND = re.compile(rf"(?P<name>{CAPITAL}(?:\s{CAPITAL}){{0,3}}),\s(?:a|an|the)\s(?:[\w-]+\s){{0,3}}?{_WHAT}\b")
STATES_OWN = "ministry customs secretariat central?bank chamber?of"
INTRODUCING = (
    "firm company developer smelter maker producer retailer airline shipper agency newspaper broadcaster secretariat authority "
    "federation association bank"
)
"""What each of these patterns needs."""
STAGED = re.compile(
    r"\b(?:films?|movies?|novels?|books?\b(?!\s(?:value|profit|keep|order))|songs?|albums?|bands?|pop\sgroups?|rock\sgroups?|pubs?|nightclubs?|"
    r"fans|concerts?|sitcoms?|thrillers?|cinemas?|festivals?|musicals?|video\sgames?|dj|djs|gigs?|box\soffice|drama|"
    r"фильм\w*|роман\b|песн\w+|альбом\w*|сериал\w*)\b",
    re.IGNORECASE,
)
"""Lines in which a name with such a head may be a title, or a band."""
JOINT = re.compile(r"\b[A-Z]\w+[-–][A-Z]\w+\s(?:joint|intergovernmental)\s(?:commission|committee|council)\b")
RUSSIAN = re.compile(r"(?<!\w)([А-ЯЁ][а-яё]+(?:\s(?:и\s)?[а-яё]+){1,5})\s\(([А-ЯЁ]{2,8})\)")


def type_of(name: str, *, is_national: bool) -> str | None:
    """What the head of a name says that the body is: the last word before an "of", "for" or "on"."""
    head = re.split(r"\s(?:of|for|on)\s", name)[0].split()[-1]
    found = {value for hit in lexicon(TYPES, "en").find(head) for value in values_of(hit)}
    if "Interstate" in name or "Intergovernmental" in name:
        return "joint_body"
    if re.search(r"\bNews\b|Statistic", name):
        return None
    if head in ("Association", "Commission", "Group", "Union") and not is_national:
        return "igo" if _STATES.search(name) else None
    if head in ("Centre", "Center", "Council"):
        is_of_thought = head != "Council" and re.search(r"\b(?:Policy|Research|Studies|Relations)\b", name)
        return "education_research" if is_of_thought else "chamber_or_association" if "Business" in name else None
    if head == "Fund" and not re.search(r"\b(?:Investment|Wealth|Sovereign|Development|Pension)\b", name):
        return None
    if head in ("Company", "Corporation") and re.search(r"\b(?:State|National)\b", name):
        return "state_company"
    kind = next((kind for kind in _KEPT if kind in found), None) or _TYPE_OF.get(head)
    if kind in ("igo", "government_body"):
        return "government_body" if is_national else "igo" if _STATES.search(name) or kind == "igo" else kind
    return kind
