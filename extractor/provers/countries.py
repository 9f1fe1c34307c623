"""Countries: named, on the right side, and with the right number or name."""

from __future__ import annotations

import re
from collections.abc import Mapping

from extractor import marks
from extractor.article import Sentence
from extractor.claim import Claim, Place
from extractor.provers.words import lexicon_of, values_of
from extractor.text.fold import Span, overlap
from extractor.text.names import SMALL_WORDS, words
from extractor.text.nearness import are_parted, distance
from extractor.text.places import CODES, countries_in

_PLACE = {"to", "in"}
_RESPECTIVELY = re.compile(
    r"\b(?:respectively|соответственно|respectivamente|respectivement|beziehungsweise|jeweils|sırasıyla)\b|分别",
    re.IGNORECASE,
)
_WEAK = {"of", "subject"}
"""Relations that each side may have, by the verb: "Qatar received", "Qatar sold"."""
_AT = {"to", "in", "from"}
_FAR = 30
"""As `extractor.text.nearness` counts: a country nearer than this to a name may be its own."""
_BESIDE = 8
_ELSEWHERE = re.compile(r"[;；]|[,”\"]\s+(?:said|says|told|according\s+to)\s", re.IGNORECASE)
_CLAUSE = 14
"""What a clause of its own adds to a distance, and more."""
_NEVER = 10**6
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


def _named_in(claim: Claim, sentence: Sentence) -> dict[str, list[Span]]:
    """The countries that a sentence names, and where."""
    return claim.article.named_in(sentence)


def _in_context(claim: Claim, code: str) -> Span | None:
    """Where the sentence before the first cited one, or else the head of the article, names no other country."""
    if not claim.cited:
        return None
    cited = {named for sentence in claim.sentences for named in _named_in(claim, sentence)}
    first = min(claim.cited)
    for context in ([first - 1], [1, 2]):
        sentences = [found for found in map(claim.article.sentence, context) if found and found.number < first]
        named = {named: spans[0] for one in reversed(sentences) for named, spans in _named_in(claim, one).items()}
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
    named = _named_in(claim, sentence)
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


def prove_side(claim: Claim, path: str, mark: marks.Side, code: str) -> None:
    """The two countries stand in their sentence as claimed, not the other way round, and with the fact's own number."""
    value = str(claim.item.get(mark.by)) if mark.by else ""
    other = claim.item.get(mark.of)
    if value in mark.own and isinstance(other, str) and other != code:
        claimed = _fit(claim, mark, code, mark.own, value) + _fit(claim, mark, other, mark.other, value)
        swapped = _fit(claim, mark, other, mark.own, value) + _fit(claim, mark, code, mark.other, value)
        if swapped > claimed:
            claim.found.note(f"{path}:other_side", "refused" if swapped > 1 else "doubtful")
    elif value in mark.own and _fit(claim, mark, code, mark.other, value) > 1 + _fit(
        claim, mark, code, mark.own, value
    ):
        claim.found.note(f"{path}:other_side", "refused")
    if value in mark.own and other != code and _is_passed_over(claim, mark, value, code):
        claim.found.note(f"{path}:other_country", "doubtful")
    if mark.is_place and not _is_told_as_place(claim, mark, code):
        claim.found.note(f"{path}:no_place", "doubtful")
    if _is_of_another_number(claim, mark, code):
        claim.found.note(f"{path}:of_another_number", "doubtful")


def _fit(claim: Claim, mark: marks.Side, code: str, sides: Mapping[str, tuple[marks.Relation, ...]], value: str) -> int:
    """How well the mentions of a country fit a side: 2 for a preposition or a subject, 1 for an owner, 0 for none."""
    spans = claim.mentions(code)
    if number := claim.place_of(mark.at):
        sentence = claim.article.sentence_at(number[0])
        spans = [span for span in spans if sentence and sentence.start <= span[0] < sentence.end]
        spans = [span for span in spans if not _is_nearer_to_another(claim, span, number)] or spans
    elif near := [place for place in map(claim.place_of, [[field] for field in mark.near]) if place]:
        text = claim.article.text
        spans = [span for span in spans if any(distance(text, span, place) <= _FAR for place in near)] or spans
    best = 0
    for span in spans:
        side = set(sides.get(_value_beside(claim, mark, span) or value, sides[value]))
        relations = claim.article.relations(span)
        strength = max((1 if relation in _WEAK else 2 for relation in relations & side), default=0)
        if mark.turned and not relations & _PLACE and (is_host := turned(claim, mark.turned, span)) is not None:
            strength = 2 if is_host == bool(side & _PLACE) else 0
        best = max(best, strength)
    return best


def _is_passed_over(claim: Claim, mark: marks.Side, value: str, code: str) -> bool:
    """Whether the number's own sentence names another country where this side stands, and this one not there."""
    number = claim.place_of(mark.at)
    sentence = claim.article.sentence_at(number[0]) if number else None
    if sentence is None:
        return False
    named = _named_in(claim, sentence)
    others = [spans for other, spans in named.items() if other not in (code, claim.item.get(mark.of))]
    rivals = [span for spans in others for span in spans if _stands_as(claim, span, mark, value)]
    if not rivals or number is None:
        return False
    if code not in named or not _fit(claim, mark, code, mark.own, value):
        return True
    text = claim.article.text
    own = min(distance(text, span, number) for span in named[code])
    return own - min(distance(text, span, number) for span in rivals) >= _CLAUSE


def _is_told_as_place(claim: Claim, mark: marks.Side, code: str) -> bool:
    """Whether some mention may be where somebody goes: "in", "to", the host, or the bare object of a verb."""
    if any(claim.place_of([field]) for field in mark.places):
        return True
    for span in claim.mentions(code):
        relations = claim.article.relations(span)
        if not relations or relations & _AT or (mark.turned and turned(claim, mark.turned, span)):
            return True
    return not claim.mentions(code)


def _is_nearer_to_another(claim: Claim, span: Span, number: Span) -> bool:
    """Whether another number of the sentence, not of the same movement, stands clearly nearer to a mention."""
    sentence = claim.article.sentence_at(number[0])
    if sentence is None:
        return False
    own, others = _numbers_apart(claim, sentence, number)
    text = claim.article.text
    least = min((distance(text, span, other) for other in others), default=_NEVER)
    return 2 * least < distance(text, span, number) and bool(own or others)


def _numbers_apart(claim: Claim, sentence: Sentence, number: Span) -> tuple[list[Span], list[Span]]:
    """The numbers of a sentence: those of the fact's own piece, and those of no movement of theirs."""
    told = claim.article.numbers(sentence)
    spans = [(one.span[0] + sentence.start, one.span[1] + sentence.start) for one in told]
    mine = {one.movement for one, span in zip(told, spans, strict=True) if overlap(span, number)} - {None}
    pairs = list(zip(told, spans, strict=True))
    own = [span for _, span in pairs if overlap(span, number)]
    return own, [span for one, span in pairs if not overlap(span, number) and one.movement not in mine]


def _has_its_own(claim: Claim, span: Span, number: Span, others: list[Span]) -> bool:
    """Whether another number stands between a number and a country, right before it: "12 tons, 9 of them to Italy"."""
    between = [other for other in others if number[1] <= other[0] and other[1] <= span[0]]
    return any(distance(claim.article.text, span, other) <= _BESIDE for other in between)


def _value_beside(claim: Claim, mark: marks.Side, span: Span) -> str | None:
    """The value of ``by`` whose word stands nearest: "exports to Poland rose while imports from there fell"."""
    sentence = claim.article.sentence_at(span[0])
    if mark.words is None or sentence is None:
        return None
    at = (span[0] - sentence.start, span[1] - sentence.start)
    hits = [hit for hit in claim.article.hits(lexicon_of(mark.words), sentence) if values_of(hit) & mark.own.keys()]
    text = claim.article.print_of(sentence)
    nearest = min(hits, key=lambda hit: distance(text, hit.span, at), default=None)
    values = values_of(nearest) if nearest else frozenset()
    return next(iter(values)) if len(values) == 1 else None


def turned(claim: Claim, words: marks.Words, span: Span, most: int = _FAR) -> bool | None:
    """Whether a word of hosting makes the place the host's (True) or the guest's; None where there is none."""
    sentence = claim.article.sentence_at(span[0])
    hits = claim.article.hits(lexicon_of(words), sentence) if sentence else ()
    if sentence is None or not hits:
        return None
    at = (span[0] - sentence.start, span[1] - sentence.start)
    text = claim.article.print_of(sentence)
    hit = min(hits, key=lambda hit: distance(text, hit.span, at))
    if distance(text, hit.span, at) > most:
        return None
    return (at[1] <= hit.span[0]) == (hit.meaning == "hosted")


def _stands_as(claim: Claim, span: Span, mark: marks.Side, value: str) -> bool:
    """Whether a mention of another country stands as this side does: "Estonia's sales" where Chile's are meant."""
    value = _value_beside(claim, mark, span) or value
    own, other = set(mark.own[value]), set(mark.other[value])
    relations = claim.article.relations(span)
    return bool(relations & own) and not relations & other


def _is_of_another_number(claim: Claim, mark: marks.Side, code: str) -> bool:
    """Whether the words give the country another number of the sentence, and the number another country."""
    number = claim.place_of(mark.at)
    sentence = claim.article.sentence_at(number[0]) if number else None
    if number is None or sentence is None:
        return False
    named = _named_in(claim, sentence)
    own, partner = named.pop(code, []), named.pop(str(claim.item.get(mark.of)), [])
    mine, others = _numbers_apart(claim, sentence, number)
    value = str(claim.item.get(mark.by)) if mark.by else ""
    rivals = [span for spans in named.values() for span in spans]
    if value in mark.own:
        rivals = [span for span in (*rivals, *partner) if _stands_as(claim, span, mark, value)]
    if _RESPECTIVELY.search(claim.article.text, sentence.start, sentence.end) and own:
        places, numbers = (
            sorted([own[-1], *rivals]),
            sorted([*others, *mine]),
        )
        return len(places) == len(numbers) and places.index(own[-1]) != [
            overlap(span, number) for span in numbers
        ].index(True)
    if own and all(_has_its_own(claim, span, number, others) for span in own):
        return True
    return bool(own) and all(are_parted(claim.article.text, span, number, rivals, others) for span in own)
