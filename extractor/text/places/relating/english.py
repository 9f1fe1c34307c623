"""English: what relates a country to its sentence."""

from __future__ import annotations

from extractor.text.places.relating.table import Table

TABLE = Table(
    prepositions={
        "to": "to, into, onto, for, toward, towards, destined for, bound for, en route to",
        "from": "from, out of, originating in",
        "in": "in, at, within, inside, across, throughout",
        "of": "of",
        "with": "with, alongside, together with",
        "between": "between, among, amongst",
        "by": "by, on the part of",
        "": "according to, due to, thanks to, compared to, compared with, relative to, similar to, contrary to,"
        " prior to,"
        " in addition to, addition to, in response to, close to, next to, up to, as for, but for, except for,"
        " if not for, apart from, aside from, different from, far from, instead of, because of, ahead of, outside of,"
        " regardless of, in favour of, in favor of, in support of, in case of, in terms of, east of, west of,"
        " on top of, short of, in line with, in accordance with, in front of, by way of, along with, by contrast with,"
        " comparison with, comparison to, in contrast to, response to, opposed to, war on, except",
    },
    skipped="the, a, an, all, neighbouring, neighboring, northern, southern, eastern, western, central, nearby, modern,"
    " oil-rich, rich, landlocked, mainland, tiny, far, distant, then, today's, its, their, our, ally, allied, rival,"
    " faraway, present-day, fellow, war-torn, continental, remote, industrial, sunny, friendly, brotherly, new,"
    " north, south, upper, lower, greater, former, rural, urban, coastal, capital, whole, entire, both, itself",
    titles="republic, kingdom, state, city, town, port, emirate, sultanate, federation, commonwealth, union, grand"
    " duchy, duchy, principality, island, islands, municipality, nation, country, megacity, federative republic,"
    " democratic republic, people's republic, islamic republic, capital city, village, seaport",
    of="of",
    places="capital, capitals, city, cities, market, markets, port, ports, side, sides, territory, soil, border,"
    " borders, coast, seaport, hub, metropolis, town, resort, mainland, airport, airports, exclave, shores, waters,"
    " airspace, frontier, megacity",
    parties="buyer*, importer*, exporter*, company, companies, firm, firms, consumer*, customer*, partner*, business*,"
    " investor*, bank, banks, authorities, government, enterprise*, factory, factories, plant, plants, refinery,"
    " refineries, project*, region, regions, province, provinces, economy, sector, industry, asset*, seller*,"
    " supplier*, producer*, mill, mills, state, states, people, population, north, south, east, west, centre, center,"
    " part, parts, terminal*, trader*, retailer*, manufacturer*, operator*, importers, users, client*, farm, farms,"
    " university, universities, hospital, hospitals, infrastructure, startup*, village, villages, island, islands,"
    " army, military, navy, forces, airline*, carmaker*, steelmaker*, utility, utilities, district, station*, heart,"
    " household*, tourist*, contractor*, counterparties, entities, warehouse*, interior, outskirts, suburb*",
    owned="president, prime, premier, minister*, foreign, emir, king, queen, crown, prince, chancellor, ambassador*,"
    " deputy, vice, finance, trade, dollar*, secretary, senator*, official*, lawmaker*, envoy*, diplomat*, defence,"
    " defense, energy, economy, interior, central, leader*, embassy, parliament*, speaker, treasury, congress,"
    " delegation*, officials, yuan, pound*, peso*, chief, government",
    joins="and, or, nor, plus, as well as",
    opens="that, while, whereas, when, as, but, because, if, though, although, since, so, then, said, says, where,"
    " before, after, until, whether, year, month, week, quarter, yesterday, today, monday, tuesday, wednesday,"
    " thursday, friday, saturday, sunday, and, meanwhile, how, what, whom, which, once, than, earlier, later, now,"
    " recently, also, adding, january, february, march, april, may, june, july, august, september, october, november,"
    " december, average, contrast, particular, turn, addition, half, decade, what",
    verbs="bought, sold, sent, won, held, said, had, has, did, does, became, began, came, drew, fell, gave, got, grew,"
    " kept, led, left, lost, made, met, paid, put, rose, ran, saw, set, spent, took, told, went, withdrew, brought,"
    " built, chose, cut, fought, found, froze, hit, lent, let, meant, overtook, shut, sought, spoke, stood, struck,"
    " swept, taught, thought, threw, understood, upheld, wrote, broke, caught, dealt, drove, fed, flew, forgave,"
    " will, would, can, could, may, might, must, shall, should, buys, sells, sends, wants, plans, hosts, says, seeks,"
    " takes, gives, makes, pays, gets, keeps, leads, runs, meets, faces, hopes, needs, owes, remains, ships, signs,"
    " supplies, produces, offers, welcomes, invites, receives, agrees, expects, sees, becomes, accounts, ranks, have,"
    " intends, belongs, aims, lies, builds, uses, lends, tries, begins, grows, imposes, opens, closes, joins, counts,"
    " exports, imports, demands, claims, offers, supplies, reports, do, go, goes, comes, holds, denies, considers,"
    " backs, buy, sell, export, import, trade, want, plan, agree",
    verb_endings=("ed",),
    no_verbs="based, united, related, limited, sacred, naked, indeed, speed, breed, exceed, proceed, hundred, kindred",
    unsubjected="",
    adverbs="also, has, have, had, not, already, now, still, never, recently, alone, itself, last, this, year, month,"
    " week, quarter, today, yesterday, soon, formally, officially, again, currently, reportedly, mainly, largely, only,"
    " just, then, and, since, once, later, meanwhile, typically, usually, often, together, both, jointly, week, on,"
    " monday, tuesday, wednesday, thursday, friday, saturday, sunday, will, would, can, could, may, might, must, shall,"
    " should, did, does, do, thus, even, ever, long, first, previously, steadily, sharply, initially",
    ambiguous="exports, imports, plans, demands, claims, offers, supplies, ships, needs, visits, reports, ranks, hopes,"
    " backs, signs, deals, calls, talks, moves, sales, purchases, shipments, deliveries, investments, officials,"
    " orders,"
    " export, import, goods, oil, gas, steel, wheat, coal, uranium, demand, supply, aid, loans, tariffs, sanctions,"
    " policy, data, figures, statistics, output, production, growth, stocks, travel, tour, visit, summit, pays, bids",
    copulas="is, are, was, were, be, been, being, gets, got",
    participles=("ed", "wn", "en", "ght", "uilt", "made", "held", "sent", "sold", "led", "found", "hit", "born", "put"),
    suffixes={
        "to": "bound",
        "in of": "based, listed, registered, located",
        "of": "made, owned, born, built, registered, flagged, educated, style, grown, language, produced, origin,"
        " designed, trained",
        "by of": "led, backed, brokered, hosted, sponsored, funded, financed, mediated, run, chaired, sanctioned",
    },
)
