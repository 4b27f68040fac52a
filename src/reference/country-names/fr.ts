/**
 * Short names of countries in French, one a line behind its
 * ISO 3166-1 alpha-2 code, which takes less to download than an object.
 * Source: UNTERM, the terminology database of the United Nations, as published in
 * the public-domain data set "country-codes". Review: official.
 * Definite articles and footnote marks that UNTERM appends are left out: a card
 * shows the bare name.
 * CI and TR, which its UNTERM columns leave out, carry the names of its columns of
 * the United Nations Statistics Division (M49).
 */
export default `
AD Andorre
AE Émirats arabes unis
AF Afghanistan
AG Antigua-et-Barbuda
AL Albanie
AM Arménie
AO Angola
AR Argentine
AT Autriche
AU Australie
AZ Azerbaïdjan
BA Bosnie-Herzégovine
BB Barbade
BD Bangladesh
BE Belgique
BF Burkina Faso
BG Bulgarie
BH Bahreïn
BI Burundi
BJ Bénin
BN Brunéi Darussalam
BO Bolivie (État plurinational de)
BR Brésil
BS Bahamas
BT Bhoutan
BW Botswana
BY Bélarus
BZ Belize
CA Canada
CD République démocratique du Congo
CF République centrafricaine
CG Congo
CH Suisse
CI Côte d’Ivoire
CK Îles Cook
CL Chili
CM Cameroun
CN Chine
CO Colombie
CR Costa Rica
CU Cuba
CV Cabo Verde
CY Chypre
CZ Tchéquie
DE Allemagne
DJ Djibouti
DK Danemark
DM Dominique
DO République dominicaine
DZ Algérie
EC Équateur
EE Estonie
EG Égypte
ER Érythrée
ES Espagne
ET Éthiopie
FI Finlande
FJ Fidji
FM Micronésie (États fédérés de)
FR France
GA Gabon
GB Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
GD Grenade
GE Géorgie
GH Ghana
GM Gambie
GN Guinée
GQ Guinée équatoriale
GR Grèce
GT Guatemala
GW Guinée-Bissau
GY Guyana
HN Honduras
HR Croatie
HT Haïti
HU Hongrie
ID Indonésie
IE Irlande
IL Israël
IN Inde
IQ Iraq
IR Iran (République islamique d')
IS Islande
IT Italie
JM Jamaïque
JO Jordanie
JP Japon
KE Kenya
KG Kirghizistan
KH Cambodge
KI Kiribati
KM Comores
KN Saint-Kitts-et-Nevis
KP République populaire démocratique de Corée
KR République de Corée
KW Koweït
KZ Kazakhstan
LA République démocratique populaire lao
LB Liban
LC Sainte-Lucie
LI Liechtenstein
LK Sri Lanka
LR Libéria
LS Lesotho
LT Lituanie
LU Luxembourg
LV Lettonie
LY Libye
MA Maroc
MC Monaco
MD République de Moldova
ME Monténégro
MG Madagascar
MH Îles Marshall
MK Macédoine du Nord
ML Mali
MM Myanmar
MN Mongolie
MR Mauritanie
MT Malte
MU Maurice
MV Maldives
MW Malawi
MX Mexique
MY Malaisie
MZ Mozambique
NA Namibie
NE Niger
NG Nigéria
NI Nicaragua
NL Pays-Bas
NO Norvège
NP Népal
NR Nauru
NU Nioué
NZ Nouvelle-Zélande
OM Oman
PA Panama
PE Pérou
PG Papouasie-Nouvelle-Guinée
PH Philippines
PK Pakistan
PL Pologne
PS État de Palestine
PT Portugal
PW Palaos
PY Paraguay
QA Qatar
RO Roumanie
RS Serbie
RU Fédération de Russie
RW Rwanda
SA Arabie saoudite
SB Îles Salomon
SC Seychelles
SD Soudan
SE Suède
SG Singapour
SI Slovénie
SK Slovaquie
SL Sierra Leone
SM Saint-Marin
SN Sénégal
SO Somalie
SR Suriname
SS Soudan du Sud
ST Sao Tomé-et-Principe
SV El Salvador
SY République arabe syrienne
SZ Eswatini
TD Tchad
TG Togo
TH Thaïlande
TJ Tadjikistan
TL Timor-Leste
TM Turkménistan
TN Tunisie
TO Tonga
TR Türkiye
TT Trinité-et-Tobago
TV Tuvalu
TZ République-Unie de Tanzanie
UA Ukraine
UG Ouganda
US États-Unis d'Amérique
UY Uruguay
UZ Ouzbékistan
VA Saint-Siège
VC Saint-Vincent-et-les Grenadines
VE Venezuela (République bolivarienne du)
VN Viet Nam
VU Vanuatu
WS Samoa
YE Yémen
ZA Afrique du Sud
ZM Zambie
ZW Zimbabwe
`;
