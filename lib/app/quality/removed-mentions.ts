/**
 * Mentions of records that are gone. Removing a record takes its mentions along, but an older version remembers them, and
 * going back to it brings them in again: it is said then, and the mentions can be taken out in one act.
 */
import type { Icp } from '@/lib/icp/icp';
import { type Clock, systemClock } from '@/lib/kernel/clock';
import type { Persona } from '@/lib/persona/persona';
import type { RecordKind } from '@/lib/persona/records';
import { danglingIn, withoutDangling } from '@/lib/persona/references';
import { amend } from '@/lib/storage/amend';
import { readWritten } from '@/lib/storage/drafts';
import { type WrittenRecords, writtenRecords } from '../editing/written-records';
import type { Kind, WayBack } from './keep-alive';

const nouns: Partial<Record<RecordKind, readonly [one: string, several: string]>> = {
  icp: ['ICP', 'ICPs'],
  persona: ['persona', 'personas'],
  segment: ['segment', 'segments'],
  pain: ['pain', 'pains'],
};

const existsIn = ({ icps, personas, segments, pains }: WrittenRecords) => {
  const held: Partial<Record<RecordKind, ReadonlySet<string>>> = {
    icp: new Set(icps.map(({ id }) => id)),
    persona: new Set(personas.map(({ id }) => id)),
    segment: new Set(segments.map(({ id }) => id)),
    pain: new Set(pains.map(({ id }) => id)),
  };
  return (kind: RecordKind, id: string): boolean => held[kind]?.has(id) ?? true;
};

/** "1 segment and 2 pains", of what is published or written here and no longer exists; "" when all of it does. */
export async function removedMentions(kind: Kind, id: string): Promise<string> {
  const [{ content, published }, records] = await Promise.all([readWritten(kind, id), writtenRecords()]);
  const exists = existsIn(records);
  const gone = new Map<string, RecordKind>();
  for (const state of [content, published])
    if (state) for (const { kind: to, id: named } of danglingIn(kind, state as Icp & Persona, exists)) gone.set(`${to}/${named}`, to);
  const counted = (Object.keys(nouns) as RecordKind[]).flatMap((to) => {
    const count = [...gone.values()].filter((each) => each === to).length;
    return count === 0 ? [] : [`${count} ${nouns[to]![count === 1 ? 0 : 1]}`];
  });
  return counted.length < 2 ? counted.join('') : `${counted.slice(0, -1).join(', ')} and ${counted.at(-1)}`;
}

/** Takes the mentions out, of what is being written too. */
export async function cleanMentions(kind: Kind, id: string, clock: Clock = systemClock): WayBack {
  const exists = existsIn(await writtenRecords());
  return amend<Icp & Persona>(
    {
      kind: kind as 'icp',
      id,
      reason: 'Mentions of removed records taken out',
      unpublished: 'same',
      change: (record) => withoutDangling(kind, record, exists) as Icp & Persona,
    },
    clock(),
  );
}
