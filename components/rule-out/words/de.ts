/** German. */
import type en from './en';

export default {
  reasons: {
    account: ['Zu klein', 'Zu groß', 'Falsche Branche', 'Falsche Region', 'Wettbewerb', 'Kauft schon bei uns', 'Kein Budget', 'Falscher Zeitpunkt'],
    person: ['Falsche Rolle', 'Entscheidet nicht mit', 'Hat das Unternehmen verlassen', 'Möchte keinen Kontakt', 'Falscher Zeitpunkt'],
  },
  why: ['Warum schließen Sie ', ' aus?'],
  own: 'In Ihren eigenen Worten',
  missing: 'Wählen Sie einen Grund oder schreiben Sie einen. Beim nächsten Besuch sehen Sie ihn wieder.',
  ruleOut: 'Ausschließen',
  youRuledOutThis: (day: string) => `Sie haben dies ${day} ausgeschlossen`,
  youRuledOut: (name: string, day: string) => `Sie haben ${name} ${day} ausgeschlossen`,
  because: ', weil: ',
  bringBack: 'Rückgängig, wieder aufnehmen',
} satisfies typeof en;
