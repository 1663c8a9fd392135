/** A first wording of why an ICP or a persona is published again: what changed since the last time, in one line. */
import { checkParams, criterionKind } from '@/lib/criterion/kinds';
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function wanted({ kind, params }: Criterion): string {
  const checked = checkParams(kind, params);
  return checked.ok ? (criterionKind(kind)?.say(checked.value) ?? kind) : kind;
}

/** One is named, more are counted. */
const told = (what: string, criteria: readonly Criterion[]): string[] => {
  const [first] = criteria;
  if (!first) return [];
  return [criteria.length === 1 ? `${what} ${wanted(first)}` : `${what} ${criteria.length} criteria`];
};

/** At most this many; a longer reason is no line. */
const mostCharacters = 200;

/** "" when nothing changed or nothing was published before. */
export function reasonForPublishing<Of extends Icp | Persona>(draft: Of, published: Of | null): string {
  if (!published) return 'First version';
  const before = new Map(published.criteria.map((criterion) => [criterion.id, criterion]));
  const now = new Set(draft.criteria.map(({ id }) => id));
  const parts = [
    ...told(
      'added',
      draft.criteria.filter(({ id }) => !before.has(id)),
    ),
    ...told(
      'removed',
      published.criteria.filter(({ id }) => !now.has(id)),
    ),
    ...told(
      'changed',
      draft.criteria.filter((criterion) => before.has(criterion.id) && !same(before.get(criterion.id), criterion)),
    ),
  ];
  if (draft.name !== published.name) parts.push('another name');
  const [members, earlier] = [new Map(Object.entries(draft)), new Map(Object.entries(published))];
  const differs = (...named: readonly string[]) => named.some((member) => !same(members.get(member), earlier.get(member)));
  if (differs('segment')) parts.push('another segment');
  if (differs('why')) parts.push('another why');
  if (differs('quote')) parts.push('another quote');
  if (differs('icps', 'roles', 'role')) parts.push('where and how they buy');
  if (differs('committee')) parts.push('who sits at the table');
  if (differs('pains')) parts.push('the pains');
  if (differs('mind', 'deeper', 'leaning')) parts.push('what they think and want');
  if (differs('tone', 'channels', 'objections', 'stages')) parts.push('how to speak with them');
  if (!same(draft.document ?? [], published.document ?? [])) parts.push('the written profile');
  if (!same(draft.evidence, published.evidence)) parts.push('evidence');
  const line = parts.join('; ').slice(0, mostCharacters);
  return line.charAt(0).toUpperCase() + line.slice(1);
}
