"""One reader per format: a stream in, articles and errors out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO, Literal

from extractor.article import Article
from extractor.errors import SourceError
from extractor.formats.documents import read_md, read_txt
from extractor.formats.pages import read_html
from extractor.formats.records import read_csv, read_json, read_jsonl

Format = Literal["txt", "md", "html", "jsonl", "json", "csv"]
Reader = Callable[[BinaryIO, str], Iterator[Article | SourceError]]
"""Reads a stream; the string says what it is, for errors and for `Article.path`. May raise `UnreadableError`."""

READERS: dict[Format, Reader] = {
    "txt": read_txt,
    "md": read_md,
    "html": read_html,
    "jsonl": read_jsonl,
    "json": read_json,
    "csv": read_csv,
}
SUFFIXES: dict[str, Format] = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "csv",
}
"""The format that the end of a file's name tells."""
