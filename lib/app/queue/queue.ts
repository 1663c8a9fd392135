/**
 * Whom to look at next: those on a list, best fit first, among equals whose next touch is due first. Who was ruled out, or
 * has no address that may be opened, is passed over. Nothing opens by itself: the panel opens the address on that press.
 */
import type { Account } from '@/lib/account/account';
import type { Notes } from '@/lib/account/notes';
import type { Person } from '@/lib/person/person';
import type { QueueStep } from '@/lib/protocol/queue-step';
import { findAllNotes } from '@/lib/storage/notes';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { findRuleOuts } from '@/lib/storage/rule-outs';
import { allSaved } from '@/lib/storage/saved';
import type { SavedRecord } from '@/lib/storage/schema';
import { height } from '@/lib/verdict/band';
import { judgeAccountQuickly, judgePersonQuickly } from '@/lib/verdict/judge';
import type { Verdict } from '@/lib/verdict/verdict';
import { panelChoices } from '../choices/panel-choices';
import { foldSavedCompanies, foldSavedPeople } from '../fold-saved';
import { loadPlaces } from '../load-words';
import { ownWords } from '../notes/shown-notes';
import { pageOfCompany, pageOfPerson } from '../own-page';

interface Entry extends QueueStep {
  aliases: string[];
  height: number;
  score: number;
  due: string;
}

/** After every day that anybody would write. */
const never = '9999';

/** @param from ids of whom the panel shows, whom it is most about first; @param step 1 is the next, -1 the one before. Null when the queue is empty. */
export async function queueStep(from: readonly string[], step: 1 | -1, now: Date): Promise<QueueStep | null> {
  const entries = await queueOf((await panelChoices()).queue, now);
  if (entries.length === 0) return null;
  /* On a profile both the person and the company may stand in the queue: the first name decides. */
  const at = from.map((name) => entries.findIndex(({ aliases }) => aliases.includes(name))).find((place) => place >= 0) ?? -1;
  const next = at < 0 ? (step === 1 ? 0 : entries.length - 1) : (at + step + entries.length) % entries.length;
  const { about, id, name, url } = entries[next]!;
  return { about, id, name, url, place: next + 1, of: entries.length };
}

type Records = Awaited<ReturnType<typeof icpsAndPersonas>>;

async function queueOf(list: string | null, now: Date): Promise<Entry[]> {
  await loadPlaces();
  const [saved, records] = await Promise.all([allSaved(), icpsAndPersonas()]);
  const entries = await Promise.all((['account', 'person'] as const).map((about) => entriesOf(about, list, saved, records, now)));
  return entries
    .flat()
    .toSorted((a, b) => b.height - a.height || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) || b.score - a.score || (a.name < b.name ? -1 : 1));
}

/** Companies or people of the queue, with what the user typed and noted, without whom they ruled out. */
async function entriesOf(about: Entry['about'], list: string | null, all: readonly SavedRecord[], records: Records, now: Date): Promise<Entry[]> {
  const saved = all.filter((record) => record.about === about);
  const aliases = saved.map((record) => record.aliases);
  const [notes, no] = await Promise.all([findAllNotes(about, aliases, now), findRuleOuts(about, aliases)]);
  const wanted = saved
    .map((record, at) => ({ record, notes: notes[at] ?? null, out: no[at] != null }))
    .filter((each) => !each.out && (list === null || each.notes?.lists.includes(list)));
  const those = wanted.map(({ record }) => record);
  const judged =
    about === 'account'
      ? (await foldSavedCompanies(those, now)).map((account, at) => account && companyIn(account, wanted[at]!.notes, records, now))
      : (await foldSavedPeople(those, now)).map((person, at) => person && personIn(person, wanted[at]!.notes, records, now));
  return wanted.flatMap(({ record: { id, name, aliases: names }, notes: own }, at) => {
    const found = judged[at];
    return found?.url
      ? { about, id, name, aliases: names, url: found.url, place: 0, of: 0, due: own?.nextTouch ?? never, ...heightOf(found.best) }
      : [];
  });
}

const heightOf = (best: Pick<Verdict, 'band' | 'score'> | null) => ({ height: best ? height[best.band] : 0, score: best?.score ?? -1 });

const companyIn = (account: Account, notes: Notes | null, { icps }: Records, now: Date) => ({
  url: pageOfCompany(account),
  best: judgeAccountQuickly({ icps, account, today: now, ...ownWords({ notes }) }),
});

const personIn = (person: Person, notes: Notes | null, { personas }: Records, now: Date) => ({
  url: pageOfPerson(person),
  best: judgePersonQuickly({ personas, person, today: now, ...ownWords({ notes }) }),
});
