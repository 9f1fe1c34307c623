"""The folder of a report: ours is written over, nobody else's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.errors import SetupError
from extractor.report.folder import MARKER, Folder, page_name


def _write(path: Path, **pages: Iterable[str]) -> None:
    with Folder(path) as folder:
        for name, text in pages.items():
            folder.write(f"{name}.html", text)


def _files(path: Path) -> list[str]:
    return sorted(str(file.relative_to(path)) for file in path.rglob("*") if file.is_file())


def test_an_earlier_report_is_written_over(tmp_path: Path) -> None:
    """Its pages are replaced, and taken away where the new one has none of the name."""
    _write(tmp_path / "out", index="old", gone="old")
    _write(tmp_path / "out", index="new")
    assert _files(tmp_path / "out") == [MARKER, "index.html"]
    assert (tmp_path / "out" / "index.html").read_text() == "new"


def test_a_report_that_broke_off_takes_nothing_away(tmp_path: Path) -> None:
    """The next one does, as it knows what was written."""
    _write(tmp_path, index="old", gone="old")

    def stopped() -> Iterator[str]:
        yield "half"
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        _write(tmp_path, more="new", other=stopped())
    assert _files(tmp_path) == [MARKER, "gone.html", "index.html", "more.html"]
    _write(tmp_path, index="new")
    assert _files(tmp_path) == [MARKER, "index.html"]


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    """Also those that came into our folder later, whatever the list says of them."""
    _write(tmp_path, index="ours")
    (tmp_path / "notes.txt").write_text("theirs")
    with (tmp_path / MARKER).open("a") as marker:
        marker.write("notes.txt\n../outside.html\n/etc/passwd\n")
    _write(tmp_path, other="ours")
    assert _files(tmp_path) == [MARKER, "notes.txt", "other.html"]


def _full(path: Path) -> None:
    (path / "thesis.doc").write_text("years")


def _file(path: Path) -> None:
    path.rmdir()
    path.write_text("a file")


def _forged(path: Path) -> None:
    (path / MARKER).write_text("something else")


def _page_of_theirs(path: Path) -> None:
    _write(path, other="ours")
    (path / "index.html").write_text("theirs")


def _linked(path: Path) -> None:
    _write(path, other="ours")
    (path / "index.html").symlink_to("/nowhere")


REFUSED = {
    "a folder with other files": (_full, "holds other files"),
    "a file": (_file, "is no folder"),
    "a marker of somebody else": (_forged, "is not ours"),
    "a page of somebody else": (_page_of_theirs, "is not ours, and would be written over"),
    "a link in place of a page": (_linked, "is not ours, and would be written over"),
}


@pytest.mark.parametrize(("make", "line"), REFUSED.values(), ids=list(REFUSED))
def test_what_is_not_ours_is_refused(tmp_path: Path, make: object, line: str) -> None:
    """In one line that says what to do, and nothing is changed."""
    out = tmp_path / "out"
    out.mkdir()
    make(out)  # type: ignore[operator]  # one of the functions above
    before = {name: (out / name).read_bytes() for name in _files(out)} if out.is_dir() else {}
    with pytest.raises(SetupError, match=line):
        _write(out, index="new")
    assert {name: (out / name).read_bytes() for name in before} == before


def test_a_linked_folder_of_pages_is_refused(tmp_path: Path) -> None:
    """Pages would be written elsewhere."""
    (tmp_path / "elsewhere").mkdir()
    _write(tmp_path / "out", index="ours")
    (tmp_path / "out" / "articles").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SetupError, match="is a link to elsewhere"), Folder(tmp_path / "out") as folder:
        folder.write("articles/a.html", ["x"])
    assert list((tmp_path / "elsewhere").iterdir()) == []


@given(st.text(max_size=100))
def test_any_name_is_a_safe_path(name: str) -> None:
    """Inside the folder, one level down, and the same for the same name."""
    path = page_name("articles", name)
    folder, slash, file = path.partition("/")
    assert (folder, slash, file.count("/")) == ("articles", "/", 0)
    assert file.removesuffix(".html").replace("-", "").replace("_", "").isalnum()
    assert file.isascii()
    assert path == page_name("articles", name)
