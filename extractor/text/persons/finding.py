"""Where a text prints a claimed person, how much of the name, and whether it prints somebody else of that surname."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.text.fold import Span
from extractor.text.persons import chinese
from extractor.text.persons.claimed import Claimed, claimed, is_same_given, is_title
from extractor.text.persons.printed import Printed, printed
from extractor.text.persons.spelling import Spelling, spelling
from extractor.text.persons.tables import NO_GIVEN_ENDINGS, OPENERS, PARTICLES, SOVEREIGNS
from extractor.text.places import countries_in

_NEIGHBOURS = 4  # words of one name on either side of its surname


@dataclass(frozen=True, slots=True)
class Person:
    """A claimed person in a text."""

    span: Span
    """The surname, and what is printed of the claimed name right beside it."""
    is_full: bool
    """Whether every word of the claimed name stands somewhere in the text."""
    contradicts: bool
    """Whether each place prints another given name with this surname: it is somebody else."""


def _before(words: Printed, at: int) -> list[int]:
    """The words that may be given names before the word ``at``, the nearest first."""
    found: list[int] = []
    for number in range(at - 1, max(-1, at - 1 - _NEIGHBOURS), -1):
        gap, word = words.gap(number), words.words[number]
        is_opener = word in OPENERS and word not in PARTICLES and not gap.startswith(".") if gap is not None else True
        if gap is None or is_opener or is_title(word):
            break
        is_joined = gap in "-‐‑–'’" and word not in PARTICLES
        if not words.is_capital(number) and not is_joined:
            if word in PARTICLES:
                continue
            break
        if word not in PARTICLES or len(word) == 1:
            found.append(number)
    return found


def _after(words: Printed, at: int) -> list[int]:
    """The words that may be given names after the word ``at``."""
    found: list[int] = []
    for number in range(at + 1, min(len(words.spans), at + 1 + _NEIGHBOURS)):
        gap, word = words.gap(number - 1), words.words[number]
        is_joined = gap is not None and gap in "-‐‑"
        is_end = gap is None or gap.startswith(".") or is_title(word) or word in OPENERS
        if is_end or not (words.is_capital(number) or is_joined) or gap in ("'", "’"):
            break
        found.append(number)
    return found


def _is_claimed(words: Printed, at: int, name: Claimed, but: int) -> bool:
    """Whether the word ``at`` of a text is one of the claimed name, or its initial."""
    if len(words.words[at]) == 1:
        first = {key[:1] for part in spelling(words.words[at]).other for key in part}
        return any(key[:1] in first for spelled in name.spellings for key in spelled.other)
    others = [spelled for number, spelled in enumerate(name.spellings) if number != but]
    if any(is_same_given(other, spelled) for other in others for spelled in words.spellings(at)):
        return True
    initials = {key for number, word in enumerate(name.words) if len(word) == 1 for key in name.spellings[number].other}
    return any(key.startswith(tuple(initials)) for spelled in words.spellings(at) for key in spelled.other)


def _is_known_otherwise(words: Printed, at: int) -> bool:
    """Whether a word with a capital may be something else than a given name: a country, an opening word."""
    start, end = words.spans[at]
    word = words.words[at]
    is_opening = words.is_first(at) and word.endswith(NO_GIVEN_ENDINGS)
    return is_opening or len(word) == 1 or bool(countries_in(words.text[start:end]))


def _joined(spelled: list[Spelling]) -> str:
    return "".join(min(one.own) for one in spelled)


def _is_other_after(words: Printed, after: list[int], name: Claimed, but: int) -> bool:
    """Whether the given name that stands after a surname is another one: compared as one, not word by word."""
    if not after or all(len(words.words[at]) == 1 for at in after):
        return False
    given = [one for number, one in enumerate(name.spellings) if number != but]
    first = words.spellings(after[0])
    if any(given[0].is_same(one) for one in first):
        return len(given) > 1 and len(after) > 1 and not any(given[1].is_same(one) for one in words.spellings(after[1]))
    is_short = len(words.words[after[0]]) == 1
    wanted = _joined(given)
    texts = {_joined([words.spellings(at)[0] for at in after[:size]]) for size in (1, 2, 3)}
    return not is_short and wanted not in texts and not any(is_same_given(given[0], one) for one in first)


def _contradicts(words: Printed, at: int, name: Claimed, but: int) -> bool:
    """Whether the place prints another given name with the surname."""
    if len(name.words) == 1 or words.is_headline(at):
        return False
    before, after = _before(words, at), _after(words, at)
    if any(_is_claimed(words, number, name, but) for number in before):
        return False
    if name.is_surname_first:
        if after and not words.is_first(after[0]):
            return _is_other_after(words, after, name, but)
    elif any(_is_claimed(words, number, name, but) for number in after):
        return False
    given = [number for number in before if not _is_known_otherwise(words, number)]
    return bool(given) and given[0] == before[0] and not _is_genitive(words, at, name.spellings[but])


def _is_genitive(words: Printed, at: int, surname: Spelling) -> bool:
    """Whether the surname has a German -s, before which any noun has a capital: "die Reise Putins"."""
    word = words.spellings(at)
    return word[0].script == "latin" and not surname.is_same(word[0])


def _span(words: Printed, at: int, name: Claimed, but: int) -> Span:
    """The surname with what is claimed right beside it."""
    first = last = at
    for number in _before(words, at):
        if _is_claimed(words, number, name, but):
            first = number
    for number in _after(words, at):
        is_whole = any(one.is_same(spelled) for one in words.spellings(number) for spelled in name.spellings)
        if not (is_whole or (len(words.words[number]) > 1 and _is_claimed(words, number, name, but))):
            break
        last = number
    return words.spans[first][0], words.spans[last][1]


def _is_full(words: Printed, at: int, name: Claimed, but: int) -> bool:
    missing = [n for n, one in enumerate(name.spellings) if n != but and len(name.words[n]) > 1 and not words.has(one)]
    beside = _before(words, at) + _after(words, at)
    for number, word in enumerate(name.words):
        if len(word) == 1 and not any(
            key[:1] == other[:1]
            for key in name.spellings[number].other
            for neighbour in beside
            for spelled in words.spellings(neighbour)
            for other in spelled.other
        ):
            return False
    if not missing:
        return True
    if not name.is_surname_first:
        return False
    wanted = _joined([one for number, one in enumerate(name.spellings) if number != but])
    after = _after(words, at)
    return any(_joined([words.spellings(n)[0] for n in after[:size]]) == wanted for size in (1, 2, 3))


def _best(words: Printed, name: Claimed, but: int, places: list[int]) -> Person:
    """The place that prints the most of the name beside the surname; first of all one that is not somebody else's."""
    best, size = places[0], 0
    is_other = True
    for at in places:
        start, end = _span(words, at, name, but)
        rank = 0 if _contradicts(words, at, name, but) else 1 + end - start - len(words.words[at])
        if rank and (is_other or rank > size):
            best, size, is_other = at, rank, False
            if len(name.words) == 1:
                break
    span, is_full = _span(words, best, name, but), _is_full(words, best, name, but)
    return Person(span, is_full=is_full, contradicts=is_other)


def _sovereign(words: Printed, name: Claimed, within: Span | None) -> Person | None:
    """A given name alone after a title: "Sheikh Tamim"."""
    if len(name.words) < 2:
        return None
    for at in words.places(name.spellings[0], within):
        before = words.words[at - 1] if at and words.gap(at - 1) is not None else ""
        after = [number for number in _after(words, at) if words.words[number] not in PARTICLES]
        if before in SOVEREIGNS and not after:
            return Person(words.spans[at], is_full=all(map(words.has, name.spellings)), contradicts=False)
    return None


def _in_any_order(words: Printed, name: Claimed, within: Span | None) -> Person | None:
    """All the words of the name beside one another, whichever is the surname: "Viktor Orbán", "Orbán Viktor"."""
    if len(name.words) < 2:
        return None
    for at in words.places(name.spellings[0], within):
        near = [at, *_before(words, at), *_after(words, at)]
        is_whole = all(any(one.is_same(s) for n in near for s in words.spellings(n)) for one in name.spellings)
        if is_whole:
            return Person(_span(words, at, name, 0), is_full=True, contradicts=False)
    return None


def find_person(name: str, text: str, within: Span | None = None) -> Person | None:
    """Where a text prints a person of this name; None where it does not print the surname.

    Scripts, spellings and cases are folded (``spelling``, ``endings``); nothing is matched because it looks alike.
    ``within`` limits the place, not what ``is_full`` looks at. The first call with a text is linear in its length.

    >>> find_person("Sergey Lavrov", "встреча с Лавровым")
    Person(span=(10, 18), is_full=False, contradicts=False)
    >>> find_person("Heydar Aliyev", "Ilham Aliyev spoke").contradicts
    True
    """
    low, high = (0, len(text)) if within is None else within
    if chinese.IS_HAN.search(name):
        found = chinese.find(name, text, max(0, low), high)
        return None if found is None else Person(found[0], is_full=found[1], contradicts=found[2])
    wanted, words = claimed(name), printed(text)
    other: Person | None = None
    for surname in wanted.surnames:
        if places := words.places(wanted.spellings[surname], within):
            person = _best(words, wanted, surname, places)
            if not person.contradicts:
                return person
            other = other or person
    return _in_any_order(words, wanted, within) or _sovereign(words, wanted, within) or other
