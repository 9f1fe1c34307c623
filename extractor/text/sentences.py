"""A text cut into sentences, with exact offsets.

The cutting itself is `sentencex` (Wikimedia; rules and abbreviations for over two hundred languages). What is
added here is what news files need: a line of its own stays a sentence of its own (headlines, counters, photo
credits), unless the paragraph was hard-wrapped, and a language is guessed where none is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from sentencex import get_sentence_boundaries

from extractor.text.fold import Span
from extractor.text.language import guess_language

BLANK_LINE = re.compile(r"(?>\r\n|\r|\n)[^\S\r\n]*(?>\r\n|\r|\n)\s*|\u2029")
_MAY = re.compile(r"(?<=\bMay\.)\s+(?=[A-Z“\"])")  # sentencex has the month among its abbreviations
_LINE_END = re.compile(r"[\r\n\u2028]")  # one for one, so that offsets hold
_LINE = re.compile(r"\r\n|\r|\n|\u2028")
_TELLING = re.compile(r"[^\W_]")
_MARK = re.compile(r"""["'`«»‹›‘’‚‛“”„‟〈〉《》「」『』\[\](){}]""")
_MOST_MARKS = 2000
"""Quotation marks and brackets that are cut at once: from each the library looks for its fellow, to the end."""
_WRAP_WIDTH = 100  # a hard-wrapped line is rarely longer; an unwrapped paragraph nearly always is


def _spans_between(text: str, separator: re.Pattern[str], start: int, end: int) -> Iterator[Span]:
    at = start
    for match in separator.finditer(text, start, end):
        yield at, match.start()
        at = match.end()
    yield at, end


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines of a paragraph were broken to a width, so that a line end means nothing."""
    body = [len(line) for line in lines[:-1]]
    if not body or max(body) > _WRAP_WIDTH or max(body) < 30:  # narrow columns are lists
        return False
    return min(body) > 0.6 * max(body) and len(lines[-1]) <= max(body) + 8


def _blocks(text: str) -> Iterator[Span]:
    """Stretches of text in which a sentence may run over a line end."""
    for start, end in _spans_between(text, BLANK_LINE, 0, len(text)):
        lines = list(_spans_between(text, _LINE, start, end))
        if _is_wrapped([text[a:b].strip() for a, b in lines]):
            yield start, end
            continue
        at = start
        for (_, line_end), (next_start, next_end) in pairwise(lines):
            if not text[next_start:next_end].lstrip()[:1].islower():
                yield at, line_end
                at = next_start
        yield at, end


def _trim(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _pieces(code: str, block: str) -> Iterator[Span]:
    """The sentences of a block, cut at once; in stretches where it has so many marks that this would take an age.

    The last sentence of a stretch, which may go on behind it, is cut again with the next one, if it is not most of it.
    """
    marks = [mark.start() for mark in islice(_MARK.finditer(block), _MOST_MARKS, None, _MOST_MARKS)]
    at = 0
    for end in (*marks, len(block)):
        spans = [
            (at + boundary["start_index"], at + boundary["end_index"])
            for boundary in get_sentence_boundaries(code, block[at:end])
        ]
        goes_on = end < len(block) and len(spans) > 1 and spans[-1][0] > (at + end) // 2
        yield from spans[:-1] if goes_on else spans
        at = spans[-1][0] if goes_on else end


def split_sentences(text: str, language: str | None = None) -> list[Span]:
    """The sentences of ``text`` in order, as half-open character offsets without surrounding space.

    ``language`` is a BCP 47 tag; only its primary part counts. Pieces without a letter or digit are left out;
    every letter and digit of the text is in exactly one sentence.
    """
    code = (language or guess_language(text)).replace("_", "-").split("-")[0].lower()
    spans: list[Span] = []
    for start, end in _blocks(text):
        block = _LINE_END.sub(" ", text[start:end])
        has_may = "May." in block
        for piece in _pieces(code, block):
            whole = (start + piece[0], start + piece[1])
            for low, high in _spans_between(text, _MAY, *whole) if has_may else (whole,):
                span = _trim(text, low, high)
                if _TELLING.search(text, *span):
                    spans.append(span)
    return spans
