/** German. Short names of sellers (DACH, EMEA, Benelux) are the same everywhere. */
import type en from './en';

export default {
  Africa: 'Afrika',
  Americas: 'Amerika',
  Asia: 'Asien',
  Baltics: 'Baltikum',
  Caribbean: 'Karibik',
  'Central America': 'Mittelamerika',
  Europe: 'Europa',
  'European Economic Area': 'Europäischer Wirtschaftsraum',
  'European Union': 'Europäische Union',
  Iberia: 'Iberische Halbinsel',
  'Middle East': 'Naher Osten',
  Nordics: 'Nordische Länder',
  'North America': 'Nordamerika',
  Oceania: 'Ozeanien',
  'South America': 'Südamerika',
  'Sub-Saharan Africa': 'Subsahara-Afrika',
} satisfies typeof en;
