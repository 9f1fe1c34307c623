"""A published number about trade, investment, transport or production."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from pydantic import Field, computed_field

from extractor.marks import (
    Alignment,
    Amount,
    Change,
    Computed,
    Date,
    Event,
    Mirror,
    Name,
    Named,
    Pair,
    Quantity,
    Relation,
    Side,
    Source,
    Told,
    Verbatim,
    Worded,
    Wording,
    rule,
)
from schemas.fields import (
    ATTRIBUTION,
    Certainty,
    ChangeFrom,
    Country,
    DateBasis,
    Edtf,
    Fact,
    Label,
    Money,
    PeriodKind,
    Qualifier,
    Scale,
    Unit,
)
from schemas.words import cues, organizations
from schemas.words import figures as words

_GIVES: tuple[Relation, ...] = ("of", "from", "by", "subject")
_TAKES: tuple[Relation, ...] = ("to", "in")
_REPORTER: dict[str, tuple[Relation, ...]] = {
    "exports": _GIVES,
    "imports": ("of", "by", "subject"),
    "investment": _GIVES,
    "loan_or_aid": _GIVES,
}
"""How the reporter of these indicators stands in a sentence, and below how the partner does."""
_PARTNER: dict[str, tuple[Relation, ...]] = {
    "exports": _TAKES,
    "imports": ("from",),
    "investment": _TAKES,
    "loan_or_aid": _TAKES,
}
_MONEY = {"trade_turnover", "trade_balance", "investment", "loan_or_aid", "project_cost", "contract_value"}
_PIECES = ("amount_text", "change_text")
_AHEAD = ("forecast", "target", "planned", "potential")


class TradeFigure(Fact):
    """One figure with its reporter, partner, period and status (dimensions as in UN Comtrade and SDMX)."""

    CUES: ClassVar = cues.FIGURES
    NAMES: ClassVar = (Named("attributed_to", presumed=("reporter", "partner"), bodies=organizations.BODIES),)

    indicator: Annotated[
        Literal[
            "trade_turnover",
            "exports",
            "imports",
            "trade_balance",
            "investment",
            "loan_or_aid",
            "project_cost",
            "contract_value",
            "freight_volume",
            "transit_volume",
            "capacity",
            "production",
            "tariff",
            "other",
        ],
        Worded(words.INDICATORS, of=_PIECES, exclusive=("exports", "imports", "trade_balance")),
    ]
    reporter: Annotated[
        Country | None,
        Side("partner", _REPORTER, _PARTNER, by="indicator", words=words.INDICATORS, at=_PIECES),
        Field(description="Exporter, importer, investor, or whose statistics speak; ISO alpha-3."),
    ]
    partner: Annotated[
        Country | None,
        Side("reporter", _PARTNER, _REPORTER, by="indicator", words=words.INDICATORS, at=_PIECES),
        Field(description="The other side; ISO alpha-3."),
    ]
    scope: Annotated[Label | None, Field(description="Corridor, project, firm or region, where not a country pair.")]
    commodity: Annotated[str | None, Wording(of=_PIECES), Field(description="As printed; null for all goods.")]
    amount_text: Annotated[
        str | None,
        Verbatim(),
        Amount(
            ("reporter", "partner"),
            change="change_text",
            share="share_of",
            period="period_text",
            labels=("commodity", "scope", "share_of"),
        ),
        Field(description="The level or share, copied with hedge, currency, scale, unit and any bracketed conversion."),
    ]
    change_text: Annotated[
        str | None,
        Verbatim(),
        Change(of="amount_text"),
        Field(description="The words that say by how much it changed, copied with what it is compared to."),
    ]
    period_text: Annotated[
        str | None,
        Verbatim(),
        Date("status", _AHEAD, of=_PIECES),
        Field(description="The words that say for when, copied."),
    ]
    status: Annotated[
        Literal["actual", "provisional", "estimate", "forecast", "target", "planned", "potential"],
        Worded(words.STATUSES),
        Told(done=("actual",), ahead=_AHEAD, of=_PIECES, unless=(("indicator", "capacity"),), against=words.DENIED),
    ]
    share_of: Annotated[Label | None, Field(description="For a share: the whole it is a share of.")]
    part_of: Annotated[Label | None, Field(description="For a part of a printed total: that total.")]
    attributed_to: Annotated[str | None, Name(), Source(of=_PIECES), Field(description=ATTRIBUTION)]
    certainty: Certainty

    value: Annotated[
        Decimal | None, Computed("amount_text"), Field(description="The number as printed, before its scale.")
    ] = None
    value_max: Annotated[Decimal | None, Computed("amount_text"), Field(description="The upper end of a range.")] = None
    scale: Annotated[
        Scale | None, Computed("amount_text"), Field(description="What the number is multiplied by (SDMX UNIT_MULT).")
    ] = None
    unit: Annotated[
        Unit, Computed("amount_text"), Field(description="What is counted; currency if and only if currency is given.")
    ] = "none"
    currency: Annotated[str | None, Computed("amount_text"), Field(description="ISO 4217.")] = None
    qualifier: Annotated[
        Qualifier,
        Computed("amount_text"),
        Field(description="Whether the number is exact; range if and only if value_max is given."),
    ] = "exact"
    value_base: Annotated[
        Decimal | None, Computed("amount_text", "base"), Field(description="value × scale, for comparing and ordering.")
    ] = None
    usd_value: Annotated[
        Decimal | None,
        Computed("amount_text", "usd"),
        Field(description="value_base in US dollars, where dollars are printed."),
    ] = None
    converted: Annotated[
        Money | None,
        Computed("amount_text"),
        Field(description="The amount in brackets: the same sum in another currency."),
    ] = None
    change: Annotated[
        ChangeFrom | None,
        Computed("change_text"),
        Field(description="The movement: falls are negative, a fold is new / old."),
    ] = None
    change_pct: Annotated[
        Decimal | None,
        Computed("change_text", "percent"),
        Field(description="The movement in percent; a fold f is (f - 1) × 100."),
    ] = None
    period: Annotated[Edtf | None, Computed("period_text", "edtf"), Field(description="EDTF of the period.")] = None
    period_kind: Annotated[
        PeriodKind, Computed("period_text"), Field(description="What stretch of time the figure is about.")
    ] = "unspecified"
    date_lo: Annotated[
        date | None, Computed("period_text", "lo"), Field(description="First day that is possible, ISO 8601.")
    ] = None
    date_hi: Annotated[
        date | None, Computed("period_text", "hi"), Field(description="Last day that is possible, ISO 8601.")
    ] = None
    date_basis: Annotated[
        DateBasis | None,
        Computed("period_text", "basis"),
        Field(description="What the year, or the whole date, follows from."),
    ] = None

    @computed_field  # type: ignore[prop-decorator]  # mypy knows no decorated property (python/mypy#1362)
    @property
    def measure(self) -> Literal["level", "change", "share"]:
        """What the figure is: a share of a whole, a level, or only a change."""
        if self.share_of is not None:
            return "share"
        return "level" if self.amount_text is not None else "change"

    @rule("no_figure", "refused")
    def states_a_figure(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """A figure has a level, a share or a change."""
        return self.amount_text is not None or self.change_text is not None

    @rule("reporter_is_partner", "refused")
    def has_two_sides(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """No country trades with itself."""
        return self.reporter is None or self.reporter != self.partner

    @rule("actual_after_publication", "refused")
    def is_past_if_actual(self, published: date | None) -> bool:
        """A period wholly after publication has no actual figures."""
        if self.status not in {"actual", "provisional"} or published is None or self.date_lo is None:
            return True
        return self.date_lo <= published

    @rule("money_without_currency", "doubtful")
    def is_counted_in_its_unit(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """Turnover, balances, investment, loans, costs and contracts are sums of money, or shares of them."""
        is_fraction = self.value is not None and self.value < 1
        is_bare = self.amount_text is not None and self.unit in {"none", "count"} and not is_fraction
        return not (is_bare and self.value is not None and self.indicator in _MONEY)

    @rule("share_is_no_part", "doubtful")
    def is_a_part_if_share(self, published: date | None) -> bool:  # noqa: ARG002 - the form of every rule
        """A share is printed in percent, or as a fraction ("half")."""
        is_fraction = self.unit == "none" and self.value is not None and self.value < 1
        return self.share_of is None or self.unit == "percent" or is_fraction

    alignment: ClassVar = Alignment(
        keys=(("value", "change.value"),),
        hints=("value", "indicator", "commodity", "reporter", "partner", "scope", "period", "status", "quote"),
        least=0.5,
        loose=("attributed_to",),
        products=(("value", "scale"), ("value_max", "scale"), ("converted.amount", "converted.scale")),
        mirror=Mirror(
            "indicator",
            {"exports": "imports", "imports": "exports", "trade_turnover": "trade_turnover"},
            ("reporter", "partner"),
        ),
        proved=("indicator", "measure", "status"),
    )
    event: ClassVar = Event(
        table="figure_series",
        same=("indicator", "measure", "scope", "commodity", "share_of", "period", "period_kind", "status"),
        pair=Pair(("reporter", "partner"), by="indicator", values=("trade_turnover",)),
        needs=(("reporter", "partner", "scope"), ("date_lo", "date_hi")),
        values=(
            Quantity("value_base", "value", "amount_text", ("currency", "unit"), most="value_max", hedge="qualifier"),
            Quantity(
                "converted.base",
                "converted.amount",
                "amount_text",
                ("converted.currency",),
                hedge="converted.qualifier",
                of="value_base",
            ),
            Quantity("change_pct", "change.value", "change_text", kept=("change.baseline_period",)),
        ),
        source="attributed_to",
        is_by_source=True,
        about=("indicator", "reporter", "partner", "scope", "commodity", "share_of", "period"),
        indexed=(
            ("reporter", "partner", "indicator", "period"),
            ("partner", "reporter", "indicator", "period"),
            ("source", "attributed_to", "articles", "reporter", "partner"),
        ),
    )

    def identity(self) -> tuple[object, ...]:
        """Indicator, measure, pair (in any order for turnover), scope, commodity, period, status and source."""
        pair = (self.reporter, self.partner)
        if self.indicator == "trade_turnover":
            pair = (min(pair, key=str), max(pair, key=str))
        dimensions = (self.scope, self.commodity, self.period, self.status, self.attributed_to)
        return self.indicator, self.measure, *pair, *dimensions
