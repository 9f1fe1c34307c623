"""What is looked for: one file a kind. A new kind is a file here, a guide in ``prompts`` and its name in ``ALL``."""

from schemas.agreement import Agreement
from schemas.organization import Organization
from schemas.trade_figure import TradeFigure
from schemas.visit import Visit

ALL = (Visit, Agreement, TradeFigure, Organization)

__all__ = ["ALL", "Agreement", "Organization", "TradeFigure", "Visit"]
