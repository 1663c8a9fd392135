/**
 * How often each pain was seen at the saved companies (I8): judged as a list judges them, from what is kept. No page is
 * opened for it, nothing is written, and what comes out are numbers.
 */
import type { PainTally } from '@/lib/exchange/sheets/product-sheet';
import { standingOf } from '@/lib/list/rank';
import { compileIcp } from '@/lib/match/compile';
import { likelyPains } from '@/lib/pain/likely-pains';
import { findAllNotes } from '@/lib/storage/notes';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { findRuleOuts } from '@/lib/storage/rule-outs';
import { allSaved } from '@/lib/storage/saved';
import { isCompared, judgeCompiledAccount } from '@/lib/verdict/judge';
import { foldSavedCompanies } from '../fold-saved';
import { loadPlaces } from '../load-words';
import { ownWords, shownNotes } from '../notes/shown-notes';

export async function painTally(now: Date): Promise<PainTally> {
  await loadPlaces();
  const [everybody, { icps, personas, pains }] = await Promise.all([allSaved(), icpsAndPersonas()]);
  const saved = everybody.filter(({ about }) => about === 'account');
  const aliases = saved.map((record) => record.aliases);
  const [accounts, notes, no] = await Promise.all([
    foldSavedCompanies(saved, now),
    findAllNotes('account', aliases, now),
    findRuleOuts('account', aliases),
  ]);
  const compared = icps.filter(isCompared);
  const compiled = compared.map(compileIcp);
  const tally = { companies: 0, strong: 0, pains: Object.fromEntries(pains.map(({ id }) => [id, { all: none(), strong: none() }])) };
  for (const [at, account] of accounts.entries()) {
    if (!account || no[at]) continue;
    const own = { notes: shownNotes(notes[at] ?? null), reason: null };
    const companyVerdicts = judgeCompiledAccount({ compiled, account, today: now, ...ownWords(own) });
    const best = companyVerdicts[0];
    if (best && standingOf({ name: '', fit: { ...best, profile: best.icp }, ruledOut: false }) === 'ruled-out') continue;
    const strong = best?.band === 'strong' && !best.icp.negative;
    tally.companies += 1;
    if (strong) tally.strong += 1;
    const looked = likelyPains({ account, person: null, companyVerdicts, personVerdicts: [], today: now, pains, icps: compared, personas });
    for (const { pain, level } of looked)
      for (const count of strong ? [tally.pains[pain.id]!.all, tally.pains[pain.id]!.strong] : [tally.pains[pain.id]!.all]) {
        count.of += 1;
        if (level !== 'no-cue') count.seen += 1;
      }
  }
  return tally;
}

const none = () => ({ seen: 0, of: 0 });
