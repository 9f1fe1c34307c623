"""What was decided by review, as gold for `extractor eval`.

In a gold file of an article the accepted and the edited facts must be found, the machine's other facts may be, and the
rejected ones are not in it, so that finding them is a fault.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.database import Database
from extractor.errors import SetupError

_ARTICLES = "SELECT DISTINCT article_id FROM decision ORDER BY article_id"
_FACTS = """SELECT f.id, f.kind, f.data, d.decision, d.note,
  (SELECT substr(a.text, e.start + 1, e."end" - e.start) FROM evidence e JOIN article a ON a.id = f.article_id
   WHERE e.fact_id = f.id AND e.field IS NULL ORDER BY e.start LIMIT 1)
FROM fact f LEFT JOIN decision d ON d.fact_id = f.id WHERE f.article_id = ? AND f.verdict <> 'refused' ORDER BY f.id"""


def write_gold(database: Database, catalog: Catalog, folder: Path) -> int:
    """Write a file for each article about which something is decided; how many. Raises SetupError where it cannot."""
    names = [str(row[0]) for row in database.query(_ARTICLES).rows]
    if folder.exists() and not folder.is_dir():
        raise SetupError(f"{folder}: a file; name a folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            if article := database.article(name):
                told = json.dumps(_gold_of(database, article, catalog), ensure_ascii=False, indent=1)
                folder.joinpath(f"{name}.json").write_text(f"{told}\n", "utf-8")
    except OSError as error:
        raise SetupError(f"{folder}: cannot be written ({error.strerror or error})") from error
    return len(names)


def _gold_of(database: Database, article: Article, catalog: Catalog) -> dict[str, Any]:
    published = article.published.isoformat() if article.published else None
    about = {"published": published, "title": article.title, "url": article.url}
    gold: dict[str, Any] = {"seed": Path(article.path or article.id).name, "article": about}
    gold |= {kind.name: [] for kind in catalog.kinds}
    known = {kind.name: {*kind.schema.model_fields, *kind.schema.model_computed_fields} for kind in catalog.kinds}
    for number, kind, data, decision, note, quote in database.query(_FACTS, (article.id,)).rows:
        name = str(kind)
        fields = {field: value for field, value in json.loads(str(data)).items() if field in known.get(name, ())}
        fields.pop("evidence", None)
        about_it = {"quote": quote if isinstance(quote, str) else "", "optional": decision is None, "note": note or ""}
        if name in known:
            gold[name].append({"id": f"{name} {int(str(number))}", **fields, **about_it})
    return gold
