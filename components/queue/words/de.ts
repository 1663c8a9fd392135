/** German. */
import type en from './en';

export default {
  queue: 'Arbeitsliste',
  choose: 'Welche Liste',
  everything: 'Alles Gemerkte',
  previous: 'Zurück',
  next: 'Weiter',
  order: 'Was am besten passt, kommt zuerst, dann der nächste Kontakt. Geöffnet wird in diesem Tab, nur wenn Sie drücken, und nie von selbst.',
} satisfies typeof en;
