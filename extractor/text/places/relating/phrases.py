"""The relation of a mention in a language that says it by words before it: walked back to, over what lies between."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.text.places.relating.forms import Form, adjective_cases, is_people_word, noun_cases
from extractor.text.places.relating.grammar import Grammar
from extractor.text.places.relating.subjects import ENDS, is_subject
from extractor.text.places.relating.table import Relation, Relations
from extractor.text.places.relating.window import Window

NONE: Relations = frozenset()
OF: Relations = frozenset({"of"})
BETWEEN: Relations = frozenset({"between"})
SUBJECT: Relations = frozenset({"subject"})
_STEPS = 12  # words between a preposition and its noun
_HOPS = 5  # names joined to one another
_ABBREVIATED = frozenset({"US", "U.S.", "U.S", "UK", "U.K.", "EU", "UAE"})
_GIVEN = (
    "н",
    "на",
    "но",
    "ны",
    "ный",
    "ная",
    "ное",
    "ные",
    "ных",
    "ной",
    "ную",
    "ным",
    "ся",
    "сь",
    "мый",
    "мая",
    "мые",
)


@dataclass(frozen=True, slots=True)
class _Walk:
    """Where a walk back from a mention ended."""

    relations: Relations | None
    """None: nothing tells one."""
    at: int
    """The word before the mention and what was walked over."""
    joined_at: int
    """The same before the first of several joined names."""


class Phrase:
    """A mention in its window, asked for its relations."""

    def __init__(self, printed: str, window: Window, form: Form, grammar: Grammar) -> None:
        self.printed, self.window, self.form, self.grammar = printed, window, form, grammar
        self.words, self.after = window.before, window.after

    def relations(self) -> Relations:
        """All relations that the grammar around the mention allows."""
        if self.window.is_joined_before or self.window.is_joined_after:
            return self._joined()
        size = self._possessive()
        if size or (self.form.is_genitive and self.grammar.language == "de"):
            return self._owner(size)
        if self.form.is_people:
            is_first = self.grammar.table.is_adjective_first
            found = self._adjective_before() if is_first else self._adjective_after()
            if found is not None:
                return found
        return self._name()

    # A word that is joined, or owns

    def _joined(self) -> Relations:
        if self.window.is_joined_before:
            first = self.window.before_printed[-2:-1]
            return BETWEEN if first and (first[0][:1].isupper() or is_people_word(first[0])) else NONE
        other = self.window.after_printed[1] if len(self.after) > 1 else ""
        if other[:1].isupper() or is_people_word(self.after[1]):
            return BETWEEN
        found = self.grammar.suffixes.get(self.after[1].split("-")[0])
        if found is None and self.form.is_people and self.grammar.language == "ru":
            return BETWEEN
        return found or NONE

    def _possessive(self) -> int:
        """How many marks of the possessive follow."""
        tail = self.window.tail
        if self.grammar.language == "en" and tail[:2] in ("'s", "'S") and not tail[2:3].isalnum():
            return 2
        is_bare = tail[:1] == "'" and self.printed[-1:].lower() in ("s", "x", "z")
        return int(is_bare and self.grammar.language in ("en", "de"))

    def _owner(self, size: int) -> Relations:
        nouns = [*self.after[size : size + 2], *self.words[-1:]]
        if any(noun in self.grammar.places or noun in self.grammar.parties for noun in nouns):
            return OF | (self._walk(len(self.words) - 1).relations or NONE)
        return OF

    # An adjective and its noun

    def _noun_after(self) -> int | None:
        """Where the noun of an adjective stands after it, None if there is none."""
        at = 0
        while at + 1 < len(self.after) and (self.after[at] in self.grammar.joins or self.after[at] == ","):
            if not is_people_word(self.after[at + 1]):
                return None
            at += 2
        is_noun = at < len(self.after) and (
            self.after[at] in self.grammar.ambiguous
            or (self.grammar.language == "de" and self.window.after_printed[at][:1].isupper())
            or not self.grammar.is_function(self.after[at])
        )
        if self.grammar.language == "ru" and at < len(self.after):
            is_noun = adjective_cases(self.printed.lower()) is not None and self.after[at].isalpha()
        return at if is_noun else None

    def _adjective_before(self) -> Relations | None:
        noun = self._noun_after()
        if noun is None:
            return None
        near = self.after[noun : noun + 2]
        is_place = any(word in self.grammar.places for word in near)
        is_party = any(word in self.grammar.parties for word in near)
        if not (is_place or is_party):
            return OF
        agreeing = self.form.cases & noun_cases(self.after[noun]) if self.grammar.language == "ru" else frozenset()
        found = self._walk(len(self.words) - 1, agreeing or None).relations or NONE
        return (found or OF) if is_place else OF | found

    def _adjective_after(self) -> Relations | None:
        at = len(self.words) - 1
        while at > 0 and self.words[at] in self.grammar.joins and is_people_word(self.words[at - 1]):
            at -= 2
        if at < 0 or not self.words[at].isalpha() or self.grammar.is_function(self.words[at]):
            return None
        for noun in (at, at - 1):
            if noun < 0 or not self.words[noun].isalpha():
                break
            if self.words[noun] in self.grammar.places:
                return self._outer(noun) or OF
            if self.words[noun] in self.grammar.parties:
                return OF | self._outer(noun)
            if self.words[noun] in self.grammar.skipped or self.grammar.preposition(self.words, noun):
                break
        return OF

    # A name

    def _name(self) -> Relations:
        walk = self._walk(len(self.words) - 1)
        subject = SUBJECT if is_subject(self.window, self.form, self.grammar, walk.at) else NONE
        if walk.relations is not None:
            is_new_clause = walk.joined_at != walk.at
            if is_new_clause and subject and self.words[walk.joined_at - 1] in ENDS:  # "In Astana, Russia signed"
                return subject
            is_new_clause = is_new_clause and "between" not in walk.relations
            return self._owned(walk.relations, walk.at) | (subject if is_new_clause else NONE) | self._agent(walk)
        language = self.grammar.language
        found = subject | (self._genitive(walk) if language == "ru" and not subject else NONE)
        if language == "de" and not found:
            found |= self._article(walk.at)
        return self._owned(found, walk.at)

    def _owned(self, found: Relations, at: int) -> Relations:
        """What follows a bare name may be owned by it: "UAE President", "China exports"."""
        if not self.after or self.grammar.language != "en":
            return found
        word = self.after[0]
        if word in self.grammar.places:
            return found or OF
        if word in self.grammar.owned:
            return OF
        before = self.words[at] if at >= 0 else ""
        if not found and before.isalpha() and not (before in self.grammar.opens or before in self.grammar.skipped):
            return NONE  # "sold Kenya wheat"
        if word in self.grammar.ambiguous or word in self.grammar.parties:
            return found | OF
        is_short = self.printed in _ABBREVIATED and not self.grammar.is_function(word)
        return found | OF if is_short and not found & SUBJECT else found

    def _agent(self, walk: _Walk) -> Relations:
        """German "von" names the agent in the passive."""
        if self.grammar.language != "de" or not walk.relations or "from" not in walk.relations | NONE:
            return NONE
        is_passive = any(word in ("wurde", "wurden", "wird", "werden", "worden") for word in self.words + self.after)
        return frozenset({"by"}) if is_passive and "of" in walk.relations else NONE

    def _is_passed(self, at: int) -> int:
        """How many words at ``at`` stand between a name and its preposition without a meaning for it."""
        word, grammar = self.words[at], self.grammar
        if word in grammar.of and at > 0 and self.words[at - 1] in grammar.titles:
            return 2
        if word == "s" and at > 0 and self.words[at - 1].endswith("'"):
            return 2
        if word == "." and at > 0 and self.words[at - 1] == "г":
            return 1
        return int(word == '"' or word in grammar.skipped or word in grammar.titles or is_people_word(word))

    def _walk(self, at: int, cases: frozenset[str] | None = None, hops: int = _HOPS) -> _Walk:
        cases = self.form.cases if cases is None else cases
        first = at
        for _ in range(_STEPS):
            if at < 0:
                break
            passed = self._is_passed(at)
            found = None if passed > 1 else self.grammar.preposition(self.words, at)
            if found is not None:
                governed, start = found
                return _Walk(self._told(governed, cases, start), start, start)
            cases = self._agreeing(cases, at)
            if not passed or not cases:
                break
            at -= passed
        joined = self._join(at, hops, is_first=hops == _HOPS and at == first)
        if joined is None:
            return _Walk(None, at, at)
        other = self._walk(joined, cases, hops - 1)
        return _Walk(other.relations, at, other.joined_at)

    def _agreeing(self, cases: frozenset[str], at: int) -> frozenset[str]:
        """Russian: the cases that a name shares with what it is called: "в город Алматы"; not "в порт Италии"."""
        word = self.words[at]
        is_title = self.grammar.language == "ru" and len(word) > 1 and word in self.grammar.titles
        return cases & noun_cases(word) if is_title else cases

    def _told(self, governed: tuple[tuple[str, Relation], ...], cases: frozenset[str], start: int) -> Relations:
        """What a preposition that begins at ``start`` tells of a name in one of these cases."""
        found = frozenset(relation for case, relation in governed if not case or case in cases)
        if "to" in found and self.words[start] == "for" and start > 0 and self.words[start - 1] in ENDS:
            return NONE  # "For Qatar, …"
        if "of" in found and start > 0 and self._stands_for(start - 1):
            return OF | self._outer(start - 1)
        return found

    def _outer(self, noun: int) -> Relations:
        """The relation of the phrase whose noun stands at ``noun``; "sur le marché" is told with its noun."""
        return self._walk(noun, hops=0).relations or self._walk(noun - 1, hops=0).relations or NONE

    def _stands_for(self, at: int) -> bool:
        return self.words[at] in self.grammar.places or self.words[at] in self.grammar.parties

    def _join(self, at: int, hops: int, *, is_first: bool) -> int | None:
        """Where the walk goes on before the name that this one is joined to, None if it is not joined."""
        if hops == 0 or at < 1 or not (self.words[at] == "," or self.words[at] in self.grammar.joins):
            return None
        if self.words[at] == "," and is_first and not self._is_list():
            return None
        end = at - 1 - (self.words[at - 1] == ",")
        if end > 0 and self.words[end] == "s" and self.words[end - 1].endswith("'"):
            return None
        start = end
        while start >= 0 and self.window.before_printed[start][:1].isupper():
            start -= 1
        is_opening = end - start > 1 and start >= 0 and self.words[start] in ENDS  # "Exports of …"
        return start + is_opening if start < end else None

    def _is_list(self) -> bool:
        """Whether the names that follow make a list of it: ", Qatar and …"."""
        if not self.after:
            return False
        return self.after[0] in self.grammar.joins or (
            self.after[0] == ","
            and len(self.after) > 1
            and (self.window.after_printed[1][:1].isupper() or self.after[1] in self.grammar.joins)
        )

    # Cases without a preposition

    def _article(self, at: int) -> Relations:
        """German: "die Exporte der Türkei"."""
        articles = self.words[at + 1 :]
        if at < 0 or not articles or articles[0] not in ("der", "des"):
            return NONE
        return OF if self.window.before_printed[at][:1].isupper() else NONE

    def _genitive(self, walk: _Walk) -> Relations:
        """Russian: a genitive or a dative after a noun, an instrumental after a passive."""
        at, cases = walk.joined_at, self.form.cases
        if at < 0 or not self.words[at].isalpha() or self.grammar.is_function(self.words[at]):
            is_dative = "dat" in cases and not cases & {"nom", "acc"}
            is_given = is_dative and at >= 0 and self.grammar.is_verb(self.words[at])
            return frozenset({"to"}) if is_given else self._instrument(at)
        if "gen" not in cases:
            return frozenset({"to"}) if "dat" in cases and "nom" not in cases else self._instrument(at)
        found = OF
        if self._stands_for(at):
            found |= self._walk(at - 1, noun_cases(self.words[at]), hops=0).relations or NONE
        if "dat" in cases and any(word in self.grammar.giving for word in self.words[max(0, at - 1) : at + 1]):
            found |= frozenset({"to"})
        return found

    def _instrument(self, at: int) -> Relations:
        if self.form.cases - {"loc"} != {"ins"}:
            return NONE
        near = [word for word in self.words[max(0, at - 2) : at + 1] if len(word) > 3]
        return frozenset({"by"}) if any(word.endswith(_GIVEN) for word in near) else NONE
