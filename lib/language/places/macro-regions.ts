/**
 * Regions larger than a country, as sellers use them. Membership is written by hand. Where usage differs we follow
 * the sales meaning: NAMER is the United States and Canada; Mexico counts to LATAM and to geographic North America;
 * MENA includes Israel and leaves out Türkiye; CEE is the post-communist Europe without Russia and Belarus;
 * Europe follows the Council of Europe's area with Belarus, Kosovo, the Vatican and the European part of Russia, and
 * counts Türkiye and Cyprus; the three Caucasus states count to Europe as well as to Asia.
 */
import { placeKey } from './place-key';

const european = 'BE BG CZ DK DE EE IE GR ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE';
const restOfEurope = 'GB CH NO IS LI MC AD SM VA AL BA ME MK RS XK MD UA BY RU TR GE AM AZ GI GG JE IM FO AX SJ';
const northAfrica = 'DZ EG LY MA SD TN EH';
const subSaharan =
  'AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR MG MW ML MR MU MZ NA NE NG RW ST SN SC SL SO ZA SS TZ TG UG ZM ZW RE YT SH';
const middleEast = 'AE BH IQ IR IL JO KW LB OM PS QA SA SY YE TR CY EG';
const southEastAsia = 'BN KH ID LA MY MM PH SG TH TL VN';
const restOfAsia = 'CN HK MO TW JP KR KP MN IN PK BD LK NP BT MV AF KZ KG TJ TM UZ';
const oceania = 'AU NZ PG FJ SB VU NC PF WS TO KI FM MH PW NR TV CK NU TK WF AS GU MP NF CX CC PN';
const centralAmerica = 'BZ CR SV GT HN NI PA';
const caribbean = 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI';
const southAmerica = 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE';

/** Name, other names, members. The order is the order in which a country's regions are listed. */
const table: readonly [name: string, otherNames: string, members: string][] = [
  [
    'EMEA',
    'Europe, the Middle East and Africa; Europe Middle East and Africa; Europe, Middle East & Africa; Europa, Naher Osten und Afrika; EMEA region',
    `${european} ${restOfEurope} ${northAfrica} ${subSaharan} ${middleEast}`,
  ],
  [
    'APAC',
    'Asia Pacific; Asia-Pacific; APJ; JAPAC; APAC region; Asia Pacific Japan; Asien-Pazifik; Asie-Pacifique; Asia-Pacífico; Ásia-Pacífico; Asia e Pacifico; Azië-Pacific',
    `${southEastAsia} CN HK MO TW JP KR MN IN PK BD LK NP BT MV ${oceania}`,
  ],
  ['NAMER', 'NA; NORAM; NAM; US & Canada; United States and Canada; US and Canada; USA & Canada', 'US CA'],
  [
    'LATAM',
    'Latin America; LATAM & Caribbean; Latin America and the Caribbean; LAC; Lateinamerika; Amérique latine; América Latina; America Latina; Latinoamérica; Latijns-Amerika',
    `MX ${centralAmerica} ${caribbean} AR BO BR CL CO EC GF GY PE PY SR UY VE`,
  ],
  ['DACH', 'D-A-CH; DACH region; DACH-Region; Germany, Austria and Switzerland', 'DE AT CH'],
  [
    'Nordics',
    'Nordic; Nordic countries; Nordic region; The Nordics; Nordische Länder; Pays nordiques; Países nórdicos; Paesi nordici; Norden; Nordeuropa',
    'DK FI IS NO SE FO AX SJ',
  ],
  ['Benelux', 'BeNeLux; Benelux region', 'BE NL LU'],
  [
    'CEE',
    'Central and Eastern Europe; Central & Eastern Europe; Central Eastern Europe; Mittel- und Osteuropa; MOE',
    'AL BA BG HR CZ EE HU XK LV LT MK MD ME PL RO RS SK SI UA',
  ],
  [
    'MENA',
    'Middle East and North Africa; Middle East & North Africa; Naher Osten und Nordafrika',
    `AE BH IQ IR IL JO KW LB OM PS QA SA SY YE DZ EG LY MA TN SD EH DJ MR`,
  ],
  ['ANZ', 'Australia and New Zealand; Australia & New Zealand; Australasia; ANZAC', 'AU NZ'],
  ['UKI', 'UK&I; UK & I; UK & Ireland; UK and Ireland; United Kingdom and Ireland; UKI region; British Isles', 'GB IE'],
  ['Iberia', 'Iberian Peninsula; Península Ibérica; Iberische Halbinsel', 'ES PT AD GI'],
  ['GCC', 'Gulf Cooperation Council; Gulf States; Gulf countries; Golfstaaten; GCC countries', 'AE BH KW OM QA SA'],
  ['SEA', 'South East Asia; Southeast Asia; South-East Asia; ASEAN; Südostasien; Asie du Sud-Est; Sudeste asiático', southEastAsia],
  ['Baltics', 'Baltic States; Baltic countries; The Baltics; Baltikum; Pays baltes; Países bálticos', 'EE LV LT'],
  [
    'Europe',
    'Europa; European region; Europe (all); Continental Europe; Avrupa; Eurooppa; Европа; ヨーロッパ; 欧洲; 유럽',
    `${european} ${restOfEurope}`,
  ],
  [
    'European Union',
    'EU; E.U.; EU27; EU-27; Europäische Union; Union européenne; Unión Europea; União Europeia; Unione Europea; Europese Unie; Unia Europejska',
    european,
  ],
  ['European Economic Area', 'EEA; EWR; Europäischer Wirtschaftsraum; Espace économique européen; Espacio Económico Europeo', `${european} NO IS LI`],
  ['Africa', 'Afrika; Afrique; África; African continent', `${northAfrica} ${subSaharan}`],
  ['Sub-Saharan Africa', 'SSA; Subsahara-Afrika; Afrique subsaharienne', subSaharan],
  ['Asia', 'Asien; Asie; Ásia; Azië', `${southEastAsia} ${restOfAsia} AE BH IQ IR IL JO KW LB OM PS QA SA SY YE TR CY GE AM AZ RU`],
  ['Oceania', 'Ozeanien; Océanie; Oceanía; Oceanië; Pacific Islands', oceania],
  [
    'Americas',
    'The Americas; AMER; AMERS; North and South America; Amerika; Amériques; Américas',
    `US CA MX GL BM PM ${centralAmerica} ${caribbean} ${southAmerica}`,
  ],
  [
    'North America',
    'Nordamerika; Amérique du Nord; América del Norte; Norteamérica; América do Norte; Nord America; America del Nord; Noord-Amerika',
    'US CA MX GL BM PM',
  ],
  ['Central America', 'Mittelamerika; Zentralamerika; Amérique centrale; América Central; Centroamérica', centralAmerica],
  ['Caribbean', 'The Caribbean; Karibik; Caraïbes; Caribe', caribbean],
  [
    'South America',
    'Südamerika; Amérique du Sud; América del Sur; Sudamérica; Suramérica; América do Sul; Sud America; America del Sud; Zuid-Amerika',
    southAmerica,
  ],
  [
    'Middle East',
    'Naher Osten; Mittlerer Osten; Moyen-Orient; Proche-Orient; Oriente Medio; Medio Oriente; Oriente Médio; Midden-Oosten; ME region',
    middleEast,
  ],
];

const members = new Map(table.map(([name, , countries]) => [name, new Set(countries.split(' '))]));
const byCountry = new Map<string, string[]>();
for (const [name, countries] of members) for (const country of countries) byCountry.set(country, [...(byCountry.get(country) ?? []), name]);
const byKey = new Map(table.flatMap(([name, other]) => [name, ...other.split(';')].map((one): [string, string] => [placeKey(one), name])));

/** Every macro-region that holds this country, in table order: `DE` → EMEA, DACH, Europe, European Union, …; [] for an unknown code. */
export const macroRegionsOf = (country: string): string[] => [...(byCountry.get(country.toUpperCase()) ?? [])];

/** The macro-region of this `placeKey` in any of its spellings, or null. */
export const macroRegionNamed = (key: string): string | null => byKey.get(key) ?? null;

/** ISO codes of the members; empty for an unknown name. */
export const countriesOf = (macroRegion: string): ReadonlySet<string> => members.get(macroRegion) ?? new Set();

/** The macro-region itself and all that wholly contain it: DACH → EMEA, DACH, Europe. */
export function macroRegionsAround(macroRegion: string): string[] {
  const inner = countriesOf(macroRegion);
  return table.filter(([name]) => name === macroRegion || inner.isSubsetOf(countriesOf(name))).map(([name]) => name);
}

export const macroRegionNames: readonly string[] = table.map(([name]) => name);
