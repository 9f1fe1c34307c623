"""The countries in Spanish: names | demonyms and adjectives | cities."""

from __future__ import annotations

PLACES = """
ABW | arubeño
AFG Afganistán | afgano
AGO | angoleño
AIA Anguila
ALA Islas Aland
ALB | albanés
AND | andorrano | Andorra la Vieja
ARE Emiratos Árabes Unidos, EAU, E.A.U., EE.AU. | emiratí | Abu Dabi, Dubái, Sharjá
ARG República Argentina | argentino
ARM | armenio | Ereván
ASM Samoa Americana
ATA Antártida
ATF Territorios Australes Franceses
ATG Antigua y Barbuda | antiguano
AUS | australiano | Sídney, Camberra
AUT | austríaco, austriaco | Viena, Salzburgo
AZE Azerbaiyán, Azerbaiyan | azerbaiyano, azerí | Bakú
BDI | burundés
BEL Bélgica | belga | Bruselas, Amberes, Gante, …Brujas, Lieja
BEN Benín | beninés
BES Caribe neerlandés
BFA | burkinés | Uagadugú
BGD Bangladés | bangladesí, bangladeshí | Daca
BGR | búlgaro | Sofía
BHR Baréin, Bahréin | bareiní, bahreiní
BHS | bahameño
BIH Bosnia y Herzegovina | bosnio, bosníaco
BLM San Bartolomé
BLR Bielorrusia | bielorruso
BLZ Belice | beliceño | Belmopán
BMU Bermudas | bermudeño
BOL | boliviano
BRA Brasil | brasileño, brasilero | Brasilia, Río de Janeiro, San Pablo
BRB | barbadense
BRN Brunéi | bruneano
BTN Bután | butanés | Timbu
BVT Isla Bouvet
BWA Botsuana | botsuano
CAF República Centroafricana | centroafricano
CAN Canadá | canadiense
CCK Islas Cocos
CHE Suiza | suizo | Berna, Ginebra, Zúrich, Basilea, Lausana
CHL | chileno
CHN República Popular China, R.P. China, RPCh
CHN | =chino, =chinos, =empresa china, =empresas chinas, =parte china, =delegación china, =economía china
CHN | =embajada china, =inversión china, =inversiones chinas, =autoridades chinas, =compañía china
CHN | =compañías chinas, =capital china
CHN | | Pekín, Pequín, Shanghái, Cantón
CIV Costa de Marfil | marfileño | Abiyán, Yamusukro
CMR Camerún | camerunés | Yaundé, Duala
COD República Democrática del Congo, R.D. Congo, RD Congo, RDC | congoleño | Kinsasa
COG | congoleño
COK Islas Cook
COL | colombiano | Bogotá, Cartagena de Indias
COM Comoras | comorense
CPV | caboverdiano
CRI | costarricense
CUB | cubano | La Habana
CUW Curazao
CXR Isla de Navidad
CYM Islas Caimán
CYP Chipre | chipriota, grecochipriota, turcochipriota
CZE Chequia, República Checa | checo | Praga
DEU Alemania | alemán | Berlín, Fráncfort, Francfort, Múnich, Hamburgo, Fráncfort del Meno
DJI Yibuti | yibutiano
DMA | dominiqués
DNK Dinamarca | danés | Copenhague
DOM República Dominicana | dominicano
DZA Argelia | argelino | Argel
ECU | ecuatoriano
EGY Egipto | egipcio | El Cairo, Alejandría
ERI | eritreo
ESH Sáhara Occidental | saharaui
ESP España, Reino de España | español | Sevilla, La Moncloa
EST | estonio | Tallin
ETH Etiopía | etíope | Adís Abeba, Addis Abeba
EUU Unión Europea, UE, Comisión Europea, Parlamento Europeo, Consejo Europeo | | Bruselas
FIN Finlandia | finlandés
FJI Fiyi | fiyiano
FLK Islas Malvinas
FRA Francia | francés | París, Marsella, Estrasburgo, …Niza, Burdeos
FRO Islas Feroe
GAB Gabón | gabonés
GBR Reino Unido, Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda del Norte
GBR | británico, inglés, escocés, galés, norirlandés
GBR | | Londres, Edimburgo
GEO | georgiano | Tiflis
GGY Guernesey
GHA | ghanés | Acra
GIB | gibraltareño
GIN | guineano | Conakri
GLP Guadalupe
GMB | gambiano
GNB Guinea-Bisáu | guineano | Bisáu
GNQ Guinea Ecuatorial | ecuatoguineano, guineano
GRC Grecia | griego, helénico | Atenas, Salónica, El Pireo
GRD Granada | granadino
GRL Groenlandia | groenlandés
GTM | guatemalteco | Ciudad de Guatemala
GUF Guayana Francesa
GUY | guyanés
HKG | hongkonés
HMD Islas Heard y McDonald
HND | hondureño
HRV Croacia | croata
HTI Haití | haitiano | Puerto Príncipe
HUN Hungría | húngaro
IDN | indonesio | Yakarta
IMN Isla de Man
IND | =indio, =indios, =empresa india, =empresas indias, =delegación india, =parte india, =capital india
IND | =economía india
IND | | Nueva Delhi, Nueva Deli, Calcuta
IOT Territorio Británico del Océano Índico
IRL Irlanda | irlandés | Dublín
IRN Irán | iraní | Teherán
IRQ Irak | iraquí | Bagdad
ISL Islandia | islandés | Reikiavik
ISR | israelí | Jerusalén
ITA Italia | italiano | Roma, Milán, Nápoles, Turín, Venecia, Génova, Florencia
JAM | jamaicano
JOR Jordania | jordano | Ammán, Amán
JPN Japón | japonés, nipón | Tokio
KAZ Kazajistán, Kazajstán, Kazakhstán | kazajo, kazako, kazajistano, kazajstano | Astaná, Almatý
KEN Kenia | keniano, keniata
KGZ Kirguistán, Kirguizistán, Kirguizstán | kirguís, kirguiso | Biskek
KHM Camboya | camboyano | Nom Pen
KNA San Cristóbal y Nieves | sancristobaleño
KOR Corea del Sur, República de Corea, Corea | surcoreano, coreano | Seúl
KWT | kuwaití | Ciudad de Kuwait
LAO | laosiano | Vientián
LBN Líbano | libanés | Trípoli
LBR | liberiano
LBY Libia | libio | Trípoli, Bengasi
LCA Santa Lucía | santaluciano
LIE | liechtensteiniano
LKA | ceilanés, ceilandés, esrilanqués
LSO Lesoto
LTU Lituania | lituano | Vilna
LUX Luxemburgo | luxemburgués
LVA Letonia | letón
MAF San Martín
MAR Marruecos | marroquí | Tánger
MCO Mónaco | monegasco | Montecarlo
MDA | moldavo
MDG | malgache
MDV Maldivas | maldivo
MEX México, Méjico, Estados Unidos Mexicanos | mexicano, mejicano | Ciudad de México, CDMX
MHL Islas Marshall
MKD Macedonia del Norte | macedonio, normacedonio | Skopie
MLI Malí | maliense
MLT | maltés | La Valeta
MMR Birmania | birmano | Rangún, Naipyidó
MNE | montenegrino
MNG | mongol | Ulán Bator
MNP Islas Marianas del Norte
MOZ | mozambiqueño
MRT | mauritano | Nuakchot
MTQ Martinica
MUS Mauricio | mauriciano
MWI Malaui | malauí | Lilongüe
MYS Malasia | malasio, malayo
NAM | namibio
NCL Nueva Caledonia
NER Níger | nigerino
NFK Isla Norfolk
NGA | nigeriano | Abuya
NIC | nicaragüense
NLD Países Bajos, Holanda | neerlandés, holandés | Ámsterdam, La Haya, Róterdam
NOR Noruega | noruego
NPL | nepalí, nepalés | Katmandú
NRU | nauruano
NZL Nueva Zelanda, Nueva Zelandia | neozelandés
OMN Omán | omaní | Mascate
PAK Pakistán | pakistaní, paquistaní
PAN Panamá | panameño | Ciudad de Panamá, Canal de Panamá
PCN Islas Pitcairn
PER Perú | peruano
PHL Filipinas | filipino
PLW Palaos
PNG Papúa Nueva Guinea | papú
POL Polonia | polaco | Varsovia, Cracovia
PRI | puertorriqueño
PRK Corea del Norte, RPDC, Corea | norcoreano, coreano | Pionyang
PRT | portugués, luso | Lisboa, Oporto
PRY | paraguayo
PSE Palestina, Cisjordania, Franja de Gaza, Territorios Palestinos | palestino | Jerusalén Este, Belén
PYF Polinesia Francesa
QAT Catar | catarí, qatarí
REU …Reunión, isla de Reunión, Isla Reunión
ROU Rumanía | rumano | Bucarest
RUS Rusia, Federación Rusa, Federación de Rusia | ruso | Moscú, San Petersburgo, Kazán, Ekaterimburgo
RWA Ruanda | ruandés
SAU Arabia Saudí, Arabia Saudita | saudí, saudita | Riad, Yeda, La Meca, Yedá
SDN Sudán | sudanés | Jartum
SEN | senegalés
SGP Singapur | singapurense
SGS Islas Georgia del Sur y Sandwich del Sur
SHN Santa Elena
SJM Svalbard y Jan Mayen
SLB Islas Salomón
SLE Sierra Leona | sierraleonés
SLV | salvadoreño
SMR | sanmarinense
SOM | somalí | Mogadiscio
SPM San Pedro y Miquelón
SRB | serbio | Belgrado
SSD Sudán del Sur | sursudanés | Yuba
STP Santo Tomé y Príncipe
SUR Surinam | surinamés
SVK Eslovaquia | eslovaco
SVN Eslovenia | esloveno | Liubliana
SWE Suecia | sueco | Estocolmo, Gotemburgo
SWZ Esuatini, Suazilandia, Swazilandia | suazi
SYC | seychellense
SYR Siria | sirio | Damasco, Alepo
TCA Islas Turcas y Caicos
TCD | chadiano | Yamena
TGO | togolés
THA Tailandia | tailandés
TJK Tayikistán | tayiko | Dusambé
TKM Turkmenistán | turkmeno, turcomano | Asjabad
TLS Timor Oriental | timorense
TON | tongano
TTO Trinidad y Tobago | trinitense | Puerto España
TUN Túnez | tunecino | Túnez
TUR Turquía | turco | Estambul, Esmirna
TWN Taiwán | taiwanés | Taipéi
TZA Tanzanía | tanzano | Dar es-Salam
UGA | ugandés
UKR Ucrania | ucraniano, ucranio | Járkov, Leópolis
UMI Islas menores alejadas de EE. UU.
URY | uruguayo
USA Estados Unidos, EE. UU., EE.UU., EEUU, E.U.A., EUA, Estados Unidos de América
USA | estadounidense, norteamericano
USA | | Nueva York, Washington D. C., Casa Blanca, Filadelfia, Nueva Jersey, Nuevo México, Pentágono
UZB Uzbekistán | uzbeko | Taskent, Samarcanda, Bujará
VAT Ciudad del Vaticano, Santa Sede, Vaticano | vaticano
VCT San Vicente y las Granadinas
VEN | venezolano
VGB Islas Vírgenes Británicas
VIR Islas Vírgenes de EE. UU.
VNM | vietnamita | Hanói, Ciudad Ho Chi Minh
WLD mundo, mundial
WLF Wallis y Futuna
WSM | samoano
XKX | kosovar
YEM | yemení | Saná
ZAF Sudáfrica, Suráfrica | sudafricano, surafricano | Ciudad del Cabo, Johannesburgo
ZMB | zambiano
ZWE Zimbabue | zimbabuense
--- Océano Índico, América Latina, América del Sur, América del Norte, América Central, Golfo de México
--- golfo de México, golfo de Omán, golfo de Guinea, Unión Soviética, Banco Mundial, Copa Mundial
--- Segunda Guerra Mundial, Primera Guerra Mundial, península de Corea, península coreana, Organización Mundial
"""
