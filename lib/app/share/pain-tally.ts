/**
 * How often each pain was seen at the saved companies (I8): judged as a list judges them, from what is kept. No page is
 * opened for it, nothing is written, and what comes out are numbers.
 */
import { noneCounted, type PainTally } from '@/lib/exchange/sheets/product-sheet';
import { standingOf } from '@/lib/list/rank';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { allSaved } from '@/lib/storage/saved';
import { isCompared } from '@/lib/verdict/judge';
import { judgeSavedCompanies } from '../lists/judge-saved-companies';
import { loadPlaces } from '../load-words';

export async function painTally(now: Date): Promise<PainTally> {
  await loadPlaces();
  const [everybody, all] = await Promise.all([allSaved(), icpsAndPersonas()]);
  const saved = everybody.filter(({ about }) => about === 'account');
  const companies = await judgeSavedCompanies(saved, { ...all, icps: all.icps.filter(isCompared) }, now);
  const tally = { companies: 0, strong: 0, pains: Object.fromEntries(all.pains.map(({ id }) => [id, noneCounted()])) };
  for (const { judged, own } of companies) {
    if (!judged) continue;
    const best = judged.companyVerdicts[0];
    const standing = standingOf({ fit: best ? { ...best, profile: best.icp } : null, ruledOut: own.reason !== null });
    if (standing === 'ruled-out') continue;
    const strong = best?.band === 'strong' && standing === 'inside';
    tally.companies += 1;
    if (strong) tally.strong += 1;
    for (const { pain, level } of judged.pains) {
      const counts = tally.pains[pain.id]!;
      for (const count of strong ? [counts.all, counts.strong] : [counts.all]) {
        count.of += 1;
        if (level !== 'no-cue') count.seen += 1;
      }
    }
  }
  return tally;
}
