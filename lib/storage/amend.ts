/**
 * Changes an ICP or persona at once, outside of any editor: a review, a step of its status, a return to an older version.
 * What somebody is writing meanwhile is kept: the change is made in the draft too, or the draft stays as it is.
 */
import type { Icp } from '@/lib/icp/icp';
import { ExpectedError } from '@/lib/kernel/errors';
import type { Persona } from '@/lib/persona/persona';
import { open } from './open';
import { tableOf } from './records';
import type { FitglassDatabase, StoredDraft } from './schema';
import { writeVersion } from './versions';

export interface Amendment<Content extends Icp | Persona> {
  kind: Content extends Icp ? 'icp' : 'persona';
  id: string;
  change: (record: Content) => Content;
  /** Stands in the list of versions. */
  reason: string;
  /** `same`: unpublished changes get the change too. `leave`: they stay as they are (a draft without any follows anyhow). */
  unpublished: 'same' | 'leave';
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Rewrites the draft, when there is one, with a revision that open editors notice. */
async function putDraft(database: FitglassDatabase, draft: StoredDraft | undefined, content: { id: string }, now: Date): Promise<void> {
  if (!draft || same(draft.content, content)) return;
  await database.drafts.put({ ...draft, content, revision: draft.revision + 1, at: now.toISOString() });
}

const newestOf = async (database: FitglassDatabase, record: string) =>
  (await database.versions.where('record').equals(record).sortBy('number')).at(-1);

/**
 * @returns the way back, or null when there is no such record. The way back throws an `ExpectedError` when the record was
 * changed again since: a later change is never lost to an undo.
 */
export async function amend<Content extends Icp | Persona>(
  { kind, id, change, reason, unpublished }: Amendment<Content>,
  now: Date,
): Promise<(() => Promise<void>) | null> {
  const database = await open('strict');
  const table = tableOf(database, kind);
  const record = `${kind}/${id}`;
  const tables = [table, database.drafts, database.versions];
  const done = await database.transaction('rw', tables, async () => {
    const before = (await table.get(id)) as Content | undefined;
    const draft = await database.drafts.get(record);
    if (!before && !draft) return null;
    const draftIsOwn = draft !== undefined && !same(draft.content, before);
    const after = before && change(before);
    const earlier = await newestOf(database, record);
    if (after) {
      await writeVersion(database, kind, after, reason, now);
      await table.put(after);
    }
    const written = draftIsOwn ? (unpublished === 'same' || !before ? change(draft.content as Content) : draft.content) : after;
    if (draft && written) await putDraft(database, draft, written, now);
    return { before, after, draft, written, earlier: earlier?.id ?? null };
  });
  if (!done) return null;
  return async () => {
    await database.transaction('rw', tables, async () => {
      const [stands, draft] = [await table.get(id), await database.drafts.get(record)];
      if (!same(stands, done.after) || (draft && done.written && !same(draft.content, done.written)))
        throw new ExpectedError('bad-input', 'It was changed again since, so nothing was undone. The versions hold every earlier state.');
      if (done.before) await table.put(done.before);
      const newest = await newestOf(database, record);
      if (newest && newest.id !== done.earlier && same(newest.content, done.after)) await database.versions.delete(newest.id);
      if (done.draft) await putDraft(database, draft, done.draft.content, now);
    });
  };
}
