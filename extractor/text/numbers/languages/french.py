"""The French words of amounts."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Table

WORDS: Table = {
    "scale": {
        "3": "mille", "6": "million(|s) de, million(|s) d '", "9": "milliard(|s) de, milliard(|s) d '",
        "12": "billion(|s) de, billion(|s) d '",
    },
    "currency": {"EUR": "euro(|s)", "USD": "dollar(|s), dollars américains", "CHF": "francs suisses"},
    "rate": {"per": "par"},
    "indefinite": {"": "un, une"},
    "unit": {
        "percent": "pour cent", "tonne": "tonne(|s)", "barrel": "baril(|s)", "time": "an(|s), année(|s), mois",
        "?": "douzaine(|s), dizaine(|s)",
    },
    "mark": {
        "about": "environ, quelque", "nearly": "près de, presque", "over": "plus de, au moins", "up_to": "jusqu ' à",
        "between": "entre", "and": "et", "rise": "augmenté, augmentation, hausse, progressé", "by": "de",
        "fall": "baissé, baisse, recul, chuté", "or": "ou",
    },
}  # fmt: skip
