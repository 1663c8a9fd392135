/**
 * From sightings of a company and a person to what is said of them: everything that is kept of both joins, is folded,
 * judged and looked through for pains. Nothing is written. The panel does so with the page beside it, the workspace with
 * whom the user saved.
 */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import type { Sighting } from '@/lib/account/sighting';
import type { Icp } from '@/lib/icp/icp';
import { likelyPains } from '@/lib/pain/likely-pains';
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import type { AccountLook, PersonLook, RuledOut } from '@/lib/protocol/panel-view';
import type { SubjectLook } from '@/lib/protocol/subject-look';
import { findNotes } from '@/lib/storage/notes';
import type { icpsAndPersonas } from '@/lib/storage/packs';
import { findRuleOut } from '@/lib/storage/rule-outs';
import { findSaved } from '@/lib/storage/saved';
import { judgeAccount, judgePerson } from '@/lib/verdict/judge';
import { ownWords, shownNotes } from './notes/shown-notes';
import { everySighting, isOwn } from './own-sightings';
import { ownValuesBeside } from './own-values';
import { profileAge } from './quality/profile-ages';

export interface Known {
  account: Seen<Account> | null;
  person: Seen<Person> | null;
}

/** @param sightings of the company and the person; null where there is none of one. */
export const foldKnown = async (sightings: readonly Sighting[], now: Date): Promise<Known> => ({
  account: await seen('account', sightings, foldAccounts, now),
  person: await seen('person', sightings, foldPeople, now),
});

/** The word tables must be loaded. */
export async function judgeKnown(
  { account, person }: Known,
  { icps, personas, pains }: Awaited<ReturnType<typeof icpsAndPersonas>>,
  now: Date,
): Promise<SubjectLook> {
  const ofAccount = account && (await accountLook(account, icps, now));
  const ofPerson = person && (await personLook(person, personas, now));
  return {
    account: ofAccount,
    person: ofPerson,
    pains: likelyPains({
      pains,
      icps,
      personas,
      companyVerdicts: ofAccount?.verdicts ?? [],
      personVerdicts: ofPerson?.verdicts ?? [],
      account: ofAccount?.account ?? null,
      person: ofPerson?.person ?? null,
      today: now,
    }),
  };
}

/** Somebody as folded from everything that is known, and as pages alone show them. */
interface Seen<Subject> {
  whole: Subject;
  pages: Subject | null;
}

async function seen<Subject extends Account | Person>(
  about: Sighting['about'],
  sightings: readonly Sighting[],
  fold: (sightings: readonly Sighting[]) => Subject[],
  now: Date,
): Promise<Seen<Subject> | null> {
  const theirs = sightings.filter((sighting) => sighting.about === about);
  const aliases = theirs.flatMap((sighting) => sighting.aliases);
  if (aliases.length === 0) return null;
  const kept = await everySighting(about, aliases, now);
  const ids = new Set(kept.map(({ id }) => id));
  const all = [...kept, ...theirs.filter(({ id }) => !ids.has(id))];
  const find = (subjects: readonly Subject[]) => subjects.find((subject) => subject.aliases.some((alias) => aliases.includes(alias))) ?? null;
  const whole = find(fold(all));
  return whole && { whole, pages: all.some(isOwn) ? find(fold(all.filter((sighting) => !isOwn(sighting)))) : whole };
}

async function accountLook({ whole: account, pages }: Seen<Account>, icps: readonly Icp[], now: Date): Promise<AccountLook> {
  const { judgedWith, kept } = await keptOf(account, pages, now);
  const verdicts = judgeAccount({ icps, account, today: now, ...judgedWith });
  const first = icps.find(({ id }) => id === verdicts[0]?.icp.id);
  return { account, verdicts, age: await profileAge('icp', first, now), ...kept };
}

async function personLook({ whole: person, pages }: Seen<Person>, personas: readonly Persona[], now: Date): Promise<PersonLook> {
  const { judgedWith, kept } = await keptOf(person, pages, now);
  const verdicts = judgePerson({ personas, person, today: now, ...judgedWith });
  const first = personas.find(({ id }) => id === verdicts[0]?.persona.id);
  return { person, verdicts, age: await profileAge('persona', first, now), ...kept };
}

/** What the user did, typed and noted about somebody: as shown, and as it takes part in judging. */
async function keptOf(whole: Account | Person, pages: Account | Person | null, now: Date) {
  const { about, aliases } = whole;
  const [ruledOut, saved, own, stored] = await Promise.all([
    findRuleOut(about, aliases),
    findSaved(about, aliases),
    ownValuesBeside(whole, pages, now),
    findNotes(about, aliases, now),
  ]);
  const notes = shownNotes(stored);
  return {
    judgedWith: { ruledOut, saved: saved !== null, ...ownWords({ notes }) },
    kept: { ruledOut: ruledOut && shown(ruledOut), saved: saved !== null, own, notes },
  };
}

const shown = ({ about, name, reason, at }: RuledOut): RuledOut => ({ about, name, reason, at });
