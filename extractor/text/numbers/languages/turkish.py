"""The Turkish words of amounts."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Table

WORDS: Table = {
    "scale": {"3": "bin", "6": "milyon", "9": "milyar", "12": "trilyon"},
    "currency": {"TRY": "tl, lira, türk lirası", "USD": "dolar, abd doları", "EUR": "avro, euro"},
    "unit": {"tonne": "ton", "barrel": "varil", "time": "yıl, ay", "?": "düzine"},
    "mark": {"about": "yaklaşık", "nearly": "neredeyse", "over": "en az"},
}  # fmt: skip
