"""Sources: what the paths mean, what each format says, and that nothing a file holds can do harm."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import socket
import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from itertools import islice
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.article import Article
from extractor.errors import SourceError
from extractor.formats import READERS, SUFFIXES
from extractor.formats.decoding import MAX_BYTES
from extractor.formats.draft import MAX_CHARACTERS
from extractor.formats.values import parse_date
from extractor.sources import Format, Known, count_sources, read_articles

DAY = date(2024, 2, 21)


def read(*paths: str | Path, format: Format | None = None, known: Known | None = None) -> list[Article | SourceError]:  # noqa: A002
    """All that the paths give."""
    return list(read_articles(paths, format=format, known=known or Known()))


def piped(data: bytes | str, format: Format | None = None) -> list[Article | SourceError]:  # noqa: A002
    """All that standard input gives."""
    stdin = io.BytesIO(data.encode() if isinstance(data, str) else data)
    return list(read_articles(["-"], format=format, stdin=stdin))


def article(found: Iterable[Article | SourceError]) -> Article:
    """The one article that was found."""
    (only,) = found
    assert isinstance(only, Article), only
    return only


def error(found: Iterable[Article | SourceError]) -> str:
    """The message of the one error that was found, which is one line."""
    (only,) = found
    assert isinstance(only, SourceError), only
    assert str(only).isprintable()
    return str(only)


def outline(found: Iterable[Article | SourceError]) -> list[str]:
    """The text of each article, and an exclamation mark for each error."""
    return [one.text if isinstance(one, Article) else "!" for one in found]


def files(folder: Path, *names: str) -> None:
    """Files in a folder, each with its name as its text."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)


# Which files


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    """With the folders in it; without hidden files, and without files that no reader knows."""
    files(tmp_path, "b.txt", "a.md", "c.TXT", "pic.jpg", ".hidden.txt", ".git/x.txt", "z/1.txt", "d/y/2.txt", "d/1.txt")
    assert outline(read(tmp_path)) == ["a.md", "b.txt", "c.TXT", "d/1.txt", "d/y/2.txt", "z/1.txt"]


PATTERNS = {
    "star": ("*.txt", ["a.txt", "b.txt"]),
    "two stars": ("**/*.txt", ["a.txt", "b.txt", "d/1.txt", "d/y/2.txt"]),
    "two stars alone": ("**", ["a.txt", "b.txt", "d/1.txt", "d/y/2.txt", "e.md"]),
    "a folder in a pattern": ("[d]", ["d/1.txt", "d/y/2.txt"]),
    "question mark": ("?.md", ["e.md"]),
    "hidden on demand": (".*.txt", [".h.txt"]),
}


@pytest.mark.parametrize(("pattern", "expected"), PATTERNS.values(), ids=PATTERNS.keys())
def test_a_pattern_means_what_a_shell_would_make_of_it(tmp_path: Path, pattern: str, expected: list[str]) -> None:
    """Also where the shell was kept from it by quotes."""
    files(tmp_path, "b.txt", "a.txt", "e.md", ".h.txt", "d/1.txt", "d/y/2.txt", "d/.x/3.txt")
    assert sorted(outline(read(f"{tmp_path}/{pattern}"))) == sorted(expected)


def test_a_relative_pattern_starts_in_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the articles keep the relative paths."""
    files(tmp_path, "d/a.txt")
    monkeypatch.chdir(tmp_path)
    assert article(read("*/*.txt")).path == os.path.join("d", "a.txt")  # noqa: PTH118


def test_a_name_with_a_mark_in_it_is_first_of_all_a_name(tmp_path: Path) -> None:
    """A file that exists is meant, whatever else it could match."""
    files(tmp_path, "a[1].txt", "a1.txt")
    assert outline(read(tmp_path / "a[1].txt")) == ["a[1].txt"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    """By name, folder, pattern, or link; standard input too."""
    files(tmp_path, "a.txt", "b.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "a.txt")
    assert outline(read(tmp_path / "b.txt", tmp_path, f"{tmp_path}/*.txt", tmp_path / "." / "a.txt")) == [
        "b.txt",
        "a.txt",
    ]
    assert outline(read_articles(["-", "-"], stdin=io.BytesIO(b"text"))) == ["text"]


def test_links_that_run_in_circles_end(tmp_path: Path) -> None:
    """Each folder is entered once."""
    files(tmp_path, "a.txt", "d/b.txt")
    (tmp_path / "d" / "up").symlink_to(tmp_path)
    (tmp_path / "d" / "self").symlink_to(tmp_path / "d")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert outline(read(tmp_path)) == ["a.txt", "!", "d/b.txt"]
    assert outline(read(f"{tmp_path}/**/b.txt")) == ["d/b.txt"]


MISSING = {
    "no such file": ("gone.txt", "there is no such file"),
    "nothing matches": ("*.txt", "matches no file"),
    "empty name": ("", "there is no such file"),
    "NUL": ("a\0.txt", "cannot be the name of a file"),
    "lone surrogate": ("\ud800.txt", "cannot be the name of a file"),
    "too long": ("x" * 5000, "cannot be read: file name too long"),
    "empty folder": ("empty", "is a folder without a file whose name ends in .txt"),
    "folder with unknown files": ("pictures", "is a folder without a file whose name ends in .txt"),
    "link to nothing": ("broken.md", "is a link to a file that is gone"),
    "through a file": ("pictures/a.jpg/b.txt", "cannot be read: not a directory"),
    "unknown kind": ("pictures/a.jpg", "tells no format; say which it is: txt, md, html"),
    "pipe": ("pipe.txt", "is not a regular file"),
    "socket": ("socket.txt", "is not a regular file"),
    "device": ("/dev/zero", "is not a regular file"),
}


@pytest.mark.parametrize(("path", "reason"), MISSING.values(), ids=MISSING.keys())
def test_a_path_that_means_no_file_is_one_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, reason: str
) -> None:
    """It says why, waits for nobody, and the other paths go on."""
    monkeypatch.chdir(tmp_path)
    files(tmp_path, "pictures/a.jpg", "pictures/.b.txt", "good.md")
    Path("empty").mkdir()
    Path("broken.md").symlink_to("nowhere.md")
    os.mkfifo("pipe.txt")
    with socket.socket(socket.AF_UNIX) as unix:
        unix.bind("socket.txt")
        if path == "*.txt":
            Path("pipe.txt").unlink()
            Path("socket.txt").unlink()
        found = read(path, "good.md")
    assert reason in error(found[:1])
    assert outline(found[1:]) == ["good.md"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_an_error(tmp_path: Path) -> None:
    """A file, or a folder with all that is in it."""
    files(tmp_path, "a.txt", "b.txt", "d/c.txt")
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "d").chmod(0)
    assert outline(read(tmp_path)) == ["!", "b.txt", "!"]
    (tmp_path / "d").chmod(0o700)


def test_a_failing_disk_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of the operating system while reading costs this file and no other."""
    files(tmp_path, "a.txt", "b.txt")
    opened = Path.open

    def broken(path: Path, mode: str) -> object:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", broken)
    found = read(tmp_path)
    assert error(found[:1]) == f"{tmp_path}/a.txt: cannot be read: permission denied"
    assert outline(found[1:]) == ["b.txt"]


HOSTILE_NAMES = {
    "newline": ("a\nb.txt", "a\\nb.txt"),
    "escape sequence": ("a\x1b[31mb.txt", "a\\x1b[31mb.txt"),
    "not UTF-8": (os.fsdecode(b"a\xffb.txt"), "a\\udcffb.txt"),
    "direction override": ("a\u202etxt.txt", "a\\u202etxt.txt"),
    "blank": (" .txt", " .txt"),
    "dash": ("-.txt", "-.txt"),
    "foreign": ("новости.txt", "новости.txt"),
    "markup": ("[red]a[/red].txt".replace("/", "_"), "[red]a[_red].txt"),
}


@pytest.mark.parametrize(("name", "expected"), HOSTILE_NAMES.values(), ids=HOSTILE_NAMES.keys())
def test_a_hostile_file_name_is_read_and_shown_harmless(tmp_path: Path, name: str, expected: str) -> None:
    """In the article's path and in an error's message."""
    (tmp_path / name).write_text("text")
    assert article(read(tmp_path)).path == f"{tmp_path}/{expected}"
    (tmp_path / name).write_text("")
    assert error(read(tmp_path)) == f"{tmp_path}/{expected}: is empty: it has no text with a letter in it"


def test_articles_can_be_counted_before_they_are_read(tmp_path: Path) -> None:
    """As long as each file has one."""
    files(tmp_path, "a.txt", "b.md")
    assert count_sources([tmp_path, tmp_path / "gone"]) == 3
    assert count_sources([tmp_path], format="csv") is None
    assert count_sources(["-"]) is None
    files(tmp_path, "c.jsonl")
    assert count_sources([tmp_path]) is None


STDIN = {
    "text": ("Orlo came.", "Orlo came."),
    "JSON Lines": ('{"text": "Orlo came."}', "Orlo came."),
    "HTML": ("\n<p>Orlo came.</p>", "Orlo came."),
    "front matter": ("---\ntitle: Orlo came.\n---\nOrlo came.", "Orlo came."),
}


@pytest.mark.parametrize(("data", "expected"), STDIN.values(), ids=STDIN.keys())
def test_standard_input_is_taken_for_what_it_begins_like(data: str, expected: str) -> None:
    """Unless the format is given."""
    assert article(piped(data)).text == expected
    assert article(piped(data)).path is not None
    assert article(piped(data, "txt")).text == data.strip()


def test_standard_input_stays_open() -> None:
    """It is not ours to close."""
    stdin = io.BytesIO(b'{"text": "a"}')
    list(read_articles(["-"], stdin=stdin))
    assert not stdin.closed


# What a file says


def test_what_the_caller_knows_fills_in_where_the_file_is_silent(tmp_path: Path) -> None:
    """And never overrides the file."""
    (tmp_path / "a.jsonl").write_text(
        '{"text": "a"}\n{"text": "b", "date": "2024-02-21", "lang": "ru", "site": "Tass"}'
    )
    known = Known(published=date(2020, 1, 1), language="en", source="Known")
    first, second = read(tmp_path, known=known)
    assert isinstance(first, Article)
    assert (first.published, first.language, first.source) == (date(2020, 1, 1), "en", "Known")
    assert isinstance(second, Article)
    assert (second.published, second.language, second.source) == (DAY, "ru", "Tass")


def test_nothing_is_made_up(tmp_path: Path) -> None:
    """No date from a time stamp or from the text, no title from a name or from a first line."""
    (tmp_path / "2024-02-21-talks.txt").write_text("Talks held\n\nThey met on 21 February 2024.")
    (tmp_path / "page.html").write_text(
        "<html><body><p>They met on 21 February 2024.</p><p>Published 2024-02-21</p><footer>© 2024</footer></body></html>"
    )
    for found in read(tmp_path):
        assert isinstance(found, Article)
        assert (found.title, found.published, found.language, found.source, found.url) == (None,) * 5


SAME = "Orlo came to Zorb. They signed it."
RECORDS = {
    "all names": {"text": SAME, "title": "Main news", "published": "2024-02-21", "language": "en", "source": "S", "url": "https://e.org/a"},
    "other names": {"body": SAME, "headline": "Main news", "published_at": "2024-02-21T10:00:00Z", "lang": "EN", "publisher": "S", "link": "https://e.org/a"},
    "still others": {"content": SAME, "Title": "Main news", "publication_date": "20240221", "LANG": "en", "site": "S", "URL": "https://e.org/a"},
    "schema.org": {"articleBody": SAME, "headline": "Main news", "datePublished": "2024-02-21", "inLanguage": "en", "publisher": {"name": "S"}, "url": "https://e.org/a"},
    "first readable counts": {"text": " ", "article": SAME, "title": "", "headline": "Main news", "published": True, "date": "21 Feb 2024", "language": "English", "lang": "en", "source": 7, "site": "S", "url": "javascript:alert(1)", "link": "https://e.org/a"},
}  # fmt: skip


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS.keys())
def test_a_record_is_read_under_its_usual_names(record: dict[str, object]) -> None:
    """The same article, however its fields are called."""
    found = article(piped(json.dumps(record), "jsonl"))
    assert found.text == f"Main news\n\n{SAME}"
    assert (found.title, found.published, found.language, found.source, found.url, found.path) == (
        "Main news", DAY, "en", "S", "https://e.org/a", "-:1",
    )  # fmt: skip


DATES = {
    "ISO": "2024-02-21",
    "ISO with time": "2024-02-21T23:59:59",
    "ISO with zone: as written": "2024-02-21T23:30:00-11:00",
    "ISO with Z": "2024-02-21 00:30:00.123Z",
    "XML Schema": "2024-02-21+14:00",
    "slashes, year first": "2024/02/21",
    "compact": "20240221",
    "compact number": 20240221,
    "compact with time": "20240221T103000Z",
    "RFC 2822": "Wed, 21 Feb 2024 23:30:00 -0500",
    "RFC 2822 without a weekday": "21 Feb 2024 10:00 GMT",
    "day first": "21 February 2024",
    "month first": "February 21, 2024",
    "ordinal": "Wednesday, 21st February, 2024",
    "month with a stop": "Feb. 21, 2024, 10:30 am",
    "capitals and spaces": "  21  FEBRUARY\n2024 ",
}


@pytest.mark.parametrize("written", DATES.values(), ids=DATES.keys())
def test_a_clear_date_is_read_as_it_is_written(written: object) -> None:
    """Whatever its form, and whatever its time zone."""
    assert parse_date(written) == DAY


UNCLEAR = ["", "03/04/2024", "3.4.2024", "February 2024", "2024", "2024-02-30", "0000-01-01", "20241301", 1708473600, 1708473600.5, "1708473600", "21 Brumaire 2024", "2024-02-21 to 2024-02-23", "today", True, None, [], {}, 10**5000, -20240221, "x" * 10**6]  # fmt: skip


@pytest.mark.parametrize("written", UNCLEAR, ids=lambda written: str(type(written).__name__))
def test_an_unclear_date_is_none(written: object) -> None:
    """It is neither guessed nor an error."""
    assert parse_date(written) is None
    if not isinstance(written, int) or written < 10**9:
        assert article(piped(json.dumps({"text": "a", "date": written}), "jsonl")).published is None


MARKDOWN = {
    "front matter": ("---\ntitle: 'Main: 1'\ndate: 2024-02-21\nlang: en\nsite: S\ncanonical: https://e.org/a\n---\n\nOrlo came.", ("Main: 1", DAY, "en", "S", "https://e.org/a"), "Main: 1\n\nOrlo came."),
    "windows line ends": ("---\r\ntitle: Main news\r\n---\r\nOrlo came.", ("Main news", None, None, None, None), "Main news\n\nOrlo came."),
    "byte-order mark": ("\ufeff---\ntitle: Main news\n---\nOrlo came.", ("Main news", None, None, None, None), "Main news\n\nOrlo came."),
    "values as written": ("---\ntitle: 2024\nlang: no\ndate: 2024-02-21T23:00:00-05:00\n---\nOrlo came.", ("2024", DAY, "no", None, None), "2024\n\nOrlo came."),
    "impossible date": ("---\ndate: 2024-02-31\n---\nOrlo came.", (None,) * 5, "Orlo came."),
    "empty front matter": ("---\n---\nOrlo came.", (None,) * 5, "Orlo came."),
    "no front matter": ("Orlo came.\n\n---\na: b\n---\nHe left.", (None,) * 5, "Orlo came.\n\n---\na: b\n---\nHe left."),
    "rules are no front matter": ("---\nOrlo came.\n\n---\nHe left.", (None,) * 5, "---\nOrlo came.\n\n---\nHe left."),
    "one rule": ("---\nOrlo came.", (None,) * 5, "---\nOrlo came."),
    "heading": ("\n# A *head* #\n\nOrlo came.", ("A *head*", None, None, None, None), "\n# A *head* #\n\nOrlo came."),
    "front matter before heading": ("---\ntitle: Main news\n---\n# Main news\n\nOrlo came.", ("Main news", None, None, None, None), "# Main news\n\nOrlo came."),
    "links": ("[Orlo](https://e.org/o) came. ![A photo](p.jpg) [1] (2)", (None,) * 5, "Orlo came. A photo [1] (2)"),
    "marks": ("**Orlo** `came`.\n\n* to <b>Zorb</b>", (None,) * 5, "**Orlo** `came`.\n\n* to <b>Zorb</b>"),
}  # fmt: skip


@pytest.mark.parametrize(("written", "said", "text"), MARKDOWN.values(), ids=MARKDOWN.keys())
def test_markdown_is_its_front_matter_and_its_text(written: str, said: tuple[object, ...], text: str) -> None:
    """No word of the text is lost for it."""
    found = article(piped(written, "md"))
    assert (found.title, found.published, found.language, found.source, found.url) == said
    assert found.text.strip() == text.strip()


BAD_YAML = {
    "unclosed": "a: [1",
    "tab": "a:\n\t- b",
    "two colons": "title: Talks: day two",
    "deep": "a: " + "[" * 50_000,
    "control character": "a: \x01" + "b" * 100,
    "unknown alias": "a: *b",
    "list as a name": "? [a]\n: b",
    "itself": "a: &a [*a]",
    "too much": "a: " + "b" * 200_000,
}


@pytest.mark.parametrize("front", BAD_YAML.values(), ids=BAD_YAML.keys())
def test_malformed_front_matter_is_an_error(front: str) -> None:
    """Its text is not read as if nothing were wrong."""
    assert "front matter" in error(piped(f"---\n{front}\n---\nOrlo came.", "md"))


def test_front_matter_runs_no_code() -> None:
    """Tags are passed over, and a bomb of aliases stays small."""
    bomb = "a: &a [x,x]\n" + "".join(
        f"{new}: &{new} [*{old},*{old}]\n" for old, new in zip("abcdefghijkl", "bcdefghijklm", strict=True)
    )
    front = f"title: !!python/object/apply:os.getcwd []\nsource: !!int ''\n{bomb}"
    assert article(piped(f"---\n{front}---\nOrlo came.", "md")).title is None


PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>Talks held in Zorb | The Zorb Times</title>{head}</head>
<body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>Talks held in Zorb</h1>{byline}
<p>Minister Orlo came to Zorb on 3 May 2021 and signed a memorandum worth $3 billion.</p>
<p>The two sides will meet again in <time datetime="2030-01-01">January</time>, she said on Monday.</p>
<table><tr><td>Exports</td><td>4.5</td></tr></table></article>
<div class="comments"><p>First comment, from 2019-01-01!</p></div><footer>Copyright 2017 Zorb Times</footer></body></html>"""


def test_a_page_is_its_article() -> None:
    """With its tables; without what stands around it."""
    found = article(piped(PAGE.format(head="", byline=""), "html"))
    assert (found.title, found.language) == ("Talks held in Zorb", "en-GB")
    assert all(piece in found.text for piece in ("Talks held in Zorb", "$3 billion", "meet again", "Exports", "4.5"))
    assert not any(piece in found.text for piece in ("Home", "comment", "Copyright"))


GRAPH = '{"@graph":[{"@type":"WebSite","datePublished":"2001-01-01"},{"@type":["NewsArticle"],"datePublished":"2024-02-21","publisher":{"name":"S"}}]}'
PAGE_DATES = {
    "Open Graph": ('<meta property="article:published_time" content="2024-02-21T23:00:00-08:00">', "", DAY),
    "before a vaguer one": ('<meta name="date" content="2023-01-01"><meta property="article:published_time" content="2024-02-21">', "", DAY),
    "Dublin Core": ('<meta name="DC.date.issued" content="2024-02-21">', "", DAY),
    "microdata": ('<meta itemprop="datePublished" content="2024-02-21">', "", DAY),
    "JSON-LD": (f'<script type="application/ld+json">{GRAPH}</script>', "", DAY),
    "malformed JSON-LD": ('<script type="application/ld+json">{"@type":"Article","datePublished":"2024-02-21"</script>', "", None),
    "deep JSON-LD": (f'<script type="application/ld+json">{"[" * 100_000}</script>', "", None),
    "byline": ("", '<div><time datetime="2024-02-21T10:00">Feb 21</time></div>', DAY),
    "marked": ("", '<div><time datetime="2019-01-01">x</time><time pubdate datetime="2024-02-21">y</time></div>', DAY),
    "two that differ": ("", '<div><time datetime="2024-02-21">x</time><time datetime="2024-02-22">y</time></div>', None),
    "modified only": ('<meta property="article:modified_time" content="2024-02-21">', "", None),
    "address": ('<link rel="canonical" href="https://e.org/2024/02/21/a">', "", None),
    "copyright year": ('<meta itemprop="copyrightYear" content="2024">', "", None),
    "unreadable": ('<meta property="article:published_time" content="yesterday">', "", None),
    "words only": ("", '<p class="date">Published: 21 February 2024</p>', None),
}  # fmt: skip


@pytest.mark.parametrize(("head", "byline", "expected"), PAGE_DATES.values(), ids=PAGE_DATES.keys())
def test_only_a_declared_date_is_the_date_of_a_page(head: str, byline: str, expected: date | None) -> None:
    """Dates in its text, its footer or its address are about something else."""
    assert article(piped(PAGE.format(head=head, byline=byline), "html")).published == expected


def test_a_page_says_its_source_and_address() -> None:
    """Open Graph before JSON-LD; an address that is none is left out."""
    head = '<meta property="og:site_name" content="The Zorb Times"><link rel="canonical" href="https://e.org/a">'
    found = article(piped(PAGE.format(head=head, byline=""), "html"))
    assert (found.source, found.url) == ("The Zorb Times", "https://e.org/a")
    found = article(
        piped(
            PAGE.format(
                head=f'<script type="application/ld+json">{GRAPH}</script><link rel="canonical" href="javascript:x">',
                byline="",
            ),
            "html",
        )
    )
    assert (found.source, found.url) == ("S", None)


def test_a_record_may_have_a_page() -> None:
    """What the record says wins over what the page declares."""
    record = {"html": PAGE.format(head='<meta name="date" content="2024-02-21">', byline=""), "title": "T"}
    found = article(piped(json.dumps(record), "jsonl"))
    assert (found.title, found.published, found.language) == ("T", DAY, "en-GB")
    assert "worth $3 billion" in found.text


HOSTILE_PAGES = {
    "empty": "",
    "blank": " \n ",
    "comment": "<!-- nothing -->",
    "no text": "<html><body><img src=a></body></html>",
    "deep": "<div>" * 200_000 + "Orlo came.",
    "deep tables": "<table><tr><td>" * 70_000 + "Orlo came.",
    "many elements": "<p>Orlo came.</p>" * 100_001,
    "many attributes": "<p " + " ".join(f"a{n}='>'" for n in range(100_000)) + ">Orlo came.",
    "open comments": "<!--" * 250_000,
    "open quotes": '<a b="' * 160_000,
    "NUL": "\0" * 10_000,
}


@pytest.mark.parametrize("page", HOSTILE_PAGES.values(), ids=HOSTILE_PAGES.keys())
def test_a_page_without_an_article_is_an_error(page: str) -> None:
    """Neither a crash nor an endless wait, however deep or wide it is."""
    error(piped(page, "html"))


def test_a_page_that_looks_like_an_address_is_not_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading a file opens no connection."""
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("a connection was opened"))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("a name was looked up"))
    assert article(piped("https://example.org/a", "html")).text.strip() == "https://example.org/a"


def test_no_library_makes_noise(caplog: pytest.LogCaptureFixture) -> None:
    """What is wrong is said once, by the error."""
    with caplog.at_level(logging.DEBUG):
        error(piped("<html></html>", "html"))
    assert not [record for record in caplog.records if record.levelno >= logging.INFO]


def test_who_reads_no_page_does_not_wait_for_trafilatura(tmp_path: Path) -> None:
    """It takes longer to import than all the rest."""
    files(tmp_path, "a.txt", "b.md")
    code = f"import sys; from extractor.sources import read_articles; list(read_articles([{str(tmp_path)!r}])); assert 'trafilatura' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


# Encodings

TEXTS = {
    "pl": "Minister spraw zagranicznych przybył w poniedziałek do stolicy i podpisał umowę handlową. Wartość wymiany między krajami wzrosła o pięć procent, a rozmowy będą kontynuowane w przyszłym roku.",
    "de": "Der Außenminister kam am Montag in die Hauptstadt und unterzeichnete das Handelsabkommen. Der Handel zwischen beiden Ländern stieg um fünf Prozent – „ein Erfolg“, sagte er.",
    "es": "El ministro de Asuntos Exteriores llegó el lunes a la capital y firmó el acuerdo comercial. El comercio entre ambos países creció un cinco por ciento, según la compañía.",
    "uk": "Міністр закордонних справ прибув у понеділок до столиці та підписав торговельну угоду. Обсяг торгівлі між країнами зріс на п'ять відсотків.",
    "ar": "وصل وزير الخارجية يوم الاثنين إلى العاصمة ووقع الاتفاق التجاري. وارتفعت التجارة بين البلدين بنسبة خمسة في المئة وستستمر المحادثات العام المقبل.",
    "ko": "외교부 장관이 월요일 수도에 도착해 무역 협정에 서명했다. 양국 간 무역은 5퍼센트 증가했으며 회담은 내년에도 계속될 예정이다.",
    "ru": "Министр иностранных дел прибыл в Луст в понедельник и подписал меморандум о торговле. Объём торговли вырос на пять процентов, сообщили в правительстве.",
    "zh": "外交部长星期一抵达卢斯特，签署了贸易备忘录。政府表示，双边贸易额增长了百分之五，双方将于明年再次举行会谈。",
    "ja": "外相は月曜日にルストに到着し、貿易に関する覚書に署名した。政府によると、貿易額は五パーセント増加したという。",
    "fr": "Le ministre a été reçu à l’Élysée lundi ; l’accord, signé après de longues négociations, prévoit 3 milliards d’euros d’échanges. « C’est un succès », a-t-il déclaré.",
    "tr": "Dışişleri Bakanı pazartesi günü başkente geldi ve ticaret anlaşmasını imzaladı. İki ülke arasındaki ticaret hacmi yüzde beş arttı, görüşmeler gelecek yıl sürdürülecek.",
    "en": "The minister arrived on Monday – “a success”, she said – and signed it for €3 billion. Trade with the region rose by five per cent, the government’s office said.",
}
ENCODED = [("ru", "utf-8"), ("zh", "utf-8-sig"), ("ru", "utf-16"), ("en", "utf-32"), ("zh", "utf-16"), ("ru", "cp1251"), ("ru", "koi8-r"), ("zh", "gb18030"), ("ja", "shift_jis"), ("fr", "cp1252"), ("en", "cp1252"), ("tr", "iso-8859-9"), ("pl", "cp1250"), ("de", "cp1252"), ("es", "latin-1"), ("uk", "cp1251"), ("ar", "cp1256"), ("ko", "euc-kr")]  # fmt: skip


@pytest.mark.parametrize(("language", "encoding"), ENCODED)
def test_a_text_is_read_in_the_encoding_it_has(language: str, encoding: str) -> None:
    """As a whole file, as a line and as a row."""
    text = TEXTS[language]
    assert article(piped(text.encode(encoding), "txt")).text == text
    lines = "\n".join(json.dumps({"text": text, "n": n}, ensure_ascii=False) for n in range(3))
    assert outline(piped(lines.encode(encoding), "jsonl")) == [text] * 3
    assert outline(piped(f'n;text\r\n1;"{text}"\r\n2;"{text}"'.encode(encoding), "csv")) == [text] * 2


DECLARED = [("ru", "windows-1251", "cp1251"), ("ru", "koi8-r", "koi8-r"), ("zh", "gb2312", "gb18030"), ("ja", "shift_jis", "cp932"), ("ja", "iso-2022-jp", "iso-2022-jp"), ("fr", "iso-8859-1", "cp1252"), ("tr", "ISO-8859-9", "cp1254"), ("ru", "utf-8", "utf-8"), ("ru", "windows-1252", "utf-8"), ("ru", "nonsense", "utf-8"), ("ru", "punycode", "cp1251"), ("ru", "latin1", "utf-16")]  # fmt: skip


@pytest.mark.parametrize(("language", "declared", "encoding"), DECLARED)
def test_a_page_is_read_in_the_encoding_it_declares(language: str, declared: str, encoding: str) -> None:
    """As browsers understand the name; what is evidently UTF-8 is UTF-8, whatever it says."""
    page = f'<html><head><meta charset="{declared}"><title>x</title></head><body><p>{TEXTS[language]}</p></body></html>'
    assert TEXTS[language] in article(piped(page.encode(encoding), "html")).text


def test_a_little_damage_makes_no_other_encoding() -> None:
    """UTF-8 with one bad byte stays UTF-8; the bad byte is visible."""
    damaged = TEXTS["ru"].encode() + b"\xff."
    assert article(piped(damaged, "txt")).text == TEXTS["ru"] + "\ufffd."


def test_a_record_with_undecodable_bytes_costs_no_other() -> None:
    """It is an error with its line; nothing is replaced in secret."""
    good = json.dumps({"text": TEXTS["ru"]}, ensure_ascii=False).encode()
    assert outline(piped(b"\n".join([good, b'{"text": "a\xffb"}', good]), "jsonl")) == [TEXTS["ru"], "!", TEXTS["ru"]]
    rows = b'text\n"' + TEXTS["ru"].encode() + b'"\na\xffb\n'
    assert outline(piped(rows, "csv")) == [TEXTS["ru"], "!"]


BINARY = {
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 20,
    "zeros": bytes(10_000),
    "ZIP": b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(range(255, -1, -1)) * 20,
    "false byte-order mark": b"\xff\xfe" + hashlib.shake_128(b"").digest(5000),
    "SQLite": b"SQLite format 3\0\x10\0\x01\x01\0" + bytes(5000),
}


@pytest.mark.parametrize("format_", ["txt", "md", "jsonl", "csv", "json", "html"])
@pytest.mark.parametrize("data", BINARY.values(), ids=BINARY.keys())
def test_what_is_no_text_is_an_error(data: bytes, format_: Format) -> None:
    """One, not one a line."""
    assert "looks binary, not text" in error(piped(data, format_))


# Records


def test_a_bad_line_costs_no_other() -> None:
    """It is an error that names its line; blank lines are none."""
    lines = ['{"text": "a"}', "{", "", "[1]", "7", '{"title": "t"}', '{"text": 5}', '{"text": " "}', '{"text": "12"}', "[" * 100_000, '{"n": ' + "1" * 5000 + "}", '\ufeff{"text": "b"}\r']  # fmt: skip
    found = piped("\n".join(lines), "jsonl")
    assert outline(found) == ["a", "!", "!", "!", "!", "!", "!", "!", "!", "!", "b"]
    places = [one.path for one in found]
    assert places == [f"-:{n}" for n in (1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12)]


def test_a_line_without_end_is_passed_over() -> None:
    """Its memory is bounded, and the next line goes on."""
    endless = '{"text": "' + "a" * (MAX_BYTES + 3_000_000) + '"}'
    assert outline(piped(f'{endless}\n{{"text": "b"}}', "jsonl")) == ["!", "b"]
    assert outline(piped(f"text\n{endless[12:-2]}\nb\n", "csv")) == ["!", "b"]


def test_a_row_without_end_is_passed_over() -> None:
    """Also if it is of many lines: what follows is read again from the next line."""
    cell = '"a\n' + "b" * 3_000_000 + '",'
    assert outline(piped(f"text\n{cell * 7}\nb\n", "csv"))[-1] == "b"


def test_json_may_be_one_object_or_an_array() -> None:
    """Over as many lines as it likes; the items of an array are numbered."""
    assert article(piped(json.dumps({"text": "a"}, indent=2), "json")).path == "-"
    found = piped(json.dumps([{"text": "a"}, 7, {"text": "b"}], indent=2), "json")
    assert outline(found) == ["a", "!", "b"]
    assert [one.path for one in found] == ["-:1", "-:2", "-:3"]


TABLES = {
    "commas": ("title,text\nT,a\n", ["T\n\na"]),
    "semicolons": ("title;text\nT;a, b\n", ["T\n\na, b"]),
    "tabs": ("title\ttext\nT\ta, b; c\n", ["T\n\na, b; c"]),
    "one column": ("text\na\nb\n", ["a", "b"]),
    "capitals and spaces": (" Title , TEXT \nT,a\n", ["T\n\na"]),
    "quoted cells": ('title,text\n"T","a, ""b""\nc"\nU,d\n', ['T\n\na, "b"\nc', "U\n\nd"]),
    "windows line ends": ("title,text\r\nT,a\r\n", ["T\n\na"]),
    "blank rows": ("\ntitle,text\n\nT,a\n,\n", ["T\n\na"]),
    "empty text": ("title,text\nT,\nU,b\n", ["!", "U\n\nb"]),
    "short row": ("text,title\na\n", ["a"]),
    "empty cells too many": ("text,title\na,T,,\n", ["T\n\na"]),
    "an unquoted comma": ("title,text\nT,a, b\nU,c\n", ["!", "U\n\nc"]),
    "a quote that is none": ('text\n"a" b\nc\n', ["!", "c"]),
    "a quote that never ends": ('text\na\n"b\nc\n', ["a", "!"]),
    "old Macintosh": ("text\ra\rb", ["!"]),
    "no column for the text": ("title,name\nT,a\n", ["!"]),
    "names only": ("title,text\n", ["!"]),
    "nothing": ("", ["!"]),
    "page": ("html\n<p>Orlo came.</p>\n", ["Orlo came."]),
    "long cell": (f'text\n"{"ab " * 100_000}"\n', [("ab " * 100_000).strip()]),
}


@pytest.mark.parametrize(("table", "expected"), TABLES.values(), ids=TABLES.keys())
def test_a_table_is_read_by_its_first_row(table: str, expected: list[str]) -> None:
    """A row that cannot be read for certain is an error, not a wrong text."""
    assert outline(piped(table, "csv")) == expected


def test_a_row_is_named_by_its_number(tmp_path: Path) -> None:
    """As a spreadsheet numbers it: the names are row 1."""
    (tmp_path / "a.csv").write_text('text\n"a\nb"\n\n""\nc,d\ne\n')
    assert [one.path for one in read(tmp_path / "a.csv")] == [f"{tmp_path}/a.csv:{n}" for n in (2, 5, 6)]


# Bounds

EMPTY = ["", " \n\t", "\ufeff", "12 345,6", "---\n", "😀", "\0"]


@pytest.mark.parametrize("format_", ["txt", "md", "html", "jsonl", "json", "csv"])
@pytest.mark.parametrize("data", EMPTY)
def test_an_empty_file_is_an_error(data: str, format_: Format) -> None:
    """It has nothing to say, so that nobody is asked about it."""
    error(piped(data, format_))


def test_a_text_is_bounded() -> None:
    """What just fits is read; what is longer is an error that says how long it is."""
    assert len(article(piped("a" * MAX_CHARACTERS, "txt")).text) == MAX_CHARACTERS
    assert "has 1,000,001 characters; the limit is 1,000,000" in error(piped("a" * (MAX_CHARACTERS + 1), "txt"))


class Endless(io.RawIOBase):
    """A stream that never ends, and counts what was taken from it."""

    def __init__(self, line: bytes) -> None:
        self.line = line
        self.taken = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def read(self, size: int = -1) -> bytes:
        """As many whole lines as fit, or a part of one."""
        assert size >= 0, "an endless stream was to be read whole"
        piece = (self.line * (size // len(self.line) + 1))[: size - size % len(self.line) or size]
        self.taken += len(piece)
        return piece


@pytest.mark.parametrize("format_", ["txt", "md", "html", "json"])
def test_a_document_without_end_is_not_read_to_its_end(format_: Format) -> None:
    """It is refused as soon as it is over the limit."""
    stdin = Endless(b"Orlo came.\n")
    assert "more than 20,000,000 bytes" in error(read_articles(["-"], format=format_, stdin=stdin))  # type: ignore[arg-type]
    assert stdin.taken < MAX_BYTES + 10_000


@pytest.mark.parametrize(
    ("format_", "line"), [("jsonl", b'{"text": "Orlo came."}\n'), ("csv", b"text\n")], ids=["jsonl", "csv"]
)
def test_records_are_read_as_they_are_asked_for(format_: Format, line: bytes) -> None:
    """The first of endless records comes after one sample of them."""
    stdin = Endless(line)
    articles = read_articles(["-"], format=format_, stdin=stdin)  # type: ignore[arg-type]
    assert stdin.taken == 0
    assert len(list(islice(articles, 10))) == 10
    assert stdin.taken < 1_100_000


def test_files_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    """The second is not looked at before the first is taken."""
    files(tmp_path, "a.txt", "b.txt")
    articles = read_articles([tmp_path / "a.txt", tmp_path / "b.txt"])
    assert article([next(articles)]).text == "a.txt"
    (tmp_path / "b.txt").write_text("later")
    assert article(articles).text == "later"


def test_every_format_has_a_reader_and_a_name() -> None:
    """So that none is forgotten."""
    assert set(get_args(Format)) == set(READERS) == set(SUFFIXES.values())


PIECES = st.sampled_from([b"---\n", b"a: b\n", b"<p>", b"<html lang=en>", b"</p>", b"{", b'"text"', b":", b'"a"', b"}", b"\n", b"text,title\n", b'"', b",", b"\xff\xfe", b"\xef\xbb\xbf", b"\0", "Орло".encode("cp1251"), "Орло".encode(), b"<script type='application/ld+json'>", b"<meta property=og:title content=x>", b"<table><tr><td>x", b"<time datetime=2024-01-01>", b"[", b"]", b"\\ud800", b"# "])  # fmt: skip


@given(st.binary() | st.lists(PIECES | st.binary(max_size=4)).map(b"".join), st.sampled_from(get_args(Format)))
def test_any_bytes_give_articles_and_errors_only(data: bytes, format_: Format) -> None:
    """And at least one of them, whose strings can be printed and stored."""
    found = piped(data, format_)
    assert found
    for one in found:
        if isinstance(one, Article):
            for value in (one.text, one.title, one.language, one.source, one.url, one.path):
                assert value is None or value.encode() is not None
            assert one.sentences
        else:
            assert str(one).isprintable()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A headline\n\n21 February 2031\n\nThe text of it.\n", date(2031, 2, 21)),
        ("A headline\nPublished: 2031-02-21\nThe text of it.\n", date(2031, 2, 21)),
        ("A headline\n\nHe came on 21 February 2031.\n", None),
        ("21 February 2031\n\n22 February 2031\n\nTwo dates.\n", None),
        ("21 February\n\nNo year.\n", None),
        ("\n".join(["A line of text."] * 12) + "\n21 February 2031\nToo late.\n", None),
    ],
    ids=["line of its own", "with a word", "in a sentence", "two of them", "no year", "far down"],
)
def test_a_text_is_dated_by_a_line_of_its_own(tmp_path: Path, text: str, expected: date | None) -> None:
    """A date that is a whole line of the head is the date of publication; no other date is."""
    (tmp_path / "one.txt").write_text(text, "utf-8")
    (article,) = read_articles([tmp_path / "one.txt"])
    assert isinstance(article, Article)
    assert article.published == expected
