"""The words that say when, one table per language.

A line of a table is a kind of word, the value of its first group, and groups of words parted by ``|`` whose values
count up from there. ``_`` joins the two words of a phrase, a trailing ``.`` allows the word as an abbreviation, and
``*`` stands for the endings of a Russian adjective. What the kinds mean stands in :mod:`extractor.text.dates.grammar`.
Names of months and days: CLDR, both the forms of dates and those that stand alone.
"""

from __future__ import annotations

ENGLISH = """
m1 january jan. | february feb. | march mar. | april apr. | may | june jun. | july jul. | august aug.
m9 september sept. sep. | october oct. | november nov. | december dec.
w0 monday mon. | tuesday tue. tues. | wednesday wed. | thursday thu. thurs. | friday fri.
w5 saturday sat. | sunday sun.
c1 one a an | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen
c15 fifteen | sixteen | seventeen | eighteen | nineteen | twenty
o1 first i | second ii | third iii | fourth iv
r-1 last | this current | next
s-1 previous preceding | same | following subsequent
l-1 past | | coming
v-1 yesterday | today | tomorrow
A-1 before prior_to ahead_of | | after following_the
L-1 earlier | | later
d0 day days
W1 week weeks
N2 month months
Y3 year years
h33 quarter
h40 half
e early late mid end_of middle_of
E start_of beginning_of
H about around approximately circa roughly
G ago
z so_far to_date
F fiscal financial marketing fy
Q full whole entire calendar
J corresponding comparable similar equivalent analogous identical like
O period periods timeframe stretch span
b by later_than
T until till up_to
S since
f from
B between
t to through
a as_of as_at
x compared_to compared_with relative_to against versus than_in
p over
g for during
& and
# spring summer autumn fall winter season decade century academic every each million billion thousand trillion tons
# tonnes people quarters halves weekend weekends eve anniversary
_ the of in on at
"""

RUSSIAN = """
m1 январь января январе январю янв. | февраль февраля феврале февралю фев. февр. | март марта марте марту мар.
m4 апрель апреля апреле апрелю апр. | май мая мае маю | июнь июня июне июню | июль июля июле июлю
m8 август августа августе августу авг. | сентябрь сентября сентябре сентябрю сен. сент.
m10 октябрь октября октябре октябрю окт. | ноябрь ноября ноябре ноябрю ноя. нояб. | декабрь декабря декабре декабрю дек.
w0 понедельник понедельника | вторник вторника | среда среду среды | четверг четверга | пятница пятницу пятницы
w5 суббота субботу субботы | воскресенье воскресенья
c1 один одного одну | два двух две | три трех трёх | четыре четырех четырёх | пять пяти | шесть шести | семь семи
c8 восемь восьми | девять девяти | десять десяти | одиннадцать одиннадцати | двенадцать двенадцати
o1 перв* | втор* | третий третьем третьего третьему третья третью третьей | четверт* четвёрт*
r-1 прошл* минувш* | этом этот этого эту этой эта текущ* нынешн* | следующ* будущ*
s-1 предыдущ* предшествующ* | том_же тот_же того_же тем_же тому_же та_же той_же ту_же
l-1 последн* | | ближайш*
v-2 позавчера | вчера | сегодня | завтра | послезавтра
A-1 перед | | после
s0 этот_же этого_же этому_же этим_же этом_же такой_же такого_же такому_же таким_же таком_же
L-1 ранее раньше | | позже позднее
d0 день дня дней
W1 неделя неделе неделю недели недель
N2 месяц месяца месяце месяцев месяцы
Y3 год года году годом годы годов годах годами лет г. гг.
h33 квартал квартале кварталу
h40 полугодие полугодии полугодию
u33 квартала
u40 полугодия
e конец конце конца концу середина середине середины
E начало начале начала началу
H около примерно
G назад
F финансов*
Q весь всего всей полн* цел* календарн*
J аналогичн* соответствующ* сопоставим* сравним* подобн* схож* идентичн*
O период периода периоду периодом периоде периоды
b к
T до
S с со
B между
t по
a по_состоянию
x по_сравнению против
k за
& и
# весна весной весны лето летом лета осень осенью осени зима зимой зимы сезон сезоне
# каждый каждого накануне годовщина годовщине годовщину тысяч млн млрд тонн
_ в во на
"""

SPANISH = """
m1 enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre setiembre
m10 octubre | noviembre | diciembre
t al
& y
J mismo igual
O periodo período
_ de del el
"""

FRENCH = """
m1 janvier | février fevrier | mars | avril | mai | juin | juillet | août aout | septembre
m10 octobre | novembre | décembre
t au
& et
J même
O période
_ le du en
"""

GERMAN = """
m1 januar jänner | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember
t bis
& und
J gleichen selben entsprechenden
O zeitraum zeitraums
_ am vom den dem
"""

TURKISH = """
m1 ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık
& ve
"""

CHINESE = """
t 至 到
# 同期
"""

LANGUAGES = (ENGLISH, RUSSIAN, SPANISH, FRENCH, GERMAN, TURKISH, CHINESE)
"""Where two languages share a word the earlier one wins."""
