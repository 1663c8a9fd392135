/** What the rules of the status flow look at, read off an ICP. */
import { standingOf } from '@/lib/icp/evidence-note';
import type { Icp } from '@/lib/icp/icp';
import type { StatusFacts } from '@/lib/icp/status';
import { exclusions, quoted } from './criteria-of';
import { hypothesisParts } from './parts';

export const statusFacts = (icp: Icp): StatusFacts => ({
  hasWhy: (icp.why ?? '').trim() !== '',
  missingParts: hypothesisParts(icp)
    .filter(({ covered }) => !covered)
    .map(({ name }) => name),
  supported: icp.criteria.filter(({ evidence }) => standingOf(evidence) === 'supported').length,
  contradictedMusts: icp.criteria.filter(({ mode, evidence }) => mode === 'must' && standingOf(evidence) === 'contradicted').map(quoted),
  excludes: icp.negative === true || exclusions(icp).length > 0,
});
