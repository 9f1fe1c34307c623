"""The score as one HTML page: no script, nothing from elsewhere, everything that comes from an article escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from importlib import resources
from pathlib import Path

from extractor.console import counted
from extractor.errors import SetupError
from extractor.evaluation.findings import Finding, findings_of
from extractor.evaluation.markup import field_name, folded, safe, spaced
from extractor.evaluation.results import ScoredArticle, Tally
from extractor.evaluation.score import Score
from extractor.evaluation.table import fields_as_dict, lost_rows, percent, rows_of

Cells = Callable[[Tally], tuple[object, ...]]
"""What a row of a table shows of a tally, as HTML."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_HOW = """<h2 id="how">How it is counted</h2>
<p>The gold is what a careful reader found. A stored fact is <em>in the gold</em> when what identifies it agrees with
one of the gold's facts, each with one at the most; its exact words do not matter. <em>Recall</em> is over the facts
that must be found; optional ones count neither for it nor against <em>precision</em>, which is the share of the stored
facts that are in the gold. Stored are the verified facts and the doubtful ones; refused ones lie in quarantine.</p>
<p>A verified fact is <em>false</em> when it is not in the gold, or when a value in it is wrong that was proved: a name,
a country, a number, a date, a status. A field that is left empty is <em>missing</em>, not wrong; labels and the other
judgements of a reader count for the accuracy of fields alone. A date is right when it may be the gold's day, and is no
finer than the gold's.</p>"""


def write_page(score: Score, path: Path) -> None:
    """Write the page. Raises SetupError where the file cannot be written."""
    save_page(page_of(score), path, (score.db, score.gold))


def save_page(page: str, path: Path, sources: Iterable[str]) -> None:
    """Save a page, not over what it was made of. Raises SetupError where the file cannot be written."""
    if path.resolve() in [Path(source).resolve() for source in sources]:
        raise SetupError(f"{path}: the page would be written over it; name another file with --html")
    try:
        path.write_text(page, "utf-8")
    except OSError as error:
        raise SetupError(f"{path}: cannot be written ({error.strerror or error})") from error


def page_of(score: Score) -> str:
    """The page as a text."""
    body = [*_head(score), "<main>", *_tables(score), *_articles(score), _HOW, "</main>"]
    return sheet(f"Score of {score.db}", body)


def sheet(title: str, body: Iterable[str]) -> str:
    """A whole page around what it shows."""
    style = resources.files("extractor.evaluation").joinpath("page.css").read_text("utf-8")
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            f"<title>{safe(title)}</title>",
            f"<style>\n{style}</style>",
            "</head>",
            "<body>",
            *body,
            "</body>",
            "</html>\n",
        ]
    )


def _head(score: Score) -> Iterator[str]:
    total, counts = score.total, score.total.counts
    yield "<header>"
    yield "<h1>What was found, what was missed, what is false</h1>"
    yield (
        f'<p class="soft"><span class="path">{safe(score.db)}</span> against the gold in '
        f'<span class="path">{safe(score.gold)}</span>: {counted(len(score.articles), "article")}, '
        f"{counted(counts['required'], 'fact')} to find, {counts['optional']:,} optional</p>"
    )
    yield '<dl class="glance">'
    false = total.false_verified
    yield _tile("Recall", percent(total.recall), f"{counts['found']:,} of {counts['required']:,} required")
    yield _tile(
        "Recall, verified only", percent(total.recall_verified), f"{counts['found_doubtful']:,} more are doubtful"
    )
    yield _tile("Precision", percent(total.precision), f"{counts['matched']:,} of {counts['stored']:,} stored")
    yield _tile("F1", percent(total.f1), "of recall and precision")
    yield _tile("Fields right", percent(total.field_accuracy), f"of {counts['fields_compared']:,} compared")
    yield _tile(
        "False, yet verified",
        f"{false:,}",
        f"{counts['false_unmatched']:,} not in the gold, {counts['false_values']:,} with a wrong value",
        "alarm" if false else "calm",
    )
    yield "</dl>"
    for note in score.notes:
        yield f"<p><strong>Note.</strong> {safe(note)}</p>"
    yield "</header>"


def _tile(name: str, value: str, about: str, mood: str = "") -> str:
    mood = f' class="{mood}"' if mood else ""
    return f"<div{mood}><dt>{name}</dt><dd>{value}</dd><dd>{about}</dd></div>"


def _tables(score: Score) -> Iterator[str]:
    yield '<h2 id="kinds">Kind by kind</h2>'
    yield _numbers(
        "Required facts that were found, and misses that lie in quarantine",
        ("kind", "found", "recall", "verified only", "refused"),
        score,
        lambda t: (
            f"{t.counts['found']:,} of {t.counts['required']:,}",
            _meter(t.recall, "recall"),
            percent(t.recall_verified),
            t.counts["missed_in_quarantine"],
        ),
    )
    yield _numbers(
        "Stored facts that are in the gold, required or optional",
        ("kind", "in the gold", "precision", "verified only", "F1"),
        score,
        lambda t: (
            f"{t.counts['matched']:,} of {t.counts['stored']:,}",
            _meter(t.precision, "precision"),
            percent(t.precision_verified),
            percent(t.f1),
        ),
    )
    yield _numbers(
        "Verified facts that are false",
        ("kind", "verified", "false", "not in the gold", "of these said twice", "a wrong value"),
        score,
        lambda t: (
            t.counts["verified"],
            t.false_verified,
            t.counts["false_unmatched"],
            t.counts["false_duplicates"],
            t.counts["false_values"],
        ),
    )
    yield from _fields(score)
    yield from _losses(score)


def _meter(ratio: float | None, name: str) -> str:
    shown = percent(ratio)
    if ratio is None:
        return shown
    return (
        f'<meter min="0" max="1" value="{ratio}" aria-label="{name} {shown}"></meter><span class="ratio">{shown}</span>'
    )


def _numbers(caption: str, columns: tuple[str, ...], score: Score, cells: Cells) -> str:
    body = []
    for name, tally in rows_of(score):
        values = "".join(
            f"<td>{value:,}</td>" if isinstance(value, int) else f"<td>{value}</td>" for value in cells(tally)
        )
        mood = ' class="sum"' if tally is score.total else ""
        body.append(f'<tr{mood}><th scope="row">{spaced(name)}</th>{values}</tr>')
    return numbers_table(caption, columns, body)


def numbers_table(caption: str, columns: Iterable[str], body: list[str]) -> str:
    """A table of numbers, made of rows that are HTML."""
    heads = "".join(f'<th scope="col">{column}</th>' for column in columns)
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{caption}"><table class="numbers">'
        f"<caption>{caption}</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>{''.join(body)}</tbody></table></div>"
    )


def _fields(score: Score) -> Iterator[str]:
    for kind, tally in score.by_kind.items():
        if not tally.fields:
            continue
        body = [
            f'<tr><th scope="row"><code>{field_name(field)}</code></th><td>{told["compared"]:,}</td>'
            f"<td>{_meter(told['accuracy'], 'right')}</td><td>{told['missing']:,}</td><td>{told['wrong']:,}</td></tr>"
            for field, told in fields_as_dict(tally.fields).items()
        ]
        table = numbers_table(f"The fields of {spaced(kind)}", ("field", "compared", "right", "missing", "wrong"), body)
        summary = f"{spaced(kind)}: {percent(tally.field_accuracy)} of the fields are right"
        yield folded(summary, table)


def _losses(score: Score) -> Iterator[str]:
    body = [
        f'<tr><th scope="row"><code>{field_name(code)}</code></th><td>{spaced(kind)}</td>'
        f"<td>{doubtful:,}</td><td>{refused:,}</td></tr>"
        for kind, tally in score.by_kind.items()
        for code, doubtful, refused in lost_rows(tally)
    ]
    if body:
        table = numbers_table(
            "Required facts that are not verified, by reason", ("code", "kind", "doubtful", "refused"), body
        )
        yield folded("what verification lost, and why", table)


def _articles(score: Score) -> Iterator[str]:
    told = [(number, article, findings_of(article)) for number, article in enumerate(score.articles, 1)]
    yield '<h2 id="articles">Article by article</h2>'
    yield '<nav aria-label="Articles"><ol>'
    for number, article, findings in told:
        grave = sum(finding.is_grave for finding in findings)
        shown = f"{grave:,} missed or false" if grave else "all found, none false"
        yield f'<li><a href="#article-{number}">{safe(_title(article))}</a> <span class="soft">{shown}</span></li>'
    yield "</ol></nav>"
    for number, article, findings in told:
        yield f'<section aria-labelledby="article-{number}">'
        yield f'<h3 id="article-{number}" dir="auto">{safe(_title(article))}</h3>'
        yield f'<p class="soft">{_about(article)}</p>'
        yield from _findings(findings)
        yield "</section>"


def _findings(findings: list[Finding]) -> Iterator[str]:
    grave = [finding.html for finding in findings if finding.is_grave]
    slight = [finding.html for finding in findings if not finding.is_grave]
    yield from grave or ['<p class="nothing">All that must be found is found, and no verified fact is false.</p>']
    if slight:
        summary = f"{counted(len(slight), 'more fact')} doubtful, or with a field that differs"
        yield folded(summary, "".join(slight))


def _title(scored: ScoredArticle) -> str:
    if scored.article is None:
        return scored.gold.file
    first = re.split(r"\n", scored.article.text.strip(), maxsplit=1)[0]
    return scored.article.title or (first if len(first) < 120 else f"{first[:117]}…") or scored.gold.file


def _about(scored: ScoredArticle) -> str:
    counts = Tally(scored.results).counts
    published = scored.article.published if scored.article else None
    parts = [
        safe(scored.gold.file),
        f"published {published.isoformat()}" if published else "",
        f"{counts['found']:,} of {counts['required']:,} found",
        f"{counts['stored']:,} stored",
    ]
    return " · ".join(part for part in parts if part)
