"""Spanish: future and conditional by their endings, modals, denials; infinitives by their ending."""

from __future__ import annotations

from extractor.text.factuality.languages.table import Table

SPANISH = Table(
    cues={
        "future aux": """va a, van a, iba a, iban a, debe, deben, debería, deberían, deberá, deberán, ha de, han de,
            tiene que, tienen que, hay que, están por""",
        "future verb": """prevé, prevén, previó, preveía, planea, planean, planeaba, planeaban, planeó, espera,
            esperan, esperaba, esperaban, proyecta, proyectan, pretende, pretenden, pretendía, aspira, aspiran,
            apunta a, busca alcanzar, pronostica, pronostican, pronosticó, calcula que, se propone, se proponen,
            tiene previsto, tienen previsto, tenía previsto, tiene intención, tienen intención, promete, prometen,
            prometió, prometieron, se comprometió, se comprometieron, se compromete, invitó, invita, invitaron,
            anticipa, anticipan, vaticina, acordó, acordaron, acuerdan, pidió, pidieron, pide, instó, exige, exigió,
            ordenó, está previsto, estaba previsto, están previstos, estaba prevista, está prevista, convocó,
            decidió, decidieron""",
        "future adjective": """previsto, prevista, previstos, previstas, planeado, planeada, planeados, planificado,
            planificada, programado, programada, programados, programadas, proyectado, proyectada, esperado,
            esperada, esperados, esperadas, futuro, futura, futuros, destinado a, destinada a, destinados a, llamado
            a""",
        "future forward": """objetivo de, meta de, previsión de, previsiones de, pronóstico de, plan de, planes de,
            plan para, planes para, proyección de, con el fin de, con miras a, con vistas a, a fin de, perspectivas
            de, invitación a, invitación para, compromiso de, intención de, con el objetivo de, a la espera de, para
            que, pendiente de""",
        "future+negated verb": """aplazó, aplazaron, aplazado, aplazada, pospuso, pospusieron, pospuesto, pospuesta,
            postergó, postergado, postergada, aplaza, pospone""",
        "possible aux": "puede, pueden, podría, podrían, podía, podían, pudiera, pudieran, podrá, podrán, puede que",
        "possible word": "quizá, quizás, tal vez, posiblemente, probablemente, presuntamente",
        "possible verb": """quiere, quieren, quería, querían, quisiera, desea, desean, deseaba, busca, buscan,
            buscaba, propone, proponen, propuso, propusieron, ofrece, ofrecen, ofreció, ofrecieron, considera,
            consideran, estudia, estudian, estudiaba, estudió, sopesa, baraja, cree, creen, confía en, confían en,
            sugirió, sugiere, solicitó, solicita, le gustaría, explora, interesado en, interesada en, es posible, es
            probable""",
        "possible forward": """posibilidad de, propuesta de, propuesta para, oferta de, esperanza de, potencial de,
            riesgo de, posibilidades de""",
        "possible adjective": "posible, posibles, potencial, potenciales, propuesto, propuesta, presunto, eventual",
        "would aux": "sería, serían, habría, habrían, tendría, tendrían, haría, daría",
        "conditional forward": "a condición de, en caso de, sujeto a, sujeta a, supeditado a, siempre que",
        "negated word": "no, nunca, jamás, ni, tampoco, ningún, ninguna, ninguno, nadie, nada",
        "negated verb": """negó, negaron, niega, niegan, desmintió, desmintieron, desmiente, desmienten, rechazó,
            rechazaron, rechaza, rechazan, descartó, descartaron, descarta, descartan, canceló, cancelaron,
            cancelado, cancelada, suspendió, suspendieron, suspendida, suspendido, anuló, anulado, anulada, se negó,
            se negaron, se niega, fracasó, fracasaron, renunció a, evitó, es falso, refutó, refutaron, dejó de""",
        "negated forward": "sin, en lugar de, en vez de, excepto, salvo",
    },
    joints={
        "and": "y, e, o, u, así como",
        "but": """pero, sino, aunque, mientras que, mientras, sin embargo, porque, ya que, puesto que, no obstante,
            pese a, a pesar de, en tanto, dado que""",
        "relative": """quien, quienes, cuyo, cuya, cuyos, cuyas, donde, el cual, la cual, los cuales, las cuales, en
            el que, en la que, del que, de la que, al que, a la que""",
        "that": "que",
        "time": """cuando, después de que, antes de que, una vez que, desde que, hasta que, luego de que, tan pronto
            como""",
        "if": """si, a menos que, con tal de que, siempre y cuando, salvo que, de ser, de ratificarse, de aprobarse,
            de concretarse""",
        "say": """dijo, dijeron, dice, dicen, afirmó, afirmaron, afirma, anunció, anunciaron, anuncia, informó,
            informaron, informa, señaló, señalaron, señala, declaró, declararon, declara, indicó, indicaron, indica,
            aseguró, asegura, explicó, confirmó, confirmaron, confirma, añadió, agregó, destacó, subrayó, comunicó,
            reveló, sostuvo, precisó, recordó, manifestó, reportó, contó, según dijo""",
        "be": "es, son, está, están, fue, fueron, era, eran, estaba, estaban",
        "bare": "haber, sido, ser, siendo, estar",
        "have": "ha, han, había, habían, hubo, hay, he, hemos, hubiera, hubieran",
        "fact": "tras, al, después de, luego de, habiendo, desde",
        "finite": """hizo, hicieron, tuvo, tuvieron, dio, dieron, vino, puso, quiso, trajo, produjo, redujo, supuso,
            obtuvo, mantuvo, pudo, fue a, cae, sube, crece, alcanza, firma, visita, abre, vende, exporta, importa,
            asciende, ascienden, supera, superan, suma, tiene, tienen, hace, produce, opera, emplea, cuenta, recibe,
            permite, llega, incluye, representa""",
        "neutral": """no solo, no sólo, no solamente, no únicamente, no menos de, no más de, no más tarde, no antes,
            no obstante, como estaba previsto, según lo previsto, como se esperaba, como se preveía, de lo esperado,
            de lo previsto, lo previsto, lo esperado, nada menos que, ni más ni menos, sin embargo, sin duda, sin
            precedentes, no en vano, hasta ahora, sin contar, más que nunca, más de lo esperado, en primer lugar, el
            primero en, logró, lograron, consiguió, consiguieron, antes de lo previsto, ya que, a partir de, por
            primera vez, así que, más que, menos que, mayor que, menor que, desde entonces, sin fines de lucro, lo
            que, la que, los que, las que, el que, en espera, a más tardar, al menos, al año, al mes, al contado, al
            alza, al frente, al final, al sur, al norte, al este, al oeste, al mismo tiempo, al país, al exterior""",
        "baseline": "frente a, en comparación con, comparado con, comparada con, respecto a, contra",
    },
    classes={
        "determiner": "el la los las un una unos unas su sus este esta",
        "preposition": "a de en por para con entre el la los las y que",
        "adverb": "ya también aún todavía recientemente hoy ayer finalmente se",
        "implicative": """logró lograron consiguió consiguieron empezó empezaron comenzó comenzaron volvió volvieron
            ayudó ayudaron permitió permitieron llegó llegaron acaba acaban tras al hizo hicieron terminó pudo
            pudieron supo suele suelen primero primera último última por""",
        "change": """creció crecieron subió subieron aumentó aumentaron cayó cayeron bajó bajaron descendió
            disminuyó avanzó repuntó escaló aumentado crecido""",
        "result": "alcanzar llegar totalizar sumar situarse ubicarse superar convertirse",
        "realized": """realizó completó firmó firmaron realizado realizada firmado firmada concluyó concluido
            efectuó efectuada celebró celebrada tuvo comenzó finalizó cumplió""",
        "attained": "alcanzó alcanzaron cumplió cumplieron superó superaron logró lograron",
        "participle": "abierto hecho puesto visto escrito suscrito dicho vuelto roto",
    },
    endings={
        "future aux": "ará arán erá erán irá irán drá drán brá brán rrá dirá dirán",
        "would aux": "aría arían ería erían iría irían dría drían",
        "finite": "ó aron ieron yeron aba aban ía ían",
        "=past": "ado ada ados adas ido ida idos idas",
        "infinitive": "ar er ir arse erse irse arlo erlo irlo",
        "=noun": "mercado estado",
    },
    not_so="""mar lugar dólar poder ayer mujer primer tercer millar militar nuclear popular similar azúcar hogar
        alquiler taller líder bilateral qatar familiar particular regular lunar solar titular ejemplar celular
        bienestar pesar par bar ser placer cualquier mayoría economía energía día vía compañía todavía minería
        ciudadanía autonomía garantía mercadería ingeniería tecnología partida bebida medida salida comida vida
        mercado estado lado tratado abogado comunicado cuidado jurado partido sentido unido unidos unidas estados
        mercados resultado resultados ganado senado delegado sábado cantidad nada cada todo unida ganadería
        pesquería tesorería secretaría alcaldía mayor consumidor ministerio llegada entrada década temporada jornada
        embajada granada canada canadá irán teherán pasado pasada medidas salidas valorado valorada valorados
        estimado hacer mañana batería loteria lotería""",
)
