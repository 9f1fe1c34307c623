"""The order of Spanish and French: an adjective may follow its noun, and a number may lead.

``>`` is an adjective of the kind ``r`` on either side, ``<`` one that is ``r`` after its noun ("trimestre último") or
before a part of a year that is said, and ``l`` before a year or month; ``%`` a weekday with an article ("le lundi").
"""

from __future__ import annotations

ORDER = """
(?<![nmywhqcDNYU])t ->
([nc])([ol])(?=[UN]) -> 2 1
(?<!o)(h)(o) -> 2 1
l(?=[dWNYhwm]) -> #
([rl>])N(m) -> 1 2
N(m) -> 1
Y(?=y) ->
([YNWwh]|(?<!n)m)(>)(?![YNWwmhnc]) -> r=2 1
(>) -> r=1
([YNWwh]|(?<!n)m)(<) -> r=2 1
(<)(h)(?=,?(?:y|rY)) -> r=1 2
(<)([dWNY]) -> l=1 2
< -> ?
([dNYW])(s) -> 2 1
(O)(J) -> 2 1
SG?([nc])([UdWNY]) -> l-1 1 2
(G)([nc])([UdWNY]) -> 2 3 G
([w%])(r)(W) -> 2 3 %=1
(?<!rW)%(?=n) ->
(?<!rW)% -> #
d(?=n) ->
(?<![nc])U(?=n|y[-tT&]) ->
"""
