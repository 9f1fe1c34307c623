"""The French words that say when."""

from __future__ import annotations

from extractor.text.dates.languages.romance import ORDER
from extractor.text.dates.languages.table import Table

TABLE = Table(
    words="""
m1 janvier janv. | février fevrier févr. fév. | mars | avril avr. | mai | juin | juillet juil. | août aout
m9 septembre sept. | octobre oct. | novembre nov. | décembre decembre déc.
w0 lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
%0 le_lundi | le_mardi | le_mercredi | le_jeudi | le_vendredi | le_samedi | le_dimanche
c1 un une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize | quatorze | quinze
c16 seize | dix-sept | dix-huit | dix-neuf | vingt
o1 premier première premiers premières premiere i | deuxième second seconde ii | troisième iii | quatrième iv
r0 ce cet cette
>-1 passé passée écoulé écoulée | en_cours | prochain prochaine
<-1 dernier dernière derniere
l-1 derniers dernières dernieres | | prochains prochaines
s-1 précédent précédente | | suivant suivante
v-2 avant-hier | hier | aujourd_hui ce_matin ce_soir cet_après-midi | demain | après-demain
A-1 avant avant_de avant_le avant_la | | après apres
L-1 plus_tôt auparavant | | plus_tard
d0 jour
W1 semaine semaine-ci
N2 mois mois-ci
Y3 an année année-ci
U0 jours | semaines | | ans années
h33 trimestre
h40 semestre moitié
q33 t1 | t2 | t3 | t4
q40 s1 | s2
e fin mi milieu
E début
H environ vers
G il_y_a
z jusqu_à_présent jusqu_ici
F exercice_fiscal exercice_budgétaire exercice
Q entier entière
J même correspondante correspondant comparable
O période
b d_ici d_ici_à d_ici_au pour au_plus_tard
T jusqu jusqu_à jusqu_au jusqu_en
S depuis
f à_partir_de à_partir_du à_compter_de à_compter_du dès
B entre
t à au
x par_rapport_à par_rapport_au par_rapport_aux comparé_à comparée_à en_comparaison_avec comparativement_à contre
g pendant durant
& et
@ sur_un_an en_glissement_annuel
! sauf excepté hormis
! printemps été automne hiver semestres quinzaine décennie siècle chaque tous_les toutes_les week
7 trimestres
! veille lendemain anniversaire saison
# mille million millions milliard milliards tonnes demi demie
# lundis mardis mercredis jeudis vendredis samedis dimanches année-là mois-là jour-là semaine-là avant-dernier
# avant-dernière en_cours_d_année
? a_été ont_été avait_été avaient_été ayant_été avoir_été a ont est qui que par sur dans pas son sa ses
_ le la les l d du de des en ces aux au_cours_de au_cours_du au_cours_des
""",
    order="c(?=y) -> #" + ORDER,
    ordinals="er re e è ème eme ère nd nde º",
)
