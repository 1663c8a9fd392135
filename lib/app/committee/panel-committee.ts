/**
 * The buying committee of the company on the page: which personas of its best ICP are found among the people whom the user
 * opened within a day or saved, and which are missing (D25). It is the ICP of the verdict: what the user answered counts here too.
 */
import { foldAccounts } from '@/lib/account/fold';
import { accountSightingFromPerson } from '@/lib/account/from-person';
import { foldPeople } from '@/lib/person/fold';
import { missingRoles } from '@/lib/persona/committee-cover';
import type { CommitteeView } from '@/lib/protocol/committee-view';
import { knownPeople } from '@/lib/storage/known-people';
import { findNotes } from '@/lib/storage/notes';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { judgeAccountQuickly } from '@/lib/verdict/judge';
import { loadPlaces } from '../load-words';
import { ownWords } from '../notes/shown-notes';
import { everySighting, typedSightings } from '../own-sightings';
import { counted, seatsOf } from './seat';

/** Null when there is no ICP to compare with, or what was read of the company is gone. */
export async function panelCommittee(id: string, now: Date): Promise<CommitteeView | null> {
  await loadPlaces();
  const [{ icps, personas }, sightings] = await Promise.all([icpsAndPersonas(), everySighting('account', [id], now)]);
  const account = foldAccounts(sightings).find(({ aliases }) => aliases.includes(id));
  if (!account) return null;
  const own = ownWords({ notes: await findNotes('account', account.aliases, now) });
  const best = judgeAccountQuickly({ icps: icps.filter(({ negative }) => !negative), account, today: now, ...own });
  const icp = icps.find((each) => each.id === best?.icp.id);
  if (!icp) return null;
  const theirs = (await knownPeople(now)).filter((sighting) =>
    accountSightingFromPerson(sighting)?.aliases.some((alias) => account.aliases.includes(alias)),
  );
  const seated = icp.committee ?? [];
  const table = personas.filter(
    (persona) => !persona.negative && (seated.length > 0 ? seated.some((seat) => seat.persona === persona.id) : persona.icps.includes(icp.id)),
  );
  const typed = await typedSightings('person', [...new Set(theirs.flatMap(({ aliases }) => aliases))], now);
  const people = await seatsOf(foldPeople([...theirs, ...typed]), personas, now);
  return {
    icp: { id: icp.id, name: icp.name },
    seats: table.map(({ id: persona, name }) => ({
      persona: name,
      needed: seated.find((seat) => seat.persona === persona)?.needed ?? 1,
      found: counted(people)
        .filter((each) => each.personas.includes(name))
        .map((each) => each.name),
    })),
    people,
    missing: missingRoles(counted(people).flatMap(({ roles }) => roles)),
  };
}
