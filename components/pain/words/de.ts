/** German. */
import type en from './en';

export default {
  title: 'Wo drückt vermutlich der Schuh?',
  noCueYet: 'Für keines Ihrer Probleme war bisher ein Hinweis zu sehen.',
  levels: { likely: 'Wahrscheinlich', hint: 'Nur ein Anzeichen', 'no-cue': 'Kein Hinweis gesehen' },
  strongest: (count: number) => `Nur die ${count} stärksten`,
  morePains: (count: number) => (count === 1 ? '1 weiteres Problem' : `${count} weitere Probleme`),
  strongestCue: 'Nur der stärkste Hinweis',
  moreCues: (count: number) => (count === 1 ? '1 weiterer Hinweis' : `${count} weitere Hinweise`),
  ifNothingChanges: 'Wenn sich nichts ändert: ',
  details: { challenge: 'Was schwierig ist', urgency: 'Warum jetzt', outcome: 'Woran man es dort messen würde' },
  less: 'Weniger dazu',
  more: 'Mehr dazu',
  ask: 'Fragen Sie: ',
  copyQuestion: 'Frage kopieren',
  unseen: {
    fold: 'Probleme ohne Hinweis einklappen',
    show: (count: number) => `Kein Hinweis auf ${count === 1 ? '1 Problem' : `${count} Probleme`}`,
    meaning: 'Auf den Seiten bisher deutet nichts darauf hin. Das heißt nicht, dass es sie dort nicht gibt.',
  },
  setAside: {
    absent: 'nicht gezählt: Es heißt dort, dass es das nicht gibt',
    over: 'nicht gezählt: Es heißt dort, dass es gelöst ist',
    offered: 'nicht gezählt: Das tun sie für andere',
    'other-meaning': 'nicht gezählt: Die Wörter bedeuten hier etwas anderes',
  },
  goals: {
    title: 'Ziele, die dort stehen',
    word: 'Ziel',
    themes: {
      'market-share': 'Marktanteil',
      revenue: 'Verkauf und Umsatz',
      customers: 'Kundschaft',
      retention: 'Kundschaft halten',
      efficiency: 'Effizienz',
      cost: 'Kosten',
      quality: 'Qualität',
    },
    horizons: { short: 'binnen etwa eines Jahres', long: 'auf lange Sicht' },
  },
} satisfies typeof en;
