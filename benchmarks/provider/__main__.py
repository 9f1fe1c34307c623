"""A fake provider in the OpenAI wire format, on loopback.

    python -m benchmarks.provider --latency 0.05 --server-error 0.01 --requests-per-minute 500

Prints its base URL on the first line, and serves until it is stopped. Outside of /v1, GET /counts tells what was
asked, and POST /control changes settings, given as in --plan: {"account": {"fault": "no_quota", "first": 1}}.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from typing import Any, get_args

from benchmarks.provider.plan import (
    AccountFault,
    ControlFaults,
    Faults,
    Final,
    Limits,
    LineFaults,
    Plan,
    plan_as_json,
    plan_from,
)
from benchmarks.provider.server import Provider

_GROUPS: dict[str, tuple[type, str, str]] = {
    "faults": (Faults, "", "rates, from 0 to 1, of faults of chat completions"),
    "line_faults": (LineFaults, "line-", "rates of faults of the lines of batches"),
    "control_faults": (ControlFaults, "control-", "rates of faults of requests about files and batches"),
    "limits": (Limits, "", "limits that are kept"),
}


def _told(group: Any) -> Iterator[Field[Any]]:
    """The settings of a group that are no groups themselves."""
    return (one for one in fields(group) if "help" in one.metadata)


def _kwargs(one: Field[Any]) -> dict[str, Any]:
    """How a setting is read."""
    kwargs: dict[str, Any] = {"help": one.metadata["help"], "default": argparse.SUPPRESS}
    if one.name == "tokens":
        return kwargs | {"type": int, "nargs": 2, "metavar": ("LOW", "HIGH")}
    if one.name == "outcomes":
        return kwargs | {"nargs": "*", "choices": get_args(Final)}
    if isinstance(one.default, bool):
        return kwargs | {"action": "store_true"}
    if one.default not in (None, MISSING):
        kwargs["help"] += f" (default {one.default})"
    return kwargs | {"type": type(one.default) if isinstance(one.default, int) else float, "metavar": "N"}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m benchmarks.provider", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--plan", type=json.loads, default={}, metavar="JSON", help="all settings; options add to it")
    parser.add_argument("--account", choices=get_args(AccountFault), help="a fault of the account")
    parser.add_argument("--account-first", type=int, default=1, metavar="N", help="the request that it begins with")
    for one in _told(Plan):
        parser.add_argument(f"--{one.name.replace('_', '-')}", dest=one.name, **_kwargs(one))
    for name, (group, prefix, told) in _GROUPS.items():
        options = parser.add_argument_group(name.replace("_", " "), told)
        for one in _told(group):
            option = f"--{prefix}{one.name.replace('_', '-')}"
            options.add_argument(option, dest=f"{name}.{one.name}", **_kwargs(one))
    return parser


def plan_of(arguments: list[str] | None = None) -> Plan:
    """The plan that a command line asks for."""
    parser = _parser()
    given = vars(parser.parse_args(arguments))
    try:
        plan = plan_as_json(plan_from(given.pop("plan")))
        account, first = given.pop("account"), given.pop("account_first")
        if account:
            plan["account"] = {"fault": account, "first": first}
        for name, value in given.items():
            group, _, setting = name.rpartition(".")
            (plan[group] if group else plan)[setting] = value
        return plan_from(plan)
    except (ValueError, TypeError) as error:
        parser.error(str(error))


async def serve(plan: Plan) -> None:
    """Serve until SIGTERM or SIGINT."""
    provider, stopped = Provider(plan), asyncio.Event()
    for stop in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(stop, stopped.set)
    await provider.start()
    try:
        print(provider.url, flush=True)
        await stopped.wait()
    finally:
        await provider.stop()


if __name__ == "__main__":
    asyncio.run(serve(plan_of()))
