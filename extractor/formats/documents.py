"""Plain text and Markdown: one file, one article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

import yaml
from frontmatter.default_handlers import YAMLHandler

from extractor.article import Article
from extractor.errors import SourceError
from extractor.formats.decoding import UnreadableError, decode, read_all
from extractor.formats.draft import Draft, to_article
from extractor.formats.values import parse_date

_MAX_FRONT_MATTER = 100_000  # characters; pages of metadata are a mistake, and YAML is slow
_HEAD_CHARACTERS = 2000
_HEAD_LINES = 10
_PUBLISHED = re.compile(r"(?:published|posted|date)(?: on)?:? +", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\[\]\n]{0,500})\]\([^()\s]{0,2000}\)")
_HEADING = re.compile(r"# +(\S[^\r\n]{0,500})(?:[\r\n]|$)")


def read_txt(stream: BinaryIO, path: str) -> Iterator[Article | SourceError]:
    """The whole file is the text. A title is not guessed; a line of its own that is a date says when it appeared."""
    yield to_article(path, lambda: _parse_txt(decode(read_all(stream))))


def _parse_txt(text: str) -> Draft:
    head = [line.strip() for line in text[:_HEAD_CHARACTERS].splitlines()[:-1] if line.strip()][:_HEAD_LINES]
    dates = {found for line in head if (found := parse_date(_PUBLISHED.sub("", line)))}
    return Draft(text=text, published=dates.pop() if len(dates) == 1 else None)


def read_md(stream: BinaryIO, path: str) -> Iterator[Article | SourceError]:
    """Markdown, with YAML front matter if it has some. Marks are left in the text, addresses of links are not."""
    yield to_article(path, lambda: _parse_md(decode(read_all(stream))))


def _parse_md(text: str) -> Draft:
    said, body = _split_front_matter(text.lstrip("\ufeff"))
    body = body.strip()
    heading = _HEADING.match(body)
    plain = Draft(text=_LINK.sub(r"\1", body), title=_LINK.sub(r"\1", heading[1]).rstrip(" #") if heading else None)
    return Draft(text=plain.text).or_else(said).or_else(plain)


def _split_front_matter(text: str) -> tuple[Draft, str]:
    """What the front matter says, and the text without it; text between two ruled lines is no front matter."""
    handler = YAMLHandler()
    if not handler.detect(text):
        return Draft(), text
    try:
        front, body = handler.split(text)
    except ValueError:  # one ruled line alone
        return Draft(), text
    if len(front) > _MAX_FRONT_MATTER:
        raise UnreadableError(f"its front matter has {len(front):,} characters; the limit is {_MAX_FRONT_MATTER:,}")
    said = _load_yaml(handler, front)
    if said is None:
        return Draft(), body
    return (Draft.of(said), body) if isinstance(said, dict) else (Draft(), text)


def _load_yaml(handler: YAMLHandler, front: str) -> object:
    """YAML with each value as the string it is written as: a title of digits, or the language ``no``, stays itself."""
    try:
        return handler.load(front, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = f" in line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise UnreadableError(f"its front matter is not YAML{line}: {error.problem}") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise UnreadableError(f"its front matter is not YAML: {type(error).__name__}") from error
