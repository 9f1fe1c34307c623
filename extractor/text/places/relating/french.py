"""French: what relates a country to its sentence."""

from __future__ import annotations

from extractor.text.places.relating.table import Table

TABLE = Table(
    prepositions={
        "to in": "à, au, aux, en, sur le marché, sur les marchés, sur le sol, sur le territoire",
        "to": "vers, pour, jusqu'à, jusqu'au, jusqu'en, à destination de, à destination du, à destination des,"
        " à destination d', à direction de, en direction de, en direction du, destinées à, destinés à,"
        " à l'intention de",
        "of from": "de, du, des, d'",
        "from": "depuis, en provenance de, en provenance du, en provenance des, en provenance d', au départ de,"
        " au départ du, originaires de, originaire de, originaires du, issus de, venus de, venu de, à partir de,"
        " provenant de, provenant du, provenant d', provenant des",
        "in": "dans, au sein de, au sein du, à travers",
        "with": "avec, aux côtés de, aux côtés du",
        "between": "entre",
        "by": "par, de la part de, de la part du, de la part des",
        "": "grâce à, grâce au, face à, face au, face aux, par rapport à, par rapport au, quant à, quant au, suite"
        " à, hors"
        " de, hors du, lors de, contre, sur, selon, près de, afin de, autour de, au lieu de, à cause de, à côté de,"
        " en raison de, en faveur de, au profit de, loin de, via, malgré, sanctions à, devant, derrière, sans, outre,"
        " comparé à, comparée à, contrairement à, avant de, en dehors de, à propos de, au sujet de, auprès de,"
        " au détriment de, à l'encontre de, en dépit de, au nom de",
    },
    skipped="le, la, les, l', un, une, son, sa, ses, leur, voisin, voisine, lointain, lointaine, actuel, actuelle,"
    " tout,"
    " toute, notre, chère, cher, ce, cette, nos, ancien, ancienne, deux",
    titles="république, royaume, état, ville, port, émirat, sultanat, fédération, îles, île, principauté, union,"
    " république populaire, pays",
    of="de, du, des, d'",
    places="capitale, ville, marché, marchés, port, ports, territoire, sol, frontière, frontières, côte, côtes,"
    " aéroport,"
    " partie, capitales, villes, eaux, côté, station",
    parties="acheteurs, acheteur, importateurs, exportateurs, entreprise, entreprises, société, sociétés,"
    " consommateurs,"
    " clients, partenaire, partenaires, investisseurs, banque, banques, autorités, gouvernement, usine, usines,"
    " raffinerie, raffineries, projet, projets, région, régions, province, provinces, économie, secteur, industrie,"
    " nord, sud, est, ouest, centre, peuple, fournisseurs, producteurs, universités, hôpitaux, groupe, groupes, firme,"
    " firmes, état, états, île, îles, touristes, armée, compagnie, compagnies, intérieur",
    owned="",
    joins="et, ou, ni",
    opens="que, qu', tandis, quand, mais, car, si, lorsque, comme, où, et, année, an, mois, semaine, hier, aujourd'hui,"
    " janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, dernier,"
    " dernière, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, donc, puis, désormais, trimestre, alors",
    verbs="a, ont, avait, avaient, aura, auront, exporte, importe, vend, achète, signe, reçoit, envoie, produit,"
    " cherche,"
    " annonce, accueille, investit, attend, propose, invite, augmente, réduit, peut, doit, veut, va, fait, devient,"
    " reste, fournit, livre, exportent, importent, vendent, achètent, signent, occupe, figure, offre, compte, souhaite,"
    " espère, prévoit, entend, dit, tient, prend, met, dispose, demande, fut, eut, prit, fit, vint, mit, conclut",
    verb_endings=("era", "eront", "ira", "iront", "ait", "aient", "erait", "èrent"),
    no_verbs="lait, trait, portrait, retrait, attrait, souhait, parfait",
    unsubjected="visita",
    adverbs="ne, n', se, s', y, en, lui, leur, a, ont, avait, avaient, aura, auront, déjà, aussi, également, ainsi,"
    " plus,"
    " pas, jamais, désormais, encore, toujours, souvent, bien, donc, alors, officiellement, elle-même, lui-même",
    copulas="est, sont, était, étaient, été, sera, seront, fut, furent",
    participles=("é", "ée", "és", "ées", "i", "ie", "is", "u", "ue", "us", "ues", "it", "ite", "ises", "ise", "ert"),
    is_adjective_first=False,
)
