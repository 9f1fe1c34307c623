"""How good a database is, measured against what a careful reader found: the gold.

``gold`` reads it, ``stored`` reads the database, ``alignment`` tells which fact is which, ``comparison`` compares their
fields, ``score`` counts; ``table`` and ``page`` show the result.
"""

from extractor.evaluation.score import Score, evaluate

__all__ = ["Score", "evaluate"]
