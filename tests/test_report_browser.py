"""The pages in a browser: no error, no request, clicks and keys that mark sentences, a filter, and access for all.

Debian's Chromium is driven where it is installed; elsewhere these tests are skipped.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Dialog, Page, sync_playwright

from extractor.article import Article
from tests import reports
from tests.scoring import stored
from tests.test_report import HOSTILE

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE, DESKTOP = 360, 1280
FOUND_BY_AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
FEW = 40  # sentences, so that the text is longer than the window

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed (Debian's package chromium)")


@dataclass
class Seen:
    """A page in a browser, and what happened on it."""

    page: Page
    faults: list[str] = field(default_factory=list)

    def go(self, path: Path) -> Seen:
        """Open a file."""
        self.page.goto(path.as_uri())
        return self

    def dialog(self, opened: Dialog) -> None:
        """A script said something: there is none that should."""
        self.faults.append(opened.message)
        opened.dismiss()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of the mixed world, with one long article, one in whose text letters take two units, one hostile."""
    folder = tmp_path_factory.mktemp("browser")
    text = "Nothing of note happened on this day in the city. " * FEW
    long = Article.of(f"🌍 First.\n\n{text}\n\nAda Quill 🌍 came to Orvane on 4 May 2031. {text}", title="Long")
    facts = [stored("visit"), stored("trade_figure", "doubtful"), stored("organization", "refused", "name:absent")]
    facts[0].data = {**facts[0].data, "evidence": [FEW + 3]}
    evil = Article.of(f"{HOSTILE}\n\n{HOSTILE} came.", title=HOSTILE, source=HOSTILE, url="javascript:alert(1)")
    told = [stored("visit", visitor_name=HOSTILE, host_country=HOSTILE), stored("agreement", subjects=[HOSTILE])]
    articles = [*reports.mixed(), (long, facts), (evil, told)]
    reports.written(reports.world(folder / "facts.db", articles), folder / "out")
    return folder / "out"


def _open(browser: Browser, width: int = DESKTOP, scheme: Literal["light", "dark"] = "light", **more: Any) -> Seen:
    """A new window; what it logs, loads or fails at is a fault."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce", **more
    )
    page = context.new_page()
    page.set_default_timeout(5_000)
    seen = Seen(page)
    page.on("console", lambda message: seen.faults.append(message.text))
    page.on("pageerror", lambda error: seen.faults.append(str(error)))
    page.on("dialog", seen.dialog)
    page.on("request", lambda asked: None if asked.is_navigation_request() else seen.faults.append(asked.url))
    return seen


@pytest.fixture(params=[DESKTOP, PHONE], ids=["desktop", "phone"])
def seen(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Seen]:
    """A window on a desktop, and on a phone; nothing went wrong in it."""
    window = _open(browser, request.param)
    yield window
    window.page.context.close()
    assert window.faults == []


def _pages(out: Path) -> list[Path]:
    return sorted(out.rglob("*.html"))


def _article(out: Path, title: str) -> Path:
    return next(path for path in _pages(out) if f"<title>{title}" in path.read_text("utf-8"))


def test_each_page_loads_and_fits(seen: Seen, out: Path) -> None:
    """Without an error or a request, and without scrolling to the side; hostile text does nothing and is there."""
    for path in _pages(out):
        page = seen.go(path).page
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        assert page.evaluate("document.images.length + document.querySelectorAll('[onerror]').length") == 0
        assert page.evaluate("[...document.scripts].every((one) => !one.src)")


def _in_sight(page: Page, selector: str) -> bool:
    """Whether an element is in the window, and in the part of the text that is shown."""
    seen: bool = page.evaluate(
        """(selector) => {
            const box = document.querySelector(selector).getClientRects()[0];
            const hit = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
            return Boolean(hit && hit.closest(selector));
        }""",
        selector,
    )
    return seen


def test_a_click_on_a_fact_scrolls_to_its_sentence_and_marks_it(seen: Seen, out: Path) -> None:
    """All of its pieces are underlined there; on a phone a button leads back."""
    page = seen.go(_article(out, "Long")).page
    page.locator(".fact[data-kind=visit] a.to").click()
    sentence = page.locator(".seg.on")
    assert sentence.inner_text().strip() == "Ada Quill 🌍 came to Orvane on 4 May 2031."
    assert sentence.locator("mark").all_inner_texts()[:2] == ["Ada Quill", "Orvane"]
    assert _in_sight(page, ".seg.on")
    assert page.locator(".fact.on").get_attribute("data-kind") == "visit"
    back = page.locator("#back")
    assert back.is_visible() == page.evaluate(f"innerWidth <= {PHONE}")
    if back.is_visible():
        back.click()
        assert _in_sight(page, ".fact.on")


def test_keys_do_what_clicks_do(seen: Seen, out: Path) -> None:
    """Enter on a fact marks its sentence, Enter on a field its exact piece, also after an emoji."""
    page = seen.go(_article(out, "Long")).page
    page.locator(".fact[data-kind=visit] a.to").focus()
    page.keyboard.press("Enter")
    assert page.locator(".seg.on").count() == 1
    page.locator(".fact[data-kind=visit] a.piece", has_text="on 4 May 2031").focus()
    page.keyboard.press("Enter")
    assert page.locator("mark.exact").all_inner_texts() == ["on 4 May 2031"]
    assert _in_sight(page, "mark.exact")
    body = page.locator("#body").inner_text()
    page.locator(".fact[data-kind=visit] a.piece", has_text="Ada Quill").press("Enter")
    assert page.locator("mark.exact").all_inner_texts() == ["Ada Quill"]
    assert page.locator("#body").inner_text() == body


def test_facts_are_filtered_by_kind_and_verdict(seen: Seen, out: Path) -> None:
    """What is left is counted, and told to who cannot see it; the text shows the sentences of what is left."""
    page = seen.go(_article(out, "Long")).page
    shown = page.locator(".fact:visible")
    count = page.get_by_role("status")
    assert (shown.count(), count.inner_text()) == (3, "3 of 3 facts shown")
    page.get_by_label("refused").uncheck()
    page.get_by_label("trade figure").uncheck()
    assert (shown.count(), count.inner_text()) == (1, "1 of 3 facts shown")
    assert page.locator(".seg:not(.off)").count() == 1
    page.get_by_label("visit").focus()
    page.keyboard.press("Space")
    assert (shown.count(), count.inner_text()) == (0, "0 of 3 facts shown")


def test_without_scripts_all_is_there(browser: Browser, out: Path) -> None:
    """Facts, text, tables; a fact is a link to its sentence; the filter, which could do nothing, is not shown."""
    window = _open(browser, java_script_enabled=False)
    page = window.go(_article(out, "Long")).page
    assert page.locator(".fact:visible").count() == 3
    assert page.locator("#filter").is_hidden()
    page.locator(".fact[data-kind=visit] a.to").click()
    assert page.locator(":target").inner_text().strip() == "Ada Quill 🌍 came to Orvane on 4 May 2031."
    page.context.close()


def test_the_policy_holds(browser: Browser, out: Path) -> None:
    """Should a script or a picture come into a page by a fault of ours, the browser refuses it."""
    window = _open(browser)
    page = window.go(_article(out, "Long")).page
    blocked: list[str | None] = []
    page.on("requestfailed", lambda asked: blocked.append(asked.failure))
    page.evaluate(
        """() => {
            const made = document.createElement('script');
            made.textContent = 'window.ran = true';
            document.body.append(made);
            document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.example/" onerror="window.ran = true">');
        }"""
    )
    page.wait_for_function("document.images[0].complete")
    assert page.evaluate("window.ran") is None
    assert any("script-src" in fault for fault in window.faults)
    assert blocked == ["csp"]
    page.context.close()


def test_from_the_overview_to_a_fact(seen: Seen, out: Path) -> None:
    """By links alone: a pair in the matrix, a row, the fact on the page of its article."""
    page = seen.go(out / "index.html").page
    page.locator("table.matrix td a[href*='SWE-VNM']").click()
    page.locator("td a[href*='../articles/']").first.click()
    assert page.get_by_role("heading", level=1).inner_text().startswith("Xa Qi of Sweden")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_no_serious_fault(browser: Browser, out: Path, width: int, scheme: Literal["light", "dark"]) -> None:
    """In light and dark, on a desktop and a phone, also after a click."""
    window = _open(browser, width, scheme)
    first = [out / "index.html", _article(out, "Quill")]
    further = [out / "pairs" / "SWE-VNM.html", out / "articles.html"]
    for path in first + (further if scheme == "light" and width == PHONE else []):
        page = window.go(path).page
        for link in page.locator(".fact a.piece").all()[:1]:
            link.click()
        found = Axe().run(page, options=FOUND_BY_AXE).response["violations"]
        told = [
            (one["id"], node["html"], node["failureSummary"])
            for one in found
            if one["impact"] in ("serious", "critical")
            for node in one["nodes"]
        ]
        assert told == [], path
    page.context.close()
    assert window.faults == []
