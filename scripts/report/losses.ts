/**
 * How much of a reading remains when a page loses one family of its anchors. Says which layouts hang on which anchors,
 * so that the next change of a site is no surprise.
 */
import { readFileSync } from 'node:fs';
import type { RawReading } from '@/lib/page/reading';
import { readChanged } from '../../tests/support/changed-page';
import { cutOff, cuts, lossesFor } from '../../tests/support/losses';
import { strangeValues } from '../../tests/support/strange-values';
import type { Pages } from '../pages/chromium';
import type { CorpusCase } from '../pages/corpus';
import { share } from './tally';

/** Any; the same for every page. */
const seed = 7;

interface Loss {
  /** Pages on which there was something to lose. */
  pages: number;
  before: number;
  after: number;
  strange: number;
}

const valuesIn = (reading: RawReading): number => reading.signals.length + reading.rows.reduce((sum, row) => sum + row.signals.length, 0);

export class LossTable {
  private readonly rows = new Map<string, Loss>();

  private add(loss: string, reading: RawReading, untouched: RawReading): void {
    const row = this.rows.get(loss) ?? { pages: 0, before: 0, after: 0, strange: 0 };
    const strange = strangeValues(reading, untouched).length;
    row.pages += 1;
    row.before += valuesIn(untouched);
    row.after += Math.min(valuesIn(untouched), valuesIn(reading) - strange);
    row.strange += strange;
    this.rows.set(loss, row);
  }

  async measure(pages: Pages, each: CorpusCase, untouched: RawReading): Promise<void> {
    const bytes = readFileSync(each.page);
    const lost = lossesFor(bytes.toString('utf8'));
    const readings = await readChanged(
      pages,
      each,
      lost.map(([, change]) => [change]),
      seed,
    );
    for (const [at, { reading, changed }] of readings.entries()) if (changed) this.add(lost[at]![0], reading, untouched);
    for (const part of cuts) this.add(`all after ${part * 100} % of the page`, await pages.read(each.url, cutOff(bytes, part)), untouched);
  }

  table(heading: string): string {
    return [
      `## ${heading}`,
      '',
      '| what the page lost | pages | values before | values left | share | wrong |',
      '|---|--:|--:|--:|--:|--:|',
      ...[...this.rows]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([loss, { pages, before, after, strange }]) => `| ${loss} | ${pages} | ${before} | ${after} | ${share(after, before)} | ${strange} |`),
    ].join('\n');
  }
}
