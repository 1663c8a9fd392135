/** German. */
import { either } from '../../german-wording';
import type en from './en';

export default {
  wanted: (places) => either(places),
  nothing: 'Die Seite sagt nicht, von wo aus die Person arbeitet',
  based: (place) => `Ort: ${place}`,
  tooCoarse: (place) => `Ort: ${place}, zu ungenau für eine Antwort`,
  say: (places) => `Arbeitsort ${either(places)}`,
  ask: 'Von wo aus arbeiten Sie?',
} satisfies typeof en;
