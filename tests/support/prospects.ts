/** Invented people and companies to write to, as pages showed them; nobody here exists. */
import { foldAccounts } from '@/lib/account/fold';
import { accountSightingFromPerson } from '@/lib/account/from-person';
import type { Material } from '@/lib/message/material';
import { foldPeople } from '@/lib/person/fold';
import { type ShortSighting, sighting } from './sightings';

export const writtenOn = new Date('2026-11-28T12:00:00.000Z');

/** The first company and the first person of the visits. */
export function prospect(...visits: ShortSighting[]): Pick<Material, 'account' | 'person'> {
  const seen = visits.map((visit) => sighting(visit));
  const sightings = [...seen, ...seen.map(accountSightingFromPerson).filter((each) => each !== null)];
  return { account: foldAccounts(sightings)[0] ?? null, person: foldPeople(sightings)[0] ?? null };
}

const profile = (slug: string, says: ShortSighting['says']): ShortSighting => ({
  url: `https://www.linkedin.com/in/${slug}/`,
  kind: 'linkedin/person',
  about: 'person',
  says,
});
const company = (slug: string, says: ShortSighting['says']): ShortSighting => ({ url: `https://www.linkedin.com/company/${slug}/`, says });

/** The demo world's best fit, in English. */
export const elena = prospect(
  profile('elena-brandt-demo', {
    'person.name': 'Elena Brandt',
    'person.headline': 'Director of Marketing at Northloom | Growing online sales without guessing',
    'person.title': 'Director of Marketing',
    'person.company': 'Northloom',
    'person.companyUrl': 'https://www.linkedin.com/company/northloom-demo/',
    'person.roleStarted': '2022-03',
    'person.cues': [
      'Our customer data sits in silos: shop, newsletter and support each tell a different story.',
      'This year we want to personalise every campaign and prove its return.',
      'Director of Marketing at Northloom | Growing online sales without guessing',
    ],
  }),
  company('northloom-demo', {
    'company.name': 'Northloom',
    'company.specialties': ['furniture', 'e-commerce', 'interior design', 'logistics'],
    'company.technologies': [
      { name: 'Shopify', category: 'Ecommerce' },
      { name: 'Klaviyo', category: 'Marketing automation' },
    ],
    'company.cues': [
      'We are hiring in marketing and want to bring our customer data, now spread over separate systems, together.',
      'We sell in six countries and run on cloud services.',
    ],
  }),
);

/** In German, with an event. */
export const jonas = prospect(
  profile('jonas-demo', {
    'person.name': 'Jonas Weidenfeld',
    'person.headline': 'Leiter Kundenservice bei der Uferwerk GmbH',
    'person.title': 'Leiter Kundenservice',
    'person.company': 'Uferwerk',
    'person.companyUrl': 'https://www.linkedin.com/company/uferwerk-demo/',
    'person.roleStarted': '2026-09',
    'person.cues': ['Wir beantworten jede Woche mehr Anfragen mit demselben Team.'],
  }),
  company('uferwerk-demo', {
    'company.name': 'Uferwerk',
    'company.cues': ['Wir suchen Verstärkung im Kundenservice und führen gerade ein neues Ticketsystem ein.'],
    'company.specialties': ['Fahrradteile', 'Versand'],
  }),
);

/** In French. */
export const claire = prospect(
  profile('claire-demo', {
    'person.name': 'Claire Moreau-Delatour',
    'person.headline': 'Directrice des opérations chez Atelier Brume',
    'person.title': 'Directrice des opérations',
    'person.company': 'Atelier Brume',
    'person.companyUrl': 'https://www.linkedin.com/company/atelier-brume-demo/',
    'person.cues': ['Nous préparons chaque commande à la main et la saison est de plus en plus courte.'],
  }),
  company('atelier-brume-demo', {
    'company.name': 'Atelier Brume',
    'company.cues': ['Nous recrutons pour notre entrepôt de Lyon et lançons la vente en Belgique.'],
    'company.hiring': { openRoles: 4, titles: ['Responsable logistique'] },
  }),
);

/** In Spanish; little is known. */
export const tomas = prospect(
  profile('tomas-rivera-demo', {
    'person.name': 'Tomás Rivera',
    'person.headline': 'Fundador y director comercial en Cifra Clara',
    'person.title': 'Fundador y director comercial',
    'person.company': 'Cifra Clara',
  }),
);

/** Nothing but a name. */
export const nobodyKnown = prospect(profile('sam-demo', { 'person.name': 'Sam Okoro' }));
