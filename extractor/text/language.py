"""The language of a text, told by its script and, in Latin script, by its small words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_SCRIPTS = {"CYRILLIC": "ru", "ARABIC": "ar", "HANGUL": "ko", "DEVANAGARI": "hi", "GREEK": "el", "HEBREW": "he",
            "ARMENIAN": "hy", "GEORGIAN": "ka", "THAI": "th",
            "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh"}  # fmt: skip
_SMALL_WORDS = {
    "en": "the of and to in a is was for on that by with from at as it its are were has have be will this which an or",
    "es": "el la los las de del y en que un una por con para se su al es fue lo como más sus entre este esta millones",
    "fr": "le la les des du de et en un une que qui pour dans sur avec au aux par est a été son sa ses cette plus d l",
    "de": "der die das und in den dem des von zu mit auf für im ein eine ist wurde nach bei aus sich am um werden hat",
    "tr": "ve bir bu ile için olarak de da en çok daha olan yüzde milyar milyon yılında arasında sonra kadar göre dedi",
}
_LANGUAGES = {
    word: [code for code, others in _SMALL_WORDS.items() if word in others.split()]
    for listed in _SMALL_WORDS.values()
    for word in listed.split()
}
_LETTERS = {"ı": "tr", "ğ": "tr", "ş": "tr", "İ": "tr", "ß": "de", "ä": "de", "ñ": "es", "ó": "es", "í": "es",
            "ê": "fr", "è": "fr", "à": "fr", "œ": "fr"}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]++")
_GAPS = {code: " " for code in range(128) if not chr(code).isalpha()}
_SHARES = {"en": 0.13, "es": 0.28, "fr": 0.26, "de": 0.18, "tr": 0.05}
"""The least share of small words in a text that is surely of a language: the neighbours' share fewer with it."""
_FOREIGN = {
    "en": re.compile("[çãõåøæąęłńśźżčšžřůůđőűășțğışə]"),
    "es": re.compile("[çãõàèòìùäöåøæəâêô]"),
    "fr": re.compile("[ãõìòñåøäößəşığșțăţ]"),
    "de": re.compile("[çãõñåøæəşığőű]"),
    "tr": re.compile("[əãõñåøæßäqxw]"),
    "ru": re.compile("[\u0400\u0402-\u040f\u0450\u0452-\u052f]"),
    "zh": re.compile("[國會這個們來時說對與為學發經過後開長東車門問間於將從議協貿額億萬統總務聯簽訪資進關]"),
}
"""Letters of other languages in the same script; those of traditional Chinese are such."""
_NEEDED = {"ru": "ы", "tr": "ı"}
"""A letter that hardly a text of the language does without, and its neighbours do."""
_SAMPLE = 2000
_SURE_SAMPLE = 600


_BEYOND_LATIN = re.compile(r"[^\x00-\u02af]")


def _of_script(sample: str) -> str | None:
    if sample.isascii():
        return None
    counts: Counter[str] = Counter()
    for character, count in Counter(filter(str.isalpha, _BEYOND_LATIN.findall(sample))).items():
        counts[unicodedata.name(character, "").split(" ")[0]] += count
    if not counts:
        return None
    if "HIRAGANA" in counts:
        return "ja"
    letters = sum(map(str.isalpha, sample))
    script, count = max(counts.items(), key=lambda item: item[1])
    return _SCRIPTS.get(script) if 2 * count > letters else None


def words_of(sample: str) -> list[str]:
    """The runs of letters of a text."""
    return sample.translate(_GAPS).split() if sample.isascii() else _WORD.findall(sample)


def guess_language(text: str) -> str:
    """The ISO 639-1 code of the language of a text: that of its script, or of its small words; else "en".

    >>> guess_language("Las exportaciones de México subieron"), guess_language("Выросли на треть")
    ('es', 'ru')
    """
    sample = text[:_SAMPLE]
    if found := _of_script(sample):
        return found
    votes = dict.fromkeys(_SMALL_WORDS, 0)
    for word in filter(_LANGUAGES.__contains__, words_of(sample.lower())):
        codes = _LANGUAGES[word]
        for code in codes:
            votes[code] += 6 // len(codes)
    if not sample.isascii():
        for character in filter(_LETTERS.__contains__, sample):
            votes[_LETTERS[character]] += 3
    best = max(votes.values())
    if votes["en"] == best:
        return "en"
    return max(_SMALL_WORDS, key=lambda code: votes[code])


def sure_language(text: str) -> str | None:
    """The code of one of seven languages, where the text is surely written in it; None where it may be another.

    Chinese is that in simplified characters. A name with a foreign letter leaves nothing sure of a short text.

    >>> sure_language("The minister came to the capital on Monday."), sure_language("Il ministro è arrivato a Roma")
    ('en', None)
    """
    sample = text[:_SURE_SAMPLE].lower()
    code = guess_language(sample)
    foreign = _FOREIGN.get(code)
    words = words_of(sample)
    if foreign is None or not words or 300 * len(foreign.findall(sample)) > len(sample):
        return None
    small = sum(code in _LANGUAGES.get(word, ()) for word in words)
    return code if small >= _SHARES.get(code, 0) * len(words) and _NEEDED.get(code, "") in sample else None
