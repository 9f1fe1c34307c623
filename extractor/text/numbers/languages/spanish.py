"""The Spanish words of amounts."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Table

WORDS: Table = {
    "scale": {
        "?": "mil", "6": "mill(ón|ones), mill(ón|ones) de", "9": "mil millones, mil millones de",
        "12": "bill(ón|ones), bill(ón|ones) de",
    },
    "currency": {
        "USD": "dólar(|es), dólares estadounidenses", "EUR": "euro(|s)", "MXN": "pesos mexicanos",
        "ARS": "pesos argentinos", "CLP": "pesos chilenos", "COP": "pesos colombianos", "CUP": "pesos cubanos",
        "DOP": "pesos dominicanos", "PHP": "pesos filipinos", "UYU": "pesos uruguayos",
    },
    "rate": {"per": "por"},
    "indefinite": {"": "un, una"},
    "unit": {
        "percent": "por ciento", "tonne": "tonelada(|s)", "barrel": "barril(|es)", "time": "año(|s), mes(|es)",
        "?": "docena(|s), centavos",
    },
    "mark": {
        "not": "sin, nunca",
        "about": "unos, unas, aproximadamente, cerca de, alrededor de", "nearly": "casi", "over": "más de, al menos",
        "up_to": "hasta", "between": "entre", "and": "y", "rise": "aumentó, creció, subió, aumento, crecimiento",
        "fall": "cayó, bajó, disminuyó, caída",
    },
}  # fmt: skip
