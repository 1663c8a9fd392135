/**
 * What hurts the ideal customers, for those who build the product (I8): how often each pain was seen at the saved
 * companies, and how many profiles name it. It counts companies and names none.
 */
import type { Pain } from '@/lib/icp/pain';
import { writeCsv } from '../document/csv';
import type { Pack } from '../pack-schema';
import { row, type Sheet, section, sheet } from './sheet';

interface Counted {
  /** At how many a cue of the pain was seen. */
  seen: number;
  /** At how many it was looked for: those whose ICP names it, or all when no profile does. */
  of: number;
}

export interface PainCount {
  all: Counted;
  /** Of those alone that fit strongly. */
  strong: Counted;
}

export const noneCounted = (): PainCount => ({ all: { seen: 0, of: 0 }, strong: { seen: 0, of: 0 } });

export interface PainTally {
  /** Saved companies of which something is kept and which are not ruled out. */
  companies: number;
  /** Those of them that fit an ICP strongly. */
  strong: number;
  /** By the pain's id. */
  pains: Readonly<Record<string, PainCount>>;
}

type Records = Pick<Pack, 'icps' | 'personas' | 'pains'>;

interface Ranked {
  pain: Pain;
  who: string[];
  count: PainCount;
}

/** First what was seen at strong fits, then at anybody saved, then what most profiles name. */
function ranked({ icps, personas, pains }: Records, tally: PainTally | null): Ranked[] {
  const havers = (pain: Pain) =>
    [...icps, ...personas].filter((record) => record.negative !== true && record.pains.includes(pain.id)).map(({ name }) => name);
  return pains
    .map((pain) => ({ pain, who: havers(pain), count: tally?.pains[pain.id] ?? noneCounted() }))
    .toSorted(
      (a, b) =>
        b.count.strong.seen - a.count.strong.seen ||
        b.count.all.seen - a.count.all.seen ||
        b.who.length - a.who.length ||
        (a.pain.name < b.pain.name ? -1 : 1),
    );
}

const companies = (count: number) => `${count} saved ${count === 1 ? 'company' : 'companies'}`;

function saySeen({ all, strong }: PainCount): string {
  if (all.of === 0) return 'looked for at no saved company: none matches a profile that names it';
  const among = strong.of > 0 ? `; at ${strong.seen} of the ${strong.of} that ${strong.of === 1 ? 'fits' : 'fit'} strongly` : '';
  return `at ${all.seen} of ${companies(all.of)}${among}`;
}

const sayWhatCounts = ({ companies: all, strong }: PainTally) =>
  `${companies(all)} that ${all === 1 ? 'is' : 'are'} not ruled out, ${strong} of them a strong fit, from pages that you opened. A pain is looked for at a company whose ICP names it, and at every company when no profile does. Seen means that its words or signs stood on a page; not seen does not mean that it is not there. No company is named here.`;

export function productSheet(records: Records, tally: PainTally | null): Sheet {
  const counts = tally !== null && tally.companies > 0;
  const pains = ranked(records, tally);
  return sheet(
    {
      kind: 'For product',
      title: 'What hurts our ideal customers',
      lead: counts
        ? 'Seen at most saved companies that fit strongly first, then at any, then named by most profiles'
        : 'Named by most profiles first. No company is saved yet, so where they were seen is not counted.',
      quote: '',
    },
    [
      counts && pains.length > 0 ? section('What is counted', [row('Where pains were seen', sayWhatCounts(tally))]) : null,
      ...pains.map(({ pain, who, count }) =>
        section(pain.name, [
          row('Seen', counts && saySeen(count)),
          row('Who has it', who.length > 0 ? who.join(', ') : 'no profile yet'),
          row('In their words', pain.challenge),
          row('Costs', pain.consequence),
          row('Why now', pain.urgency),
          row('Solved when', pain.outcome),
        ]),
      ),
    ],
  );
}

export const painsToCsv = (records: Records, tally: PainTally): string =>
  writeCsv([
    ['Pain', 'Seen at saved companies', 'Looked for at', 'Seen at strong fits', 'Looked for at strong fits', 'Named by profiles'],
    ...ranked(records, tally).map(({ pain, who, count: { all, strong } }) => [
      pain.name,
      String(all.seen),
      String(all.of),
      String(strong.seen),
      String(strong.of),
      String(who.length),
    ]),
  ]);
