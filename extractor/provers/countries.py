"""Countries: named, on the right side, and with the right number or name."""

from __future__ import annotations

import re

from extractor import marks
from extractor.claim import Claim, Place
from extractor.text.fold import Span, overlap
from extractor.text.names import SMALL_WORDS, words
from extractor.text.nearness import distance
from extractor.text.places import CODES, countries_in

_AT = {"to", "in", "from"}
_FAR = 30
"""As `extractor.text.nearness` counts: a country nearer than this to a name may be its own."""
_ELSEWHERE = re.compile(r"[;；]|[,”\"]\s+(?:said|says|told|according\s+to)\s", re.IGNORECASE)
_GOVERNMENT = frozenset(  # prose
    [
        "government",
        "governments",
        "republic",
        "kingdom",
        "state",
        "people",
        "side",
        "правительство",
        "правительства",
        "правительством",
        "республика",
        "республики",
        "gobierno",
        "república",
        "gouvernement",
        "république",
        "royaume",
        "regierung",
        "republik",
        "hükümeti",
        "cumhuriyeti",
    ]
)
"""What a state's name may have beside the country's."""
_ARTICLES = {"le", "les", "el", "los", "las", "der", "die", "das", "republic"}


def prove_country(claim: Claim, path: str, _: marks.Mark, code: str) -> None:
    """A cited sentence names the country, or the context leaves no other."""
    if code not in CODES:
        claim.found.note(f"{path}:unknown_code", "refused")
    elif mentions := claim.mentions(code):
        claim.found.words.append(Place(path, *mentions[0]))
    elif span := _in_context(claim, code):
        claim.found.words.append(Place(path, *span))
        claim.found.note(f"{path}:by_context")
    else:
        is_named = code in claim.article.countries
        claim.found.note(f"{path}:{'not_cited' if is_named else 'not_named'}", "doubtful")


def _in_context(claim: Claim, code: str) -> Span | None:
    """Where the sentence before the first cited one, or else the head of the article, names no other country."""
    if not claim.cited:
        return None
    cited = {named for sentence in claim.sentences for named in claim.article.named_in(sentence)}
    first = min(claim.cited)
    for context in ([first - 1], [1, 2]):
        sentences = [found for found in map(claim.article.sentence, context) if found and found.number < first]
        named = {named: spans[0] for one in reversed(sentences) for named, spans in claim.article.named_in(one).items()}
        if others := named.keys() - cited:
            return named.get(code) if others == {code} else None
    return None


def prove_owner(claim: Claim, path: str, mark: marks.CountryCode, code: str) -> None:
    """No other country stands nearer to the name that is said to be of this one."""
    if mark.near is None:
        return
    stem, dot, _ = path.rpartition(".")
    name = claim.place_of([f"{stem}{dot}{mark.near}"])
    sentence = claim.article.sentence_at(name[0]) if name else None
    if name is None or sentence is None:
        return
    named = claim.article.named_in(sentence)
    own = named.pop(code, [])
    text = claim.article.text
    others = [span for spans in named.values() for span in spans if span not in own and not overlap(span, name)]
    others = [span for span in others if not _is_bracketed(text, span, name)]
    least = min((distance(text, name, span) for span in own), default=_FAR)
    if any(distance(text, name, span) < least for span in others):
        claim.found.note(f"{path}:of_another", "doubtful")


def _is_bracketed(text: str, span: Span, name: Span) -> bool:
    """Whether a mention stands in brackets that the name stands outside of."""
    return span[1] <= name[0] and ")" in text[span[1] : name[0]] and "(" not in text[span[1] : name[0]]


def prove_kind(claim: Claim, path: str, mark: marks.CountryOrBody, value: str) -> None:
    """A name that is a country's is a country, and one that names no country is none."""
    party = claim.item_at(path.rpartition(".")[0])
    name = party.get(mark.name)
    if not isinstance(name, str):
        return
    named = countries_in(name)
    is_whole = any(
        not set(words(name[:start] + " " + name[end:])) - SMALL_WORDS - _ARTICLES for _, (start, end) in named
    )
    is_government = bool(named) and set(words(name)) & _GOVERNMENT
    if (is_whole and value != mark.country) or (value == mark.country and not (is_whole or is_government)):
        claim.found.note(f"{path}:other_kind", "doubtful")
    code = party.get(mark.code)
    if is_whole and code is not None and code not in {named_code for named_code, _ in named}:
        claim.found.note(f"{path}:other_country", "refused")


def prove_place(claim: Claim, path: str, mark: marks.PlaceIn, name: str) -> None:
    """The text says it of a place ("in", "to"), and one that is known lies in the country."""
    spans = claim.spans_of(name)
    found = [claim.article.relations(span) for span in spans]
    codes = {code for code, (start, end) in countries_in(name) if end - start == len(name)}
    is_named = name[:1].isupper() or name[:1] >= "\u3040"
    is_bare = any(not relations and not _is_head(claim, span) for relations, span in zip(found, spans, strict=True))
    if found and not codes and not (is_named and (is_bare or any(relations & _AT for relations in found))):
        claim.found.note(f"{path}:no_place", "doubtful")
    acts = [span for field in mark.of for span in claim.spans_of(_last_word(claim.item.get(field)))]
    acts = acts or [act for act in [claim.place_of(mark.of)] if act]
    if acts and spans and all(_is_elsewhere(claim, act, place) for act in acts for place in spans):
        claim.found.note(f"{path}:apart", "doubtful")
    country = claim.item.get(mark.country) if mark.country else None
    if codes and country is not None and country not in codes:
        claim.found.note(f"{path}:in_another_country", "refused")


def _last_word(value: object) -> str:
    """The last word of a name, by which it is taken up again; none for what is no name."""
    return value.split()[-1] if isinstance(value, str) and value.split() else ""


def _is_elsewhere(claim: Claim, act: Span, place: Span) -> bool:
    """Whether a semicolon, or who said so, stands between an act and a place behind it in the same sentence."""
    sentence = claim.article.sentence_at(act[0])
    is_behind = sentence is not None and act[1] <= place[0] < sentence.end
    return is_behind and _ELSEWHERE.search(claim.article.text, act[1], place[0]) is not None


def _is_head(claim: Claim, span: Span) -> bool:
    """Whether a word opens its sentence, where no verb can have it as its object."""
    sentence = claim.article.sentence_at(span[0])
    return sentence is None or span[0] - sentence.start <= 1
