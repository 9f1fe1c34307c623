"""Signs and letters of amounts that every language shares."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Table

WORDS: Table = {
    "prefix": {"percent": "%, yüzde", "INR?rupee": "rs", "MYR": "rm"},
    "symbol": {
        "USD": "$, us$", "AUD": "a$, au$", "CAD": "c$, ca$", "HKD": "hk$", "NZD": "nz$", "SGD": "s$", "TWD": "nt$",
        "BRL": "r$", "MXN": "mex$", "EUR": "€", "GBP": "£", "JPY": "¥, jp¥", "CNY": "cn¥, rmb¥", "INR": "₹",
        "KZT": "₸", "RUB": "₽", "KRW": "₩", "UAH": "₴", "VND": "₫", "PHP": "₱", "TRY": "₺", "NGN": "₦", "ILS": "₪",
        "AZN": "₼", "GEL": "₾", "MNT": "₮",
    },
    "scale": {"6": "mln, mio", "9": "mlrd, mrd"},
    "unit": {
        "percent": "%", "tonne+3": "kt", "kilogram": "kg, kgs", "cubic_metre": "m3, m³", "teu": "teu(|s)",
        "kwh": "kwh", "kwh+3": "mwh", "kwh+6": "gwh", "kwh+9": "twh", "other": "mw, gw, kw, km, ha, °, km², m²",
        "?": "mt",
    },
    "mark": {"about": "~, ≈", "over": ">, ≥", "up_to": "<, ≤", "label": "№, #, §", "joiner": "-", "over_after": "+"},
}  # fmt: skip
