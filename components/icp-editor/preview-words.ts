/** What a preview says: bands before and after, who changes, and what each criterion decides. */
import { sayCount } from '@/components/ui/say-list';
import { bandWords } from '@/components/verdict/band-words';
import { type Band, bands } from '@/lib/verdict/verdict';
import type { Preview, PreviewRow } from './use-preview';

export const bandWord = (band: Band, negative: boolean) => bandWords(band, negative).word;

export interface BandCount {
  band: Band;
  before: number;
  after: number;
}

export const countBands = (rows: readonly PreviewRow[]): BandCount[] =>
  bands.map((band) => ({
    band,
    before: rows.filter((row) => row.before === band).length,
    after: rows.filter((row) => row.after === band).length,
  }));

export const changedRows = (rows: readonly PreviewRow[]): PreviewRow[] => rows.filter(({ before, after }) => before !== null && before !== after);

const companies = (count: number, invented: boolean) =>
  sayCount(count, invented ? 'invented company' : 'saved company', invented ? 'invented companies' : 'saved companies');

/** One line for where the table does not fit. */
export function sayPreview({ rows, invented }: Preview, negative: boolean): string {
  const counted = countBands(rows).filter(({ after }) => after > 0);
  const changes = changedRows(rows).length;
  const told = counted.map(({ band, after }) => `${after} ${bandWord(band, negative).toLowerCase()}`).join(', ');
  const moves = rows.some(({ before }) => before !== null)
    ? ` ${changes === 0 ? 'Nobody changes band.' : `${changes} of ${rows.length} ${changes === 1 ? 'changes' : 'change'} band.`}`
    : '';
  return `${companies(rows.length, invented)}: ${told}.${moves}`;
}

/** By criterion id: what its absence would change. */
export function sayEffects({ rows, invented }: Preview, negative: boolean): Record<string, string> {
  const effects: Record<string, string> = {};
  const ids = new Set(rows.flatMap(({ without }) => Object.keys(without)));
  for (const id of ids) {
    const moved = rows.filter((row) => row.without[id] !== undefined && row.without[id] !== row.after);
    const first = moved[0];
    effects[id] = first
      ? `Without this criterion ${moved.length} of ${companies(rows.length, invented)} would change band: ${first.name} from ${bandWord(first.after, negative).toLowerCase()} to ${bandWord(first.without[id]!, negative).toLowerCase()}${moved.length > 1 ? ', for one' : ''}.`
      : `Without this criterion none of ${companies(rows.length, invented)} would change band.`;
  }
  return effects;
}
