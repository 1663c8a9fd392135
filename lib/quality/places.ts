/** Where the fields of a record stand, so that a finding can point at one. */
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { FieldPlace } from './lint';

/** An ICP belongs to a segment, a persona to ICPs; that tells them apart. */
export const isIcp = (record: Icp | Persona): record is Icp => 'segment' in record;

export type RecordPart = 'about' | 'criteria' | 'exclusions' | 'evidence' | 'document' | 'pains' | 'people' | 'status' | 'share';

/** The sheets of the two editors; what is not named has a sheet of the same name. Status and sharing stand on the page of findings. */
const sheets: Readonly<Record<'icp' | 'persona', Partial<Record<RecordPart, string>>>> = {
  icp: { exclusions: 'criteria', document: 'profile', pains: 'about' },
  persona: { exclusions: 'criteria', about: 'who', pains: 'who', evidence: 'learned' },
};

export function placeIn(record: Icp | Persona, part: RecordPart, field: string): FieldPlace {
  const kind = isIcp(record) ? 'icp' : 'persona';
  if (part === 'status' || part === 'share') return { screen: 'quality', id: `${kind}:${record.id}`, part, field };
  if (part === 'people') return { screen: 'committee', id: record.id, part: null, field };
  return { screen: kind, id: record.id, part: sheets[kind][part] ?? part, field };
}

/** A field of the review, which has its own screen. */
export const reviewPlace = (record: Icp | Persona, field: string): FieldPlace => ({
  screen: 'reviews',
  id: `${isIcp(record) ? 'icp' : 'persona'}:${record.id}`,
  part: null,
  field,
});
