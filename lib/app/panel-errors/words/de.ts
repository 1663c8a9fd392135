/** German. */
import type en from './en';

export default {
  pageWentAway: 'Die Seite war weg, bevor sie gelesen war. Drücken Sie den Knopf noch einmal.',
  noAnswer: 'Fitglass hat nicht geantwortet. Wurde es gerade aktualisiert, schließen Sie das Panel und öffnen Sie es wieder.',
  notUnderstood: 'Fitglass versteht diese Angabe nicht. Schreiben Sie sie wie im Beispiel.',
  criterionGone: 'Dieses Kriterium gibt es nicht mehr. Lesen Sie die Seite noch einmal und versuchen Sie es dann erneut.',
  rowGone:
    'Diese Zeile steht nicht mehr auf der Seite. Scrollen Sie zu ihr zurück, lesen Sie die Seite noch einmal und versuchen Sie es dann erneut.',
  readingGone: 'Was von dieser Seite gelesen wurde, ist nicht mehr da. Lesen Sie die Seite noch einmal und versuchen Sie es dann erneut.',
  updated: 'Fitglass wurde aktualisiert, während diese Seite offen war. Schließen Sie sie und öffnen Sie sie wieder.',
  workspaceDeleted: 'Dieser Arbeitsbereich wurde gelöscht, während die Seite offen war. Laden Sie die Seite neu.',
  noStorage: (cause) =>
    `Der Browser konnte den Speicher von Fitglass nicht öffnen (${cause}). Starten Sie ihn neu; hilft das nicht, spielen Sie Ihr letztes Paket wieder ein.`,
  noWorkspaces: (cause) => `Der Browser konnte die Liste der Arbeitsbereiche nicht öffnen (${cause}). Starten Sie ihn neu.`,
  noSample: (id) => `Es gibt kein Beispiel namens „${id}“. Wählen Sie eines im Arbeitsbereich.`,
  doesNotAddUp: (why) =>
    `Die Seite wurde nicht gelesen: Was zurückkam, passt nicht zusammen (${why}). Laden Sie die Seite neu und drücken Sie den Knopf noch einmal.`,
  notAReading: 'Was von dieser Seite zurückkam, ist keine Lesung. Laden Sie die Seite neu und drücken Sie den Knopf noch einmal.',
  strangeKind: (kind) =>
    `Eine Lesung der Art ${kind} kann nicht von dieser Adresse kommen. Öffnen Sie die Seite selbst und drücken Sie dort den Knopf.`,
} satisfies typeof en;
