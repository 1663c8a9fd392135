/** German. */
import type en from './en';

export default {
  acts: (name: string) => `Was Sie zu ${name} tun können`,
  missing: 'Noch nicht bekannt',
  nothingMissing: 'Alles, wonach Ihre Profile fragen, ist bekannt.',
} satisfies typeof en;
