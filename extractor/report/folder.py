"""The folder of a report: it holds our pages and nothing else, and a list of them, by which we know it for ours."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from extractor.errors import SetupError

MARKER = ".extractor-report"
_HEAD = "written by extractor report; what is listed here is written over by the next one"
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}")
_OURS = re.compile(r"(?:[a-z]{1,20}/)?[A-Za-z0-9][A-Za-z0-9_-]{0,79}\.html")


def page_name(folder: str, name: str) -> str:
    """The path of a page, whatever the name of what it shows."""
    safe = name if _SAFE.fullmatch(name) else hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:16]
    return f"{folder}/{safe}.html"


class Folder:
    """A folder that pages are written to. Use it in ``with``: pages of an earlier report are taken away at its end.

    Raises SetupError where it holds anything else, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._before = self._claim()
        self._now: set[str] = set()

    def _claim(self) -> set[str]:
        try:
            if self._path.exists() and not self._path.is_dir():
                raise SetupError(f"{self._path}: is no folder; name another with --out")
            self._path.mkdir(parents=True, exist_ok=True)
            marker = self._path / MARKER
            if not marker.is_file():
                if any(self._path.iterdir()):
                    raise SetupError(f"{self._path}: holds other files; name a new or empty folder with --out")
                marker.write_text(f"{_HEAD}\n", "utf-8")
            lines = marker.read_text("utf-8", errors="replace").splitlines()
        except OSError as error:
            raise self._fault(error) from error
        if lines[:1] != [_HEAD]:
            raise SetupError(f"{marker}: is not ours; name a new or empty folder with --out")
        return {line for line in lines[1:] if _OURS.fullmatch(line)}

    def _fault(self, error: OSError) -> SetupError:
        return SetupError(f"{self._path}: cannot be written ({error.strerror or error})")

    def __enter__(self) -> Folder:
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        if kind is None:
            self._take_away()

    def write(self, name: str, parts: Iterable[str]) -> None:
        """Write one page, a piece at a time; what stood there before is replaced when the new one is whole."""
        target = self._path / name
        try:
            if name not in self._before and os.path.lexists(target):
                raise SetupError(f"{target}: is not ours, and would be written over; name another folder with --out")
            if target.parent.is_symlink():
                raise SetupError(f"{target.parent}: is a link to elsewhere; name another folder with --out")
            target.parent.mkdir(exist_ok=True)
            if name not in self._before | self._now:
                with (self._path / MARKER).open("a", encoding="utf-8") as marker:
                    marker.write(f"{name}\n")
            _write_whole(target, parts)
        except OSError as error:
            raise self._fault(error) from error
        self._now.add(name)

    def _take_away(self) -> None:
        """Take away the pages of an earlier report that this one does not have."""
        try:
            for name in sorted(self._before - self._now):
                (self._path / name).unlink(missing_ok=True)
            names = "".join(f"{name}\n" for name in sorted(self._now))
            (self._path / MARKER).write_text(f"{_HEAD}\n{names}", "utf-8")
        except OSError as error:
            raise self._fault(error) from error


def _write_whole(target: Path, parts: Iterable[str]) -> None:
    """A page beside its place, and there when it is whole."""
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("w", encoding="utf-8", errors="replace", newline="\n") as page:
            page.writelines(parts)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
