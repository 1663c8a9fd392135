/**
 * What people value in a vendor, in the words of four languages: a persona that values "reliability" is spoken to by
 * "zuverlässig" as well. Own list; a value that is not in it is looked for in its own words.
 */
import type { Persona } from './persona';
import { writtenUnder } from './written-lines';

const values: readonly (readonly string[])[] = [
  [
    'reliability',
    'reliable',
    'dependable',
    'uptime',
    'zuverlässig',
    'zuverlässigkeit',
    'verlässlich',
    'verlässlichkeit',
    'fiable',
    'fiabilité',
    'fiabilidad',
  ],
  ['innovation', 'innovative', 'novelty', 'neuheit', 'innovativ', 'innovant', 'innovación', 'innovador'],
  [
    'service',
    'support',
    'customer service',
    'help desk',
    'betreuung',
    'kundendienst',
    'unterstützung',
    'accompagnement',
    'assistance',
    'soporte',
    'atención',
    'acompañamiento',
  ],
  [
    'price',
    'pricing',
    'cost',
    'affordable',
    'value for money',
    'preis',
    'kosten',
    'preiswert',
    'günstig',
    'prix',
    'coût',
    'abordable',
    'precio',
    'coste',
    'asequible',
  ],
  [
    'ease',
    'easy',
    'ease of use',
    'simple',
    'simplicity',
    'user-friendly',
    'einfach',
    'leicht',
    'bedienbarkeit',
    'facile',
    'simplicité',
    'fácil',
    'sencillo',
    'sencillez',
  ],
  ['security', 'secure', 'data protection', 'sicherheit', 'sicher', 'datenschutz', 'sécurité', 'sécurisé', 'seguridad', 'seguro'],
  [
    'transparency',
    'transparent',
    'openness',
    'honesty',
    'honest',
    'transparenz',
    'offenheit',
    'ehrlich',
    'transparence',
    'honnête',
    'transparencia',
    'honesto',
  ],
  ['speed', 'fast', 'quick', 'schnell', 'tempo', 'rapide', 'rapidité', 'rápido', 'rapidez'],
  ['flexibility', 'flexible', 'flexibel', 'flexibilität', 'souple', 'souplesse', 'flexibilidad'],
  ['quality', 'qualität', 'qualité', 'calidad'],
  ['experience', 'expertise', 'erfahrung', 'fachwissen', 'expérience', 'experiencia'],
  ['sustainability', 'sustainable', 'nachhaltigkeit', 'nachhaltig', 'durabilité', 'durable', 'sostenibilidad', 'sostenible'],
];

const named = new Map(values.flatMap((words) => words.map((word) => [word, words] as const)));

/** The words of four languages for this value; itself when it is none of the list. */
export const wordsForValue = (value: string): readonly string[] => named.get(value.trim().toLowerCase()) ?? [value];

/** What this persona values in a vendor, in the user's words (G9). */
export const vendorValues = (persona: Pick<Persona, 'document'>): string[] => writtenUnder(persona, /^values$/i);
