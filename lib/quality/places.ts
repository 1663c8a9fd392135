/** Where the fields of a record stand, so that a finding can point at one. */
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { FieldPlace } from './lint';

/** An ICP belongs to a segment, a persona to ICPs; that tells them apart. */
export const isIcp = (record: Icp | Persona): record is Icp => 'segment' in record;

export const placeIn = (record: Icp | Persona, part: string, field: string): FieldPlace => ({
  screen: isIcp(record) ? 'icp' : 'persona',
  id: record.id,
  part,
  field,
});

/** A field of the review, which has its own screen. */
export const reviewPlace = (record: Icp | Persona, field: string): FieldPlace => ({
  screen: 'reviews',
  id: `${isIcp(record) ? 'icp' : 'persona'}:${record.id}`,
  part: null,
  field,
});
