"""A schema taken apart once: which marks stand on which field, at any depth."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel

from extractor.errors import CatalogError
from extractor.marks import Computed, Mark, Reader

Wanted = TypeVar("Wanted", bound=Mark)


@dataclass(frozen=True)
class Plan:
    """The marks of one place in a schema, and the places below it."""

    marks: tuple[Mark, ...] = ()
    items: Plan | None = None
    """What each element of a list is, if the place holds one."""
    fields: Mapping[str, Plan] = field(default_factory=dict)
    """The fields of the model, if the place holds one."""

    def mark(self, wanted: type[Wanted]) -> Wanted | None:
        """The mark of this type, or None."""
        for mark in self.marks:
            if isinstance(mark, wanted):
                return mark
        return None

    @property
    def is_asked(self) -> bool:
        """Whether a model is asked for it, that is, whether code does not compute it."""
        return self.mark(Computed) is None

    @cached_property
    def readers(self) -> tuple[tuple[str, Reader], ...]:
        """The fields whose pieces are read by code, with how."""
        found = ((name, plan.mark(Reader)) for name, plan in self.fields.items())
        return tuple((name, reader) for name, reader in found if reader)

    @cached_property
    def computed(self) -> tuple[tuple[str, Computed], ...]:
        """The fields that code computes, with from what."""
        found = ((name, plan.mark(Computed)) for name, plan in self.fields.items())
        return tuple((name, computed) for name, computed in found if computed)

    @cached_property
    def _marked(self) -> tuple[tuple[str, Plan], ...]:
        """The fields that a mark stands on, or below."""
        return tuple((name, plan) for name, plan in self.fields.items() if plan.is_marked)

    @cached_property
    def is_marked(self) -> bool:
        """Whether a mark stands on it, or below it."""
        return bool(self.marks or self._marked or (self.items and self.items.is_marked))

    def walk(self, value: object, path: str = "") -> Iterator[tuple[str, Mark, object]]:
        """Every marked value inside ``value``, as (path, mark, value); nulls are passed over.

        Paths are those of SQLite's ``json_extract`` without the leading ``$.``: ``parties[0].name``.
        """
        if value is None:
            return
        for mark in self.marks:
            yield path, mark, value
        if self.items and isinstance(value, list):
            for index, element in enumerate(value):
                yield from self.items.walk(element, f"{path}[{index}]")
        if self._marked and isinstance(value, Mapping):
            for name, plan in self._marked:
                yield from plan.walk(value.get(name), f"{path}.{name}" if path else name)


def _plan_of_type(annotation: Any, marks: tuple[Mark, ...] = ()) -> Plan:
    annotation = getattr(annotation, "__value__", annotation)  # what stands behind `type Name = …`
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *metadata = get_args(annotation)
        return _plan_of_type(inner, marks + tuple(mark for mark in metadata if isinstance(mark, Mark)))
    if origin in (Union, types.UnionType):
        arms = [_plan_of_type(arm) for arm in get_args(annotation)]
        inside = next((arm for arm in arms if arm.items or arm.fields), Plan())
        return Plan(marks + tuple(mark for arm in arms for mark in arm.marks), inside.items, inside.fields)
    if origin is list:
        return Plan(marks, items=_plan_of_type(get_args(annotation)[0]))
    if origin not in (None, Literal):
        raise CatalogError(f"{annotation}: several values are a list[…] in a schema")
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Plan(marks, fields=plan_of(annotation).fields)
    return Plan(marks)


@cache
def plan_of(schema: type[BaseModel]) -> Plan:
    """The plan of a schema. Recursive schemas have none: `extractor.strict` refuses them first."""
    return Plan(
        fields={
            name: _plan_of_type(info.annotation, tuple(mark for mark in info.metadata if isinstance(mark, Mark)))
            for name, info in schema.model_fields.items()
        }
    )
