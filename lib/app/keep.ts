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

/** @param rows of the page on which the user acts, when they act on a row. */
async function find(about: About, id: string, now: Date, rows: readonly RowSightings[]): Promise<Subject> {
  const shown = rows.flatMap((row) => row[about] ?? []).filter(({ aliases }) => aliases.includes(id));
  const aliases = [...new Set([id, ...shown.flatMap((sighting) => sighting.aliases)])];
  const sightings = [...(await relatedSightings(about, aliases, now)), ...shown];
  if (about === 'account') {
    const account = foldAccounts(sightings).find((each) => each.aliases.includes(id));
    if (account)
      return {
        id: account.id,
        aliases: account.aliases,
        name: account.known['company.name']?.[0]?.value ?? id,
        sightings: own(sightings, account.aliases),
      };
  } else {
    const person = foldPeople(sightings).find((each) => each.aliases.includes(id));
    if (person)
      return {
        id: person.id,
        aliases: person.aliases,
        name: person.known['person.name']?.[0]?.value ?? id,
        sightings: own(sightings, person.aliases),
      };
  }
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
export async function nameAndAliases(about: About, id: string, now: Date): Promise<{ name: string; aliases: string[] }> {
  const sightings = await relatedSightings(about, [id], now);
  if (about === 'account') {
    const account = foldAccounts(sightings).find(({ aliases }) => aliases.includes(id));
    return { name: account?.known['company.name']?.[0]?.value ?? id, aliases: account?.aliases ?? [id] };
  }
  const person = foldPeople(sightings).find(({ aliases }) => aliases.includes(id));
  return { name: person?.known['person.name']?.[0]?.value ?? id, aliases: person?.aliases ?? [id] };
}

/** All names of a record; of one whose looks are gone, or that was only a row, the name it was kept by. */
export const namesOf = async (about: About, id: string, now: Date): Promise<string[]> => (await nameAndAliases(about, id, now)).aliases;
