/** German. */
import type en from './en';

export default {
  copy: 'Bericht kopieren',
  gone: 'Die Seite ist nicht mehr da. Drücken Sie dort den Fitglass-Knopf und versuchen Sie es noch einmal.',
  copied: 'Kopiert. ',
  notAllowed: 'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text unten. ',
  holdsNoWords: 'Er sagt, wie die Seite aufgebaut ist, und enthält keines ihrer Wörter.',
  see: 'Ansehen, was darin steht',
  theReport: 'Der Bericht',
  rowsNotLoaded: 'Einige Zeilen sind noch nicht geladen',
  identityUnproven: 'Die Seite sagt nicht, wem sie gehört',
  notAll: 'Fitglass hat nicht alles auf dieser Seite verstanden',
  couldNotRead: (fields: string) => `Fitglass konnte nicht lesen: ${fields}`,
  more: (count: number) => `${count} weitere`,
  unknownForm: 'Es steht auf der Seite in einer Form, die noch nicht bekannt ist.',
  typeIt: 'Selbst eintragen',
} satisfies typeof en;
