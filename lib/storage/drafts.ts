/**
 * What is being written. A draft is saved at every pause and carries a revision: whoever writes on top of a revision
 * that is no longer the newest is told, and nothing is overwritten.
 */
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { RecordKind, Records } from '@/lib/persona/records';
import { open } from './open';
import { isPublished, tableOf } from './records';
import type { StoredDraft } from './schema';
import { writeVersion } from './versions';

export interface Written<Kind extends RecordKind> {
  /** What is being written; null when there is neither a draft nor a record. */
  content: Records[Kind] | null;
  /** What pages are compared with; null before the first publishing. */
  published: Records[Kind] | null;
  /** 0 before the first writing. */
  revision: number;
}

const draftId = (kind: RecordKind, id: string) => `${kind}/${id}`;

/** Kinds that are not published have no draft of their own: the draft row only counts their revisions. */
export async function readWritten<Kind extends RecordKind>(kind: Kind, id: string): Promise<Written<Kind>> {
  const database = await open();
  const table = tableOf(database, kind);
  return database.transaction('r', table, database.drafts, async () => {
    const [record, draft] = await Promise.all([table.get(id), database.drafts.get(draftId(kind, id))]);
    const published = (record as Records[Kind] | undefined) ?? null;
    const written = isPublished(kind) ? ((draft?.content as Records[Kind] | undefined) ?? null) : null;
    return { content: written ?? published, published, revision: draft?.revision ?? 0 };
  });
}

/** @returns the new revision, or null when somebody else has written since `revision`: nothing was written then. */
export async function writeDraft<Kind extends RecordKind>(kind: Kind, content: Records[Kind], revision: number, now: Date): Promise<number | null> {
  const database = await open('strict');
  const table = tableOf(database, kind);
  const id = draftId(kind, content.id);
  return database.transaction('rw', table, database.drafts, async () => {
    const newest = (await database.drafts.get(id))?.revision ?? 0;
    if (newest !== revision) return null;
    await database.drafts.put({ id, content, revision: revision + 1, at: now.toISOString() });
    if (!isPublished(kind)) await table.put(content);
    return revision + 1;
  });
}

/** Makes the draft what pages are compared with, and a version with its reason. Null as in `writeDraft`. */
export async function publishDraft(
  kind: 'icp' | 'persona',
  content: Icp | Persona,
  revision: number,
  reason: string,
  now: Date,
): Promise<number | null> {
  const database = await open('strict');
  const table = tableOf(database, kind);
  const id = draftId(kind, content.id);
  return database.transaction('rw', table, database.drafts, database.versions, async () => {
    const newest = (await database.drafts.get(id))?.revision ?? 0;
    if (newest !== revision) return null;
    await writeVersion(database, kind, content, reason, now);
    await table.put(content);
    await database.drafts.put({ id, content, revision: revision + 1, at: now.toISOString() });
    return revision + 1;
  });
}

/** Ids of ICPs and personas whose draft says something else than what pages are compared with. */
export async function unpublished(): Promise<string[]> {
  const database = await open();
  return database.transaction('r', database.drafts, database.icps, database.personas, async () => {
    const drafts = await database.drafts.toArray();
    const differing = await Promise.all(
      drafts.map(async ({ id, content }) => {
        const kind = id.slice(0, id.indexOf('/')) as RecordKind;
        if (!isPublished(kind)) return null;
        return JSON.stringify(await tableOf(database, kind).get(content.id)) === JSON.stringify(content) ? null : id;
      }),
    );
    return differing.filter((id) => id !== null);
  });
}

export async function allDrafts(): Promise<StoredDraft[]> {
  return (await open()).drafts.toArray();
}

/** Drafts of records that were never published: no other table knows them yet. Newest first. */
export async function draftsOnly(kind: 'icp' | 'persona'): Promise<(Icp | Persona)[]> {
  const database = await open();
  const table = tableOf(database, kind);
  return database.transaction('r', database.drafts, table, async () => {
    const [drafts, published] = await Promise.all([database.drafts.where('id').startsWith(`${kind}/`).toArray(), table.toCollection().primaryKeys()]);
    const known = new Set(published);
    return drafts
      .filter(({ content }) => !known.has(content.id))
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))
      .map(({ content }) => content as Icp | Persona);
  });
}

export async function removeDraft(kind: 'icp' | 'persona', id: string): Promise<void> {
  await (await open('strict')).drafts.delete(draftId(kind, id));
}
