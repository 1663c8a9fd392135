/** Whether they would see the worth of it: pains that you solve and goals that they state. */
import { together } from '@/lib/pain/cue-strength';
import { sayCue } from '@/lib/pain/say-cue';
import { inWords } from './in-words';
import type { Finding } from './trait';
import type { TraitInputs } from './trait-inputs';

/** A goal that a page states and that no pain names is worth half a topic: it shows that they measure. Ours. */
const goalAlone = 0.2;

export function valueAlignment({ pains, goals: stated }: TraitInputs): Finding {
  const cued = pains.filter(({ cues }) => cues.length > 0);
  const quoted = new Set(cued.flatMap(({ cues }) => cues.map(({ quote }) => quote)));
  const goals = stated.filter(({ evidence }) => !quoted.has(evidence.quote));
  const values = [...cued.map(({ strength }) => strength), ...goals.map(() => goalAlone)];
  if (values.length === 0) return { value: null, because: inWords().noValue, evidence: [] };
  const first = cued[0];
  return {
    value: together(values),
    because: first ? inWords().likelyPain(first.pain.name, sayCue(first.cues[0]!)) : inWords().goal(goals[0]!.evidence.quote),
    evidence: [...cued.flatMap(({ cues }) => cues.slice(0, 1)), ...goals.map(({ evidence }) => evidence)],
  };
}
