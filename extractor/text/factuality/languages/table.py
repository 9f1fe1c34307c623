"""What a language gives the reader of factuality: its cues, its joints and the classes of its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Table:
    """The words of one language; a mapping gives a meaning its phrases, with commas between them (see Lexicon).

    A cue's meaning is its stances, joined by "+", and how it governs:

    - ``aux``: a finite modal or negation, governs its clause ("will", "did not");
    - ``word``: the same, but no verb ("never", "no", "perhaps");
    - ``verb``: governs its clause, and the clause that it introduces ("plans", "denied");
    - ``adjective``: governs its clause after "be", else what follows or the noun it stands before ("expected");
    - ``forward``: governs what follows it in its clause ("without", "a target of");
    - ``final``: a participle of a language that puts the verb last; governs what stands before it, ends its clause;
    - ``tense``: ``aux`` at the end of a clause, ``final`` elsewhere.

    Three names stand for what their place decides: "would" (future in what is told, else conditional), "not" (of its
    verb group, else of what follows) and "werden" (future with an infinitive, else a plain "be").
    """

    cues: Mapping[str, str]
    joints: Mapping[str, str]
    """What parts clauses or makes verb groups, and what only looks like a cue (``neutral``)."""
    classes: Mapping[str, str] = field(default_factory=dict)
    """Class → single words of it, with spaces between them; a word may be in several."""
    endings: Mapping[str, str] = field(default_factory=dict)
    """Meaning of a cue or a joint, or ``=class`` → the endings of the words that have it, with spaces between them."""
    not_so: str = ""
    """Words that have such an ending and not its meaning, with spaces between them."""
    fused: str = ""
    """A pattern of the words that are an infinitive with its particle inside ("auszubauen")."""
    one_verb: bool = False
    """Whether a comma stands before every clause, so that a second verb before the next comma begins none."""
