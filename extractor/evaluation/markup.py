"""Pieces of HTML: everything that comes from an article, a model or a gold is escaped here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any

from extractor.console import plain
from extractor.evaluation.comparison import Compared, Data
from extractor.evaluation.values import is_silent
from extractor.text.fold import Span


def safe(value: object) -> str:
    """A value as text in HTML: escaped, without characters that hide or turn round what stands there."""
    return escape(plain(value))


def spaced(name: str) -> str:
    """The name of a kind as words."""
    return safe(name.replace("_", " "))


def field_name(name: str) -> str:
    """The name of a field, which may be broken after a part of it."""
    return safe(name).replace("_", "_<wbr>").replace(".", ".<wbr>")


def shown(value: Any) -> str:
    """A field's value as one line."""
    if is_silent(value):
        return "nothing"
    if isinstance(value, list):
        return "; ".join(shown(one) for one in value)
    if isinstance(value, dict):
        return ", ".join(shown(one) for one in value.values() if not is_silent(one)) or "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that touch made one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def with_marks(text: str, sentence: Span, marked: Sequence[Span]) -> str:
    """One sentence as HTML, the marked spans in it marked."""
    at, parts = sentence[0], []
    for start, end in marked:
        low, high = max(start, sentence[0]), min(end, sentence[1])
        if low < high:
            parts.append(f"{safe(text[at:low])}<mark>{safe(text[low:high])}</mark>")
            at = high
    return "".join([*parts, safe(text[at : sentence[1]])])


def quotation(sentences: Iterable[str]) -> str:
    """Sentences, which are HTML, as a quotation."""
    lines = "".join(f'<p dir="auto">{sentence}</p>' for sentence in sentences)
    return f"<blockquote>{lines}</blockquote>" if lines else ""


def folded(summary: str, content: str) -> str:
    """HTML that is shown when it is asked for."""
    return f"<details><summary>{summary}</summary>{content}</details>"


def paragraphs(lines: Iterable[str]) -> Iterator[str]:
    """Lines of HTML as remarks; empty ones are left out."""
    return (f'<p class="soft" dir="auto">{line}</p>' for line in lines if line)


def differences(fields: Iterable[Compared], side: str) -> str:
    """The fields that differ, both sides beside each other, and the names of those that are right."""
    fields = list(fields)
    rows = [_difference(one) for one in fields if one.outcome != "right"]
    right = ", ".join(field_name(one.field) for one in fields if one.outcome == "right")
    return _table(("field", side, "gold"), rows) + "".join(paragraphs([f"Right: {right}" if right else ""]))


def _difference(one: Compared) -> str:
    """A row; what is wrong by judgement only differs."""
    is_false = one.proved and one.outcome == "wrong"
    word = "differs" if one.outcome == "wrong" and not one.proved else one.outcome
    return (
        f'<tr class="{"wrong" if is_false else "missing"}"><th scope="row">{field_name(one.field)}</th>'
        f'<td dir="auto">{safe(shown(one.stored))}<em>{word}</em></td><td dir="auto">{safe(shown(one.gold))}</td></tr>'
    )


def plain_table(data: Data, side: str) -> str:
    """What a fact says, field by field."""
    said = ((name, value) for name, value in data.items() if name != "evidence" and not is_silent(value))
    rows = [
        f'<tr><th scope="row">{field_name(name)}</th><td dir="auto">{safe(shown(value))}</td></tr>'
        for name, value in said
    ]
    return _table(("field", side), rows)


def _table(columns: Iterable[str], rows: Sequence[str]) -> str:
    heads = "".join(f'<th scope="col">{column}</th>' for column in columns)
    return (
        f'<table class="fields"><thead><tr>{heads}</tr></thead><tbody>{"".join(rows)}</tbody></table>' if rows else ""
    )
