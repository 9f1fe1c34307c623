"""Rules across fields: methods of the schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, Protocol, TypeGuard, TypeVar

from pydantic import BaseModel

from extractor.marks.base import Verdict


class RuleMethod(Protocol):
    """A schema's method that holds or not, given the article's publication date."""

    code: str
    verdict: Verdict

    def __call__(self, fact: Any, published: date | None) -> bool:
        """Whether the rule holds for ``fact``."""


Method = TypeVar("Method", bound=Callable[[Any, "date | None"], bool])


def rule(code: str, verdict: Verdict) -> Callable[[Method], Method]:
    """Make a method of a schema a rule: where it returns False, the fact gets this code and at best this verdict."""

    def marked(method: Method) -> Method:
        method.code = code  # type: ignore[attr-defined]  # a function takes attributes; typing has no word for it
        method.verdict = verdict  # type: ignore[attr-defined]  # as above
        return method

    return marked


def _is_rule(value: object) -> TypeGuard[RuleMethod]:
    return hasattr(value, "code") and hasattr(value, "verdict")


def rules_of(schema: type[BaseModel]) -> Iterator[RuleMethod]:
    """The rules of a schema, its bases' first; of one that a schema overrides, only its own."""
    for base in reversed(schema.__mro__):
        names = [name for name, value in vars(base).items() if _is_rule(value)]
        for name in names:
            method = getattr(schema, name, None)
            if method is vars(base)[name] and _is_rule(method):
                yield method
