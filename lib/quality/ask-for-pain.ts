/**
 * The words that give a linked pain away, asked of every page: what tells apart who only looks like a customer and who
 * needs help. The user wrote them at the pain, so nothing is invented here.
 */
import { checkParams } from '@/lib/criterion/kinds';
import type { Criterion, Icp, Pain } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { freeId } from './criteria-of';
import type { Mend } from './lint';
import { isIcp } from './places';

/** An average weight: what is new is not yet known to matter more. */
const weight = 3;

/** Null when no linked pain has words, or all of them are asked for already. */
export function askForPain<Subject extends Icp | Persona>(record: Subject, pains: readonly Pain[]): Mend<Subject> | null {
  const kind = isIcp(record) ? 'cue' : 'person-cue';
  const own = record.pains.flatMap((id) => pains.filter((pain) => pain.id === id));
  const asked = new Set(record.criteria.filter((each) => each.kind === kind).flatMap(({ params }) => (params as { any?: string[] }).any ?? []));
  for (const { name, cues = [] } of own) {
    const params = { any: cues.filter((cue) => !asked.has(cue)) };
    if (!checkParams(kind, params).ok) continue;
    const criterion: Criterion = {
      id: freeId(record, 'pain-words'),
      kind,
      params,
      mode: 'score',
      weight,
      because: `It gives away a pain that we take away: ${name}.`,
    };
    return {
      label: `Ask for the words that give “${name}” away`,
      apply: (given) => ({ ...given, criteria: [...given.criteria, criterion] }),
    };
  }
  return null;
}
