/** German. */
import { behind, counted, range } from '../../german-wording';
import type en from './en';

export default {
  wanted: (min, max) => `${range(min, max)} ${behind(min, max, 'Jahr', 'Jahre')}`,
  nothing: 'Keine Seite nennt das Gründungsjahr',
  yetToCome: (year) => `Als Gründungsjahr nennt die Seite ${year}, und das kommt erst noch`,
  founded: (year, age) => `Gegründet ${year}, ${age === 0 ? 'also in diesem Jahr' : `vor etwa ${counted(age, 'Jahr', 'Jahren')}`}`,
  say: (min, max) => `seit ${range(min, max)} ${behind(min, max, 'Jahr', 'Jahren')} am Markt`,
  ask: 'Wann wurde Ihr Unternehmen gegründet?',
} satisfies typeof en;
