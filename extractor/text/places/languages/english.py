"""The countries in English: names | demonyms and adjectives | cities."""

from __future__ import annotations

PLACES = """
ABW Aruba | Aruban | Oranjestad
AFG Afghanistan | Afghan, Afghani, Afghanistani | Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad
AGO Angola | Angolan | Luanda, Lobito, Benguela
AIA Anguilla | Anguillan
ALA Åland Islands, Åland | Ålander | Mariehamn
ALB Albania | Albanian | Tirana, Durrës, Vlorë
AND Andorra | Andorran | Andorra la Vella
ARE United Arab Emirates, UAE, U.A.E., Emirates
ARE | Emirati
ARE | | Abu Dhabi, Dubai, Sharjah, Fujairah, Ras al-Khaimah, Ajman, Jebel Ali
ARG Argentina, Argentine Republic | Argentine, Argentinian, Argentinean | Buenos Aires, Córdoba, Rosario, Mendoza
ARM Armenia | Armenian | Yerevan, Gyumri
ASM American Samoa | American Samoan, Samoan | Pago Pago
ATA Antarctica | Antarctic
ATF French Southern Territories, French Southern and Antarctic Lands, Kerguelen
ATG Antigua and Barbuda, Antigua Barbuda, Antigua | Antiguan, Barbudan | St. John's
AUS Australia
AUS | Australian, Aussie
AUS | | Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, New South Wales, Queensland, Victoria
AUT Austria | Austrian | Vienna, Salzburg, Graz, Linz, Innsbruck
AZE Azerbaijan | Azerbaijani, Azeri | Baku, Ganja, Nakhchivan, Sumgait, Sumqayit
BDI Burundi | Burundian | Bujumbura, Gitega
BEL Belgium | Belgian | Brussels, Antwerp, Ghent, Bruges, Liège, Zeebrugge
BEN Benin | Beninese, Beninois | Porto-Novo, Cotonou
BES Caribbean Netherlands, Bonaire, Sint Eustatius, Bonaire Sint Eustatius and Saba | | Kralendijk
BFA Burkina Faso, Burkina | Burkinabe, Burkinabè, Burkinabé | Ouagadougou, Bobo-Dioulasso
BGD Bangladesh | Bangladeshi | Dhaka, Chittagong, Chattogram, Khulna, Sylhet
BGR Bulgaria | Bulgarian | Sofia, Plovdiv, Varna, Burgas
BHR Bahrain | Bahraini | Manama
BHS Bahamas | Bahamian | Nassau
BIH Bosnia and Herzegovina, Bosnia  Herzegovina, Bosnia, Bosnia-Herzegovina, Republika Srpska
BIH | Bosnian, Herzegovinian
BIH | | Sarajevo, Banja Luka, Mostar
BLM St. Barthélemy, Saint Barthélemy | Barthélemois | Gustavia
BLR Belarus, Belorussia, Byelorussia
BLR | Belarusian, Belarussian, Belorussian
BLR | | Minsk, Brest-Litovsk, Gomel, Grodno, Vitebsk
BLZ Belize | Belizean | Belmopan, Belize City
BMU Bermuda | Bermudian, Bermudan
BOL Bolivia | Bolivian | La Paz, Sucre, Santa Cruz de la Sierra, Cochabamba
BRA Brazil
BRA | Brazilian
BRA | | Brasília, São Paulo, Rio de Janeiro, Salvador, Belo Horizonte, Fortaleza, Recife, Porto Alegre, Curitiba
BRA | | Manaus, Belém
BRB Barbados | Barbadian, Bajan | Bridgetown
BRN Brunei, Brunei Darussalam | Bruneian | Bandar Seri Begawan
BTN Bhutan | Bhutanese | Thimphu
BVT Bouvet Island
BWA Botswana | Botswanan, Motswana, Batswana | Gaborone
CAF Central African Republic, C.A.R. | Central African | Bangui
CAN Canada
CAN | Canadian
CAN | | Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Quebec, British Columbia
CAN | | Alberta, Ontario, Victoria, Halifax
CCK Cocos Keeling Islands, Cocos Islands, Keeling Islands
CHE Switzerland, Swiss Confederation | Swiss | Bern, Berne, Geneva, Zurich, Davos, Basel, Lausanne, Lugano, Lucerne
CHL Chile | Chilean | Santiago, Santiago de Chile, Valparaíso, Antofagasta, Concepción
CHN China, PRC, P.R.C., People's Republic of China, Mainland China, P.R. China, PR China
CHN | Chinese, …Sino
CHN | | Beijing, Peking, Shanghai, Guangzhou, Canton, Shenzhen, Chongqing, Tianjin, Wuhan, Chengdu, Xi'an, Nanjing
CHN | | Hangzhou, Qingdao, Dalian, Xiamen, Ningbo, Suzhou, Urumqi, Ürümqi, Kashgar, Khorgos Port, Xinjiang, Harbin
CHN | | Shenyang, Kunming, Lianyungang, Yiwu, Zhengzhou, Jinan, Changsha, Dongguan, Foshan, Hefei, Fuzhou, Lanzhou
CHN | | Taiyuan, Tibet, Lhasa, Hainan, Sanya, Boao, Guangdong, Inner Mongolia, Zhongnanhai
CIV Côte d'Ivoire, Ivory Coast, Cote d'Ivoire | Ivorian, Ivoirian, Ivorien | Abidjan, Yamoussoukro
CMR Cameroon | Cameroonian | Yaoundé, Douala
COD Congo-Kinshasa, DRC, D.R.C., DR Congo, D.R. Congo, Democratic Republic of the Congo
COD Democratic Republic of Congo, Congo DR, Zaire, Congo
COD | Congolese, Zairian
COD | | Kinshasa, Lubumbashi, Goma, Bukavu, Kisangani, Katanga, Kivu
COG Congo-Brazzaville, Republic of the Congo, Republic of Congo, Congo | Congolese | Brazzaville, Pointe-Noire
COK Cook Islands | Cook Islander | Avarua, Rarotonga
COL Colombia | Colombian | Bogota, Medellín, Cali, Barranquilla, Cartagena
COM Comoros | Comorian, Comoran | Moroni
CPV Cape Verde, Cabo Verde | Cape Verdean, Cabo Verdean | Praia, Mindelo
CRI Costa Rica | Costa Rican | San José
CUB Cuba | Cuban | Havana, Santiago de Cuba
CUW Curaçao | Curaçaoan | Willemstad
CXR Christmas Island
CYM Cayman Islands, Caymans | Caymanian | George Town
CYP Cyprus | Cypriot, Greek Cypriot, Turkish Cypriot | Nicosia, Limassol, Larnaca, Paphos
CZE Czechia, Czech Republic | Czech | Prague, Brno, Ostrava
DEU Germany, Federal Republic of Germany, FRG, West Germany, East Germany
DEU | German
DEU | | Berlin, Bonn, Frankfurt, Munich, Hamburg, Cologne, Stuttgart, Düsseldorf, Dusseldorf, Dresden, Leipzig
DEU | | Bremen, Bremerhaven, Duisburg, Hanover, Nuremberg, Dortmund, Potsdam, Bavaria, Bundestag
DJI Djibouti | Djiboutian
DMA Dominica, Commonwealth of Dominica | Dominican | Roseau
DNK Denmark | Danish, Dane | Copenhagen, Aarhus, Odense, Esbjerg
DOM Dominican Republic | Dominican | Santo Domingo, Punta Cana
DZA Algeria | Algerian | Algiers, Oran, Constantine
ECU Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | Quito, Guayaquil, Cuenca, Galápagos
EGY Egypt
EGY | Egyptian
EGY | | Cairo, Alexandria, Giza, Port Said, Suez, Suez Canal, Sharm el-Sheikh, Sharm El Sheikh, Aswan, Luxor
ERI Eritrea | Eritrean | Asmara, Massawa
ESH Western Sahara, Sahrawi Arab Democratic Republic | Sahrawi, Saharawi, Western Saharan | Laayoune, El Aaiún
ESP Spain, Kingdom of Spain
ESP | Spanish, Spaniard
ESP | | Madrid, Barcelona, Valencia, Seville, Málaga, Bilbao, Zaragoza, Granada, Córdoba, Algeciras, Las Palmas
ESP | | Catalonia, Santiago de Compostela
EST Estonia | Estonian | Tallinn, Tartu, Narva
ETH Ethiopia | Ethiopian | Addis Ababa, Mekelle, Dire Dawa, Tigray
EUU European Union, EU, E.U., European Commission, European Parliament, European Council
EUU Council of the European Union, European Communities, Eurozone
EUU | | Brussels
FIN Finland | Finnish, Finn | Helsinki, Tampere, Turku, Espoo
FJI Fiji | Fijian | Suva, Nadi
FLK Falkland Islands, Falklands, Malvinas | Falkland Islander | Port Stanley
FRA France, French Republic
FRA | French, Frenchman
FRA | | Paris, Marseille, Marseilles, Lyon, Lyons, Strasbourg, Toulouse, Bordeaux, Lille, Nantes, …Nice, Cannes
FRA | | Le Havre, Élysée, Quai d'Orsay, Corsica
FRO Faroe Islands, Faroes, Faeroe Islands | Faroese | Tórshavn
FSM Micronesia, Federated States of Micronesia | Micronesian | Palikir
GAB Gabon | Gabonese, Gabonaise | Libreville, Port-Gentil
GBR United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland, N. Ireland, Ulster
GBR | British, Briton, Brit, English, Englishman, Scottish, Scot, Scotsman, Welsh, Welshman, Northern Irish, Anglo
GBR | | London, Manchester, Birmingham, Liverpool, Glasgow, Edinburgh, Belfast, Cardiff, Leeds, Bristol, Sheffield
GBR | | Newcastle, Aberdeen, Southampton, Felixstowe, Cambridge, Oxford, Downing Street, Whitehall
GBR | | Buckingham Palace, Heathrow, Holyrood, Stormont
GEO Georgia, Republic of Georgia | Georgian | Tbilisi, Batumi, Kutaisi, Poti, Anaklia
GGY Guernsey | | St. Peter Port
GHA Ghana | Ghanaian | Accra, Kumasi, Takoradi
GIB Gibraltar | Gibraltarian
GIN Guinea, Guinea-Conakry, Republic of Guinea | Guinean | Conakry, Simandou
GLP Guadeloupe | Guadeloupean, Guadeloupian | Basse-Terre, Pointe-à-Pitre
GMB Gambia | Gambian | Banjul
GNB Guinea-Bissau | Bissau-Guinean, Guinea-Bissauan, Guinean | Bissau
GNQ Equatorial Guinea | Equatorial Guinean, Equatoguinean, Guinean | Malabo, Bata
GRC Greece, Hellenic Republic | Greek, Hellenic | Athens, Thessaloniki, Salonica, Piraeus, Crete, Alexandroupoli
GRD Grenada | Grenadian | St. George's
GRL Greenland | Greenlandic, Greenlander | Nuuk
GTM Guatemala | Guatemalan | Guatemala City
GUF French Guiana, French Guyana | French Guianese | Cayenne, Kourou
GUM Guam | Guamanian | Hagåtña
GUY Guyana | Guyanese | Georgetown
HKG Hong Kong, HKSAR | Hongkonger, Hong Konger | Kowloon
HMD Heard and McDonald Islands, Heard McDonald Islands, Heard Island, Heard Island and McDonald Islands
HND Honduras | Honduran | Tegucigalpa, San Pedro Sula
HRV Croatia | Croatian, Croat | Zagreb, …Split, Dubrovnik, Rijeka, Zadar
HTI Haiti | Haitian | Port-au-Prince, Cap-Haïtien
HUN Hungary | Hungarian, Magyar | Budapest, Debrecen, Szeged
IDN Indonesia
IDN | Indonesian
IDN | | Jakarta, Surabaya, Bandung, Medan, Semarang, Makassar, Bali, Nusantara, Batam, Denpasar, Aceh, Sumatra
IMN Isle of Man | Manx
IND India, Bharat, Republic of India
IND | Indian, Indo
IND | | New Delhi, Delhi, Mumbai, Bombay, Bangalore, Bengaluru, Chennai, Madras, Kolkata, Calcutta, Hyderabad
IND | | Ahmedabad, Pune, Gujarat, Goa, Kerala, Jaipur, Surat, Lucknow, Kanpur, Nagpur, Kochi, Visakhapatnam
IND | | Maharashtra, Tamil Nadu, Uttar Pradesh, Kashmir, Mundra
IOT British Indian Ocean Territory, Chagos, Chagos Islands, Chagos Archipelago | Chagossian | Diego Garcia
IRL Ireland, Republic of Ireland, Irish Republic, Eire | Irish, Irishman | Dublin, …Cork, Galway, Limerick, Shannon
IRN Iran, Islamic Republic of Iran
IRN | Iranian
IRN | | Tehran, Teheran, Isfahan, Tabriz, Mashhad, Shiraz, Bandar Abbas, Chabahar, Qom, Bushehr, Anzali, Natanz
IRN | | Fordow
IRQ Iraq | Iraqi | Baghdad, Basra, Mosul, Erbil, Irbil, Kirkuk, Sulaymaniyah, Najaf, Karbala
ISL Iceland | Icelandic, Icelander | Reykjavik, Reykjavík, Keflavik
ISR Israel | Israeli | Jerusalem, Tel Aviv, Haifa, Eilat, Ashdod, Knesset, West Jerusalem
ITA Italy
ITA | Italian
ITA | | Rome, Milan, Naples, Turin, Venice, Genoa, Florence, Palermo, Bologna, Trieste, Bari, Verona, Sicily
ITA | | Sardinia
JAM Jamaica | Jamaican | Kingston
JEY Jersey | Jerseyman | St. Helier
JOR Jordan, Hashemite Kingdom of Jordan | Jordanian | Amman, Aqaba, Zarqa
JPN Japan
JPN | Japanese
JPN | | Tokyo, Osaka, Yokohama, Kyoto, Nagoya, Kobe, Hiroshima, Nagasaki, Fukuoka, Sapporo, Sendai, Kawasaki
JPN | | Okinawa, Fukushima, Hokkaido
KAZ Kazakhstan, Kazakstan, Qazaqstan
KAZ | Kazakh, Kazakhstani, Kazak
KAZ | | Astana, Nur-Sultan, Nursultan, Almaty, Alma-Ata, Shymkent, Chimkent, Aktau, Aktobe, Aqtobe, Atyrau
KAZ | | Karaganda, Qaraganda, Pavlodar, Kostanay, Oskemen, Ust-Kamenogorsk, Semey, Semipalatinsk, Taraz, Turkistan
KAZ | | Turkestan, Kyzylorda, Kokshetau, Petropavl, Uralsk, Khorgos, Baikonur, Mangystau, Mangistau, Tengiz
KAZ | | Kashagan, Akorda, Zhanaozen, Dostyk, Kuryk, Ekibastuz
KEN Kenya | Kenyan | Nairobi, Mombasa, Kisumu, Lamu
KGZ Kyrgyzstan, Kirghizia, Kirgizia, Kyrgyz Republic
KGZ | Kyrgyz, Kyrgyzstani, Kirghiz
KGZ | | Bishkek, Osh, Jalal-Abad, Issyk-Kul, Cholpon-Ata, Karakol
KHM Cambodia, Kampuchea | Cambodian, Khmer | Phnom Penh, Siem Reap, Sihanoukville
KIR Kiribati | Kiribatian, I-Kiribati | Tarawa, South Tarawa
KNA St. Kitts and Nevis, St. Kitts  Nevis, Saint Kitts and Nevis, Saint Kitts  Nevis, Saint Kitts, St. Kitts
KNA | Kittitian, Nevisian
KNA | | Basseterre
KOR South Korea, ROK, Republic of Korea, S. Korea, Korea
KOR | South Korean, S. Korean, Korean
KOR | | Seoul, Busan, Pusan, Incheon, Daegu, Daejeon, Gwangju, Ulsan, Jeju, Sejong, Pohang, Gyeongju
KWT Kuwait | Kuwaiti | Kuwait City
LAO Laos, Lao PDR, Lao People's Democratic Republic | Lao, Laotian | Vientiane, Luang Prabang
LBN Lebanon | Lebanese | Beirut, Tripoli, Sidon
LBR Liberia | Liberian | Monrovia
LBY Libya | Libyan | Tripoli, Benghazi, Misrata, Sirte, Tobruk
LCA St. Lucia, Saint Lucia | Saint Lucian, St. Lucian | Castries
LIE Liechtenstein | Liechtensteiner | Vaduz
LKA Sri Lanka, Ceylon | Sri Lankan | Colombo, Kandy, Hambantota, Sri Jayawardenepura Kotte
LSO Lesotho | Basotho, Mosotho | Maseru
LTU Lithuania | Lithuanian | Vilnius, Kaunas, Klaipėda
LUX Luxembourg | Luxembourgish, Luxembourger, Luxemburger | Luxembourg City
LVA Latvia | Latvian | Riga, Daugavpils, Ventspils, Liepāja
MAC Macao, Macau | Macanese
MAF St. Martin, Saint Martin | | Marigot
MAR Morocco, Kingdom of Morocco | Moroccan | Rabat, Casablanca, Marrakech, Marrakesh, Tangier, Fez, Agadir, Tanger Med
MCO Monaco | Monegasque, Monacan | Monte Carlo
MDA Moldova, Republic of Moldova, Moldavia
MDA | Moldovan, Moldavian
MDA | | Chișinău, Chisinau, Kishinev, Tiraspol, Transnistria, Gagauzia
MDG Madagascar | Malagasy, Madagascan | Antananarivo, Toamasina
MDV Maldives | Maldivian | Malé
MEX Mexico, United Mexican States
MEX | Mexican
MEX | | Mexico City, Guadalajara, Monterrey, Tijuana, Puebla, Cancún, Ciudad Juárez, Acapulco, Veracruz, Mérida
MHL Marshall Islands, Marshalls | Marshallese | Majuro
MKD North Macedonia, Macedonia, FYROM, FYR Macedonia, Republic of Macedonia | Macedonian, North Macedonian | Skopje
MLI Mali | Malian | Bamako, Timbuktu, Gao
MLT Malta | Maltese | Valletta
MMR Myanmar, Burma | Burmese, Myanmarese, Myanma | Naypyidaw, Nay Pyi Taw, Yangon, Rangoon, Mandalay, Rakhine
MNE Montenegro | Montenegrin | Podgorica, Cetinje, Budva
MNG Mongolia | Mongolian, Mongol | Ulaanbaatar, Ulan Bator, Erdenet
MNP Northern Mariana Islands, Northern Marianas | Northern Mariana Islander | Saipan
MOZ Mozambique | Mozambican | Maputo, Beira, Nacala, Cabo Delgado
MRT Mauritania | Mauritanian | Nouakchott, Nouadhibou
MSR Montserrat | Montserratian
MTQ Martinique | Martinican, Martiniquais | Fort-de-France
MUS Mauritius | Mauritian | Port Louis
MWI Malawi | Malawian | Lilongwe, Blantyre
MYS Malaysia, Malaya
MYS | Malaysian, Malay
MYS | | Kuala Lumpur, Putrajaya, Penang, Johor Bahru, Johor, Port Klang, Sabah, Sarawak, Kuching, Malacca
MYT Mayotte | Mahoran | Mamoudzou
NAM Namibia | Namibian | Windhoek, Walvis Bay
NCL New Caledonia | New Caledonian | Nouméa
NER Niger | Nigerien, Nigerois | Niamey, Agadez
NFK Norfolk Island
NGA Nigeria | Nigerian | Abuja, Lagos, Kano, Port Harcourt, Ibadan, Kaduna, Benin City
NIC Nicaragua | Nicaraguan | Managua
NIU Niue | Niuean | Alofi
NLD Netherlands, Holland, Kingdom of the Netherlands
NLD | Dutch, Dutchman, Netherlander
NLD | | Amsterdam, The Hague, Rotterdam, Utrecht, Eindhoven, Groningen, Maastricht
NOR Norway | Norwegian | Oslo, Bergen, Stavanger, Trondheim, Tromsø
NPL Nepal | Nepalese, Nepali | Kathmandu, Pokhara
NRU Nauru | Nauruan | Yaren
NZL New Zealand, Aotearoa | New Zealander, Kiwi | Auckland, Wellington, Christchurch
OMN Oman, Sultanate of Oman | Omani | Muscat, Salalah, Duqm, Sohar
PAK Pakistan
PAK | Pakistani
PAK | | Islamabad, Karachi, Lahore, Rawalpindi, Faisalabad, Peshawar, Kashmir, Quetta, Gwadar, Hyderabad
PAK | | Balochistan, Multan
PAN Panama, Republic of Panama | Panamanian | Panama City, Panama Canal
PCN Pitcairn Islands, Pitcairn | Pitcairner | Adamstown
PER Peru | Peruvian | Lima, Callao, Arequipa, Cusco, Chancay
PHL Philippines | Philippine, Filipino, Filipina | Manila, Quezon City, Davao, Cebu, Subic Bay
PLW Palau | Palauan | Ngerulmud, Koror
PNG Papua New Guinea, PNG | Papua New Guinean, Papuan | Port Moresby
POL Poland
POL | Polish, Pole
POL | | Warsaw, Krakow, Kraków, Cracow, Gdańsk, Gdansk, Łódź, Lodz, Wrocław, Poznań, Katowice, Szczecin, Gdynia
POL | | Rzeszów
PRI Puerto Rico | Puerto Rican | San Juan
PRK North Korea, DPRK, D.P.R.K., N. Korea, Democratic People's Republic of Korea, Korea
PRK | North Korean, N. Korean, Korean
PRK | | Pyongyang, Kaesong
PRT Portugal | Portuguese | Lisbon, Porto, Sines
PRY Paraguay | Paraguayan | Asunción, Ciudad del Este
PSE Palestinian Territories, Palestine, State of Palestine, West Bank, Gaza, Gaza Strip
PSE Occupied Palestinian Territory
PSE | Palestinian, Gazan
PSE | | Ramallah, East Jerusalem, Rafah, Khan Younis, Jenin, Hebron, Bethlehem, Nablus
PYF French Polynesia, Tahiti | French Polynesian, Tahitian | Papeete
QAT Qatar, State of Qatar | Qatari | Doha, Ras Laffan, Lusail
REU …Réunion, La Réunion, Réunion Island, Reunion Island | Réunionese, Réunionnais
ROU Romania, Rumania, Roumania | Romanian, Rumanian | Bucharest, Constanța, Constanta, Cluj-Napoca, Timișoara, Iași
RUS Russia, Russian Federation
RUS | Russian, Russo
RUS | | Moscow, St. Petersburg, Saint Petersburg, Petersburg, Kazan, Sochi, Vladivostok, Novosibirsk, Yekaterinburg
RUS | | Ekaterinburg, Nizhny Novgorod, Samara, Omsk, Rostov-on-Don, Ufa, Krasnoyarsk, Krasnodar, Volgograd, Perm
RUS | | Voronezh, Astrakhan, Orenburg, Chelyabinsk, Kaliningrad, Murmansk, Irkutsk, Khabarovsk, Yakutsk, Grozny
RUS | | Makhachkala, Novorossiysk, Tatarstan, Bashkortostan, Chechnya, Dagestan, Siberia, Kremlin, Duma, State Duma
RWA Rwanda | Rwandan, Rwandese | Kigali
SAU Saudi Arabia, KSA, K.S.A., Kingdom of Saudi Arabia, Saudi
SAU | Saudi, Saudi Arabian
SAU | | Riyadh, Jeddah, Mecca, Makkah, Medina, Dammam, Dhahran, Neom, Yanbu, Diriyah
SDN Sudan | Sudanese | Khartoum, Omdurman, Port Sudan, Darfur, El Fasher
SEN Senegal | Senegalese | Dakar
SGP Singapore | Singaporean
SGS South Georgia and South Sandwich Islands, South Georgia  South Sandwich Islands, South Georgia
SGS South Sandwich Islands
SHN St. Helena, Saint Helena, Tristan da Cunha, Ascension Island | St. Helenian
SJM Svalbard and Jan Mayen, Svalbard Jan Mayen, Svalbard, Spitsbergen | | Longyearbyen
SLB Solomon Islands, Solomons | Solomon Islander | Honiara
SLE Sierra Leone | Sierra Leonean | Freetown
SLV El Salvador | Salvadoran, Salvadorean, Salvadorian | San Salvador
SMR San Marino | Sammarinese, San Marinese
SOM Somalia, Somaliland, Puntland | Somali, Somalian | Mogadishu, Hargeisa, Berbera, Kismayo
SPM St. Pierre and Miquelon, St. Pierre  Miquelon, Saint Pierre and Miquelon, Saint Pierre  Miquelon
SPM Saint-Pierre and Miquelon
SRB Serbia | Serbian, Serb | Belgrade, Novi Sad, Niš, Kragujevac, Vojvodina
SSD South Sudan, S. Sudan | South Sudanese | Juba
STP São Tomé and Príncipe, São Tomé Príncipe, São Tomé, Sao Tome and Principe | São Toméan, Santomean
SUR Suriname | Surinamese | Paramaribo
SVK Slovakia, Slovak Republic | Slovak, Slovakian | Bratislava, Košice
SVN Slovenia | Slovene, Slovenian | Ljubljana, Maribor, Koper, …Bled
SWE Sweden | Swedish, Swede | Stockholm, Gothenburg, Malmö, Uppsala
SWZ Eswatini, Swaziland | Swazi, Eswatinian | Mbabane, Lobamba, Manzini
SXM Sint Maarten, Saint Martin | Sint Maartener | Philipsburg
SYC Seychelles | Seychellois, Seychelloise | Victoria
SYR Syria, Syrian Arab Republic | Syrian | Damascus, Aleppo, Homs, Latakia, Idlib, Tartus, Raqqa, Hama
TCA Turks and Caicos Islands, Turks Caicos Islands, Turks and Caicos | | Cockburn Town, Grand Turk
TCD Chad | Chadian | N'Djamena
TGO Togo | Togolese | Lomé, Lome
THA Thailand, Siam | Thai | Bangkok, Phuket, Chiang Mai, Pattaya, Laem Chabang
TJK Tajikistan, Tadjikistan | Tajik, Tajikistani, Tadjik | Dushanbe, Khujand, Kulob, Gorno-Badakhshan
TKL Tokelau | Tokelauan
TKM Turkmenistan, Turkmenia
TKM | Turkmen, Turkmenistani
TKM | | Ashgabat, Ashkhabad, Turkmenbashi, Awaza, Avaza, Arkadag, Mary Province
TLS Timor-Leste, East Timor | Timorese, East Timorese | Dili
TON Tonga | Tongan | Nuku'alofa
TTO Trinidad and Tobago, Trinidad Tobago, Trinidad, Tobago | Trinidadian, Tobagonian | Port of Spain
TUN Tunisia | Tunisian | Tunis, Sfax, Sousse
TUR Türkiye, Turkey, Turkiye
TUR | Turkish, Turk
TUR | | Ankara, Istanbul, Izmir, Antalya, Bursa, Adana, Mersin, Konya, Gaziantep, Trabzon, Kayseri, Ceyhan, Kars
TUR | | Bodrum, Diyarbakir, Samsun, Izmit
TUV Tuvalu | Tuvaluan | Funafuti
TWN Taiwan, Republic of China, Formosa, Chinese Taipei | Taiwanese | Taipei, Kaohsiung, Taichung, Hsinchu, Tainan
TZA Tanzania, United Republic of Tanzania, Zanzibar, Tanganyika | Tanzanian, Zanzibari | Dar es Salaam, Dodoma, Arusha
UGA Uganda | Ugandan | Kampala, Entebbe
UKR Ukraine
UKR | Ukrainian
UKR | | Kyiv, Kiev, Odesa, Odessa, Kharkiv, Kharkov, Lviv, Lvov, Dnipro, Donetsk, Luhansk, Lugansk, Mariupol
UKR | | Zaporizhzhia, Kherson, Mykolaiv, Donbas, Donbass, Chornobyl, Chernobyl
UMI U.S. Outlying Islands, U.S. Minor Outlying Islands, United States Minor Outlying Islands
UMI | | Wake Island, Midway Atoll
URY Uruguay | Uruguayan | Montevideo, Punta del Este
USA United States, US, U.S., USA, U.S.A., United States of America, America
USA | American
USA | | Washington, New York, Los Angeles, Chicago, Houston, San Francisco, Boston, Miami, Atlanta, Dallas
USA | | Philadelphia, Seattle, Detroit, Silicon Valley, Wall Street, White House, Pentagon, Capitol Hill
USA | | State Department, Oval Office, Camp David, Mar-a-Lago, San Diego, Phoenix, Denver, Las Vegas, New Orleans
USA | | Honolulu, San Jose, Birmingham, Alexandria, Cambridge, California, Texas, Florida, Alaska, Hawaii, Anchorage
USA | | New Jersey, New Mexico, New England, New Hampshire, Indiana, State of Georgia, Jersey City
USA | | Panama City Beach, District of Columbia, Long Beach, Baltimore, Pittsburgh, Minneapolis, San Antonio, Austin
UZB Uzbekistan
UZB | Uzbek, Uzbekistani
UZB | | Tashkent, Samarkand, Bukhara, Khiva, Namangan, Andijan, Fergana, Ferghana, Nukus, Termez, Navoi
UZB | | Karakalpakstan, Urgench, Karshi, Kokand
VAT Vatican City, Holy See, Vatican | Vatican
VCT St. Vincent and Grenadines, St. Vincent  Grenadines, Saint Vincent and Grenadines, Saint Vincent  Grenadines
VCT Saint Vincent, St. Vincent, Saint Vincent and the Grenadines, Grenadines
VCT | Vincentian
VCT | | Kingstown
VEN Venezuela | Venezuelan | Caracas, Maracaibo, Valencia
VGB British Virgin Islands, BVI, Virgin Islands | | Road Town
VIR U.S. Virgin Islands, USVI, US Virgin Islands, Virgin Islands | | Charlotte Amalie
VNM Vietnam, Viet Nam | Vietnamese | Hanoi, Ho Chi Minh City, Saigon, Da Nang, Haiphong, Hai Phong
VUT Vanuatu | Ni-Vanuatu, Vanuatuan | Port Vila
WLD world, worldwide, global, globe, globally, international community
WLF Wallis and Futuna, Wallis Futuna | Wallisian | Mata-Utu
WSM Samoa, Western Samoa | Samoan | Apia
XKX Kosovo | Kosovar, Kosovan, Kosovo Albanian, Kosovo Serb | Pristina, Prishtina, Mitrovica
YEM Yemen | Yemeni | Sanaa, Sana'a, Aden, Hodeidah, Hudaydah, Taiz
ZAF South Africa, RSA, S. Africa
ZAF | South African, Afrikaner
ZAF | | Pretoria, Johannesburg, Cape Town, Durban, Bloemfontein, Port Elizabeth, Gqeberha, Soweto, Tshwane
ZAF | | Richards Bay
ZMB Zambia | Zambian | Lusaka, Ndola, Kitwe, Copperbelt
ZWE Zimbabwe, Rhodesia | Zimbabwean | Harare, Bulawayo, Victoria Falls
--- Indian Ocean, American Indian, American Indians, Native American, Native Americans, Latin America
--- Latin American, Latin Americans, South America, South American, South Americans, North America, North American
--- North Americans, Central America, Central American, Central Americans, Gulf of Mexico, Gulf of America
--- Gulf of Oman, Sea of Oman, Gulf of Guinea, Gulf of Finland, Gulf of Thailand, Gulf of Tonkin, Gulf of Aden
--- South China Sea, East China Sea, Sea of Japan, Irish Sea, Norwegian Sea, Philippine Sea, English Channel
--- English language, Mozambique Channel, Bering Sea, Lake Victoria, Lake Chad, Lake Geneva, Jordan River
--- River Jordan, Niger River, River Niger, Congo River, Guinea pig, Guinea pigs, Guinea fowl, Brazil nut
--- Brazil nuts, French fries, French kiss, Turkish delight, Swiss cheese, Danish pastry, Dutch oven
--- Geneva Convention, Geneva Conventions, Hong Kong dollar, New Britain, New Guinea, New Ireland, Korean Peninsula
--- Caribbean Sea, World Bank, World Trade Organization, World Health Organization, World Economic Forum, World Cup
--- World War, World Wide Web, Soviet Union, Indo-Pacific, North Pole, South Pole, Pole position, Pole Position
--- BAE Systems, Le Monde, Irish setter, Indian summer
"""
