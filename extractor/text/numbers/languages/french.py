"""The French words of amounts, and the cues that tell their roles in a sentence."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Cues, Table

WORDS: Table = {
    "number": {
        "2": "deux", "3": "trois", "4": "quatre", "5": "cinq", "7": "sept", "8": "huit", "9": "neuf", "10": "dix",
        "11": "onze", "12": "douze", "13": "treize", "14": "quatorze", "15": "quinze", "16": "seize", "20": "vingt",
        "30": "trente",
    },
    "one": {"1": "un"},
    "single": {
        "6": "million, million de, million d '", "9": "milliard, milliard de, milliard d '",
        "12": "billion de, billion d '",
    },
    "scale": {
        "3": "mille, milliers de", "6": "millions, million(|s) de, million(|s) d '", "9": "md, mds, milliards, "
        "milliard(|s) de, milliard(|s) d '",
        "12": "billion(|s) de, billion(|s) d '",
    },
    "currency": {"EUR": "euro(|s)", "USD": "dollar(|s), dollars américains, dollars us", "CNY": "yuan(|s)",
    "RUB": "rouble(|s)", "JPY": "yen(|s)",
        "GBP": "livre(|s) sterling", "TRY": "livre(|s) turque(|s)", "BRL": "réa(l|is)",
        "INR": "roupie(|s) indienne(|s)", "MAD": "dirham(|s) marocain(|s)", "?dirham": "dirham(|s)",
        "?franc": "franc(|s)", "CHF": "francs suisses"},
    "rate": {"per": "par"},
    "indefinite": {"": "un, une"},
    "unit": {
        "percent": "pour cent", "points": "point(|s) de pourcentage", "tonne": "tonne(|s), tonne(|s) de, "
        "tonne(|s) d '", "kilogram": "kilogramme(|s), kilo(|s)",
        "cubic_metre": "mètre(|s) cube(|s)", "barrel": "baril(|s), barils par jour",
        "kwh": "kilowattheure(|s), kilowatt(|s) heure(|s)", "fold": "fois",
        "time": "an(|s), année(|s), mois, jour(|s), semaine(|s), heure(|s), minute(|s), décennie(|s)",
        "other": "kilomètre(|s), hectare(|s), mètre(|s), mégawatt(|s), gigawatt(|s), litre(|s), point(|s), "
        "point(|s) de base",
        "?": "douzaine(|s), dizaine(|s)",
    },
    "mark": {
        "not": "pas, jamais", "about": "environ, quelque", "nearly": "près de, près d ', presque",
        "over": "plus de, plus d ', au moins",        "up_to": "jusqu ' à",
        "between": "entre", "and": "et", "rise": "augmenté, augmentation, hausse, progressé, grimpé, bondi",
        "by": "de, d '", "fall": "baissé, baisse, recul, chuté, reculé, diminué", "or": "ou",
    },
}  # fmt: skip

CUES: Cues = {
    "about": "environ, quelque, quelques, autour de, aux alentours de, approximativement, à peu près, d environ, "
    "de quelque, de l ordre de, autour d, aux alentours d, de l ordre d",
    "nearly": "près de, presque, quasiment, de près de, pas loin de, un peu moins de, près d, de près d, "
    "pas loin d, un peu moins d",
    "small": "en, sur, lors, chez, vers, sous, a, ont, à la",
    "over": "plus de, plus que, au moins, supérieur à, supérieure à, de plus de, pas moins de, "
    "un peu plus de, d au moins, plus d, de plus d, pas moins d, un peu plus d",
    "up_to": "moins de, au plus, au maximum, pas plus de, de moins de, moins d, inférieur à, inférieure à, "
    "un maximum de",
    "above": "dépassé, dépasse, dépassent, dépassant, dépasser, dépassaient, dépassait, excède, franchi, au delà de",
    "over_after": "ou plus, et plus",
    "up_to_after": "ou moins",
    "about_after": "environ",
    "filler": "un, une, le, la, les, l, seulement, annuel, annuelle, sur un an, en glissement annuel, par an, "
    "record, son, sa, ses, leur, leurs, total, totale, un total de, supplémentaires, supplémentaire, encore, "
    "l an dernier, cette année, nette, net, respectivement, déjà, en moyenne, par rapport à l an dernier, niveau, "
    "niveau record de, un niveau de, forte, fort, légère, nouvelle, nouveau, historique, montant",
    "to": "à, aux, au, à un, jusqu à atteindre, à hauteur de, à un niveau de, pour s établir à, pour atteindre, "
    "pour s élever à",
    "up_to_or_to": "jusqu à",
    "reach": "atteint, atteignent, atteignant, atteindre, atteignait, atteindra, atteindront, s établissant à, "
    "s établit à, s est établi à, s est établie à, se sont établies à, se sont établis à, pour culminer à, "
    "s établir à",
    "level": "s élève à, s élèvent à, s est élevé à, s est élevée à, se sont élevés à, se sont élevées à, "
    "s élevait à, s élevaient à, s élever à, s élevant à, d une valeur de, pour une valeur de, pour un montant de, "
    "d un montant de, estimé à, estimée à, estimés à, évalué à, évaluée à, évalués à, totalisé, totalisent, "
    "totalise, était de, est de, sont de, étaient de, a été de, chiffré à, pour, grâce à, suite à, se chiffre à, "
    "se chiffrent à, équivalant à, se monte à, dans, avec une valeur de, est, sont, était, soit",
    "from": "depuis",
    "de": "de, d, du, des, de l",
    "baseline": "contre, après, par rapport à, par rapport aux, par rapport au, comparé à, comparés à, "
    "en comparaison de, face à, au lieu de, comparativement à, qu, que",
    "by": "par",
    "between": "entre",
    "and": "et, ou",
    "rise": "augmenté, augmente, augmentent, augmenter, augmentant, augmentera, augmenteront, augmentait, progressé, "
    "progresse, progressent, progresser, progressant, grimpé, grimpe, grimper, grimpant, bondi, bondit, bondissant, "
    "crû, monté, monter, montant à, accru, accrue, accrus, accrues, accroître, gagné, gagne, gagner, s est envolé, "
    "s est envolée, se sont envolées, se sont envolés, relevé, relever, rehaussé, accéléré, croître, croît, "
    "croissent, s est accru, élargi, explosé, rebondi",
    "fall": "baissé, baissent, baisser, baissant, chuté, chute de, chutent, chuter, chutant, reculé, recule, "
    "reculent, reculer, reculant, diminué, diminue, diminuent, diminuer, diminuant, réduit, réduits, réduite, "
    "réduites, réduire, réduisant, tombé, tombée, tombés, tombées, tomber, tombant, tombe, plongé, effondré, "
    "effondrée, effondrés, effondrées, perdu, perd, perdre, ralenti, cédé, abaissé, abaisser, fléchi, descendu, "
    "dégringolé, contracté, contractée, contractées",
    "gain": "hausse, augmentation, croissance, progression, accroissement, bond, envolée, essor, rebond, relèvement, "
    "élargissement, en hausse, hausses, gain",
    "loss": "baisse, recul, chute, diminution, réduction, repli, contraction, effondrement, ralentissement, perte, "
    "en baisse, baisses, en recul",
    "move": "passé, passée, passés, passées, passer, passant, passe, passent, passera, passeront, portant, porté, "
    "portée, porter",
    "more": "de plus, supérieur, supérieure, supérieurs, supérieures, plus élevé, plus élevée, plus élevées, plus, "
    "de mieux",
    "less": "de moins, inférieur, inférieure, inférieurs, inférieures, moins, moins élevé",
    "share": "représentait, représentaient, représente, représentent, représentant, représenté, part, parts, "
    "quote part, proportion, constitue, constituent, constituaient, compte pour, comptent pour, concentre, poids",
    "whole": "de, du, des, d, de l, de la",
    "tariff": "droits, droit, taxe, taux, tva, inflation, tarif",
    "not": "pas, ne, n, jamais, sans, ni",
    "notnot": "non seulement, pas seulement",
    "month": "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
    "aside": "à partir de, à la suite, à travers, au cours, à la fin, à l issue, à destination, libre échange, "
    "à l étranger, au sein, à long terme, à terme, à la hausse, à la baisse, d une part, de la part, de plus en plus",
    "stop": "mais, tandis que, alors que, tandis, alors, selon, lorsque, quand, qui, dont, déclaré, annoncé, "
    "indiqué, si, avec, cependant",
    "part 1/3": "un tiers, le tiers",
    "part 1/2": "la moitié, moitié, de moitié",
    "part 1/4": "un quart, le quart",
    "part 2/3": "deux tiers, les deux tiers",
    "part 3/4": "trois quarts, les trois quarts",
    "part 1/5": "un cinquième",
    "own 2": "doublé, doublée, doublées, doublés, doublement, doublant, doubler, doublera, doubleront, doublent, "
    "multiplié par deux, multipliée par deux, multipliés par deux, multipliées par deux",
    "own 3": "triplé, triplée, triplées, triplés, triplement, triplant, tripler, triplera, triplent, "
    "multiplié par trois, multipliée par trois, multipliés par trois, multipliées par trois",
    "own 4": "quadruplé, quadruplée, quadruplées, quadrupler, multiplié par quatre, multipliées par quatre, "
    "multipliés par quatre",
    "own 5": "quintuplé, multiplié par cinq, multipliées par cinq",
    "times": "multiplié par, multipliée par, multipliés par, multipliées par",
    "own 0.5": "divisé par deux, divisée par deux, divisés par deux, divisées par deux",
}  # fmt: skip
