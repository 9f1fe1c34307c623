"""Cassettes: the wire as it was recorded, what goes wrong on it, and nothing secret in it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import yaml

from cassettes.recorder import ANSWERS, ARTICLES, FAULT_TEXT, FAULTS
from cassettes.tape import DESK_MODEL, DESK_URL, FOLDER, tape
from extractor import Article, Model, Settings, load_catalog
from extractor.errors import (
    AnswerError,
    CutOffError,
    ExtractorError,
    RefusalError,
    RejectedError,
    ServiceError,
)
from extractor.model import Answer
from extractor.pace import Pace
from extractor.verify import verify
from tests.hours import Hours

TAPES = sorted(FOLDER.rglob("*.yaml"))


async def _meet(hours: Hours) -> Answer:
    pace = Pace(8, clock=hours, sleep=hours.sleep)
    async with Model(Settings(name=DESK_MODEL, base_url=DESK_URL), pace=pace) as model:
        return await model.ask(load_catalog(), Article.of(FAULT_TEXT))


def _play(name: str) -> tuple[Answer, list[float]]:
    hours = Hours()
    with tape(f"faults/{name}"):
        return asyncio.run(_meet(hours)), hours.waits


@pytest.mark.parametrize(("name", "attempts"), [("throttled", 2), ("server_error", 2), ("timed_out", 3)])
def test_a_passing_fault_is_retried_until_it_has_passed(name: str, attempts: int) -> None:
    """A recorded 429, 500, 408 or 504 costs time and nothing else."""
    answer, waits = _play(name)
    assert answer.attempts == attempts
    assert len(waits) == attempts - 1
    assert set(answer.items) == {"visit", "agreement", "trade_figure", "organization"}


def test_a_throttled_call_waits_as_long_as_it_is_told() -> None:
    """Retry-After is obeyed, to the second."""
    assert _play("throttled")[1] == [7.0]


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("wrong_key", ServiceError),
        ("unknown_model", ServiceError),
        ("spent_quota", ServiceError),
        ("too_long", RejectedError),
        ("refusal", RefusalError),
        ("cut_off", CutOffError),
        ("broken_json", AnswerError),
        ("other_shape", AnswerError),
    ],
)
def test_a_lasting_fault_is_one_error_at_once(name: str, error: type[ExtractorError]) -> None:
    """It is told for what it is, after one attempt."""
    with pytest.raises(error) as raised:
        _play(name)
    assert "\n" not in str(raised.value)


def test_facts_off_the_schema_are_refused_alone() -> None:
    """The root is right, so the answer counts; each item that is off the schema is refused by itself."""
    answer, _ = _play("off_schema")
    catalog = load_catalog()
    article = Article.of(FAULT_TEXT)
    facts = [verify(item, kind, article) for kind in catalog.kinds for item in answer.items[kind.name]]
    assert [(fact.kind, fact.verdict) for fact in facts] == [
        ("visit", "refused"),
        ("agreement", "refused"),
        ("organization", "refused"),
    ]
    assert facts[1].codes == ("schema:not_an_object",)
    assert facts[2].codes == ("name:absent",)


def test_every_fault_of_the_recorder_is_on_tape_and_no_other() -> None:
    """Recording anew leaves no stale tape."""
    assert {file.stem for file in (FOLDER / "faults").glob("*.yaml")} == set(FAULTS)


def test_every_article_has_its_answer_and_no_other_has_one() -> None:
    """Answers are stored per article, those to a repair beside them."""
    assert {file.name.partition(".")[0] for file in ANSWERS.iterdir()} == {file.stem for file in ARTICLES.iterdir()}


@pytest.mark.parametrize("file", TAPES, ids=lambda file: file.stem)
def test_a_tape_holds_no_header_but_the_allowed(file: Path) -> None:
    """Whatever a client or server says of itself, a key above all, is not recorded."""
    allowed = {"content-type", "retry-after", "retry-after-ms", "date"}
    for exchange in yaml.safe_load(file.read_text("utf-8"))["interactions"]:
        for side in ("request", "response"):
            assert {name.lower() for name in exchange[side]["headers"]} <= allowed
    assert "authorization" not in file.read_text("utf-8").lower()


def test_a_changed_request_finds_no_answer() -> None:
    """The body is matched: another article does not get this one's facts, and a miss is not retried."""

    async def ask() -> None:
        async with Model(Settings(name=DESK_MODEL, base_url=DESK_URL)) as model:
            await model.ask(load_catalog(), Article.of(FAULT_TEXT + " It rained."))

    with tape("faults/refusal"), pytest.raises(ServiceError):
        asyncio.run(ask())
