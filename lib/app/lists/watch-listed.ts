/**
 * Whom the user saved, each with the best verdict and with what the user noted: what the lists of the workspace are made
 * of. The workspace judges itself, from what is kept; no page is opened for it, and nothing is written.
 *
 *   saved records → folded with what was typed → judged → notes and own "no" beside → ranked
 */
import type { Notes } from '@/lib/account/notes';
import { systemClock } from '@/lib/kernel/clock';
import { type ListedFit, type Rankable, rank } from '@/lib/list/rank';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { allSaved } from '@/lib/storage/saved';
import type { SavedRecord } from '@/lib/storage/schema';
import { watch } from '@/lib/storage/watch';
import { sevenTraits } from '@/lib/trait/seven-traits';
import { type TraitId, traitRatings } from '@/lib/trait/trait';
import { isCompared, judgePerson } from '@/lib/verdict/judge';
import type { Verdict } from '@/lib/verdict/verdict';
import { foldSavedPeople } from '../fold-saved';
import { loadPlaces } from '../load-words';
import { ownWords } from '../notes/shown-notes';
import { pageOfCompany, pageOfPerson } from '../own-page';
import { judgeSavedCompanies } from './judge-saved-companies';
import { type Own, ownOfSaved } from './own-of-saved';

export interface Listed extends Rankable {
  about: 'account' | 'person';
  id: string;
  /** A verdict against each profile, by its id; `fit` is the best of them. */
  fits: Readonly<Record<string, ListedFit>>;
  /** Their own page, https; only the user's click opens it. */
  url: string | null;
  /** Where to look for what is not known, most points first; null when a page would not tell. */
  lookAt: string | null;
  notes: Notes | null;
  /** Of a company: 0 … 1 by trait, null where it is not known. Empty for people. */
  traits: Readonly<Partial<Record<TraitId, number | null>>>;
  reason: string | null;
}

export interface Listing {
  companies: Listed[];
  people: Listed[];
  /** Profiles that were compared, in their own order. */
  icps: { id: string; name: string }[];
  personas: { id: string; name: string }[];
  /** Names of the user's lists, by name. */
  lists: string[];
}

type Judged = { verdict: Verdict; profile: ListedFit['profile'] };

const fitOf = ({ verdict: { band, score, low, high, coverage }, profile }: Judged): ListedFit => ({ band, score, low, high, coverage, profile });

function entryOf(
  { about, id, name }: SavedRecord,
  judged: readonly Judged[],
  url: string | null,
  { notes, reason }: Own,
  traits: Listed['traits'] = {},
): Listed {
  return {
    traits,
    about,
    id,
    name,
    url,
    notes,
    reason,
    ruledOut: reason !== null,
    fit: judged[0] ? fitOf(judged[0]) : null,
    fits: Object.fromEntries(judged.map((each) => [each.profile.id, fitOf(each)])),
    lookAt: judged[0]?.verdict.unknowns.find(({ openNext }) => openNext !== null)?.openNext ?? null,
  };
}

type Records = Awaited<ReturnType<typeof icpsAndPersonas>>;

async function companiesOf(saved: readonly SavedRecord[], records: Records, now: Date): Promise<Listed[]> {
  const companies = await judgeSavedCompanies(saved, records, now);
  return companies.map(({ record, own, judged }) => {
    if (!judged) return entryOf(record, [], null, own);
    const traits = sevenTraits({ ...judged, person: null, personVerdicts: [], today: now, ratings: traitRatings(own.notes?.ratings ?? {}) });
    return entryOf(
      record,
      judged.companyVerdicts.map((verdict) => ({ verdict, profile: verdict.icp })),
      pageOfCompany(judged.account),
      own,
      Object.fromEntries(traits.map(({ id, value }) => [id, value])),
    );
  });
}

async function peopleOf(saved: readonly SavedRecord[], { personas }: Records, now: Date): Promise<Listed[]> {
  const [people, own] = await Promise.all([foldSavedPeople(saved, now), ownOfSaved('person', saved, now)]);
  return saved.map((record, at) => {
    const person = people[at];
    const said = own[at]!;
    if (!person) return entryOf(record, [], null, said);
    const judged = judgePerson({ personas, person, today: now, ...ownWords(said) });
    return entryOf(
      record,
      judged.map((verdict) => ({ verdict, profile: verdict.persona })),
      pageOfPerson(person),
      said,
    );
  });
}

async function read(): Promise<Listing> {
  const now = systemClock();
  const [saved, all] = await Promise.all([allSaved(), icpsAndPersonas()]);
  const records = { ...all, icps: all.icps.filter(isCompared) };
  const [companies, people] = await Promise.all([
    companiesOf(
      saved.filter(({ about }) => about === 'account'),
      records,
      now,
    ),
    peopleOf(
      saved.filter(({ about }) => about === 'person'),
      records,
      now,
    ),
  ]);
  const named = (all: readonly { id: string; name: string }[]) => all.map(({ id, name }) => ({ id, name }));
  return {
    companies: rank(companies),
    people: rank(people),
    icps: named(records.icps),
    personas: named(records.personas),
    lists: [...new Set([...companies, ...people].flatMap(({ notes }) => notes?.lists ?? []))].sort(),
  };
}

/**
 * Calls back now and whenever somebody is saved, seen again or noted about, or a profile changes. Judging needs the word
 * tables first. @returns the way to stop.
 */
export function watchListed(callback: (listing: Listing) => void, failed: (error: unknown) => void): () => void {
  let stop = () => {};
  let gone = false;
  loadPlaces().then(() => {
    if (!gone) stop = watch(read, callback, failed);
  }, failed);
  return () => {
    gone = true;
    stop();
  };
}
