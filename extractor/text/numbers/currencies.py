"""Currencies: the codes that are read, and what a country makes of a word that several currencies share. ISO 4217.

>>> settled("?krone", "NOR"), settled("?franc", "FRA"), settled("KRW?won", None)
('NOK', None, 'KRW')
"""

from __future__ import annotations

from collections.abc import Mapping

CODES = frozenset({
    "AED", "AFN", "AMD", "ARS", "AUD", "AZN", "BDT", "BGN", "BHD", "BND", "BRL", "BWP", "BYN", "CAD", "CHF", "CLP",
    "CNH", "CNY", "CZK", "DKK", "DZD", "EGP", "ETB", "EUR", "GBP", "GEL", "GHS", "HKD", "HUF", "IDR", "ILS",
    "INR", "IQD", "IRR", "ISK", "JOD", "JPY", "KES", "KGS", "KHR", "KRW", "KWD", "KZT", "LBP", "LKR", "LYD", "MDL",
    "MMK", "MNT", "MXN", "MYR", "MZN", "NAD", "NGN", "NOK", "NPR", "NZD", "OMR", "PHP", "PKR", "PLN", "PYG", "QAR",
    "RMB", "RON", "RSD", "RUB", "RUR", "RWF", "SAR", "SEK", "SGD", "THB", "TJS", "TMT", "TND", "TRY", "TWD", "TZS",
    "UAH", "UGX", "USD", "UYU", "UZS", "VND", "XAF", "XOF", "ZAR", "ZMW",
})  # fmt: skip
"""The ISO 4217 codes that are read, in capitals only, with the two in use that are none; ALL, COP and TOP are words."""
RENAMED = {"RMB": "CNY", "CNH": "CNY", "RUR": "RUB"}

_CFA = (
    "BEN XOF, BFA XOF, CIV XOF, GNB XOF, MLI XOF, NER XOF, SEN XOF, TGO XOF,"
    "CAF XAF, CMR XAF, COG XAF, GAB XAF, GNQ XAF, TCD XAF"
)
_SHARED = {
    "cfa": _CFA,
    "crown": "CZE CZK, DNK DKK, FRO DKK, GRL DKK, ISL ISK, NOR NOK, SJM NOK, SWE SEK",
    "dinar": "BHR BHD, DZA DZD, IRQ IQD, JOR JOD, KWT KWD, LBY LYD, SRB RSD, TUN TND",
    "dirham": "ARE AED, MAR MAD",
    "franc": _CFA
    + ",BDI BIF, CHE CHF, COD CDF, COM KMF, DJI DJF, GIN GNF, LIE CHF, RWA RWF, NCL XPF, PYF XPF, WLF XPF",
    "krona": "ISL ISK, SWE SEK",
    "krone": "DNK DKK, FRO DKK, GRL DKK, NOR NOK, SJM NOK",
    "leu": "MDA MDL, ROU RON",
    "manat": "AZE AZN, TKM TMT",
    "peso": "ARG ARS, CHL CLP, COL COP, CUB CUP, DOM DOP, MEX MXN, PHL PHP, URY UYU",
    "pound": "EGY EGP, FLK FKP, GBR GBP, GGY GBP, GIB GIP, IMN GBP, JEY GBP, LBN LBP, SDN SDG, SHN SHP, SSD SSP,"
    "SYR SYP",
    "riyal": "IRN IRR, OMN OMR, QAT QAR, SAU SAR, YEM YER",
    "rupee": "IND INR, LKA LKR, MUS MUR, NPL NPR, PAK PKR, SYC SCR",
    "shilling": "KEN KES, SOM SOS, TZA TZS, UGA UGX",
    "som": "KGZ KGS, UZB UZS",
    "won": "KOR KRW, PRK KPW",
}
SHARED: Mapping[str, Mapping[str, str]] = {
    word: {pair[:3]: pair[4:] for pair in listed.replace(", ", ",").split(",")} for word, listed in _SHARED.items()
}
"""Word → the countries whose own currency it can mean, ISO 3166-1 alpha-3 → its code."""


def settled(currency: str, country: str | None) -> str | None:
    """The code of a currency of the tables: its own, else the country's for a word that several share, else none."""
    default, _, word = currency.partition("?")
    own = SHARED[word].get(country) if word and country else None
    return own or default or None
