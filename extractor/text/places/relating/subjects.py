"""Whether a name without a preposition is the subject of its clause: at its head, before a finite verb."""

from __future__ import annotations

from extractor.text.places.relating.forms import Form
from extractor.text.places.relating.grammar import Grammar
from extractor.text.places.relating.window import Window

ENDS = frozenset('.!?…:;(-—["')
"""Marks after which a clause may begin."""
_AHEAD = 6  # words between a subject and its verb
_PARTICIPLE_AHEAD = 4


def is_subject(window: Window, form: Form, grammar: Grammar, at: int) -> bool:
    """Whether a clause begins after the word ``at`` before the mention, and a finite verb follows it."""
    if at < 0 or "nom" not in form.cases:
        return False
    word = window.before[at]
    is_head = word in ENDS or word in grammar.opens or word[:1].isdigit() or word == ","
    return is_head and _has_verb(window, grammar, _after_joined(window, grammar))


def _after_joined(window: Window, grammar: Grammar) -> int:
    """Where the names that are joined to the mention end."""
    at, after = 0, window.after
    while at + 1 < len(after) and (after[at] in grammar.joins or after[at] == ","):
        at += 1
        while at < len(after) and after[at] in grammar.skipped and window.after_printed[at][:1].islower():
            at += 1
        start = at
        while at < len(after) and window.after_printed[at][:1].isupper():
            at += 1
        if at == start:
            return len(after)
    return at


def _has_verb(window: Window, grammar: Grammar, at: int) -> bool:
    is_helped = False
    for number in range(at, min(len(window.after), at + _AHEAD)):
        word, first = window.after[number], window.after_printed[number][:1]
        if word in grammar.unsubjected or not (first.islower() or first.isdigit()):
            return False
        if word in grammar.copulas:
            return _is_active(window, grammar, number + 1)
        if word in grammar.adverbs or first.isdigit():
            is_helped |= word in grammar.verbs
            continue
        return is_helped or grammar.is_verb(word)
    return False


def _is_active(window: Window, grammar: Grammar, at: int) -> bool:
    """Whether no participle follows a form of "to be"."""
    rest = [word for word in window.after[at : at + _PARTICIPLE_AHEAD] if word not in grammar.adverbs]
    if not rest or not rest[0].isalpha():
        return False
    if rest[0] in grammar.copulas:
        return len(rest) > 1 and rest[1].endswith("ing")
    return not rest[0].endswith(grammar.table.participles)
