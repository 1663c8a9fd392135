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

/** Saying hundreds of criteria takes longer than a screen may; they are said when somebody looks at them, once. */
function later<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const segmentName = (id: string, segments: readonly Segment[]) => segments.find((segment) => segment.id === id)?.name ?? id;

export function icpInWords(icp: Icp, segments: readonly Segment[], pains: readonly { id: string; name: string }[]) {
  const criteria = later(() => icp.criteria.map(inWords));
  const segment = segmentName(icp.segment, segments);
  return {
    about: 'icp' as const,
    segment,
    id: icp.id,
    name: icp.name,
    context: segment,
    quote: null,
    status: icp.status,
    negative: icp.negative === true,
    grade: gradeIcp(icp),
    get criteria() {
      return criteria();
    },
    pains: namesOf(icp.pains, pains),
  };
}

/** @param home the ICPs and segments among which it stands: a persona belongs to the segment of its first ICP. */
export function personaInWords(
  persona: Persona,
  pains: readonly { id: string; name: string }[],
  home: { icps: readonly Icp[]; segments: readonly Segment[] } = { icps: [], segments: [] },
) {
  const criteria = later(() => persona.criteria.map(inWords));
  const first = home.icps.find(({ id }) => persona.icps.includes(id));
  return {
    about: 'persona' as const,
    segment: first ? segmentName(first.segment, home.segments) : '',
    id: persona.id,
    name: persona.name,
    context: persona.role,
    quote: persona.quote || null,
    status: null,
    negative: persona.negative === true,
    grade: gradePersona(persona),
    get criteria() {
      return criteria();
    },
    pains: namesOf(persona.pains, pains),
  };
}
