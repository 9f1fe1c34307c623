"""An article: a text with a content-hash id and numbered sentences."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple

from extractor.text.dates import DateSaid, Direction, dates_in
from extractor.text.fold import Folded, Span, fold
from extractor.text.language import guess_language
from extractor.text.lexicon import Hit, Lexicon, words_with_spans
from extractor.text.names import words_of_folded
from extractor.text.numbers import Told, numbers_in
from extractor.text.places import Relation, countries_in, relations_of
from extractor.text.sentences import split_sentences

_UNSAFE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")  # Cc but tab and line ends, and Cs
_SPACES = re.compile(r"\s+")


def clean(text: str) -> str:
    """``text`` with each control character and lone surrogate replaced by one harmless character.

    One for one, so that offsets hold. Control characters would act on a terminal, NUL ends a text in C, and a lone
    surrogate cannot be written as UTF-8 (Unicode 16, section 23.1 and D73).
    """
    if text.isprintable() or not _UNSAFE.search(text):
        return text
    return _UNSAFE.sub(lambda found: "\ufffd" if found[0] >= "\ud800" else " ", text)


def _line(text: str | None) -> str | None:
    """One clean line, or None."""
    return _SPACES.sub(" ", clean(text)).strip() or None if text else None


class Sentence(NamedTuple):
    """One numbered sentence: ``text[start:end]`` of its article. Numbers begin at 1."""

    number: int
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Half-open character offsets into the article's text."""
        return self.start, self.end


@dataclass(frozen=True)
class Article:
    """A text to read, and what is known of where it comes from.

    Make one with `Article.of`, which cleans the text. ``published`` is what dates without a year are resolved
    against; it is never taken for the date of an event. ``language`` is a BCP 47 tag.
    """

    text: str
    title: str | None = None
    published: date | None = None
    language: str | None = None
    source: str | None = None
    url: str | None = None
    path: str | None = None

    @classmethod
    def of(
        cls,
        text: str,
        *,
        title: str | None = None,
        published: date | None = None,
        language: str | None = None,
        source: str | None = None,
        url: str | None = None,
        path: str | None = None,
    ) -> Article:
        """An article of ``text``, cleaned; a title that is not at its head is put there, so that it can be cited."""
        if not isinstance(text, str):
            raise TypeError(f"text: a str is wanted, not {type(text).__name__}")
        if not isinstance(published, date | None):
            raise TypeError(f"published: a date is wanted, such as date(2031, 5, 6), not {type(published).__name__}")
        text = clean(text.replace("\0", "")).strip("\ufeff").strip()  # NUL is filler: it tears no word
        title = _line(title)
        if title and title.casefold() not in _SPACES.sub(" ", text[: 2 * len(title) + 200]).casefold():
            text = f"{title}\n\n{text}"
        day = published.date() if isinstance(published, datetime) else published
        return cls(text, title, day, _line(language), _line(source), _line(url), _line(path))

    @cached_property
    def id(self) -> str:
        """Sixteen hexadecimal digits of the SHA-256 of the text: the same words are the same article."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]

    @property
    def metadata(self) -> dict[str, str | None]:
        """What is known of where it comes from, as text; the day in ISO 8601."""
        return {
            "title": self.title,
            "published": self.published.isoformat() if self.published else None,
            "language": self.language,
            "source": self.source,
            "url": self.url,
            "path": self.path,
        }

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, numbered from 1."""
        spans = split_sentences(self.text, self.tongue or self.language)
        return tuple(Sentence(number, *span) for number, span in enumerate(spans, 1))

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _ends(self) -> list[int]:
        return [sentence.end for sentence in self.sentences]

    @cached_property
    def folded(self) -> Folded:
        """The text with its typography folded, for looking pieces up."""
        return fold(self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the text, folded."""
        return frozenset(words_of_folded(self.folded.text))

    @cached_property
    def tongue(self) -> str:
        """The ISO 639 code of its language, told or guessed."""
        return (self.language or guess_language(self.text)).replace("_", "-").split("-")[0].lower()

    @cached_property
    def _printed(self) -> dict[int, list[str]]:
        return {}

    @cached_property
    def _hits(self) -> dict[tuple[Lexicon, int], tuple[Hit, ...]]:
        return {}

    @cached_property
    def _numbers(self) -> dict[Span, tuple[Told, ...]]:
        return {}

    def print_of(self, sentence: Sentence) -> str:
        """The sentence as the text prints it."""
        return self.text[sentence.start : sentence.end]

    def hits(self, lexicon: Lexicon, sentence: Sentence) -> tuple[Hit, ...]:
        """The phrases of a lexicon in a sentence, with offsets into the sentence; looked up once."""
        key = (lexicon, sentence.number)
        found = self._hits.get(key)
        if found is None:
            number = sentence.number
            if number not in self._printed:
                self._printed[number] = self.print_of(sentence).split()
            found = ()
            if lexicon.may_stand(self._printed[number]):
                found = lexicon.find_among(words_with_spans(self.print_of(sentence)))
            self._hits[key] = found
        return found

    def numbers(self, sentence: Sentence) -> tuple[Told, ...]:
        """The numbers of a sentence, with offsets into the sentence; read once."""
        return self.numbers_of(sentence.span)

    def numbers_of(self, stretch: Span) -> tuple[Told, ...]:
        """The numbers of one sentence or a few, with offsets into that stretch; read once."""
        if stretch not in self._numbers:
            self._numbers[stretch] = numbers_in(self.text[stretch[0] : stretch[1]])
        return self._numbers[stretch]

    @cached_property
    def _dates(self) -> dict[tuple[Span, Direction], tuple[DateSaid, ...]]:
        return {}

    def dates(self, stretch: Span, direction: Direction = "past") -> tuple[DateSaid, ...]:
        """The dates of one sentence or a few, with offsets into that stretch; read once."""
        key = (stretch, direction)
        if key not in self._dates:
            text = self.text[stretch[0] : stretch[1]]
            self._dates[key] = dates_in(text, published=self.published, direction=direction, language=self.tongue)
        return self._dates[key]

    @cached_property
    def countries(self) -> dict[str, list[Span]]:
        """Where the text names each country, by ISO 3166-1 alpha-3 code."""
        named: dict[str, list[Span]] = {}
        for code, span in countries_in(self.text):
            named.setdefault(code, []).append(span)
        return named

    @cached_property
    def _named(self) -> dict[int, dict[str, list[Span]]]:
        named: dict[int, dict[str, list[Span]]] = {}
        for code, spans in self.countries.items():
            for span in spans:
                if sentence := self.sentence_at(span[0]):
                    named.setdefault(sentence.number, {}).setdefault(code, []).append(span)
        return named

    def named_in(self, sentence: Sentence) -> dict[str, list[Span]]:
        """The countries that a sentence names, and where in the text; a dictionary of the caller's own."""
        return dict(self._named.get(sentence.number, {}))

    @cached_property
    def _relations(self) -> dict[Span, frozenset[Relation]]:
        return {}

    def relations(self, span: Span) -> frozenset[Relation]:
        """The relations of what stands at a span, as `extractor.text.places.relations_of` tells them; told once."""
        if span not in self._relations:
            self._relations[span] = relations_of(self.text, span, self.tongue)
        return self._relations[span]

    def sentence(self, number: int) -> Sentence | None:
        """The sentence with this number, or None."""
        return self.sentences[number - 1] if 1 <= number <= len(self.sentences) else None

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence in which this character stands, or None."""
        at = bisect_right(self._starts, offset) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].end else None

    def around(self, span: Span) -> Span:
        """The sentences over which a span runs, as one; the span itself where it runs over none."""
        touched = self.touched(span)
        return (min(span[0], touched[0].start), max(span[1], touched[-1].end)) if touched else span

    def touched(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences over which a span runs."""
        first = bisect_right(self._ends, span[0])
        last = bisect_left(self._starts, span[1])
        return self.sentences[first:last]

    def quote(self, numbers: Iterable[int]) -> str:
        """The text of the sentences with these numbers, in order; unknown numbers are passed over."""
        found = (self.sentence(number) for number in sorted(set(numbers)))
        return " ".join(_SPACES.sub(" ", self.text[s.start : s.end]) for s in found if s)

    def line(self, sentence: Sentence) -> str:
        """The sentence as a model is shown it: ``12| …``, on one line.

        Line ends inside a sentence become spaces, so no text can forge the beginning of a line.
        """
        return f"{sentence.number}| {_SPACES.sub(' ', self.print_of(sentence))}"

    @cached_property
    def numbered(self) -> str:
        """The text as a model is shown it: one line a sentence."""
        return "\n".join(map(self.line, self.sentences))
