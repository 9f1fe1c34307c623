"""The countries in Turkish: names | demonyms and adjectives | cities."""

from __future__ import annotations

PLACES = """
AFG Afganistan | Afgan, Afganistanlı | Kabil
AGO | Angolalı
ALA Åland Adaları
ALB Arnavutluk | Arnavut | …Tiran
AND | Andorralı
ARE Birleşik Arap Emirlikleri, BAE, Emirlikler | BAE'li | Abu Dabi, Şarika
ARG Arjantin | Arjantinli
ARM Ermenistan | Ermeni | Erivan
ASM Amerikan Samoası
ATA Antarktika
ATF Fransız Güney Toprakları
ATG Antigua ve Barbuda
AUS Avustralya | Avustralyalı | Sidney
AUT Avusturya | Avusturyalı | Viyana
AZE Azerbaycan | Azerbaycanlı, Azeri | Bakü, Gence, Nahçıvan
BDI | Burundili
BEL Belçika | Belçikalı | Brüksel, Anvers
BEN | Beninli
BES Karayip Hollandası
BFA | Burkinalı
BGD Bangladeş | Bangladeşli | Dakka
BGR Bulgaristan | Bulgar, Bulgaristanlı
BHR Bahreyn | Bahreynli
BHS Bahamalar | Bahamalı
BIH Bosna-Hersek, Bosna | Bosnalı, Boşnak | Saraybosna
BLM Saint Barthelemy
BLR Beyaz Rusya | Belaruslu
BOL Bolivya | Bolivyalı
BRA Brezilya | Brezilyalı
BRN | Bruneyli
BTN Butan
BVT Bouvet Adası
BWA Botsvana | Botsvanalı
CAF Orta Afrika Cumhuriyeti | Orta Afrikalı
CAN Kanada | Kanadalı
CCK Cocos Keeling Adaları
CHE İsviçre | İsviçreli | Cenevre, Zürih, Zürich, Lozan
CHL Şili | Şilili
CHN Çin, Çin Halk Cumhuriyeti, ÇHC, ÇİN | Çinli | Pekin, Şanghay, Şangay, Guangcou
CIV Fildişi Sahili | Fildişili
CMR Kamerun | Kamerunlu
COD Kongo-Kinşasa, Demokratik Kongo Cumhuriyeti, KDC, Kongo Demokratik Cumhuriyeti, Kongo | Kongolu | Kinşasa
COG Kongo-Brazavil, Kongo Cumhuriyeti, Kongo | Kongolu | Brazavil
COK Cook Adaları
COL Kolombiya | Kolombiyalı
COM Komorlar
CRI Kosta Rika | Kosta Rikalı
CUB Küba | Kübalı
CXR Christmas Adası
CYM Cayman Adaları
CYP Kıbrıs, GKRY | Kıbrıslı | Lefkoşa
CZE Çekya, Çek Cumhuriyeti | …Çek, Çekyalı | Prag
DEU Almanya | Alman, Almanyalı | Münih, Köln
DJI Cibuti | Cibutili
DMA Dominika | Dominikalı
DNK Danimarka | Danimarkalı | Kopenhag
DOM Dominik Cumhuriyeti | Dominikli, Dominikan
DZA Cezayir | Cezayirli
ECU Ekvador | Ekvadorlu
EGY Mısır | Mısırlı | Kahire, İskenderiye, Süveyş Kanalı
ERI Eritre | Eritreli
ESH Batı Sahra
ESP İspanya | İspanyol, İspanyalı | Barselona
EST Estonya | Eston, Estonyalı
ETH Etiyopya | Etiyopyalı
EUU Avrupa Birliği, AB, Avrupa Komisyonu, Avrupa Parlamentosu | | Brüksel
FIN Finlandiya | Finlandiyalı, Finli
FLK Falkland Adaları
FRA Fransa | Fransız, Fransalı | Marsilya, Strazburg
FRO Faroe Adaları
FSM Mikronezya
GAB | Gabonlu
GBR Birleşik Krallık, İngiltere, Büyük Britanya, Britanya, İskoçya, Galler, Kuzey İrlanda
GBR | İngiliz, Britanyalı, İskoç, Galli
GBR | | Londra
GEO Gürcistan | Gürcü | Tiflis, Batum
GHA Gana | Ganalı | Akra
GIB Cebelitarık
GIN Gine | Gineli | Konakri
GMB Gambiya | Gambiyalı
GNB Gine-Bissau
GNQ Ekvator Ginesi
GRC Yunanistan | Yunan, Yunanlı, Yunanistanlı | Atina, Selanik, …Pire
GRL Grönland
GTM | Guatemalalı
GUF Fransız Guyanası
GUY | Guyanalı
HMD Heard Adası ve McDonald Adaları
HND | Honduraslı
HRV Hırvatistan | Hırvat
HTI | Haitili
HUN Macaristan | Macar, Macaristanlı | Budapeşte
IDN Endonezya | Endonezyalı | Cakarta
IMN Man Adası
IND Hindistan | Hintli, Hindistanlı | Yeni Delhi, Kalküta
IOT Britanya Hint Okyanusu Toprakları
IRL İrlanda | İrlandalı
IRN İran | İranlı | Tahran, İsfahan, Tebriz, Meşhed
IRQ Irak | Iraklı | Bağdat, Musul, Kerkük
ISL İzlanda | İzlandalı
ISR İsrail | İsrailli | Kudüs
ITA İtalya | İtalyan | Milano, Napoli, Torino, Venedik, Cenova
JAM Jamaika | Jamaikalı
JOR Ürdün | Ürdünlü | Akabe
JPN Japonya | Japon, Japonyalı
KAZ Kazakistan | Kazak, Kazakistanlı, Kazakıstanlı | Almatı, Çimkent, Türkistan, Aktav
KEN | Kenyalı
KGZ Kırgızistan, Kırgız Cumhuriyeti | Kırgız, Kırgızistanlı | Bişkek, Oş
KHM Kamboçya | Kamboçyalı
KNA Saint Kitts ve Nevis
KOR Güney Kore, Kore Cumhuriyeti, Kore | Güney Koreli, Koreli | Seul
KWT Kuveyt | Kuveytli
LAO | Laoslu
LBN Lübnan | Lübnanlı | Beyrut, Trablus
LBR Liberya | Liberyalı
LBY | Libyalı | Trablus, Bingazi
LKA | Sri Lankalı
LTU Litvanya | Litvanyalı, Litvan
LUX Lüksemburg | Lüksemburglu
LVA Letonya | Letonyalı, Leton
MAC Makao
MAR Fas | Faslı | Kazablanka, Marakeş, Tanca
MCO Monako | Monakolu
MDA | Moldovalı | Kişinev
MDG Madagaskar | Madagaskarlı
MDV Maldivler
MEX Meksika | Meksikalı
MHL Marshall Adaları
MKD Kuzey Makedonya, Makedonya | Makedon, Makedonyalı | Üsküp
MLI | Malili
MLT | Maltalı
MMR | Myanmarlı
MNE Karadağ | Karadağlı
MNG Moğolistan | Moğol, Moğolistanlı | Ulan Batur
MNP Kuzey Mariana Adaları
MOZ Mozambik | Mozambikli
MRT Moritanya | Moritanyalı
MTQ Martinik
MWI Malavi
MYS Malezya | Malezyalı
NAM Namibya | Namibyalı
NCL Yeni Kaledonya
NER Nijer | Nijerli
NFK Norfolk Adası
NGA Nijerya | Nijeryalı
NIC Nikaragua | Nikaragualı
NLD Hollanda | Hollandalı, Felemenk | Lahey
NOR Norveç | Norveçli
NPL | Nepalli | Katmandu
NZL Yeni Zelanda | Yeni Zelandalı
OMN Umman | Ummanlı | Maskat
PAK | Pakistanlı | İslamabad, Karaçi
PAN | Panamalı | Panama Kanalı
PCN Pitcairn Adaları
PER | Perulu
PHL Filipinler | Filipinli
PNG Papua Yeni Gine
POL Polonya | Polonyalı | Varşova
PRI Porto Riko
PRK Kuzey Kore, Kore | Kuzey Koreli, Koreli
PRT Portekiz | Portekizli | Lizbon
PRY | Paraguaylı
PSE Filistin Bölgeleri, Filistin, Batı Şeria, Gazze | Filistinli | Doğu Kudüs
PYF Fransız Polinezyası
QAT Katar | Katarlı
REU Reunion
ROU Romanya | Rumen, Romanyalı | Bükreş, Köstence
RUS Rusya, Rusya Federasyonu | Rus, Rusyalı | Moskova, Soçi
RWA Ruanda | Ruandalı
SAU Suudi Arabistan | Suudi, Suudi Arabistanlı | Riyad, Cidde, Mekke
SDN | Sudanlı | Hartum
SEN | Senegalli
SGP Singapur | Singapurlu
SGS Güney Georgia ve Güney Sandwich Adaları
SJM Svalbard ve Jan Mayen
SLB Solomon Adaları
SLV | Salvadorlu
SOM Somali | Somalili | Mogadişu
SPM Saint Pierre ve Miquelon
SRB Sırbistan | Sırp, Sırbistanlı | Belgrad
SSD Güney Sudan | Güney Sudanlı
STP Sao Tome ve Principe
SUR Surinam | Surinamlı
SVK Slovakya | Slovak, Slovakyalı
SVN Slovenya | Sloven, Slovenyalı
SWE İsveç | İsveçli | Stokholm
SWZ Esvatini
SYC Seyşeller
SYR Suriye | Suriyeli | Şam, Halep
TCA Turks ve Caicos Adaları
TCD Çad | Çadlı
TGO | Togolu
THA Tayland | Taylandlı
TJK Tacikistan | Tacik, Tacikistanlı | Duşanbe, Hocend
TKM Türkmenistan | Türkmen, Türkmenistanlı | Aşkabat, Türkmenbaşı
TTO Trinidad ve Tobago
TUN Tunus | Tunuslu
TUR T.C. | Türk, Türkiyeli | İstanbul, İzmir, Beştepe, Diyarbakır
TWN Tayvan | Tayvanlı
TZA Tanzanya | Tanzanyalı
UGA | Ugandalı
UKR Ukrayna | Ukraynalı | Harkiv
UMI ABD Küçük Harici Adaları
URY | Uruguaylı
USA Amerika Birleşik Devletleri, ABD, A.B.D., Birleşik Devletler
USA | Amerikalı, Amerikan, ABD'li
USA | | Vaşington, Beyaz Saray
UZB Özbekistan | Özbek, Özbekistanlı | Taşkent, Semerkant, Buhara, Semerkand
VAT Vatikan
VCT Saint Vincent ve Grenadinler
VEN | Venezuelalı
VGB Britanya Virjin Adaları
VIR ABD Virjin Adaları
VNM | Vietnamlı
WLD dünya, küresel, dünya çapında
WLF Wallis ve Futuna
XKX Kosova | Kosovalı | Priştine
YEM | Yemenli
ZAF Güney Afrika | Güney Afrikalı
ZMB Zambiya | Zambiyalı
ZWE Zimbabve | Zimbabveli
--- Mali işler, Mali İşler, Hint Okyanusu, Latin Amerika, Güney Amerika, Kuzey Amerika, Orta Amerika
--- Meksika Körfezi, Umman Körfezi, Gine Körfezi, Sovyetler Birliği, SSCB, Dünya Bankası, Dünya Kupası, Dünya Savaşı
--- Dünya Ticaret Örgütü, Dünya Sağlık Örgütü, Kore Yarımadası, Güney Çin Denizi
"""
