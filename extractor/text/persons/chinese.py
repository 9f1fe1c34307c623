"""Names in Chinese characters: printed whole, or the surname before a title, or the last part of a foreign name."""

from __future__ import annotations

import re

from extractor.text.fold import Span
from extractor.text.persons.claimed import HAN

IS_HAN = re.compile(rf"[{HAN}]")
_PARTS = re.compile(rf"[{HAN}]+")
_DOTS = "·•・‧∙．.-－—"
_COMPOUND = ("欧阳", "司马", "诸葛", "上官", "夏侯", "皇甫", "司徒", "歐陽", "司馬", "諸葛")
_TITLE = (
    "(?:国家|國家)?(?:主席|总书记|總書記|总理|總理|总统|總統|外长|外長|部长|部長"
    "|大使|先生|女士|副|委员|省长|市长|主任|首相|将军)"
)
_GIVEN_LENGTH = 2
_NATIVE_LENGTH = 4  # characters; a longer name is foreign


def _places(piece: str, text: str, low: int, high: int) -> list[Span]:
    return [found.span() for found in re.finditer(re.escape(piece), text[:high]) if found.start() >= low]


def find(name: str, text: str, low: int, high: int) -> tuple[Span, bool, bool] | None:
    """Where a name stands, whether it is whole, and whether another given name stands before it everywhere."""
    parts = _PARTS.findall(name)
    if len(parts) > 1:
        return _foreign(parts, text, low, high)
    whole = parts[0]
    found = _places(whole, text, low, high)
    if found:
        others = [span for span in found if not _has_other_part(text, span[0], parts)]
        return (others or found)[0], True, len(whole) >= _NATIVE_LENGTH and not others
    if len(whole) > _NATIVE_LENGTH or len(whole) < _GIVEN_LENGTH:
        return None
    surname = whole[:2] if whole.startswith(_COMPOUND) else whole[:1]
    titled = re.compile(
        rf"(?<![{HAN}]){surname}(?={_TITLE})|(?<=[和与同对向由给见晤请迎访国，。：的]){surname}(?={_TITLE})"
    )
    first = titled.search(text[:high], low)
    return (first.span(), False, False) if first else None


def _has_other_part(text: str, start: int, parts: list[str]) -> bool:
    """Whether a dot joins another given name to what begins at ``start``."""
    if start < 2 or text[start - 1] not in _DOTS:
        return False
    before = text[max(0, start - 13) : start - 1]
    return bool(IS_HAN.match(before[-1:])) and not any(before.endswith(part) for part in parts)


def _foreign(parts: list[str], text: str, low: int, high: int) -> tuple[Span, bool, bool] | None:
    found = _places(parts[-1], text, low, high)
    if not found:
        return None
    good = [span for span in found if not _has_other_part(text, span[0], parts)]
    return (good or found)[0], all(part in text for part in parts), not good
