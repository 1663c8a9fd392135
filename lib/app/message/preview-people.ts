/** For whom a template is tried: people that the user saved, and always the invented one that ships with Fitglass. */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import { accountSightingFromPerson } from '@/lib/account/from-person';
import type { Sighting } from '@/lib/account/sighting';
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import { allSaved } from '@/lib/storage/saved';
import { askedWords } from '../asked-words';
import { checkReading } from '../check-reading';
import { interpret } from '../interpret';
import { loadPlaces } from '../load-words';
import { sightingsOf } from '../sightings';
import { openDemo, readingOf } from '../start/demo-page';
import { demoJson } from '../start/starter-files';

export interface PreviewPerson {
  id: string;
  name: string;
  account: Account | null;
  person: Person | null;
}

/** A list longer than this is searched, not chosen from. */
const most = 30;
const demo = 'tech-startup-inc';

function folded(id: string, sightings: readonly Sighting[], accounts: readonly Sighting[]): PreviewPerson {
  const person = foldPeople(sightings)[0] ?? null;
  const employers = sightings.flatMap((each) => (each.about === 'person' ? (accountSightingFromPerson(each) ?? []) : []));
  const aliases = employers.flatMap((each) => each.aliases);
  const pages = accounts.filter((each) => each.aliases.some((alias) => aliases.includes(alias)));
  const account = foldAccounts([...employers, ...pages])[0] ?? null;
  return { id, name: person?.known['person.name']?.[0]?.value ?? 'Without a name', account, person };
}

/** Saved people first, newest first; the invented one last. */
export async function previewPeople(now: Date): Promise<PreviewPerson[]> {
  const [saved, json, parsePlace] = await Promise.all([allSaved(), demoJson(demo), loadPlaces()]);
  const accounts = saved.filter(({ about }) => about === 'account').flatMap(({ sightings }) => sightings);
  const people = saved.filter(({ about }) => about === 'person').slice(0, most);
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
  return [...people.map(({ id, sightings }) => folded(id, sightings, accounts)), { ...last, name: `${last.name} (invented)` }];
}
