"""The countries in French: names | demonyms and adjectives | cities."""

from __future__ import annotations

PLACES = """
AFG | afghan | Kaboul
AGO | angolais
ALA Îles Åland
ALB Albanie | albanais
AND Andorre | andorran | Andorre-la-Vieille
ARE Émirats arabes unis, É.A.U., EAU, E.A.U. | émirati, émirien | Abou Dhabi, Abou Dabi, Dubaï, Charjah
ARG Argentine | argentin
ARM Arménie | arménien | Erevan
ASM Samoa américaines
ATA Antarctique
ATF Terres australes françaises
ATG Antigua-et-Barbuda
AUS Australie | australien
AUT Autriche | autrichien | Vienne, Salzbourg
AZE Azerbaïdjan | azerbaïdjanais, azéri | Bakou
BDI | burundais
BEL Belgique | belge | Bruxelles, Anvers, Gand
BEN Bénin | béninois
BES Pays-Bas caribéens
BFA | burkinabè, burkinabé
BGD | bangladais | Dacca
BGR Bulgarie | bulgare
BHR Bahreïn, Bahrein | bahreïni, bahreïnien
BHS | bahamien
BIH Bosnie-Herzégovine, Bosnie | bosnien, bosniaque
BLM Saint-Barthélemy
BLR Biélorussie, Bélarus | biélorusse, bélarusse
BLZ | bélizien
BMU Bermudes
BOL Bolivie | bolivien
BRA Brésil | brésilien
BRB Barbade | barbadien
BRN | brunéien
BTN Bhoutan | bhoutanais | Thimphou
BVT Île Bouvet
BWA | botswanais
CAF République centrafricaine, R.C.A. | centrafricain
CAN | canadien, québécois | Montréal, Québec
CCK Îles Cocos
CHE Suisse, Confédération suisse, Confédération helvétique | suisse, helvétique | Genève, Bâle
CHL Chili | chilien
CHN Chine, République populaire de Chine | chinois | Pékin, Shanghaï
CIV | ivoirien
CMR Cameroun | camerounais
COD RDC, R.D.C., RD Congo, République démocratique du Congo | congolais
COG République du Congo | congolais
COK Îles Cook
COL Colombie | colombien
COM Comores | comorien
CPV Cap-Vert | cap-verdien
CRI | costaricain, costaricien
CUB | cubain | La Havane
CXR Île Christmas
CYM Îles Caïmans
CYP Chypre | chypriote | Nicosie
CZE Tchéquie, République tchèque | tchèque
DEU Allemagne | allemand | Francfort, Hambourg, Francfort-sur-le-Main
DJI | djiboutien
DMA Dominique | dominiquais
DNK Danemark | danois | Copenhague
DOM République dominicaine | dominicain | Saint-Domingue
DZA Algérie | algérien | Alger
ECU Équateur | équatorien
EGY Égypte | égyptien | Le Caire, Alexandrie, canal de Suez
ERI Érythrée | érythréen
ESH Sahara occidental | sahraoui | Laâyoune
ESP Espagne | espagnol | Barcelone, Séville, Valence
EST Estonie | estonien
ETH Éthiopie | éthiopien | Addis-Abeba
EUU Union européenne, UE, U.E., Commission européenne, Parlement européen, Conseil européen | | Bruxelles
FIN Finlande | finlandais
FJI Fidji | fidjien
FLK Îles Malouines, îles Falkland, Falkland, Malouines, îles Malouines
FRA | français | Matignon
FRO Îles Féroé
FSM Micronésie
GAB | gabonais
GBR Royaume-Uni, Grande-Bretagne, Angleterre, Écosse, pays de Galles, Pays de Galles, Irlande du Nord
GBR | britannique, anglais, écossais, gallois
GBR | | Londres, Édimbourg
GEO Géorgie | géorgien | Tbilissi
GGY Guernesey
GHA | ghanéen
GIN Guinée | guinéen
GLP | guadeloupéen
GMB Gambie | gambien
GNB Guinée-Bissau | bissau-guinéen, guinéen
GNQ Guinée équatoriale | équato-guinéen, guinéen
GRC Grèce | grec, hellénique | Athènes, Thessalonique, Le Pirée
GRD Grenade | grenadien
GRL Groenland | groenlandais
GTM | guatémaltèque
GUF Guyane française | guyanais
GUY | guyanien
HKG Hong-Kong
HMD Îles Heard-et-MacDonald
HND | hondurien
HRV Croatie | croate
HTI Haïti | haïtien
HUN Hongrie | hongrois
IDN Indonésie | indonésien | Djakarta
IMN Île de Man
IND Inde | indien
IOT Territoire britannique de l'océan Indien
IRL Irlande | irlandais
IRN | iranien | Téhéran, Ispahan
IRQ Irak | irakien | Bagdad
ISL Islande | islandais
ISR Israël | israélien | Jérusalem
ITA Italie | italien | Venise, Gênes
JAM Jamaïque | jamaïcain
JOR Jordanie | jordanien
JPN Japon | japonais, nippon
KAZ | kazakh, kazakhstanais
KEN | kényan, kenyan
KGZ Kirghizstan, Kirghizistan, Kirghizie | kirghiz, kirghize | Bichkek
KHM Cambodge | cambodgien
KNA Saint-Christophe-et-Niévès | christophien
KOR Corée du Sud, République de Corée, Corée | sud-coréen, coréen | Séoul
KWT Koweït | koweïtien | Koweït
LAO | laotien
LBN Liban | libanais | Beyrouth
LBR | libérien
LBY Libye | libyen
LCA Sainte-Lucie | saint-lucien
LIE | liechtensteinois
LKA | sri-lankais
LTU Lituanie | lituanien
LUX | luxembourgeois
LVA Lettonie | letton
MAF Saint-Martin
MAR Maroc | marocain | Tanger
MCO | monégasque
MDA Moldavie | moldave
MDG | malgache | Tananarive
MDV | maldivien
MEX Mexique | mexicain
MHL Îles Marshall
MKD Macédoine du Nord | macédonien, nord-macédonien
MLI | malien
MLT Malte | maltais | La Valette
MMR Birmanie | birman | Rangoun
MNE Monténégro | monténégrin
MNG Mongolie | mongol | Oulan-Bator
MNP Îles Mariannes du Nord
MOZ | mozambicain
MRT Mauritanie | mauritanien
MTQ | martiniquais
MUS Maurice, île Maurice | mauricien
MWI | malawien, malawite
MYS Malaisie | malaisien
NAM Namibie | namibien
NCL Nouvelle-Calédonie | néo-calédonien, calédonien
NER | nigérien
NFK Île Norfolk
NGA Nigéria | nigérian
NIC | nicaraguayen
NLD Pays-Bas, Hollande | néerlandais, hollandais | La Haye
NOR Norvège | norvégien
NPL Népal | népalais | Katmandou
NZL Nouvelle-Zélande | néo-zélandais
OMN | omanais | Mascate
PAK | pakistanais
PAN | panaméen | canal de Panama
PCN Îles Pitcairn
PER Pérou | péruvien
PHL | philippin | Manille
PLW Palaos
PNG Papouasie-Nouvelle-Guinée | papouasien
POL Pologne | polonais | Varsovie, Cracovie
PRI Porto Rico | portoricain
PRK Corée du Nord, RPDC, Corée | nord-coréen, coréen
PRT | portugais | Lisbonne
PRY | paraguayen
PSE Territoires palestiniens, territoires palestiniens, Cisjordanie, bande de Gaza | palestinien | Jérusalem-Est
PYF Polynésie française | polynésien
QAT | qatarien, qatari
REU l'île de la Réunion | réunionnais
ROU Roumanie | roumain | Bucarest
RUS Russie, Fédération de Russie | russe | Moscou, Saint-Pétersbourg
RWA | rwandais
SAU Arabie saoudite, Arabie Saoudite | saoudien | Riyad, Djeddah, La Mecque
SDN Soudan | soudanais
SEN Sénégal | sénégalais
SGP Singapour | singapourien
SGS Géorgie du Sud-et-les Îles Sandwich du Sud
SHN Sainte-Hélène
SJM Svalbard et Jan Mayen
SLB Îles Salomon
SLE | sierra-léonais
SLV Salvador | salvadorien
SMR Saint-Marin | saint-marinais
SOM Somalie | somalien | Mogadiscio
SPM Saint-Pierre-et-Miquelon
SRB Serbie | serbe
SSD Soudan du Sud, Sud-Soudan | sud-soudanais | Djouba
STP Sao Tomé-et-Principe
SUR | surinamais
SVK Slovaquie | slovaque
SVN Slovénie | slovène
SWE Suède | suédois
SWZ | swazi
SXM Saint-Martin
SYC | seychellois
SYR Syrie | syrien | …Damas, Alep
TCA Îles Turques-et-Caïques
TCD Tchad | tchadien | N'Djaména
TGO | togolais
THA Thaïlande | thaïlandais, thaï
TJK | tadjik | Douchanbé
TKM Turkménistan | turkmène | Achgabat, Achkhabad
TLS Timor oriental, Timor-Oriental | timorais, est-timorais
TTO Trinité-et-Tobago | trinidadien
TUN Tunisie | tunisien
TUR Turquie | turc
TWN Taïwan | taïwanais
TZA Tanzanie | tanzanien
UGA Ouganda | ougandais
UKR | ukrainien | Kyïv
UMI Îles mineures éloignées des États-Unis
URY | uruguayen
USA États-Unis, États-Unis d'Amérique
USA | américain, états-unien, étasunien
USA | | Philadelphie, Maison-Blanche, Maison Blanche, Pentagone, La Nouvelle-Orléans, Californie
UZB Ouzbékistan | ouzbek, ouzbèke | Tachkent, Samarcande, Boukhara
VAT État de la Cité du Vatican, Saint-Siège
VCT Saint-Vincent-et-les Grenadines
VEN | vénézuélien
VGB Îles Vierges britanniques, îles Vierges britanniques
VIR Îles Vierges des États-Unis, Îles Vierges américaines, îles Vierges américaines
VNM Viêt Nam | vietnamien | Hanoï
VUT | vanuatuan
WLD monde, mondial, mondiale, mondiaux, mondiales
WLF Wallis-et-Futuna
WSM | samoan
XKX | kosovar
YEM Yémen | yéménite
ZAF Afrique du Sud | sud-africain | Le Cap
ZMB Zambie | zambien
ZWE | zimbabwéen
--- océan Indien, Océan Indien, Amérique latine, Amérique du Sud, Amérique du Nord, Amérique centrale
--- golfe du Mexique, golfe d'Oman, golfe de Guinée, URSS, Union soviétique, Banque mondiale, Organisation mondiale
--- Coupe du monde, Guerre mondiale, guerre mondiale, péninsule coréenne, cochon d'Inde
"""
