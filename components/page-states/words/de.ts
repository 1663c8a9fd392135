/** German. */
import type en from './en';

export default {
  reading: 'Diese Seite wird gelesen …',
  readAgain: 'Neu lesen',
  notPressed: {
    title: 'Drücken Sie auf dieser Seite den Fitglass-Knopf',
    where: 'Er steht in der Symbolleiste des Browsers, vielleicht hinter dem Puzzleteil. Fitglass liest eine Seite nur, wenn Sie es verlangen.',
    orFollow: 'Oder lassen Sie es auf LinkedIn mitlesen',
    whatFollowing:
      'Solange dieses Fenster offen ist, liest es dann die LinkedIn-Seiten, die Sie selbst öffnen, ohne dass Sie jedes Mal drücken. Der Browser fragt Sie vorher, und nichts verlässt Ihren Browser.',
    follow: 'Auf LinkedIn mitlesen',
  },
  restricted: {
    title: 'Diese Seite behält der Browser für sich',
    why: 'Einstellungen, neue Tabs und den Erweiterungs-Store darf keine Erweiterung lesen.',
    todo: 'Öffnen Sie ein Profil, eine Unternehmensseite oder die Website eines Unternehmens, und drücken Sie dann den Fitglass-Knopf.',
  },
  unsupported: {
    title: 'Auf dieser Seite gibt es nichts zu beurteilen',
    before: 'Diese Seite von ',
    after: ' handelt nicht von einem einzelnen Unternehmen oder einer einzelnen Person.',
    todo: 'Öffnen Sie ein Profil, eine Unternehmensseite oder die eigene Website des Unternehmens.',
  },
  failed: { title: 'Das hat nicht geklappt', what: 'Was nicht ging: ' },
  empty: {
    title: 'Wen suchen Sie?',
    loading: 'Beispiele werden geladen …',
    load: 'Beispielprofile laden',
    openWorkspace: 'Arbeitsbereich öffnen',
    namedWasRead: ' wurde gelesen, aber es gibt noch nichts zum Vergleichen.',
    pageWasRead: 'Die Seite wurde gelesen, aber es gibt noch nichts zum Vergleichen.',
    describe:
      'Beschreiben Sie das Unternehmen und die Person, die ideal für Sie sind, oder beginnen Sie mit fertigen Beispielen und ändern Sie diese später.',
  },
  stale: {
    title: 'Die Seite wechselt noch',
    what: () => 'Die Adresse ist schon neu, aber was Sie sehen, gehört noch zur Seite davor. Fitglass mischt beides nicht.',
    todo: 'Warten Sie, bis die neue Seite da ist, und lesen Sie dann noch einmal.',
  },
  notLoaded: {
    title: 'Noch nicht geladen',
    what: (kind: string) => `Der Teil, der sagt, um wen es geht, ist noch nicht erschienen (${kind}).`,
    todo: 'Warten Sie einen Moment, scrollen Sie etwas, wenn sie leer bleibt, und lesen Sie dann noch einmal. Sagt die Seite, dass es sie nicht gibt, öffnen Sie eine andere zum selben Thema.',
  },
  wall: {
    title: 'Die Seite liegt hinter einer Tür',
    what: () => 'Statt der Seite selbst zeigt die Website eine Anmeldung, eine Prüfung, eine Grenze oder einen Platzhalter.',
    todo: 'Sobald Sie die Seite selbst sehen, lesen Sie noch einmal.',
  },
  notAProfile: {
    title: 'Hier gibt es niemanden zu lesen',
    what: (kind: string) =>
      `Die Adresse sieht nach dieser Art von Seite aus, aber es steht keine da: ${kind}. Vielleicht wurde sie verschoben oder entfernt.`,
    todo: 'Prüfen Sie die Adresse, oder öffnen Sie die Seite noch einmal aus einer Suche.',
  },
  notSupported: {
    title: 'Einen solchen Aufbau kennen wir noch nicht',
    what: (kind: string) =>
      `Diese Seite (${kind}) hat eine Form, die Fitglass nicht gelernt hat. Deshalb wurde nichts gelesen, statt etwas zu raten.`,
    aboutPage: 'Vielleicht geht es mit der Info-Seite des Unternehmens: Öffnen Sie diese und lesen Sie noch einmal.',
    otherPage: 'Vielleicht geht es mit einer anderen Seite zum selben Thema: Öffnen Sie diese und lesen Sie noch einmal.',
  },
} satisfies typeof en;
