/**
 * What is given away holds finished criteria only: a pack with another one would be refused by whoever opens it. What
 * was left out is told, so that the writer can finish it.
 */
import { type Unfinished, unfinishedAmong } from '@/lib/criterion/unfinished';
import type { Criterion } from '@/lib/icp/icp';
import type { Pack } from './pack-schema';

export interface LeftOut extends Unfinished {
  /** Name of the ICP or persona. */
  of: string;
}

const finished = <Of extends { criteria: Criterion[] }>(record: Of, about: 'account' | 'person'): Of => {
  const not = new Set(unfinishedAmong(record.criteria, about).map(({ id }) => id));
  return not.size === 0 ? record : { ...record, criteria: record.criteria.filter(({ id }) => !not.has(id)) };
};

export function withFinishedCriteria(pack: Pack): Pack {
  return {
    ...pack,
    icps: pack.icps.map((icp) => finished(icp, 'account')),
    personas: pack.personas.map((persona) => finished(persona, 'person')),
  };
}

/** What `whole` holds of the profiles that went into `part`, and `part` does not. */
export function leftOutOf(part: Pack, whole: Pack): LeftOut[] {
  const from = (kind: 'icps' | 'personas', about: 'account' | 'person'): LeftOut[] => {
    const given = new Set(part[kind].map(({ id }) => id));
    return whole[kind]
      .filter(({ id }) => given.has(id))
      .flatMap(({ name, criteria }) => unfinishedAmong(criteria, about).map((one) => ({ ...one, of: name.trim() || 'Without a name' })));
  };
  return [...from('icps', 'account'), ...from('personas', 'person')];
}

/** "Left out as unfinished: Employees in “Shops”, Title in “Buyer” and 2 more." "" when nothing was. */
export function sayLeftOut(left: readonly LeftOut[]): string {
  if (left.length === 0) return '';
  const named = left.slice(0, 3).map(({ name, of }) => `${name} in “${of}”`);
  const more = left.length - named.length;
  return `Left out as unfinished: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
