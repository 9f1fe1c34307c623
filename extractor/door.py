"""The door to who reads: a model, or rules. Behind it all is the same."""

from __future__ import annotations

from typing import Protocol, Self

from extractor.budget import Budget
from extractor.catalog import Catalog
from extractor.cost import Prices
from extractor.embedded import Embedded, versioned
from extractor.model import Answer, Model
from extractor.pace import Pace
from extractor.request import Request
from extractor.settings import Settings


class Door(Protocol):
    """Who can be asked about articles."""

    @property
    def settings(self) -> Settings:
        """Who it is."""

    @property
    def prices(self) -> Prices:
        """What it costs."""

    @property
    def pace(self) -> Pace:
        """How much of it is asked at a time."""

    @property
    def budget(self) -> Budget | None:
        """What pays for it."""

    def body_of(self, request: Request) -> bytes:
        """A request as it is sent, or known by."""

    async def answer(self, request: Request, body: bytes | None = None) -> Answer:
        """Put one request."""

    async def __aenter__(self) -> Self:
        """Open it."""

    async def __aexit__(self, *_: object) -> None:
        """Close it."""


def open_door(settings: Settings, catalog: Catalog, *, pace: Pace | None = None, budget: Budget | None = None) -> Door:
    """Who these settings name; use it in ``async with``."""
    return Embedded(settings, catalog) if settings.is_embedded else Model(settings, pace=pace, budget=budget)


def asked_of(settings: Settings, catalog: Catalog) -> Catalog:
    """The catalogue as who these settings name is asked about it."""
    return versioned(catalog, settings) if settings.is_embedded else catalog
