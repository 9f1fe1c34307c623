"""Files for the time being: nothing of them is left behind, and a full folder is one clear error."""

from __future__ import annotations

import errno
import tempfile
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest

from extractor.errors import StoreError
from extractor.scratch import Scratch


def test_it_gives_back_what_was_written_and_has_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A job that is killed leaves no text in the folder."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with closing(Scratch()) as scratch:
        scratch.write(b"old")
        scratch.clear()
        scratch.write(b"Zorban")
        assert list(tmp_path.iterdir()) == []
        assert scratch.read().read() == b"Zorban"
        scratch.write(b"ia")
        assert scratch.read().read() == b"Zorbania"


class Full(BytesIO):
    """A file on a full disk."""

    def write(self, _: object) -> int:
        """No."""
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no matter of the database, nor of what is printed."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(tempfile, "TemporaryFile", Full)
    with closing(Scratch()) as scratch, pytest.raises(StoreError, match="No space left on device") as caught:
        scratch.write(b"Zorban")
    assert str(caught.value).startswith(f"{tmp_path}: cannot be written")


def test_no_folder_at_all_is_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python looks in several places, and may find none."""

    def nowhere() -> None:
        raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found")

    monkeypatch.setattr(tempfile, "TemporaryFile", nowhere)
    with pytest.raises(StoreError, match="No usable temporary directory"):
        Scratch()
