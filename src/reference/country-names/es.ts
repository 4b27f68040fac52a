/**
 * Short names of countries in Spanish, one a line behind its
 * ISO 3166-1 alpha-2 code, which takes less to download than an object.
 * Source: UNTERM, the terminology database of the United Nations, as published in
 * the public-domain data set "country-codes". Review: official.
 * Definite articles and footnote marks that UNTERM appends are left out: a card
 * shows the bare name.
 * CI and TR, which its UNTERM columns leave out, carry the names of its columns of
 * the United Nations Statistics Division (M49).
 */
export default `
AD Andorra
AE Emiratos Árabes Unidos
AF Afganistán
AG Antigua y Barbuda
AL Albania
AM Armenia
AO Angola
AR Argentina
AT Austria
AU Australia
AZ Azerbaiyán
BA Bosnia y Herzegovina
BB Barbados
BD Bangladesh
BE Bélgica
BF Burkina Faso
BG Bulgaria
BH Bahrein
BI Burundi
BJ Benin
BN Brunei Darussalam
BO Bolivia (Estado Plurinacional de)
BR Brasil
BS Bahamas
BT Bhután
BW Botswana
BY Belarús
BZ Belice
CA Canadá
CD República Democrática del Congo
CF República Centroafricana
CG Congo
CH Suiza
CI Côte d’Ivoire
CK Islas Cook
CL Chile
CM Camerún
CN China
CO Colombia
CR Costa Rica
CU Cuba
CV Cabo Verde
CY Chipre
CZ Chequia
DE Alemania
DJ Djibouti
DK Dinamarca
DM Dominica
DO República Dominicana
DZ Argelia
EC Ecuador
EE Estonia
EG Egipto
ER Eritrea
ES España
ET Etiopía
FI Finlandia
FJ Fiji
FM Micronesia (Estados Federados de)
FR Francia
GA Gabón
GB Reino Unido de Gran Bretaña e Irlanda del Norte
GD Granada
GE Georgia
GH Ghana
GM Gambia
GN Guinea
GQ Guinea Ecuatorial
GR Grecia
GT Guatemala
GW Guinea-Bissau
GY Guyana
HN Honduras
HR Croacia
HT Haití
HU Hungría
ID Indonesia
IE Irlanda
IL Israel
IN India
IQ Iraq
IR Irán (República Islámica del)
IS Islandia
IT Italia
JM Jamaica
JO Jordania
JP Japón
KE Kenya
KG Kirguistán
KH Camboya
KI Kiribati
KM Comoras
KN Saint Kitts y Nevis
KP República Popular Democrática de Corea
KR República de Corea
KW Kuwait
KZ Kazajstán
LA República Democrática Popular Lao
LB Líbano
LC Santa Lucía
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lituania
LU Luxemburgo
LV Letonia
LY Libia
MA Marruecos
MC Mónaco
MD República de Moldova
ME Montenegro
MG Madagascar
MH Islas Marshall
MK Macedonia del Norte
ML Malí
MM Myanmar
MN Mongolia
MR Mauritania
MT Malta
MU Mauricio
MV Maldivas
MW Malawi
MX México
MY Malasia
MZ Mozambique
NA Namibia
NE Níger
NG Nigeria
NI Nicaragua
NL Países Bajos
NO Noruega
NP Nepal
NR Nauru
NU Niue
NZ Nueva Zelandia
OM Omán
PA Panamá
PE Perú
PG Papua Nueva Guinea
PH Filipinas
PK Pakistán
PL Polonia
PS Estado de Palestina
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RO Rumania
RS Serbia
RU Federación de Rusia
RW Rwanda
SA Arabia Saudita
SB Islas Salomón
SC Seychelles
SD Sudán
SE Suecia
SG Singapur
SI Eslovenia
SK Eslovaquia
SL Sierra Leona
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS Sudán del Sur
ST Santo Tomé y Príncipe
SV El Salvador
SY República Árabe Siria
SZ Eswatini
TD Chad
TG Togo
TH Tailandia
TJ Tayikistán
TL Timor-Leste
TM Turkmenistán
TN Túnez
TO Tonga
TR Türkiye
TT Trinidad y Tabago
TV Tuvalu
TZ República Unida de Tanzanía
UA Ucrania
UG Uganda
US Estados Unidos de América
UY Uruguay
UZ Uzbekistán
VA Santa Sede
VC San Vicente y las Granadinas
VE Venezuela (República Bolivariana de)
VN Viet Nam
VU Vanuatu
WS Samoa
YE Yemen
ZA Sudáfrica
ZM Zambia
ZW Zimbabwe
`;
