"""What a language that relates its nouns by words before them tells of these words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Relation = Literal["to", "from", "in", "of", "with", "between", "by", "subject"]
"""The grammatical relation of a mention of a country to its sentence."""
Relations = frozenset[Relation]

RELATIONS: tuple[Relation, ...] = ("to", "from", "in", "of", "with", "between", "by", "subject")
CASES = ("nom", "gen", "dat", "acc", "ins", "loc")
"""Cases, as a preposition asks for them (``в+acc``)."""
Governed = tuple[tuple[str, Relation], ...]
"""The case that a preposition asks for, empty for any, and the relation that it then tells."""


@dataclass(frozen=True, slots=True)
class Table:
    """The words of a language. All lists are parted by commas; ``stem*`` stands for every word that begins so."""

    prepositions: Mapping[str, str]
    """Relations, with spaces between them → what tells them, of up to four words; an empty key: tells none."""
    skipped: str
    """Articles and adjectives that may stand between a preposition and a name."""
    titles: str
    """What a name is called before it: "republic of", "город"."""
    of: str
    """Words that join a noun to the name that owns it."""
    places: str
    """Nouns that stand for their country: "the Qatari capital" is in what "Qatar" is in."""
    parties: str
    """Nouns that may stand for it: "to Qatari buyers" is to Qatar and of Qatar."""
    owned: str
    """Nouns that belong to the country named before them without any mark: "UAE President", "US dollars"."""
    joins: str
    """Words that join names of one relation; a comma always does."""
    opens: str
    """Words after which a clause begins, and may begin with its subject."""
    verbs: str
    """Finite verbs whose subject may stand before them, by the whole word."""
    verb_endings: tuple[str, ...]
    """Endings of finite verbs of at least five letters, in small letters."""
    no_verbs: str
    """Words that have such an ending and are none."""
    unsubjected: str
    """Verbs that tell nothing of what stands before them: passives, and those that people put after the object."""
    adverbs: str
    """Words that may stand between a subject and its verb."""
    ambiguous: str = ""
    """Words that are a verb after a name, or a noun that it owns: "China exports"."""
    giving: str = ""
    """Nouns that may have a receiver in the dative."""
    copulas: str = ""
    """Auxiliaries of the passive: they tell a subject unless a participle follows."""
    participles: tuple[str, ...] = ()
    """Endings of participles."""
    suffixes: Mapping[str, str] = field(default_factory=dict)
    """Relations → what may be joined to a name by a hyphen: "-bound"."""
    is_adjective_first: bool = True
    """Whether an adjective stands before its noun."""
