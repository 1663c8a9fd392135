/**
 * The seven traits that together describe an ideal customer, each known or unknown, each with what it rests on. The user's
 * rating stands before what pages suggest.
 *
 *   purchase readiness  what happens there now                 (readiness)
 *   value alignment     likely pains and stated goals
 *   budget fit          size, revenue and funding against the ICP; "lowest price" speaks against it
 *   expertise           technologies, skills, title against ICP and persona
 *   profitability       the user alone: no page of a company proves that it earns money (requirements D17, E5)
 *   growth potential    growth in people, open roles, what it says of expanding
 *   networked           followers and speaking of the person; for a company the user alone
 */
import { budgetFit } from './budget-fit';
import { expertise } from './expertise';
import { growthPotential } from './growth-potential';
import { inWords } from './in-words';
import { networked } from './networked';
import { type Finding, type Trait, type TraitId, traitIds } from './trait';
import { type TraitInputs, type TraitSources, traitInputs } from './trait-inputs';
import { traitName } from './trait-name';
import { valueAlignment } from './value-alignment';

const rules: Readonly<Record<TraitId, (inputs: TraitInputs) => Finding>> = {
  'purchase-readiness': ({ readiness: { value, moments } }) => ({
    value,
    because: moments[0]?.sentence ?? inWords().nothingHappens,
    evidence: moments.map(({ evidence }) => evidence),
  }),
  'value-alignment': valueAlignment,
  'budget-fit': budgetFit,
  expertise,
  profitability: () => ({ value: null, because: inWords().noProfitability, evidence: [] }),
  'growth-potential': growthPotential,
  networked,
};

const mostEvidence = 3;

/** Always seven, in this order. */
export function sevenTraits(sources: TraitSources): Trait[] {
  const inputs = traitInputs(sources);
  return traitIds.map((id) => {
    const rating = sources.ratings?.[id];
    const { value, because, evidence } = rules[id](inputs);
    if (rating !== undefined) return trait(id, Math.min(1, Math.max(0, rating)), 'user', inWords().ratedByYou, evidence);
    return trait(id, value, value === null ? null : 'page', because, evidence);
  });
}

const trait = (id: TraitId, value: number | null, from: Trait['from'], because: string, evidence: Trait['evidence']): Trait => ({
  id,
  name: traitName(id),
  value: value === null ? null : Math.round(value * 100) / 100,
  known: value !== null,
  from,
  because,
  evidence: evidence.slice(0, mostEvidence),
});
