"""Pictures as inline SVG, drawn by pygal, in the colours of the page: a wide one, and a narrow one for phones.

What pygal adds for pages of its own is taken out: its style, its script, its comments, its tooltips.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

import pygal
from markupsafe import Markup
from pygal.etree import etree
from pygal.style import Style

from extractor.console import plain
from extractor.report.cells import short

# pygal leaves a finder of modules behind for its plugins, of a form that Python 3.11 warns about at each import.
sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__ != "pygal"]

_FONT = 12  # pixels, as in the style of the pages
_WIDE, _NARROW = 940, 330
_LABELS = {_WIDE: 24, _NARROW: 8}
"""How many labels fit below."""
_LETTERS = {_WIDE: 34, _NARROW: 19}
"""How many letters of a label at the side."""
_FEW = 5  # labels below
_BAR = 30  # pixels, with the space around it
_STYLE = Style(font_family="system-ui, sans-serif", label_font_size=_FONT, major_label_font_size=_FONT)
_TAKEN_OUT = ("style", "script", "desc", "defs")
_FORMS = {"columns": pygal.StackedBar, "bars": pygal.HorizontalStackedBar, "lines": pygal.Line}

Numbers = Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Plot:
    """What is drawn: the labels along one axis, and numbers for each of them, a row a series."""

    form: str
    """``columns`` that stand, ``bars`` that lie, or ``lines``."""
    title: str
    about: str
    """What is to be seen, in a sentence."""
    labels: tuple[str, ...]
    series: tuple[tuple[str, Numbers], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A plot in two sizes, of which a page shows one."""

    wide: Markup
    narrow: Markup
    legend: tuple[str, ...]
    is_small: bool = False
    """Whether there is so little in it that the narrow one does everywhere."""


class Painter:
    """Draws the pictures of one page: each has names of its own."""

    def __init__(self) -> None:
        self._names = (f"picture-{number}" for number in count(1))

    def draw(self, plot: Plot) -> Picture:
        """The picture of a plot."""
        legend = tuple(name for name, _ in plot.series)
        narrow = self._svg(plot, _NARROW)
        if plot.form != "bars" and len(plot.labels) <= _FEW:
            return Picture(Markup(), narrow, legend, is_small=True)
        return Picture(self._svg(plot, _WIDE), narrow, legend)

    def _svg(self, plot: Plot, width: int) -> Markup:
        chart = _FORMS[plot.form](**_settings(plot, width))
        letters = _LETTERS[width] if plot.form == "bars" else 10
        turned = slice(None, None, -1 if plot.form == "bars" else 1)  # what lies is drawn from below
        chart.x_labels = [_label(label, letters) for label in plot.labels][turned]
        if plot.form != "bars":
            step = math.ceil(len(plot.labels) / _LABELS[width])
            chart.x_labels_major_every, chart.show_minor_x_labels = step, step == 1
        chart.y_labels = _ticks(plot, 4 if width == _NARROW else 6)
        for name, numbers in plot.series:
            chart.add(_label(name, 60), list(numbers)[turned])
        return _as_markup(chart.render_tree(), plot, next(self._names))


def _settings(plot: Plot, width: int) -> dict[str, Any]:
    height = 70 + _BAR * len(plot.labels) if plot.form == "bars" else (300 if width == _WIDE else 220)
    return {
        "width": width,
        "height": height,
        "style": _STYLE,
        "js": (),
        "css": (),
        "show_legend": False,
        "explicit_size": False,
        "margin": 8,
        "value_formatter": short,
        "truncate_label": 60,
        "include_x_axis": True,
        "spacing": 8,
        "dots_size": 3.5,
        "stroke_style": {"width": 2},
    }


def _ticks(plot: Plot, most: int) -> list[float]:
    """Round numbers from zero, or below it, to the highest; whole ones where there is nothing between."""
    sums: list[float] = []
    for at in range(len(plot.labels)):
        here = [numbers[at] or 0.0 for _, numbers in plot.series]
        sums.extend(here if plot.form == "lines" else [sum(here)])
    high, low = max([*sums, 0.0]), min([*sums, 0.0])
    raw = (high - low) / most or 1.0
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * size for size in (1, 2, 5, 10) if power * size >= raw * 0.999)
    if all(float(number).is_integer() for number in sums):
        step = max(step, 1.0)
    first, last = math.floor(low / step), math.ceil(high / step) or 1
    return [number * step for number in range(first, last + 1)]


def _label(text: str, letters: int) -> str:
    """A label as XML can hold it, cut where it is too long."""
    told = "".join(c for c in plain(text) if c not in "\ufffe\uffff" and ord(c) & 0xFFFE != 0xFFFE)
    told = " ".join(told.split()) or "–"
    return told if len(told) <= letters else f"{told[: letters - 1].rstrip()}…"


def _as_markup(root: Any, plot: Plot, name: str) -> Markup:
    """A drawing as it stands in a page."""
    for node in list(root.iter()):
        if not isinstance(node.tag, str) or node.tag in _TAKEN_OUT or _is_tooltip(node):
            if node.getparent() is not None:
                node.getparent().remove(node)
            continue
        node.attrib.pop("style", None)
    for node in list(root.iter("title")):
        node.getparent().remove(node)
    root.attrib.pop("id", None)
    root.set("role", "img")
    root.set("aria-labelledby", f"{name}-title {name}-about")
    for at, (tag, text) in enumerate((("title", plot.title), ("desc", plot.about))):
        told = etree.Element(tag)
        told.set("id", f"{name}-{'about' if at else 'title'}")
        told.text = _label(text, 400)
        root.insert(at, told)
    etree.cleanup_namespaces(root)
    return Markup(etree.tostring(root, encoding="unicode"))  # noqa: S704 - a tree as it is written out is escaped


def _is_tooltip(node: Any) -> bool:
    return "tooltip-overlay" in (node.get("class") or "")
