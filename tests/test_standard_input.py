"""Standard input is read as it comes, and waiting for it can be ended."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Iterator

import pytest

from extractor.formats.decoding import open_text
from extractor.standard_input import StandardInput

Pipe = tuple[StandardInput, int]


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    """Standard input, and where somebody writes to it."""
    reader, writer = os.pipe()
    waiting = StandardInput(reader)
    yield waiting, writer
    waiting.close()
    os.close(reader)
    os.close(writer)


def test_what_is_there_is_read_before_there_is_more(pipe: Pipe) -> None:
    """Who writes may take his time for the rest."""
    waiting, writer = pipe
    os.write(writer, b'{"a": 1}\n{"b"')
    assert open_text(io.BufferedReader(waiting)).readline() == '{"a": 1}\n'


def test_what_is_no_utf_8_is_looked_at_as_a_whole() -> None:
    """The beginning alone does not tell the encoding."""
    reader, writer = os.pipe()
    text = "Le ministre a été reçu à l’Élysée; la visite était prévue.\n" * 3
    os.write(writer, text[:20].encode("cp1252"))

    def write_on() -> None:
        os.write(writer, text[20:].encode("cp1252"))
        os.close(writer)

    rest = threading.Thread(target=write_on)
    rest.start()
    with StandardInput(reader) as waiting:
        assert open_text(io.BufferedReader(waiting)).read() == text
    rest.join()
    os.close(reader)


def test_who_waits_is_told_of_the_end(pipe: Pipe) -> None:
    """From any thread."""
    waiting, _ = pipe
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(io.BufferedReader(waiting).read(10)))
    reader.start()
    waiting.end()
    reader.join(10)
    assert read == [b""]


def test_an_end_of_its_own_is_an_end() -> None:
    """As with a file or a pipe that is closed."""
    reader, writer = os.pipe()
    os.write(writer, b"news")
    os.close(writer)
    with StandardInput(reader) as waiting:
        assert io.BufferedReader(waiting).read() == b"news"
    os.close(reader)
