"""A long article in parts: every sentence once, few parts of one size, lines as in the whole."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.article import Article
from extractor.parts import GAP, Part, excerpt_of, numbered, parts_of
from extractor.tokens import UNIT, estimate, weight
from tests import effort

TEXTS = st.lists(
    st.text(max_size=40) | st.sampled_from(["Orlo met Zorb. ", "It rained.\n\n", "She left.\n", "口径九厘米。", f"{GAP}\n", "a " * 60])
).map("".join)  # fmt: skip
BUDGETS = st.integers(-5, 120)


def _sentence(words: int) -> str:
    """A sentence of so many words and so many tokens, its number and its full stop aside."""
    return f"{'Word ' * (words - 1)}word."


def _article(*words: int, paragraphs: int = 1) -> Article:
    """An article of sentences of so many words; a blank line stands after every so many sentences."""
    ends = ("\n\n" if number % paragraphs == 0 else " " for number in range(1, len(words) + 1))
    article = Article.of("".join(f"{_sentence(count)}{end}" for count, end in zip(words, ends, strict=True)))
    assert len(article.sentences) == len(words)
    return article


def _names(article: Article, most_tokens: int) -> list[str]:
    return [part.name for part in parts_of(article, most_tokens)]


EMPTY = {"no text": "", "rules only": "* * *"}


@pytest.mark.parametrize("text", EMPTY.values(), ids=EMPTY.keys())
def test_no_sentences_are_one_part_without_any(text: str) -> None:
    """So that such an article is asked about as any other."""
    article = Article.of(text)
    assert parts_of(article, 100) == parts_of(article, -1) == (Part(()),)
    assert (Part(()).name, numbered(article, Part(()))) == ("", "")
    assert excerpt_of(article, [1, 2], 100) == Part(())


NAMES = {
    "one sentence": ((7,), "7"),
    "a stretch": ((12, 13, 14), "12-14"),
    "scattered": ((1, 3, 4, 9), "1,3-4,9"),
    "none": ((), ""),
}


@pytest.mark.parametrize(("own", "name"), NAMES.values(), ids=NAMES.keys())
def test_a_part_is_called_by_its_own_sentences(own: tuple[int, ...], name: str) -> None:
    """Whatever is shown besides."""
    assert Part(own).name == Part(own, (2, 5)).name == name


def test_a_part_is_printed_with_the_numbers_of_the_whole() -> None:
    """And tells where something is left out, but not at its ends."""
    article = Article.of("Head\n\nOne\nrow. Two. Three. Four. Five.")
    part = Part((5,), (1, 3))
    assert part.shown == (1, 3, 5)
    assert numbered(article, part) == "1| Head\n…\n3| Two.\n…\n5| Four."
    assert numbered(article, Part((2, 3))) == "2| One row.\n3| Two."


@given(TEXTS)
def test_what_fits_is_the_whole_article(text: str) -> None:
    """Byte for byte, and from the very token on that is expected of it."""
    article = Article.of(text)
    size = estimate(article.numbered)
    (whole,) = parts_of(article, size)
    assert numbered(article, whole) == article.numbered
    assert whole.context == ()
    assert len(article.sentences) < 2 or len(parts_of(article, size - 1)) > 1


@given(TEXTS, BUDGETS)
def test_every_sentence_is_in_one_part(text: str, most_tokens: int) -> None:
    """Once, in order, and cut nowhere."""
    article = Article.of(text)
    parts = parts_of(article, most_tokens)
    own = [number for part in parts for number in part.own]
    assert own == [sentence.number for sentence in article.sentences]
    for part in parts:
        assert part.own == tuple(range(part.own[0], part.own[-1] + 1)) if part.own else len(parts) == 1
        assert set(numbered(article, part).splitlines()) - {GAP} <= set(article.numbered.splitlines())


@given(TEXTS, BUDGETS)
def test_a_part_is_no_longer_than_it_may_be(text: str, most_tokens: int) -> None:
    """With what is shown before it; but for a sentence that is longer alone, before which nothing is shown."""
    article = Article.of(text)
    for part in parts_of(article, most_tokens):
        if estimate(numbered(article, part)) > most_tokens:
            assert len(part.own) < 2
            assert part.context == ()


@given(TEXTS, BUDGETS)
def test_what_is_shown_before_a_part_is_the_headline_and_its_neighbours(text: str, most_tokens: int) -> None:
    """Nothing else, and before the first part nothing."""
    for part in parts_of(Article.of(text), most_tokens):
        first = part.own[0] if part.own else 1
        assert set(part.context) <= {1, first - 2, first - 1} - {0, -1, first}


def test_headline_and_neighbours_are_shown_where_there_is_room() -> None:
    """A long one is left out alone."""
    article = _article(*[10] * 100)
    _, *later = parts_of(article, 400)
    assert later
    assert all(part.context == (1, part.own[0] - 2, part.own[0] - 1) for part in later)
    assert numbered(article, later[0]).splitlines()[1] == GAP
    article = _article(200, *[10] * 100)
    _, *later = parts_of(article, 400)
    assert all(part.context == (part.own[0] - 2, part.own[0] - 1) for part in later if part.own[0] > 3)


def _fewest(article: Article, most_tokens: int) -> int:
    """The fewest parts, found by trying all: a context is what `parts_of` itself would show there."""

    def shown_before(first: int) -> tuple[int, ...]:
        context: tuple[int, ...] = ()
        for number in (1, first - 1, first - 2):
            more = tuple(sorted({*context, number}))
            if (
                0 < number < first
                and _size(article, Part((first,), more)) - _size(article, Part((first,))) <= most_tokens / 4
            ):
                context = more
        return context

    @cache
    def fewest(first: int) -> int:
        if first > last:
            return 0
        context = shown_before(first)
        ends = (
            end
            for end in range(first, last + 1)
            if end == first or _size(article, Part(tuple(range(first, end + 1)), context)) <= most_tokens
        )
        return 1 + min(fewest(end + 1) for end in ends)

    last = len(article.sentences)
    return fewest(1)


def _size(article: Article, part: Part) -> float:
    """The tokens of a part, not rounded."""
    return weight(numbered(article, part)) / UNIT


SHORT = st.lists(st.integers(1, 12) | st.just(60), min_size=1, max_size=14)


@given(SHORT, st.integers(10, 120))
def test_the_parts_are_as_few_as_they_can_be(words: list[int], most_tokens: int) -> None:
    """No other choice of boundaries makes fewer."""
    article = _article(*words)
    assert len(parts_of(article, most_tokens)) == _fewest(article, most_tokens)


@pytest.mark.parametrize("most_tokens", [150, 300, 500, 1000, 2000])
def test_parts_are_of_one_size(most_tokens: int) -> None:
    """To two sentences, rather than full ones and a rest; what is shown before them does not count."""
    article = _article(*[10] * 300, paragraphs=400)
    sizes = [_size(article, Part(part.own)) for part in parts_of(article, most_tokens)]
    assert len(sizes) > 1
    assert max(sizes) - min(sizes) <= 2 * estimate(article.line(article.sentences[-1]))


def _halved(*breaks: int, most_tokens: int = 1000) -> list[str]:
    """The two parts of a hundred sentences of one size, with blank lines after some."""
    text = "".join(f"{_sentence(10)}{chr(10) * 2 if number in breaks else ' '}" for number in range(1, 101))
    return _names(Article.of(text), most_tokens)


HALVES: dict[str, tuple[tuple[int, ...], str]] = {
    "no paragraph": ((), "1-50"),
    "one in the middle": ((50,), "1-50"),
    "one a little before": ((44,), "1-44"),
    "one a little after": ((56,), "1-56"),
    "the nearer of two": ((44, 53), "1-53"),
    "one too far before": ((40,), "1-50"),
    "one too far after": ((60,), "1-50"),
}


@pytest.mark.parametrize(("breaks", "first"), HALVES.values(), ids=HALVES.keys())
def test_a_part_ends_with_a_paragraph_that_ends_near(breaks: tuple[int, ...], first: str) -> None:
    """Not more than 15 % of a part away from where it would end else."""
    names = _halved(*breaks)
    assert len(names) == 2
    assert names[0] == first


def test_a_part_is_not_made_too_long_for_a_paragraph() -> None:
    """The room counts before all."""
    least = next(most for most in range(400, 1000) if len(_halved(most_tokens=most)) == 2)
    assert len(_halved(44, most_tokens=least)) == 2
    assert _halved(44, most_tokens=least) == _halved(most_tokens=least) != _halved(44)


def test_a_sentence_longer_than_a_part_is_a_part_by_itself() -> None:
    """Nothing of it is cut, and nothing shown before it."""
    article = _article(5, 5, 300, 5, 5)
    parts = parts_of(article, 60)
    assert [part.name for part in parts] == ["1-2", "3", "4-5"]
    assert numbered(article, parts[1]) == article.numbered.splitlines()[2]


@pytest.mark.parametrize("most_tokens", [0, -1, -10_000])
def test_without_any_room_each_sentence_is_a_part(most_tokens: int) -> None:
    """Rather than none."""
    assert _names(_article(3, 4, 5), most_tokens) == ["1", "2", "3"]


def test_the_work_grows_as_the_article_does() -> None:
    """Ten times the sentences take about ten times the calls; a little more, as a first part has less to choose."""
    calls = []
    for count in (300, 3000):
        article = _article(*([5, 40, 1, 90, 12] * (count // 5)))
        assert article.numbered
        calls.append(effort.calls_of(lambda article=article: parts_of(article, 800)))  # type: ignore[misc]
    assert calls[1] < 15 * calls[0]


# Excerpts


def test_an_excerpt_grows_evenly_around_its_sentences() -> None:
    """As far as there is room; what is shown besides is no part of its name."""
    article = _article(*[10] * 60)
    line = estimate(article.line(article.sentences[19]))
    small, large = excerpt_of(article, [20, 40], 2 * line + 4), excerpt_of(article, [40, 20, 20], 6 * line + 8)
    assert (small.own, small.context) == ((20, 40), ())
    assert (large.own, large.context) == ((20, 40), (19, 21, 39, 41))
    assert small.name == large.name == "20,40"
    assert numbered(article, large).splitlines()[3] == GAP


def test_an_excerpt_may_be_the_whole_article() -> None:
    """From the very token on that is expected of it, byte for byte."""
    article = _article(*range(5, 30))
    assert numbered(article, excerpt_of(article, [3, 20], estimate(article.numbered))) == article.numbered


def test_sentences_that_do_not_fit_are_left_out_of_an_excerpt() -> None:
    """Those that fit stay in order; one stays, though it does not fit."""
    article = _article(10, 10, 300, 10, 300)
    assert excerpt_of(article, [1, 3, 4], 40).own == (1, 4)
    assert excerpt_of(article, [5, 3], 40) == Part((3,))


def test_unknown_sentences_are_passed_over() -> None:
    """An excerpt of nothing shows nothing."""
    article = _article(5, 5)
    assert excerpt_of(article, [-1, 0, 2, 3], 10_000) == Part((2,), (1,))
    assert excerpt_of(article, [0, 3], 10_000) == Part(())


@given(TEXTS, st.lists(st.integers(-1, 30)), BUDGETS)
def test_an_excerpt_is_no_longer_than_it_may_be(text: str, sentences: list[int], most_tokens: int) -> None:
    """But for one sentence that is longer alone; no sentence is shown twice."""
    article = Article.of(text)
    part = excerpt_of(article, sentences, most_tokens)
    known = {sentence.number for sentence in article.sentences}
    assert set(part.own) <= set(sentences) & known
    assert bool(part.own) == bool(set(sentences) & known)
    assert not set(part.context) & set(sentences)
    assert all(one < after for one, after in pairwise(part.shown))
    assert estimate(numbered(article, part)) <= max(most_tokens, 0) or (len(part.own), part.context) == (1, ())
