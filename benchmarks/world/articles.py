"""The articles of a world: each tells twelve facts, and every fifth is another one's words sent round again."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from benchmarks.world.figures import Statistics
from benchmarks.world.happenings import LAST, Occasion, occasions
from benchmarks.world.names import Cast
from benchmarks.world.telling import Told, tell_agreement, tell_body, tell_visit
from extractor.article import Article

FACTS, _BODIES = 12, 2
"""An article: visits, agreements and figures, and among them so many organizations."""
_COPIED = 0.28
"""How often one more article on an occasion is a copy, so that a fifth of all are."""
_REMEMBERED = 40
"""Earlier occasions of a country that articles come back to."""
_OUTLETS = tuple(
    f"{place} {kind}"
    for place in (
        "Zorban",
        "Orvane",
        "Estmere",
        "Quill",
        "Marrow",
        "Tessaly",
        "Halcyon",
        "Port Quill",
        "Lazur",
        "Auria",
    )
    for kind in ("Mail", "Herald", "Times", "Post", "Courier", "Gazette", "Wire", "Tribune", "Observer", "Today")
)
_AGENCIES = ("Lazur Wire", "Orvane Wire", "Auria Wire")


@dataclass(frozen=True)
class Report:
    """An article with what it tells, and where each sentence begins."""

    article: Article
    told: tuple[Told, ...]
    starts: tuple[int, ...]
    first: int
    """The number of the first sentence that tells a fact."""


class Press:
    """Writes articles, without end, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._cast = Cast(seed)
        self._statistics = Statistics(self._cast)
        self._chance = random.Random(f"press:{seed}")  # noqa: S311 - no secret is made of it
        self._past: dict[str, list[Occasion]] = {}

    def reports(self) -> Iterator[Report]:
        """One report after the other."""
        for occasion in occasions(self._cast, self._chance):
            yield from self._about(occasion)
            past = self._past.setdefault(occasion.main.visitor.country.code, [])
            past.append(occasion)
            del past[:-_REMEMBERED]

    def _about(self, occasion: Occasion) -> Iterator[Report]:
        written: list[Report] = []
        for _ in range(occasion.articles):
            if written and self._chance.random() < _COPIED:
                yield self._copied(self._chance.choice(written))
            else:
                written.append(self._written(occasion))
                yield written[-1]

    def _written(self, occasion: Occasion) -> Report:
        main, chance = occasion.main, self._chance
        far = chance.randint(-30, -1) if chance.random() < 0.3 else int(chance.expovariate(0.2))
        published = min(main.last + timedelta(far), LAST)
        told = [*self._visits(occasion, published), *self._agreements(occasion, published)]
        pair = (main.visitor.country, main.host)
        told += [self._statistics.any(pair, published, chance) for _ in range(FACTS - _BODIES - len(told))]
        bodies = [body for code in (pair[0].code, pair[1].code) for body in self._cast.bodies[code]]
        told += [tell_body(body, chance) for body in chance.sample(bodies, _BODIES)]
        chance.shuffle(told)
        what = chance.choice(("talks", "news", "ties", "trade", "week"))
        title = f"{pair[0].name} and {pair[1].name}: {what} {chance.randint(1, 999)}"
        return _put_together(title, "", published, chance.choice(_OUTLETS), told)

    def _earlier(self, occasion: Occasion) -> Occasion:
        past = self._past.get(occasion.main.visitor.country.code)
        return self._chance.choice(past) if past else occasion

    def _visits(self, occasion: Occasion, published: date) -> Iterator[Told]:
        journeys = (occasion.main, occasion.minor, self._earlier(occasion).main)
        yield from (tell_visit(one, published, self._chance) for one in dict.fromkeys(journeys))

    def _agreements(self, occasion: Occasion, published: date) -> Iterator[Told]:
        pacts = (*self._chance.sample(occasion.pacts, 2), self._chance.choice(self._earlier(occasion).pacts))
        yield from (tell_agreement(one, published, self._chance) for one in dict.fromkeys(pacts))

    def _copied(self, report: Report) -> Report:
        """The same words a day later, under an agency's line."""
        article, agency = report.article, self._chance.choice(_AGENCIES)
        published = min((article.published or LAST) + timedelta(self._chance.randint(0, 1)), LAST)
        note = f"This report is of the {agency}, number {self._chance.randint(1, 9_999_999)}."
        return _put_together(article.title or "", note, published, self._chance.choice(_OUTLETS), report.told)


def _put_together(title: str, note: str, published: date, source: str, told: list[Told] | tuple[Told, ...]) -> Report:
    head = f"{title}\n\n{note}\n\n" if note else f"{title}\n\n"
    starts, at = [], len(head)
    for one in told:
        starts.append(at)
        at += len(one.sentence) + 1
    text = head + " ".join(one.sentence for one in told)
    article = Article(text, title, published, "en", source, None, None)
    return Report(article, tuple(told), tuple(starts), 3 if note else 2)
