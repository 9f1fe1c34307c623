"""Which articles of a source need a call, and what is wanted of a job."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, Protocol

from extractor.article import Article
from extractor.catalog import Catalog
from extractor.prefilter import can_state
from extractor.request import reading_key

Chosen = tuple[Article, dict[str, str]]
"""An article that needs a call, with the reading key of each kind to ask for; none if only a call follows."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a job."""

    force: bool = False
    """Ask again for what is known."""
    repair: bool = True
    """Let facts that were refused for a mendable reason go back to the model, once an article."""
    glean: bool = False
    """Ask once more about sentences that no fact covers, once an article."""
    prefilter: bool = False
    """Ask nothing about articles that hold no cue of the kinds that are looked for."""

    @property
    def purposes(self) -> tuple[str, ...]:
        """The purposes of the further calls that are wanted."""
        wanted = (("repair", self.repair), ("glean", self.glean))
        return tuple(name for name, is_wanted in wanted if is_wanted)


class Shelf(Protocol):
    """Where what is known of articles stands."""

    def published_of(self, article: Article) -> date | None:
        """The day of publication that is known of an article."""

    def keys_of(self, article: Article) -> Mapping[str, str]:
        """For each kind that was read of an article, the key of its current reading."""

    def is_waiting(self, article: Article, model: str) -> bool:
        """Whether a request about an article waits in a provider batch."""

    def save_skipped(self, article: Article, kinds: Sequence[str]) -> None:
        """Note that an article is not asked about these kinds."""


class Selection:
    """Tells which articles of a source need a call of a model."""

    def __init__(
        self, catalog: Catalog, model: str, shelf: Shelf, wish: Wish, is_open: Callable[[Article], bool]
    ) -> None:
        self._catalog = catalog
        self._model = model
        self._shelf = shelf
        self._wish = wish
        self._is_open = is_open
        self._drawn: set[int] = set()  # a text that comes twice in one run is asked about once

    def choose(self, article: Article) -> Chosen | Literal["known", "skipped", "waiting"]:
        """The article as it is to be asked about, or why it is not."""
        article = self._as_known(article)
        keys = self._keys_to_ask(article)
        if int(article.id, 16) in self._drawn or not (keys or self._is_open(article)):
            return "known"
        if self._shelf.is_waiting(article, self._model):
            self._drawn.add(int(article.id, 16))
            return "waiting"
        kinds = [kind for kind in self._catalog.kinds if kind.name in keys]
        if self._wish.prefilter and kinds and not can_state(article, kinds):
            self._shelf.save_skipped(article, [kind.name for kind in kinds])
            return "skipped"
        self._drawn.add(int(article.id, 16))
        return article, keys

    def settle(self, article: Article) -> None:
        """Forget an article that is stored: from now on the shelf knows it, unless it is to be asked about by force."""
        if not self._wish.force:
            self._drawn.discard(int(article.id, 16))

    def _as_known(self, article: Article) -> Article:
        """The article with the day of publication that is known of it: of two that are told, the first stays."""
        if self._wish.force:
            return article
        known = self._shelf.published_of(article)
        return replace(article, published=known) if known and known != article.published else article

    def _keys_to_ask(self, article: Article) -> dict[str, str]:
        keys = {kind: reading_key(version, self._model, article) for kind, version in self._catalog.versions.items()}
        known = {} if self._wish.force else self._shelf.keys_of(article)
        return {kind: key for kind, key in keys.items() if known.get(kind) != key}
