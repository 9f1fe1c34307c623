"""The kinds as the schemas tell them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, computed_field

from extractor.catalog import Catalog, Kind
from extractor.describe import fields_of, kinds_as_json, print_kinds
from extractor.marks import Amount, Computed, Name, Verbatim
from tests import jobs


class Side(BaseModel):
    """A side."""

    model_config = ConfigDict(extra="forbid")

    label: str
    share: int | None


class Fee(BaseModel):
    """A fee [bold]somebody[/bold] must pay.

    More about it.
    """

    model_config = ConfigDict(extra="forbid")

    evidence: list[int]
    payer: Annotated[str | None, Name(), Field(description="Who pays.")]
    mood: Literal["good", "bad"]
    sides: list[Side]
    amount_text: Annotated[str | None, Verbatim(), Amount()]
    base: Annotated[Decimal | None, Computed("amount_text")] = None

    @computed_field  # type: ignore[prop-decorator]  # mypy knows no decorated property (python/mypy#1362)
    @property
    def is_paid(self) -> bool:
        """Whether it is paid."""
        return self.payer is not None


CATALOG = Catalog("task", (Kind(Fee, "guide"),))


def test_each_field_says_where_it_comes_from_and_how_it_is_proved() -> None:
    """From the model, or from code and which field it reads."""
    fields = {field["field"]: field for field in fields_of(CATALOG.kinds[0])}
    assert list(fields) == ["evidence", "payer", "mood", "sides", "amount_text", "base", "is_paid"]
    assert {name: field["from"] for name, field in fields.items()} == {
        "evidence": "model",
        "payer": "model",
        "mood": "model",
        "sides": "model",
        "amount_text": "model",
        "base": "code, from amount_text",
        "is_paid": "code",
    }
    assert (fields["payer"]["proved as"], fields["amount_text"]["proved as"]) == ("name", "verbatim")
    assert fields["payer"]["description"] == "Who pays."
    assert fields["is_paid"]["description"] == "Whether it is paid."


def test_each_field_says_what_it_holds() -> None:
    """Values of an enumeration, the parts of a list's elements, and whether it may be null."""
    holds = {field["field"]: field["holds"] for field in fields_of(CATALOG.kinds[0])}
    assert holds["evidence"] == "list of integer"
    assert holds["mood"] == "good | bad"
    assert holds["sides"] == "list of {label, share}"
    assert holds["payer"].startswith("string")
    assert holds["payer"] != "string"
    assert holds["is_paid"] == "boolean"


@pytest.mark.parametrize("kind", jobs.catalog().kinds, ids=jobs.KINDS)
def test_every_field_of_every_kind_is_told(kind: Kind) -> None:
    """None is left out, and none is empty."""
    fields = list(fields_of(kind))
    assert {field["field"] for field in fields} == {*kind.schema.model_fields, *kind.schema.model_computed_fields}
    assert all(field["holds"] and field["from"] for field in fields)


def test_the_json_has_names_summaries_and_versions() -> None:
    """The version is what decides whether a kind is asked for again."""
    [told] = json.loads(kinds_as_json(CATALOG))
    assert (told["kind"], told["summary"]) == ("fee", "A fee [bold]somebody[/bold] must pay.")
    assert told["version"] == CATALOG.versions["fee"]
    assert len(told["fields"]) == 7
    assert told["signals"] == {}


class Greeting(BaseModel):
    """A greeting."""

    model_config = ConfigDict(extra="forbid")

    SIGNALS: ClassVar[Mapping[str, str]] = {"en": "greet*", "ru": "приветств*"}

    evidence: list[int]


class Bare(BaseModel):
    """Nothing but sentences."""

    model_config = ConfigDict(extra="forbid")

    evidence: list[int]


NOTES = {
    "a number": (Fee, "where it holds a number with a currency, a unit or a percent sign."),
    "a word": (Greeting, "where it holds a word that tells of a fact (greeting)."),
    "neither": (Bare, "Of these kinds nothing is listed as uncovered"),
}


@pytest.mark.parametrize(("schema", "note"), NOTES.values(), ids=list(NOTES))
def test_what_is_listed_as_uncovered_is_told(
    capsys: pytest.CaptureFixture[str], schema: type[BaseModel], note: str
) -> None:
    """Numbers where a kind holds them, and the kinds that name words."""
    kinds = Catalog("task", (Kind(schema, "guide"),))
    print_kinds(kinds)
    assert note in capsys.readouterr().out.splitlines()[-1]
    [told] = json.loads(kinds_as_json(kinds))
    assert told["signals"] == dict(getattr(schema, "SIGNALS", {}))


def test_the_table_has_a_row_a_field_and_no_markup_is_obeyed(capsys: pytest.CaptureFixture[str]) -> None:
    """Descriptions are words."""
    print_kinds(CATALOG)
    lines = [line for line in capsys.readouterr().out.splitlines() if line]
    assert lines[0] == "fee  A fee [bold]somebody[/bold] must pay."
    assert [line.split()[0] for line in lines[2:-1]] == [
        "evidence",
        "payer",
        "mood",
        "sides",
        "amount_text",
        "base",
        "is_paid",
    ]
    assert "good | bad" in lines[4]
