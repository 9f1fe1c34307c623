"""Paths → articles: which files are meant, and each of them read by the reader of its format."""

from __future__ import annotations

import codecs
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from extractor.article import Article
from extractor.errors import SourceError
from extractor.formats import READERS, SUFFIXES, Format
from extractor.formats.decoding import Replayed, UnreadableError, read_some
from extractor.formats.draft import source_error

__all__ = ["STDIN", "Format", "Known", "count_sources", "read_articles"]

STDIN = "-"
"""The path that means standard input."""

_HEAD_BYTES = 1024
_BEGINNINGS: dict[bytes, Format] = {b"{": "jsonl", b"<": "html", b"---\n": "md", b"---\r\n": "md"}


@dataclass(frozen=True, slots=True)
class Known:
    """What the caller knows of the articles. It fills in where a file says nothing; what the file says wins."""

    published: date | None = None
    language: str | None = None
    source: str | None = None


_NOTHING = Known()


def read_articles(
    paths: Sequence[str | Path],
    *,
    known: Known = _NOTHING,
    format: Format | None = None,  # noqa: A002 - the word a caller looks for
    stdin: BinaryIO | None = None,
) -> Iterator[Article | SourceError]:
    """The articles at the paths, one after another, and an error for each file or record that is none.

    A path is a file, a folder, a pattern (``news/**/*.md``) or ``-`` for standard input. A folder is read with the
    folders in it, in the order of the names, without hidden files and those of other kinds than `SUFFIXES` has. A file
    that is named twice is read once. ``format`` says what the files are, whatever their names; standard input without
    it is taken for what it begins like: JSON Lines, HTML, Markdown with front matter, or else plain text.

    ``known`` fills in what a file does not say of itself. Nothing else is made up: no date from a file's time stamp,
    no title from its name. Nothing is read before it is asked for, and no more than one record is held.
    """
    for found in _find(paths):
        if isinstance(found, SourceError):
            yield found
            continue
        for article in _read(found, format, stdin):
            yield article if isinstance(article, SourceError) else _completed(article, known)


def count_sources(paths: Sequence[str | Path], *, format: Format | None = None) -> int | None:  # noqa: A002 - as above
    """How many articles and errors `read_articles` will give, for a progress bar; None if only reading can tell.

    It can be told of documents, not of standard input and of files with many records.
    """
    total = 0
    for found in _find(paths):
        if found == STDIN or (isinstance(found, Path) and _format_of(found, format) in {"jsonl", "json", "csv"}):
            return None
        total += 1
    return total


def _completed(article: Article, known: Known) -> Article:
    return replace(
        article,
        published=article.published or known.published,
        language=article.language or known.language,
        source=article.source or known.source,
    )


def _read(found: Path | str, wanted: Format | None, stdin: BinaryIO | None) -> Iterator[Article | SourceError]:
    path = str(found)
    try:
        if isinstance(found, Path):
            yield from _read_file(found, wanted)
        else:
            stream = stdin or sys.stdin.buffer
            head = read_some(stream, _HEAD_BYTES)
            yield from READERS[wanted or _format_like(head)](BufferedReader(Replayed(head, stream)), path)
    except UnreadableError as error:
        yield source_error(path, str(error))
    except OSError as error:
        yield source_error(path, _reason(path, error))


def _read_file(path: Path, wanted: Format | None) -> Iterator[Article | SourceError]:
    if not stat.S_ISREG(path.stat().st_mode):  # to open a pipe would be to wait for who writes to it
        raise UnreadableError("is not a regular file")
    format_ = _format_of(path, wanted)
    if format_ is None:
        raise UnreadableError(f"has a name that tells no format; say which it is: {', '.join(READERS)}")
    with path.open("rb") as stream:
        yield from READERS[format_](stream, str(path))


def _format_of(path: Path, wanted: Format | None) -> Format | None:
    return wanted or SUFFIXES.get(path.suffix.casefold())


def _format_like(head: bytes) -> Format:
    start = head.removeprefix(codecs.BOM_UTF8).lstrip()
    return next((format_ for mark, format_ in _BEGINNINGS.items() if start.startswith(mark)), "txt")


def _find(paths: Sequence[str | Path]) -> Iterator[Path | str | SourceError]:
    """The files that the paths mean, each once, and an error for each path that means none. A string is `STDIN`."""
    seen: set[object] = set()
    for path in map(str, paths):
        for found in [path] if path == STDIN else _expand(path):
            identity = _identity(found) if isinstance(found, Path) else found
            if identity not in seen:
                seen.add(identity)
                yield found


def _identity(path: Path) -> object:
    """What all names of one file or folder have in common."""
    try:
        status = path.stat()
    except OSError:
        return path
    return status.st_dev, status.st_ino


def _expand(path: str) -> Iterator[Path | SourceError]:
    """The files that a path means, or one error."""
    try:
        is_folder = stat.S_ISDIR(os.stat(path).st_mode)  # noqa: PTH116 - Path("") would be the working folder
    except (OSError, ValueError) as error:  # ValueError: no file can have such a name
        is_pattern = any(mark in path for mark in "*?[")
        reason = "matches no file" if is_pattern else _reason(path, error)
        files = _matching(path) if is_pattern else iter(())
    else:
        reason = f"is a folder without a file whose name ends in {', '.join(SUFFIXES)}"
        files = _in_folder(Path(path)) if is_folder else iter([Path(path)])
    first = next(files, None)
    yield first or source_error(path, reason)
    yield from files


def _matching(pattern: str) -> Iterator[Path | SourceError]:
    """The files, and those in the folders, that a pattern matches; hidden ones only if it says so."""
    parts = Path(pattern).parts
    fixed = next(at for at, part in enumerate(parts) if any(mark in part for mark in "*?["))
    base = Path(*parts[:fixed])
    try:
        matches = sorted(base.glob(str(Path(*parts[fixed:]))))
    except (OSError, ValueError, RecursionError) as error:
        yield source_error(pattern, _reason(pattern, error))
        return
    wants_hidden = any(part.startswith(".") for part in parts[fixed:])
    for match in matches:
        if wants_hidden or not any(part.startswith(".") for part in match.relative_to(base).parts):
            yield from _in_folder(match) if match.is_dir() else [match]


def _in_folder(folder: Path) -> Iterator[Path | SourceError]:
    """The files of known kinds in a folder and the folders in it, each folder once, whatever links there are."""
    waiting, entered = [folder], set()
    while waiting:
        here = waiting.pop()
        identity = _identity(here)
        if identity in entered:
            continue
        entered.add(identity)
        try:
            visible = sorted(entry for entry in here.iterdir() if not entry.name.startswith("."))
            folders = [entry for entry in visible if entry.is_dir()]
        except OSError as error:
            yield source_error(str(here), _reason(str(here), error))
            continue
        waiting.extend(reversed(folders))
        others = sorted(set(visible).difference(folders))
        yield from (entry for entry in others if entry.suffix.casefold() in SUFFIXES)


def _reason(path: str, error: OSError | ValueError | RecursionError) -> str:
    """What the operating system has against a path, in words."""
    if isinstance(error, FileNotFoundError):
        return "is a link to a file that is gone" if os.path.islink(path) else "there is no such file"  # noqa: PTH114
    if isinstance(error, OSError):
        return f"cannot be read: {(error.strerror or type(error).__name__).lower()}"
    return "cannot be the name of a file"
