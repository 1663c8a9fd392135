/**
 * Saving and ruling out, by the id of an account or a person. The record is folded afresh from what is kept, so the
 * worker needs nothing from the look that the user acts on. Of a row nothing is kept: its page is read again, and what
 * it says of the row joins the record (decision 0011).
 */
import { foldAccounts } from '@/lib/account/fold';
import type { Sighting } from '@/lib/account/sighting';
import { ExpectedError } from '@/lib/kernel/errors';
import { foldPeople } from '@/lib/person/fold';
import type { RuledOut } from '@/lib/protocol/panel-view';
import { relatedSightings } from '@/lib/storage/looks';
import { undoRuleOut as dropRuleOut, ruleOut as storeRuleOut } from '@/lib/storage/rule-outs';
import { unsave as dropSaved, save as storeSaved } from '@/lib/storage/saved';
import type { RowSightings } from './row-sightings';

type About = 'account' | 'person';

interface Subject {
  id: string;
  aliases: string[];
  name: string;
  sightings: Sighting[];
}

/** @param rows of the page on which the user acts, when they act on a row. Null when nothing is known of whom the id names. */
async function known(about: About, id: string, now: Date, rows: readonly RowSightings[]): Promise<Subject | null> {
  const shown = rows.flatMap((row) => row[about] ?? []).filter(({ aliases }) => aliases.includes(id));
  const names = [...new Set([id, ...shown.flatMap((sighting) => sighting.aliases)])];
  const sightings = [...(await relatedSightings(about, names, now)), ...shown];
  const subject = (record: { id: string; aliases: string[] }, name = id): Subject => ({
    id: record.id,
    aliases: record.aliases,
    name,
    sightings: own(sightings, record.aliases),
  });
  if (about === 'account') {
    const account = foldAccounts(sightings).find(({ aliases }) => aliases.includes(id));
    return account ? subject(account, account.known['company.name']?.[0]?.value) : null;
  }
  const person = foldPeople(sightings).find(({ aliases }) => aliases.includes(id));
  return person ? subject(person, person.known['person.name']?.[0]?.value) : null;
}

async function find(about: About, id: string, now: Date, rows: readonly RowSightings[]): Promise<Subject> {
  const subject = await known(about, id, now, rows);
  if (subject) return subject;
  throw new ExpectedError(
    'bad-input',
    rows.length > 0
      ? 'This row is no longer on the page. Scroll back to it, read the page again, then repeat.'
      : 'What was read of this page is no longer kept. Read the page again, then repeat.',
  );
}

const own = (sightings: readonly Sighting[], aliases: readonly string[]) =>
  sightings.filter((sighting) => sighting.aliases.some((alias) => aliases.includes(alias)));

export async function save(about: About, id: string, now: Date, rows: readonly RowSightings[] = []): Promise<{ saved: true }> {
  await storeSaved({ about, ...(await find(about, id, now, rows)) }, now);
  return { saved: true };
}

export async function unsave(about: About, id: string, now: Date): Promise<{ saved: false }> {
  await dropSaved(about, await namesOf(about, id, now));
  return { saved: false };
}

export async function ruleOut(about: About, id: string, reason: string, now: Date, rows: readonly RowSightings[] = []): Promise<RuledOut> {
  const subject = await find(about, id, now, rows);
  const record = { id: `${about} ${subject.id}`, about, aliases: subject.aliases, name: subject.name, reason, at: now.toISOString() };
  await storeRuleOut(record);
  return { about, name: record.name, reason, at: record.at };
}

export async function undoRuleOut(about: About, id: string, now: Date): Promise<{ ruledOut: null }> {
  await dropRuleOut(about, await namesOf(about, id, now));
  return { ruledOut: null };
}

/** As `namesOf`, with the name to show; its id where the looks are gone. */
export async function nameAndAliases(
  about: About,
  id: string,
  now: Date,
  rows: readonly RowSightings[] = [],
): Promise<{ name: string; aliases: string[] }> {
  const { name, aliases } = (await known(about, id, now, rows)) ?? { name: id, aliases: [id] };
  return { name, aliases };
}

/** All names of a record; of one whose looks are gone, or that was only a row, the name it was kept by. */
export const namesOf = async (about: About, id: string, now: Date): Promise<string[]> => (await nameAndAliases(about, id, now)).aliases;
