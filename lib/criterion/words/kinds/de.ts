/** German. */
import type en from './en';

export default {
  notKnown: (id) => `Diese Version kennt die Kriterienart „${id}“ nicht`,
  givenUp: (id, since, instead) => `Die Kriterienart „${id}“ gibt es seit Version ${since} nicht mehr; nehmen Sie ${instead}`,
} satisfies typeof en;
