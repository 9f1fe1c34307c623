"""A fake provider in the OpenAI wire format, over real sockets on loopback: chat completions, files and batches.

In a test, in a thread of its own:

    with serving(Plan(faults=Faults(server_error=0.2), seed=1), answer=told) as provider:
        ...  # provider.url is the base URL; provider.counts what came; provider.account = Account("no_quota")

For a benchmark, in a process of its own (`python -m benchmarks.provider --help` starts one by hand):

    with provider_process(Plan(latency=0.05)) as remote:
        ...  # remote.url, remote.counts(), remote.change(account={"fault": "no_quota"})
"""

from benchmarks.provider.answers import TEXT, Answer, answer_facts, kinds_in
from benchmarks.provider.counts import Asked, Billed, Counts, asked_key
from benchmarks.provider.plan import Account, ControlFaults, Faults, Limits, LineFaults, Plan
from benchmarks.provider.running import Remote, provider_process, serving
from benchmarks.provider.server import Provider

__all__ = [
    "TEXT",
    "Account",
    "Answer",
    "Asked",
    "Billed",
    "ControlFaults",
    "Counts",
    "Faults",
    "Limits",
    "LineFaults",
    "Plan",
    "Provider",
    "Remote",
    "answer_facts",
    "asked_key",
    "kinds_in",
    "provider_process",
    "serving",
]
