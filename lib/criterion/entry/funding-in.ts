/** "series A or B", "bootstrapped", "VC-backed": where a company's money comes from. */
import { type FundingStage, fundingStages } from '@/lib/signal/vocabulary';
import { defineEntry, only } from '../entry-reader';
import { eachOf, listOf, slugOf } from '../entry-words';

const lead = /^(?:funding|funding status|funding stage|stage)\s*:?\s+/i;
/** Rounds in which venture capital takes part. */
const venture: readonly FundingStage[] = ['pre-seed', 'seed', 'series-a', 'series-b', 'series-c', 'series-d', 'series-e', 'series-f', 'growth'];

function stage(item: string): FundingStage | null {
  const slug = slugOf(item.replace(/\s+(?:stage|round|funding|funded|companies)$/i, ''));
  const found = fundingStages.find((each) => each === slug);
  if (found) return found;
  if (/^[a-h]$/.test(slug)) return fundingStages.find((each) => each === `series-${slug}`) ?? null;
  return slug === 'self-funded' ? 'bootstrapped' : null;
}

export default defineEntry({
  about: 'account',
  order: 65,
  examples: ['series A or B', 'bootstrapped', 'VC-backed'],
  read: (text) => {
    const written = text.replace(lead, '');
    if (/^(?:vc|venture(?: capital)?)[- ](?:backed|funded)$/i.test(written)) return only('funding-in', { any: [...venture] });
    const items = listOf(written);
    /* A letter alone is a round only behind another: "series A or B". */
    if (/^[a-h]$/i.test(items[0] ?? '')) return [];
    const any = eachOf(items, stage);
    return any ? only('funding-in', { any }) : [];
  },
});
