/**
 * Turns stored criteria into closures, once per record. What cannot be understood (a kind of another version, broken
 * settings, a question about companies in a persona) stays, is named, and answers `unknown`: a pack from elsewhere
 * must never lose a criterion or rule anybody out by mistake.
 */

import type { Judgement } from '@/lib/criterion/criterion';
import { unknown } from '@/lib/criterion/judging';
import { checkParams, criterionKind, unknownKind } from '@/lib/criterion/kinds';
import { few } from '@/lib/criterion/wording';
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { Compiled, CompiledCriterion, CompiledIcp, CompiledPersona } from './compiled';

/** Design §5. */
export const mustWeight = 5;

const compiled = new WeakMap<Icp | Persona, Compiled<Icp> | Compiled<Persona>>();

/** Cached by the record itself: keep the same object between calls, and replace it when it changes. */
export function compileIcp(icp: Icp): CompiledIcp {
  return compileOnce(icp, 'account') as CompiledIcp;
}

export function compilePersona(persona: Persona): CompiledPersona {
  return compileOnce(persona, 'person') as CompiledPersona;
}

function compileOnce(record: Icp | Persona, about: 'account' | 'person') {
  const held = compiled.get(record);
  if (held) return held;
  const made = { record, negative: record.negative === true, criteria: record.criteria.map((criterion) => compileCriterion(criterion, about)) };
  compiled.set(record, made as Compiled<Icp>);
  return made;
}

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
  const kind = criterionKind(kindId);
  if (!kind) return { ...owned, ...notUnderstood(unknownKind(kindId), `“${kindId}”, a criterion that this version does not know`) };
  if (kind.about !== about && kind.needs.length > 0) {
    return {
      ...owned,
      ...notUnderstood(`“${kindId}” asks about a ${kind.about === 'account' ? 'company' : 'person'}; it cannot be answered here`, `“${kindId}”`),
    };
  }
  const params = checkParams(kindId, criterion.params);
  if (!params.ok) return { ...owned, ...notUnderstood(`The settings of “${kindId}” cannot be read: ${params.error}`, `“${kindId}”`) };
  const judge = kind.judge(params.value, id);
  return {
    ...owned,
    wanted: few(kind.say(params.value)),
    question: kind.ask(params.value),
    needs: kind.needs,
    judge: mode === 'exclude' ? (subject) => unwanted(judge(subject)) : judge,
  };
}

const wish = '; you want ';

/** Kinds speak of what is wanted; of an exclusion the same words say what is not. */
function unwanted(judgement: Judgement): Judgement {
  const at = judgement.because.lastIndexOf(wish);
  return at < 0
    ? judgement
    : { ...judgement, because: `${judgement.because.slice(0, at)}; you exclude ${judgement.because.slice(at + wish.length)}` };
}

function notUnderstood(because: string, wanted: string): Pick<CompiledCriterion, 'wanted' | 'question' | 'needs' | 'judge'> {
  const answer = unknown(because);
  return { wanted, question: '', needs: [], judge: () => answer };
}

const weightOf = (weight: number): number => (Number.isFinite(weight) ? Math.min(mustWeight, Math.max(1, weight)) : 1);
