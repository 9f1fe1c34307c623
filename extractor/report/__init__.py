"""Static pages of a database: an overview, a page for each pair, a page for each article.

The pages need nothing from elsewhere: styles and the one script stand in them, pictures are inline SVG. What is shown
on the overview and on the page of a pair is declared beside the schemas, in files of SQL (`declaration`); here are only
the forms in which rows can be shown. Everything that comes from an article is data: it is escaped, and without
characters that hide or turn round what stands there.
"""

from __future__ import annotations

from extractor.report.writing import Extent, Written, write_report

__all__ = ["Extent", "Written", "write_report"]
