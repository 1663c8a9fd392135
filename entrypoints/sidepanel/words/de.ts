/** German. */
import type en from './en';

export default {
  it: 'Eintrag',
  shown: {
    shown: 'Auf der Seite gezeigt: Die Wörter sind markiert.',
    'not-found':
      'Diese Wörter waren auf der Seite nicht mehr zu sehen. Vielleicht sind sie eingeklappt oder geändert; lesen Sie die Seite noch einmal.',
    gone: 'Die Seite nebenan ist inzwischen eine andere. Drücken Sie dort zuerst den Fitglass-Knopf.',
  },
  copied: 'Kopiert. Fügen Sie es dort ein, wo Sie schreiben.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text, und kopieren Sie ihn selbst.',
  saved: (name: string) => `Gemerkt: ${name}.`,
  alreadySaved: (name: string) => `Schon gemerkt: ${name}.`,
  removed: (name: string) => `Nicht mehr gemerkt: ${name}.`,
  ruledOut: (name: string) => `Ausgeschlossen: ${name}.`,
  alreadyRuledOut: (name: string) => `Schon von Ihnen ausgeschlossen: ${name}.`,
  isBack: (name: string) => `Wieder aufgenommen: ${name}.`,
  keptValue: (key: string) => `Ihre Angabe gilt: ${key}.`,
  removedValue: (key: string) => `Ihre Angabe ist entfernt: ${key}.`,
  noteKept: (name: string) => `Notiz behalten: ${name}.`,
  contacted: (name: string) => `Notiert: ${name} heute kontaktiert.`,
  nextTouch: (name: string, when: string) => `Nächster Kontakt mit ${name} ${when}.`,
  inQueue: (place: number, of: number, name: string) => `${place} von ${of}: ${name}.`,
  emptyQueue: 'Die Arbeitsliste ist leer. Merken Sie sich eine Person oder ein Unternehmen, oder setzen Sie etwas auf eine Liste.',
  noSheet: (name: string) => `Sie haben ${name} ausgeschlossen, darum gibt es kein Gesprächsblatt.`,
  sheetOfOne: 'Ein Gesprächsblatt gibt es zu einem Unternehmen oder einer Person. Öffnen Sie zuerst deren Seite.',
  nobodyHere: 'Auf dieser Seite gibt es nichts zu merken und nichts auszuschließen.',
  row: {
    noAddress: 'Die Seite zeigt zu dieser Zeile keine Adresse.',
    goToOne: (keys: readonly [next: string, before: string] | null) =>
      keys ? `Gehen Sie zuerst mit ${keys[0]} und ${keys[1]} zu einer Zeile.` : 'Gehen Sie zuerst zu einer Zeile.',
  },
} satisfies typeof en;
