"""Who a text names as the source of what it says: "according to NAME", "NAME said", "по данным NAME", "NAME'e göre".

A verb of saying has its source as its subject: what stands before it in its own clause ("Ada Quill, who met Brek Tan,
said"), or right after it where the language turns the two round ("said Ada Quill"). The clauses are those of
:mod:`extractor.text.factuality`. Who is only met, visited or spoken of is no source.

>>> text = "Ada Quill, who met Brek Tan, said exports rose"
>>> is_source(text, (0, 9)), is_source(text, (19, 27))
(True, False)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from extractor.text.factuality import reading_of
from extractor.text.factuality.clauses import Clause
from extractor.text.fold import Span, fold
from extractor.text.language import guess_language
from extractor.text.lexicon import Lexicon

_BEFORE_NAME = {
    "en": """according to, as per, as reported by, reported by, announced by, released by, published by, confirmed by,
        quoted
        by, provided by, compiled by, stated by, issued by, data from, data of, data by, figures from, figures of,
        figures by, statistics from, statistics of, statistics by, estimates from, estimates of, estimates by, citing,
        cited by, in the words of, a report by, a study by, a survey by, report from, reports from, as told by, in the
        view of, in the opinion of, sources in, sources at, per data of, numbers from""",
    "ru": """сообщили в, заявили в, рассказали в, отметили в, уточнили в, сообщает,
        по данным, по словам, по информации, по сообщению, по сообщениям, согласно, согласно данным, по оценке,
        по оценкам, по подсчетам, по утверждению, по мнению, по заявлению, со ссылкой на, данные, сведения,
        статистика, как передает, как сообщает, передает, передают, по версии""",
    "es": """según, según datos de, según datos del, de acuerdo con, de acuerdo a, conforme a, datos de, datos del,
        cifras de, cifras del, estadísticas de, estadísticas del, en palabras de, citando a, a juicio de, informe de,
        estimaciones de""",
    "fr": """selon, d'après, de l'avis de, données de, données du, chiffres de, chiffres du, statistiques de,
        statistiques du, aux dires de, citant, aux yeux de, rapport de, données de l', chiffres de l', estimations de,
        de source""",
    "de": """laut, nach Angaben, nach Angaben von, nach Angaben der, nach Angaben des, gemäß, nach Auskunft, nach
        Informationen, Daten von, Daten der, Daten des, Zahlen von, Zahlen der, Zahlen des, Angaben von, Angaben der,
        Angaben des, so, nach Einschätzung, nach Worten, unter Berufung auf""",
    "tr": "",
    "zh": "据, 根据, 依据, 援引",
}
"""Language → phrases that the name of a source follows."""
_AFTER_NAME = {
    "de": "zufolge",
    "tr": "göre, verilerine göre, verilerine, açıklamasına göre, aktardığına göre, bildirdiğine göre",
    "en": """was quoted as saying, is quoted as saying, were quoted as saying, data show, data showed, figures show,
        figures showed, statistics show""",
}
"""Language → phrases that the name of a source stands right before."""
_PREPOSITIONS = {
    "en": "to in on at of from by with for after before during that and under over into between against about",
    "ru": "в на с со к ко о об от для из у при после что и перед через между",
    "es": "a al de del en con por para que tras sobre ante entre y",
    "fr": "à au aux de du des en avec par pour que sur après dans chez lors et d",
    "de": "in im am mit von vom bei beim zu zum zur nach für dass und über an auf gegen vor",
    "tr": "ile",
    "zh": "与 和 同 向 对 在 见 问 晤 给 于",
}
"""Language → words that make a name after them something else than a subject."""
_SPEAKERS = """data figures statistics report study survey estimate estimates numbers spokesman spokeswoman
    spokesperson spokesmen official officials representative representatives sources analysts economists experts
    portavoz portavoces datos cifras porte parole données chiffres sprecher sprecherin daten представитель
    представители представительница данные источник источники пресс служба глава директор statement""".split()  # noqa: SIM905 - prose
"""Nouns that may have the source after a preposition: "a spokesman for NAME said"."""
_INVERTED = frozenset({"ru", "es", "fr", "de"})
"""Languages in which a subject may always follow its verb."""
_QUOTE = re.compile("[\"“”„«»‘’']")
_STOP = re.compile(r"[.!?;]\s")
_BREAK = re.compile(r"[,;:!?()\[\]\"“”«»—–，。；：！？（）]|\s-\s|\.\s")
_REACH = 12  # words that a title and a name may have


@dataclass(frozen=True, slots=True)
class Source:
    """A place of a text that names a source."""

    cue: Span
    """What tells it: "according to", "said"."""
    named: tuple[Span, ...]
    """The stretches of text in which the source stands, with its title and apposition."""


@cache
def _lexicon(language: str) -> Lexicon:
    return Lexicon({"after": _AFTER_NAME.get(language, ""), "before": _BEFORE_NAME.get(language, "")})


@cache
def _prepositions(language: str) -> frozenset[str]:
    return frozenset(fold(word).text for word in _PREPOSITIONS.get(language, "").split())


_HEADS = frozenset(fold(word).text for word in _SPEAKERS)


class _Reading:
    """One text, read for its sources."""

    def __init__(self, text: str, language: str) -> None:
        reader = reading_of(text, language)
        self.text, self.language = text, language
        self.prepositions = _prepositions(language)
        self.words: Sequence[tuple[str, Span]] = []
        self.places: Sequence[Clause] = []
        self.says: Sequence[tuple[int, int, Clause]] = []
        self._subjects: dict[int, list[int]] = {}
        if reader is not None:
            self.words, self.places, self.says = reader.words, reader.places, reader.says
            for at, place in enumerate(self.places):
                is_aside = place.kind == "part" and not place.verb and place.outer is not None
                self._subjects.setdefault(id(place.outer if is_aside else place), []).append(at)

    def breaks(self, at: int) -> bool:
        """Whether a mark stands between this word and the one before."""
        if not 0 < at < len(self.words):
            return True
        return bool(_BREAK.search(self.text, self.words[at - 1][1][1], self.words[at][1][0]))

    def ends(self, at: int) -> bool:
        """Whether a sentence ends before this word."""
        return bool(_STOP.search(self.text, self.words[at - 1][1][1], self.words[at][1][0]))

    def subject(self, first: int, clause: Clause) -> list[int]:
        """The words of a clause before its verb; of the one that it goes on, where it has none ("met him and said")."""
        around: Clause | None = clause
        for _ in range(3):
            if around is None:
                break
            before = min(first, around.weak_at)
            found = [at for at in self._subjects.get(id(around), [])[: 4 * _REACH] if at < before]
            if any(self.words[at][0] not in _AND for at in found):
                return found
            if not first or self.words[first - 1][0] not in _AND:
                break
            around = around.outer
        return []

    def is_inserted(self, first: int, last: int) -> bool:
        """Whether a verb and its subject stand between two marks: "…, said Ada Quill, …"."""
        named = self.after(last)
        if not named or not self.breaks(first):
            return False
        place = self.places[named[0]]
        is_bare = not place.verb or place.weak_at > named[-1]
        has_name = any(self.text[self.words[at][1][0]].isupper() for at in named)
        return place.kind == "complement" and is_bare and has_name and all(self.places[at] is place for at in named)

    def is_after_quote(self, at: int) -> bool:
        """Whether a quotation ends right before a word."""
        return at > 0 and bool(_QUOTE.search(self.text, self.words[at - 1][1][1], self.words[at][1][0]))

    def after(self, last: int) -> list[int]:
        """The words after a cue up to a mark, a verb or a preposition that ends a name's title."""
        found: list[int] = []
        for at in range(last + 1, min(last + 1 + _REACH, len(self.words))):
            word = self.words[at][0]
            ends = word in self.prepositions and word not in _OF
            if self.breaks(at) or (ends and word not in _AND) or (not found and word in self.prepositions):
                break
            found.append(at)
        return found

    def before(self, first: int) -> list[int]:
        """The words before a cue, back to a mark."""
        start = first
        while start > 0 and first - start < _REACH and not self.breaks(start):
            start -= 1
        return list(range(start, first))


_THAT = frozenset(fold(word).text for word in ("that", "что", "que", "dass"))
_AND = frozenset({"and", "и", "y", "et", "und", "ve", "和"})
_OF = _AND | frozenset(fold(word).text for word in ("of", "de", "del", "du", "des", "d", "von", "for", "в", "по"))


def _stretches(reading: _Reading, places: Iterable[int]) -> tuple[Span, ...]:
    """Words next to each other, joined."""
    joined: list[list[int]] = []
    for at in places:
        if joined and joined[-1][1] == at - 1 and not reading.breaks(at):
            joined[-1][1] = at
        else:
            joined.append([at, at])
    return tuple((reading.words[first][1][0], reading.words[last][1][1]) for first, last in joined)


def _of_verbs(reading: _Reading) -> Iterator[tuple[Span, list[int]]]:
    """The verbs of saying with their subjects."""
    for first, last, clause in reading.says:
        cue = reading.words[first][1][0], reading.words[last][1][1]
        if reading.language in {"zh", "tr"}:
            yield cue, _opening(reading, first)
            continue
        found = reading.subject(first, clause)
        if reading.is_inserted(first, last):
            found = reading.after(last)
        elif not found or reading.is_after_quote(first) or reading.language in _INVERTED:
            found = found + reading.after(last)
        yield cue, found


def _opening(reading: _Reading, first: int) -> list[int]:
    """Turkish and Chinese: the first words of the sentence or of the piece that the verb stands in."""
    if reading.language == "zh":
        return reading.before(first)
    start = first
    while start > 0 and first - start < 4 * _REACH and not reading.ends(start):
        start -= 1
    return list(range(start, min(first, start + 6)))


def _of_phrases(reading: _Reading) -> Iterator[tuple[Span, list[int]]]:
    """The phrases before and after the name of a source."""
    index = {span[0]: at for at, (_, span) in enumerate(reading.words)}
    ends = {span[1]: at for at, (_, span) in enumerate(reading.words)}
    for hit in _lexicon(reading.language).find_among(reading.words):
        if hit.meaning == "before":
            yield hit.span, reading.after(ends[hit.span[1]])
        else:
            yield hit.span, reading.before(index[hit.span[0]])


def _found(reading: _Reading) -> tuple[Source, ...]:
    every = sorted((cue, places) for cue, places in (*_of_verbs(reading), *_of_phrases(reading)) if places)
    return tuple(Source(cue, _stretches(reading, places)) for cue, places in every)


def _code(text: str, language: str | None) -> str:
    return (language or guess_language(text)).replace("_", "-").split("-")[0].lower()


@lru_cache(maxsize=64)
def _read(text: str, language: str) -> tuple[_Reading, tuple[Source, ...]]:
    reading = _Reading(text, language)
    return reading, _found(reading)


def sources_in(text: str, language: str | None = None) -> tuple[Source, ...]:
    """The places of a text that name who says what it says, in order. Linear in the length of the text."""
    return _read(text, _code(text, language))[1]


def _is_subject(reading: _Reading, name: Span, cue: Span) -> bool:
    """Whether a name in the stretch of a source is the source, not what a preposition or a case makes of it."""
    at = next((at for at, (_, span) in enumerate(reading.words) if span[1] > name[0]), None)
    if at is None:
        return False
    if reading.language == "tr":
        is_marked = reading.text[name[1] : name[1] + 1] in {"'", "’"}
        is_phrase = "göre" in reading.text[cue[0] : cue[1]].lower()
        return is_phrase or not is_marked
    if at == 0 or (cue[1] <= name[0] and cue[1] >= reading.words[at - 1][1][1]):
        return True
    if reading.words[at - 1][0] not in reading.prepositions - _THAT or reading.words[at - 1][0] in _AND:
        return True
    return any(reading.words[back][0] in _HEADS for back in range(max(0, at - 4), at - 1))


def is_source(text: str, name: Span, language: str | None = None) -> bool:
    """Whether the text names what stands at ``name`` as the source of what it says."""
    reading, sources = _read(text, _code(text, language))
    for source in sources:
        is_named = any(start <= name[0] and name[1] <= end for start, end in source.named)
        if is_named and _is_subject(reading, name, source.cue):
            return True
    return False
