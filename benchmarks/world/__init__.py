"""A world of invented news: a database of so many articles, filled at once, and how long it takes to ask it.

    python -m benchmarks.world [--articles 100000] [--seed 0] [--db FILE] [--markdown]

Twelve facts an article, three visits, three agreements, four figures and two bodies: of sixty countries, of which a
few are in the news every day; of three hundred officials whose names are written in several ways; of two thousand
bodies with acronyms. A fifth of the articles are wire copies of others; a visit is told by one article to thirty, as
planned and then as over; agreements are proposed, signed, in force; the figures of two ministries differ.
"""
