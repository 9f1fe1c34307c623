"""The German words that say when."""

from __future__ import annotations

from extractor.text.dates.languages.table import Table

TABLE = Table(
    words="""
m1 januar januars jänner jan. | februar februars feb. | märz mär. | april apr. | mai | juni jun. | juli jul.
m8 august aug. | september sept. sep. | oktober okt. | november nov. | dezember dez.
w0 montag montagmorgen montagvormittag montagnachmittag montagabend
w1 dienstag dienstagmorgen dienstagvormittag dienstagnachmittag dienstagabend
w2 mittwoch mittwochmorgen mittwochvormittag mittwochnachmittag mittwochabend
w3 donnerstag donnerstagmorgen donnerstagvormittag donnerstagnachmittag donnerstagabend
w4 freitag freitagmorgen freitagvormittag freitagnachmittag freitagabend
w5 samstag sonnabend samstagmorgen samstagvormittag samstagnachmittag samstagabend
w6 sonntag sonntagmorgen sonntagvormittag sonntagnachmittag sonntagabend
c1 ein eine einen einem einer eines | zwei beiden | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf
c12 zwölf | dreizehn | vierzehn | fünfzehn | sechzehn | siebzehn | achtzehn | neunzehn | zwanzig
o1 erst* i | zweit* ii | dritt* iii | viert* iv
r-1 letzt* vergangen* vorig* | dies* laufend* | nächst* kommend*
r0+Y3 heuer
s-1+Y3 vorjahr vorjahres | | folgejahr folgejahres
s-1+N2 vormonat vormonats | | folgemonat folgemonats
s-1+d0 vortag vortags | | folgetag
s-1 vorangegangen* vorhergehend* | | darauffolgend* folgend*
v-2 vorgestern | gestern | heute | morgen | übermorgen
A1 nach
L-1 zuvor früher | | später danach
d0 tag tages
W1 woche
N2 monat monats
Y3 jahr jahres im_jahre
U0 tage tagen | wochen | monate monaten | jahre jahren
h33 quartal quartals
h40 halbjahr halbjahres halbjahrs hälfte jahreshälfte
e ende mitte
E anfang beginn
e+Y3 jahresende jahresmitte
E+Y3 jahresbeginn jahresanfang
e+N2 monatsende monatsmitte
E+N2 monatsbeginn monatsanfang
H etwa ungefähr circa rund
G vor
z bisher bislang bis_jetzt bis_dato
F geschäftsjahr geschäftsjahres wirtschaftsjahr wirtschaftsjahres haushaltsjahr haushaltsjahres finanzjahr
F finanzjahres fiskaljahr fiskaljahres
Q ganz* gesamt* voll*
J gleich* selb* entsprechend* vergleichbar*
O zeitraum zeitraums periode
b bis_spätestens spätestens
T bis bis_zu bis_zum bis_zur bis_in bis_ins
S seit
f ab
B zwischen
x verglichen_mit im_vergleich_zu im_vergleich_zum im_vergleich_mit gegenüber gegenüber_dem
g während
& und
@ im_jahresvergleich binnen_jahresfrist
7 quartale quartalen
! außer ausgenommen
! frühling frühjahr sommer sommers herbst herbstes winter winters halbjahre quartalsende
# wochenende wochenendes vorabend jahrestag jahrestages jahrzehnt jahrhundert jahrhunderts saison jed* montags dienstags
! mittwochs donnerstags freitags samstags sonntags
# tausend million millionen milliarde milliarden tonnen halb*
# anderthalb eineinhalb zweieinhalb vorletzt* vorvergangen* vorjahreszeitraum vorjahreszeitraums vorjahresquartal
# vorjahresmonat vorjahresmonats vorjahresperiode vorquartal vorquartals vorwoche drittel monatshälfte jahresdrittel
? hier ist wurde mit für auf aus nicht auch
_ am vom im in den dem des der die das von zu zum zur an
""",
    order="""
(w)T(w) -> 1 t 2
N(m) -> 1
Y(?=y) ->
(K)-?U -> 1
([nc])([UdWNY])G -> 1 2 A-1
G([nc])([UdWNY]) -> 1 2 G
S([nc])([UdWNY]) -> l-1 1 2
(w)(r)(W) -> 2 3 %=1
(?<![nc])U(?=y) ->
""",
    endings="er en es em e",
    in_small="morgen",
    has_points=True,
)
