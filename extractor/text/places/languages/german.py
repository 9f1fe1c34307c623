"""The countries in German: names | demonyms and adjectives | cities."""

from __future__ import annotations

PLACES = """
ABW Aruba
AFG Afghanistan | afghanisch, Afghane
AGO Angola | angolanisch, Angolaner
AIA Anguilla
ALA Ålandinseln
ALB Albanien | albanisch, Albaner
AND Andorra | andorranisch
ARE Vereinigte Arabische Emirate, VAE | emiratisch | Schardscha
ARG Argentinien | argentinisch, Argentinier
ARM Armenien | armenisch, Armenier | Eriwan, Jerewan
ASM Amerikanisch-Samoa
ATA Antarktis
ATF Französische Süd- und Antarktisgebiete
ATG Antigua und Barbuda
AUS Australien | australisch, Australier
AUT Österreich | österreichisch, Österreicher | Wien, Salzburg
AZE Aserbaidschan | aserbaidschanisch, Aserbaidschaner
BDI Burundi | burundisch
BEL Belgien | belgisch, Belgier | Brüssel, Antwerpen, Gent, Lüttich
BEN Benin | beninisch
BES Karibische Niederlande
BFA Burkina Faso | burkinisch
BGD Bangladesch, Bangladesh | bangladeschisch
BGR Bulgarien | bulgarisch, Bulgare
BHR Bahrain | bahrainisch
BHS | bahamaisch
BIH Bosnien und Herzegowina, Bosnien, Bosnien-Herzegowina | bosnisch, bosnisch-herzegowinisch, Bosnier
BLM St. Barthélemy, Saint Barthélemy
BLR Weißrussland | belarussisch, belarusisch, weißrussisch, Belarusse, Weißrusse
BLZ Belize
BMU Bermuda
BOL Bolivien | bolivianisch, Bolivianer
BRA Brasilien | brasilianisch, Brasilianer
BRB | barbadisch
BRN Brunei Darussalam | bruneiisch
BTN Bhutan | bhutanisch
BVT Bouvetinsel
BWA Botsuana | botsuanisch
CAF Zentralafrikanische Republik | zentralafrikanisch
CAN Kanada | kanadisch, Kanadier
CCK Kokosinseln
CHE Schweiz | schweizerisch, Schweizer | Genf, Zürich, Luzern
CHL Chile | chilenisch, Chilene
CHN China, Volksrepublik China | chinesisch, Chinese | Schanghai
CIV Côte d'Ivoire, Elfenbeinküste | ivorisch, Ivorer
CMR Kamerun | kamerunisch, Kameruner | Jaunde
COD Kongo-Kinshasa, Demokratische Republik Kongo, DR Kongo, Kongo | kongolesisch, Kongolese
COG Kongo-Brazzaville, Republik Kongo, Kongo | kongolesisch, Kongolese
COK Cookinseln
COL Kolumbien | kolumbianisch, Kolumbianer
COM Komoren | komorisch
CPV Cabo Verde, Kap Verde | kapverdisch
CRI Costa Rica | costa-ricanisch, costaricanisch
CUB Kuba | kubanisch, Kubaner | Havanna
CUW Curaçao
CXR Weihnachtsinsel
CYM Kaimaninseln
CYP Zypern | zyprisch, zypriotisch, Zyprer, Zypriot | Nikosia
CZE Tschechien, Tschechische Republik | tschechisch, Tscheche | Prag
DEU Deutschland, Bundesrepublik Deutschland, BRD, Bundesrepublik
DEU | deutsch, Deutsche, Deutschen, Deutscher
DEU | | München, Köln, Hannover, Nürnberg, Frankfurt am Main, Bundesregierung, Bundeskanzleramt
DJI Dschibuti | dschibutisch
DMA Dominica | dominicanisch
DNK Dänemark | dänisch, Däne | Kopenhagen
DOM Dominikanische Republik | dominikanisch
DZA Algerien | algerisch, Algerier | Algier
ECU Ecuador | ecuadorianisch, Ecuadorianer
EGY Ägypten | ägyptisch, Ägypter | Kairo, Alexandria, Suezkanal
ERI Eritrea | eritreisch, Eritreer
ESH Westsahara | sahrauisch
ESP Spanien | spanisch, Spanier | Sevilla
EST Estland | estnisch
ETH Äthiopien | äthiopisch, Äthiopier | Addis Abeba
EUU Europäische Union, EU-Kommission, Europäische Kommission, Europäische Parlament | | Brüssel
FIN Finnland | finnisch, Finne
FJI Fidschi
FLK Falklandinseln
FRA Frankreich | französisch, Franzose, Französin | Straßburg, …Nizza
FRO Färöer
FSM Mikronesien
GAB Gabun | gabunisch
GBR Vereinigtes Königreich, Großbritannien, England, Schottland, Nordirland
GBR | britisch, englisch, schottisch, walisisch, nordirisch, Brite, Engländer, Schotte
GEO Georgien | georgisch, Georgier | Tiflis
GGY Guernsey
GHA Ghana | ghanaisch, Ghanaer
GIB Gibraltar
GIN Guinea | guineisch
GLP Guadeloupe
GMB Gambia | gambisch
GNB Guinea-Bissau | guinea-bissauisch
GNQ Äquatorialguinea | äquatorialguineisch
GRC Griechenland | griechisch, Grieche | Athen, Saloniki, Piräus
GRD Grenada
GRL Grönland | grönländisch
GTM Guatemala | guatemaltekisch
GUF Französisch-Guayana
GUM Guam
GUY Guyana | guyanisch
HKG Hongkong, Sonderverwaltungsregion Hongkong
HMD Heard und McDonaldinseln
HND | honduranisch
HRV Kroatien | kroatisch, Kroate
HTI Haiti | haitianisch, Haitianer
HUN Ungarn | ungarisch, Ungar, Ungarn
IDN Indonesien | indonesisch, Indonesier
IMN Isle of Man
IND Indien | indisch, Inder | Neu-Delhi, Kalkutta
IOT Britisches Territorium im Indischen Ozean
IRL Irland | irisch, Iren, Irin
IRN Iran | iranisch, Iraner | Teheran
IRQ Irak | irakisch, Iraker | Bagdad
ISL Island | isländisch, Isländer
ISR Israel | israelisch, Israeli
ITA Italien | italienisch, Italiener | =Rom, Mailand, Neapel, Venedig, Genua, Florenz
JAM Jamaika | jamaikanisch
JEY Jersey
JOR Jordanien | jordanisch, Jordanier
JPN Japan | japanisch, Japaner | Tokio
KAZ Kasachstan, Kasachische Republik | kasachisch, kasachstanisch, Kasache
KEN Kenia | kenianisch, Kenianer
KGZ Kirgisistan, Kirgistan, Kirgisien | kirgisisch, Kirgise | Bischkek
KHM Kambodscha | kambodschanisch, Kambodschaner
KIR Kiribati
KNA St. Kitts und Nevis, Saint Kitts und Nevis
KOR Südkorea, Republik Korea, Korea | südkoreanisch, koreanisch, Südkoreaner, Koreaner
KWT Kuwait | kuwaitisch, Kuwaiter
LAO | laotisch, Laote
LBN Libanon | libanesisch, Libanese
LBR Liberia | liberianisch
LBY Libyen | libysch, Libyer | Tripolis, Bengasi
LCA St. Lucia, Saint Lucia
LIE Liechtenstein | liechtensteinisch
LKA Sri Lanka | sri-lankisch
LSO Lesotho
LTU Litauen | litauisch, Litauer
LUX Luxemburg | luxemburgisch, Luxemburger
LVA Lettland | lettisch, Lette
MAC Macau, Macao
MAF St. Martin, Saint Martin
MAR Marokko | marokkanisch, Marokkaner | Tanger
MCO Monaco | monegassisch
MDA Republik Moldau, Moldova, Moldawien | moldauisch, moldawisch, Moldauer
MDG Madagaskar | madagassisch, Madagasse
MDV Malediven | maledivisch
MEX Mexiko | mexikanisch, Mexikaner | Mexiko-Stadt
MHL Marshallinseln
MKD Nordmazedonien, Mazedonien | mazedonisch, nordmazedonisch, Mazedonier
MLI Mali | malisch, Malier
MLT Malta | maltesisch, Malteser
MMR Myanmar, Birma | birmanisch, burmesisch, myanmarisch | Rangun
MNE Montenegro | montenegrinisch, Montenegriner
MNG Mongolei | mongolisch, Mongole
MNP Nördliche Marianen
MOZ Mosambik | mosambikanisch
MRT Mauretanien | mauretanisch
MSR Montserrat
MTQ Martinique
MUS | mauritisch
MWI Malawi | malawisch
MYS Malaysia | malaysisch, malaiisch, Malaysier
MYT Mayotte
NAM Namibia | namibisch
NCL Neukaledonien
NER Niger | nigrisch, Nigrer
NFK Norfolkinsel
NGA Nigeria | nigerianisch, Nigerianer
NIC Nicaragua | nicaraguanisch
NIU Niue
NLD Niederlande, Holland | niederländisch, holländisch, Niederländer, Holländer | Den Haag
NOR Norwegen | norwegisch, Norweger
NPL Nepal | nepalesisch, Nepalese
NRU Nauru
NZL Neuseeland | neuseeländisch, Neuseeländer
OMN Oman | omanisch, Omaner | Maskat
PAK Pakistan | pakistanisch, Pakistaner
PAN Panama | panamaisch | Panamakanal, Panama-Stadt
PCN Pitcairninseln
PER Peru | peruanisch, Peruaner
PHL Philippinen | philippinisch
PLW Palau
PNG Papua-Neuguinea | papua-neuguineisch
POL Polen | polnisch, …Pole | Warschau, Krakau, Danzig, Breslau
PRI Puerto Rico
PRK Nordkorea, Korea | nordkoreanisch, koreanisch, Nordkoreaner, Koreaner | Pjöngjang
PRT Portugal | portugiesisch, Portugiese | Lissabon
PRY Paraguay | paraguayisch
PSE Palästina, Palästinensische Autonomiegebiete, Palästinensergebiete, Westjordanland, Gazastreifen, Gaza-Streifen
PSE | palästinensisch, Palästinenser
PSE | | Ostjerusalem
PYF Französisch-Polynesien
QAT Katar, Qatar | katarisch, Katarer
REU …Réunion
ROU Rumänien | rumänisch, Rumäne | Bukarest
RUS Russland, Russische Föderation, Russischen Föderation, Rußland
RUS | russisch, Russe
RUS | | Moskau, Sankt Petersburg, Jekaterinburg, Wladiwostok, Kasan, Sotschi, Kreml
RWA Ruanda | ruandisch
SAU Saudi-Arabien, Saudiarabien | saudi-arabisch, saudisch, saudiarabisch | Riad, Dschidda, Mekka
SDN Sudan | sudanesisch, Sudanese | Khartum
SEN Senegal | senegalesisch | Dakar
SGP Singapur | singapurisch
SGS Südgeorgien und die Südlichen Sandwichinseln
SHN St. Helena, Saint Helena
SJM Spitzbergen und Jan Mayen
SLB Salomonen
SLE Sierra Leone
SLV El Salvador | salvadorianisch
SMR San Marino
SOM Somalia | somalisch | Mogadischu
SPM St. Pierre und Miquelon, Saint Pierre und Miquelon
SRB Serbien | serbisch, Serbe | Belgrad
SSD Südsudan | südsudanesisch | Dschuba
STP São Tomé und Príncipe
SUR Suriname | surinamisch
SVK Slowakei | slowakisch, Slowake
SVN Slowenien | slowenisch, Slowene | Laibach
SWE Schweden | schwedisch, Schwede | Göteborg
SWZ Eswatini, Swasiland | swasiländisch
SXM Sint Maarten
SYC Seychellen | seychellisch
SYR Syrien | syrisch, Syrer | Damaskus
TCA Turks- und Caicosinseln
TCD Tschad | tschadisch
TGO Togo | togoisch
THA Thailand | thailändisch, Thailänder
TJK Tadschikistan | tadschikisch, Tadschike | Duschanbe
TKL Tokelau
TKM Turkmenistan | turkmenisch, Turkmene | Aschgabat
TLS Timor-Leste, Osttimor | osttimoresisch, timoresisch
TON Tonga
TTO Trinidad und Tobago
TUN Tunesien | tunesisch, Tunesier
TUR Türkei | türkisch, Türke
TUV Tuvalu
TWN Taiwan | taiwanisch, taiwanesisch, Taiwaner | Taipeh
TZA Tansania, Tanzania | tansanisch, Tansanier | Daressalam
UGA Uganda | ugandisch
UKR Ukraine | ukrainisch, Ukrainer | Kiew, Kyjiw, Charkiw, Lemberg
UMI Amerikanische Überseeinseln
URY Uruguay | uruguayisch
USA Vereinigte Staaten, Vereinigte Staaten von Amerika, Vereinigten Staaten, Vereinigten Staaten von Amerika
USA Amerika
USA | amerikanisch, US-amerikanisch, Amerikaner, US-Amerikaner
USA | | Weiße Haus, Weißen Haus, Weißes Haus, Kalifornien
UZB Usbekistan | usbekisch, Usbeke | Taschkent, Samarkand, Buchara
VAT Vatikanstadt, Heiliger Stuhl, Heilige Stuhl, Heiligen Stuhl, Vatikan | vatikanisch
VCT St. Vincent und die Grenadinen, Saint Vincent und die Grenadinen
VEN Venezuela | venezolanisch, Venezolaner
VGB Britische Jungferninseln
VIR Amerikanische Jungferninseln
VNM Vietnam | vietnamesisch, Vietnamese
VUT Vanuatu
WLD Welt, weltweit
WLF Wallis und Futuna
WSM Samoa
XKX Kosovo | kosovarisch
YEM Jemen | jemenitisch, Jemenit
ZAF Südafrika | südafrikanisch, Südafrikaner | Kapstadt
ZMB Sambia | sambisch
ZWE Simbabwe | simbabwisch
--- Indischer Ozean, Indischen Ozean, Indische Ozean, Lateinamerika, Südamerika, Golf von Mexiko, Golf von Oman
--- Golf von Guinea, Sowjetunion, UdSSR, koreanische Halbinsel, koreanischen Halbinsel, Südchinesische Meer
--- Südchinesischen Meer
"""
