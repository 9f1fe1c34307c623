"""German: modals, plan words and denials; "werden" with an infinitive, and the infinitive with "zu"."""

from __future__ import annotations

from extractor.text.factuality.languages.table import Table

GERMAN = Table(
    cues={
        "future aux": "soll, sollen, sollte, sollten, muss, müssen, müsste, dürfte, dürften",
        "werden aux": "wird, werden, werde",
        "future verb": """plant, planen, plante, planten, beabsichtigt, beabsichtigen, beabsichtigte, erwartet,
            erwarten, erwartete, erwarteten, rechnet mit, rechnen mit, rechnet damit, rechnet, rechnen,
            prognostiziert, prognostizieren, prognostizierte, strebt, streben, strebte, verspricht, versprechen,
            versprach, versprachen, sagte zu, verpflichtete, verpflichteten, verpflichtet, hat vor, haben vor, zielt,
            zielen, vorgesehen, geplant, voraussichtlich, lädt, lud, einlädt, eingeladen, fordert, forderte,
            forderten, ruft, rief, sieht vor, sehen vor, vereinbarten, einigten sich darauf, peilt,
            peilen, geht davon aus, gehen davon aus, sagt voraus, angekündigt, angestrebt, beauftragt, steht vor,
            stehen bevor, steht bevor, ist zu, sind zu""",
        "future adjective": """geplante, geplanten, geplanter, geplantes, erwartete, erwarteten, erwarteter,
            erwartetes, bevorstehende, bevorstehenden, künftige, künftigen, künftiger, vorgesehene, vorgesehenen,
            anstehende, anstehenden, angestrebte, angestrebten, voraussichtliche, voraussichtlichen""",
        "future forward": """Ziel von, Ziel, ein Ziel von, Prognose von, Pläne für, Plan für, Pläne zum, Pläne zur,
            Plan zum, Plan zur, Einladung, Zusage über, Aussicht auf, Vorhaben, damit""",
        "future+negated verb": """verschoben, verschob, vertagt, vertagte, verschiebt, aufgeschoben, verschieben""",
        "possible aux": """könnte, könnten, kann, können, möchte, möchten, mag, will, wollen, wollte, wollten""",
        "possible word": "vielleicht, möglicherweise, womöglich, eventuell, wohl, angeblich, wahrscheinlich",
        "possible verb": """hofft, hoffen, hoffte, hofften, wünscht, wünschen, wünschte, erwägt, erwägen, erwog,
            prüft, prüfen, prüfte, bietet, boten, bot, bieten, schlägt, schlug, schlugen, glaubt, glauben, glaubte,
            sucht, suchen, hält für möglich, bemüht, bemühen, interessiert an, überlegt, überlegen, ist möglich, sind
            möglich, vorgeschlagen, angeboten, beantragt, beantragte, vermutet, vermuten""",
        "possible forward": """Möglichkeit, Hoffnung auf, Hoffnungen auf, Angebot, Vorschlag, Potenzial von, Potential
            von, Gefahr""",
        "possible adjective": """mögliche, möglichen, möglicher, mögliches, potenzielle, potenziellen, potenzieller,
            vorgeschlagene, vorgeschlagenen, eventuelle, mutmaßliche""",
        "would aux": "würde, würden, wäre, wären, hätte, hätten, brächte, käme",
        "conditional forward": "im Falle, im Fall, unter der Bedingung, vorbehaltlich",
        "negated word": """nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, weder,
            keinerlei""",
        "negated verb": """bestritt, bestritten, bestreitet, bestreiten, dementierte, dementierten, dementiert,
            dementieren, leugnet, leugnete, lehnte, lehnten, lehnt, lehnen, weigerte, weigerten, weigert, weigern,
            abgelehnt, abgesagt, sagte ab, sagten ab, absagte, widerrufen, wies zurück, wies, wiesen, zurückgewiesen,
            ausgeschlossen, schloss aus, schließt, gescheitert, scheiterte, scheiterten, verweigerte, verweigert,
            verhindert, verhinderte, verzichtet, verzichtete, abgeblasen, abgebrochen, storniert, stornierte,
            gestrichen, verneinte, versäumte""",
        "negated forward": "ohne, anstatt, statt, außer, anstelle",
    },
    joints={
        "and": "und, oder, sowie, bzw.",
        "but": """aber, sondern, während, jedoch, doch, obwohl, weil, denn, da, trotz, wogegen, wohingegen, dagegen,
            obgleich""",
        "relative": "welche, welcher, welches, welchen, wo, dessen, deren, wobei, womit, wodurch, worin",
        "article": "der, die, das, den, dem, denen",
        "that": "dass, daß",
        "time": "nachdem, bevor, als, sobald, bis, seit, seitdem, ehe",
        "whether": "ob",
        "if": "wenn, falls, sofern, vorausgesetzt, es sei denn, sollte das, sollte die, sollte der, im Falle dass",
        "say": """sagte, sagten, sagt, sagen, erklärte, erklärten, erklärt, teilte, teilten, teilt, meldete, meldet,
            meldeten, berichtete, berichtet, berichteten, kündigte, kündigten, betonte, betont, gab, gaben,
            bestätigte, bestätigten, bestätigt, verkündete, unterstrich, zufolge, fügte, mitgeteilt, gesagt, gemeldet,
            behauptete, behauptet, hieß""",
        "be": "ist, sind, war, waren, wurde, wurden",
        "bare": "worden, gewesen, sein",
        "have": "hat, haben, hatte, hatten, habe",
        "finite": """stieg, stiegen, fiel, fielen, sank, sanken, wuchs, wuchsen, ging, gingen, kam, kamen, nahm,
            nahmen, traf, trafen, unterschrieb, unterschrieben, schloss, schlossen, verkaufte, betrug, betrugen,
            belief, beliefen, begann, begannen, flog, flogen, reist, besucht, empfing, empfingen, hielt, hielten,
            fand, fanden, liegt, lag, lagen, steigt, steigen, sinkt, fällt, wächst, beträgt, unterzeichnet, bleibt,
            exportiert, importiert, gelang, gelingt, eröffnet, erreicht, brachte, brachten, erhielt, erhielten,
            übertraf, zog, gewann, verlor, stand, standen, führte, führten, stellt, macht, gehört, umfasst,
            vereinbarte""",
        "neutral": """nicht nur, nicht allein, nicht weniger als, nicht mehr als, nicht später als, nicht zuletzt,
            nicht zu vergessen, wie geplant, wie erwartet, wie vorgesehen, wie vereinbart, als erwartet, als geplant,
            als vorgesehen, als prognostiziert, planmäßig, nichts anderes als, kein anderer als, kein
            geringerer als, nicht ohne, mehr denn je, nach wie vor, ohne zweifel, nicht erst, kein wunder, als auch,
            so wie, sowohl, als erster, als erste, als präsident, als minister, mehr als, weniger als, größer als,
            höher als, bis zu, bis jetzt, bis dahin, im gegenteil, nie zuvor, seit jahren, seit langem, bis heute""",
        "baseline": "gegenüber, verglichen mit, im Vergleich zu, im Vergleich zum, im Vergleich zur, nach zuvor",
        "zu": "zu, um zu",
    },
    classes={
        "preposition": "zu für in am im auf bei mit von nach an um und der die das",
        "determiner": "der die das den dem des ein eine einen einer eines seine seinen ihre ihren",
        "adverb": "auch bereits noch schon nun jetzt nur erst am montag dienstag mittwoch donnerstag freitag sich",
        "implicative": """gelang gelungen begann begannen begonnen half halfen geholfen geschafft schaffte schafften
            trug konnte konnten ermöglichte scheint brauchte gelingt beginnt""",
        "realized": """absolvierte absolviert unterzeichnet unterzeichnete stattgefunden fand abgeschlossen
            durchgeführt vollzogen machte beendete beendet begann vollendete abhielt gehalten""",
        "attained": "erreichte erreicht erreichten übertraf übertroffen erfüllte erfüllt",
        "closer": "und oder",
        "present": "ist sind hat haben wird werden",
    },
    endings={
        "finite": """ete eten erte erten elte elten igte igten chte chten hnete hneten ierte ierten uchte uchten
            tzte tzten rte rten llte llten ste sten ute uten gte gten ndete ndeten fte ften ckte ckten"""
    },
    not_so="""leichte rechte rechten kosten letzte letzten erste ersten beste besten meiste meisten geschichte
        gesichte früchte märkten märkte worten orte orten karte karten werte werten häfte hälfte leute heute minute
        minuten osten westen küste kräfte kräften geschäfte geschäften berichte berichten gerichte experten waren
        konferte geehrte fünfte achte dritte vierte achten zehnte weite weiten größte größten höchste höchsten nächste
        nächsten wichtigste wichtigsten verträgten gesellschaften wirtschaften botschaften hergestellte vereinte
        bestehende rate raten posten lasten gäste gästen liste listen dienste diensten route routen sekten projekte
        projekten produkte produkten punkte punkten kontakte kontakten staaten staate aktien importe exporte importen
        exporten transporte transporten sorten partnerschaften""",
    fused=r"(?:aus|an|ab|auf|ein|vor|zurück|her|hin|bei|mit|nach|um|weiter|fort|fest|teil|bereit|wieder|durch|zusammen)zu\w{2,30}n",
    one_verb=True,
)
