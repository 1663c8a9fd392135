/** German. */
import type en from './en';

export default {
  acts: (name: string) => `Was Sie zu ${name} tun können`,
  missing: 'Noch nicht bekannt',
  nothingMissing: 'Alles, wonach Ihre Profile fragen, ist bekannt.',
  mattersMost: (count: number) => `Nur die ${count} wichtigsten zeigen`,
  all: (count: number) => `Alle ${count} offenen Fragen zeigen`,
} satisfies typeof en;
