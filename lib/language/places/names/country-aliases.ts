/**
 * Country names that `Intl.DisplayNames` does not give: short forms, older names, spellings of LinkedIn and of
 * company registers. One country a line: ISO 3166-1 alpha-2, then names. Nations of the United Kingdom are regions.
 */
export const countryAliases = `
AE UAE; U.A.E.; Emirates; EAU; VAE
AG Antigua
BA Bosnia; Bosnia-Herzegovina; Bosnia and Herzegovina
BN Brunei Darussalam
BO Bolivia, Plurinational State of
BS The Bahamas; Bahamas, The
BY Belorussia
CD Democratic Republic of the Congo; DR Congo; Congo, Democratic Republic of the; Congo, The Democratic Republic of the; Zaire; DRC; RDC; République démocratique du Congo
CG Republic of the Congo; Congo; Congo Republic; Congo-Brazzaville
CH Swiss; Schweizerische Eidgenossenschaft; Confoederatio Helvetica
CI Ivory Coast; Cote d'Ivoire; Elfenbeinküste
CN People's Republic of China; PRC; Mainland China; P.R. China; PR China
CV Cabo Verde
CZ Czech Republic; Czech; Česká republika; Tschechische Republik; République tchèque; República Checa; Repubblica Ceca
CW Curacao
DE Federal Republic of Germany; BRD; Bundesrepublik Deutschland
DO República Dominicana; Dominican Rep
EG Egypt, Arab Republic of
FK Falkland Islands (Malvinas)
FM Federated States of Micronesia
GB UK; U.K.; Great Britain; Britain; GB; Großbritannien; Grande-Bretagne; Gran Bretaña; Gran Bretagna; Grã-Bretanha; Groot-Brittannië; United Kingdom of Great Britain and Northern Ireland
GE Republic of Georgia; Georgia (country); Sakartvelo
GM The Gambia; Gambia, The
GW Guinea Bissau
HK Hong Kong; Hong Kong SAR; Hongkong; HKSAR; Hong Kong S.A.R.
IE Republic of Ireland; Eire
IR Iran, Islamic Republic of; Islamic Republic of Iran
KP Democratic People's Republic of Korea; DPRK
KR South Korea; Korea; Republic of Korea; Korea, Republic of; Korea, South; Korea (South)
LA Laos; Lao PDR; Lao People's Democratic Republic
LC St Lucia
MD Republic of Moldova; Moldova, Republic of
MK Macedonia; FYROM; North Macedonia; Macedonia, the former Yugoslav Republic of; Republic of Macedonia
MM Myanmar; Burma; Birma
MO Macau; Macao; Macau SAR; Macao SAR
MX México; Mexico; United Mexican States
NL Holland; The Netherlands; Netherlands, The; Nederland; Pays Bas
PH The Philippines; Filipinas
PS Palestine; Palestinian Territory; State of Palestine; Palestinian Territory, Occupied; Palestinian Authority; Occupied Palestinian Territory
PR Puerto Rico; Porto Rico
RU Russian Federation; Russia
RS Republic of Serbia
SA KSA; Kingdom of Saudi Arabia; Arabie saoudite
SG Republic of Singapore
SY Syria; Syrian Arab Republic
SZ Swaziland
TL East Timor
TR Turkey; Turkiye; Republic of Turkey; Türkei; Turquie; Turquía; Turchia
TT Trinidad; Trinidad & Tobago
TW Taiwan; Taiwan, Province of China; Republic of China; Taiwan, ROC; Taiwan R.O.C.
TZ Tanzania; United Republic of Tanzania; Tanzania, United Republic of
US USA; U.S.; U.S.A.; United States of America; The United States; America; Estados Unidos de América; Vereinigte Staaten von Amerika; EE.UU.; EE. UU.; EUA; Stati Uniti d'America; États-Unis d'Amérique
VA Vatican; Holy See
VC St Vincent
VE Venezuela; Venezuela, Bolivarian Republic of
VG British Virgin Islands; Virgin Islands, British
VI US Virgin Islands; U.S. Virgin Islands; Virgin Islands, U.S.; United States Virgin Islands
VN Viet Nam; Vietnam
XK Kosovo
`;
