/**
 * Whether the criteria of a pack ask what they may ask. An ICP speaks of companies and a persona of people, never the
 * other way round (questions to the user and own attributes fit both), and no persona judges by who somebody is. Kinds
 * that this version does not know are left alone.
 */
import { forbiddenAsk, forbiddenFactIn } from '@/lib/criterion/forbidden-facts';
import { checkParams, criterionKind } from '@/lib/criterion/kinds';
import type { Criterion } from '@/lib/icp/icp';
import type { Pack } from './pack-schema';

export const isUnknownKind = (kind: string): boolean => criterionKind(kind) === undefined;

function checkOne(criterion: Criterion, about: 'account' | 'person', path: string): string[] {
  const fact = about === 'person' ? forbiddenFactIn(criterion.kind) : null;
  if (fact)
    return [`${path}.kind is "${criterion.kind}", and nobody is judged by ${fact} here: move it to the persona's document, where people can read it`];
  const kind = criterionKind(criterion.kind);
  if (!kind) return [];
  const asked = about === 'person' ? forbiddenAsk(criterion.kind, criterion.params) : null;
  if (asked) return [`${path}: ${asked}`];
  if (kind.about !== about && kind.needs.length > 0) {
    const [home, other] = about === 'account' ? ['an ICP', 'a persona'] : ['a persona', 'an ICP'];
    return [
      `${path}.kind is "${criterion.kind}", which asks about ${kind.about === 'person' ? 'a person' : 'a company'} and cannot stand in ${home}: move it to ${other}`,
    ];
  }
  const checked = checkParams(criterion.kind, criterion.params);
  return checked.ok ? [] : [`${path}.params do not suit "${criterion.kind}": ${checked.error}`];
}

/** Sentences, one per criterion that cannot be used; empty when all is well. */
export function checkCriteria(pack: Pack): string[] {
  const all = (part: 'icps' | 'personas', about: 'account' | 'person'): string[] =>
    pack[part].flatMap((record, at) =>
      record.criteria.flatMap((criterion, index) => checkOne(criterion, about, `${part}[${at}].criteria[${index}]`)),
    );
  return [...all('icps', 'account'), ...all('personas', 'person')];
}
