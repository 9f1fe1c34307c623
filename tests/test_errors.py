"""Errors: the tree that is drawn is the tree that is, and the package's front door opens."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys

import pytest

import extractor
from extractor import errors
from extractor.errors import ExtractorError, JobError, OutcomeError, SourceError, StoppedError
from extractor.usage import Usage

_DRAWN = re.compile(r"(?m)^ {4}(?P<stem>[│├└─ ]*)(?P<name>\w+Error)\b")
OUTCOMES = sorted(OutcomeError.__subclasses__(), key=lambda error: error.__name__)


def _drawn_tree() -> dict[str, str]:
    """Each error of the docstring with the one it hangs from."""
    above: list[str] = []
    tree = {}
    for match in _DRAWN.finditer(errors.__doc__ or ""):
        depth = len(match["stem"]) // 4
        above[depth:] = [match["name"]]
        tree[match["name"]] = above[depth - 1] if depth else "Exception"
    return tree


def _real_tree() -> dict[str, str]:
    classes = [value for value in vars(errors).values() if inspect.isclass(value) and issubclass(value, Exception)]
    return {error.__name__: error.__base__.__name__ for error in classes if error.__base__}


def test_the_tree_in_the_docstring_is_the_tree_of_the_classes() -> None:
    """No error is left out of the drawing, or drawn on another branch."""
    assert _drawn_tree() == _real_tree()


def test_every_error_hangs_from_one_root_on_one_of_four_branches() -> None:
    """Who catches ExtractorError catches all, and one branch says what goes on and what stops."""
    assert set(ExtractorError.__subclasses__()) == {SourceError, OutcomeError, StoppedError, JobError}


def test_the_codes_of_outcomes_are_stable_and_different() -> None:
    """They are stored, and asked for in SQL."""
    assert {error.__name__: error.code for error in OUTCOMES} == {
        "AnswerError": "bad_answer",
        "CutOffError": "cut_off",
        "RefusalError": "refusal",
        "RejectedError": "rejected",
        "UnavailableError": "unavailable",
    }


def test_an_outcome_keeps_what_was_said_and_what_it_cost() -> None:
    """A failed exchange is paid for all the same."""
    error = OutcomeError("cut", raw="{", attempts=3, usage=Usage(7, 2, 1))
    assert (str(error), error.raw, error.attempts, error.usage) == ("cut", "{", 3, Usage(7, 2, 1))
    assert OutcomeError("cut").usage == Usage(0, 0, 0)


def test_a_source_error_names_its_file_first() -> None:
    """Among thousands of files, the name is what one looks for."""
    error = SourceError("a/b.txt", "is empty")
    assert (str(error), error.path, error.reason) == ("a/b.txt: is empty", "a/b.txt", "is empty")


def test_usage_adds_up_field_by_field() -> None:
    """Tokens read, cached and written stay apart."""
    assert Usage(1, 2, 3) + Usage(10, 20, 30) == Usage(11, 22, 33)


def test_the_public_names_are_the_ones_that_have_a_home() -> None:
    """``__all__``, the lazy table and what a type checker sees are one list."""
    tree = ast.parse(inspect.getsource(extractor))
    seen = {
        alias.name: (node.module or "").removeprefix("extractor.")
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("extractor.")
        for alias in node.names
    }
    assert extractor.__all__ == sorted(extractor._HOMES, key=lambda name: (name[0].islower(), name))
    assert seen == extractor._HOMES


@pytest.mark.parametrize("name", extractor.__all__)
def test_every_public_name_opens(name: str) -> None:
    """Each is where the lazy table says, under its own name."""
    assert getattr(extractor, name).__name__ == name


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As of any module."""
    with pytest.raises(AttributeError, match="'extractor' has no attribute 'Nothing'"):
        extractor.__getattr__("Nothing")


@pytest.mark.parametrize("heavy", ["openai", "instructor", "sqlalchemy", "trafilatura", "vcr"])
def test_importing_the_package_does_not_import(heavy: str) -> None:
    """A command line that only prints its help starts fast."""
    code = f"import sys, extractor; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own words
