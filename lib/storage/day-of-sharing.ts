/** The day an ICP or persona was last shared. It is no change of what pages are compared with, so it makes no version. */
import type { Icp } from '@/lib/icp/icp';
import { without } from '@/lib/kernel/without';
import type { Persona } from '@/lib/persona/persona';
import { open } from './open';

export interface SharedRecord {
  kind: 'icp' | 'persona';
  id: string;
  /** YYYY-MM-DD; undefined when it was never shared. */
  sharedOn: string | undefined;
}

/** Sets the days on the records and on their drafts. Returns what the days were, for the way back. */
export async function setSharedOn(marks: readonly SharedRecord[], now: Date): Promise<SharedRecord[]> {
  const database = await open('strict');
  return database.transaction('rw', database.icps, database.personas, database.drafts, async () => {
    const before: SharedRecord[] = [];
    for (const { kind, id, sharedOn } of marks) {
      const table = kind === 'icp' ? database.icps : database.personas;
      const record: Icp | Persona | undefined = await table.get(id);
      if (!record) continue;
      before.push({ kind, id, sharedOn: record.sharedOn });
      if (record.sharedOn === sharedOn) continue;
      await table.put(marked(record, sharedOn) as never);
      const draft = await database.drafts.get(`${kind}/${id}`);
      const content = marked(draft?.content ?? record, sharedOn);
      await database.drafts.put({ id: `${kind}/${id}`, content, revision: (draft?.revision ?? 0) + 1, at: now.toISOString() });
    }
    return before;
  });
}

function marked<Of extends { id: string }>(record: Of, sharedOn: string | undefined): Of {
  const rest = without(record as Of & { sharedOn?: string }, 'sharedOn');
  return { ...rest, ...(sharedOn === undefined ? {} : { sharedOn }) } as unknown as Of;
}
