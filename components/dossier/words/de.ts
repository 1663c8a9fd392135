/** German. */
import type en from './en';

export default {
  acts: (name: string) => `Was Sie zu ${name} tun können`,
  missing: 'Noch nicht bekannt',
  about: { account: 'Unternehmen', person: 'Person' },
  nothingMissing: 'Alles, wonach Ihre Profile fragen, ist bekannt.',
} satisfies typeof en;
