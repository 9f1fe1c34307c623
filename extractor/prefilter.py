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
    """Those of the kinds of which the article holds the cues, or which name none."""
    words = words_of(article.text)
    return [kind for kind in kinds if kind.cues is None or kind.cues.are_in(article.text, words)]


def can_state(article: Article, kinds: Sequence[Kind]) -> bool:
    """Whether the article may state a fact of one of these kinds; where it is not sure that it cannot, it may."""
    if stated_in(article, kinds):
        return True
    cues = [kind.cues for kind in kinds]
    tongues = {sure_language(article.text)} | ({article.tongue} if article.language else set())
    return bool(kinds) and not all(known and tongues <= known.languages for known in cues)
