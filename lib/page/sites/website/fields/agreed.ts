/** Several statements of one fact: they must agree, or none of them counts. */
import type { Found } from '../../../reader';

export function agreed<Value>(found: Found<Value>[]): Found<Value>[] {
  const distinct = new Set(found.map((each) => JSON.stringify(each.value)));
  if (distinct.size !== 1) return [];
  const best = Math.max(...found.map((each) => each.confidence));
  return [{ value: found[0]!.value, confidence: best, evidence: found.flatMap((each) => each.evidence).slice(0, 3) }];
}
