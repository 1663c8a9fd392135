/** Danish: the titles that are sure. */
import type { Lexicon } from '../lexicon-shape';

export default {
  language: 'da',
  heads: [
    {
      level: 'owner',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'owner',
      words: 'ejer, medejer, indehaver, selvstændig erhvervsdrivende',
    },
    {
      level: 'founder',
      manages: 'unknown',
      functions: ['entrepreneurship'],
      post: 'founder',
      words: 'stifter, medstifter, grundlægger, iværksætter',
    },
    { level: 'c-suite', manages: 'people', post: 'ceo', words: 'administrerende direktør, adm direktør, koncernchef' },
    { level: 'director', manages: 'people', post: 'director', words: 'direktør, vicedirektør' },
    { level: 'head', manages: 'people', post: 'head', words: 'chef, afdelingschef, afdelingsleder, leder af' },
    { level: 'manager', manages: 'people', post: 'manager', words: 'leder, butikschef, regionschef' },
    {
      level: 'manager',
      manages: 'function',
      functions: ['program-and-project-management'],
      weight: 'open',
      post: 'project-manager',
      words: 'projektleder',
    },
    { level: 'lead', manages: 'people', words: 'teamleder, gruppeleder' },
    { level: 'unknown', manages: 'unknown', side: true, words: 'bestyrelsesmedlem, bestyrelsesformand' },
    { level: 'intern', manages: 'none', words: 'praktikant, studerende, studentermedhjælper, elev' },
  ],
  plainJobs: 'medarbejder, specialist, koordinator, assistent, rådgiver, tekniker',
  jobs: {
    strong: {
      accounting: 'bogholder, revisor, regnskabschef',
      sales: 'sælger',
      purchasing: 'indkøber',
      education: 'lærer, underviser',
      'healthcare-services': 'sygeplejerske, læge',
      legal: 'advokat, jurist',
    },
    soft: { engineering: 'ingeniør' },
    open: { consulting: 'konsulent' },
    weak: { 'information-technology': 'udvikler, softwareudvikler' },
  },
  fields: {
    sales: 'salg',
    finance: 'økonomi',
    purchasing: 'indkøb',
    'human-resources': 'personale',
    operations: 'produktion, drift; logistik',
    'media-and-communication': 'kommunikation',
    'quality-assurance': 'kvalitet',
    'business-development': 'forretningsudvikling',
    'customer-success-and-support': 'kundeservice',
  },
  marks: { and: 'og', at: 'hos', of: 'for, inden for', former: 'tidligere', seeking: 'søger' },
} satisfies Lexicon;
