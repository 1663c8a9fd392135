/** A person in a business role, folded from the pages that spoke of them. */
import type { KnownGap, KnownValues } from '@/lib/account/account';
import type { PersonKey } from '@/lib/signal/vocabulary';

export interface Person {
  about: 'person';
  id: string;
  /**
   * `linkedin:<slug>`, `linkedin-id:<ACoAA…>`, `sales-navigator:<ACwAA…>`, and `team:<site>/<name>` on
   * a company's own site; a name alone never joins people.
   */
  aliases: string[];
  known: KnownValues<PersonKey>;
  gaps: KnownGap[];
  newest: string;
  oldest: string;
}
