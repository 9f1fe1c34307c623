"""The user's table of names that are one, or are not: it has the last word on every merge."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from extractor.errors import SetupError
from extractor.text.places import CODES
from extractor.world.entities.evidence import Orders
from extractor.world.entities.nodes import Node
from extractor.world.entities.prints import print_of

KINDS = ("person", "organization")
_SELECT = "SELECT kind, name, country, same_as, not_same_as, note FROM alias ORDER BY id"
_INSERT = "INSERT INTO alias (kind, name, country, same_as, not_same_as, note) VALUES (?, ?, ?, ?, ?, ?)"
_MARK = "UPDATE name_form SET stale = 1 WHERE print = ? AND kind = ?"
_WAKE = """INSERT OR IGNORE INTO unresolved
SELECT min(a.article_id) FROM name_form f JOIN name_article a ON a.form_id = f.id
WHERE f.print = ? AND f.kind = ? GROUP BY f.id"""


@dataclass(frozen=True, slots=True)
class Alias:
    """A line of the table: ``name`` is one with ``same_as``, or is not one with ``not_same_as``."""

    kind: str
    name: str
    country: str | None = None
    """Where it is given, the line is about bearers of the name in this country alone."""
    same_as: str | None = None
    not_same_as: str | None = None
    note: str | None = None

    @property
    def prints(self) -> tuple[str, ...]:
        """The names in it, as they are compared."""
        return tuple(print_of(name) for name in (self.name, self.same_as, self.not_same_as) if name)

    @property
    def why(self) -> str:
        """What an entity's name says of it."""
        return f"alias table: {self.note}" if self.note else "alias table"


COLUMNS = tuple(column.name for column in fields(Alias))


def read_aliases(path: Path) -> tuple[Alias, ...]:
    """The lines of a CSV file. Raises SetupError with the first fault and its line."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise SetupError(f"{path}: cannot be read ({reason})") from error
    try:
        return tuple(_lines(text, path))
    except csv.Error as error:
        raise SetupError(f"{path}: it is no CSV file ({error})") from error


def _lines(text: str, path: Path) -> Iterator[Alias]:
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    header = [name.strip() for name in next(rows, [])]
    if sorted(header) != sorted(set(header) & set(COLUMNS)) or not {"kind", "name"} <= set(header):
        raise SetupError(f"{path}: line 1: the columns are {','.join(COLUMNS)}, of which kind and name must be there")
    seen: dict[tuple[str, frozenset[str], str | None], tuple[int, bool]] = {}
    for row in rows:
        if not any(value.strip() for value in row):
            continue
        if len(row) != len(header):
            raise SetupError(f"{path}: line {rows.line_num}: {len(row)} values for {len(header)} columns")
        given = {name: value.strip() or None for name, value in zip(header, row, strict=True)}
        line = Alias(given.pop("kind") or "", given.pop("name") or "", **given)
        if fault := _fault(line):
            raise SetupError(f"{path}: line {rows.line_num}: {fault}")
        about = (line.kind, frozenset(line.prints), line.country)
        number, is_one = seen.setdefault(about, (rows.line_num, line.same_as is not None))
        if is_one != (line.same_as is not None):
            raise SetupError(f"{path}: line {rows.line_num}: it says the contrary of line {number}")
        yield line


def _fault(line: Alias) -> str | None:
    if line.kind not in KINDS:
        return f"kind is {line.kind!r}; it is person or organization"
    if not print_of(line.name):
        return "there is no name"
    if line.country is not None and line.country not in CODES:
        return f"country is {line.country!r}; write its ISO 3166-1 alpha-3 code, or nothing"
    if (line.same_as is None) == (line.not_same_as is None):
        return "fill either same_as or not_same_as"
    if not print_of(line.same_as or line.not_same_as or ""):
        return "the other name has no letters"
    if line.same_as and print_of(line.same_as) == print_of(line.name):
        return "both names are the same"
    if line.not_same_as and print_of(line.not_same_as) == print_of(line.name) and not line.country:
        return "a name is the same as itself; give the country whose bearer is another"
    return None


def stored(write: sqlite3.Connection) -> tuple[Alias, ...]:
    """The table in the database."""
    return tuple(Alias(*row) for row in write.execute(_SELECT))


def replace_aliases(write: sqlite3.Connection, lines: Sequence[Alias]) -> bool:
    """Put these lines in the place of the stored ones, and have the names that they are about looked at again.

    Whether they are others than before.
    """
    before = stored(write)
    if sorted(map(repr, before)) == sorted(map(repr, lines)):
        return False
    write.execute("DELETE FROM alias")
    write.executemany(_INSERT, map(astuple, lines))
    names = {(name, line.kind) for line in set(before) ^ set(lines) for name in line.prints}
    if write.execute("SELECT 1 FROM sqlite_master WHERE name = 'name_form'").fetchone():
        write.executemany(_MARK, sorted(names))
        write.executemany(_WAKE, sorted(names))
    return True


class AliasTable:
    """The table, by the names in it."""

    def __init__(self, lines: Iterable[Alias]) -> None:
        self._lines: dict[tuple[str, str], list[Alias]] = {}
        for line in sorted(set(lines), key=repr):
            for name in set(line.prints):
                self._lines.setdefault((line.kind, name), []).append(line)

    def beside(self, kind: str, name: str) -> Iterator[str]:
        """The other names, as they are compared, in lines about a name, and in lines about those."""
        seen, open_ = {name}, [name]
        while open_:
            for line in self._lines.get((kind, open_.pop()), ()):
                new = set(line.prints) - seen
                seen |= new
                open_ += new
                yield from new

    def orders(self, nodes: Iterable[Node]) -> Orders:
        """What the table says about some nodes. A name in it that no article prints ties others all the same."""
        known: dict[tuple[str, str], list[Node]] = {}
        for node in nodes:
            known.setdefault((node.kind, node.print), []).append(node)
        lines = dict.fromkeys(line for key in known for line in self._lines.get(key, ()))
        forced: list[tuple[Node, Node, str]] = []
        forbidden: list[tuple[frozenset[Node], frozenset[Node]]] = []
        for line in lines:
            ours = known.get((line.kind, print_of(line.name)), [])
            if line.country:
                ours = [node for node in ours if node.country == line.country] or (
                    [node for node in ours if not node.country] if line.same_as else []
                )
            if line.same_as:
                theirs = known.get((line.kind, print_of(line.same_as)), [])
                forced += _united(line, line.same_as, ours, theirs)
            elif line.not_same_as:
                other = known.get((line.kind, print_of(line.not_same_as)), [])
                forbidden.append((frozenset(ours), frozenset(other) - frozenset(ours)))
        return Orders(forced, [sides for sides in forbidden if all(sides)])


def _united(
    line: Alias, same_as: str, ours: Sequence[Node], theirs: Sequence[Node]
) -> Iterator[tuple[Node, Node, str]]:
    """Every bearer of a name, tied to those of the other in the same country; in any, where it is but one."""
    if line.country:
        theirs = [node for node in theirs if node.country == line.country] or [n for n in theirs if not n.country]
    countries = {node.country for node in (*ours, *theirs) if node.country}
    is_one_country = len(countries) <= 1
    for node in ours:
        country = line.country or (min(countries, default="") if is_one_country else node.country)
        others = [other for other in theirs if is_one_country or other.country == node.country]
        others = others or [Node(line.kind, print_of(same_as), country, "", False, same_as)]
        yield from ((node, other, line.why) for other in others)
