/** What came of it, in words: kinds, groups of fit, shares. */

import { inWords } from '@/components/notes/in-words';
import { bandWords } from '@/components/verdict/band-words';
import type { FitThen, OutcomeKind } from '@/lib/account/notes';
import { capital } from '@/lib/kernel/capital';
import { type FitGroup, groupOf } from '@/lib/quality/results/outcomes-by-fit';
import type { Share } from '@/lib/quality/results/share';

export const sayKind = (kind: OutcomeKind): string => capital(inWords().outcomes.kinds[kind]);

export const sayGroup = (group: FitGroup): string =>
  group === 'unknown' ? 'Not compared' : group === 'out' ? 'Ruled out or to avoid' : bandWords(group, false).word;

export const sayFit = (fit: FitThen | undefined): string => sayGroup(groupOf(fit));

const percent = (share: number) => Math.round(share * 100);

/** "12 of 40, 30 % (18–45 %)"; without a percentage where there are too few. */
export function sayShare({ hits, of, low, high, tooFew }: Share): string {
  if (of === 0) return '–';
  if (tooFew) return `${hits} of ${of}, too few for a percentage`;
  return `${hits} of ${of}, ${percent(hits / of)} % (${percent(low)}–${percent(high)} %)`;
}
