"""Persons: whether a text prints a claimed name, in another script, spelling, case or order.

What imports what: ``spelling`` (keys of a word) and ``endings`` (a word without its case), ``tables`` → ``claimed`` (a
name taken apart) → ``printed`` (a text made ready) → ``finding``. ``chinese`` reads names in Chinese characters.
"""

from __future__ import annotations

from extractor.text.persons.finding import Person, find_person

__all__ = ["Person", "find_person"]
