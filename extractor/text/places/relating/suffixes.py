"""Turkish: the relation is the suffix of the name, what stands after it, or its place before a noun or a verb."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from extractor.text.places.relating.forms import Form, is_people_word
from extractor.text.places.relating.grammar import Words
from extractor.text.places.relating.table import Relation, Relations
from extractor.text.places.relating.window import Window

_SUFFIXES = {
    "to": "a e ya ye na ne lara lere larına lerine",
    "from": "dan den tan ten ndan nden lardan lerden",
    "in": "da de ta te nda nde larda lerde daki deki taki teki ndaki ndeki",
    "of": "ın in un ün nın nin nun nün ların lerin",
    "with": "la le yla yle",
}
_BY_SUFFIX: Mapping[str, Relation] = {
    suffix: cast("Relation", relation) for relation, listed in _SUFFIXES.items() for suffix in listed.split()
}
_UNTOLD = {  # what may stand after a suffix and takes its meaning away
    "to": Words("göre, karşı, rağmen, karşın, kıyasla, oranla, nazaran, ilişkin, dair, ait, bağlı, benzer"),
    "from": Words("sonra, önce, beri, daha, fazla, dolayı, ötürü, başka, farklı, bağımsız, yana"),
}
_AFTER: Mapping[str, Relation] = {"ile": "with", "tarafından": "by", "için": "to", "arasında": "between",
                                  "arasındaki": "between", "arası": "between", "içinde": "in"}  # fmt: skip
_JOINS = frozenset({"ve", "veya", "ile", ","})
_OWNED = Words(
    "cumhurbaşkan*, başbakan*, dışişleri, devlet, büyükelçi*, hükümet*, merkez, maliye, savunma, ticaret, ekonomi*,"
    " ihracat*, ithalat*, bakan*, kralı*, emiri*, şansölye*, parlamento*, başkan*, heyet*, basın*, ordu*, lider*,"
    " petrol*,"
    " doları*, para*, halk*, vatandaş*, enerji, içişleri, bayrağı*, ekonomisi*, yönetimi*, sanayi*, şirket*, firma*"
)
_PLACES = Words("pazar*, piyasa*, başkent*, liman*, kent*, şehir*, şehr*, toprak*, sınır*, kıyı*, havalimanı*, taraf*")
_ENDINGS = (("ndan", "from"), ("nden", "from"), ("dan", "from"), ("den", "from"), ("tan", "from"), ("ten", "from"),
            ("nda", "in"), ("nde", "in"), ("daki", "in"), ("deki", "in"), ("da", "in"), ("de", "in"),
            ("ına", "to"), ("ine", "to"), ("una", "to"), ("üne", "to"), ("ya", "to"), ("ye", "to"), ("yla", "with"),
            ("yle", "with"), ("nın", "of"), ("nin", "of"), ("nun", "of"), ("nün", "of"))  # fmt: skip
_VERBS = ("dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "yor", "acak", "ecek", "mış", "miş", "muş", "müş", "maktadır",
          "mektedir", "dir", "dır")  # fmt: skip
_POSSESSED = ("ı", "i", "u", "ü")
_ENDS = frozenset('.!?…:;(—"') | {"\n\n"}
_OPENS = Words(
    "ve, ancak, ama, fakat, ise, yılında, ayında, dün, bugün, geçen, göre, sonra, yıl, ay, ki, çünkü, de, da"
)
_VERBS_FAR = 12  # words
NONE: Relations = frozenset()
OF: Relations = frozenset({"of"})
SUBJECT: Relations = frozenset({"subject"})


_SUFFIXED = re.compile(r"['’]([^\W\d_]{1,5})(?![\w'’])")


def is_suffixed(tail: str) -> bool:
    """Whether a Turkish suffix follows a name: "'ya"."""
    found = _SUFFIXED.match(tail)
    return found is not None and found[1] in _BY_SUFFIX


def _by_noun(noun: str) -> Relations:
    """What the case of a noun such as "pazarına" tells of its country."""
    for ending, relation in _ENDINGS:
        if noun.endswith(ending):
            return frozenset({cast("Relation", relation)})
    return OF


def _suffixed(words: list[str]) -> Relations:
    """What a suffix after an apostrophe tells: ``["'", "ya", …]``."""
    relation = _BY_SUFFIX.get(words[1]) if len(words) > 1 else None
    if relation is None:
        return NONE
    rest = words[2:4]
    if rest and relation in _UNTOLD and rest[0] in _UNTOLD[relation]:
        return NONE
    if relation == "of":
        if rest and rest[0] in _PLACES:
            found = _by_noun(rest[0])
            return found | OF
        if rest and rest[0] in _AFTER:
            return frozenset({_AFTER[rest[0]]})
    return frozenset({relation})


def _after_names(window: Window) -> int | None:
    """Where the names that are joined to the mention end, None if none is joined."""
    at = 0
    while at + 1 < len(window.after) and window.after[at] in _JOINS:
        if not window.after_printed[at + 1][:1].isupper():
            return None
        at += 1
        while at < len(window.after) and window.after_printed[at][:1].isupper() and window.after[at] != "'":
            at += 1
    return at or None


def _is_head(window: Window) -> bool:
    last = window.before[-1] if window.before else ""
    return last in _ENDS or last in _OPENS or last == ","


def _has_verb(window: Window, at: int) -> bool:
    for word in window.after[at : at + _VERBS_FAR]:
        if word in _ENDS:
            return False
        if len(word) > 3 and word.endswith(_VERBS):
            return True
    return False


def _joined(window: Window, at: int) -> Relations:
    """The relation of the last of several names is that of all of them."""
    rest = window.after[at:]
    if rest[:1] == ["'"]:
        return _suffixed(rest)
    if rest and rest[0] in _AFTER:
        return frozenset({_AFTER[rest[0]]})
    return SUBJECT if _is_head(window) and window.after[0] == "ve" and _has_verb(window, at) else NONE


def _joined_or_with(window: Window) -> Relations:
    """ "Çin ile Katar arasında" is between; "Çin ile Katar'a" is no list."""
    at = _after_names(window)
    found = NONE if at is None else _joined(window, at)
    return found if "between" in found else frozenset({"with"})


def _bare(window: Window) -> Relations:
    """A name without a suffix: before its noun, or the subject."""
    if not window.after:
        return NONE
    word = window.after[0]
    if word in _AFTER:
        return frozenset({_AFTER[word]}) if word != "ile" else _joined_or_with(window)
    if word in _PLACES:
        return _by_noun(word)
    if word in _OWNED:
        return OF
    at = _after_names(window)
    if at is not None:
        found = _joined(window, at)
        if window.after[0] == ",":
            return found | SUBJECT if found and _is_head(window) else NONE
        return found
    if not _is_head(window) or not word.isalnum() or not _has_verb(window, 0):
        return NONE
    return SUBJECT | OF if word.endswith(_POSSESSED) and not word.endswith(_VERBS) else SUBJECT


def _adjective(window: Window) -> Relations | None:
    at = 0
    while at + 1 < len(window.after) and window.after[at] in _JOINS and is_people_word(window.after[at + 1]):
        at += 2
    if at >= len(window.after) or not window.after[at].isalpha() or window.after[at] in _AFTER:
        return None
    for word in window.after[at : at + 2]:
        if word in _PLACES:
            return _by_noun(word)
    word = window.after[at]
    return (OF | _by_noun(word)) if word.startswith(("şirket", "firma", "alıcı", "tüketici", "ithalatçı")) else OF


def _parted(words: list[str]) -> list[str]:
    """Names and their suffixes as words of their own: "çin'", "e" → "çin", "'", "e"."""
    return [part for word in words for part in ((word[:-1], "'") if len(word) > 1 and word[-1] == "'" else (word,))]


def relations(window: Window, form: Form) -> Relations:
    """All relations that the Turkish grammar around a mention allows."""
    window = replace(window, after=_parted(window.after), after_printed=_parted(window.after_printed))
    if window.is_joined_before:
        return frozenset({"between"}) if window.before_printed[-2:-1][0][:1].isupper() else NONE
    if window.is_joined_after:
        return frozenset({"between"}) if window.after_printed[1][:1].isupper() else NONE
    if window.tail[:1] == "'" and window.tail[1:2].isalpha():
        return _suffixed(window.after)
    if form.is_people:
        found = _adjective(window)
        if found is not None:
            return found
    return _bare(window)
