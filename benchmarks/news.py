"""Invented news of a given length: a few sentences that state facts, the rest talk without figures."""

from __future__ import annotations

import random

from benchmarks.provider.answers import TEXT

PUBLISHED = "2031-05-09"
WORDS = 600

_FACTS = (
    "Exports of {good} from {here} to {there} rose {percent}% to ${sum}.{part} million in 2030, the {body} said.",
    "{here} and {there} signed a memorandum on {good} in {city} on {day} May 2031.",
    "{here}’s Foreign Minister {person} will pay an official visit to {there} in June.",
    "The {body} and the government of {there} agreed on {day} April to build a mill for €{sum} million.",
    "Imports of {good} by {there} fell to {sum},{part}00 tonnes in the first quarter of 2031.",
)
_COUNTRIES = ("Norway", "Vietnam", "Kazakhstan", "France", "Brazil", "Kenya", "Japan", "Morocco", "Chile", "Georgia")
_GOODS = ("salt", "timber", "grain", "copper", "tea", "machinery", "cotton", "fish", "paper", "fertilizer")
_BODIES = ("Zorban Mill Board", "Orvane Trade Chamber", "Quillex Institute", "Harbour Authority of Orvane")
_CITIES = ("Orvane", "Port Quill", "Tessaly", "New Marrow", "Estmere")
_PERSONS = ("Ada Quill", "Bertil Osso", "Imre Valk", "Noor Tamsin", "Pia Lund", "Tomas Reyl")

_OPENINGS = (
    "", "", "", "After the meeting, ", "As before, ", "For their part, ", "In private, ", "Late in the evening, ",
    "On the way to the airport, ", "Over lunch, ", "To the surprise of many, ", "With some caution, ",
)  # fmt: skip
_WHO = (
    "a diplomat who knows the region", "a former envoy", "a shipping agent in the port", "an adviser to the delegation",
    "farmers from the valley", "members of the opposition", "observers in the capital", "officials close to the talks",
    "people in the street", "reporters who waited outside", "students of the old treaty", "the editor of a local paper",
    "the host of the reception", "the interpreters", "traders at the market",
)  # fmt: skip
_SAID = ("argued", "believed", "complained", "doubted", "felt", "hoped", "insisted", "noted", "recalled", "remarked")
_WHAT = (
    "the harbour had seldom looked so busy", "much would depend on the weather and on the mood of the committees",
    "old quarrels about water had been left aside", "nobody wanted to be the one to leave the table",
    "the road across the hills would have to be mended before anything else", "neighbours should speak more often",
    "the hall was too small for such a crowd", "patience had been worth more than haste",
    "the wording mattered less than the handshake", "young people took little interest in the matter",
    "the railway could carry far more than it does", "the language of the paper was vague on purpose",
    "the mills had not yet recovered from the long drought", "a quiet season would do everybody good",
    "the press had made too much of a small misunderstanding", "customs officers were short of staff and of patience",
    "the visitors were tired but cheerful", "a shared history made the work easier",
)  # fmt: skip
_TAILS = (
    "", "", ", though none of them would be drawn on details", ", and few disagreed", ", at least for the time being",
    ", which came as a relief to the organisers", ", while music played in the garden",
    ", whatever the newspapers might make of it", " until the rain began", " because the mood had changed",
    ", as an old saying of the islands has it", " in spite of all that had been written",
)  # fmt: skip


def _fact(chance: random.Random) -> str:
    here, there = chance.sample(_COUNTRIES, 2)
    return chance.choice(_FACTS).format(
        here=here,
        there=there,
        good=chance.choice(_GOODS),
        body=chance.choice(_BODIES),
        city=chance.choice(_CITIES),
        person=chance.choice(_PERSONS),
        percent=chance.randint(2, 60),
        sum=chance.randint(2, 900),
        part=chance.randint(1, 9),
        day=chance.randint(1, 8),
    )


def _talk(chance: random.Random) -> str:
    opening, who, tail = chance.choice(_OPENINGS), chance.choice(_WHO), chance.choice(_TAILS)
    said = f"{opening}{who} {chance.choice(_SAID)} that {chance.choice(_WHAT)}{tail}."
    return said[0].upper() + said[1:]


def article_text(number: int, seed: int = 0, words: int = WORDS) -> str:
    """The text of one article, of about so many words: the same for the same number and seed, else another.

    It begins with `TEXT`, whose organization is what the fake provider tells of every article.
    """
    chance = random.Random(f"{seed}:{number}")  # noqa: S311 - no secret is made of it
    paragraphs = [TEXT.format(number=number).strip()]
    length = len(paragraphs[0].split())
    facts = chance.randint(3, 5)
    while length < words:
        sentences = [_talk(chance) for _ in range(chance.randint(2, 5))]
        if facts:
            sentences.insert(chance.randint(0, len(sentences)), _fact(chance))
            facts -= 1
        paragraphs.append(" ".join(sentences))
        length += len(paragraphs[-1].split())
    return "\n\n".join(paragraphs)
