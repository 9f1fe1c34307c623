"""The benchmarks run, print what they saw, and fail where they say so."""

from __future__ import annotations

import pytest

from benchmarks import again, memory, news, throughput
from benchmarks.loops import NAMES, Measured
from benchmarks.provider import TEXT
from extractor.article import Article


def test_throughput_prints_a_row_for_each_loop(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each read every article, in one request; speed is not judged at so few in flight."""
    monkeypatch.setattr(throughput, "LATENCY", 0.0)
    assert throughput.main(["--in-flight", "4", "--articles", "20", "--markdown"]) == 0
    printed = capsys.readouterr().out
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in printed.splitlines() if "|" in line]
    assert [row[0] for row in rows] == ["in flight", "---:", "4", "4", "4"]
    assert [row[1] for row in rows[2:]] == list(NAMES)
    assert all(float(cell) > 0 for row in rows[2:] for cell in row[2:])
    assert {row[5] for row in rows[2:]} == {"1.00"}
    assert "at 4 in flight, the extractor reads " in printed


def test_a_second_job_makes_no_call(capsys: pytest.CaptureFixture[str]) -> None:
    """A row for each of the two jobs."""
    assert again.main(["20"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert "20 calls" in first
    assert " 0 calls" in second


def test_memory_is_measured_up_to_twenty_thousand() -> None:
    """Unless other numbers are told."""
    assert memory.DEFAULT == (1_000, 20_000)


def _lines(speed: float, cost: float, in_flight: int = 256) -> list[throughput.Line]:
    """The loop around instructor at 40 articles/s, and the extractor."""
    return [
        throughput.Line(in_flight, "instructor", Measured(40, 1, 1, 100), 1),
        throughput.Line(in_flight, "extractor", Measured(1000, 1000 / speed, cost, 100), 1),
    ]


JUDGED = {
    "fast and cheap": (_lines(100, 3.99), 0),
    "slow": (_lines(99, 3.99), 1),
    "dear": (_lines(100, 4), 1),
    "slow and dear": (_lines(20, 9), 2),
    "not judged": (_lines(20, 9, in_flight=64), 0),
}


@pytest.mark.parametrize(("lines", "faults"), JUDGED.values(), ids=list(JUDGED))
def test_what_is_too_slow_is_told(lines: list[throughput.Line], faults: int) -> None:
    """At 256 in flight: under 2.5 times the speed of the other loop, or 4 ms of CPU an article."""
    assert len(list(throughput.faults_of(lines))) == faults


def test_articles_are_many_and_each_begins_with_the_fact() -> None:
    """About 600 words, none like another, the same each time; the organization stands in the second sentence."""
    texts = [news.article_text(number) for number in range(50)]
    assert len(set(texts)) == 50
    assert texts == [news.article_text(number) for number in range(50)]
    assert news.article_text(7, seed=1) != texts[7]
    assert all(580 <= len(text.split()) <= 720 for text in texts)
    assert texts[7].startswith(TEXT.format(number=7).strip())
    second = Article.of(texts[7]).sentences[1]
    assert "Zorban Customs Office" in texts[7][second.start : second.end]


def test_sentences_vary() -> None:
    """So that no cache of sentences makes a job look faster than it is."""
    article = Article.of(news.article_text(1))
    sentences = [article.text[one.start : one.end] for one in article.sentences]
    assert len(set(sentences)) == len(sentences)
    others = Article.of(news.article_text(2))
    assert not set(sentences[2:]) & {others.text[one.start : one.end] for one in others.sentences}
