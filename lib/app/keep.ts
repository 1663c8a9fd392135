/**
 * Saving and ruling out, by the id of an account or a person. The record is folded afresh from what is kept, so the
 * worker needs nothing from the look that the user acts on.
 */
import { foldAccounts } from '@/lib/account/fold';
import type { Sighting } from '@/lib/account/sighting';
import { ExpectedError } from '@/lib/kernel/errors';
import { foldPeople } from '@/lib/person/fold';
import type { RuledOut } from '@/lib/protocol/panel-view';
import { relatedSightings } from '@/lib/storage/looks';
import { undoRuleOut as dropRuleOut, ruleOut as storeRuleOut } from '@/lib/storage/rule-outs';
import { unsave as dropSaved, save as storeSaved } from '@/lib/storage/saved';

type About = 'account' | 'person';

interface Subject {
  id: string;
  aliases: string[];
  name: string;
  sightings: Sighting[];
}

async function find(about: About, id: string, now: Date): Promise<Subject> {
  const sightings = await relatedSightings(about, [id], now);
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
  throw new ExpectedError('bad-input', 'What was read of this page is no longer kept. Read the page again, then repeat.');
}

const own = (sightings: readonly Sighting[], aliases: readonly string[]) =>
  sightings.filter((sighting) => sighting.aliases.some((alias) => aliases.includes(alias)));

export async function save(about: About, id: string, now: Date): Promise<{ saved: true }> {
  await storeSaved({ about, ...(await find(about, id, now)) }, now);
  return { saved: true };
}

export async function unsave(about: About, id: string, now: Date): Promise<{ saved: false }> {
  const { aliases } = await find(about, id, now);
  await dropSaved(about, aliases);
  return { saved: false };
}

export async function ruleOut(about: About, id: string, reason: string, now: Date): Promise<RuledOut> {
  const subject = await find(about, id, now);
  const record = { id: `${about} ${subject.id}`, about, aliases: subject.aliases, name: subject.name, reason, at: now.toISOString() };
  await storeRuleOut(record);
  return { about, name: record.name, reason, at: record.at };
}

export async function undoRuleOut(about: About, id: string, now: Date): Promise<{ ruledOut: null }> {
  const { aliases } = await find(about, id, now);
  await dropRuleOut(about, aliases);
  return { ruledOut: null };
}
