"""Spanish: what relates a country to its sentence."""

from __future__ import annotations

from extractor.text.places.relating.table import Table

TABLE = Table(
    prepositions={
        "to": "a, al, hacia, para, con destino a, con destino al, con rumbo a, rumbo a, rumbo al, destinadas a,"
        " destinados a, hasta",
        "of from": "de, del",
        "from": "desde, procedente de, procedente del, procedentes de, procedentes del, proveniente de, provenientes"
        " de,"
        " provenientes del, originario de, originarias de, originarios de",
        "in": "en, dentro de, dentro del, a lo largo de",
        "with": "con, junto con, junto a",
        "between": "entre",
        "by": "por, por parte de, por parte del, a cargo de, a manos de",
        "": "respecto a, respecto al, frente a, debido a, gracias a, comparación con, comparado con, comparada con,"
        " además de, a través de, fuera de, cerca de, después de, antes de, en contra de, en lugar de, en vez de,"
        " detrás de, por encima de, por delante de, delante de, según, contra, sobre, acerca de, alrededor de,"
        " respecto de, en torno a, con respecto a, a favor de, a pesar de, sanciones a, aranceles a, lejos de, relación"
        " con, gravamen a, apoyo a, acuerdo con, ajeno a, mediante, igual a, para con, para el caso de, encima de,"
        " visitó a, visitar a, recibió a, recibir a, acusó a, acusar a, superó a, superar a, invitó a, representa a",
    },
    skipped="el, la, los, las, un, una, su, sus, vecino, vecina, propio, propia, actual, entero, todo, toda, lejano,"
    " lejana, nuestro, nuestra, antiguo, antigua, dicho, dicha, ambos, ambas, hermano, hermana",
    titles="república, reino, estado, ciudad, puerto, emirato, sultanato, federación, islas, isla, principado, unión,"
    " república popular, país, municipio",
    of="de, del",
    places="capital, ciudad, mercado, mercados, puerto, puertos, territorio, suelo, frontera, fronteras, costa, costas,"
    " aeropuerto, capitales, lado, parte, ciudades, aguas, balneario",
    parties="compradores, comprador, importadores, exportadores, empresa, empresas, compañía, compañías, consumidores,"
    " clientes, socio, socios, inversores, inversionistas, banco, bancos, autoridades, gobierno, fábrica, fábricas,"
    " planta, plantas, refinería, refinerías, proyecto, proyectos, región, regiones, provincia, provincias, economía,"
    " sector, industria, norte, sur, este, oeste, centro, pueblo, proveedores, productores, puertos, interior,"
    " universidades, hospitales, firma, firmas, estado, estados, isla, islas, aerolínea, aerolíneas, turistas,"
    " ejército",
    owned="",
    joins="y, e, o, u, ni",
    opens="que, mientras, cuando, pero, porque, si, aunque, como, donde, y, dijo, año, mes, semana, ayer, hoy,"
    " enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, pasado,"
    " pues, además, también, lunes, martes, miércoles, jueves, viernes, sábado, domingo, ahora, entonces, trimestre",
    verbs="ha, han, había, habían, tiene, tienen, tuvo, hizo, hace, dio, vio, fue, puede, podría, debe, quiere,"
    " exporta, importa, vende, compra, firma, recibe, envía, produce, busca, anuncia, acoge, invierte, espera, propone,"
    " invita, aumenta, reduce, necesita, mantiene, sigue, ocupa, lidera, ofrece, acuerda, prevé, va, sigue, exportan,"
    " importan, venden, compran, firman, reciben, dijo, quiso, puso, trajo, vino, pudo, supo, obtuvo, mantuvo, será",
    verb_endings=("ó", "aron", "ieron", "ará", "erá", "irá", "arán", "erán", "irán", "aba", "aban", "aría", "ería"),
    no_verbs="",
    unsubjected="visitó, visitaron",
    adverbs="no, ya, se, le, les, lo, la, los, las, también, nos, aún, ha, han, había, habían, solo, sólo, nunca,"
    " siempre, ahora, hoy, ayer, nuevamente, formalmente, podría, puede, además",
    copulas="es, son, fue, fueron, era, eran, sido, será, serán, está, están, siendo, quedó",
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "to", "ta", "cho", "cha", "puesto"),
    is_adjective_first=False,
)
