/**
 * Taking a record away together with every mention of it, and the way back. One transaction each: there is no moment at
 * which a record names another that does not exist, neither in what is published nor in what is being written.
 */

import type { RecordKind, Records } from '@/lib/persona/records';
import { open } from './open';
import { isPublished, recordKinds, tableOf } from './records';
import type { FitglassDatabase } from './schema';
import { writeVersion } from './versions';

/** What a record is to become; the same object when it stays as it is. Pure: it runs inside a transaction. */
export type Rewrite = <Kind extends RecordKind>(kind: Kind, record: Records[Kind]) => Records[Kind];

/** A record as it was before a mention was taken out of it. */
export interface Rewritten {
  kind: RecordKind;
  before: Records[RecordKind];
  /** True: it was what somebody is writing, not what is published. */
  draft: boolean;
}

export interface Removed {
  kind: RecordKind;
  /** What was published or kept; null when there was only a draft. */
  record: Records[RecordKind] | null;
  /** Its draft, when it had one. */
  draft: Records[RecordKind] | null;
  rewritten: Rewritten[];
}

const allTables = (database: FitglassDatabase) => [...recordKinds.map((kind) => tableOf(database, kind)), database.drafts, database.versions];

/** Rewrites all records and drafts of some kinds. A draft's revision grows, so that open editors notice. */
async function rewriteAll(database: FitglassDatabase, rewrite: Rewrite, reason: string, now: Date): Promise<Rewritten[]> {
  const rewritten: Rewritten[] = [];
  for (const kind of recordKinds) {
    const table = tableOf(database, kind);
    for (const before of await table.toArray()) {
      const after = rewrite(kind, before);
      if (after === before) continue;
      if (isPublished(kind)) await writeVersion(database, kind, after as Records['icp'] | Records['persona'], reason, now);
      await table.put(after);
      rewritten.push({ kind, before, draft: false });
    }
  }
  for (const draft of await database.drafts.toArray()) {
    const kind = draft.id.slice(0, draft.id.indexOf('/')) as RecordKind;
    const before = draft.content as Records[RecordKind];
    const after = rewrite(kind, before);
    if (after === before) continue;
    await database.drafts.put({ ...draft, content: after, revision: draft.revision + 1 });
    rewritten.push({ kind, before, draft: true });
  }
  return rewritten;
}

/**
 * Removes a record, its draft and every mention; its versions stay. Null when there is none.
 * @param without takes the mention out. @param reason stands in the versions of the ICPs and personas that named it.
 */
export async function removeRecord(kind: RecordKind, id: string, without: Rewrite, reason: string, now: Date): Promise<Removed | null> {
  const database = await open('strict');
  return database.transaction('rw', allTables(database), async () => {
    const table = tableOf(database, kind);
    const record = (await table.get(id)) ?? null;
    const draft = ((await database.drafts.get(`${kind}/${id}`))?.content as Records[RecordKind] | undefined) ?? null;
    if (!record && !draft) return null;
    await table.delete(id);
    await database.drafts.delete(`${kind}/${id}`);
    return { kind, record, draft, rewritten: await rewriteAll(database, without, reason, now) };
  });
}

/** The way back. @param restored puts a mention back into a record as it is now, given how it was before. */
export async function bringBack(
  { kind, record, draft, rewritten }: Removed,
  restored: (kind: RecordKind, now: Records[RecordKind], before: Records[RecordKind]) => Records[RecordKind],
  reason: string,
  now: Date,
): Promise<void> {
  const database = await open('strict');
  await database.transaction('rw', allTables(database), async () => {
    if (record) await tableOf(database, kind).put(record);
    if (draft) await database.drafts.put({ id: `${kind}/${draft.id}`, content: draft, revision: 1, at: now.toISOString() });
    const earlier = (of: RecordKind, id: string, isDraft: boolean) =>
      rewritten.find((each) => each.kind === of && each.before.id === id && each.draft === isDraft)?.before;
    await rewriteAll(
      database,
      (of, current) => {
        const before = earlier(of, current.id, false) ?? earlier(of, current.id, true);
        return before ? (restored(of, current, before) as typeof current) : current;
      },
      reason,
      now,
    );
  });
}
