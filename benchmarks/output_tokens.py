"""How many output tokens a fact costs: the answers a model would give for a gold set, at 4 characters a token.

    python -m benchmarks.output_tokens GOLD_DIR

GOLD_DIR holds JSON files with the lists visits, agreements, trade_figures and organizations, each fact with all
recommended fields. Every fact is written as the question asks for it: what code computes is left out, its verbatim
piece put in.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from extractor.catalog import Kind, load_catalog

LISTS = {
    "visits": "visit",
    "agreements": "agreement",
    "trade_figures": "trade_figure",
    "organizations": "organization",
}
MOST = 95


def _pieces(gold: dict[str, Any]) -> dict[str, Any]:
    """The verbatim pieces that a gold fact's values were read from."""
    converted = (gold.get("converted") or {}).get("text")
    worth = gold.get("value") if isinstance(gold.get("value"), dict) else None
    amount = worth["text"] if worth else gold.get("amount_text")
    term = "-".join(str(gold[key]) for key in ("term_start", "term_end") if gold.get(key))
    differs = gold.get("canonical_name") != gold.get("name")
    package = "a number of agreements" if gold.get("is_package") else None
    count = gold.get("document_count")
    return {
        "evidence": [12],
        "amount_text": f"{amount} ({converted})" if converted else amount,
        "change_text": (gold.get("change") or {}).get("text"),
        "term_text": f"for {term}" if term else None,
        "count_text": f"{count} documents" if count else package,
        "usual_name": gold.get("canonical_name") if differs else None,
    }


def answer_for(kind: Kind, gold: dict[str, Any]) -> dict[str, Any]:
    """The fact as a model would write it."""
    known = gold | _pieces(gold)
    return {name: known[name] for name in kind.asked["required"]}


def measure(folder: Path) -> dict[str, tuple[int, int]]:
    """For each kind: facts in the gold, and characters of their answers."""
    kinds = {kind.name: kind for kind in load_catalog().kinds}
    seen = dict.fromkeys(kinds, (0, 0))
    for file in sorted(folder.glob("*.json")):
        gold = json.loads(file.read_text("utf-8"))
        for key, name in LISTS.items():
            for fact in gold[key]:
                text = json.dumps(answer_for(kinds[name], fact), ensure_ascii=False, separators=(",", ":"))
                facts, characters = seen[name]
                seen[name] = facts + 1, characters + len(text) + 1
    return seen


def main() -> int:
    """Print a table; exit status 1 if a fact costs more than it may on average."""
    seen = measure(Path(sys.argv[1]))
    facts, characters = (sum(column) for column in zip(*seen.values(), strict=True))
    for name, (n, size) in (*seen.items(), ("all", (facts, characters))):
        print(f"{name:14} {n:4} facts {size / 4 / max(n, 1):6.1f} tokens each")
    return int(characters / 4 / max(facts, 1) > MOST)


if __name__ == "__main__":
    sys.exit(main())
