/**
 * A list cut to the strong fits, for a day of calling (requirement I2). The user's own no stands above any score, and a
 * strong fit with a profile to stay away from is none. Order stays as it came.
 */
import { type Rankable, standingOf } from './rank';

export const strongOnly = <One extends Rankable>(list: readonly One[]): One[] =>
  list.filter((one) => one.fit?.band === 'strong' && standingOf(one) === 'inside');
