"""What a file says of an article, under whatever of the usual names, made into an `Article`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from itertools import chain
from typing import TypeVar

from extractor.article import Article
from extractor.errors import SourceError
from extractor.formats.decoding import UnreadableError
from extractor.formats.values import address, first, language_tag, name_of, one_line, parse_date, prose

MAX_CHARACTERS = 1_000_000
"""The longest text that is one article: about what fits the context of a large model, ten times a long report."""
_NAMES = {
    "text": ("text", "body", "content", "article", "articlebody"),
    "html": ("html",),
    "title": ("title", "headline"),
    "published": (
        "published",
        "published_at",
        "publication_date",
        "date_published",
        "datepublished",
        "pubdate",
        "date",
    ),
    "language": ("language", "lang", "inlanguage"),
    "source": ("source", "publisher", "site"),
    "url": ("url", "link", "canonical"),
}
TEXT_NAMES = (*_NAMES["text"], *_NAMES["html"])
"""The names under which a record may have its text."""

T = TypeVar("T")
_HOSTILE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Draft:
    """What was read of an article so far; None is what is not said."""

    text: str | None = None
    html: str | None = None
    title: str | None = None
    published: date | None = None
    language: str | None = None
    source: str | None = None
    url: str | None = None

    @classmethod
    def of(cls, record: Mapping[str, object]) -> Draft:
        """What a record says under the usual names, in any case; the first name with a readable value counts."""
        said = {_plain(name): value for name, value in record.items()}

        def read(field: str, reader: Callable[[object], T | None]) -> T | None:
            return first(reader(said.get(name)) for name in _NAMES[field])

        return cls(
            text=read("text", prose),
            html=read("html", prose),
            title=read("title", one_line),
            published=read("published", parse_date),
            language=read("language", language_tag),
            source=read("source", name_of),
            url=read("url", address),
        )

    def or_else(self, other: Draft) -> Draft:
        """This draft, with what it does not say taken from another."""
        return Draft(*(getattr(self, f.name) or getattr(other, f.name) for f in fields(self)))


def _plain(name: str) -> str:
    return name.strip().casefold().replace("-", "_").replace(" ", "_")


def usual(names: Iterable[str]) -> set[str]:
    """Those of the names under which something is looked for, in lower case."""
    return {_plain(name) for name in names}.intersection(chain(*_NAMES.values()))


def shown(text: str) -> str:
    """``text`` with what would act on a terminal, or cannot be stored as UTF-8, written as an escape."""
    return _HOSTILE.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def source_error(path: str, reason: str) -> SourceError:
    """An error whose message is one harmless line."""
    return SourceError(shown(path), shown(reason))


def to_article(path: str, read: Callable[[], Draft]) -> Article | SourceError:
    """What ``read`` finds at ``path`` as an article, or why it is none."""
    try:
        draft = read()
    except UnreadableError as error:
        return source_error(path, str(error))
    text = draft.text or ""
    if len(text) > MAX_CHARACTERS:
        return source_error(path, f"has {len(text):,} characters; the limit is {MAX_CHARACTERS:,}")
    if not any(character.isalpha() for character in text):
        return source_error(path, "is empty: it has no text with a letter in it")
    return Article.of(
        text,
        title=draft.title,
        published=draft.published,
        language=draft.language,
        source=draft.source,
        url=draft.url,
        path=shown(path),
    )
