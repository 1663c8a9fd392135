/** All criterion kinds, found by folder scan: a file under `kinds/` is a kind, and there is no list to edit. */
import { fail, ok, type Result } from '@/lib/kernel/result';
import { wordsFrom } from '@/lib/wording/words-from';
import type { CriterionKind } from './criterion';
import { retired } from './retired';
import type en from './words/kinds/en';

const files = import.meta.glob<CriterionKind<unknown>>(['./kinds/*.ts', '!./kinds/*.test.ts'], { eager: true, import: 'default' });

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('./words/kinds/*.ts', { eager: true, import: 'default' }));

/** In the order of their ids. */
export const criterionKinds: readonly CriterionKind<unknown>[] = Object.values(files).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(criterionKinds.map((kind) => [kind.id, kind]));

/** The kind with this id, or undefined when this version does not know it. */
export const criterionKind = (id: string): CriterionKind<unknown> | undefined => byId.get(id);

/** Why a kind is not known here, as a sentence that an editor or a verdict can show. */
export function unknownKind(id: string): string {
  const gone = Object.hasOwn(retired, id) ? retired[id] : undefined;
  return gone ? inWords().givenUp(id, gone.since, gone.instead) : inWords().notKnown(id);
}

/** The settings as the kind understands them, or what is wrong with them, ready to show: "min: Give 0 or more." */
export function checkParams(kind: string, params: unknown): Result<unknown, string> {
  const found = criterionKind(kind);
  if (!found) return fail(unknownKind(kind));
  const checked = found.params.safeParse(params);
  if (checked.success) return ok(checked.data);
  return fail(checked.error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join(' '));
}
