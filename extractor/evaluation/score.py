"""The score of a database: what was found of the gold, what is stored beside it, and what is false (`results`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from extractor.article import Article
from extractor.catalog import Catalog, Kind, load_catalog
from extractor.database import Database
from extractor.errors import SetupError
from extractor.evaluation.alignment import Aligner
from extractor.evaluation.gold import GoldArticle, GoldFact, read_gold
from extractor.evaluation.results import Result, ScoredArticle, Stray, Tally
from extractor.evaluation.stored import StoredFact, count_articles, find_article, stored_facts


@dataclass(frozen=True)
class Score:
    """The score of a database against a gold."""

    gold: str
    db: str
    kinds: tuple[str, ...]
    articles: tuple[ScoredArticle, ...]
    unscored: int = 0
    """How many articles of the database the gold does not have; their facts are not counted."""

    @cached_property
    def total(self) -> Tally:
        """Of all kinds together."""
        return Tally(tuple(result for article in self.articles for result in article.results))

    @cached_property
    def by_kind(self) -> Mapping[str, Tally]:
        """Of each kind."""
        return {kind: Tally(tuple(r for r in self.total.results if r.kind == kind)) for kind in self.kinds}

    @property
    def notes(self) -> Iterator[str]:
        """What could not be scored as it should be."""
        for scored in self.articles:
            if scored.article is None:
                yield f"{scored.gold.file}: its article is not in the database, so all of it is missed"
            for name in scored.gold.unknown:
                yield f"{scored.gold.file}: {name}: no kind that is scored here"
        if self.unscored:
            yield f"{self.unscored:,} more in the database, of which there is no gold: not scored"


def evaluate(
    gold: str | Path, db: str | Path, catalog: Catalog | None = None, kinds: Iterable[str] | None = None
) -> Score:
    """Score the facts in the database ``db`` against the gold in a folder, or in one file.

    The kinds are those of ``catalog``, by default the project's own, or of these the ones named in ``kinds``. Raises
    SetupError for what is no gold, StoreError for what is no database.
    """
    catalog = catalog or load_catalog()
    wanted = read_gold(Path(gold), catalog)
    scored = catalog.of(kinds).kinds if kinds is not None else catalog.kinds
    with Database(db) as database:
        articles = tuple(_score_article(database, one, scored) for one in wanted)
        _refuse_doubles(gold, articles)
        unscored = count_articles(database) - len({one.article.id for one in articles if one.article})
    return Score(str(gold), str(db), tuple(kind.name for kind in scored), articles, unscored)


def _refuse_doubles(gold: str | Path, articles: Iterable[ScoredArticle]) -> None:
    """Two golds of one article would count it twice."""
    files: dict[str, str] = {}
    for one in articles:
        if one.article and (first := files.setdefault(one.article.id, one.gold.file)) != one.gold.file:
            raise SetupError(f"{gold}: {first} and {one.gold.file} are gold of the same article")


def _score_article(database: Database, gold: GoldArticle, kinds: Iterable[Kind]) -> ScoredArticle:
    article = find_article(database, gold)
    stored = stored_facts(database, article.id) if article else []
    return ScoredArticle(gold, article, tuple(_score_kind(kind, gold, article, stored) for kind in kinds))


def _score_kind(kind: Kind, gold: GoldArticle, article: Article | None, stored: Iterable[StoredFact]) -> Result:
    aligner = Aligner(kind, article)
    wanted = tuple(fact for fact in gold.facts if fact.kind == kind.name)
    facts = tuple(fact for fact in stored if fact.kind == kind.name)
    kept = [fact for fact in facts if fact.is_kept]
    pairs = tuple(aligner.pairs(wanted, kept))
    found, used = {id(pair.gold) for pair in pairs}, {pair.stored.id for pair in pairs}
    left = [fact for fact in wanted if id(fact) not in found]
    lost = tuple(aligner.pairs(left, [fact for fact in facts if not fact.is_kept]))
    strays = tuple(_stray(aligner, wanted, left, fact) for fact in kept if fact.id not in used)
    return Result(kind.name, wanted, facts, pairs, lost, strays, aligner.alignment)


def _stray(aligner: Aligner, wanted: Iterable[GoldFact], left: Iterable[GoldFact], fact: StoredFact) -> Stray:
    """A fact that could be aligned, and is not, says what another says that is more like it."""
    twins = [pair for pair in (aligner.pair(one, fact) for one in wanted) if pair]
    twin = max(twins, key=lambda pair: pair.alike, default=None)
    return Stray(
        fact, twin or aligner.nearest(left, fact) or aligner.nearest(wanted, fact), is_duplicate=twin is not None
    )
