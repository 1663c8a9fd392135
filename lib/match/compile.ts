/**
 * Turns stored criteria into closures, once per record. What cannot be understood (a kind of another version, broken
 * settings, a question about companies in a persona) stays, is named, and answers `unknown`: a pack from elsewhere
 * must never lose a criterion or rule anybody out by mistake.
 */

import type { Judgement } from '@/lib/criterion/criterion';
import { unknown } from '@/lib/criterion/judging';
import { checkParams, criterionKind, unknownKind } from '@/lib/criterion/kinds';
import { excluding, shortened } from '@/lib/criterion/wish';
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { onceSpoken } from '@/lib/wording/once-spoken';
import type { Compiled, CompiledCriterion, CompiledIcp, CompiledPersona } from './compiled';
import { inWords } from './in-words';

/** Design §5. */
export const mustWeight = 5;

const icps = onceSpoken<CompiledIcp>();
const personas = onceSpoken<CompiledPersona>();

/** Compiled once per language: keep the same object between calls, and replace it when it changes. */
export const compileIcp = (icp: Icp): CompiledIcp => icps(icp, () => compile(icp, 'account'));

export const compilePersona = (persona: Persona): CompiledPersona => personas(persona, () => compile(persona, 'person'));

const compile = <Owner extends Icp | Persona>(record: Owner, about: 'account' | 'person'): Compiled<Owner> => ({
  record,
  negative: record.negative === true,
  criteria: record.criteria.map((criterion) => compileCriterion(criterion, about)),
});

function compileCriterion(criterion: Criterion, about: 'account' | 'person'): CompiledCriterion {
  const { id, kind: kindId, mode, reason } = criterion;
  const owned = {
    id,
    kind: kindId,
    mode,
    strength: mode === 'exclude' ? (criterion.strength ?? 'hard') : 'soft',
    weight: mode === 'must' ? mustWeight : weightOf(criterion.weight),
    reason: reason?.trim() ? reason : null,
  } as const;
  const words = inWords();
  const kind = criterionKind(kindId);
  if (!kind) return { ...owned, ...notUnderstood(unknownKind(kindId), words.notKnown(kindId)) };
  if (kind.about !== about && kind.needs.length > 0) {
    return { ...owned, ...notUnderstood(words.askedOfNobody(kindId, kind.about), words.named(kindId)) };
  }
  const params = checkParams(kindId, criterion.params);
  if (!params.ok) return { ...owned, ...notUnderstood(words.unreadable(kindId, params.error), words.named(kindId)) };
  const judge = kind.judge(params.value, id);
  return {
    ...owned,
    wanted: shortened(kind.say(params.value)),
    question: kind.ask(params.value),
    needs: kind.needs,
    judge: mode === 'exclude' ? (subject) => unwanted(judge(subject)) : judge,
  };
}

const unwanted = (judgement: Judgement): Judgement => ({ ...judgement, because: excluding(judgement.because) });

function notUnderstood(because: string, wanted: string): Pick<CompiledCriterion, 'wanted' | 'question' | 'needs' | 'judge'> {
  const answer = unknown(because);
  return { wanted, question: '', needs: [], judge: () => answer };
}

const weightOf = (weight: number): number => (Number.isFinite(weight) ? Math.min(mustWeight, Math.max(1, weight)) : 1);
