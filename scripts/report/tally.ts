/** Counts of correct, incorrect and missed values per row, and the table that shows them. */
import type { Outcome } from './seen';

export class Tally {
  private readonly rows = new Map<string, Record<Outcome, number>>();

  add(row: string, what: Outcome, count = 1): void {
    const counts = this.rows.get(row) ?? { correct: 0, incorrect: 0, missed: 0 };
    counts[what] += count;
    this.rows.set(row, counts);
  }

  /** Sums of all rows. */
  get total(): Record<Outcome, number> {
    const sum = { correct: 0, incorrect: 0, missed: 0 };
    for (const counts of this.rows.values()) for (const what of ['correct', 'incorrect', 'missed'] as const) sum[what] += counts[what];
    return sum;
  }

  /** Markdown; `recall` is correct ÷ (correct + missed), `wrong` is incorrect ÷ (correct + incorrect). */
  table(heading: string, level = '##'): string {
    const rows = [...this.rows].sort(([one], [other]) => (one < other ? -1 : 1));
    return [
      `${level} ${heading}`,
      '',
      '| what | correct | incorrect | missed | recall | wrong |',
      '|---|--:|--:|--:|--:|--:|',
      ...[...rows, ['**all**', this.total] as const].map(
        ([row, { correct, incorrect, missed }]) =>
          `| ${row} | ${correct} | ${incorrect} | ${missed} | ${share(correct, correct + missed)} | ${share(incorrect, correct + incorrect)} |`,
      ),
    ].join('\n');
  }
}

export const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
