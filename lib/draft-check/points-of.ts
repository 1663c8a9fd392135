/** Everything that is written about a persona and that a text can speak to. Demographic and personality notes are left out. */
import type { Pain } from '@/lib/icp/pain';
import type { Proof } from '@/lib/icp/proof';
import { isPlaceholder } from '@/lib/message/placeholder';
import type { Persona } from '@/lib/persona/persona';
import { vendorValues, wordsForValue } from '@/lib/persona/vendor-values';
import { listed } from '@/lib/persona/written-lines';
import type { Point } from './point';

export interface PersonaMaterial {
  persona: Persona;
  /** All pains; those that the persona names, or that name the persona, are used. */
  pains: readonly Pain[];
  proofs: readonly Proof[];
}

/** What lines of the written profile a goal may stand in; older packs call the group "Goals". */
const goalGroup = /^goals/i;
const outerGoals = /career|outer/i;

const filled = (...texts: (string | undefined)[]): string[] => texts.filter((text): text is string => (text ?? '').trim() !== '');

/** In the persona's own order, then the pains that name the persona themselves. */
export function painsOf({ persona, pains }: Pick<PersonaMaterial, 'persona' | 'pains'>): Pain[] {
  const named = persona.pains.flatMap((id) => pains.find((pain) => pain.id === id) ?? []);
  return [...named, ...pains.filter((pain) => pain.personas?.includes(persona.id) && !named.includes(pain))];
}

export function proofsOf(material: PersonaMaterial): Proof[] {
  const ids = new Set(painsOf(material).map(({ id }) => id));
  return material.proofs.filter((proof) => !isPlaceholder(proof) && (proof.pains?.some((id) => ids.has(id)) ?? false));
}

function goalsOf({ document = [], deeper }: Persona): string[] {
  const rows = document.filter(({ category, characteristic }) => goalGroup.test(category) && !outerGoals.test(characteristic));
  return [...new Set([...rows.flatMap(({ description }) => listed(description)), ...filled(deeper?.motivates, deeper?.success)])];
}

/** Figures, and whom it was done for: one of them in a text is this proof and no other. */
const marksOf = ({ figure, customer, text }: Proof): string[] => [
  ...filled(customer),
  ...[...`${figure ?? ''} ${text}`.matchAll(/\d+(?:[.,]\d+)?\s?(?:%|percent|prozent|pour cent|por ciento)/giu)].map(([found]) =>
    found.replace(/\s?%/, ' %'),
  ),
];

export function pointsOf(material: PersonaMaterial): Point[] {
  const { persona } = material;
  const pains = painsOf(material);
  return [
    ...pains.map(
      (pain): Point => ({
        id: `pain/${pain.id}`,
        kind: 'pain',
        label: pain.name,
        says: filled(pain.name, pain.challenge, pain.consequence, pain.urgency, pain.outcome, pain.question),
        cues: pain.cues ?? [],
      }),
    ),
    ...goalsOf(persona).map((goal): Point => ({ id: `goal/${goal}`, kind: 'goal', label: goal, says: [goal], cues: [] })),
    ...(persona.objections ?? []).map(
      ({ id, says, reply }): Point => ({ id: `objection/${id}`, kind: 'objection', label: says, says: [says], cues: [], answers: filled(reply) }),
    ),
    ...proofsOf(material).map(
      (proof): Point => ({ id: `proof/${proof.id}`, kind: 'proof', label: proof.name, says: filled(proof.text, proof.name), cues: marksOf(proof) }),
    ),
    ...vendorValues(persona).map(
      (value): Point => ({ id: `value/${value}`, kind: 'value', label: value, says: [value], cues: [...wordsForValue(value)] }),
    ),
    ...pains.flatMap(({ id, question }): Point[] =>
      question?.trim() ? [{ id: `question/${id}`, kind: 'question', label: question, says: [question], cues: [], asked: true }] : [],
    ),
  ];
}
