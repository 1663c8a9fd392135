/**
 * Whom to look at next: those on a list, best fit first, among equals whose next touch is due first. Who was ruled out, or
 * has no address that may be opened, is passed over. Nothing opens by itself: the panel opens the address on that press.
 */
import { foldAccounts } from '@/lib/account/fold';
import type { Notes } from '@/lib/account/notes';
import { foldPeople } from '@/lib/person/fold';
import type { QueueStep } from '@/lib/protocol/queue-step';
import { notesOnList } from '@/lib/storage/notes';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { findRuleOuts } from '@/lib/storage/rule-outs';
import { allSaved } from '@/lib/storage/saved';
import type { SavedRecord } from '@/lib/storage/schema';
import { height } from '@/lib/verdict/band';
import { judgeAccountQuickly, judgePersonQuickly } from '@/lib/verdict/judge';
import { panelChoices } from '../choices/panel-choices';
import { loadPlaces } from '../load-words';
import { ownWords } from '../notes/shown-notes';
import { openable } from './openable';

interface Entry extends QueueStep {
  aliases: string[];
  height: number;
  score: number;
  due: string;
}

/** After every day that anybody would write. */
const never = '9999';

/** @param from ids of whom the panel shows; @param step 1 is the next, -1 the one before. Null when the queue is empty. */
export async function queueStep(from: readonly string[], step: 1 | -1, now: Date): Promise<QueueStep | null> {
  const entries = await queueOf((await panelChoices()).queue, now);
  if (entries.length === 0) return null;
  const at = entries.findIndex(({ aliases }) => aliases.some((alias) => from.includes(alias)));
  const next = at < 0 ? (step === 1 ? 0 : entries.length - 1) : (at + step + entries.length) % entries.length;
  const { about, id, name, url } = entries[next]!;
  return { about, id, name, url, place: next + 1, of: entries.length };
}

async function queueOf(list: string | null, now: Date): Promise<Entry[]> {
  await loadPlaces();
  const [saved, records] = await Promise.all([allSaved(), icpsAndPersonas()]);
  const notes = list === null ? [] : await notesOnList(list);
  const noteOf = (record: SavedRecord) =>
    notes.find((each) => each.about === record.about && each.aliases.some((alias) => record.aliases.includes(alias)));
  const wanted = saved.filter((record) => list === null || noteOf(record) !== undefined);
  const no = await Promise.all(
    (['account', 'person'] as const).map((about) => {
      const those = wanted.filter((record) => record.about === about);
      return findRuleOuts(
        about,
        those.map(({ aliases }) => aliases),
      ).then((found) => those.filter((_, at) => found[at] != null));
    }),
  );
  const out = new Set(no.flat());
  return wanted
    .filter((record) => !out.has(record))
    .flatMap((record) => entryOf(record, noteOf(record) ?? null, records, now) ?? [])
    .toSorted((a, b) => b.height - a.height || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) || b.score - a.score || (a.name < b.name ? -1 : 1));
}

function entryOf(record: SavedRecord, notes: Notes | null, records: Awaited<ReturnType<typeof icpsAndPersonas>>, now: Date): Entry | null {
  const { about, id, name, aliases } = record;
  const base = { about, id, name, aliases, place: 0, of: 0, due: notes?.nextTouch ?? never };
  if (about === 'account') {
    const account = foldAccounts(record.sightings)[0];
    const url = openable(account?.known['company.linkedinUrl']?.[0]?.value) ?? openable(account?.known['company.website']?.[0]?.value);
    if (!account || !url) return null;
    const best = judgeAccountQuickly({ icps: records.icps, account, today: now, ...ownWords({ notes }) });
    return { ...base, url, height: best ? height[best.band] : 0, score: best?.score ?? -1 };
  }
  const person = foldPeople(record.sightings)[0];
  const url = openable(person?.known['person.linkedinUrl']?.[0]?.value);
  if (!person || !url) return null;
  const best = judgePersonQuickly({ personas: records.personas, person, today: now, ...ownWords({ notes }) });
  return { ...base, url, height: best ? height[best.band] : 0, score: best?.score ?? -1 };
}
