/**
 * Whether the criteria of a pack ask what they may ask. An ICP speaks of companies and a persona of people, never the
 * other way round (questions to the user and own attributes fit both), and no persona judges by who somebody is. Kinds
 * that this version does not know are left alone.
 */
import { criterionKind } from '@/lib/criterion/kinds';
import { troubleWith } from '@/lib/criterion/unfinished';
import type { Criterion } from '@/lib/icp/icp';
import type { Pack } from './pack-schema';

export const isUnknownKind = (kind: string): boolean => criterionKind(kind) === undefined;

function checkOne(criterion: Criterion, about: 'account' | 'person', path: string): string[] {
  const trouble = troubleWith(criterion, about);
  if (!trouble) return [];
  return [trouble.member === null ? `${path}: ${trouble.inFile}` : `${path}.${trouble.member} ${trouble.inFile}`];
}

/** Sentences, one per criterion that cannot be used; empty when all is well. */
export function checkCriteria(pack: Pack): string[] {
  const all = (part: 'icps' | 'personas', about: 'account' | 'person'): string[] =>
    pack[part].flatMap((record, at) =>
      record.criteria.flatMap((criterion, index) => checkOne(criterion, about, `${part}[${at}].criteria[${index}]`)),
    );
  return [...all('icps', 'account'), ...all('personas', 'person')];
}
