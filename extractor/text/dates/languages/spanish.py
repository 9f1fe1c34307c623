"""The Spanish words that say when."""

from __future__ import annotations

from extractor.text.dates.languages.romance import ORDER
from extractor.text.dates.languages.table import Table

TABLE = Table(
    words="""
m1 enero ene. | febrero feb. | marzo mar. | abril abr. | mayo may. | junio jun. | julio jul. | agosto
m9 septiembre setiembre sept. sep. | octubre oct. | noviembre nov. | diciembre dic.
w0 lunes | martes | miércoles miercoles | jueves | viernes | sábado sabado | domingo
c1 un uno una | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez
c12 doce | trece | catorce | quince | dieciséis | diecisiete | dieciocho | diecinueve | veinte
c11+U2 once_meses | once_años
c11+o1 once_primeros
o1+c11 primeros_once
o1 primer primero primera primeros primeras i | segundo segunda ii | tercer tercero tercera iii | cuarto cuarta iv
r0 este esta
>-1 pasado pasada | actual presente en_curso | próximo próxima proximo proxima que_viene entrante
<-1 último última ultimo ultima
l-1 últimos últimas ultimos ultimas pasados pasadas | | próximos próximas proximos proximas
s-1 anterior previo | | siguiente
v-2 anteayer antier antes_de_ayer | ayer anoche | hoy esta_mañana esta_tarde esta_noche | mañana | pasado_mañana
A-1 antes_de antes_del | | después_de después_del despues_de despues_del tras
L-1 antes | | después despues más_tarde mas_tarde
d0 día
W1 semana
N2 mes
Y3 año
U0 días | semanas | meses | años
h33 trimestre
h40 semestre mitad
q33 t1 | t2 | t3 | t4
q40 s1 | s2
e finales fines fin final mediados cierre a_mitad_de a_mitad_del
E principios principio comienzos comienzo inicios inicio
H alrededor_de alrededor_del hacia aproximadamente
G hace
z en_lo_que_va_de en_lo_que_va_del lo_que_va_de lo_que_va_del en_lo_que_va lo_que_va hasta_ahora hasta_la_fecha
F año_fiscal ejercicio_fiscal ejercicio
Q completo entero
J mismo misma igual
O periodo período lapso
b para de_aquí_a de_aquí_al a_más_tardar a_más_tardar_en
T hasta
S desde
f a_partir_de a_partir_del
B entre
t a al
x comparado_con comparada_con en_comparación_con comparación_con en_comparación_a frente_a frente_al respecto_a
x respecto_al respecto_de respecto_del con_respecto_a con_respecto_al
g durante
& y e
@ interanual interanuales en_términos_interanuales
! excepto salvo excluyendo
! primavera verano otoño otono invierno semestres cuatrimestre bimestre quincena década decada décadas
  siglo
7 trimestres
! cada fin_de_semana fines_de_semana víspera vísperas aniversario temporada
# mil millón millones toneladas medio media
# todos_los todas_las los_lunes los_martes los_miércoles los_jueves los_viernes los_sábados los_domingos
# ese_año ese_mes ese_día esa_semana aquel_año aquel_día antepasado antepasada
? la_mañana por_la_mañana hoy_en_día que con por su sus se no fue ha es son
_ el la los las lo de del en a_lo_largo_de a_lo_largo_del
""",
    order=ORDER,
    ordinals="º ª ° er do ro to ra da",
)
