"""The Spanish words of amounts, and the cues that tell their roles in a sentence."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Cues, Table

WORDS: Table = {
    "number": {
        "2": "dos", "3": "tres", "4": "cuatro", "5": "cinco", "6": "seis", "7": "siete", "8": "ocho", "9": "nueve",
        "10": "diez", "12": "doce", "13": "trece", "14": "catorce", "15": "quince", "20": "veinte", "30": "treinta",
    },
    "one": {"1": "un"},
    "single": {"6": "millón, millón de", "12": "billón, billón de"},
    "scale": {
        "word 3": "mil", "6": "mill(ón|ones), mill(ón|ones) de", "9": "mil millones, mil millones de",
        "12": "bill(ón|ones), bill(ón|ones) de",
    },
    "currency": {
        "USD": "dólar(|es), dólares estadounidenses", "EUR": "euro(|s)", "CNY": "yuan(|es), renminbi(|s)",
        "RUB": "rublo(|s)", "BRL": "real brasileño, reales",
        "JPY": "yen(|es)", "GBP": "libra(|s) esterlina(|s)", "TRY": "lira(|s) turca(|s)",
        "INR": "rupia(|s) india(|s)", "?peso": "peso(|s)", "?pound": "libra(|s)", "MXN": "pesos mexicanos",
        "ARS": "pesos argentinos", "CLP": "pesos chilenos", "COP": "pesos colombianos", "CUP": "pesos cubanos",
        "DOP": "pesos dominicanos", "PHP": "pesos filipinos", "UYU": "pesos uruguayos",
    },
    "rate": {"per": "por"},
    "indefinite": {"": "un, una"},
    "unit": {
        "percent": "por ciento", "points": "punto(|s) porcentual(|es)", "tonne": "tonelada(|s), "
        "tonelada(|s) métrica(|s), tonelada(|s) de",
        "kilogram": "kilo(|s), kilogramo(|s)", "cubic_metre": "metro(|s) cúbico(|s)", "barrel": "barril(|es), "
        "barriles por día, barriles diarios, barriles al día", "kwh": "kilovatio(|s) hora, kilovatio(|s) hora de",
        "fold": "veces", "time": "año(|s), mes(|es), día(|s), semana(|s), hora(|s), minuto(|s), década(|s)",
        "other": "kilómetro(|s), kilómetro(|s) cuadrado(|s), hectárea(|s), metro(|s), megavatio(|s), "
        "gigavatio(|s), litro(|s), milla(|s), punto(|s), punto(|s) básico(|s)",
        "?": "docena(|s), centavos",
    },
    "mark": {
        "not": "sin, nunca",
        "about": "unos, unas, aproximadamente, cerca de, alrededor de", "nearly": "casi", "over": "más de, al menos",
        "up_to": "hasta", "between": "entre", "and": "y", "rise": "aumentó, creció, subió, aumento, crecimiento, "
        "aumentaron, crecieron, subieron",
        "fall": "cayó, bajó, disminuyó, caída, cayeron, bajaron, disminuyeron, redujo, redujeron",
    },
}  # fmt: skip

CUES: Cues = {
    "period": "primera mitad, segunda mitad, la primera mitad, la segunda mitad",
    "about": "unos, unas, aproximadamente, cerca de, alrededor de, en torno a, en torno al, aproximado de, de unos, "
    "de unas, alrededor del, cerca del",
    "nearly": "casi, prácticamente, poco menos de",
    "over": "más de, al menos, más del, por lo menos, superior a, superiores a, por encima de, como mínimo, "
    "algo más de, poco más de, no menos de",
    "up_to": "menos de, no más de, como máximo, un máximo de, menos del, inferior a, a lo sumo, hasta un máximo de",
    "above": "superó, superaron, supera, superan, superando, superar, supere, rebasó, excedió, excede, sobrepasó",
    "over_after": "o más",
    "up_to_after": "o menos",
    "about_after": "aproximadamente",
    "filler": "un, una, el, la, los, las, solo, sólo, apenas, interanual, anual, mensual, trimestral, récord, su, "
    "sus, total, adicional, adicionales, total de, nada menos que, año pasado, el año pasado, ya, también, este año, "
    "respectivamente, un total de, promedio, en promedio, de media, monto, nuevo, histórico, por valor",
    "to": "a, al, hasta los, hasta el, hasta las, a los, a las, hasta un, hasta alcanzar, hasta situarse en, "
    "hasta llegar a",
    "up_to_or_to": "hasta",
    "reach": "alcanzó, alcanzaron, alcanzando, alcanzar, llegó a, llegaron a, llegando a, para alcanzar, "
    "situándose en, se situó en, se situaron en, para llegar a, alcanza, alcanzan, alcanzará, alcanzarán, llegar a, "
    "llegará a, ubicándose en, se ubicó en",
    "level": "ascendió a, ascendieron a, asciende a, ascienden a, sumó, sumaron, totalizó, totalizaron, "
    "por valor de, por un valor de, por un monto de, valorado en, valorada en, valorados en, equivalente a, fue de, "
    "fueron de, es de, era de, fue, fueron, por, debido a, gracias a, frente al mar, de acuerdo a, destinó, destinar",
    "from": "desde, desde los, desde el, desde las",
    "de": "de, del, de los, de las",
    "baseline": "frente a, tras, tras el, tras los, frente al, frente a los, frente a las, en comparación con, "
    "comparado con, comparada con, comparados con, respecto a, respecto al, respecto de, contra, en relación con, "
    "contra los, que los, que las, que el, en comparación a, que",
    "by": "en",
    "between": "entre",
    "and": "y, e, o, u, ni",
    "rise": "aumentó, aumentaron, aumentado, aumentar, aumentando, aumenta, aumentan, aumentará, aumentarán, creció, "
    "crecieron, crecido, crecer, creciendo, crece, crecen, crecerá, crecerán, subió, subieron, subido, subir, "
    "subiendo, sube, suben, subirá, incrementó, incrementaron, incrementado, incrementar, incrementando, elevó, "
    "elevaron, elevado, elevar, elevando, avanzó, avanzaron, repuntó, repuntaron, se disparó, se dispararon, escaló, "
    "saltó, mejoró, ganó, amplió, ampliar, se expandió",
    "fall": "cayó, cayeron, caído, caer, cayendo, cae, caen, caerá, bajó, bajaron, bajado, bajar, bajando, baja, "
    "bajan, disminuyó, disminuyeron, disminuido, disminuir, disminuyendo, descendió, descendieron, descendido, "
    "descender, redujo, redujeron, reducido, reducir, reduciendo, reducirá, retrocedió, retrocedieron, se desplomó, "
    "se desplomaron, se contrajo, se contrajeron, recortó, recortaron, recortar, perdió, perdieron, se hundió, mermó",
    "gain": "aumento, crecimiento, alza, incremento, subida, repunte, avance, expansión, salto, mejora, aumentos, "
    "alzas",
    "loss": "caída, descenso, disminución, reducción, bajada, retroceso, desplome, contracción, recorte, pérdida, "
    "merma, bajas",
    "move": "pasó, pasaron, pasar, pasando, pasado, pasará, pasarán, pasa",
    "more": "más, superior, superiores, mayor, mayores, por encima",
    "less": "menos, inferior, inferiores, menor, menores, por debajo",
    "share": "representó, representaron, representa, representan, representando, proporción, cuota, participación, "
    "concentró, concentra, concentran, concentraron, peso, acapara, acaparó, supone, supuso, suponen, parte, "
    "constituye, porción",
    "whole": "de, del, de los, de las",
    "tariff": "arancel, aranceles, inflación, impuesto, tasa, iva, descuento",
    "not": "no, nunca, sin, tampoco",
    "notnot": "no solo, no sólo, no solamente",
    "month": "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, "
    "de enero, de febrero, de marzo, de abril, de mayo, de junio, de julio, de agosto, de septiembre, de octubre, "
    "de noviembre, de diciembre",
    "aside": "además de, a pesar de, dentro de, a través de, a partir de, a finales de, en medio de, por parte de, "
    "libre comercio, a largo plazo, en el marco",
    "stop": "mientras, pero, aunque, según, cuando, quien, dijo, afirmó, informó, con, para, como, si",
    "part 1/3": "un tercio, una tercera parte, la tercera parte",
    "part 1/2": "la mitad, una mitad, mitad",
    "part 1/4": "una cuarta parte, un cuarto, la cuarta parte",
    "part 2/3": "dos tercios, dos terceras partes, los dos tercios",
    "part 3/4": "tres cuartos, tres cuartas partes",
    "part 1/5": "una quinta parte, la quinta parte, un quinto",
    "part 2/5": "dos quintos, dos quintas partes",
    "part 3/5": "tres quintos, tres quintas partes",
    "part 1/6": "una sexta parte, la sexta parte, un sexto",
    "part 1/8": "una octava parte, la octava parte, un octavo",
    "part 1/10": "una décima parte, la décima parte, un décimo",
    "times": "multiplicó por, multiplicaron por, multiplicado por, multiplicar por",
    "own 2": "duplicó, duplicaron, duplicado, duplicar, duplicando, duplicarse, duplica, duplican, duplicará, "
    "duplicarán, duplicación",
    "own 3": "triplicó, triplicaron, triplicado, triplicar, triplicando, triplicarse, triplica, triplican, triplicará",
    "own 4": "cuadruplicó, cuadruplicaron, cuadruplicado, cuadruplicar",
    "own 5": "quintuplicó, quintuplicaron",
}  # fmt: skip
