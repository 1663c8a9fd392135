/**
 * Writes the records of a pack: all of them or none, in one transaction, with the way back. An ICP or persona leaves a
 * version of what it was. Who has one of the records open in an editor notices: a draft with words of its own stays, any
 * other one follows and counts up, so that a page with unsaved words is asked and overwrites nothing.
 */
import type { Icp } from '@/lib/icp/icp';
import { ExpectedError } from '@/lib/kernel/errors';
import { fingerprint } from '@/lib/kernel/fingerprint';
import type { Persona } from '@/lib/persona/persona';
import type { RecordKind } from '@/lib/persona/records';
import { open } from './open';
import type { PackRecords } from './packs';
import { isPublished, recordKinds, tableNames, tableOf } from './records';
import type { FitglassDatabase, PackRemainder, StoredDraft } from './schema';
import { writeVersion } from './versions';

interface Row {
  kind: RecordKind;
  id: string;
  before: { id: string } | undefined;
  after: { id: string };
  draftBefore: StoredDraft | undefined;
  draftAfter: StoredDraft | undefined;
}

/** Puts everything back as it was. Throws `bad-usage`, and changes nothing, when one of the records was changed since. */
export type PutBack = () => Promise<void>;

const same = (a: unknown, b: unknown) => fingerprint(a) === fingerprint(b);
const tablesOf = (database: FitglassDatabase) => [
  ...recordKinds.map((kind) => tableOf(database, kind)),
  database.versions,
  database.drafts,
  database.packs,
];

/** `remainder.came` tells how the pack had the records, which may be otherwise than how they are written. */
export async function takeIn(records: PackRecords, remainder: PackRemainder, now: Date): Promise<PutBack> {
  const database = await open('strict');
  const reason = `From the pack “${remainder.name}”`;
  return database.transaction('rw', tablesOf(database), async () => {
    const rows: Row[] = [];
    const knownVersions = new Set(await database.versions.toCollection().primaryKeys());
    for (const kind of recordKinds) {
      const part = tableNames[kind];
      const table = tableOf(database, kind);
      const ids = records[part].map(({ id }) => id);
      const [before, drafts] = await Promise.all([table.bulkGet(ids), database.drafts.bulkGet(ids.map((id) => `${kind}/${id}`))]);
      for (const [at, after] of records[part].entries()) {
        if (isPublished(kind)) await writeVersion(database, kind, after as Icp | Persona, reason, now);
        const [held, draftBefore] = [before[at], drafts[at]];
        rows.push({ kind, id: after.id, before: held, after, draftBefore, draftAfter: followed(kind, held, after, draftBefore, now) });
      }
      await table.bulkPut(records[part]);
    }
    await database.drafts.bulkPut(rows.flatMap(({ draftAfter }) => draftAfter ?? []));
    const packBefore = await database.packs.get(remainder.id);
    await database.packs.put({ ...remainder, came: { ...packBefore?.came, ...remainder.came } });
    const versions = (await database.versions.toCollection().primaryKeys()).filter((id) => !knownVersions.has(id));
    return () => putBack(rows, versions, remainder.id, packBefore);
  });
}

/** The draft as it must be after the record was replaced; undefined when it stays. */
function followed(kind: RecordKind, before: object | undefined, after: { id: string }, draft: StoredDraft | undefined, now: Date) {
  if (before === undefined && draft === undefined) return undefined;
  if (draft && isPublished(kind) && !same(draft.content, before)) return undefined;
  return { id: `${kind}/${after.id}`, content: after, revision: (draft?.revision ?? 0) + 1, at: now.toISOString() };
}

async function putBack(rows: readonly Row[], versions: readonly string[], pack: string, packBefore: PackRemainder | undefined): Promise<void> {
  const database = await open('strict');
  await database.transaction('rw', tablesOf(database), async () => {
    for (const { kind, id, after, draftBefore, draftAfter } of rows) {
      const [record, draft] = await Promise.all([tableOf(database, kind).get(id), database.drafts.get(`${kind}/${id}`)]);
      if (!same(record, after) || draft?.revision !== (draftAfter ?? draftBefore)?.revision)
        throw new ExpectedError('bad-usage', 'It cannot be undone any more: a record was changed since. Its earlier versions are under its history.');
    }
    for (const { kind, id, before, draftBefore, draftAfter } of rows) {
      const table = tableOf(database, kind);
      await (before ? table.put(before as never) : table.delete(id));
      if (!draftAfter) continue;
      const draftId = `${kind}/${id}`;
      if (draftBefore || before)
        await database.drafts.put({ ...draftAfter, content: draftBefore?.content ?? (before as { id: string }), revision: draftAfter.revision + 1 });
      else await database.drafts.delete(draftId);
    }
    await database.versions.bulkDelete([...versions]);
    await (packBefore ? database.packs.put(packBefore) : database.packs.delete(pack));
  });
}
