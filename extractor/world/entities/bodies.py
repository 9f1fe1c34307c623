"""What an organization's name is known by: its words without legal forms, in whatever script."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from extractor.text.names import key_of
from extractor.text.persons.spelling import Spelling, spelling
from extractor.world.entities.prints import LONGEST, print_of

_SHORTEST_SOUND = 5  # letters that a name needs to be known in other letters: "МИД" is not "MID"
_FIRST_FORMS = """ооо|оао|зао|пао|ао|тоо|жшс|нао|ooo|oao|zao|pao|jsc|ojsc|cjsc|pjsc|llp|llc|ltd|gmbh|pt
    |joint stock company|акционерное общество|открытое акционерное общество|закрытое акционерное общество
    |публичное акционерное общество|общество с ограниченной ответственностью
    |товарищество с ограниченной ответственностью"""
_LAST_FORMS = """jsc|ojsc|cjsc|pjsc|llp|llc|ltd|limited|plc|inc|incorporated|corp|co|co ltd|pte ltd|pvt ltd|pty ltd
    |private limited|public limited|gmbh|ag|kg|gmbh co kg|mbh|se|sa|s a|sas|sarl|spa|s p a|srl|s r l|sl|bv|b v|nv|n v
    |ab|asa|as|a s|oy|oyj|kft|zrt|sp z o o|sro|s r o|doo|d o o|ooo|oao|zao|pao|ао|ооо|оао|зао|пао|тоо|жшс|ақ|нао
    |joint stock company|public joint stock company|limited liability company|limited liability partnership
    |anonim sirketi|ltd sti|limited sirketi|акционерное общество"""


def _forms(listed: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(key_of(form).split()) for form in listed.replace("\n", " ").split("|") if form.strip())


_LAST = _forms(_LAST_FORMS)
_FIRST = _forms(_FIRST_FORMS)
_LONGEST_FORM = max(map(len, _LAST | _FIRST))


def _without_forms(found: list[str]) -> list[str]:
    """The words of a name without legal forms at its ends, of which something must be left."""
    for size in range(min(_LONGEST_FORM, len(found) - 1), 0, -1):
        if tuple(found[-size:]) in _LAST:
            return _without_forms(found[:-size])
        if tuple(found[:size]) in _FIRST:
            return _without_forms(found[size:])
    return found


@dataclass(frozen=True)
class Body:
    """An organization's name."""

    key: str
    """Its folded words, without legal forms."""
    spellings: tuple[Spelling, ...]

    @cached_property
    def sound(self) -> str:
        """The key in Latin letters."""
        return " ".join(min(one.own) for one in self.spellings) or self.key

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """Under which it is found; names that are one share one."""
        return (f"organization {self.sound}",)

    @property
    def firsts(self) -> tuple[str, ...]:
        """What tells names of one key apart, as far as it does."""
        return ("",)

    @property
    def is_full(self) -> bool:
        """Whether it is no short form."""
        return True

    @property
    def signature(self) -> str:
        """What its entity is known by."""
        return self.key

    def is_same(self, name: Body) -> bool:
        """Whether both are one name, in one script or in two."""
        if self.key == name.key:
            return True
        if len(self.spellings) != len(name.spellings) or min(len(self.key), len(name.key)) < _SHORTEST_SOUND:
            return False
        pairs = list(zip(self.spellings, name.spellings, strict=True))
        are_two_scripts = any(one.script != other.script for one, other in pairs)
        return are_two_scripts and all(one.is_same(other) for one, other in pairs)


@lru_cache(maxsize=65536)
def body(name: str) -> Body:
    """An organization's name, taken apart.

    >>> body("АО «КазМунайГаз»").is_same(body("KazMunayGaz JSC"))
    True
    """
    if len(name) > LONGEST:
        return Body(print_of(name), ())
    found = _without_forms(key_of(name).split())
    return Body(" ".join(found) or print_of(name), tuple(map(spelling, found)))
