"""The English words that say when."""

from __future__ import annotations

from extractor.text.dates.languages.table import Table

TABLE = Table(
    words="""
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
v-2 day_before_yesterday
v2 day_after_tomorrow
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
z so_far to_date thus_far up_to_now until_now to_this_point
@ year_on_year year-on-year year_over_year year-over-year yoy annually
F fiscal financial marketing fy
Q full whole entire calendar
J corresponding comparable similar equivalent analogous identical like
O period periods timeframe stretch span
b by later_than latest_by
T until till up_to
S since
f from
B between
t to through
a as_of as_at
x compared_to compared_with relative_to against versus vs than_in in_comparison_with in_comparison_to
p over
g for during
& and
! spring summer autumn fall winter season decade century academic every each weekend weekends eve anniversary
! not except excepting except_for excluding other_than other_than_in apart_from aside_from
! no_earlier_than no_sooner_than pre post
# million billion thousand trillion tons
# tonnes people halves
7 quarters
_ the of in on at am
? he she his her their its it is are was were has have had with which who that said will would than more less son
? visit visited trip talks meeting premier up down as no but
""",
    ordinals="st nd rd th er º",
    in_capitals="may march mar mon wed sat sun",
)
