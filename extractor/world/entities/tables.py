"""The tables that printed names are kept in: what entities are made of.

``name_form`` has a name with all that facts say of it, with what was found of it; ``name_key`` the keys under which it
is found by others, ``name_article`` the articles that print it, ``name_link`` the other names that facts give it.
"""

from __future__ import annotations

TABLES = (
    """CREATE TABLE IF NOT EXISTS name_form (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, country TEXT NOT NULL, type TEXT NOT NULL,
    presumed TEXT NOT NULL, common INTEGER NOT NULL, print TEXT NOT NULL, facts INTEGER NOT NULL DEFAULT 0,
    articles INTEGER NOT NULL DEFAULT 0, stale INTEGER NOT NULL DEFAULT 1, entity_id TEXT, place TEXT, rank INTEGER,
    why TEXT, given_by TEXT)""",
    """CREATE UNIQUE INDEX IF NOT EXISTS name_form_form
    ON name_form (name, kind, country, type, presumed, common)""",
    "CREATE INDEX IF NOT EXISTS name_form_print ON name_form (print, kind)",
    "CREATE INDEX IF NOT EXISTS name_form_entity ON name_form (entity_id, name, place, type, facts)",
    "CREATE INDEX IF NOT EXISTS name_form_stale ON name_form (stale) WHERE stale = 1",
    """CREATE TABLE IF NOT EXISTS name_key (
    key TEXT NOT NULL, form_id INTEGER NOT NULL, PRIMARY KEY (key, form_id)) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS name_article (
    article_id TEXT NOT NULL, form_id INTEGER NOT NULL, facts INTEGER NOT NULL,
    PRIMARY KEY (article_id, form_id)) WITHOUT ROWID""",
    "CREATE INDEX IF NOT EXISTS name_article_form ON name_article (form_id, article_id)",
    """CREATE TABLE IF NOT EXISTS name_link (
    form_id INTEGER NOT NULL, other_id INTEGER NOT NULL, articles INTEGER NOT NULL,
    PRIMARY KEY (form_id, other_id)) WITHOUT ROWID""",
    "CREATE INDEX IF NOT EXISTS name_link_other ON name_link (other_id, form_id)",
    """CREATE TABLE IF NOT EXISTS name_link_article (
    article_id TEXT NOT NULL, form_id INTEGER NOT NULL, other_id INTEGER NOT NULL,
    PRIMARY KEY (article_id, form_id, other_id)) WITHOUT ROWID""",
    "CREATE INDEX IF NOT EXISTS name_link_article_link ON name_link_article (form_id, other_id, article_id)",
    """CREATE TABLE IF NOT EXISTS entity_article (
    article_id TEXT NOT NULL, entity_id TEXT NOT NULL, facts INTEGER NOT NULL,
    PRIMARY KEY (article_id, entity_id)) WITHOUT ROWID""",
)
NAMES = ("name_form", "name_key", "name_article", "name_link", "name_link_article", "entity_article")
