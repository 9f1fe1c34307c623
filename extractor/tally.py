"""What a job has done, or is expected to take: for a person at its end, and for scripts as JSON."""

from __future__ import annotations

import json
from decimal import Decimal

from rich.table import Table as RichTable

from extractor.console import VERDICTS, counted, dollars, print_fitting
from extractor.pace import Report
from extractor.summary import Summary

_MANY = 100  # calls, from which on a job's pace is worth a line
_SHOWN = 12  # levels
_TELLING = 0.05
_CAUSES = {
    "ceiling": "--concurrency",
    "growing": "growing",
    "throttling": "throttling",
    "retry-after": "waits that were asked for",
    "requests": "the limit of requests",
    "tokens": "the limit of tokens",
    "work": "our own work",
}
_MET = {"throttled": "× 429", "troubled": "× trouble (5xx, time-outs, broken connections)"}


def print_summary(summary: Summary, seconds: float, db: str) -> None:
    """What a job has done, at its end."""
    failed = sum(summary.failed.values())
    skipped = f"{summary.skipped:,} skipped, " if summary.skipped else ""
    print(
        f"{counted(summary.articles, 'article')}: {summary.read:,} read, {summary.known:,} known already, {skipped}"
        f"{failed:,} failed, {summary.unreadable:,} unreadable"
    )
    if any(summary.facts.values()):
        table = RichTable("kind", *VERDICTS, box=None, pad_edge=False, header_style="bold")
        for column in table.columns[1:]:
            column.justify = "right"
        for kind in dict.fromkeys(kind for (kind, _), count in summary.facts.items() if count):
            table.add_row(kind, *(f"{summary.facts[kind, verdict]:,}" for verdict in VERDICTS))
        print_fitting(table)
    if further := _further(summary):
        print(further)
    usage = summary.usage
    tokens = f"{usage.input:,} tokens in ({usage.cached:,} cached), {usage.output:,} out"
    print(f"{tokens} · {dollars(summary.cost)} · {seconds:.1f} s")
    if summary.calls and (summary.expected.input or usage.input):
        print(_expected(summary))
    if summary.pace and (summary.calls >= _MANY or summary.pace.met):
        print(_pace(summary.pace))
    if summary.earlier:
        told = f"{counted(summary.earlier, 'answer')} ({dollars(summary.earlier_cost)})"
        print(f"of this, {told} to what earlier runs handed in, beside the budget of this one")
    if failed:
        reasons = ", ".join(f"{count:,} {code}" for code, count in summary.failed.most_common())
        print(f"failed: {reasons} (asked again on the next run)")
    _print_left(summary)
    print(f"in {db}")
    if summary.uncovered:
        what = "no fact covers, though they hold a number or a telling word (extractor show names them)"
        print(f"{counted(summary.uncovered, 'sentence')} that {what}")


def _print_left(summary: Summary) -> None:
    """What a job leaves to the next run."""
    if summary.waiting:
        print(_waiting(summary))
    for trouble in summary.trouble:
        print(trouble)
    if summary.stopped:
        why = "stopped by the budget" if summary.stopped == "budget" else "stopped before the end"
        left = "" if summary.left is None else f", {counted(summary.left, 'article')} left"
        print(f"{why}{left}; the same command goes on from here")


def _waiting(summary: Summary) -> str:
    """What is at the provider in batches."""
    if not summary.batches:
        return f"{counted(summary.waiting, 'article')} in batches at the provider; --batch picks them up"
    batches = f"{summary.batches:,} {'batch' if summary.batches == 1 else 'batches'}"
    return (
        f"{counted(summary.waiting, 'request')} in {batches} at the provider; the same command picks up what is ready"
    )


def _off(actual: Decimal | int, expected: Decimal | int) -> str:
    """By how much something is more or less than was expected."""
    return f" ({100 * (actual - expected) / expected:+.0f} %)" if expected else ""


def _expected(summary: Summary) -> str:
    """What was expected of the readings, and how far the job was from it, its further calls included."""
    told, was = summary.usage, summary.expected
    tokens = f"{was.input:,} tokens in{_off(told.input, was.input)}, {was.output:,} out{_off(told.output, was.output)}"
    if summary.cost is None or not summary.expected_cost:
        return f"expected: {tokens}"
    return f"expected: {tokens}, ${summary.expected_cost:.4f}{_off(summary.cost, summary.expected_cost)}"


def _expectation(summary: Summary) -> dict[str, object]:
    cost = summary.expected_cost
    return {
        "tokens_in": summary.expected.input,
        "tokens_out": summary.expected.output,
        "cost": str(cost) if cost is not None else None,
    }


def _pace(report: Report) -> str:
    """How many requests were in flight over time, and what held the job back, on one line."""
    levels = [level for _, level in report.levels]
    if len(levels) > _SHOWN:
        levels = [levels[at * (len(levels) - 1) // (_SHOWN - 1)] for at in range(_SHOWN)]
    told = [f"in flight up to {report.most:,} (allowed: {', '.join(map(str, levels))})"]
    whole = sum(report.limited.values())
    causes = sorted(((share / whole, cause) for cause, share in report.limited.items() if share), reverse=True)
    held = [f"{_CAUSES[cause]} {share:.0%}" for share, cause in causes[:3] if share >= _TELLING]
    if held:
        told.append(f"held back by {', '.join(held)}")
    told += (f"{count:,} {_MET[what]}" for what, count in report.met.most_common())
    return " · ".join(told)


def _pace_as_json(report: Report) -> dict[str, object]:
    return {
        "most": report.most,
        "levels": report.levels,
        "limited": {cause: round(seconds, 3) for cause, seconds in report.limited.items()},
        "met": dict(report.met),
    }


def print_forecast(summary: Summary, db: str, rules: str | None = None) -> None:
    """What a job is expected to take; of a model, or of the ``rules`` that read instead."""
    skipped = f"{summary.skipped:,} skipped, " if summary.skipped else ""
    todo = f"to read by {rules}" if rules else f"to ask about ({counted(summary.calls, 'call')})"
    print(
        f"{counted(summary.articles, 'article')}: {summary.read:,} {todo}, "
        f"{summary.known:,} known already, {skipped}{summary.unreadable:,} unreadable"
    )
    if rules:
        print("no model is to be asked, so it costs nothing")
        print(f"nothing was read, and nothing was written in {db}")
        return
    expected, cost = summary.expected, summary.expected_cost
    price = f"about {dollars(cost)}" if cost is not None else "cost unknown: no price for this model (--rates)"
    print(f"about {expected.input:,} tokens in, {expected.output:,} out · {price}, before what the service caches")
    print(f"no call was made, and nothing was written in {db}")


def forecast_as_json(summary: Summary, db: str) -> str:
    """The same for scripts, on one line."""
    counts = {name: getattr(summary, name) for name in ("articles", "read", "known", "skipped", "unreadable", "calls")}
    return json.dumps({"db": db, "dry_run": True, **counts, "expected": _expectation(summary)})


def _further(summary: Summary) -> str:
    """What became of the facts after the reading, on one line; empty where nothing did."""
    told = []
    if summary.sent_back:
        told.append(f"{summary.mended:,} of {counted(summary.sent_back, 'refused fact')} mended")
    if summary.gleaned:
        told.append(f"{summary.gleaned:,} gleaned")
    if summary.duplicates:
        told.append(f"{summary.duplicates:,} told twice, stored once")
    calls = (f"{count:,} {what}" for what, count in summary.further_failed.most_common())
    if summary.further_failed:
        put_off = f" ({summary.put_off:,} asked again on the next run)" if summary.put_off else ""
        told.append(f"further calls failed: {', '.join(calls)}{put_off}")
    return " · ".join(told)


def summary_as_json(summary: Summary, seconds: float, db: str, error: str | None = None) -> str:
    """The same for scripts, on one line; with the ``error`` by which the job came to its end, if it did."""
    facts: dict[str, dict[str, int]] = {}
    for (kind, verdict), count in summary.facts.items():
        facts.setdefault(kind, dict.fromkeys(VERDICTS, 0))[verdict] = count
    return json.dumps(
        {
            "db": db,
            "articles": summary.articles,
            "read": summary.read,
            "known": summary.known,
            "skipped": summary.skipped,
            "waiting": summary.waiting,
            "batches": summary.batches,
            "failed": dict(summary.failed),
            "unreadable": summary.unreadable,
            "facts": facts,
            "duplicates": summary.duplicates,
            "sent_back": summary.sent_back,
            "mended": summary.mended,
            "gleaned": summary.gleaned,
            "further_failed": dict(summary.further_failed),
            "put_off": summary.put_off,
            "uncovered": summary.uncovered,
            "tokens_in": summary.usage.input,
            "tokens_cached": summary.usage.cached,
            "tokens_out": summary.usage.output,
            "cost": str(summary.cost) if summary.cost is not None else None,
            "seconds": round(seconds, 3),
            "calls": summary.calls,
            "expected": _expectation(summary),
            "pace": _pace_as_json(summary.pace) if summary.pace else None,
            "earlier": {
                "answers": summary.earlier,
                "cost": str(summary.earlier_cost) if summary.earlier_cost is not None else None,
            },
            "trouble": summary.trouble,
            "error": error,
            "stopped": summary.stopped,
            "left": summary.left,
        }
    )
