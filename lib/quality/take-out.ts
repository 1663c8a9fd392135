/** A record without some of its criteria; what was noted about them stays with the record, told by the name of the criterion. */
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { quoted } from './criteria-of';

export function takeOut<Subject extends Icp | Persona>(record: Subject, gone: readonly Pick<Criterion, 'id'>[]): Subject {
  const ids = new Set(gone.map(({ id }) => id));
  const kept = record.criteria
    .filter(({ id }) => ids.has(id))
    .flatMap((criterion) =>
      (criterion.evidence ?? []).map((note) => ({ ...note, id: `${criterion.id}-${note.id}`, note: `${quoted(criterion)}: ${note.note}` })),
    );
  return {
    ...record,
    criteria: record.criteria.filter(({ id }) => !ids.has(id)),
    ...(kept.length > 0 ? { evidence: [...(record.evidence ?? []), ...kept] } : {}),
  };
}
