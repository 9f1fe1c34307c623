"""The Turkish words that say when.

A word has its endings, those of proper names and figures after an apostrophe ("2024'te"), and what English says
before a date stands after it. The ablative is ``f`` (from), the dative ``t`` (to), and after the locative what is said
ends, as after a comma. ``<`` is "between".
"""

from __future__ import annotations

from extractor.text.dates.languages.table import Table

_ONE = "[nmywqohcYNrDIeE]"
_DATE = f"({_ONE}{{1,6}})"

TABLE = Table(
    words="""
m1 ocak ocakta | şubat şubatta | mart martta | nisan nisanda | mayıs mayısta | haziran haziranda | temmuz temmuzda
m8 ağustos ağustosta | eylül eylülde | ekim ekimde | kasım kasımda | aralık aralıkta
m1+f ocaktan | şubattan | marttan | nisandan | mayıstan | hazirandan | temmuzdan | ağustostan | eylülden | ekimden
m11+f kasımdan | aralıktan
m1+t ocağa | şubata | marta | nisana | mayısa | hazirana | temmuza | ağustosa | eylüle | ekime | kasıma | aralığa
w0 pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar_günü pazar_akşamı pazar_sabahı
r-1+w6 geçen_pazar | bu_pazar
c1 bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz
c11 on_bir | on_iki | on_üç | on_dört | on_beş | on_altı | on_yedi | on_sekiz | on_dokuz | yirmi
l-1+c10 son_on
c10+d0 on_gün
c10+N2 on_ay
c10+Y3 on_yıl
o1+c10 ilk_on
o1 ilk birinci i | ikinci ii | üçüncü iii | dördüncü iv
r-1 geçen geçtiğimiz | bu | gelecek önümüzdeki
l-1 son
s-1 önceki bir_önceki | | sonraki ertesi bir_sonraki
v-2 evvelsi_gün | dün | bugün | yarın
G önce
A1 sonra
d0 gün günü günde günün gününde
W1 hafta haftası haftasında haftanın haftada
N2 ay ayı ayın ayının
N2+, ayında ayda
N2+f ayından aydan
N2+t ayına aya
Y3 yıl yılı yılın yılının sene senesi senenin
Y3+, yılda yılında senesinde senede
Y3+f yılından yıldan
Y3+t yılına yıla yıllına
U0 günler günlerde | haftalar haftalarda | aylar aylarda aylarında ayları aylarının
U3 yıllar yılları yıllarda yıllarında yıllarının
h33 çeyrek çeyreği çeyreğin çeyreğinin
h33+, çeyreğinde çeyrekte
h33+f çeyreğinden
h33+t çeyreğine
h40 yarı yarısı yarısının yarıyıl yarıyılı
h40+, yarısında yarıda yarıyılında yarıyılda
e sonu sonunun sonları ortası ortaları
e+, sonunda sonlarında ortasında ortalarında
e+t sonuna ortasına
e+f sonundan ortasından
e+Y3 yılsonu yılsonunda
e+Y3+t yılsonuna
E başı başının başları
E+, başında başlarında
E+t başına
E+f başından
E+Y3+f yılbaşından
H yaklaşık
S beri bu_yana itibaren
a itibarıyla itibariyle itibarıyle
T kadar dek değin
< arasında arasındaki
x göre kıyasla oranla karşılaştırıldığında
J aynı benzer
O dönem dönemi döneminde dönemde döneminin dönemine dönemindeki
F mali_yıl mali_yılı mali_yılında mali_yılının
g boyunca
& ve ile
, 'te 'ta 'de 'da 'inde 'ında 'unda 'ünde
_ 'teki 'taki 'deki 'daki 'ün 'un 'ın 'in 'nün 'nun 'nın 'nin 'i 'ı 'u 'ü 'si 'sı 'sinde 'sında
_ tarihinde tarihli tarihi tarihleri tarihlerinde
f 'ten 'tan 'den 'dan 'inden 'ından 'undan 'ünden 'nden 'ndan
t 'e 'a 'ye 'ya 'ine 'ına 'una 'üne
z şimdiye_kadar bugüne_kadar şu_ana_kadar
@ yıllık_bazda
! hariç
! yaz kış
# 'lar 'ler 'larda 'lerde 'lı 'li 'lu 'lü
! ilkbahar bahar baharında yazında kışında sonbahar sonbaharda sonbaharında
  kışın
! yazın çeyrekler yarılar hafta_sonu hafta_sonunda arifesi arifesinde yıldönümü yıl_dönümü yıldır aydır gündür günleri
! her_gün her_ay her_yıl her_hafta her_pazartesi her_salı her_çarşamba her_perşembe her_cuma her_cumartesi her_pazar
# milyon milyar trilyon ton yarım buçuk çeyrekten
? için olarak olan türkiye para
""",
    order=rf"""
(y-y)(F) -> 2 1
(rY|y)Y?(l)(h) -> r=2 3 1
l(?=[hwm]) -> #
(m)[NU] -> 1
(rY|rN|my?|ym|yY?|Y|N)([eE]) -> 2 1
(?<![yr])(Y)([on]h) -> 2 1
(rY|yY?|Y)(o[nc]N) -> 2 1
(w)d -> 1
(rW)(w) -> 1 %=2
{_DATE}f{_DATE}(?:tT?|T) -> 1 t 2
{_DATE}f?S -> S 1
{_DATE}t?T -> T 1
{_DATE}t?a -> a 1
{_DATE}t?x -> x 1
{_DATE}&{_DATE}U?< -> B 1 & 2
(?<=y)U<? ->
(?<=-y)< ->
< -> ?
(?<!{_ONE})[ft] ->
f -> #
x(?!{_ONE}) -> ?
""",
    has_points=True,
    has_events_first=True,
)
