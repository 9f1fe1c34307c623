"""What a word of a text may be without its case: "Лавровым" is "Лавров", "Macrons" is "Macron"."""

from __future__ import annotations

from functools import lru_cache

_RUSSIAN = (
    ("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("ском", "ский"), ("ской", "ская"), ("скую", "ская"),
    ("цкого", "цкий"), ("цкому", "цкий"), ("цким", "цкий"), ("цком", "цкий"), ("цкой", "цкая"), ("цкую", "цкая"),
    ("ого", "ый ой ий"), ("его", "ий"), ("ому", "ый ой ий"), ("ему", "ий"), ("овой", "ова"), ("евой", "ева"),
    ("иной", "ина"), ("овым", "ов"), ("евым", "ев"), ("иным", "ин"), ("ым", "ый"), ("ом", " о"), ("ем", " й ь е"),
    ("ой", "а"), ("ей", "я а"), ("ью", "ь"), ("ией", "ия"), ("а", " "), ("у", " а"), ("е", " а я й"), ("ы", "а"),
    ("и", "а я ь й"), ("я", "й ь"), ("ю", "й ь я"),
)  # fmt: skip
_SHORTEST = 3  # letters of what is left
_SHORTEST_LATIN = 4


@lru_cache(maxsize=32768)
def stems(word: str) -> tuple[str, ...]:
    """The word in small letters, and every nominative it may be a form of; few, and not all are words.

    >>> stems("лаврову")
    ('лаврову', 'лавров', 'лаврова')
    """
    if "\u0400" <= word[:1] <= "\u052f":
        found = [word]
        for ending, others in _RUSSIAN:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - (
                ending not in ("а", "у", "ы", "и", "я")
            ):
                found += [word[: -len(ending)] + other for other in others.split(" ")]
        return tuple(dict.fromkeys(found))
    if word.endswith("s") and len(word) > _SHORTEST_LATIN and not word.endswith("ss"):
        return word, word[:-1]
    return (word,)
