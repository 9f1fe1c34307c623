"""Record the cassettes anew.

    python -m cassettes.recorder            from the prepared answers in answers/, over HTTP from the desk
    python -m cassettes.recorder --live     the examples from the real service; needs OPENAI_API_KEY, and costs

A changed prompt re-records mechanically: the answers belong to articles, not to prompts. A changed schema needs new
answers, where it asks for something else.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from cassettes.desk import Desk, Reply, Request, by_article, completion, fault, in_order
from cassettes.tape import DESK_MODEL, DESK_URL, FOLDER, tape
from extractor import Article, Catalog, ExtractorError, Settings, load_catalog
from extractor.api import run_async
from extractor.request import messages_for
from extractor.sources import read_articles

ARTICLES = FOLDER.parent / "examples" / "articles"
ANSWERS = FOLDER / "answers"
FAULT_TEXT = "Zorbanian Premier Ada Quill arrived in Orvane on 4 May 2031."
"""The article of the fault cassettes; invented, like everything in it."""

_FACTLESS = '{"visit":[],"agreement":[],"trade_figure":[],"organization":[]}'
_HALF_RIGHT = (
    '{"visit":[{"evidence":[1],"visitor_name":7}],"agreement":["none"],"trade_figure":[],"organization":'
    '[{"evidence":[1],"name":"Zorbania","usual_name":null,"name_is_garbled":false,"acronym":null,"aliases":[],'
    '"org_type":"other","country":null,"parent":null,"roles":["mentioned"],"certainty":"certain"}]}'
)
_answered = partial(completion, content=_FACTLESS)

FAULTS: dict[str, Sequence[Callable[[Request], Reply]]] = {
    "throttled": [lambda _: fault(429, "rate_limit_exceeded", retry_after="7"), _answered],
    "server_error": [lambda _: fault(500, "server_error"), _answered],
    "timed_out": [lambda _: fault(408, "request_timeout"), lambda _: fault(504, "gateway_timeout"), _answered],
    "wrong_key": [lambda _: fault(401, "invalid_api_key")],
    "unknown_model": [lambda _: fault(404, "model_not_found")],
    "spent_quota": [lambda _: fault(429, "insufficient_quota")],
    "too_long": [lambda _: fault(400, "context_length_exceeded")],
    "refusal": [partial(completion, content=None, refusal="I cannot help with that.")],
    "cut_off": [partial(completion, content='{"visit":[{"evidence":[1],"visitor_na', finish="length")],
    "broken_json": [partial(completion, content='{"visit":[}')],
    "other_shape": [partial(completion, content='{"facts":[]}')],
    "off_schema": [partial(completion, content=_HALF_RIGHT)],
}


async def _no_wait(_: float) -> None:
    """Recording need not wait."""


async def _run(paths: list[Path] | list[Article], settings: Settings) -> None:
    with tempfile.TemporaryDirectory() as folder:
        await run_async(paths, Path(folder) / "facts.db", settings=settings, concurrency=1)


def answers_for(catalog: Catalog, ending: str = ".json") -> dict[str, str]:
    """The prepared answers (or, ``.repair.json``, what was mended) by the article's message."""
    found = {}
    for article in read_articles([ARTICLES]):
        if not isinstance(article, Article) or article.path is None:
            raise SystemExit(f"cannot read {article}")
        file = ANSWERS / f"{Path(article.path).stem}{ending}"
        if ending == ".json" or file.exists():
            found[messages_for(catalog, article)[-1]["content"]] = file.read_text("utf-8")
    return found


def record_examples(*, live: bool) -> None:
    """One exchange an example article, and one more where a fact goes back to be mended."""
    (FOLDER / "examples.yaml").unlink(missing_ok=True)
    if live:
        with tape("examples", "all"):
            asyncio.run(_run([ARTICLES], Settings(api_key=os.environ.get("OPENAI_API_KEY"))))
        return
    catalog = load_catalog()
    replies = by_article(answers_for(catalog), answers_for(catalog, ".repair.json"))
    with Desk(replies, port=8125), tape("examples", "all"):
        asyncio.run(_run([ARTICLES], Settings(name=DESK_MODEL, base_url=DESK_URL)))


async def _meet(settings: Settings) -> None:
    from extractor import Model  # noqa: PLC0415 - the package's public names are imported when first used

    async with Model(settings, sleep=_no_wait) as model:
        try:
            await model.ask(load_catalog(), Article.of(FAULT_TEXT))
        except ExtractorError as error:
            print(f"  {type(error).__name__}: {error}")


def record_faults() -> None:
    """What goes wrong, one cassette a fault."""
    (FOLDER / "faults").mkdir(exist_ok=True)
    for name, replies in FAULTS.items():
        (FOLDER / "faults" / f"{name}.yaml").unlink(missing_ok=True)
        print(name)
        with Desk(in_order(replies), port=8125), tape(f"faults/{name}", "all"):
            asyncio.run(_meet(Settings(name=DESK_MODEL, base_url=DESK_URL)))


def main() -> None:
    """Record everything, or with --live the examples only."""
    live = "--live" in sys.argv[1:]
    record_examples(live=live)
    if not live:
        record_faults()
    print(json.dumps({"recorded": sorted(str(f.relative_to(FOLDER)) for f in FOLDER.rglob("*.yaml"))}, indent=1))


if __name__ == "__main__":
    main()
