"""Rules that read an article without a model: a module a kind of fact, named like its schema.

Each has ``find(article)``, which gives facts as a model would tell them, with the fields that it knows, and ``SPARE``,
the fields that a fact is true without. What they propose is verified as an answer is, and told only if it is proved.
They prefer silence to a guess. The words that they look for are those of `schemas.words`, by which facts are proved.
"""

MEASURED = "in examples/ it finds 51.5% of the facts; on other news expect fewer, and some that are false"
"""As `extractor eval examples/gold` has it; said where it reads because no model can be asked."""
