/** What the user notes about a company or person, and the names of their lists. */
import type { Notes } from '@/lib/account/notes';
import { expiry } from '@/lib/privacy/retention';
import { open } from './open';
import type { FitglassDatabase, StoredNotes } from './schema';

type About = StoredNotes['about'];

export const noNotes: Notes = { text: '', nextTouch: null, lists: [], touches: [], band: null, answers: {}, attributes: {}, ratings: {} };

const isName = (alias: string) => alias.startsWith('name:');
const onlyNames = (list: readonly string[]) => list.every(isName);

/** A bare name counts only when nothing stronger is known on either side: strangers share names. */
const means = (record: StoredNotes, aliases: readonly string[]) =>
  record.aliases.some((alias) => aliases.includes(alias) && (!isName(alias) || onlyNames(record.aliases) || onlyNames(aliases)));

async function sharing(database: FitglassDatabase, about: About, aliases: readonly string[]): Promise<StoredNotes[]> {
  const found = await database.notes
    .where('aliases')
    .anyOf([...new Set(aliases)])
    .distinct()
    .filter((record) => record.about === about)
    .toArray();
  return found.sort((a, b) => (a.at < b.at ? 1 : -1));
}

const isEmpty = ({ text, nextTouch, lists, touches, band, answers, attributes, ratings, stage, roles, outcomes = [] }: Notes) =>
  text === '' &&
  nextTouch === null &&
  band === null &&
  stage === undefined &&
  roles === undefined &&
  [lists, touches, outcomes, Object.values(answers).flatMap((each) => Object.keys(each)), Object.keys(attributes), Object.keys(ratings)].every(
    ({ length }) => length === 0,
  );

/** The notes of each of the subjects, given by their aliases. */
export async function findAllNotes(about: About, subjects: readonly (readonly string[])[], now: Date): Promise<(StoredNotes | null)[]> {
  const database = await open();
  const found = (await sharing(database, about, subjects.flat())).filter(({ expiresAt }) => expiresAt > now.toISOString());
  return subjects.map((aliases) => found.find((record) => means(record, aliases)) ?? null);
}

export const findNotes = async (about: About, aliases: readonly string[], now: Date): Promise<StoredNotes | null> =>
  (await findAllNotes(about, [aliases], now))[0] ?? null;

/** Of everybody, as long as they may be kept. */
export async function allNotes(now: Date): Promise<StoredNotes[]> {
  const database = await open();
  return database.notes.where('expiresAt').above(now.toISOString()).toArray();
}

/**
 * Changes the notes of one subject in one step, so that two acts at once cannot lose each other. Records that have turned
 * out to be about the same one are joined under all its aliases. Notes that say nothing any more go.
 * @param aliases strongest first.
 */
export async function changeNotes(
  { about, aliases, name }: Pick<StoredNotes, 'about' | 'aliases' | 'name'>,
  change: (notes: Notes) => Notes,
  now: Date,
): Promise<Notes> {
  const database = await open('strict');
  return database.transaction('rw', database.notes, async () => {
    const earlier = (await sharing(database, about, aliases)).filter((record) => means(record, aliases));
    const after = change(earlier.length > 0 ? joined(earlier) : noNotes);
    await database.notes.bulkDelete(earlier.map(({ id }) => id));
    if (isEmpty(after)) return noNotes;
    const names = [...new Set([...aliases, ...earlier.flatMap((record) => record.aliases)])];
    await database.notes.put({
      ...after,
      id: `${about} ${names[0]}`,
      about,
      aliases: names,
      /* A note from a place that knows no name must not take away the one that is known. */
      name: aliases.includes(name) ? (earlier[0]?.name ?? name) : name,
      at: now.toISOString(),
      expiresAt: expiry('notes', now),
    });
    return after;
  });
}

const byDay = (a: { day: string; at: string }, b: { day: string; at: string }) => (`${a.day} ${a.at}` < `${b.day} ${b.at}` ? 1 : -1);
const byTime = (a: { at: string }, b: { at: string }) => (a.at < b.at ? 1 : -1);

/** @param records newest first: where only one can stand, the newest does. */
function joined(records: readonly StoredNotes[]): Notes {
  const oldestFirst = records.toReversed();
  const answers: Record<string, Notes['answers'][string]> = {};
  for (const record of oldestFirst) for (const [profile, own] of Object.entries(record.answers)) answers[profile] = { ...answers[profile], ...own };
  return {
    text: [...new Set(records.map(({ text }) => text).filter(Boolean))].join('\n'),
    nextTouch: records.map(({ nextTouch }) => nextTouch).find((day) => day !== null) ?? null,
    lists: [...new Set(records.flatMap(({ lists }) => lists))],
    touches: records.flatMap(({ touches }) => touches).sort(byTime),
    ...(records.some(({ outcomes }) => outcomes) ? { outcomes: records.flatMap(({ outcomes = [] }) => outcomes).sort(byDay) } : {}),
    band: records.flatMap(({ band }) => band ?? []).sort(byTime)[0] ?? null,
    answers,
    attributes: Object.assign({}, ...oldestFirst.map(({ attributes }) => attributes)),
    ratings: Object.assign({}, ...oldestFirst.map(({ ratings }) => ratings)),
    ...Object.assign({}, ...oldestFirst.map(({ stage, roles }) => ({ ...(stage ? { stage } : {}), ...(roles ? { roles } : {}) }))),
  };
}

/** Names of the user's lists and how many stand on each, by name. */
export async function allLists(): Promise<{ name: string; size: number }[]> {
  const database = await open();
  const names = (await database.notes.orderBy('lists').uniqueKeys()) as string[];
  return Promise.all(names.map(async (name) => ({ name, size: await database.notes.where('lists').equals(name).count() })));
}
