"""The German words of amounts."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Table

WORDS: Table = {
    "scale": {"3": "tausend, tsd", "6": "millionen", "9": "milliarde(|n)", "12": "billionen, eine billion"},
    "currency": {
        "EUR": "euro", "USD": "dollar, us dollar", "CHF": "schweizer franken", "?franc": "franken",
        "?crown": "kronen", "?pound": "pfund",
    },
    "rate": {"per": "pro, je"},
    "indefinite": {"": "ein, eine, einen, einem, einer"},
    "unit": {
        "percent": "prozent", "tonne": "tonne(|n)", "cubic_metre": "kubikmeter", "time": "jahr(|e|en|es), monate(|n)",
        "?": "dutzend",
    },
    "mark": {
        "not": "nicht, kein(|e|en|er), statt", "about": "etwa, rund, circa, ungefähr", "nearly": "fast, knapp, beinahe",
        "over": "über, mehr als, mindestens", "up_to": "bis zu, höchstens", "to": "bis, auf", "by": "um",
        "from": "von", "between": "zwischen", "and": "und",
        "rise": "gestiegen, stieg(|en), wuchs, anstieg, zuwachs, gewachsen", "or": "oder",
        "fall": "sank(|en), gesunken, fiel(|en), rückgang", "date": "im, seit",
    },
}  # fmt: skip
