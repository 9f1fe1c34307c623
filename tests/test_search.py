"""What people look for is found, whatever they type, and shown with its sentence."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import cli
from extractor.article import Article
from extractor.database import Database
from extractor.errors import QueryError
from extractor.hits import print_hits
from extractor.search import Hit, Term, places_of, search, terms_of
from extractor.store import Store
from tests import jobs

Say = Callable[..., tuple[int, str, str]]

ARTICLES = {
    "english": jobs.news(
        1, title="Premier Ada Quill of Norway", source="The Zorban Mail", more="The state-owned pipeline leaks."
    ),
    "pipes": Article.of("Pipeline, pipeline, pipeline. It is a long pipeline.", title="A pipeline"),
    "russian": Article.of("Стороны обсудили трубопровод и ёлку. Премьер-министр прибыл в Орване."),
    "turkish": Article.of("Türkiye'nin yeni boru hattı İzmir'de açıldı. Işık ve güç geldi."),
    "chinese": Article.of("挪威首相抵达奥尔瓦内。双方签署天然气管道协议。"),
    "arabic": Article.of("وقعت النرويج اتفاقا لبناء مصنع. وصل رئيس الوزراء أمس."),
    "accents": Article.of("Le Sénat a signé l'accord à Genève. On verra où."),
    "signs": Article.of('AND then OR came NOT near C++ or title:x (whatever) a*b "so" -- and 5.4 percent.'),
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of some articles; of the first there are facts."""
    path = tmp_path_factory.mktemp("search") / "facts.db"
    jobs.read([ARTICLES["english"]], path, jobs.Service())
    with Store(path, jobs.catalog()) as store:
        for article in ARTICLES.values():
            store.save_article(article)
        store.world.resolve()
    return path


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """The same, open."""
    with Database(path) as opened:
        yield opened


@pytest.fixture
def say(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Say:
    """Run `extractor search`: its status, and what it printed."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str, db: Path = path) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["extractor", "search", *arguments, "--db", str(db)])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        printed = capsys.readouterr()
        return int(stop.value.code or 0), printed.out, printed.err

    return command


FOUND: dict[str, tuple[str, list[str]]] = {
    "a word": ("leaks", ["english"]),
    "capitals": ("LEAKS", ["english"]),
    "best first": ("pipeline", ["pipes", "english"]),
    "all the words": ("pipeline leaks", ["english"]),
    "words that are nowhere together": ("leaks Genève", []),
    "a phrase": ('"pipeline leaks"', ["english"]),
    "a phrase in another order": ('"leaks pipeline"', []),
    "a phrase in other quotation marks": ("“pipeline leaks”", ["english"]),
    "an unclosed quotation mark": ('"pipeline leaks', ["english"]),
    "a hyphen": ("state-owned", ["english"]),
    "a minus": ("-leaks", ["english"]),
    "the beginning of a word": ("pipel*", ["pipes", "english"]),
    "not the beginning without a star": ("pipel", []),
    "a phrase with a star": ('"state-owned pip"*', ["english"]),
    "a star inside": ("a*b", ["signs"]),
    "operators": ("AND OR NOT", ["signs"]),
    "near": ("NEAR(came near)", []),
    "a column": ("title:x", ["signs"]),
    "parentheses": ("(whatever)", ["signs"]),
    "a plus": ("C++", ["signs"]),
    "a caret": ("^then", ["signs"]),
    "a decimal": ("5.4", ["signs"]),
    "NUL": ("leaks\0pipeline", ["english"]),
    "a lone surrogate": ("leaks \ud800", ["english"]),
    "signs beside a word": ("* leaks \" ' ( -", ["english"]),
    "signs alone": ("*", []),
    "quotation marks alone": ('""" "', []),
    "nothing": ("", []),
    "accents left out": ("geneve senat", ["accents"]),
    "accents added": ("pîpeline léaks", ["english"]),
    "a Russian word": ("ТРУБОПРОВОД", ["russian"]),
    "a Russian word in another case is another word": ("трубопровода", []),
    "the beginning of a Russian word": ("премьер-минист*", ["russian"]),
    "a Russian letter that is often left out": ("елку", ["russian"]),
    "a Turkish word": ("güç", ["turkish"]),
    "a Turkish word without its signs": ("guc", ["turkish"]),
    "a Turkish name before its ending": ("türkiye izmir", ["turkish"]),
    "a Turkish letter without a dot": ("IŞIK hattı", ["turkish"]),
    "a Chinese phrase": ("天然气管道", ["chinese"]),
    "a Chinese word of two characters": ("首相", ["chinese"]),
    "Chinese characters in another order": ("道管", []),
    "an Arabic word": ("اتفاقا", ["arabic"]),
    "an Arabic word without its article is another word": ("وزراء", []),
}


@pytest.mark.parametrize(("words", "expected"), FOUND.values(), ids=list(FOUND))
def test_words_are_words(database: Database, words: str, expected: list[str]) -> None:
    """Nothing that a person types is a sign of FTS5's language."""
    found = [hit.article_id for hit in search(database, words)]
    assert found == [ARTICLES[name].id for name in expected]


@given(st.one_of(st.text(max_size=60), st.text(alphabet="\"*()-^:{}+ANDORTE \0'“”~\\%_", max_size=40)))
def test_whatever_is_typed_is_answered(path: Path, words: str) -> None:
    """Never an error of SQLite's, with or without a kind."""
    with Database(path) as database:
        search(database, words)
        search(database, words, kind="visit")


def test_too_many_words_are_one_clear_error(database: Database) -> None:
    """A page pasted by mistake."""
    with pytest.raises(QueryError, match="300 words: look for 100 at most"):
        search(database, " ".join(map(str, range(300))))


def _shown(hit: Hit) -> list[str]:
    return [hit.sentence[start:end] for start, end in hit.marks]


def test_an_article_is_shown_by_its_best_sentence(database: Database) -> None:
    """With the words' places, and the kinds of the facts whose sentences hold them."""
    [hit] = search(database, "norway mills")
    assert hit.sentence.startswith("Norway and Vietnam signed a memorandum on mills")
    assert _shown(hit) == ["Norway", "mills"]
    assert (hit.kinds, hit.title, hit.published, hit.source) == (
        ("agreement",),
        "Premier Ada Quill of Norway",
        "2031-05-06",
        "The Zorban Mail",
    )
    assert (hit.fact_id, hit.verdict) == (None, None)


MARKED: dict[str, tuple[str, list[str]]] = {
    "a phrase": ('"pipeline leaks"', ["pipeline leaks"]),
    "a hyphen": ("state-owned leaks", ["state-owned", "leaks"]),
    "a beginning": ("pipe* leaks", ["pipeline", "leaks"]),
    "accents": ("geneve", ["Genève"]),
    "Turkish": ("ışık", ["Işık"]),
    "Chinese": ("天然气 协议", ["天然气", "协议"]),
    "words within words": ('"pipeline leaks" leaks', ["pipeline leaks"]),
}


@pytest.mark.parametrize(("words", "expected"), MARKED.values(), ids=list(MARKED))
def test_the_words_are_marked(database: Database, words: str, expected: list[str]) -> None:
    """As they are printed."""
    assert _shown(search(database, words)[0]) == expected


def test_facts_are_found_by_the_sentences_that_they_cite(database: Database) -> None:
    """With a kind or a verdict; words of other sentences of their article do not count."""
    [hit] = search(database, "norway vietnam", kind="agreement")
    assert (hit.kinds, hit.verdict) == (("agreement",), "verified")
    assert hit.sentence == "Norway and Vietnam signed a memorandum on mills in Orvane on 5 May 2031."
    assert search(database, "leaks", kind="agreement") == []
    verdicts = {hit.verdict for hit in search(database, "norway", verdict="verified")}
    assert verdicts == {"verified"}
    assert search(database, "norway", kind="agreement", verdict="doubtful") == []
    assert len(search(database, "norway", verdict="verified", limit=2)) == 2


def test_an_unknown_kind_is_one_clear_error(database: Database) -> None:
    """A misspelt one does not look like no hits."""
    with pytest.raises(QueryError, match="no kind named 'agreements'"):
        search(database, "norway", kind="agreements")


@given(st.text(max_size=80), st.text(max_size=20))
def test_marks_lie_in_the_text(text: str, words: str) -> None:
    """Whatever both are."""
    for term in terms_of(words):
        for start, end in places_of(term, text):
            assert 0 <= start < end <= len(text)


def test_a_term_is_asked_for_as_a_string() -> None:
    """In which nothing is a sign."""
    assert Term("a OR b", ("a", "or", "b"), is_open=True).expression == '"a OR b"*'


# --- the command ----------------------------------------------------------------------------------------------------


def test_hits_are_printed_for_people(say: Say) -> None:
    """Title, what is known, and the sentence with its words between asterisks, where there is no terminal."""
    status, out, err = say("mills norway", "--kind", "agreement")
    title, known, sentence = out.splitlines()
    assert (status, err, title) == (0, "", "Premier Ada Quill of Norway")
    assert known == f"2031-05-06 · The Zorban Mail · agreement · verified · {ARTICLES['english'].id}"
    assert sentence == "**Norway** and Vietnam signed a memorandum on **mills** in Orvane on 5 May 2031."


def test_the_words_are_bold_on_a_terminal(
    database: Database, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And there are no asterisks."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    print_hits(search(database, "leaks"), "table")
    out = capsys.readouterr().out
    assert "\x1b[1mleaks\x1b[0m" in out
    assert "*" not in out


def test_hits_are_printed_for_programs(say: Say) -> None:
    """The same columns in each form."""
    rows = json.loads(say("norway", "--kind", "visit", "--json")[1])
    assert [json.loads(line) for line in say("norway", "--kind", "visit", "--format", "jsonl")[1].splitlines()] == rows
    [printed] = csv.DictReader(io.StringIO(say("norway", "--kind", "visit", "--format", "csv")[1]))
    assert printed == {name: str(value) for name, value in rows[0].items()}
    assert list(rows[0]) == ["date", "source", "title", "kind", "verdict", "sentence", "article_id", "fact_id"]
    assert "**" not in rows[0]["sentence"]


@pytest.mark.parametrize(("form", "told"), [("table", "(no rows)\n"), ("json", "[]\n"), ("jsonl", "")])
def test_no_hits_are_no_error(say: Say, form: str, told: str) -> None:
    """Status 0, and said in words to people."""
    assert say("zorbium", "--format", form) == (0, told, "")


def test_what_is_not_in_the_index_is_said(say: Say, tmp_path: Path) -> None:
    """In one line beside the hits; where nothing was ever resolved too."""
    db = tmp_path / "facts.db"
    jobs.read([jobs.news(1)], db, jobs.Service())
    with Store(db, jobs.catalog()) as store, store._transaction() as write:
        write.execute("INSERT OR IGNORE INTO unresolved SELECT id FROM article")
    status, _, err = say("norway", db=db)
    assert (status, err) == (0, "1 article is not resolved yet; run `extractor resolve`\n")


def test_an_empty_database_has_no_hits(say: Say, tmp_path: Path) -> None:
    """Also one in which no index was ever made."""
    with Store(tmp_path / "facts.db", jobs.catalog()):
        pass
    assert say("norway", db=tmp_path / "facts.db") == (0, "(no rows)\n", "")
    assert say("norway", db=tmp_path / "none.db")[0] == 2


def test_a_hostile_article_does_not_act_on_the_terminal(say: Say, tmp_path: Path) -> None:
    """Title, source and sentence are text without markup or control characters."""
    db = tmp_path / "facts.db"
    hostile = Article(
        "The \x1b[31m pipeline \x1b[0m [bold]is[/bold] \u202egnol\u202c.",
        "\x1b]0;x\x07 \n[red]t[/red]",
        None,
        None,
        "\x9b2J",
    )
    with Store(db, jobs.catalog()) as store:
        store.save_article(hostile)
        store.world.resolve(rebuild=True)
    _, out, _ = say("pipeline", db=db)
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(out)
    assert "[bold]is[/bold]" in out
    assert len(out.splitlines()) == 3
