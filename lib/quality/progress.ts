/**
 * How far an ICP has come from the first numbers to something that was tried (B17).
 *
 *   rough ──(three criteria, one beyond firmographics, one exclusion)──► narrowed ──(a supported criterion, or a test)──► tested
 *
 * It is read off the ICP each time, so taking out what narrowed it makes it rough again.
 */
import { familyOf } from '@/lib/criterion/families';
import { standingOf } from '@/lib/icp/evidence-note';
import type { Icp } from '@/lib/icp/icp';
import { asked, exclusions } from './criteria-of';
import { evidenceOf } from './evidence-of';

export interface Progress {
  state: 'rough' | 'narrowed' | 'tested';
  /** What the next step needs, in words; empty at the end. */
  next: string[];
}

export function progressOf(icp: Icp): Progress {
  const all = asked(icp);
  const next: string[] = [];
  if (all.length < 3) next.push(`ask for three things at least (now ${all.length})`);
  if (all.every(({ kind }) => familyOf(kind) === 'firmographic')) next.push('ask for something beyond size, place and industry');
  if (!icp.negative && exclusions(icp).length === 0) next.push('exclude somebody');
  if (next.length > 0) return { state: 'rough', next };
  const supported = icp.criteria.some(({ evidence }) => standingOf(evidence) === 'supported');
  const tried = evidenceOf(icp).some(({ kind }) => kind === 'test');
  return supported || tried ? { state: 'tested', next } : { state: 'narrowed', next: ['support a criterion with evidence, or note a test'] };
}
