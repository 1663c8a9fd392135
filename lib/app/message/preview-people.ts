/**
 * For whom a template is tried: people and companies that the user saved, and always the invented one that ships with
 * Fitglass. A company shows how a text reads before anybody in it is known.
 */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import { accountSightingFromPerson } from '@/lib/account/from-person';
import type { Sighting } from '@/lib/account/sighting';
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import { allSaved } from '@/lib/storage/saved';
import type { SavedRecord } from '@/lib/storage/schema';
import { askedWords } from '../asked-words';
import { checkReading } from '../check-reading';
import { foldSavedCompanies } from '../fold-saved';
import { interpret } from '../interpret';
import { loadPlaces } from '../load-words';
import { sightingsOf } from '../sightings';
import { openDemo, readingOf } from '../start/demo-page';
import { demoJson } from '../start/starter-files';

export interface PreviewPerson {
  id: string;
  among: 'people' | 'companies' | 'invented';
  name: string;
  account: Account | null;
  person: Person | null;
}

/** A list longer than this is searched, not chosen from. */
const most = 30;
const demo = 'tech-startup-inc';

function folded(id: string, sightings: readonly Sighting[], accounts: readonly Sighting[]): Omit<PreviewPerson, 'among'> {
  const person = foldPeople(sightings)[0] ?? null;
  const employers = sightings.flatMap((each) => (each.about === 'person' ? (accountSightingFromPerson(each) ?? []) : []));
  const aliases = employers.flatMap((each) => each.aliases);
  const pages = accounts.filter((each) => each.aliases.some((alias) => aliases.includes(alias)));
  const account = foldAccounts([...employers, ...pages])[0] ?? null;
  return { id, name: person?.known['person.name']?.[0]?.value ?? 'Without a name', account, person };
}

async function companies(saved: readonly SavedRecord[], now: Date): Promise<PreviewPerson[]> {
  const accounts = await foldSavedCompanies(saved, now);
  return saved.flatMap(({ id, name }, at) => {
    const account = accounts[at];
    return account ? [{ id, among: 'companies' as const, name, account, person: null }] : [];
  });
}

/** Saved people first, then saved companies, each newest first; the invented one last. */
export async function previewPeople(now: Date): Promise<PreviewPerson[]> {
  const [saved, json, parsePlace] = await Promise.all([allSaved(), demoJson(demo), loadPlaces()]);
  const of = (about: SavedRecord['about']) => saved.filter((record) => record.about === about);
  const accounts = of('account').flatMap(({ sightings }) => sightings);
  const people = of('person').slice(0, most);
  const pages = openDemo(json);
  const invented = [pages.company, pages.person].flatMap((page) => {
    const checked = checkReading(readingOf(page));
    if (!checked.ok) throw new Error(checked.error);
    return sightingsOf(interpret(checked.value, { parsePlace, asked: askedWords({ icps: [], personas: [] }) }), now.toISOString());
  });
  const last = folded(
    'demo',
    invented,
    invented.filter(({ about }) => about === 'account'),
  );
  return [
    ...people.map(({ id, sightings }) => ({ ...folded(id, sightings, accounts), among: 'people' as const })),
    ...(await companies(of('account').slice(0, most), now)),
    { ...last, among: 'invented', name: `${last.name} (invented)` },
  ];
}
