"""German: what relates a country to its sentence; "in die" is into, "in der" is in."""

from __future__ import annotations

from extractor.text.places.relating.table import Table

TABLE = Table(
    prepositions={
        "to": "nach, ins, in die, in das, auf die, auf das, an, zum, zur, zu, gen, für, fürs, bis nach, richtung, ans,"
        " in richtung, auf den, in seine, in ihre, aufs, in eine",
        "to in": "in den, an den",
        "in": "in, im, in der, in dem, auf dem, auf der, innerhalb, am, an der, an dem, in einer, in ihrer, in seiner,"
        " innerhalb von",
        "from": "aus, seit, aus der, ab",
        "of from": "von, vom",
        "with": "mit, samt, zusammen mit, gemeinsam mit",
        "between": "zwischen",
        "by": "seitens, vonseiten, von seiten",
        "": "laut, gegen, über, ohne, durch, bei, beim, gegenüber, neben, vor, hinter, unter, trotz, wegen, um, auf,"
        " statt,"
        " im vergleich zu, im vergleich zur, im vergleich zum, vergleich mit, im gegensatz zu, gegensatz zur, dank,"
        " im fall von, abhängigkeit von, unabhängig von, abgesehen von, angesichts, aufgrund, anstelle von,"
        " außerhalb, außerhalb von, nahe, nördlich von, südlich von, östlich von, westlich von, was, einschließlich,"
        " im hinblick auf, in bezug auf, vor der, nach angaben, entlang, außer, nach der, nach den angaben",
    },
    skipped="der, die, das, dem, den, des, ein, eine, einem, einen, einer, ganz, ganze, ganzen, benachbarte,"
    " benachbarten, nördlichen, südlichen, östlichen, westlichen, nördliche, südliche, ferne, fernen, heutige,"
    " heutigen, ehemalige, ehemaligen, beide, beiden, reiche, reichen, eigene, eigenen, befreundete, befreundeten",
    titles="republik, königreich, stadt, hauptstadt, hafenstadt, emirat, sultanat, staat, föderation, inselstaat,"
    " insel,"
    " großherzogtum, volksrepublik, fürstentum, bundesrepublik, nachbarland, golfstaat, golfemirat, land, metropole,"
    " partnerland, bundesstaat",
    of="von, vom",
    places="hauptstadt, stadt, markt, märkte, märkten, hafen, häfen, territorium, boden, grenze, grenzen, küste, seite,"
    " flughafen, metropole, gebiet, staatsgebiet, städte, städten, hauptstädte, binnenmarkt, hafenstadt, luftraum,"
    " seiten, küsten, staatsgebietes",
    parties="käufer*, importeur*, exporteur*, unternehmen, firmen, firma, verbraucher*, kunden, partner*, investor*,"
    " bank,"
    " banken, behörden, regierung, fabrik*, werk, werke, werken, raffinerie*, projekt*, region, regionen, provinz*,"
    " wirtschaft, sektor, industrie, norden, süden, osten, westen, lieferant*, produzent*, konzern*, hersteller*,"
    " abnehmer*, händler*, airline*, inseln, staat, teil, teile, teilen, universitäten, bevölkerung, mitte, armee,"
    " zentrum, hinterland, küste*, landesteile*",
    owned="",
    joins="und, oder, sowie, noch",
    opens="dass, während, als, weil, wenn, ob, aber, doch, denn, und, sodass, jahr, monat, woche, heute, gestern, wo,"
    " obwohl, bevor, nachdem, sondern, wobei, wie, indem, damit",
    verbs="hat, hatte, haben, hatten, ist, war, will, soll, kann, muss, darf, möchte, empfing, lud, gab, ging, kam,"
    " nahm,"
    " bekam, verlor, stieg, bleibt, blieb, sieht, sah, trat, stand, hielt, schloss, fiel, bot, schrieb, zog, rief,"
    " exportiert, importiert, liefert, kauft, verkauft, investiert, empfängt, erhält, erhielt, bezieht, unterzeichnet,"
    " plant, führt, baut, setzt, zahlt, sagt, steht, geht, kommt, gibt, nimmt, lädt, fordert, warnt, verhandelt,"
    " gehört",
    verb_endings=("te", "ten"),
    no_verbs="heute, letzte, letzten, erste, ersten, zweite, dritte, gute, größte, größten, beste, seiten, bitte,"
    " sollte"
    "n, zweiten, dritten, bekannte, gesamte, gesamten, geplante, geplanten, weiten, breite, mitte, fünfte, vierte",
    unsubjected="wurde, wurden, wird, werden, besuchte, besuchten, besucht",
    adverbs="",
    copulas="",
    participles=(),
)
"""A subject stands right before its verb, the second part of the sentence."""
