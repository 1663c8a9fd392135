/**
 * Saved companies, each judged and looked through for pains, from what is kept: for their lists and for what is counted of
 * them. The word tables must be loaded.
 */
import type { Account } from '@/lib/account/account';
import { compileIcp } from '@/lib/match/compile';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { likelyPains } from '@/lib/pain/likely-pains';
import type { icpsAndPersonas } from '@/lib/storage/packs';
import type { SavedRecord } from '@/lib/storage/schema';
import { judgeCompiledAccount } from '@/lib/verdict/judge';
import type { CompanyVerdict } from '@/lib/verdict/verdict';
import { foldSavedCompanies } from '../fold-saved';
import { ownWords } from '../notes/shown-notes';
import { type Own, ownOfSaved } from './own-of-saved';

export interface SavedCompany {
  record: SavedRecord;
  own: Own;
  /** Null when nothing is left of it. */
  judged: { account: Account; companyVerdicts: CompanyVerdict[]; pains: LikelyPain[] } | null;
}

/**
 * In the order of `saved`.
 * @param records with those ICPs alone that are compared.
 */
export async function judgeSavedCompanies(
  saved: readonly SavedRecord[],
  { icps, personas, pains }: Awaited<ReturnType<typeof icpsAndPersonas>>,
  now: Date,
): Promise<SavedCompany[]> {
  const [accounts, said] = await Promise.all([foldSavedCompanies(saved, now), ownOfSaved('account', saved, now)]);
  const compiled = icps.map(compileIcp);
  return saved.map((record, at) => {
    const account = accounts[at];
    const own = said[at]!;
    if (!account) return { record, own, judged: null };
    const companyVerdicts = judgeCompiledAccount({ compiled, account, today: now, ...ownWords(own) });
    const likely = likelyPains({ account, person: null, companyVerdicts, personVerdicts: [], today: now, pains, icps, personas });
    return { record, own, judged: { account, companyVerdicts, pains: likely } };
  });
}
