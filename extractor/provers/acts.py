"""Who takes part in what is told, and who only stands by."""

from __future__ import annotations

import re

from extractor import marks
from extractor.article import Sentence
from extractor.claim import Claim
from extractor.provers.names import REACH
from extractor.provers.vocabulary import lexicon_of, values_of
from extractor.text.fold import Span, overlap
from extractor.text.nearness import are_parted, distance

_BEFORE = 12
"""How far such words may stand from a name, as `extractor.text.nearness` counts."""
_PARTED = re.compile(r"[;；]")
_CLAUSE = re.compile(r"[,，]\s*|\bas\s|\b(?:and|y|e|et|und|и|ve)\s+(?=\S)")
_COMMA = re.compile(r"[,，]\s*|\bas\s")
_WORD = re.compile(r"[^\W\d_]+")
_WITH = re.compile(
    r"\s+(?:between|with|entre|avec|con|mit|zwischen|с|между)\s+(?:the\s+|la\s+|le\s+|l['’]|der\s+|die\s+)?(?:\w+['’]s\s+)?",
    re.IGNORECASE,
)
_LISTED = 3
"""Words that may stand between a comma and a name of the same list: ", together with China's"."""
_BY = re.compile(r"\b(?:by|from|par|por|von|от|со стороны)\s+(?:\S+\s+){0,3}$", re.IGNORECASE)


def prove_bystander(claim: Claim, path: str, mark: marks.NotBeside, name: str) -> None:
    """No words beside the name tell that it only looked on, drafted or paid."""
    if _are_bystanders(claim, mark.words, claim.spans_of(name)):
        claim.found.note(f"{path}:bystander", "doubtful")


def _are_bystanders(claim: Claim, words: marks.Words, spans: list[Span]) -> bool:
    """Whether beside each place words tell that it only looked on, drafted or paid."""
    return bool(spans) and all(_is_bystander(claim, words, span) for span in spans)


def _is_bystander(claim: Claim, words: marks.Words, span: Span) -> bool:
    sentence = claim.article.sentence_at(span[0])
    if sentence is None:
        return False
    text, at = claim.article.print_of(sentence), (span[0] - sentence.start, span[1] - sentence.start)
    hits = claim.article.hits(lexicon_of(words), sentence)
    before = [hit.span for hit in hits if hit.meaning == "by" and hit.span[1] <= at[0]]
    after = [hit.span for hit in hits if hit.meaning != "by" and hit.span[0] >= at[1]]
    return any(distance(text, hit, at) <= _BEFORE for hit in (*before[-1:], *after[:1]))


def prove_act(claim: Claim, path: str, mark: marks.TakesPart, name: str) -> None:
    """The name stands where the act is told, or beside another that does: not in a clause of its own behind it."""
    spans, act = claim.spans_of(name), claim.place_of(mark.of)
    if not spans or act is None:
        return
    sentence = claim.article.sentence_at(act[0])
    if sentence and not any(_takes_part(claim.article.text, sentence, act, span) for span in spans):
        claim.found.note(f"{path}:apart", "doubtful")
    elif (mark.things and all(_is_introduced_by_another(claim, mark.things, mark.of, span) for span in spans)) or (
        mark.things and all(_is_of_another_thing(claim, mark.things, mark.of, span) for span in spans)
    ):
        claim.found.note(f"{path}:of_another", "doubtful")


def _is_introduced_by_another(claim: Claim, things: marks.Words, fields: tuple[str, ...], name: Span) -> bool:
    """Whether another document right before the name brings it in: "the agreement between Vitol and"."""
    sentence, own = claim.article.sentence_at(name[0]), claim.place_of(fields[::-1])
    if sentence is None or own is None or not sentence.start <= own[0] < sentence.end:
        return False
    hits = claim.article.hits(lexicon_of(things), sentence)
    heads = [(sentence.start + hit.span[0], sentence.start + hit.span[1]) for hit in hits if values_of(hit)]
    before = [head for head in heads if head[1] <= name[0]]
    return (
        bool(before)
        and not overlap(before[-1], own)
        and bool(_WITH.fullmatch(claim.article.text, before[-1][1], name[0]))
    )


def _is_of_another_thing(claim: Claim, things: marks.Words, fields: tuple[str, ...], country: Span) -> bool:
    """Whether a country belongs to another document of its sentence, and the fact's own document to other countries."""
    sentence, own = claim.article.sentence_at(country[0]), claim.place_of(fields[::-1])
    if sentence is None or own is None or not sentence.start <= own[0] < sentence.end:
        return False
    named = [
        span for spans in claim.article.countries.values() for span in spans if sentence.start <= span[0] < sentence.end
    ]
    if country not in named:
        return False
    hits = claim.article.hits(lexicon_of(things), sentence)
    heads = [(sentence.start + hit.span[0], sentence.start + hit.span[1]) for hit in hits if values_of(hit)]
    others = [head for head in heads if not overlap(head, own)]
    sides = [(place.start, place.end) for place in claim.found.places if place.field and "[" in place.field]
    rest = [span for span in named if not any(overlap(span, side) for side in sides)]
    return are_parted(claim.article.text, own, country, others, rest)


def _takes_part(text: str, sentence: Sentence, act: Span, name: Span) -> bool:
    if not sentence.start <= name[0] < sentence.end:
        return True
    if name[0] < act[1]:
        return True
    if _PARTED.search(text, act[1], name[0]):
        return False
    cuts = [found.end() for found in _CLAUSE.finditer(text, act[1], name[0])]
    return (
        not _COMMA.search(text, act[1], name[0]) or not cuts or len(_WORD.findall(text, cuts[-1], name[0])) <= _LISTED
    )


def prove_act_if(claim: Claim, path: str, mark: marks.TakesPartIf, value: str) -> None:
    """Who is said to have signed stands where a word tells of signing."""
    name = claim.item.get(mark.name)
    if value not in mark.values or not isinstance(name, str):
        return
    for span in claim.spans_of(name):
        sentence = claim.article.sentence_at(span[0])
        hits = claim.article.hits(lexicon_of(mark.words), sentence) if sentence else ()
        acts = [(sentence.start + hit.span[0], sentence.start + hit.span[1]) for hit in hits] if sentence else []
        text = claim.article.text
        if sentence and any(
            _takes_part(text, sentence, act, span)
            and (not mark.is_agent or span[1] <= act[0] or _BY.search(text[max(0, span[0] - REACH) : span[0]]))
            for act in acts
        ):
            return
    claim.found.note(f"{path}:apart", "doubtful")
