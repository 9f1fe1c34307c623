"""The English words of amounts, and the cues that tell their roles in a sentence."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Cues, Table

WORDS: Table = {
    "number": {
        "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight",
        "9": "nine", "10": "ten", "11": "eleven", "12": "twelve", "13": "thirteen", "14": "fourteen", "15": "fifteen",
        "16": "sixteen", "17": "seventeen", "18": "eighteen", "19": "nineteen", "20": "twenty", "30": "thirty",
        "40": "forty", "50": "fifty", "60": "sixty", "70": "seventy", "80": "eighty", "90": "ninety",
    },
    "article": {"1": "a, an"},
    "indefinite": {"": "a, an"},
    "times": {"100": "hundred", "12": "dozen"},
    "folds": {"2": "twofold", "3": "threefold", "4": "fourfold", "5": "fivefold", "6": "sixfold", "10": "tenfold"},
    "neutral": {"": "more, additional, extra, new, further"},
    "rate": {"per": "per, each, /", "a": "a, an"},
    "vague": {
        "": "number, few, lot, series, couple, variety, range, package, set, host, handful, raft, pair, group, "
        "batch, slew, bunch, string, dozen, total, several, many, various, lots, multitude, array, plethora",
    },
    "part": {
        "2": "half", "3": "third(|s)", "4": "quarter", "5": "fifth(|s)", "6": "sixth(|s)", "7": "seventh(|s)",
        "8": "eighth(|s)", "9": "ninth(|s)", "10": "tenth(|s)",
    },
    "scale": {
        "3": "thousand(|s)", "6": "million(|s), mn", "9": "billion(|s), bn, bln, milliard(|s)",
        "12": "trillion(|s), trn, tn, trln", "5": "lakh(|s), lac(|s)", "7": "crore(|s)", "letter 6": "m",
        "letter 3": "k", "letter 9": "b",
        "?": "quadrillion(|s), quintillion, zillion, gazillion, hundreds, dozens, score, gross",
    },
    "currency": {
        "USD": "dollar(|s), us dollar(|s), american dollar(|s), united states dollar(|s), dlr(|s), greenbacks",
        "AUD": "australian dollar(|s)", "CAD": "canadian dollar(|s)", "HKD": "hong kong dollar(|s)",
        "SGD": "singapore dollar(|s)", "NZD": "new zealand dollar(|s)", "TWD": "taiwan dollar(|s)", "EUR": "euro(|s)",
        "CNY": "yuan, renminbi, chinese yuan", "RUB": "rouble(|s), ruble(|s), russian r(|o)uble(|s)",
        "BYN": "belarusian r(|o)uble(|s)", "KZT": "tenge, kazakh tenge",
        "UZS": "soum(|s), sum(|s), uzbek so(|u)m(|s)", "KGS": "kyrgyz som(|s)", "TJS": "somoni",
        "AZN": "azerbaijani manat(|s)", "TMT": "turkmen manat(|s)", "JPY": "yen, japanese yen",
        "KRW": "south korean won", "TRY": "lira(|s), turkish lira(|s)", "VND": "dong, vietnamese dong",
        "INR": "indian rupee(|s)", "PKR": "pakistani rupee(|s)", "LKR": "sri lankan rupee(|s)",
        "NPR": "nepal(|i|ese) rupee(|s)", "IDR": "rupiah", "MYR": "ringgit", "THB": "baht", "GEL": "lari",
        "AMD": "dram(|s)", "MNT": "tugrik(|s)", "UAH": "hryvnia(|s)", "ILS": "shekel(|s)",
        "AED": "emirati dirham(|s), uae dirham(|s)", "MAD": "moroccan dirham(|s)", "SAR": "saudi ri(y|)al(|s)",
        "QAR": "qatari ri(y|)al(|s)", "OMR": "omani ri(y|)al(|s)", "IRR": "iranian ri(y|)al(|s)",
        "KES": "kenyan shilling(|s)", "UGX": "ugandan shilling(|s)", "TZS": "tanzanian shilling(|s)",
        "MXN": "mexican peso(|s)", "PHP": "philippine peso(|s)", "ARS": "argentine peso(|s)",
        "CLP": "chilean peso(|s)", "COP": "colombian peso(|s)", "CHF": "swiss franc(|s)", "KWD": "kuwaiti dinar(|s)",
        "IQD": "iraqi dinar(|s)", "DZD": "algerian dinar(|s)", "RSD": "serbian dinar(|s)", "ZAR": "rand",
        "SEK": "swedish kron(a|or)", "NOK": "norwegian kron(e|er)", "DKK": "danish kron(e|er)", "PLN": "zloty(|s)",
        "HUF": "forint(|s)", "CZK": "czech crown(|s)", "NGN": "naira", "GHS": "cedi(|s)", "BDT": "taka",
        "BRL": "reais", "GBP": "pound(|s) sterling, british pound(|s), sterling", "EGP": "egyptian pound(|s)",
        "ETB": "birr", "?peso": "peso(|s)", "?dinar": "dinar(|s)", "?franc": "franc(|s)", "?rupee": "rupee(|s)",
        "?shilling": "shilling(|s)", "?pound": "pound(|s)", "?leu": "leu, lei", "?dirham": "dirham(|s)",
        "?riyal": "ri(y|)al(|s)", "?manat": "manat(|s)", "?som": "som(|s)", "?crown": "crown(|s)",
        "?krona": "kron(a|or)", "?krone": "kron(e|er)", "KRW?won": "won", "XOF?cfa": "cfa franc(|s), franc(|s) cfa",
        "?": "cent(|s), pence",
    },
    "unit": {
        "percent": "percent, per cent, pct",
        "points": "percentage point(|s), percent point(|s), pp",
        "tonne": "t, ton(|s), tonne(|s), metric ton(|s), metric tonne(|s)",
        "kilogram": "kilogram(|s), kilo(|s)",
        "tonne+6": "megaton(|s|ne|nes)",
        "tonne+3": "kiloton(|s|ne|nes)",
        "cubic_metre+9": "bcm",
        "cubic_metre+6": "mcm",
        "cubic_metre": "cubic metre(|s), cubic meter(|s), cu m",
        "teu": "twenty foot equivalent unit(|s)",
        "barrel": "barrel(|s), bbl, bpd, b/d, barrel(|s) per day, barrel(|s) a day",
        "kwh": "kilowatt hour(|s)",
        "kwh+3": "megawatt hour(|s)",
        "kwh+6": "gigawatt hour(|s)",
        "kwh+9": "terawatt hour(|s)",
        "time": "year(|s), month(|s), week(|s), day(|s), hour(|s), minute(|s), decade(|s), annum, am, pm, o ' clock",
        "fold": "fold, times",
        "other": "megawatt(|s), gigawatt(|s), kilowatt(|s), kilomet(er|re)(|s), met(er|re)(|s), mile(|s), "
        "hectare(|s), acre(|s), foot, feet, lit(er|re)(|s), gallon(|s), ounce(|s), carat(|s), degree(|s), "
        "point(|s), basis point(|s), square kilomet(er|re)(|s), square met(er|re)(|s), square mile(|s), bushel(|s), "
        "ton(|ne)(|s) km, ton(|ne)(|s) kilomet(er|re)(|s), ton(|ne)(|s) mile(|s), passenger kilomet(er|re)(|s), "
        "gram(|s), short ton(|s), long ton(|s), cubic f(oo|ee)t, nautical mile(|s), gigabyte(|s), gbps, km/h",
        "?": "quarters, mb, mtpa, bcf, tcf, fifth(|s), sixth(|s), seventh(|s), eighth(|s), ninth(|s), tenth(|s), "
        "hundredth(|s)",
    },
    "mark": {
        "about": "about, around, round, some, roughly, approximately, approx, estimated, circa, ca, "
        "in the region of, in the order of",
        "nearly": "nearly, almost, approaching, close to, just under, just below, just short of",
        "over": "over, more than, above, exceeding, exceeded, exceeds, surpassing, surpassed, topping, topped, "
        "at least, in excess of, upward(|s) of, just over, slightly over, well over, greater than, not less than, "
        "no less than, no fewer than, a minimum of, a little over",
        "up_to": "up to, as much as, as many as, no more than, not more than, at most, less than, fewer than, "
        "below, under, not exceeding, a maximum of, maximum",
        "over_after": "or more, plus",
        "filler": "a, an, only, just, at, annual, annually, yearly, year on year, yoy, record, sharp, nominal, "
        "real, quarterly, monthly, staggering, whopping, modest, overall, additional, another, further",
        "to": "to",
        "level": "reaching, hitting, reached, hit, totalling, totaling, amounting to, standing at",
        "from": "from, up from, down from",
        "by": "by",
        "of": "of",
        "date": "in, since, until, during, before, after, through, till",
        "between": "between",
        "and": "and",
        "or": "or",
        "rise": "rise(|s|n), rose, rising, surge(|s|d), surging, grow(|s|n|ing|th), grew, increase(|s|d), "
        "increasing, jump(|s|ed|ing), soar(|s|ed|ing), climb(|s|ed|ing), enhance(|s|d|ment), expanded, expanding, "
        "uptick, upsurge, gain, spike(|s|d), leap(|t|s|ed)",
        "fall": "fall(|s|en|ing), fell, decline(|s|d), declining, decrease(|s|d), decreasing, drop(|s|ped|ping), "
        "plunge(|s|d), plunging, slump(|s|ed), shrank, shrunk, shrink(|s|ing), reduction, reduce(|s|d), cut(|s), "
        "contraction, plummet(|s|ed|ing), tumble(|s|d), slid, slide, dip(|s|ped), slowed, slowing, slowdown",
        "up": "up",
        "down": "down",
        "more": "higher, more, greater, larger",
        "less": "lower, less, fewer, smaller",
        "the": "the",
        "share": "make(|s) up, made up, making up, account(|s|ed|ing) for",
        "not": "not, never, without, no, cannot, nor, neither, hardly, scarcely, fail(|s|ed|ing|ure) to, yet to, "
        "unable to, instead of, rather than, halt(|s|ed|ing), prevent(|s|ed|ing), avert(|s|ed|ing), "
        "avoid(|s|ed|ing), den(y|ies|ied|ying), "
        "(did|does|do|is|are|was|were|has|have|had|would|could|should|wo|ca)n ' t, can ' t",
        "own 2": "double(s|d), doubling, (to|will|would|could|can|may|might|should|must) double",
        "own 3": "triple(s|d), tripling, trebled, trebling, "
        "(to|will|would|could|can|may|might|should|must) t(riple|reble)",
        "own 4": "quadrupled, quadrupling, (to|will|would|could|can|may|might|should|must) quadruple",
        "own 5": "quintupled",
        "own 0.5": "halve(s|d), halving, (to|will|would|could|can|may|might|should|must) halve",
        "month": "january, february, march, april, may, june, july, august, september, october, november, december, "
        "jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec",
        "label": "no ., cop, number, article, phase, chapter, paragraph, section, stage, route, page, class",
        "stop": "not only, not just, not merely, "
        "on, for, with, first half, second half, first quarter, second quarter, third quarter, "
        "fourth quarter, last quarter, was, were, is, are, be, as, than, per, this, last, next, while, but, so, "
        "compared, worth, has, have, had, will, would, could, it, its, which, that, who, where, when, via, into, "
        "across, among, following, according, each, yet, also, ago, old, then, both, said, says, including, "
        "under article, (to|will|would|could|can|may|might|should|must) (double|triple) (digit|figure|standard)(|s), "
        "(to|will|would|could|can|may|might|should|must) double (check|count|counting|dealing|decker|degree|down), "
        "(to|will|would|could|can|may|might|should|must) double (edged|entry|hull|room|rooms|sided|stack|track), "
        "(to|will|would|could|can|may|might|should|must) double tax(|es|ation)",
        "baseline": "against, compared with, compared to, in comparison with, in comparison to, contrasted with, "
        "versus, vs",
        "still": "unchanged, "
        "(was|were|is|are|be|been|remain|remains|remained|stay|stays|stayed|held) (unchanged|flat)",
    },
}  # fmt: skip

CUES: Cues = {
    "period": "first half, second half, first quarter, second quarter, third quarter, fourth quarter, last quarter, "
    "last half, other half, latter half, a quarter earlier, final quarter, past quarter",
    "about": "about, around, roughly, some, estimated at, approximately, approx, an estimated, estimated, circa, "
    "nearly about, in the region of, in the order of, something like, or so",
    "nearly": "nearly, almost, approaching, close to, just under, just below, just short of, virtually",
    "small": "in, on, during, since, until, through, into, via, across, per, will, has, have, had, would, could, "
    "may, might, can, should, must, ago, they, he, she, it, we, within, among, toward, towards, near, onto",
    "over": "over, more than, in excess of, at least, upward of, upwards of, just over, slightly over, well over, "
    "a little over, greater than, higher than, not less than, no less than, no fewer than, a minimum of, "
    "slightly more than, well above, just above, slightly above, well more than, north of, much more than, "
    "better than",
    "up_to": "up to, as much as, as many as, no more than, not more than, at most, less than, fewer than, "
    "lower than, not exceeding, a maximum of, maximum, slightly less than, slightly under, well below, "
    "slightly below, south of, much less than, well under, under",
    "above": "above, exceeding, exceeded, exceeds, exceed, surpassing, surpassed, surpass, surpasses, topping, "
    "topped, past, beyond, crossed, crossing, to over, to more than, to at least",
    "below": "below, to less than, to under",
    "over_after": "or more, plus, and more, or higher",
    "up_to_after": "or less, or fewer",
    "filler": "a, an, the, only, just, its, their, his, her, our, this, that, annual, annually, yearly, "
    "year on year, yoy, year over year, month on month, quarter on quarter, record, sharp, nominal, real, quarterly, "
    "monthly, staggering, whopping, modest, overall, additional, another, further, mere, total, strong, steep, "
    "slight, net, combined, so far, again, also, even, still, respectively, on average, an average, average, "
    "massive, huge, impressive, a total of, total of, an average of, the equivalent of, equivalent of, a combined, "
    "a total, last year, last month, this year, last quarter, cumulative, export, import, trade, current, currently, "
    "previous, previously, initial, planned, now, today s, s, year s, last year s, previous year s, month s, earlier",
    "to": "to",
    "reach": "reaching, hitting, totalling, totaling, to reach, to hit, to stand at, reached, hit, climbing to, "
    "coming to, bringing it to, brought it to, bringing the total to, taking the total to, to a record, "
    "to an all time high of, to a high of, to a low of, to a level of, to a total of, to a record high of, "
    "to the level of",
    "level": "at, amounting to, amounted to, amount to, amounts to, standing at, stood at, stand at, stands at, "
    "totalled, totaled, total, totals, worth, valued at, came to, comes to, equal to, was, were, is, are, be, been, "
    "being, equalled, equaled, of about, averaged, set at, held at, belonging to, according to, committed to, "
    "commit to, due to, up to date, for, a target of, target of, over the past, over the last, over the next, "
    "over the",
    "from": "from, up from, down from, upfrom",
    "baseline": "against, lower than the, higher than the, lower than last, higher than last, above the, below the, "
    "less than the, more than last, less than last, above last, below last, compared with, compared to, "
    "in comparison with, in comparison to, as compared to, as compared with, contrasted with, versus, vs, "
    "relative to, than the, than",
    "by": "by, by as much as",
    "of": "of",
    "between": "between, ranging from, ranges from, range from, ranged from, in the range of",
    "and": "and, or, &",
    "rise": "rose, crept up, creep up, creeps up, creeping up, inched up, inch up, inches up, inching up, edge up, "
    "edges up, edging up, nudged up, tick up, ticks up, ticking up, moved up, moving up, climbed up, drifted up, "
    "edged higher, inched higher, crept higher, ticked higher, crept, creeps, inched, rises, rising, risen, surged, "
    "surging, surges, grew, grow, grows, growing, grown, increased, increases, increasing, jumped, jumping, jumps, "
    "soared, soaring, soars, soar, climbed, climbing, climbs, climb, expanded, expanding, expands, expand, spiked, "
    "leaped, leapt, gained, gaining, advanced, rebounded, rebounding, swelled, swelling, ballooned, accelerated, "
    "edged up, went up, go up, goes up, gone up, going up, ticked up, shot up, picked up, sped up, raised, raise, "
    "raises, raising, boosted, boost, boosting, boosts, rocketed, skyrocketed, improved, strengthened, hiked, lifted, "
    "lift, lifting, widened, widen, widening, recovered, multiplied, enhanced",
    "fall": "fell, crept down, creep down, creeps down, creeping down, inched down, inches down, inching down, "
    "edge down, edges down, edging down, nudged down, ticked down, tick down, ticks down, ticking down, drifted down, "
    "moved down, moving down, came down, coming down, edged lower, inched lower, crept lower, ticked lower, falls, "
    "falling, fallen, declined, declining, declines, decreased, decreasing, dropped, dropping, plunged, plunging, "
    "slumped, slumping, shrank, shrunk, shrink, shrinks, shrinking, reduced, reducing, reduces, reduce, plummeted, "
    "plummeting, plummet, tumbled, tumbling, slid, sliding, dipped, dipping, slowed, slowing, contracted, contracting, "
    "went down, go down, goes down, gone down, going down, edged down, lost, losing, sank, sunk, eased, easing, "
    "cutting, lowered, lowering, lower to, slashed, slashing, slipped, slipping, retreated, weakened, narrowed, "
    "narrowing, narrow, depreciated, collapsed, dwindled, nosedived, crashed, halving to, trimmed, curbed",
    "gain": "rise, increase, growth, jump, surge, gain, uptick, upsurge, expansion, spike, leap, hike, uplift, "
    "appreciation, recovery, rebound, upturn, enhance, enhancement, improvement, advance, upswing",
    "loss": "fall, decline, drop, decrease, plunge, slump, reduction, contraction, tumble, slide, dip, slowdown, "
    "cut, cuts, shrinkage, downturn, depreciation, setback, retreat",
    "move": "went from, moved from, changed from, moving from, going from, shifted from, brought, bringing, bring, "
    "brings, take, took, taking, revised, revise, changed, change",
    "up": "up",
    "down": "down",
    "more": "higher, more, greater, larger, above last year, above, up, faster, bigger",
    "less": "lower, less, fewer, smaller, below, down, slower",
    "share": "makes up, make up, made up, making up, account for, accounts for, accounted for, accounting for, "
    "share, shares, proportion, stake, represent, represents, represented, representing, constitute, constitutes, "
    "constituted, comprise, comprised, comprises, stakes, market share, portion",
    "whole": "of, interest in, stake in, stake, share, shares, market share",
    "tariff": "tariff, tariffs, tax, duty, duties, levy, rate, interest, inflation, vat, discount, commission, "
    "surcharge",
    "times": "multiplied by",
    "not": "not, never, no, cannot, nor, neither, hardly, scarcely, fail to, fails to, failed to, failing to, "
    "failure to, yet to, unable to, denied, deny, denies, without, halt, halted, halting, halts, prevent, prevented, "
    "avert, averted, avoid, avoided, avoiding, did not, does not, do not, is not, are not, was not, were not, "
    "has not, have not, would not, could not, will not, wo n t, didn t, doesn t, don t, isn t, aren t, wasn t, "
    "weren t, hasn t, haven t, wouldn t, couldn t, won t, can t",
    "instead": "instead of, rather than",
    "notnot": "not only, not just, not merely, no surprise, no doubt, no less, no wonder",
    "month": "january, february, march, april, may, june, july, august, september, october, november, december, jan, "
    "feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec",
    "aside": "held up, hold up, put up, set up, built up, build up, backed up, opened up, open up, make up for, "
    "made up for, take up, took up, taken up, taking up, sign up, signed up, line up, lined up, pay up, paid up, "
    "give up, gave up, buy up, bought up, hold down, held down, put down, set down, pay down, paid down, wrapped up, "
    "racked up, summed up, ended up, end up, follow up, start up, come up, came up, up and running, cut off, top up, "
    "drawn up, draw up, used up, free trade, cut flowers, growth fund, growth plan, growth strategy, recovery fund, "
    "recovery plan, rate of",
    "stop": "while, but, whereas, although, though, despite, because, when, which, who, where, said, says, adding, "
    "added, with, including, as, if, after, before, so, meanwhile, then",
}  # fmt: skip
