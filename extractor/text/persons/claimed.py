"""A claimed name taken apart: its words, and which of them may be the surname."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from extractor.text.persons.spelling import Spelling, spelling
from extractor.text.persons.tables import FATHERS, FIRST_SURNAMES, PARTICLES, SAME_GIVEN, TITLE_ENDINGS, TITLES

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
WORD = re.compile(rf"[^\W\d_{HAN}](?:[^\W\d_{HAN}]|[\u0300-\u036f\u00ad\u200b-\u200f])*")
_UNSEEN = dict.fromkeys([0xAD, *range(0x200B, 0x2010)])
_PATRONYMIC = re.compile(
    r".{2,}(?:ovich|evich|yevich|ovna|evna|yevna|ievna|ович|евич|ьич|овна|евна|ична|овича|евича"
    r"|овичем|евичем|овичу|евичу"
    r"|овны|евны|овной|евной|овне|евне)"
)
_SYLLABLES = re.compile(
    r"(?:(?:zh|ch|sh|[bcdfghjklmnpqrstwxyz])?(?:iang|iong|uang|ang|eng|ong|ing|ian|iao|uan|uai|ai"
    r"|an|ao|ei|en|er|ia|ie|in|iu"
    r"|ou|ua|ue|ui|un|uo|üe|a|e|i|o|u|ü)){1,2}"
)
_KOREAN = re.compile(r"[a-z]{1,6}")
_FIRST_MAY_BE_GIVEN = frozenset({"ben", "san", "do", "da", "un", "le", "al"})
_VIETNAMESE = frozenset("nguyen tran le pham hoang phan vu vo dang bui ho ngo duong ly to".split())  # noqa: SIM905 - prose


def folded(word: str) -> str:
    """A word in small letters, its accents composed."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", word).translate(_UNSEEN).casefold())


def is_title(word: str) -> bool:
    """Whether a word in small letters is a title: "president", "Außenminister"."""
    return word in TITLES or (word.endswith("s") and word[:-1] in TITLES) or word.endswith(TITLE_ENDINGS)


@lru_cache(maxsize=1)
def _groups() -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(SAME_GIVEN.strip().splitlines()):
        for word in line.split():
            for key in spelling(word).own:
                found.setdefault(key, set()).add(number)
    return found


def _groups_of(word: Spelling) -> set[int]:
    return {number for key in word.own for number in _groups().get(key, ())}


def _skeletons(word: Spelling) -> set[str]:
    return {re.sub(r"[aeiouh]", "", key) for key in word.other} - {""}


@lru_cache(maxsize=8192)
def is_same_given(one: Spelling, other: Spelling) -> bool:
    """Whether two given names may be one: spelled alike, of the same consonants, shortened, or one in two languages."""
    if one.is_same(other) or _groups_of(one) & _groups_of(other):
        return True
    ours, theirs = _skeletons(one), _skeletons(other)
    if any(len(same) > 1 for same in ours & theirs):
        return True
    if one.script != other.script and (
        not ours or not theirs or {bones[0] for bones in ours} & {bones[0] for bones in theirs}
    ):
        return True  # no rule spells all the given names of the world: only a clearly other one is another
    return any(a.startswith(b) or b.startswith(a) for a in one.other for b in other.other if min(len(a), len(b)) > 2)


@dataclass(frozen=True, slots=True)
class Claimed:
    """The words of a claimed name that something can be proved by."""

    words: tuple[str, ...]
    """In small letters, without titles and particles, initials among them."""
    spellings: tuple[Spelling, ...]
    surnames: tuple[int, ...]
    """Numbers of the words that may be the surname, the likeliest first."""
    is_surname_first: bool
    """Whether the given names stand after the surname, and are read as one."""


def _is_initial(word: str) -> bool:
    return len(word) == 1


def _core(name: str) -> tuple[list[str], set[int]]:
    """The words of a name without titles and particles, and which of them are fathers' names."""
    found: list[str] = []
    fathers: set[int] = set()
    every = [folded(word) for word in WORD.findall(name)]
    printed = WORD.findall(name)
    start = 0
    while start + 1 < len(every) and is_title(every[start]):
        start += 1
    for at in range(start, len(every)):
        word = every[at]
        is_small = word in PARTICLES and not (at == start and word in _FIRST_MAY_BE_GIVEN and len(every) - start < 3)
        if (is_small and not (_is_initial(word) and printed[at].isupper())) or (word == "s" and printed[at] == "s"):
            continue
        if at > 0 and every[at - 1] in FATHERS:
            fathers.add(len(found))
        found.append(word)
    return (found or every[start:]), fathers


def _is_surname_first(words: list[str]) -> bool:
    if len(words) not in (2, 3) or words[0] not in FIRST_SURNAMES:
        return False
    if words[0] > "\u0400":
        return not _groups_of(spelling(words[-1]))
    return all(map(_SYLLABLES.fullmatch, words[1:])) or (len(words) == 3 and all(map(_KOREAN.fullmatch, words[1:])))


def is_given_name(word: str) -> bool:
    """Whether a word in small letters is a given name that is known to have several spellings."""
    return bool(_groups_of(spelling(word)))


def _surnames(words: list[str], fathers: set[int]) -> list[int]:
    """Western order: the last word, the words between where a name has several surnames; else the first."""
    full = [at for at, word in enumerate(words) if not _is_initial(word) and not _PATRONYMIC.fullmatch(word)]
    if len(full) < 2:
        return full or list(range(len(words)))[:1]
    has_patronymic_last = _PATRONYMIC.fullmatch(words[-1]) is not None or _is_initial(words[-1])
    if full[0] == 0 and (has_patronymic_last or (is_given_name(words[full[-1]]) and not is_given_name(words[0]))):
        return [0]
    between = [at for at in full[1:-1] if at not in fathers and not is_given_name(words[at])]
    return [full[-1], *between]


@lru_cache(maxsize=4096)
def claimed(name: str) -> Claimed:
    """A claimed name, taken apart."""
    last, comma, first = name.partition(",")
    words, fathers = _core(f"{first} {last}" if comma and WORD.search(first) else name)
    is_first = _is_surname_first(words)
    surnames = [0] if is_first else _surnames(words, fathers)
    if is_first and words[0] in _VIETNAMESE:
        surnames.append(len(words) - 1)
    return Claimed(tuple(words), tuple(map(spelling, words)), tuple(surnames), is_first)
