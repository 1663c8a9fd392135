/** Norwegian: the titles that are sure. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'no',
  heads: [
    { level: 'owner', manages: 'unknown', functions: ['entrepreneurship'], post: 'owner', words: 'eier, medeier, innehaver' },
    { level: 'founder', manages: 'unknown', functions: ['entrepreneurship'], post: 'founder', words: 'grunnlegger, medgründer' },
    { level: 'c-suite', manages: 'people', post: 'ceo', words: 'daglig leder, administrerende direktør, adm direktør, konsernsjef' },
    { level: 'director', manages: 'people', post: 'director', words: 'direktør' },
    { level: 'head', manages: 'people', post: 'head', words: 'sjef, avdelingsleder, seksjonsleder' },
    { level: 'manager', manages: 'people', post: 'manager', words: 'leder, butikksjef, regionsjef' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      post: 'project-manager',
      words: 'prosjektleder',
    },
    { level: 'lead', manages: 'people', words: 'teamleder, gruppeleder' },
    { level: 'unknown', manages: 'unknown', side: true, words: 'styremedlem, styreleder' },
    { level: 'intern', manages: 'none', words: 'praktikant, lærling' },
  ],
  plainJobs: 'medarbeider, spesialist, koordinator, rådgiver, saksbehandler, tekniker',
  jobs: {
    strong: {
      accounting: 'regnskapsfører, revisor',
      sales: 'selger',
      purchasing: 'innkjøper',
      education: 'lærer',
      'healthcare-services': 'sykepleier, lege',
      legal: 'advokat, jurist',
    },
    soft: { engineering: 'ingeniør, sivilingeniør' },
    open: { consulting: 'konsulent' },
    weak: { 'information-technology': 'utvikler, systemutvikler' },
  },
  fields: {
    sales: 'salg',
    marketing: 'markedsføring, markeds',
    finance: 'økonomi',
    purchasing: 'innkjøp',
    'human-resources': 'personal',
    operations: 'produksjon, drift; logistikk',
    'media-and-communication': 'kommunikasjon',
    'quality-assurance': 'kvalitet',
    'business-development': 'forretningsutvikling',
    'customer-success-and-support': 'kundeservice',
  },
  marks: { and: 'og', at: 'hos', of: 'for, innen', former: 'tidligere', seeking: 'søker' },
} satisfies Lexicon;
