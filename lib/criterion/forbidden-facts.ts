/**
 * What nobody may be judged by (design: closed vocabulary, "forbidden for ever"). A persona's document may hold such
 * notes for people to read; a criterion never asks for them, under whatever name.
 */
const forbiddenFacts = [
  'age',
  'birth',
  'gender',
  'sex',
  'family',
  'marital',
  'married',
  'children',
  'income',
  'salary',
  'wealth',
  'health',
  'disability',
  'religion',
  'faith',
  'union',
  'ethnicity',
  'race',
  'nationality',
  'orientation',
  'personality',
  'politics',
  'photo',
  'email',
  'phone',
];

/** The forbidden fact that a criterion kind or the name of an attribute speaks of, or null: `age-range` → `age`, `months-in-role` → null. */
export function forbiddenFactIn(name: string): string | null {
  const words = name.toLowerCase().split(/[^a-z]+/);
  return forbiddenFacts.find((fact) => words.includes(fact)) ?? null;
}

/** Why a criterion about a person must not be, or null. Looks at the kind, the attribute it names and the question it asks. */
export function forbiddenAsk(kind: string, params: unknown): string | null {
  const texts = Object.entries((params ?? {}) as Record<string, unknown>).filter(([name]) => name === 'attribute' || name === 'ask');
  const asks = texts.map(([, value]) => forbiddenFactIn(String(value)) ?? (/\bhow old\b/i.test(String(value)) ? 'age' : null));
  const fact = forbiddenFactIn(kind) ?? asks.find((each) => each !== null) ?? null;
  return fact === null ? null : `Nobody is judged by ${fact} here. It can stand in the written part, where people read it.`;
}
