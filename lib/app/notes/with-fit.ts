/**
 * How somebody fits on the day on which something is noted of them goes along with the note: it is what was shown when the
 * user pressed, and a profile that changes later does not rewrite it.
 */
import type { FitThen } from '@/lib/account/notes';
import { limits } from '@/lib/kernel/limits';
import type { NoteChange } from '@/lib/protocol/note-change';
import type { Look } from '@/lib/protocol/panel-view';
import type { RowLook } from '@/lib/protocol/row-look';
import { matches } from '@/lib/verdict/band';
import type { Verdict } from '@/lib/verdict/verdict';

type About = 'account' | 'person';

/** What is put back (it has a time) keeps what it had. */
export function withFit(change: NoteChange, fit: FitThen | null): NoteChange {
  const fresh = (change.set === 'touch' || change.set === 'outcome') && change.at === undefined;
  return fresh && fit ? { ...change, fit } : change;
}

/** Whoever is not like those to leave alone may still be anybody. */
const againstNegative = (band: Verdict['band']): FitThen['band'] => (matches(band) ? 'avoid' : 'not-enough-known');

/** A note must not be refused because somebody gave their ICP a very long name. */
const fitThen = (band: Verdict['band'], { id, name, negative }: { id: string; name: string; negative: boolean }): FitThen => ({
  profile: { id, name: name.slice(0, limits.noteNameCharacters).trim() || id },
  band: negative ? againstNegative(band) : band,
});

/** Null when somebody else is shown by now, or when there is nothing to compare with. */
export function fitOfLook(look: Look | null, about: About, id: string): FitThen | null {
  if (!look) return null;
  const { account, person } = look;
  if (about === 'account') {
    const best = account?.account.id === id ? account.verdicts[0] : undefined;
    return best ? fitThen(best.band, best.icp) : null;
  }
  const best = person?.person.id === id ? person.verdicts[0] : undefined;
  return best ? fitThen(best.band, best.persona) : null;
}

export function fitOfRows(rows: readonly RowLook[], about: About, id: string): FitThen | null {
  const part = about === 'account' ? 'company' : 'person';
  const fit = rows.find((row) => row[part]?.id === id)?.[part]?.fit;
  return fit ? fitThen(fit.band, fit.profile) : null;
}
