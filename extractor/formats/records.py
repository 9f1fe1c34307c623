"""JSON Lines, JSON and CSV: one record, one article. Files of any size, in the memory of their largest record."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from typing import BinaryIO, TextIO, TypeVar

from extractor.article import Article
from extractor.errors import SourceError
from extractor.formats.decoding import MAX_BYTES, UNDECODABLE, UnreadableError, decode, open_text, read_all
from extractor.formats.draft import TEXT_NAMES, Draft, source_error, to_article, usual
from extractor.formats.pages import parse_page

_DELIMITERS = ",;\t"
_SKIPPED_AT_ONCE = 1 << 20  # characters

T = TypeVar("T", str, list[str])


class _Lines:
    """The lines of a stream. A record may take `MAX_BYTES` characters of them; then its line is passed over."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._left = MAX_BYTES

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._stream.readline(self._left + 1)
        if not line:
            raise StopIteration
        if len(line) <= self._left:
            self._left -= len(line)
            return line
        while line and not line.endswith("\n"):
            line = self._stream.readline(_SKIPPED_AT_ONCE)
        raise UnreadableError(f"has more than {MAX_BYTES:,} characters, the limit for one record")

    def begin_record(self) -> None:
        """What is read from here on belongs to another record."""
        self._left = MAX_BYTES


def _numbered(records: Iterator[T], lines: _Lines, start: int) -> Iterator[tuple[int, T | UnreadableError]]:
    """Each record that is cut from the lines, or why it could not be, with its number."""
    for number in count(start):
        lines.begin_record()
        try:
            yield number, next(records)
        except StopIteration:
            return
        except UnreadableError as error:
            yield number, error
        except csv.Error as error:
            yield number, UnreadableError(f"is no row of CSV: {error}")


def _each(
    records: Iterator[T], lines: _Lines, parse: Callable[[T], Draft], path: str, start: int = 1
) -> Iterator[Article | SourceError]:
    """An article or an error for each record that is not blank."""
    is_empty = True
    for number, record in _numbered(records, lines, start):
        where = f"{path}:{number}"
        if isinstance(record, UnreadableError):
            yield source_error(where, str(record))
        elif any(map(str.strip, record)):  # of a line, its first letter tells
            yield to_article(where, partial(parse, record))
        else:
            continue
        is_empty = False
    if is_empty:
        yield source_error(path, "is empty: it has no record")


def read_jsonl(stream: BinaryIO, path: str) -> Iterator[Article | SourceError]:
    """One JSON object a line. A line that is none costs no other line."""
    lines = _Lines(open_text(stream))
    yield from _each(lines, lines, _parse_line, path)


def read_json(stream: BinaryIO, path: str) -> Iterator[Article | SourceError]:
    """One JSON object, or an array of them, which is numbered from 1. What is large should be JSON Lines."""
    found = _load_json(decode(read_all(stream)))
    if not isinstance(found, list):
        yield to_article(path, partial(_parse_record, found))
        return
    if not found:
        raise UnreadableError("is empty: it has no record")
    for number, record in enumerate(found, 1):
        yield to_article(f"{path}:{number}", partial(_parse_record, record))


def _parse_line(line: str) -> Draft:
    if UNDECODABLE in line:
        raise UnreadableError("has bytes that are no text in the encoding of the file")
    return _parse_record(_load_json(line))


def _load_json(text: str) -> object:
    try:
        return json.loads(text.strip("\ufeff \t\r\n"))
    except json.JSONDecodeError as error:
        raise UnreadableError(f"is not JSON: {error.msg} at character {error.pos + 1}") from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, or thousands of brackets
        raise UnreadableError("is not JSON that can be read: it is too deep, or has too long a number") from error


def _parse_record(record: object) -> Draft:
    if not isinstance(record, dict):
        raise UnreadableError("is not a JSON object")
    draft = Draft.of(record)
    if draft.text is None and draft.html is not None:
        draft = draft.or_else(parse_page(draft.html))
    if draft.text is None:
        raise UnreadableError(f"has no text: looked for {', '.join(TEXT_NAMES)}")
    return draft


def read_csv(stream: BinaryIO, path: str) -> Iterator[Article | SourceError]:
    """A row of names, then one article a row; cells are parted by commas, semicolons or tabs."""
    csv.field_size_limit(MAX_BYTES)  # for the whole process; the 131,072 of the library are less than a long report
    lines = _Lines(open_text(stream))
    number, names, delimiter = _header(lines)
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    yield from _each(rows, lines, partial(_parse_row, names), path, start=number + 1)


def _header(lines: _Lines) -> tuple[int, list[str], str]:
    """The number of the first row that is not blank, its names, and the delimiter that makes most of them known."""
    number, line = next(((n, line) for n, line in enumerate(lines, 1) if line.strip()), (0, ""))
    if not number:
        raise UnreadableError("is empty: it has no record")
    try:
        readings = [(next(csv.reader([line], delimiter=delimiter)), delimiter) for delimiter in _DELIMITERS]
    except csv.Error as error:
        raise UnreadableError(f"its first row is no row of CSV: {error}") from error
    names, delimiter = max(readings, key=lambda reading: len(usual(reading[0])))
    if not usual(names) & set(TEXT_NAMES):
        raise UnreadableError(f"has no column for the text: looked for {', '.join(TEXT_NAMES)}")
    return number, names, delimiter


def _parse_row(names: list[str], row: list[str]) -> Draft:
    if UNDECODABLE in "".join(row):
        raise UnreadableError("has bytes that are no text in the encoding of the file")
    if any(row[len(names) :]):  # most likely an unquoted delimiter, so that every cell after it is the wrong one
        raise UnreadableError(f"has {len(row)} cells for {len(names)} columns")
    return _parse_record(dict(zip(names, row, strict=False)))
