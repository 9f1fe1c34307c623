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


def can_state(article: Article, kinds: Sequence[Kind]) -> bool:
    """Whether the article may state a fact of one of these kinds; where it is not sure that it cannot, it may."""
    cues = [kind.cues for kind in kinds]
    words = words_of(article.text)
    if any(known is None or known.are_in(article.text, words) for known in cues):
        return True
    tongues = {sure_language(article.text)} | ({article.tongue} if article.language else set())
    return bool(kinds) and not all(known and tongues <= known.languages for known in cues)
