"""Bytes → text, whole or streamed, without ever taking more memory than one piece may have.

UTF-8 is tried first, because text in another encoding is practically never valid UTF-8; a byte-order mark is
believed; then what the document declares; then the best guess of charset-normalizer.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Callable
from typing import BinaryIO, TextIO

import charset_normalizer
from charset_normalizer import CharsetMatch
from charset_normalizer.constant import FREQUENCIES

MAX_BYTES = 20_000_000
"""The most a document or a record may have: twenty long books. What has more is a dump that should be cut up."""
SAMPLE_BYTES = 1_000_000
"""How much of a stream is looked at to know its encoding."""
UNDECODABLE = "\udcff"
"""Stands in a streamed text for bytes that its encoding does not have; no encoding decodes to a lone surrogate."""

_BOMS = {b"\xff\xfe\x00\x00": "utf-32", b"\x00\x00\xfe\xff": "utf-32", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")
_TOLERATED = 50  # one control character or undecodable byte in so many characters: fewer is damage, more is not a text
_USUAL = (
    dict.fromkeys(("English", "German", "French", "Dutch", "Italian", "Spanish", "Portuguese", "Swedish", "Norwegian",
                   "Danish", "Finnish", "Indonesian"), "cp1252")
    | dict.fromkeys(("Polish", "Czech", "Slovak", "Hungarian", "Croatian", "Slovene", "Romanian"), "cp1250")
    | {"Turkish": "cp1254", "Lithuanian": "cp1257", "Estonian": "cp1257"}
)  # fmt: skip
_ERRORS = "extractor.undecodable"


class UnreadableError(Exception):
    """Why a piece cannot be read; it becomes a SourceError where its place is known."""


def _mark_undecodable(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return UNDECODABLE, error.end


codecs.register_error(_ERRORS, _mark_undecodable)


def read_all(stream: BinaryIO) -> bytes:
    """All bytes of a stream, which may not be more than `MAX_BYTES`."""
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"has more than {MAX_BYTES:,} bytes, the limit for one document")
    return data


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of a whole document. ``declared`` is the encoding that it says it has."""
    text = data.decode(guess_encoding(data, declared), errors="replace")
    if _is_binary(text):
        raise UnreadableError("looks binary, not text")
    return text


def open_text(stream: BinaryIO) -> TextIO:
    """A stream as text, decoded as it is read; its lines end at line feeds.

    Bytes that cannot be decoded appear as `UNDECODABLE`.
    """
    sample = _sample_of(stream)
    whole_lines = sample[: sample.rfind(b"\n") + 1] if len(sample) >= SAMPLE_BYTES else sample
    encoding = guess_encoding(whole_lines or sample)
    if _is_binary(sample.decode(encoding, errors="replace")):
        raise UnreadableError("looks binary, not text")
    return io.TextIOWrapper(io.BufferedReader(Replayed(sample, stream)), encoding, _ERRORS, newline="\n")


def _sample_of(stream: BinaryIO) -> bytes:
    """The beginning of a stream: what is there of it, and more only where that tells nothing.

    Who writes to a pipe may take his time, and what is there may be read meanwhile.
    """
    sample = read_some(stream, SAMPLE_BYTES)
    while len(sample) < SAMPLE_BYTES and not _begins_utf8(sample):
        more = read_some(stream, SAMPLE_BYTES - len(sample))
        if not more:
            break
        sample += more
    return sample


def _begins_utf8(data: bytes) -> bool:
    """Whether it is UTF-8 as far as it goes; a letter may be cut off at its end."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return False
    return bool(data)


def read_some(stream: BinaryIO, most: int) -> bytes:
    """At most so many bytes of a stream, waiting for the first only; none at its end."""
    read: Callable[[int], bytes] = getattr(stream, "read1", stream.read)
    return read(most)


class Replayed(io.RawIOBase):
    """A stream of which the beginning was already read. Closing it leaves the stream open."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = io.BytesIO(head)
        self._stream = stream

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # typeshed's Buffer has no len
        """Fill the buffer from what was read before, then from the stream."""
        piece = self._head.read(len(buffer)) or read_some(self._stream, len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)


def guess_encoding(data: bytes, declared: str | None = None) -> str:
    """The name of the codec that most likely reads these bytes."""
    for mark, encoding in _BOMS.items():
        if data.startswith(mark):
            return encoding
    if declared and (data.isascii() or not _decodes(data, "utf-8")) and _decodes(data, declared):
        return declared
    if data.isascii() or _is_nearly_utf8(data):
        return "utf-8-sig"
    return _likely_encoding(data)


def _likely_encoding(data: bytes) -> str:
    """The best guess of charset-normalizer; of guesses about as good, the one whose letters its language has.

    It does not itself count how rare a ŕ is in French, so that to it many encodings of Latin letters look the same.
    """
    guesses = charset_normalizer.from_bytes(data)
    best = guesses.best()
    if best is None:
        raise UnreadableError("looks binary, not text")
    if best.language not in _USUAL:
        return best.encoding
    alike = [guess for guess in guesses if guess.chaos < best.chaos + 0.05]
    usual = [guess for guess in alike if _USUAL.get(guess.language) in guess.could_be_from_charset]
    return _USUAL[max(usual, key=_fit).language] if usual else best.encoding


def _fit(guess: CharsetMatch) -> tuple[float, float]:
    """How many of the accented letters are frequent in the language; then how well all letters fit it."""
    accented = [character for character in str(guess).lower() if character > "\x7f" and character.isalpha()]
    frequent = sum(character in FREQUENCIES[guess.language] for character in accented)
    return frequent / (len(accented) or 1), guess.coherence


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeError, LookupError):
        return False
    return True


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8, but for a few that some accident put in."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    return not damaged or sum(character > "\x7f" for character in text) - damaged > _TOLERATED * damaged


def _is_binary(text: str) -> bool:
    return len(_CONTROLS.findall(text)) * _TOLERATED > len(text)
