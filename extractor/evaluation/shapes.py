"""How each field of a schema is compared, read off its type and its marks."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from extractor.marks import Computed, CountryCode, Hedged, Mark, Reader, Verbatim, Wording

How = Literal["exact", "name", "wording", "value"]
"""``value`` is whatever it reads as: a number, a date, else words."""
_PIECE = "text"
"""The part of a reading that is the copied piece itself, `extractor.readers`."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How one place in a schema is compared."""

    how: How = "value"
    proved: bool = False
    """Whether the engine proves it, so that a wrong value there makes the fact false: it carries a mark that promises
    more than that these words stand in the text."""
    source: str | None = None
    """The field whose piece it is computed from."""
    default: Any = None
    """What it holds where nothing was read."""
    items: Shape | None = None
    fields: Mapping[str, Shape] = field(default_factory=dict)

    @property
    def has_proof(self) -> bool:
        """Whether it is proved, or anything in it."""
        inside = (self.items, *self.fields.values())
        return self.proved or any(shape.has_proof for shape in inside if shape)


def _proves(mark: Mark) -> bool:
    return not isinstance(mark, (Verbatim, Wording, Reader, Hedged))


def _leaf(bare: Any, marks: tuple[Mark, ...]) -> Shape:
    computed = next((mark for mark in marks if isinstance(mark, Computed)), None)
    how: How = "value"
    if get_origin(bare) is Literal or bare is bool or any(isinstance(mark, CountryCode) for mark in marks):
        how = "exact"
    elif any(isinstance(mark, (Verbatim, Wording)) for mark in marks):
        how = "wording"
    elif any(_proves(mark) for mark in marks) and not computed:
        how = "name"
    return Shape(how, any(_proves(mark) for mark in marks), computed.source if computed else None)


def _below(shape: Shape) -> Shape:
    """What lies below a computed field is computed with it; the piece it was read from is only words."""
    parts = {name: replace(part, proved=True) for name, part in shape.fields.items()}
    if _PIECE in parts:
        parts[_PIECE] = Shape("wording")
    return replace(shape, fields=parts)


def _shape(annotation: Any, marks: tuple[Mark, ...] = ()) -> Shape:
    annotation = getattr(annotation, "__value__", annotation)  # what stands behind `type Name = …`
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape(arguments[0], marks + tuple(mark for mark in arguments[1:] if isinstance(mark, Mark)))
    if origin in (Union, types.UnionType):
        arms = [arm for arm in arguments if arm is not type(None)]
        return _shape(arms[0], marks) if len(arms) == 1 else _leaf(str, marks)
    if origin is list:
        return replace(_leaf(list, marks), items=_shape(arguments[0]))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        shape = replace(_leaf(annotation, marks), fields=shapes_of(annotation))
        return _below(shape) if shape.source else shape
    return _leaf(annotation, marks)


def _marks(info: FieldInfo) -> Iterator[Mark]:
    return (mark for mark in info.metadata if isinstance(mark, Mark))


@cache
def shapes_of(schema: type[BaseModel]) -> Mapping[str, Shape]:
    """The fields of a schema, asked, computed and derived, each with how it is compared."""
    shapes = {
        name: replace(_shape(info.annotation, tuple(_marks(info))), default=info.default)
        for name, info in schema.model_fields.items()
        if name != "evidence"
    }
    return shapes | {name: _shape(info.return_type) for name, info in schema.model_computed_fields.items()}
