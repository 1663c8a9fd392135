/** German. */
import type en from './en';

/** "am 12. Juni 2026", but "im Juni 2026" and "2026". */
const on = (date: string): string => (/^\d+\. /.test(date) ? `am ${date}` : /^\D/.test(date) ? `im ${date}` : date);

export default {
  lights: {
    title: 'Drei Lichter',
    room: 108,
    names: { 'fits-us': 'Passt zu uns', 'has-the-pain': 'Hat das Problem', 'ready-now': 'Jetzt bereit' },
    states: {
      'fits-us': { on: 'Ja', half: 'Teilweise', off: 'Nein', unknown: 'Unbekannt' },
      'has-the-pain': { on: 'Wohl ja', half: 'Ein Hinweis', off: 'Nein', unknown: 'Noch offen' },
      'ready-now': { on: 'Wohl ja', half: 'Ein Zeichen', off: 'Nein', unknown: 'Unbekannt' },
    },
  },
  traits: {
    question: 'Wie nah am Ideal?',
    ofSeven: (known: number) => `${known} von 7 bekannt`,
    openDots: 'Offene Punkte sind unbekannt, nicht null.',
    title: 'Sieben Eigenschaften',
    drawing: 'Zeichnung',
    list: 'Liste',
    high: 'Hoch',
    middling: 'Mittel',
    low: 'Niedrig',
    notKnown: 'Unbekannt',
    of100: (value: number) => `${value} von 100`,
  },
  whyNow: {
    line: (what: string) => `Warum jetzt: ${what}`,
    whole: (line: string, date: string) => `${line} (${date})`,
    nothing: 'Noch nichts zu sehen. Neuigkeiten oder offene Stellen würden es zeigen.',
    longAgo: (sentence: string) => `${sentence} (schon länger her)`,
    since: (date: string) => (/^\d+\. /.test(date) ? `seit dem ${date}` : `seit ${date}`),
    seen: (date: string) => `gesehen ${on(date)}`,
  },
} satisfies typeof en;
