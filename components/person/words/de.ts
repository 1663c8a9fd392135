/** German. */
import type en from './en';

export default {
  question: 'Ist das die richtige Person?',
  nothingToCompare: 'Es gibt noch keine Persona zum Vergleichen.',
  thisPerson: 'Diese Person',
} satisfies typeof en;
