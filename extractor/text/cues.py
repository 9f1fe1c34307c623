"""Cues: single words and patterns, of which a text holds some or none; looked up in one pass, without their places.

A table gives, for each language, the cues of each group, with commas between them: ``visit*`` is every word that begins
so, ``*bank`` every word that ends so, and ``*minister*`` every word that holds it, as cues in ideographs always are
looked for. Case, accents' composition and invisible characters are folded. Under the language ``""`` stand regular
expressions, one a group, for what no word says; they are tried last, on the text as printed.

>>> cues = Cues({"en": {"who": "president*", "does": "visit*"}, "zh": {"who": "总统"}, "": {"does": "✈"}})
>>> [cues.are_in(text, words_of(text)) for text in ("A president's visit", "Visit ✈", "总统✈", "The president")]
[True, False, True, False]
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

CueTable = Mapping[str, Mapping[str, str]]
"""Language → group → cues; under ``""``, group → regular expression."""
_WORD = re.compile(r"[^\W\d_]+|%")
_CUE = re.compile(r"\*?(?:[^\W\d_]+|%)\*?")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_IDEOGRAPH = re.compile("[\u3040-\u9fff]")
_LONGEST = 40
"""Letters of a word that is remembered; a line of ideographs is longer and new each time."""
_MOST = 65536
"""Words remembered: those of hostile texts do not fill the memory."""


def _fold(text: str) -> str:
    folded = text.casefold()
    if folded.isascii():
        return folded
    folded = _INVISIBLE.sub("", unicodedata.normalize("NFC", folded))
    return folded.replace("i\u0307", "i").replace("ı", "i")


def words_of(text: str) -> frozenset[str]:
    """The words of a text as cues are compared with them, each once; a run of ideographs is one."""
    return frozenset(_WORD.findall(_fold(text)))


def faults_of(table: object) -> Iterator[str]:
    """What is wrong with the shape of a table of cues, in words."""
    if not (isinstance(table, Mapping) and all(isinstance(groups, Mapping) for groups in table.values())):
        yield "it is a mapping of language codes to groups of cues"
        return
    for language, groups in table.items():
        for group, listed in groups.items():
            if not all(isinstance(part, str) for part in (language, group, listed)):
                yield "a language, a group and its cues are text"
            elif fault := _pattern_fault(listed) if language == "" else _word_fault(listed):
                yield f"{group} in {language or 'patterns'}: {fault}"


def _word_fault(listed: str) -> str | None:
    wrong = [cue for cue in _cues_of(listed) if not _CUE.fullmatch(cue)]
    return f"{wrong[0]!r} is not one word" if wrong else None


def _pattern_fault(pattern: str) -> str | None:
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        return f"no regular expression ({error})"
    return "its pattern is found in every text" if compiled.search("") else None


def _cues_of(listed: str) -> list[str]:
    return [_fold(cue.strip()) for cue in listed.split(",")]


class Cues:
    """The cues of one kind of fact, in groups; a text that lacks all of any one group states no such fact."""

    def __init__(self, table: CueTable) -> None:
        named = {language: groups for language, groups in table.items() if language}
        self._bits = {
            group: 1 << at for at, group in enumerate(sorted({g for groups in table.values() for g in groups}))
        }
        self._all = (1 << len(self._bits)) - 1
        self.languages = frozenset(code for code, groups in named.items() if groups.keys() == self._bits.keys())
        """Those with cues for every group: a text in another is not told by words that it states nothing."""
        self._patterns = [(self._bits[group], re.compile(pattern)) for group, pattern in table.get("", {}).items()]
        self._by_pattern = sum(bit for bit, _ in self._patterns)
        self._whole: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        self._parts: dict[str, int] = {}
        for groups in named.values():
            for group, listed in groups.items():
                self._add(self._bits[group], _cues_of(listed))
        self._sizes = sorted({len(stem) for stem in self._stems})
        self._end_sizes = sorted({len(end) for end in self._ends})
        self._part = re.compile("|".join(map(re.escape, self._parts)) or r"(?!)")
        self._known: dict[str, int] = {}

    def _add(self, bit: int, cues: Iterable[str]) -> None:
        for cue in cues:
            core = cue.strip("*")
            is_part = _IDEOGRAPH.search(core) or (cue.startswith("*") and cue.endswith("*"))
            if is_part:
                index = self._parts
            elif cue.startswith("*"):
                index = self._ends
            else:
                index = self._stems if cue.endswith("*") else self._whole
            index[core] = index.get(core, 0) | bit

    def _groups_of(self, word: str) -> int:
        """The groups of which a word is a cue, as bits."""
        found = self._whole.get(word, 0)
        for size in self._sizes:
            found |= self._stems.get(word[:size], 0)
        for size in self._end_sizes:
            found |= self._ends.get(word[-size:], 0)
        if self._part.search(word):
            for part, bits in self._parts.items():
                if part in word:
                    found |= bits
        if len(word) <= _LONGEST and len(self._known) < _MOST:
            self._known[word] = found
        return found

    def are_in(self, text: str, words: Iterable[str]) -> bool:
        """Whether a text, of which these are the words, holds a cue of every group."""
        known = self._known
        found = 0
        for bits in {known[word] if word in known else self._groups_of(word) for word in words}:
            found |= bits
        missing = self._all & ~found
        if missing & ~self._by_pattern:
            return False
        return all(pattern.search(text) for bit, pattern in self._patterns if missing & bit)
