/** German. */
import { either } from '../../german-wording';
import type en from './en';

export default {
  wanted: (places) => either(places),
  headquarters: (place) => `Hauptsitz: ${place}`,
  office: (place) => `Standort: ${place}`,
  headquartersAndOffice: (seat, office) => `Hauptsitz: ${seat} · Standort: ${office}`,
  places: (places) => `Standorte: ${places.join(' · ')}`,
  officesNotSeen: (seat) => `Hauptsitz: ${seat}, weitere Standorte nicht gesehen`,
  tooCoarse: (seat) => `Hauptsitz: ${seat}, zu ungenau für eine Antwort`,
  notSeen: 'Hauptsitz bisher nicht gesehen',
  onlyOfficeSeen: (office) => `Standort: ${office}, Hauptsitz bisher nicht gesehen`,
  say: (of, places) => `${of === 'any' ? 'Standort' : 'Hauptsitz'} ${either(places)}`,
  ask: (of, places) => `${of === 'any' ? 'Haben Sie einen Standort' : 'Liegt Ihr Hauptsitz'} in der Region ${either(places)}?`,
} satisfies typeof en;
