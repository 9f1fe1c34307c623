"""HTML: the article in a page, without what stands around it.

The text is trafilatura's. The date is not: its htmldate searches the text, footers and addresses too, and a guess
would then be the date against which every "yesterday" is resolved. Here only what the page declares counts.
"""

from __future__ import annotations

import codecs
import json
import logging
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from extractor.article import Article, clean
from extractor.errors import SourceError
from extractor.formats.decoding import UnreadableError, decode, read_all
from extractor.formats.draft import Draft, to_article
from extractor.formats.values import address, first, language_tag, one_line, parse_date

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]{1,40})", re.IGNORECASE
)
_CHARSETS = re.compile(r"(?:windows|cp|iso-?8859|iso-2022|latin|koi8|gb|big5|shift|euc|us-ascii|ascii)[\w-]*")
_WHAT_BROWSERS_READ = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030",
                       "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949"}  # fmt: skip
_PUBLISHED = ("article:published_time", "og:article:published_time", "article:published", "datepublished")
_DATED = ("dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "date", "parsely-pub-date", "sailthru.date",
          "pubdate", "publishdate", "publish-date", "publication_date", "citation_publication_date")  # fmt: skip
_ARTICLE_TYPE = re.compile(r"Article|Posting|Report")
MAX_ELEMENTS = 100_000
"""The most elements a page may have: ten times a very long one. It takes trafilatura ten seconds to read so many."""
_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
_CROWDED = re.compile(  # never goes back, so that it takes time in proportion to the page
    rf"<!--(?:.*?-->|.*+)|<(?:(script|style)|[a-z])[^\s/>]*+(?:{_ATTRIBUTE}){{0,1000}}+({_ATTRIBUTE})?(?(1)(?:.*?</|.*+))",
    re.IGNORECASE | re.DOTALL,
)
_LOGGERS = ("trafilatura", "htmldate", "courlan", "readability", "justext")


def read_html(stream: BinaryIO, path: str) -> Iterator[Article | SourceError]:
    """One page, one article."""
    yield to_article(path, lambda: _parse(read_all(stream)))


def _parse(data: bytes) -> Draft:
    return parse_page(decode(data, _declared_encoding(data)))


def _declared_encoding(data: bytes) -> str | None:
    """The encoding in a page's <meta charset>, as browsers understand its name (WHATWG Encoding, section 4.2)."""
    match = _CHARSET.search(data[:4096])
    name = match[1].decode("ascii", errors="replace").lower() if match else ""
    if not _CHARSETS.fullmatch(name):  # of Python's codecs, not punycode and the like
        return None
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return None
    return _WHAT_BROWSERS_READ.get(codec, codec)


def parse_page(html: str) -> Draft:
    """The article in a page: its text, and what the page declares about it."""
    import trafilatura  # noqa: PLC0415 - takes half a second, which who reads no page should not pay

    for name in _LOGGERS:  # a page without an article is our error to tell, once
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    if any(match[2] for match in _CROWDED.finditer(html)):  # libxml2 takes hours for a tag of a million attributes
        raise UnreadableError("has an HTML tag of more than 1,000 attributes")
    whole = clean(html.replace("\0", ""))  # as browsers do
    tree = trafilatura.load_html(f"<!doctype html>\n{whole}")
    if tree is None:
        raise UnreadableError("has no article text in its HTML")
    if sum(1 for _ in tree.iter()) > MAX_ELEMENTS:
        raise UnreadableError(f"has more than {MAX_ELEMENTS:,} HTML elements")
    for precise in (True, False):  # a page of few words has nothing that is surely the article
        found = trafilatura.bare_extraction(tree, favor_precision=precise, include_comments=False)
        text = getattr(found, "text", None)
        if text:
            return Draft(text=text).or_else(_declared(tree))
    raise UnreadableError("has no article text in its HTML")


def _declared(tree: Any) -> Draft:
    """What a page says of itself, in meta tags, JSON-LD (schema.org) and marks of its own text."""
    meta = _metas(tree)
    linked = Draft.of(_linked_article(tree))
    headings = tree.findall(".//h1")
    return Draft(
        title=first(one_line(title) for title in (
            meta.get("og:title"), linked.title, headings[0].text_content() if len(headings) == 1 else None,
            tree.findtext(".//title"))),
        published=first(map(parse_date, map(meta.get, _PUBLISHED))) or linked.published
        or first(map(parse_date, map(meta.get, _DATED))) or _marked_date(tree),
        language=first(map(language_tag, (tree.get("lang"), tree.get("xml:lang"), meta.get("og:locale")))),
        source=first(map(one_line, (meta.get("og:site_name"), linked.source, meta.get("application-name")))),
        url=first(map(address, (*tree.xpath("//link[@rel='canonical']/@href"), meta.get("og:url"), linked.url))),
    )  # fmt: skip


def _metas(tree: Any) -> dict[str, str]:
    """The contents of the meta tags by name in lower case; of two with one name, the first."""
    metas: dict[str, str] = {}
    for element in tree.iterfind(".//meta[@content]"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        metas.setdefault(name.strip().lower(), element.get("content"))
    return metas


def _linked_article(tree: Any) -> dict[str, object]:
    """The first JSON-LD object that is an article of some kind, on the top floor or in its graph."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            found = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):  # malformed: some other script, or none, tells the same
            continue
        for thing in found:  # grows while it is read
            if isinstance(thing, list):
                found.extend(thing)
            elif isinstance(thing, dict):
                named = thing.get("@type")
                types = map(one_line, named if isinstance(named, list) else [named])
                if any(_ARTICLE_TYPE.search(name or "") for name in types):
                    return thing
                found.append(thing.get("@graph"))
    return {}


def _marked_date(tree: Any) -> date | None:
    """The date in the <time> that is marked as the publication, or in all that stand outside of paragraphs."""
    for mark in ("@pubdate or @itemprop='datePublished'", "not(ancestor::p)"):
        dates = set(map(parse_date, tree.xpath(f"//time[{mark}]/@datetime"))) - {None}
        if len(dates) == 1:
            return dates.pop()
    return None
