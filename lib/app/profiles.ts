/** ICPs and personas in words, as the workspace lists them. */
import { sayCriterion } from '@/lib/criterion/say-criterion';
import type { Criterion, Icp, Segment } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { gradeIcp, gradePersona } from '@/lib/verdict/grade';

const inWords = (criterion: Criterion) => ({
  id: criterion.id,
  wanted: sayCriterion(criterion),
  mode: criterion.mode,
  ...(criterion.mode === 'exclude' ? { strength: criterion.strength ?? 'hard' } : {}),
  weight: criterion.weight,
  because: criterion.because,
  ...(criterion.reason ? { reason: criterion.reason } : {}),
});

const namesOf = (ids: readonly string[], records: readonly { id: string; name: string }[]) =>
  ids.map((id) => records.find((record) => record.id === id)?.name ?? id);

export const icpInWords = (icp: Icp, segments: readonly Segment[], pains: readonly { id: string; name: string }[]) => ({
  about: 'icp' as const,
  id: icp.id,
  name: icp.name,
  context: segments.find(({ id }) => id === icp.segment)?.name ?? icp.segment,
  quote: null,
  status: icp.status,
  negative: icp.negative === true,
  grade: gradeIcp(icp),
  criteria: icp.criteria.map(inWords),
  pains: namesOf(icp.pains, pains),
});

export const personaInWords = (persona: Persona, pains: readonly { id: string; name: string }[]) => ({
  about: 'persona' as const,
  id: persona.id,
  name: persona.name,
  context: persona.role,
  quote: persona.quote || null,
  status: null,
  negative: persona.negative === true,
  grade: gradePersona(persona),
  criteria: persona.criteria.map(inWords),
  pains: namesOf(persona.pains, pains),
});
