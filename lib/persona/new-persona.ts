/** How a persona begins: empty inside an ICP, as a copy of another, or as the kind of person to stay away from. */
import type { Persona } from './persona';

export const newPersona = (id: string, icps: readonly string[] = []): Persona => ({
  id,
  name: '',
  quote: '',
  icps: [...icps],
  role: '',
  criteria: [],
  pains: [],
});

/** A copy that lives its own life: what was learned about the first (evidence, reviews, sharing) stays with the first. */
export function copyOfPersona(persona: Persona, id: string): Persona {
  const { evidence: _evidence, review: _review, sharedOn: _sharedOn, exceptions: _exceptions, ...copied } = structuredClone(persona);
  return { ...copied, id, name: `${persona.name} (copy)` };
}

/**
 * The same person seen from the other side: whoever matches this is to be left alone. Exclusions make no sense there (they
 * would let exactly those through who are to be stopped), so they go.
 */
export function negativeOfPersona(persona: Persona, id: string): Persona {
  const copied = copyOfPersona(persona, id);
  return { ...copied, name: `Not: ${persona.name}`, negative: true, criteria: copied.criteria.filter(({ mode }) => mode !== 'exclude') };
}
