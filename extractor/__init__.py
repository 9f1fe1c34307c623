"""Facts from news on diplomacy and trade, each proved by the sentence that states it.

>>> import extractor
>>> extractor.Article.of("Trade rose.").numbered
'1| Trade rose.'
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractor.api import extract, extract_async, run, run_async
    from extractor.article import Article
    from extractor.catalog import Catalog, load_catalog
    from extractor.checking import check
    from extractor.database import Database, Found
    from extractor.errors import ExtractorError, JobError, OutcomeError, SourceError
    from extractor.evaluation import Score, evaluate
    from extractor.model import Model
    from extractor.pipeline import Summary
    from extractor.settings import Settings
    from extractor.verify import Fact

_HOMES = {
    "Article": "article",
    "Catalog": "catalog",
    "Database": "database",
    "ExtractorError": "errors",
    "Fact": "verify",
    "Found": "database",
    "JobError": "errors",
    "Model": "model",
    "OutcomeError": "errors",
    "Score": "evaluation",
    "Settings": "settings",
    "SourceError": "errors",
    "Summary": "pipeline",
    "check": "checking",
    "evaluate": "evaluation",
    "extract": "api",
    "extract_async": "api",
    "load_catalog": "catalog",
    "run": "api",
    "run_async": "api",
}

__all__ = [
    "Article",
    "Catalog",
    "Database",
    "ExtractorError",
    "Fact",
    "Found",
    "JobError",
    "Model",
    "OutcomeError",
    "Score",
    "Settings",
    "SourceError",
    "Summary",
    "check",
    "evaluate",
    "extract",
    "extract_async",
    "load_catalog",
    "run",
    "run_async",
]


def __getattr__(name: str) -> object:
    """Public names are imported when first used, so that a command line that needs few of them starts fast."""
    if name not in _HOMES:
        raise AttributeError(f"module 'extractor' has no attribute {name!r}")
    return getattr(import_module(f"extractor.{_HOMES[name]}"), name)
