"""The German words of amounts, and the cues that tell their roles in a sentence."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Cues, Table

WORDS: Table = {
    "number": {
        "2": "zwei", "3": "drei", "4": "vier", "5": "fünf", "6": "sechs", "7": "sieben", "8": "acht", "9": "neun",
        "10": "zehn", "11": "elf", "12": "zwölf", "13": "dreizehn", "14": "vierzehn", "15": "fünfzehn",
        "20": "zwanzig", "30": "dreißig",
    },
    "one": {"1": "ein, eine, einer, einem, einen"},
    "single": {"6": "million", "9": "milliarde", "12": "billion"},
    "scale": {"3": "tausend, tsd", "6": "millionen", "9": "milliarde(|n)", "12": "billionen, eine billion"},
    "currency": {
        "EUR": "euro", "USD": "dollar, us dollar", "CNY": "yuan", "RUB": "rubel", "JPY": "yen",
        "GBP": "pfund sterling", "TRY": "türkische lira", "PLN": "zloty", "CHF": "schweizer franken",
        "?franc": "franken",
        "?crown": "kronen", "?pound": "pfund",
    },
    "rate": {"per": "pro, je"},
    "indefinite": {"": "ein, eine, einen, einem, einer"},
    "unit": {
        "percent": "prozent, prozentig*", "points": "prozentpunkt(|e|en)", "tonne": "tonne(|n)",
        "cubic_metre": "kubikmeter", "kilogram": "kilogramm, kilo",
        "barrel": "barrel, fass, barrel pro tag", "kwh": "kilowattstunde(|n)", "fold": "mal, fach*",
        "time": "jahr(|e|en|es|s), monat(|e|en|s), tag(|e|en|es), woche(|n), stunde(|n), minute(|n), "
        "jahrzehnt(|e|en), uhr",
        "other": "kilometer(|n), hektar, meter(|n), megawatt, gigawatt, liter(|n), meile(|n), "
        "quadratkilometer(|n), punkt(|e|en), basispunkt(|e|en)",
        "?": "dutzend",
    },
    "mark": {
        "not": "nicht, kein(|e|en|er), statt", "about": "etwa, rund, circa, ungefähr", "nearly": "fast, knapp, beinahe",
        "over": "über, mehr als, mindestens", "up_to": "bis zu, höchstens", "to": "bis, auf", "by": "um",
        "from": "von", "between": "zwischen", "and": "und",
        "rise": "gestiegen, stieg(|en), wuchs, anstieg, zuwachs, gewachsen", "or": "oder",
        "fall": "sank(|en), gesunken, fiel(|en), rückgang, zurückgegangen, geschrumpft, gefallen", "date": "im, seit",
    },
}  # fmt: skip

CUES: Cues = {
    "period": "erste hälfte, ersten hälfte, zweite hälfte, zweiten hälfte, jahreshälfte",
    "about": "etwa, rund, circa, ca, ungefähr, schätzungsweise, gut und gerne, annähernd etwa, in etwa",
    "small": "im, in, am, an, zur, zum, beim, seit, wurde, wurden, wird, werden, ist, sind, hat, haben, pro, vor, "
    "durch, dass, sich",
    "nearly": "fast, knapp, beinahe, nahezu, annähernd, an die, etwas weniger als",
    "over": "über, mehr als, mindestens, gut, wenigstens, etwas mehr als, mehr als die",
    "up_to": "höchstens, maximal, weniger als, unter, nicht mehr als",
    "up_to_or_to": "bis zu, bis auf",
    "above": "überstieg, überstiegen, übersteigt, überschritt, überschritten, übertraf, übertrafen, auf über, "
    "auf mehr als",
    "below": "auf unter, auf weniger als",
    "over_after": "oder mehr, und mehr",
    "up_to_after": "oder weniger",
    "filler": "ein, eine, einen, einem, einer, eines, die, das, dem, den, nur, lediglich, allein, jährlich, "
    "im jahresvergleich, binnen jahresfrist, gegenüber dem vorjahr, im vorjahr, im vergleich zum vorjahr, insgesamt, "
    "noch, sogar, bereits, rekord, rekordwert von, rekordhoch von, gesamt, durchschnittlich, im schnitt, ihre, "
    "ihren, seine, seinen, zuletzt, schon, zusätzliche, zusätzlichen, weitere, weiteren, stattliche, satte, jeweils, "
    "wieder, neuen, neue, einmal, im jahr, pro jahr, im letzten jahr, im vergangenen jahr, deutlich, kräftig, leicht",
    "to": "auf, bis, auf den, auf einen, auf ein, auf die",
    "reach": "erreichte, erreichten, erreicht, erreichen, und erreichte, kletterte auf",
    "level": "belief sich auf, beliefen sich auf, beläuft sich auf, belaufen sich auf, betrug, betrugen, beträgt, "
    "betragen, im wert von, in höhe von, im umfang von, lag bei, lagen bei, liegt bei, liegen bei, bei, "
    "summierte sich auf, summierten sich auf, summiert sich auf, beziffert auf, geschätzt auf, beziffern sich auf, "
    "für, war, waren, mit, aus, von insgesamt, umfang von, volumen von, wert von, höhe von",
    "from": "von, vom, von noch, ausgehend von",
    "baseline": "gegenüber, verglichen mit, im vergleich zu, im vergleich mit, statt, nach, anstatt, als, "
    "anstelle von",
    "by": "um",
    "between": "zwischen",
    "and": "und, oder, sowie, bzw, beziehungsweise",
    "rise": "stieg, stiegen, steigt, steigen, gestiegen, gestiegene, wuchs, wuchsen, wächst, wachsen, gewachsen, "
    "erhöhte, erhöhten, erhöht, erhöhen, zugenommen, nahm zu, nahmen zu, zulegen, zugelegt, legte, legten, "
    "kletterte, kletterten, geklettert, sprang, sprangen, verteuerte, ausgeweitet, angestiegen, gesteigert, "
    "steigern, steigerte, steigerten, schnellte, schnellten, anwachsen, angewachsen, angehoben, anheben, ausgebaut, "
    "ausbauen, aufgestockt, aufstocken, zunahmen, zunahm, zunehmen, zunimmt, anstiegen, ansteigen, ansteigt, zulegte, "
    "zulegten, zulegt, anwuchs, anwuchsen, anwächst, anhob, anhoben, aufstockte, aufstockten, ausweitete, ausweiteten, "
    "ausweiten, hochschnellte, hochschnellten, emporschnellte, emporschnellten, wuchsen an, stieg an, stiegen an, "
    "steigt an, steigen an",
    "fall": "sank, sanken, sinkt, sinken, gesunken, fiel, fielen, fällt, fallen, gefallen, schrumpfte, schrumpften, "
    "geschrumpft, verringerte, verringerten, verringert, reduzierte, reduzierten, reduziert, zurückgegangen, "
    "ging zurück, gingen zurück, brach, brachen, eingebrochen, senkte, senkten, gesenkt, senken, verlor, verloren, "
    "abgenommen, nahm ab, nahmen ab, rutschte, gekürzt, kürzen, vermindert, verminderte, reduzieren, ging, gingen, "
    "nachgelassen, zurückging, zurückgingen, zurückgeht, zurückgehen, zurückfiel, zurückfielen, zurückfallen, abnahm, "
    "abnahmen, abnimmt, abnehmen, einbrach, einbrachen, einbricht, einbrechen, nachließ, nachließen, absackte, "
    "absackten, abgesackt, abrutschte, abrutschten, abgerutscht, zusammenschrumpfte, zusammenschrumpften, sackte, "
    "sackten, rutschten, nachgab, nachgaben, nachgegeben, einbüßte, einbüßten, eingebüßt",
    "gain": "anstieg, zuwachs, wachstum, zunahme, plus, steigerung, erhöhung, anstiege, ausweitung, sprung, "
    "wachstums, zuwächse, aufschlag",
    "loss": "rückgang, rückgangs, abnahme, minus, einbruch, senkung, verlust, verringerung, reduzierung, "
    "schrumpfung, kürzung, abschwung",
    "move": "verändert, änderte, veränderte, verschob, gebracht, bringen",
    "more": "mehr, höher, höhere, über, oberhalb, größer, teurer",
    "less": "weniger, niedriger, niedrigere, unter, geringer, unterhalb, kleiner",
    "share": "anteil, anteile, anteils, machte, machten, macht, machen, entfielen, entfällt, entfallen, entfiel, "
    "marktanteil, stellte, stellen, quote",
    "whole": "der, des, aller, vom, von, unserer, seiner, ihrer, am, an, davon",
    "tariff": "zoll, zölle, inflation, steuer, zinssatz, zollsatz, mehrwertsteuer, inflationsrate, rabatt, zöllen",
    "not": "nicht, kein, keine, keinen, keiner, ohne, nie, weder",
    "notnot": "nicht nur, nicht bloß",
    "month": "januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember",
    "aside": "auf grund, auf basis, um zu, auf seiten, auf dem weg, auf anfrage, auf lange sicht, nach angaben, "
    "nach china, nach russland, von china, auf jeden fall, bis zum, bis ende, bis januar, von januar, auf platz",
    "stop": "während, aber, doch, obwohl, wenn, als auch, wobei, weil, sagte, teilte, erklärte, laut, sondern, denn, "
    "jedoch",
    "part 1/3": "ein drittel, einem drittel, eines drittels, drittel",
    "part 1/2": "die hälfte, der hälfte, hälfte",
    "part 1/4": "ein viertel, einem viertel",
    "part 2/3": "zwei drittel, zwei dritteln",
    "part 3/4": "drei viertel, dreiviertel",
    "part 1/5": "ein fünftel, einem fünftel, eines fünftels",
    "part 2/5": "zwei fünftel, zwei fünfteln",
    "part 3/5": "drei fünftel, drei fünfteln",
    "part 4/5": "vier fünftel, vier fünfteln",
    "part 1/6": "ein sechstel, einem sechstel",
    "part 1/7": "ein siebtel, einem siebtel",
    "part 1/8": "ein achtel, einem achtel",
    "part 1/10": "ein zehntel, einem zehntel",
    "own 2": "verdoppelt, verdoppelte, verdoppelten, verdoppeln, verdoppelung, verdopplung, verdoppelnd",
    "own 3": "verdreifacht, verdreifachte, verdreifachten, verdreifachen, verdreifachung",
    "own 4": "vervierfacht, vervierfachte, vervierfachten, vervierfachen",
    "own 5": "verfünffacht, verfünffachte, verfünffachten",
    "own 10": "verzehnfacht, verzehnfachte, verzehnfachten",
    "own 0.5": "halbiert, halbierte, halbierten, halbieren, halbierung",
}  # fmt: skip
