"""A reprint is a copy, whatever its headline; another report of the same event, or of another month, is none."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.article import Article
from extractor.store import Store
from extractor.world.copies import Copies, sketches, step
from extractor.world.copies.shingles import are_copies, likeness, may_be_copies, print_of, sketch_of
from tests import jobs

Row = tuple[str, str, float]

WIRE = (
    "ORVANE, 6 May (Zorban Wire) - Norway and Vietnam agreed on Tuesday to build a mill for paper on the Orvane river, "
    "the premiers of the two countries said after talks that lasted three hours. "
    "Premier Ada Quill called the plan the largest of its sort since the two states opened embassies in 1971. "
    "The mill is to cost $940 million and to make 310,000 tonnes of paper a year once its second machine runs. "
    "Norwegian banks will lend 60 percent of the money over fifteen years, and a fund of the Vietnamese state will give "
    "the rest, according to a paper that was handed to reporters. "
    "Work on the site, which lies 45 kilometres north of the port, begins when the rivers have fallen in autumn. "
    "Farmers of three villages have asked for other land, and their spokesman said that nobody had answered yet. "
    "Trade between the two countries came to $412 million last year, up 8.5 percent on the year before, and most of it "
    "was fish, ships and machines. "
    "A second round of talks about fees in the port is to be held in Bergen before the end of the year."
)
SENTENCES = WIRE.split(". ")
QUOTE = (
    '"We have waited for this mill since before I was in school, and I shall not leave this office before the first '
    'roll of paper comes out of it, whatever the bankers tell me about the rates," Premier Ada Quill said.'
)
ONE_REPORT = (
    f"The leaders of Norway and Vietnam put their names to a project on the Orvane river yesterday. {QUOTE} The plant "
    "would be the biggest of its kind in the region, officials claimed. Critics doubt that the timber will last. "
    "The lender's own study, seen by this paper, speaks of a shortage within a decade, and fishermen fear for the "
    "delta. The opposition wants parliament to be asked first."
)
OTHER_REPORT = (
    "After a night of haggling, a deal: Hanoi gets its factory, Oslo a customer for its machines. "
    f"{QUOTE} Behind closed doors the mood was less festive, diplomats tell us. Twice the Norwegian side had left "
    "the room, and only a telephone call from the king's office brought it back. What was paid for the land is kept "
    "secret. Shares of the machine maker rose in early trading."
)


def _release(month: str, before: str, exports: str, imports: str, change: str) -> str:
    return (
        f"The statistics office of Norway said on Monday that exports of goods to Vietnam in {month} 2031 were "
        f"{exports} million kroner, a change of {change} percent compared with {before} 2031. Imports of goods from "
        f"Vietnam were {imports} million kroner in the same month. Fish was the largest group of goods in exports and "
        "clothing the largest in imports. The figures are adjusted for the number of working days and may be revised "
        "when the accounts of the fourth quarter of 2030 are final. The next release of the office is due in a month."
    )


MARCH = _release("March", "February", "412.7", "388.1", "3.2")
APRIL = _release("April", "March", "397.0", "401.6", "3.8")
RUSSIAN = (
    "Премьер-министр Ада Квилл прибыла в Орване с двухдневным визитом и провела переговоры о строительстве бумажного "
    "комбината на реке. Стороны подписали меморандум, стоимость проекта составит 940 млн долларов."
)
CHINESE = "挪威首相抵达奥尔瓦内进行正式访问，双方签署了关于建设造纸厂的谅解备忘录，项目总投资为九亿四千万美元。"
ROUND_UP = f"{ONE_REPORT} {MARCH}"

PAIRS: dict[str, tuple[str, str, bool]] = {
    "the same": (WIRE, WIRE, True),
    "other quotation marks, dashes and spaces": (ONE_REPORT, ONE_REPORT.replace('"', "”").replace(" ", "\u00a0 "), True),
    "capitals": (WIRE, WIRE.upper(), True),
    "another headline": (f"Mill deal done\n\n{WIRE}", f"Oslo and Hanoi to make paper together\n\n{WIRE}", True),
    "another dateline and a by-line": (WIRE, "By Tam Orne, our man in Hanoi\n\nHANOI, 7 May - " + WIRE.split(" - ")[1], True),
    "without its last paragraph": (WIRE, ". ".join(SENTENCES[:-2]), True),
    "six tenths of it": (WIRE, WIRE[: len(WIRE) * 6 // 10], True),
    "its second half and a bit": (WIRE, WIRE[len(WIRE) * 4 // 10 :], True),
    "without a sentence in the middle": (WIRE, ". ".join(SENTENCES[:4] + SENTENCES[5:]), True),
    "a paragraph added": (WIRE, f"{WIRE}\n\nOur paper asked the ministry, which had no comment. Last year it had told a different tale about the site of the mill.", True),
    "shortened, and a paragraph added": (WIRE, ". ".join(SENTENCES[:6]) + ". The fund did not answer our questions on Wednesday, nor did the villages' mayor.", True),
    "a few words edited": (WIRE, WIRE.replace("called the plan", "named the scheme").replace("begins when", "will begin as soon as").replace("nobody had", "no one had"), True),
    "corrected": (WIRE, "CORRECTION: " + WIRE.replace("$940 million", "$490 million"), True),
    "in Russian, another headline": (f"Визит\n\n{RUSSIAN}", f"Стороны подписали документ\n\n{RUSSIAN}", True),
    "in Chinese, another headline": (f"挪威首相访问\n\n{CHINESE}", f"签署备忘录\n\n{CHINESE}", True),
    "two reports that share a quotation": (ONE_REPORT, OTHER_REPORT, False),
    "a report that quotes two sentences of the wire": (WIRE, f"{'. '.join(SENTENCES[2:4])}. {OTHER_REPORT}", False),
    "two short reports that share a long sentence": (f"{QUOTE} Shares of the paper maker fell by a tenth when the exchange opened on Friday.", f"Fishermen of the delta met in Bergen to ask for money and boats. {QUOTE}", False),
    "a short report reprinted": (f"{QUOTE} Shares of the paper maker fell.", f"Mill deal\n\n{QUOTE} Shares of the paper maker fell.", True),
    "one sentence of it": (WIRE, SENTENCES[3], False),
    "a third of it": (WIRE, WIRE[: len(WIRE) // 3], False),
    "a release for another month": (MARCH, APRIL, False),
    "a release with one other figure only": ("Prices in the port of Orvane rose by 4.1 percent in March, said the office in its monthly note to the press.", "Prices in the port of Orvane rose by 3.9 percent in April, said the office in its monthly note to the press.", False),
    "the same release reprinted": (MARCH, f"Exports up\n\nOSLO (Zorban Wire) - {MARCH}", True),
    "a round-up and its shorter piece": (ROUND_UP, min(ONE_REPORT, MARCH, key=lambda text: len(text.split())), False),
    "another language": (RUSSIAN, CHINESE, False),
    "empty": ("", "", False),
    "one word": ("Mill", "Mill", False),
    "a headline": ("Norway and Vietnam agree", "Norway and Vietnam agree", False),
    "one word, over and over": ("mill " * 100, "mill " * 400, False),
}  # fmt: skip


@pytest.mark.parametrize("turned", [False, True], ids=["in order", "the other way round"])
@pytest.mark.parametrize(("one", "other", "expected"), PAIRS.values(), ids=list(PAIRS))
def test_two_texts_are_copies_or_not(one: str, other: str, expected: bool, turned: bool) -> None:
    """More than half of the longer, six tenths of the shorter, and no other numbers in the same words."""
    first, second = (other, one) if turned else (one, other)
    assert are_copies(print_of(first), print_of(second)) == expected
    if expected:
        assert may_be_copies(frozenset(sketch_of(print_of(first))), frozenset(sketch_of(print_of(second))))


def test_the_cases_lie_well_off_the_thresholds() -> None:
    """What a reprint and what a shared quotation have in common is far apart, so that the measure is no razor's edge."""
    assert likeness(print_of(WIRE), print_of(WIRE[: len(WIRE) * 6 // 10])) > 0.95
    assert likeness(print_of(ONE_REPORT), print_of(OTHER_REPORT)) < 0.45
    assert likeness(print_of(MARCH), print_of(APRIL)) > 0.5  # by their words alone they would be


def test_the_sketch_is_the_same_everywhere() -> None:
    """Neither a machine's nor a session's way of hashing is in it: these numbers stand for good."""
    assert (
        sketch_of(print_of("the mill is to cost less than the bridge"))[:3]
        == sorted(sketch_of(print_of("The mill is, to cost LESS: than the bridge!")))[:3]
    )
    assert sketch_of(print_of("one two three four five six seven")) == PINNED


PINNED = [1613931443, 1744221955, 2884776575, 4104913968]


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    """Whichever comes first; and what lies in both is never more than all."""
    first, second = print_of(one), print_of(other)
    assert are_copies(first, second) == are_copies(second, first)
    assert 0 <= likeness(first, second) == likeness(second, first) <= 1
    assert sketch_of(print_of(one)) == sorted(set(sketch_of(print_of(one))))


# --- the step -------------------------------------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a database is to be."""
    return tmp_path / "facts.db"


def _add(path: Path, articles: Iterable[Article], *, rebuild: bool = False) -> None:
    """Bring articles in, as a job does that finds nothing in them, and resolve."""
    with Store(path, jobs.catalog()) as store:
        for article in articles:
            store.save_article(article)
            with store._transaction() as write:
                write.execute("INSERT OR IGNORE INTO unresolved VALUES (?)", (article.id,))
                _note_reading(write, article)
        store.world.resolve(rebuild=rebuild)


def _note_reading(write: sqlite3.Connection, article: Article) -> None:
    call = "INSERT INTO call VALUES (NULL, ?, 'visit', 'v', 'm', 'ok', 1, 1, 0, 1, NULL, 0.1, NULL, '{}', '', 'read', NULL, NULL, NULL, NULL)"
    number = write.execute(call, (article.id,)).lastrowid
    write.execute("INSERT OR REPLACE INTO reading VALUES (?, 'visit', 'k', ?)", (article.id, number))


def _copies(path: Path) -> list[Row]:
    return jobs.rows(path, "SELECT article_id, original_id, likeness FROM copy ORDER BY article_id")


def _printed(text: str, day: int | None = 6, **known: str) -> Article:
    return Article.of(text, published=date(2031, 5, day) if day else None, **known)


ORIGINAL = _printed(WIRE)
SHORTER = _printed(WIRE[: len(WIRE) * 6 // 10], 7)
HEADED = _printed(f"Paper from the Orvane\n\n{WIRE}", 8)


def test_the_earliest_is_the_original(path: Path) -> None:
    """Of three prints of a wire story two are copies of the first; what has nothing to do with it is none."""
    _add(path, [HEADED, SHORTER, ORIGINAL, _printed(OTHER_REPORT)])
    found = {article: (original, share) for article, original, share in _copies(path)}
    assert found.keys() == {SHORTER.id, HEADED.id}
    assert {original for original, _ in found.values()} == {ORIGINAL.id}
    assert all(share > 0.95 for _, share in found.values())
    assert jobs.is_sound(path)


def test_an_earlier_one_that_comes_late_becomes_the_original(path: Path) -> None:
    """And all of the group are looked at again, as what they are copies of changed."""
    _add(path, [SHORTER, HEADED])
    assert [row[:2] for row in _copies(path)] == [(HEADED.id, SHORTER.id)]
    _add(path, [ORIGINAL])
    assert {row[:2] for row in _copies(path)} == {(HEADED.id, ORIGINAL.id), (SHORTER.id, ORIGINAL.id)}


def test_those_whose_original_changed_are_touched(path: Path) -> None:
    """So that later steps look at their facts again; those of other groups are left alone."""
    _add(path, [SHORTER, HEADED, _printed(OTHER_REPORT)])
    with Store(path, jobs.catalog()) as store:
        store.world.resolve()  # makes the table, empty
        store.save_article(ORIGINAL)
        with store._transaction() as write:
            write.execute("INSERT INTO touched VALUES (?)", (ORIGINAL.id,))
            Copies().update(write, jobs.catalog(), lambda _: None)
            touched = {article for (article,) in write.execute("SELECT article_id FROM touched")}
    assert touched == {ORIGINAL.id, SHORTER.id, HEADED.id}


def test_a_day_that_becomes_known_changes_the_original(path: Path) -> None:
    """An article without a day comes after all that have one."""
    undated = replace(ORIGINAL, published=None)
    _add(path, [undated, HEADED])
    assert [row[:2] for row in _copies(path)] == [(ORIGINAL.id, HEADED.id)]
    _add(path, [ORIGINAL])
    assert [row[:2] for row in _copies(path)] == [(HEADED.id, ORIGINAL.id)]


def test_copies_of_copies_are_copies(path: Path) -> None:
    """Also where first and last have little in common."""
    words = [f"word{number}" for number in range(300)]
    chain = [_printed(" ".join(words[at : at + 100]), 6 + at // 30) for at in (0, 30, 60, 90)]
    _add(path, [chain[3], chain[0], chain[2], chain[1]])
    assert {row[:2] for row in _copies(path)} == {(one.id, chain[0].id) for one in chain[1:]}
    assert dict(row[::2] for row in _copies(path))[chain[3].id] < 0.2


def _texts(seed: int) -> list[Article]:
    """A few stories, each in several prints, on days that may be the same or unknown."""
    random = Random(seed)  # noqa: S311 - a test's choice
    made: list[Article] = []
    for story in range(random.randint(1, 3)):
        words = [f"s{story}w{number}" for number in range(60)]
        for _ in range(random.randint(1, 6)):
            low, high = random.randint(0, 35), random.randint(40, 60)
            made.append(_printed(f"{random.random()} {' '.join(words[low:high])}", random.choice([None, 1, 2, 3])))
    return made


@pytest.mark.parametrize("many", [0, step._MANY], ids=["sketches in memory", "sketches in the database"])
@pytest.mark.parametrize("standing", [1, 2, sketches.STANDING])
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_order_of_arrival_does_not_matter(standing: int, many: int, seed: int) -> None:
    """One by one, in heaps, or all made anew: the rows are the same, also where few may stand for a hash."""
    articles = _texts(seed)
    shuffled = Random(seed + 1).sample(articles, len(articles))  # noqa: S311 - a test's choice
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as name:
        patch.setattr(sketches, "STANDING", standing)
        patch.setattr(step, "_MANY", many)
        whole, single, heaps = (Path(name) / f"{sort}.db" for sort in ("whole", "single", "heaps"))
        _add(whole, articles)
        for article in shuffled:
            _add(single, [article])
        for at in range(0, len(articles), 3):
            _add(heaps, articles[at : at + 3])
        assert _copies(whole) == _copies(single) == _copies(heaps)
        _add(single, [], rebuild=True)
        assert _copies(whole) == _copies(single)


def test_one_group_however_many_reprint_it(path: Path) -> None:
    """More than may stand for a hash."""
    prints = [
        _printed(f"Paper number {number} says\n\n{WIRE}", 1 + number % 28) for number in range(3 * sketches.STANDING)
    ]
    _add(path, prints)
    assert {row[1] for row in _copies(path)} == {min((one.published or date.max, one.id) for one in prints)[1]}
    assert len(_copies(path)) == len(prints) - 1


def _hostile() -> Iterator[Article]:
    yield _printed("x")
    yield _printed("mill")
    yield _printed("…!?")
    for number in range(30):
        yield _printed("mill " * (100 + number))
    yield _printed("mill " * 400_000)
    yield _printed("ab" * 1_000_000)
    yield _printed("\u0301" * 200_000)
    yield _printed(" ".join(str(number) for number in range(300_000)))


def test_hostile_texts_take_no_age(path: Path) -> None:
    """Nothing, one word, the same word for ever, two megabytes: none is a copy, and all are through in seconds."""
    began = time.process_time()
    _add(path, _hostile())
    assert _copies(path) == []
    assert time.process_time() - began < 20


def test_a_phrase_that_all_share_costs_no_more_than_others(path: Path) -> None:
    """A footer under every article makes none a copy, and each is compared with a few only."""
    footer = "All rights reserved by the Zorban Wire whose words may not be printed without a licence of its board. "
    articles = [
        _printed(" ".join(f"a{number}w{word}" for word in range(80)) + f" {footer}{footer[:50]}")
        for number in range(300)
    ]
    began = time.process_time()
    _add(path, articles)
    assert _copies(path) == []
    assert time.process_time() - began < 20
    with closing(sqlite3.connect(path)) as connection:
        ((most,),) = connection.execute("SELECT max(n) FROM (SELECT count(*) n FROM copy_hash GROUP BY hash)")
    assert most > sketches.STANDING
