"""Which articles can be skipped unread: those that hold no cue of any kind that is asked for.

A schema may name its cues in ``CUES``, in groups, as `extractor.text.cues` takes them. An article can state a fact of
that kind only if it holds a cue of every group; of all languages together, as news mixes them. What is not known is
read: a kind without cues is never ruled out, nor is any in a text whose language, told or found, has none.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.article import Article
from extractor.catalog import Kind
from extractor.text.cues import words_of
from extractor.text.language import sure_language


def stated_in(article: Article, kinds: Sequence[Kind]) -> list[Kind]:
    """Those of the kinds of which the article may state a fact; where it is not sure that it cannot, it may."""
    words = words_of(article.text)
    found = [kind for kind in kinds if kind.cues is None or kind.cues.are_in(article.text, words)]
    if len(found) == len(kinds):
        return found
    tongues = {sure_language(article.text)} | ({article.tongue} if article.language else set())
    return [kind for kind in kinds if kind in found or not (kind.cues and tongues <= kind.cues.languages)]


def can_state(article: Article, kinds: Sequence[Kind]) -> bool:
    """Whether the article may state a fact of one of these kinds."""
    return bool(stated_in(article, kinds))
