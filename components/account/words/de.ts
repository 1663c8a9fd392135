/** German. */
import type en from './en';

export default {
  question: 'Passt dieses Unternehmen zu uns?',
  nothingToCompare: 'Es gibt noch kein ideales Unternehmen zum Vergleichen.',
  thisCompany: 'Dieses Unternehmen',
  employees: (count: string) => `${count} Beschäftigte`,
  notKnown: 'Noch nicht bekannt',
  tooLittle: 'Diese Seite sagt zu wenig über das Unternehmen. Öffnen Sie seine eigene Seite, und drücken Sie dort den Fitglass-Knopf.',
  noPage:
    'Diese Seite nennt keine Unternehmensseite. Öffnen Sie die Website oder die LinkedIn-Seite des Unternehmens, und drücken Sie dort den Fitglass-Knopf.',
  openPage: 'Unternehmensseite öffnen',
} satisfies typeof en;
