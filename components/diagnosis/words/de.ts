/** German. */
import type en from './en';

const problems: Readonly<Record<string, string>> = {
  'identity-unproven': 'Nichts auf der Seite nennt ihre eigene Adresse. Deshalb gilt, was in der Adresszeile steht.',
  'rows-not-loaded': 'Scrollen Sie bis ans Ende der Liste, und lesen Sie dann noch einmal.',
  'nothing-found': 'Die Seite sagt, dass sie nichts gefunden hat.',
  'rows-unreadable': 'Diese Seite zeigt Ergebnisse in einem Aufbau, den Fitglass noch nicht kennt.',
  'page-empty': 'Die Seite hat ihren Inhalt noch nicht gezeigt. Warten Sie, bis sie da ist, und drücken Sie dann noch einmal auf den Knopf.',
  'page-wall':
    'Diese Seite prüft, wer sie besucht, oder lässt niemanden ein, und sagt nichts über ein Unternehmen. Gehen Sie im Browser an der Prüfung vorbei, und drücken Sie dann noch einmal auf den Knopf.',
  'page-missing':
    'Die Website sagt, dass es unter dieser Adresse keine Seite gibt. Öffnen Sie ihre Startseite, und drücken Sie dann noch einmal auf den Knopf.',
  'not-a-web-page': 'Das ist eine Datei und keine Webseite. Öffnen Sie die Seite des Unternehmens, zu dem sie gehört.',
  'signal-left-out': 'Eine Angabe dieser Seite hatte eine unerwartete Form und blieb weg.',
  'source-failed': 'Ein Weg, etwas auf dieser Seite zu finden, ging nicht; andere wurden versucht.',
};

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
  problem: (code: string, say: string) => problems[code] ?? say,
  sourceFailed: (fields: string) => `Ein Weg, dies auf der Seite zu finden, ging nicht: ${fields}. Andere wurden versucht.`,
} satisfies typeof en;
